import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readStartCommand } from '../../../desk/server/startCommand';
import { freshBuild } from './freshBuild';
import { folder, killAll, savedCell, smallWorkbook } from './served';

const MAIN = join(__dirname, '..', '..', '..', 'build', 'server', 'main.js');

beforeAll(freshBuild);
afterAll(killAll);

it.each([
  [[], { workbook: undefined, now: undefined, port: 0 }],
  [['a b.xlsx'], { workbook: 'a b.xlsx', now: undefined, port: 0 }],
  [['--now', '2020-09-25T10:00', 'a.xlsx', '--port=8080'], { workbook: 'a.xlsx', now: '2020-09-25T10:00', port: 8080 }],
])('reads %j', (words, command) => {
  expect(readStartCommand(words)).toEqual(command);
});

it.each([[['a.xlsx', 'b.xlsx']], [['--now']], [['--now', 'hôm qua']], [['--port', '70000']], [['--mở']]])(
  'refuses %j with how it is used',
  (words) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [MAIN, ...words], { encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining('Cách dùng: npm start')]);
  },
);

it('prints one line with the address, relative paths being where npm was called, and saves when it is ended', async () => {
  const dir = folder();
  writeFileSync(join(dir, 'a.xlsx'), smallWorkbook());
  const child = spawn(process.execPath, [MAIN, 'a.xlsx'], {
    env: { ...process.env, INIT_CWD: dir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const address = await new Promise<string>((resolve) => {
    child.stdout.on('data', (piece: Buffer) => {
      printed += String(piece);
      const [url] = /http:\S+/.exec(printed) ?? [];
      if (url !== undefined) resolve(url);
    });
  });
  expect(printed).toMatch(/^Bảng tính đang mở tại: http:\/\/127\.0\.0\.1:\d+\/\?k=[\w-]{32}\n$/);
  const { origin } = new URL(address);
  const cookie = (await fetch(address, { redirect: 'manual' })).headers.get('set-cookie')?.split(';')[0] ?? '';
  const body = JSON.stringify({ tab: 1, row: 1, column: 1, texts: [['x']], paste: false });
  const headers = { 'Content-Type': 'application/json', Origin: origin, Cookie: cookie };
  await fetch(`${origin}/api/edit`, { method: 'POST', headers, body });
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  expect(savedCell(join(dir, 'a.xlsx'), 1, 1)?.value).toBe('x');
});

it('refuses a port that is taken before it touches the workbook', async () => {
  const dir = folder();
  writeFileSync(join(dir, 'a.xlsx'), smallWorkbook());
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const before = readdirSync(dir);
  const { status, stderr } = spawnSync(process.execPath, [MAIN, join(dir, 'a.xlsx'), '--port', String(port)], {
    encoding: 'utf8',
  });
  taken.close();
  expect([status, stderr]).toEqual([2, expect.stringContaining(`Cổng ${port} không dùng được`)]);
  expect(readdirSync(dir)).toEqual(before);
});

// the shell's limit on the size of files stands for a full disk
(process.platform === 'win32' ? it.skip : it)('leaves no lock behind that could not be written', () => {
  const dir = folder();
  writeFileSync(join(dir, 'a.xlsx'), smallWorkbook());
  const script = 'ulimit -f 0 && exec "$0" "$@"';
  const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, MAIN, join(dir, 'a.xlsx')], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('đĩa còn chỗ')]);
  expect(readdirSync(dir)).toEqual(['a.xlsx']);
});
