import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild } from './freshBuild';
import { bundleOf, folder, killAll, savedCell, Served, smallWorkbook } from './served';

const dir = folder();
const path = join(dir, 'bảng.xlsx');
let server: Served;
let tab: number;

beforeAll(async () => {
  freshBuild();
  const file = smallWorkbook((workbook) => {
    const [sheet] = workbook.sheets;
    if (!sheet) return;
    const plainText = workbook.styles.derive(0, { numberFormat: '@', bold: true, background: '#ffff00' });
    sheet.setCell(1, 1, { value: 'Danh sách', style: plainText });
    sheet.setCell(1, 2, { value: null, formula: 'COUNTA(C2:C20)', style: 0 });
    sheet.setCell(2, 4, { value: null, style: plainText });
    sheet.columns.set(9, { style: 0, width: 55, level: 1 });
    sheet.columns.set(10, { style: 0, hidden: true, level: 1 });
    sheet.frozenRows = 1;
    sheet.maxRows = 30;
    sheet.merges = [{ row: 25, column: 2, lastRow: 26, lastColumn: 3 }];
    sheet.maxColumns = 12;
    const ranges = (column: number) => [{ row: 2, column, lastRow: 30, lastColumn: column }];
    sheet.validations = [
      { ranges: ranges(5), criterion: { kind: 'list', items: ['Nam', '', 'Nữ'] }, allowInvalid: false },
      { ranges: ranges(6), criterion: { kind: 'list', items: ['Có mặt', 'Vắng'] }, allowInvalid: true },
      { ranges: ranges(7), criterion: { kind: 'checkbox' }, allowInvalid: false, helpText: 'Hãy đánh dấu.' },
    ];
  });
  writeFileSync(path, file);
  const code = `function onEdit(e) {
    if (e.range.getColumn() === 11) SpreadsheetApp.getActiveSheet().getRange(e.range.getRow(), 12).setValue('đã sửa ' + e.value);
    if (e.value === 'lỗi') throw Object.assign(new Error('Không được.'), { code: 'refused' });
  }
  var readOffices = () => ({ listedIn: 'Các xã', communes: [
    { code: '', name: 'Phước Hà', emails: ['a@example.com', 'b@example.com'], tab: null },
    { code: '', name: 'Cà Ná', emails: ['b@example.com'], tab: null },
  ] });
  function changeAll() { SpreadsheetApp.getActiveSheet().getRange('A9').setValue('chạy'); }`;
  server = await Served.start({ workbook: path, bundle: bundleOf(dir, code), now: '2020-09-25T10:00' });
  tab = await server.tab('Trang');
});

afterAll(killAll);

const shows = async (row: number, column: number) => (await server.cell(tab, row, column))?.text ?? '';

it('tells the tabs, the menu, the persons and that all is saved', async () => {
  const state = await server.until('state');
  expect(state).toMatchObject({
    fileName: 'bảng.xlsx',
    actingAs: '',
    canUndo: false,
    canRedo: false,
    saving: { kind: 'saved' },
    running: null,
    documents: [],
    menus: [{ title: 'Menu', items: [{ label: 'changeAll', functionName: 'changeAll' }] }],
    persons: [
      { email: '', label: 'Cán bộ tổng hợp (huyện)' },
      { email: 'a@example.com', label: 'Cán bộ xã Phước Hà' },
      { email: 'b@example.com', label: 'Cán bộ xã Phước Hà' },
    ],
  });
  expect(state.tabs[0]).toEqual({
    id: tab,
    name: 'Trang',
    hidden: false,
    rows: 30,
    columns: 12,
    frozenRows: 1,
    frozenColumns: 0,
    widths: [100, 100, 100, 100, 100, 100, 100, 100, 55, 0, 100, 100],
    heights: [],
    groups: [{ from: 9, to: 10 }],
    lastRow: 1,
  });
});

it('shows a window of cells with looks, formulas, dropdowns and tick boxes', async () => {
  const view = await server.window(tab, 1, 5);
  expect(view).toMatchObject({ tab, from: 1, to: 5, locked: [] });
  expect(view.dropdowns).toEqual([
    { row: 2, column: 5, lastRow: 5, lastColumn: 5 },
    { row: 2, column: 6, lastRow: 5, lastColumn: 6 },
  ]);
  expect(view.ticks).toEqual([{ row: 2, column: 7, lastRow: 5, lastColumn: 7 }]);
  const [first, second] = view.rows;
  expect(first?.cells[0]).toMatchObject({ column: 1, text: 'Danh sách', kind: 'text' });
  expect(view.styles[first?.cells[0]?.look ?? 0]).toMatchObject({ bold: true, background: '#ffff00' });
  expect(first?.cells[1]).toMatchObject({ column: 2, text: '0', input: '=COUNTA(C2:C20)', kind: 'number' });
  expect(second).toEqual({ row: 2, cells: [{ column: 4, text: '', look: first?.cells[0]?.look, kind: 'text' }] });
});

it.each([
  ['', '', undefined, 'text'],
  ['chữ', 'chữ', undefined, 'text'],
  ['1234,5', '1234,5', undefined, 'number'],
  ['1.234,50', '1.234,50', '1234,5', 'number'],
  ['12%', '12%', undefined, 'number'],
  ['25/9/2020', '25/09/2020', undefined, 'number'],
  ['25/9/2020 17:00', '25/09/2020 17:00:00', '25/09/2020 17:00', 'number'],
  ['8:30', '8:30', '08:30', 'number'],
  ["'0912", '0912', "'0912", 'text'],
  ["'=1", '=1', "'=1", 'text'],
  ['=IF(1>0;"a";"b")', 'a', '=IF(1>0;"a";"b")', 'text'],
  ['true', 'TRUE', undefined, 'boolean'],
  ['=1/0', '#DIV/0!', '=1/0', 'error'],
  ['=1,5*2', '3', '=1,5*2', 'number'],
  ['=ROUND(2,5;0)', '3', '=ROUND(2,5;0)', 'number'],
  ['+84 912 345 678', '+84 912 345 678', "'+84 912 345 678", 'text'],
])('%j shows %j and is typed again as %j', async (typed, text, input, kind) => {
  const column = 8;
  const row = 3;
  await server.type(tab, row, column, typed);
  const first = await server.cell(tab, row, column);
  expect(first?.text ?? '').toBe(text);
  expect(first?.input).toBe(input);
  expect(first?.kind ?? 'text').toBe(kind);
  await server.type(tab, row, column, first?.input ?? text);
  expect(await server.cell(tab, row, column)).toEqual(first);
  const undone = await server.api('undo', {});
  expect(undone.ok).toBe(typed !== ''); // typing what is there already is nothing to take back
  expect(await server.cell(tab, row, column)).toBeUndefined();
});

it('computes formulas after an edit, and says so by a newer version', async () => {
  const { version } = await server.ask('edit', { tab, row: 2, column: 3, texts: [['Tà Yên A']], paste: false });
  const state = await server.until('state', (news) => news.version > version);
  expect(state).toMatchObject({ canUndo: true });
  expect(await shows(1, 2)).toBe('1');
});

it('pastes a block, beyond the last row and column too', async () => {
  const texts = [['a', '1', '2', '3'], ['b']];
  await server.ask('edit', { tab, row: 30, column: 10, texts, paste: true });
  const state = await server.settled(({ tabs }) => tabs[0]?.rows === 31);
  expect(state.tabs[0]).toMatchObject({ rows: 31, columns: 13, lastRow: 31 });
  expect([await shows(30, 13), await shows(31, 10), await shows(31, 11)]).toEqual(['3', 'b', '']);
});

it('refuses a number that is no day where dates are shown; a paste of it comes in and shows itself', async () => {
  await server.ask('edit', { tab, row: 40, column: 3, texts: [['3/9/2020']], paste: false });
  for (const text of ['0912345678', '123456789012', '-5', '1e300']) {
    const typed = await server.api('edit', { tab, row: 40, column: 3, texts: [[text]], paste: false });
    expect(typed).toMatchObject({ ok: false, code: 'no-date' });
    expect(typed).toHaveProperty('message', expect.stringContaining(`Ô C40 ghi ngày tháng, “${text}” không phải ngày`));
  }
  expect(await shows(40, 3)).toBe('03/09/2020');
  await server.ask('edit', { tab, row: 40, column: 3, texts: [['0912345678']], paste: true });
  expect(await shows(40, 3)).toBe('912345678');
  await server.ask('edit', { tab, row: 40, column: 3, texts: [['31/12/9999']], paste: false });
  expect(await shows(40, 3)).toBe('31/12/9999');
  await server.ask('edit', { tab, row: 40, column: 3, texts: [['']], paste: false });
});

it('refuses what a rule rejects, in words; a paste comes in and is marked', async () => {
  const typed = await server.api('edit', { tab, row: 2, column: 5, texts: [['Khác']], paste: false });
  expect(typed).toEqual({
    ok: false,
    code: 'invalid-input',
    message: 'Ô E2 không nhận nội dung vừa nhập. Hãy chọn một mục trong danh sách của ô.',
  });
  expect(await server.api('edit', { tab, row: 2, column: 7, texts: [['x']], paste: false })).toMatchObject({
    message: 'Ô G2 không nhận nội dung vừa nhập. Hãy đánh dấu.',
  });
  await server.ask('edit', { tab, row: 2, column: 5, texts: [['Khác', 'Mặt', 'x']], paste: true });
  const cells = (await server.window(tab, 2, 2)).rows[0]?.cells ?? [];
  expect(cells.filter(({ warning }) => warning !== undefined).map(({ column }) => column)).toEqual([5, 6, 7]);
  await server.ask('edit', { tab, row: 2, column: 5, texts: [['Nữ', 'Vắng', 'TRUE']], paste: true });
  const after = (await server.window(tab, 2, 2)).rows[0]?.cells ?? [];
  expect(after.filter(({ warning }) => warning !== undefined)).toEqual([]);
});

it.each(['=IF(A1>1,"a","b")', '={1;2}', '= Ý kiến của ông A'])('hands back %s, which is no formula', async (typed) => {
  await server.type(tab, 8, 8, 'Vắng');
  const answer = await server.api('edit', { tab, row: 8, column: 8, texts: [[typed]], paste: false });
  expect(answer).toMatchObject({
    ok: false,
    code: 'unreadable-formula',
    message: expect.stringContaining('ô H8') as unknown,
  });
  expect(await shows(8, 8)).toBe('Vắng');
  await server.ask('edit', { tab, row: 8, column: 8, texts: [[typed]], paste: true });
  expect(await server.cell(tab, 8, 8)).toMatchObject({ text: typed, input: `'${typed}`, kind: 'text' });
});

it('takes a text for the first cell of a merge alone: Excel shows no other', async () => {
  const write = (row: number, column: number, texts: string[][], paste: boolean) =>
    server.api('edit', { tab, row, column, texts, paste });
  expect(await write(26, 3, [['x']], false)).toEqual({
    ok: false,
    code: 'covered',
    message:
      'Ô C26 nằm trong vùng gộp bắt đầu từ ô B25, nội dung nhập vào đó không hiện ra trong Excel, nên chưa có gì được ghi. Hãy nhập vào ô B25.',
  });
  expect(await write(24, 2, [['a'], ['b'], ['c']], true)).toMatchObject({ ok: false, code: 'covered' });
  expect(await shows(24, 2)).toBe('');
  expect(
    await write(
      24,
      1,
      [
        ['a', 'b', 'c'],
        ['d', 'e', ''],
      ],
      true,
    ),
  ).toMatchObject({ ok: true });
  expect(await shows(25, 2)).toBe('e');
});

it('offers the items of a dropdown without empty ones, and none for a tick box', async () => {
  const items = async (column: number) => (await server.ask('choices', { tab, row: 4, column })).items;
  expect(await items(5)).toEqual(['Nam', 'Nữ']);
  expect(await items(7)).toEqual([]);
  expect(await items(8)).toEqual([]);
});

it('takes back an edit with what the trigger changed, and makes it again', async () => {
  await server.type(tab, 5, 11, 'x');
  expect([await shows(5, 11), await shows(5, 12)]).toEqual(['x', 'đã sửa x']);
  const place = await server.ask('undo', {});
  expect(place).toMatchObject({ tab, row: 5, column: 11 });
  expect([await shows(5, 11), await shows(5, 12)]).toEqual(['', '']);
  await server.ask('redo', {});
  expect([await shows(5, 11), await shows(5, 12)]).toEqual(['x', 'đã sửa x']);
  expect(await server.api('redo', {})).toMatchObject({ ok: false, message: 'Không còn thao tác nào để làm lại.' });
});

it('takes back a date with its format, and a formula as a formula', async () => {
  await server.type(tab, 6, 8, '=1+1');
  await server.type(tab, 6, 8, '25/9/2020');
  await server.ask('undo', {});
  expect(await server.cell(tab, 6, 8)).toMatchObject({ text: '2', input: '=1+1' });
  await server.ask('undo', {});
  expect(await server.cell(tab, 6, 8)).toBeUndefined();
});

it('keeps an edit whose trigger failed, and says why', async () => {
  await server.type(tab, 7, 8, 'lỗi');
  await server.until('toast', ({ message }) => message === 'Không được.');
  expect(await shows(7, 8)).toBe('lỗi');
});

it('acts as another person, and as nobody unknown', async () => {
  await server.ask('actAs', { email: 'b@example.com' });
  await server.settled(({ actingAs }) => actingAs === 'b@example.com');
  expect(await server.api('actAs', { email: 'x@example.com' })).toMatchObject({ ok: false, code: 'unknown-person' });
  await server.ask('actAs', { email: '' });
});

it('forgets what could be taken back after a run, whose effect is in the file before it is answered', async () => {
  await server.ask('run', { functionName: 'changeAll', label: 'Đổi' });
  expect(savedCell(path, 9, 1)?.value).toBe('chạy');
  expect(savedCell(path, 5, 12)?.value).toBe('đã sửa x');
  await server.settled(({ canUndo, saving }) => !canUndo && saving.kind === 'saved');
  expect(await server.api('undo', {})).toMatchObject({ ok: false, code: 'nothing' });
});

it.each([
  ['cells', { tab: 99, from: 1, to: 2 }],
  ['choices', { tab: 99, row: 1, column: 1 }],
  ['edit', { tab: 99, row: 1, column: 1, texts: [['x']], paste: false }],
] as const)('%s of a tab that is gone is refused in words', async (name, body) => {
  expect(await server.api(name, body)).toEqual({
    ok: false,
    code: 'tab-gone',
    message: 'Trang này không còn trong bảng tính. Hãy chọn một trang khác.',
  });
});

it('writes the file by itself when nobody types any more', async () => {
  await server.type(tab, 8, 1, 'chờ');
  await server.settled(({ saving }) => saving.kind === 'pending');
  expect(savedCell(path, 8, 1)).toBeUndefined();
  await server.settled(({ saving }) => saving.kind === 'saved');
  expect(savedCell(path, 8, 1)?.value).toBe('chờ');
});
