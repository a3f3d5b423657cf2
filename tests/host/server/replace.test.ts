import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild } from './freshBuild';
import { bundleOf, folder, killAll, Served, smallWorkbook } from './served';

beforeAll(freshBuild);
afterAll(killAll);

const CODE = `function onEdit(e) {
  const range = e.range;
  range.getSheet().getRange(range.getRow(), 8).setValue('sửa ' + range.getA1Notation());
}`;

/** Every sign that a pattern gives a meaning of its own. */
const SIGNS = 'TP-HCM (A|B) [1] {2} ^$ .*+? a\\b c/d';

async function open() {
  const dir = folder();
  const workbook = join(dir, 'bảng.xlsx');
  const file = smallWorkbook(({ sheets: [sheet], styles }) => {
    const text = styles.derive(0, { numberFormat: '@' });
    const day = styles.derive(0, { numberFormat: 'dd/mm/yyyy' });
    sheet?.setCell(1, 1, { value: 'Thôn Là A', style: 0 });
    sheet?.setCell(2, 1, { value: 'thôn là a', style: 0 });
    sheet?.setCell(4, 1, { value: 'Thôn La A', style: 0 });
    sheet?.setCell(5, 1, { value: '0912 345', style: text });
    sheet?.setCell(6, 1, { value: 44_077, style: day });
    sheet?.setCell(7, 1, { value: 'Thôn Là A', formula: 'A1', style: 0 });
    sheet?.setCell(8, 1, { value: true, style: 0 });
    sheet?.setCell(1, 2, { value: 'ở Thôn Là A', style: 0 });
    sheet?.setCell(10, 1, { value: SIGNS, style: 0 });
  });
  writeFileSync(workbook, file);
  const options = { workbook, bundle: bundleOf(dir, CODE), now: '2020-09-25T10:00' };
  const server = await Served.start(options);
  return { server, options, tab: await server.tab('Trang') };
}

const anywhere = { whole: false, column: null };

it('finds what people wrote, whatever its capitals, and no formula', async () => {
  const { server, tab } = await open();
  const found = async (text: string, where: Partial<typeof anywhere> | { column: number } = {}) => {
    const { cells } = await server.ask('find', { tab, text, ...anywhere, ...where });
    return cells.map(({ row, column }) => `${'AB'[column - 1] ?? ''}${row}`);
  };
  await expect(found('Thôn Là A')).resolves.toEqual(['A1', 'B1', 'A2']);
  await expect(found('thôn là a', { whole: true })).resolves.toEqual(['A1', 'A2']);
  await expect(found('Là', { column: 2 })).resolves.toEqual(['B1']);
  await expect(found('03/09')).resolves.toEqual(['A6']);
  await expect(found('true')).resolves.toEqual([]);
});

it.each(['TP-HCM', '-', '(A|B)', '[1]', '{2}', '^$', '.*+?', 'a\\b', 'c/d'])(
  'takes %s as it is written',
  async (text) => {
    const { server, tab } = await open();
    await expect(server.ask('find', { tab, text, ...anywhere })).resolves.toEqual({ cells: [{ row: 10, column: 1 }] });
    await expect(server.ask('replace', { tab, text, by: '', ...anywhere })).resolves.toMatchObject({ count: 1 });
    await expect(server.cell(tab, 10, 1)).resolves.toMatchObject({ text: SIGNS.replaceAll(text, '') });
  },
);

it('replaces as typed: text stays text, a date a date', async () => {
  const { server, tab } = await open();
  await server.ask('replace', { tab, text: '0912', by: '0913', ...anywhere });
  await expect(server.cell(tab, 5, 1)).resolves.toMatchObject({ text: '0913 345', kind: 'text' });
  await server.ask('replace', { tab, text: '03/09', by: '04/09', ...anywhere });
  await expect(server.cell(tab, 6, 1)).resolves.toMatchObject({ text: '04/09/2020', kind: 'number' });
});

it('what was replaced is made again after a kill, with what the script answered', async () => {
  const { server, options, tab } = await open();
  const answer = await server.ask('replace', { tab, text: 'thôn là a', by: 'Thôn Mới', ...anywhere });
  expect(answer).toMatchObject({ count: 3, locked: 0 });
  await server.kill();
  const again = await Served.start(options);
  const texts = async (row: number) =>
    Promise.all([1, 2, 8].map(async (column) => (await again.cell(tab, row, column))?.text ?? ''));
  await expect(texts(1)).resolves.toEqual(['Thôn Mới', 'ở Thôn Mới', 'sửa B1']);
  await expect(texts(2)).resolves.toEqual(['Thôn Mới', '', '']);
  await expect(texts(4)).resolves.toEqual(['Thôn La A', '', '']);
});

it.each([{ text: '' }, { text: 7 }, { text: 'a', column: 0 }])('a search is checked at the door: %j', async (wrong) => {
  const { server, tab } = await open();
  const search = { tab, ...anywhere, ...wrong } as Parameters<typeof server.ask<'find'>>[1];
  await expect(server.api('find', search)).resolves.toMatchObject({ ok: false, code: 'bad-request' });
});
