import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLocal } from '../../desk/command';
import type { CommandOutcome } from '../../host/commandLine/command';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../host/xlsx/workbookFile';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CODE = `
  const first = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  function write(value) { first().getRange('A1').setValue(value); return { value, at: new Date(), nothing: undefined }; }
  function read() { return first().getRange('A1').getValue(); }
  function where() { const ss = SpreadsheetApp.getActiveSpreadsheet(); return [ss.getName(), ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone()]; }
  function report(name) {
    const blob = Utilities.newBlob([80, 75, 3, 4], '${DOCX}');
    const { id } = Drive.Files.create({ name, mimeType: 'application/vnd.google-apps.document' }, blob);
    Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: 'huyen@example.com' }, id);
    SpreadsheetApp.getActiveSpreadsheet().toast('Xong');
    return SpreadsheetApp.getUi().alert('Gửi?', SpreadsheetApp.getUi().ButtonSet.YES_NO).toString();
  }
  function who() { return Session.getActiveUser().getEmail(); }
  function refuse() { report('Dở dang'); write('x'); throw Object.assign(new Error('Chưa có xã nào.'), { code: 'no-communes' }); }
  function fail() { report('Dở dang'); throw new TypeError('x is not a function'); }
  function ownBug() { throw Object.assign(new Error('Có lỗi, xin báo lại.'), { code: 'bug' }); }
  function onOpen(e) { return String(e.authMode); }
  function say() { console.log('ra stderr'); }
  function inside_() {}
`;

interface Place {
  readonly folder: string;
  readonly run: (...words: string[]) => CommandOutcome;
  readonly path: (name: string) => string;
  readonly listing: () => string[];
}

/** A folder with a workbook.xlsx whose A1 is "cũ", and a bundle elsewhere. */
function place(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  writeFileSync(join(dist, 'Code.js'), CODE);
  writeFileSync(join(dist, 'appsscript.json'), '{"timeZone":"Asia/Ho_Chi_Minh"}');
  const workbook = newWorkbook();
  workbook.sheets[0]?.setCell(1, 1, { value: 'cũ', style: 0 });
  writeFileSync(join(folder, 'workbook.xlsx'), saveWorkbook(workbook));
  return {
    folder,
    run: (...words) => runLocal(words, { bundle: join(dist, 'Code.js'), here: folder }),
    path: (name) => join(folder, name),
    listing: () => readdirSync(folder).sort(),
  };
}

function a1(path: string): unknown {
  return openWorkbook(readFileSync(path)).sheets[0]?.cell(1, 1)?.value;
}

describe('a run', () => {
  it('prints result, calls, files, mails, toasts and alerts, and saves in place', () => {
    const { run, path, listing } = place();
    const { exitCode, output } = run(
      'write',
      '--workbook',
      'workbook.xlsx',
      '--args',
      '["mới"]',
      '--now',
      '2020-09-25T10:00',
    );
    expect(exitCode).toBe(0);
    expect(output).toEqual({
      ok: true,
      result: { value: 'mới', at: '2020-09-25T03:00:00.000Z' },
      calls: {
        total: 4,
        byMethod: {
          'Range.setValue': 1,
          'Sheet.getRange': 1,
          'Spreadsheet.getSheets': 1,
          'SpreadsheetApp.getActiveSpreadsheet': 1,
        },
        builders: 0,
      },
      files: [],
      mails: [],
      toasts: [],
      alerts: [],
    });
    expect(a1(path('workbook.xlsx'))).toBe('mới');
    const [kept = '', ...others] = listing();
    expect(kept).toMatch(/^workbook\.\d{4}-\d\d-\d\d\.bak\.xlsx$/);
    expect(others).toEqual(['workbook.xlsx']);
    expect(a1(path(kept))).toBe('cũ');
  });

  it('keeps the workbook once a day: as it was before the first run', () => {
    const { run, path, listing } = place();
    for (const text of ['một', 'hai'])
      expect(run('write', '--workbook', 'workbook.xlsx', '--args', JSON.stringify([text])).exitCode).toBe(0);
    const [kept = '', ...others] = listing();
    expect(others).toEqual(['workbook.xlsx']);
    expect([a1(path(kept)), a1(path('workbook.xlsx'))]).toEqual(['cũ', 'hai']);
  });

  it('with --save leaves the workbook as it was', () => {
    const { run, path } = place();
    const before = readFileSync(path('workbook.xlsx'));
    expect(run('write', '--workbook=workbook.xlsx', '--save=khác.xlsx', '--args=["mới"]').exitCode).toBe(0);
    expect(readFileSync(path('workbook.xlsx')).equals(before)).toBe(true);
    expect(a1(path('khác.xlsx'))).toBe('mới');
  });

  it('without --workbook starts from a new spreadsheet, not yet Vietnamese', () => {
    const { run, path } = place();
    expect(run('where', '--save', 'Đối thoại.xlsx').output).toMatchObject({
      result: ['Đối thoại', 'en_US', 'America/Los_Angeles'],
    });
    expect(run('where', '--workbook', path('Đối thoại.xlsx')).output).toMatchObject({
      result: ['Đối thoại', 'en_US', 'America/Los_Angeles'],
    });
  });

  it('a file without our settings is of an office here', () => {
    const { run } = place();
    expect(run('where', '--workbook', 'workbook.xlsx').output).toMatchObject({
      result: ['workbook', 'vi_VN', 'Asia/Ho_Chi_Minh'],
    });
  });

  it('writes documents beside the workbook, or into --out', () => {
    const { run, path, listing } = place();
    const { output } = run('report', '--workbook', 'workbook.xlsx', '--args', '["Báo cáo"]');
    expect(output).toMatchObject({
      result: 'YES',
      files: [{ name: 'Báo cáo', path: path('Báo cáo.docx'), sharedWith: ['huyen@example.com'] }],
      toasts: [{ message: 'Xong', title: '' }],
      alerts: [{ title: '', message: 'Gửi?', buttons: 'YES_NO', answer: 'YES' }],
    });
    expect([...readFileSync(path('Báo cáo.docx'))]).toEqual([80, 75, 3, 4]);
    run('report', '--workbook', 'workbook.xlsx', '--args', '["Báo cáo"]', '--out', 'ra/đây', '--answer', 'no');
    expect(listing().filter((name) => !name.includes('.bak.'))).toEqual(['Báo cáo.docx', 'ra', 'workbook.xlsx']);
    expect(readdirSync(path('ra/đây'))).toEqual(['Báo cáo.docx']);
  });

  it('--answer no and --as are heard', () => {
    const { run } = place();
    expect(run('report', '--workbook', 'workbook.xlsx', '--args', '["a"]', '--answer', 'no').output).toMatchObject({
      result: 'NO',
    });
    expect(run('who', '--workbook', 'workbook.xlsx', '--as', 'xa@example.com').output).toMatchObject({
      result: 'xa@example.com',
    });
    expect(run('who', '--workbook', 'workbook.xlsx').output).toMatchObject({ result: 'chu.bang.tinh@example.com' });
  });

  it('onOpen runs as the trigger does', () => {
    expect(place().run('onOpen', '--workbook', 'workbook.xlsx').output).toMatchObject({ result: 'LIMITED' });
  });

  it('follows a link to the file and keeps its mode', () => {
    const { run, path } = place();
    chmodSync(path('workbook.xlsx'), 0o640);
    symlinkSync(path('workbook.xlsx'), path('liên kết.xlsx'));
    expect(run('write', '--workbook', 'liên kết.xlsx', '--args', '[1]').exitCode).toBe(0);
    expect(a1(path('workbook.xlsx'))).toBe(1);
    expect(statSync(path('workbook.xlsx')).mode & 0o777).toBe(0o640);
  });
});

describe('a refusal has a code, a Vietnamese sentence and exit code 2, and changes nothing', () => {
  it.each<[words: string[], code: string, part: string]>([
    [[], 'usage', 'Chưa có tên hàm'],
    [['write'], 'usage', '--save'],
    [['write', '--workbok', 'a'], 'usage', '--workbok'],
    [['write', '--workbook'], 'usage', '--workbook chưa có giá trị'],
    [['write', '--workbook', '--save', 'a.xlsx'], 'usage', '--workbook chưa có giá trị'],
    [['write', '--workbook', 'a', '--workbook', 'b'], 'usage', 'hai lần'],
    [['write', 'read', '--workbook', 'workbook.xlsx'], 'usage', '“read”'],
    [['write', '--workbook', 'workbook.xlsx', '--now', '25/9/2020'], 'usage', '2020-09-25T10:00'],
    [['write', '--workbook', 'workbook.xlsx', '--as', 'ai đó'], 'usage', 'e-mail'],
    [['write', '--workbook', 'workbook.xlsx', '--answer', 'có'], 'usage', '“có”'],
    [['write', '--workbook', 'workbook.xlsx', '--args', '{"a":1}'], 'usage', 'danh sách JSON'],
    [['write', '--workbook', 'workbook.xlsx', '--args', '[1'], 'usage', 'danh sách JSON'],
    [['writ', '--workbook', 'workbook.xlsx'], 'unknown-function', '“writ”'],
    [['Object', '--workbook', 'workbook.xlsx'], 'unknown-function', '“Object”'],
    [['inside_', '--workbook', 'workbook.xlsx'], 'private-function', '“inside_”'],
    [['write', '--workbook', 'không có.xlsx'], 'file-not-found', 'không có.xlsx'],
    [['write', '--workbook', '.'], 'file-not-readable', 'Không đọc được'],
    [['write', '--workbook', 'ghi chú.txt'], 'not-a-workbook', 'không phải là bảng tính'],
    [['read', '--workbook', 'workbook.xlsx', '--save', 'thiếu/a.xlsx'], 'cannot-write', 'Không ghi được'],
    [
      ['report', '--workbook', 'workbook.xlsx', '--args', '["a"]', '--save', 'thiếu/a.xlsx', '--out', 'mới/ra'],
      'cannot-write',
      'Không ghi được',
    ],
    [
      ['report', '--workbook', 'workbook.xlsx', '--args', '["a"]', '--out', 'ghi chú.txt'],
      'cannot-write',
      'ghi chú.txt',
    ],
    [['refuse', '--workbook', 'workbook.xlsx'], 'no-communes', 'Chưa có xã nào.'],
  ])('%j', (words, code, part) => {
    const { run, path, listing } = place();
    writeFileSync(path('ghi chú.txt'), 'không phải bảng tính');
    mkdirSync(path('ra'));
    const before = readFileSync(path('workbook.xlsx'));
    const { exitCode, output, stack } = run(...words);
    expect([exitCode, stack]).toEqual([2, undefined]);
    expect(output).toEqual({ ok: false, code, message: expect.stringContaining(part) as string });
    expect(readFileSync(path('workbook.xlsx')).equals(before)).toBe(true);
    expect(listing()).toEqual(['ghi chú.txt', 'ra', 'workbook.xlsx']);
    expect(readdirSync(path('ra'))).toEqual([]);
  });

  it('a bundle that is not built', () => {
    const { folder } = place();
    const { output } = runLocal(['read', '--workbook', 'workbook.xlsx'], {
      bundle: join(folder, 'dist/Code.js'),
      here: folder,
    });
    expect(output).toMatchObject({ code: 'not-built', message: expect.stringContaining('npm run build') as string });
  });
});

describe('a bug has exit code 1, its stack apart, and changes nothing', () => {
  it.each<[name: string, message: RegExp]>([
    ['fail', /^Chương trình gặp lỗi.*x is not a function$/],
    ['ownBug', /^Có lỗi, xin báo lại\.$/],
  ])('%s', (name, message) => {
    const { run, path, listing } = place();
    const before = readFileSync(path('workbook.xlsx'));
    const { exitCode, output, stack } = run(name, '--workbook', 'workbook.xlsx');
    expect(exitCode).toBe(1);
    expect(output).toEqual({ ok: false, code: 'bug', message: expect.stringMatching(message) as string });
    expect(stack).toContain('Code.js');
    expect(readFileSync(path('workbook.xlsx')).equals(before)).toBe(true);
    expect(listing()).toEqual(['workbook.xlsx']);
  });
});

describe('the program', () => {
  it('prints one JSON object and nothing else', () => {
    const { status, stdout } = spawnSync('node_modules/.bin/tsx', ['desk/cli.ts', 'setUpWorkbook'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false });
  });
});
