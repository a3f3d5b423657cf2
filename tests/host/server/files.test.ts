import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';
import { freshBuild } from './freshBuild';
import { bundleOf, folder, killAll, savedCell, Served, smallWorkbook } from './served';

beforeAll(freshBuild);
afterAll(killAll);

const CODE = `function save() {} function write() { SpreadsheetApp.getActiveSheet().getRange('C1').setValue('chạy'); }`;

function book() {
  const dir = folder();
  const path = join(dir, 'bảng.xlsx');
  writeFileSync(path, smallWorkbook());
  return { dir, path, bundle: bundleOf(join(dir, 'dist'), CODE) };
}

/** What Excel does: reads the file, changes a cell, writes it. */
function byExcel(path: string, row: number, text: string): void {
  const workbook = openWorkbook(readFileSync(path));
  workbook.sheets[0]?.setCell(row, 2, { value: text, style: 0 });
  writeFileSync(path, saveWorkbook(workbook));
}

const asides = (dir: string) => readdirSync(dir).filter((name) => name.includes('ban-khac'));
const backups = (dir: string) => readdirSync(dir).filter((name) => name.endsWith('.bak.xlsx'));

describe('a backup of the day', () => {
  it('is the file as it was before the first rewrite, and is not made anew', async () => {
    const { dir, path, bundle } = book();
    const before = readFileSync(path);
    const server = await Served.start({ workbook: path, bundle });
    const tab = await server.tab('Trang');
    expect(backups(dir)).toEqual([]);
    for (const text of ['một', 'hai']) {
      await server.type(tab, 1, 1, text);
      await server.ask('run', { functionName: 'save', label: '' });
    }
    await server.stop();
    const [name = '', ...others] = backups(dir);
    expect(name).toMatch(/^bảng\.\d{4}-\d\d-\d\d\.bak\.xlsx$/);
    expect(others).toEqual([]);
    expect(readFileSync(join(dir, name))).toEqual(before);
    expect(savedCell(path, 1, 1)?.value).toBe('hai');
  });
});

describe('a second process on the same file', () => {
  it('is refused with the reason, and changes nothing for the first', async () => {
    const { path, bundle } = book();
    const server = await Served.start({ workbook: path, bundle });
    const { message } = await Served.launch({ workbook: path, bundle });
    expect(message).toContain('đang được mở ở một cửa sổ khác của chương trình này');
    expect(message).toContain(String(server.child.pid));
    await server.type(await server.tab('Trang'), 1, 1, 'x');
    await server.stop();
    expect(savedCell(path, 1, 1)?.value).toBe('x');
  });

  it('takes over what a killed one left, also when its number is in use again', async () => {
    const { dir, path, bundle } = book();
    const server = await Served.start({ workbook: path, bundle });
    const lock = join(dir, '.bảng.xlsx.khoa');
    const held = JSON.parse(readFileSync(lock, 'utf8')) as object;
    await server.kill();
    await (await Served.start({ workbook: path, bundle })).stop();
    if (process.platform !== 'linux') return;
    writeFileSync(lock, JSON.stringify({ ...held, pid: process.pid }));
    await (await Served.start({ workbook: path, bundle })).stop();
    writeFileSync(lock, 'hỏng');
    await (await Served.start({ workbook: path, bundle })).stop();
  });

  it.each([
    ['thiếu.xlsx', undefined, 'Không tìm thấy tệp'],
    ['văn bản.xlsx', 'không phải bảng tính', 'không phải là bảng tính .xlsx'],
  ])('%s is refused', async (name, content, message) => {
    const { dir, bundle } = book();
    const path = join(dir, name);
    if (content !== undefined) writeFileSync(path, content);
    expect((await Served.launch({ workbook: path, bundle })).message).toContain(message);
    expect(readdirSync(dir).filter((entry) => entry.startsWith('.'))).toEqual([]);
  });
});

describe('a file marked as read-only', () => {
  it('is not opened for editing', async () => {
    const { dir, path, bundle } = book();
    chmodSync(path, 0o444);
    expect((await Served.launch({ workbook: path, bundle })).message).toContain('chỉ cho đọc');
    expect(readdirSync(dir).filter((entry) => entry.startsWith('.'))).toEqual([]);
  });

  it('is not written over when it became so while it was open', async () => {
    const { path, bundle } = book();
    const before = readFileSync(path);
    const server = await Served.start({ workbook: path, bundle });
    await server.type(await server.tab('Trang'), 1, 1, 'x');
    chmodSync(path, 0o444);
    const { saving } = await server.settled((state) => state.saving.kind === 'failed');
    expect(saving).toMatchObject({ message: expect.stringContaining('có quyền ghi') as string });
    expect(readFileSync(path)).toEqual(before);
    chmodSync(path, 0o644);
    await server.stop();
    expect(savedCell(path, 1, 1)?.value).toBe('x');
  });
});

describe('another program writes the file', () => {
  it('its version comes in by itself when nothing of ours is unsaved', async () => {
    const { path, bundle } = book();
    const server = await Served.start({ workbook: path, bundle });
    const tab = await server.tab('Trang');
    byExcel(path, 1, 'Excel');
    await server.until('toast', ({ message }) => message.startsWith('Tệp vừa được lưu bằng chương trình khác.'));
    expect((await server.cell(tab, 1, 2))?.text).toBe('Excel');
    await server.stop();
  });

  it('nothing is written before a person chose; theirs takes our unsaved edits in', async () => {
    const { dir, path, bundle } = book();
    const server = await Served.start({ workbook: path, bundle });
    const tab = await server.tab('Trang');
    await server.type(tab, 1, 1, 'của ta');
    byExcel(path, 1, 'Excel');
    const theirs = readFileSync(path);
    const { saving } = await server.settled((state) => state.saving.kind === 'conflict');
    expect(saving).toMatchObject({ message: expect.stringContaining('Hãy chọn giữ bản nào') as string });
    await server.type(tab, 2, 1, 'gõ tiếp');
    expect(await server.api('run', { functionName: 'write', label: '' })).toMatchObject({
      ok: false,
      code: 'conflict',
    });
    expect(readFileSync(path)).toEqual(theirs);
    await server.ask('resolve', { choice: 'theirs' });
    await server.until(
      'toast',
      ({ message }) => message === 'Đã đưa 2 thay đổi chưa lưu của bạn vào bản của chương trình kia.',
    );
    await server.settled((state) => state.saving.kind === 'saved');
    expect([savedCell(path, 1, 1), savedCell(path, 2, 1), savedCell(path, 1, 2)].map((cell) => cell?.value)).toEqual([
      'của ta',
      'gõ tiếp',
      'Excel',
    ]);
    expect(asides(dir)).toEqual([]);
    await server.stop();
  });

  it('ours is written when it is chosen, and theirs stays beside it', async () => {
    const { dir, path, bundle } = book();
    const server = await Served.start({ workbook: path, bundle });
    await server.type(await server.tab('Trang'), 1, 1, 'của ta');
    byExcel(path, 1, 'Excel');
    await server.settled((state) => state.saving.kind === 'conflict');
    await server.ask('resolve', { choice: 'ours' });
    await server.settled((state) => state.saving.kind === 'saved');
    const [name = '', ...others] = asides(dir);
    expect(name).toMatch(/^bảng\.ban-khac-\d{4}-\d\d-\d\d-\d{6}\.xlsx$/);
    expect(others).toEqual([]);
    expect(savedCell(join(dir, name), 1, 2)?.value).toBe('Excel');
    expect([savedCell(path, 1, 1)?.value, savedCell(path, 1, 2)?.value]).toEqual(['của ta', undefined]);
    await server.stop();
  });

  it.each(['theirs', 'ours'] as const)(
    'before the start: nothing is written before a person chose %s',
    async (choice) => {
      const { dir, path, bundle } = book();
      const server = await Served.start({ workbook: path, bundle });
      const tab = await server.tab('Trang');
      await server.type(tab, 1, 1, 'của ta');
      byExcel(path, 1, 'Excel');
      const theirs = readFileSync(path);
      await server.stop();
      for (const end of ['kill', 'stop'] as const) {
        const again = await Served.start({ workbook: path, bundle });
        const { saving } = await again.settled((state) => state.saving.kind === 'conflict');
        expect(saving).toMatchObject({ message: expect.stringContaining('thay đổi của bạn chưa được ghi') as string });
        expect((await again.cell(tab, 1, 1))?.text).toBe('của ta');
        await again.type(tab, 2, 1, `gõ tiếp ${end}`);
        await again[end]();
        expect(readFileSync(path)).toEqual(theirs);
        expect([...asides(dir), ...backups(dir)]).toEqual([]);
      }
      const last = await Served.start({ workbook: path, bundle });
      await last.ask('resolve', { choice });
      await last.settled((state) => state.saving.kind === 'saved');
      const saved = [savedCell(path, 1, 1), savedCell(path, 2, 1), savedCell(path, 1, 2)];
      expect(saved.map((cell) => cell?.value)).toEqual(['của ta', 'gõ tiếp stop', 'Excel']);
      expect(asides(dir)).toHaveLength(choice === 'ours' ? 1 : 0);
      await last.stop();
    },
  );

  it('an id never comes to another tab when LibreOffice numbers the tabs anew', async () => {
    const { path, bundle } = book();
    writeFileSync(
      path,
      smallWorkbook((workbook) => {
        workbook.addSheet('Phước Hà');
        workbook.addSheet('Phước Nam');
      }),
    );
    const server = await Served.start({ workbook: path, bundle });
    const [gone, kept] = [await server.tab('Trang'), await server.tab('Phước Nam')];
    writeFileSync(
      path,
      smallWorkbook((workbook) => {
        const [first] = workbook.sheets;
        if (first) first.name = 'Phước Nam';
        workbook.addSheet('Mới');
      }),
    );
    const { tabs } = await server.settled((state) => state.tabs.length === 2);
    expect(tabs.map(({ id, name }) => [id, name])).toEqual([
      [kept, 'Phước Nam'],
      [kept + 1, 'Mới'],
    ]);
    const edit = { tab: gone, row: 1, column: 1, texts: [['x']], paste: false };
    expect(await server.api('edit', edit)).toMatchObject({ ok: false, code: 'tab-gone' });
    await server.stop();
  });

  it('a file that was only touched, or is gone, is no other version', async () => {
    const { dir, path, bundle } = book();
    const server = await Served.start({ workbook: path, bundle });
    const tab = await server.tab('Trang');
    copyFileSync(path, join(dir, 'giữ.xlsx'));
    await server.type(tab, 1, 1, 'một');
    rmSync(path);
    copyFileSync(join(dir, 'giữ.xlsx'), path);
    await server.ask('run', { functionName: 'save', label: '' });
    expect(savedCell(path, 1, 1)?.value).toBe('một');
    rmSync(path);
    await server.type(tab, 1, 1, 'hai');
    await server.ask('run', { functionName: 'save', label: '' });
    expect(savedCell(path, 1, 1)?.value).toBe('hai');
    await server.stop();
  });

  it('a version that cannot be read is not taken, and ours can be kept', async () => {
    const { dir, path, bundle } = book();
    const server = await Served.start({ workbook: path, bundle });
    writeFileSync(path, 'nửa chừng');
    const { saving } = await server.settled((state) => state.saving.kind === 'conflict');
    expect(saving).toMatchObject({ message: expect.stringContaining('chưa đọc được nội dung') as string });
    expect(await server.api('resolve', { choice: 'theirs' })).toMatchObject({ ok: false, code: 'not-a-workbook' });
    await server.ask('resolve', { choice: 'ours' });
    expect(readFileSync(join(dir, asides(dir)[0] ?? ''), 'utf8')).toBe('nửa chừng');
    expect(openWorkbook(readFileSync(path)).sheets[0]?.name).toBe('Trang');
    await server.stop();
  });
});
