import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, saveWorkbook } from '../../../local/xlsx/workbookFile';
import type { Workbook } from '../../../local/model';
import { unzipSync } from 'fflate';
import { communeBook, communeBundle, DIEM, HA } from './communeBook';
import { freshBuild } from './freshBuild';
import { folder, killAll, Served } from './served';

const dir = folder();
const path = join(dir, 'huyện.xlsx');
let server: Served;
let bytes: Uint8Array;
let taken: Workbook;

const takeOut = async (name: string) => server.api('takeOutCommune', { tab: await server.tab(name) });

beforeAll(async () => {
  freshBuild();
  const file = communeBook((workbook) => {
    workbook.metadata.set('properties.document', '{"record|01":"bí mật"}');
    for (const sheet of workbook.sheets) sheet.setCell(30, 1, { value: `Riêng của ${sheet.name}`, style: 0 });
  });
  writeFileSync(path, file);
  server = await Served.start({ workbook: path, bundle: communeBundle(dir, ''), now: '2020-09-25T10:00' });
  const answer = await takeOut('Phước Hà');
  if (!answer.ok) throw new Error(answer.message);
  const response = await server.get(answer.value.address);
  expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''bang-xa-phuoc-ha.xlsx");
  bytes = new Uint8Array(await response.arrayBuffer());
  expect((await server.get(answer.value.address)).status).toBe(404);
  taken = openWorkbook(bytes);
});
afterAll(killAll);

const sheet = (name: string) => {
  const found = taken.sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no tab ${name}`);
  return found;
};

it("holds the commune's tab, its lists, the guide, and hidden what the tab held", () => {
  expect(taken.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Phước Hà', false],
    ['Danh mục', false],
    ['Hướng dẫn', false],
    ['Bản gốc', true],
  ]);
});

it('holds the tab with its shape, formats and values', () => {
  const tab = sheet('Phước Hà');
  expect(tab).toMatchObject({ maxRows: 60, maxColumns: 8, frozenRows: 4 });
  expect(tab.columns.get(2)).toMatchObject({ width: 130, level: 1 });
  expect(tab.cell(2, 1)?.value).toBe('01');
  expect(tab.cell(5, 1)?.value).toBe('Người của xã 01');
  expect(taken.styles.facets(tab.cell(2, 1)?.style ?? 0).numberFormat).toBe('@');
  expect(taken.styles.facets(tab.cell(4, 1)?.style ?? 0)).toMatchObject({ bold: true, background: '#ffff00' });
  expect(tab.cell(5, 3)?.value).toBe(29_221);
  expect(taken.styles.facets(tab.cell(5, 3)?.style ?? 0).numberFormat).toBe('dd/mm/yyyy');
});

it('holds dropdowns and tick boxes; a list of a tab that stays behind comes as its items', () => {
  const tab = sheet('Phước Hà');
  const rule = (row: number, column: number) =>
    tab.validations.find(({ ranges }) =>
      ranges.some((range) => row >= range.row && row <= range.lastRow && column === range.column),
    )?.criterion;
  expect(rule(6, 2)).toMatchObject({ kind: 'range', source: expect.stringContaining('Danh mục') as string });
  expect(rule(2, 4)).toEqual({ kind: 'checkbox' });
  expect(rule(6, 6)).toEqual({ kind: 'list', items: ['31/8/2020', '7'] });
});

it('a formula over a tab that stays behind is its present value, one over its own tab goes on', () => {
  const tab = sheet('Phước Hà');
  expect(tab.cell(2, 2)).toMatchObject({ value: 14 });
  expect(tab.cell(2, 2)?.formula).toBeUndefined();
  expect(tab.cell(2, 3)?.formula).toBe('COUNTA(A5:A40)');
});

it('the hidden tab holds the very same cells as values', () => {
  const [tab, original] = [sheet('Phước Hà'), sheet('Bản gốc')];
  for (const { row, cells } of tab.rows())
    for (const [column, { value }] of cells)
      expect([row, column, original.cell(row, column)?.value]).toEqual([row, column, value]);
  expect(original.cell(2, 3)).toMatchObject({ value: 2 });
  expect(original.cell(2, 3)?.formula).toBeUndefined();
});

it('no other commune, no setting, no record, no protection travels, in no part of the file', () => {
  expect([...taken.metadata]).toEqual([
    ['locale', 'vi_VN'],
    ['timeZone', 'Asia/Ho_Chi_Minh'],
  ]);
  expect(taken.sheets.flatMap(({ protections }) => protections)).toEqual([]);
  const parts = Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString('utf8'));
  const whole = parts.join('\n');
  for (const other of ['Phước Diêm', 'Người của xã 02', HA, DIEM, 'bí mật', 'Riêng của Các xã', 'Hạn nộp!'])
    expect(whole.includes(other)).toBe(false);
  expect(whole.includes('Riêng của Phước Hà')).toBe(true);
});

it('a link to a tab that stays behind is left out', () => {
  expect(sheet('Hướng dẫn').cell(2, 1)).toMatchObject({ value: 'Xem các xã' });
  expect(sheet('Hướng dẫn').cell(2, 1)?.link).toBeUndefined();
});

it('can be opened here, and saved again', () => {
  expect(openWorkbook(saveWorkbook(openWorkbook(bytes))).sheets).toHaveLength(4);
});

it('lists the communes that have a tab', async () => {
  const { communes } = await server.ask('communes', {});
  expect(communes).toEqual([
    { name: 'Phước Hà', tab: await server.tab('Phước Hà') },
    { name: 'Phước Diêm', tab: await server.tab('Phước Diêm') },
  ]);
});

it.each([
  ['the district', '', 'Phước Hà', true],
  ['its own staff', HA, 'Phước Hà', true],
  ["another commune's staff", DIEM, 'Phước Hà', false],
])('is given to %s: %s', async (_who, email, tab, allowed) => {
  await server.ask('actAs', { email });
  const answer = await takeOut(tab);
  expect(answer.ok).toBe(allowed);
  if (!answer.ok)
    expect(answer).toMatchObject({ code: 'protected', message: expect.stringContaining(`“${tab}”`) as string });
});

it("a tab that is no commune's is refused", async () => {
  await server.ask('actAs', { email: '' });
  await expect(takeOut('Danh mục')).resolves.toMatchObject({ ok: false, code: 'not-a-commune' });
});

it('the whole workbook is what is open now, saved or not', async () => {
  await server.type(await server.tab('Danh mục'), 9, 1, 'vừa gõ');
  const { address } = await server.ask('takeOut', {});
  const response = await server.get(address);
  expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''huy%E1%BB%87n.xlsx");
  const whole = openWorkbook(new Uint8Array(await response.arrayBuffer()));
  expect(whole.sheets.find(({ name }) => name === 'Danh mục')?.cell(9, 1)?.value).toBe('vừa gõ');
  expect(whole.sheets.map(({ name }) => name)).toEqual(openWorkbook(readFileSync(path)).sheets.map(({ name }) => name));
});
