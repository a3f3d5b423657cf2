import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';
import { communeBook, communeBundle, DIEM, HA } from './communeBook';
import { freshBuild } from './freshBuild';
import { folder, killAll, Served } from './served';

beforeAll(freshBuild);
afterAll(killAll);

async function open(change?: Parameters<typeof communeBook>[0]) {
  const dir = folder();
  const workbook = join(dir, 'huyện.xlsx');
  writeFileSync(workbook, communeBook(change));
  const code = `function readers() {
    return SpreadsheetApp.getActive().getEditors().map(function (user) { return user.getEmail(); });
  }
  function mayI() { return SpreadsheetApp.getActive().getSheetByName('Phước Hà').getRange('A5').canEdit(); }
  function onEdit(e) { e.range.getSheet().getRange('F40').setValue('sửa ' + e.range.getA1Notation()); }`;
  const options = { workbook, bundle: communeBundle(dir, code), now: '2020-09-25T10:00' };
  return { workbook, options, server: await Served.start(options) };
}

it('the spreadsheet is shared with every address of Các xã', async () => {
  const { server } = await open();
  const { result } = await server.ask('call', { functionName: 'readers', args: [] });
  expect(result).toEqual(expect.arrayContaining([HA, DIEM]));
  expect(result).toHaveLength(3);
});

it('a call of the sidebar runs as the acting person', async () => {
  const { server } = await open();
  const mayI = async (email: string) => {
    await server.ask('actAs', { email });
    return (await server.ask('call', { functionName: 'mayI', args: [] })).result;
  };
  await expect(mayI(HA)).resolves.toBe(true);
  await expect(mayI(DIEM)).resolves.toBe(false);
  await expect(mayI('')).resolves.toBe(true);
});

it('tells which cells of a window are locked for the acting person', async () => {
  const { server } = await open();
  const tab = await server.tab('Phước Hà');
  const isLocked = async (row: number, column: number) =>
    (await server.window(tab, 1, 50)).locked.some(
      (rect) => row >= rect.row && row <= rect.lastRow && column >= rect.column && column <= rect.lastColumn,
    );
  await expect(isLocked(1, 1)).resolves.toBe(false);
  await server.ask('actAs', { email: HA });
  const cells = [
    [1, 1],
    [2, 4],
    [5, 1],
    [40, 6],
    [41, 6],
    [5, 7],
  ] as const;
  await expect(Promise.all(cells.map(([row, column]) => isLocked(row, column)))).resolves.toEqual([
    true,
    false,
    false,
    false,
    true,
    true,
  ]);
});

it('a paste that would need new rows below a protected tab is refused, and the tab does not grow', async () => {
  const { server } = await open();
  const tab = await server.tab('Phước Hà');
  await server.ask('actAs', { email: HA });
  const texts = Array.from({ length: 70 }, () => ['x']);
  const answer = await server.api('edit', { tab, row: 5, column: 1, texts, paste: true });
  expect(answer).toMatchObject({ ok: false, code: 'protected', message: expect.stringContaining('Ô A41') as string });
  const state = await server.settled(() => true);
  expect(state.tabs.find(({ id }) => id === tab)?.rows).toBe(60);
  await expect(server.cell(tab, 5, 1)).resolves.toMatchObject({ text: 'Người của xã 01' });
});

it('what was accepted is made again after a kill, also where it has been locked since', async () => {
  const { server, workbook, options } = await open();
  const tab = await server.tab('Phước Hà');
  await server.ask('actAs', { email: HA });
  await server.type(tab, 6, 1, 'gõ khi còn được gõ');
  await server.kill();
  const file = openWorkbook(readFileSync(workbook));
  for (const sheet of file.sheets) for (const protection of sheet.protections) protection.editors = [];
  writeFileSync(workbook, saveWorkbook(file));
  const again = await Served.start(options);
  await expect(again.cell(await again.tab('Phước Hà'), 6, 1)).resolves.toMatchObject({ text: 'gõ khi còn được gõ' });
  await again.ask('actAs', { email: HA });
  await expect(
    again.api('edit', { tab: await again.tab('Phước Hà'), row: 7, column: 1, texts: [['nữa']], paste: false }),
  ).resolves.toMatchObject({ ok: false, code: 'protected' });
});

it('redo asks as undo does', async () => {
  const { server } = await open();
  const tab = await server.tab('Phước Hà');
  await server.ask('actAs', { email: HA });
  await server.type(tab, 6, 1, 'của Phước Hà');
  await server.settled(({ canUndo }) => canUndo);
  await server.ask('undo', {});
  await server.ask('actAs', { email: DIEM });
  await expect(server.api('redo', {})).resolves.toMatchObject({ ok: false, code: 'protected' });
  await server.ask('actAs', { email: '' });
  await server.ask('redo', {});
  await expect(server.cell(tab, 6, 1)).resolves.toMatchObject({ text: 'của Phước Hà' });
});
