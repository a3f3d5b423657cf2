import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { communeBook, communeBundle, DIEM, HA } from './communeBook';
import { freshBuild } from './freshBuild';
import { folder, killAll, Served } from './served';

beforeAll(freshBuild);
afterAll(killAll);

const CODE = `function onEdit(e) {
    if (e.range.getColumn() === 2) e.range.getSheet().getRange('F40').setValue('sửa ' + e.range.getA1Notation());
  }
  function mayI() { return SpreadsheetApp.getActive().getSheetByName('Phước Hà').getRange('A5').canEdit(); }
  function ask() { SpreadsheetApp.getUi().alert('Hỏi'); return mayI(); }`;

/** Two windows of the page over one server. */
async function open() {
  const dir = folder();
  const workbook = join(dir, 'huyện.xlsx');
  writeFileSync(workbook, communeBook());
  const server = await Served.start({ workbook, bundle: communeBundle(dir, CODE), now: '2020-09-25T10:00' });
  const tab = await server.tab('Phước Hà');
  return { server, tab, first: await server.beside('window-1'), second: await server.beside('window-2') };
}

const locked = async (window: Served, tab: number) => (await window.window(tab, 1, 50)).locked.length > 0;

describe('the acting person', () => {
  it('is chosen for one window, and the other one stays what it was', async () => {
    const { first, second, tab } = await open();
    await second.ask('actAs', { email: DIEM });
    await second.settled(({ actingAs }) => actingAs === DIEM);
    await first.type(tab, 5, 1, 'huyện ghi');
    expect(first.latest?.actingAs).toBe('');
    await expect(locked(first, tab)).resolves.toBe(false);
    await expect(locked(second, tab)).resolves.toBe(true);
    await expect(
      second.api('edit', { tab, row: 5, column: 1, texts: [['xã khác ghi']], paste: false }),
    ).resolves.toMatchObject({ ok: false, code: 'protected' });
    const mayI = { functionName: 'mayI', args: [] };
    await expect(first.ask('call', mayI)).resolves.toMatchObject({ result: true });
    await expect(second.ask('call', mayI)).resolves.toMatchObject({ result: false });
  });

  it('is still the one who started a function that waits, while another window looks at cells', async () => {
    const { first, second, tab } = await open();
    await first.ask('actAs', { email: HA });
    await second.ask('actAs', { email: DIEM });
    const asked = first.ask('call', { functionName: 'ask', args: [] });
    const { id } = await first.until('dialog');
    await locked(second, tab);
    const late = await first.beside('window-3', DIEM);
    expect(late.latest?.actingAs).toBe(DIEM);
    await first.ask('answer', { dialog: id, button: 'OK' });
    await expect(asked).resolves.toMatchObject({ result: true });
    await expect(locked(late, tab)).resolves.toBe(true);
  });

  it('stays with the window over a reload, and is taken from the page where the server does not know the window', async () => {
    const { server, first, tab } = await open();
    await first.ask('actAs', { email: HA });
    await first.leave();
    const again = await server.beside('window-1', DIEM);
    expect(again.latest?.actingAs).toBe(HA);
    const fresh = await server.beside('window-4', DIEM);
    expect(fresh.latest?.actingAs).toBe(DIEM);
    await expect(fresh.api('edit', { tab, row: 5, column: 1, texts: [['x']], paste: false })).resolves.toMatchObject({
      ok: false,
      code: 'protected',
    });
    const stranger = await server.beside('window-5', 'nguoi.la@example.com');
    expect(stranger.latest?.actingAs).toBe('');
  });
});

describe('undo', () => {
  it('takes back what was typed in the same window, not what came later in another', async () => {
    const { first, second, tab } = await open();
    await first.type(tab, 12, 1, 'cửa sổ một');
    await second.type(tab, 13, 1, 'cửa sổ hai');
    await first.settled(({ canUndo }) => canUndo);
    await expect(first.ask('undo', {})).resolves.toMatchObject({ row: 12, column: 1 });
    await expect(first.cell(tab, 13, 1)).resolves.toMatchObject({ text: 'cửa sổ hai' });
    await expect(first.api('undo', {})).resolves.toMatchObject({ ok: false, code: 'nothing' });
    await expect(second.api('redo', {})).resolves.toMatchObject({ ok: false, code: 'nothing' });
    await first.ask('redo', {});
    await expect(first.cell(tab, 12, 1)).resolves.toMatchObject({ text: 'cửa sổ một' });
  });

  it('is refused where another window has written the cell since, and goes on with the step before', async () => {
    const { first, second, tab } = await open();
    await first.type(tab, 11, 1, 'bước đầu');
    await first.type(tab, 12, 1, 'cửa sổ một');
    await second.type(tab, 12, 1, 'cửa sổ hai');
    await expect(first.api('undo', {})).resolves.toEqual({
      ok: false,
      code: 'changed-since',
      message: 'Ô A12 đã được sửa ở cửa sổ khác nên không hoàn tác được.',
    });
    await expect(first.cell(tab, 12, 1)).resolves.toMatchObject({ text: 'cửa sổ hai' });
    await expect(first.ask('undo', {})).resolves.toMatchObject({ row: 11, column: 1 });
    await expect(second.ask('undo', {})).resolves.toMatchObject({ row: 12, column: 1 });
    await expect(first.cell(tab, 12, 1)).resolves.toMatchObject({ text: 'cửa sổ một' });
  });

  it('is kept over a reload of the window', async () => {
    const { server, first, tab } = await open();
    await first.type(tab, 12, 1, 'trước khi tải lại');
    await first.leave();
    const again = await server.beside('window-1');
    await again.settled(({ canUndo }) => canUndo);
    await expect(again.ask('undo', {})).resolves.toMatchObject({ row: 12, column: 1 });
  });
});
