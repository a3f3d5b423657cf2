import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../../host/model/model';
import { openWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';
import { protectedRound, STAFF_A, STAFF_B, TAB_A, TAB_B } from '../support/protectedRound';
import { BUNDLE, byHand } from '../support/spreadsheet';
import { freshBuild } from './freshBuild';
import { bundleOf, folder, killAll, Served, smallWorkbook } from './served';

beforeAll(freshBuild);
afterAll(killAll);

/** The protected round after somebody worked on it in the program itself, and after another program saved it. */
async function open(byHandLines = '', change: (workbook: Workbook) => void = () => undefined): Promise<Served> {
  const { workbook } = byHand(protectedRound(), byHandLines).file;
  change(workbook);
  const path = join(folder(), 'huyện.xlsx');
  writeFileSync(path, saveWorkbook(workbook));
  return Served.start({ workbook: path, bundle: BUNDLE, now: '2020-08-20T10:00' });
}

const withoutFreeze = ({ sheets }: Workbook) => {
  for (const sheet of sheets) sheet.frozenRows = 0;
};
const rolesOf = (server: Served) => server.latest?.persons.map(({ email, label }) => [email, label]);
const ROLES = [
  ['', 'Cán bộ tổng hợp (huyện)'],
  [STAFF_A, `Cán bộ xã ${TAB_A}`],
  [STAFF_B, `Cán bộ xã ${TAB_B}`],
];
const exportable = async (server: Served) => (await server.ask('communes', {})).communes.map(({ name }) => name);

async function takeOut(server: Served, tab: string) {
  const answer = await server.api('takeOutCommune', { tab: await server.tab(tab) });
  if (!answer.ok) return answer.code;
  const response = await server.get(answer.value.address);
  const { sheets } = openWorkbook(new Uint8Array(await response.arrayBuffer()));
  return sheets.map(({ name }) => name);
}

describe('roles and communes to take out', () => {
  it.each([
    ['a header in other capitals', "tab('Các xã').getRange(1, 2).setValue('Tên Xã')"],
    [
      'rows above the table',
      "for (let row = 0; row < 25; row += 1) tab('Các xã').insertRowBefore(1); tab('Các xã').getRange('A1').setValue('Danh sách các xã')",
    ],
    ['a renamed tab', `tab('${TAB_A}').setName('Xã ${TAB_A} (bản chính)')`],
    ['a tab that lost its Mã', `tab('${TAB_A}').getRange(3, 1).clearContent()`],
  ])('are all there with %s', async (_what, lines) => {
    const server = await open(lines);
    expect(rolesOf(server)).toEqual(ROLES);
    const communes = await exportable(server);
    expect(communes).toHaveLength(8);
    expect(communes.slice(0, 2)).toEqual([TAB_A, TAB_B]);
  });

  it('of copies of a tab the one that compiling counts is taken out', async () => {
    const server = await open(`tab('${TAB_A}').copyTo(book).setName('Bản sao')`);
    await expect(takeOut(server, TAB_A)).resolves.toEqual([
      TAB_A,
      'Danh mục',
      'Hướng dẫn',
      'Bản gốc',
      'Thông tin xuất',
    ]);
    await expect(takeOut(server, 'Bản sao')).resolves.toBe('export-of-copy');
  });

  it('follow what is typed into Các xã', async () => {
    const server = await open();
    await server.type(await server.tab('Các xã'), 4, 13, 'Moi@Xa.example');
    const state = await server.settled(({ persons }) => persons.length === 4);
    expect(state.persons[3]).toEqual({ email: 'moi@xa.example', label: 'Cán bộ xã Phước Diêm' });
  });

  it('are the district alone where nothing was set up yet, until it is', async () => {
    const path = join(folder(), 'mới.xlsx');
    writeFileSync(path, smallWorkbook());
    const server = await Served.start({ workbook: path, bundle: BUNDLE, now: '2020-08-20T10:00' });
    expect(rolesOf(server)).toEqual(ROLES.slice(0, 1));
    await expect(exportable(server)).resolves.toEqual([]);
    const setUp = server.ask('run', { functionName: 'setUpWorkbook', label: 'Thiết lập' });
    const { id } = await server.until('dialog');
    await server.ask('answer', { dialog: id, button: 'OK' });
    await setUp;
    await expect(exportable(server)).resolves.toHaveLength(8);
  });
});

describe('a file without frozen rows', () => {
  it('is taken out by the commune whose tab it is, and by no other', async () => {
    const server = await open('', withoutFreeze);
    await server.ask('actAs', { email: STAFF_A });
    await expect(takeOut(server, TAB_A)).resolves.toEqual([
      TAB_A,
      'Danh mục',
      'Hướng dẫn',
      'Bản gốc',
      'Thông tin xuất',
    ]);
    await expect(takeOut(server, TAB_B)).resolves.toBe('not-your-tab');
  });

  it('shows dropdowns below the header row alone', async () => {
    const server = await open('', withoutFreeze);
    const { dropdowns } = await server.window(await server.tab(TAB_A));
    expect(dropdowns.length).toBeGreaterThan(0);
    expect(Math.min(...dropdowns.map(({ row }) => row))).toBe(5);
  });
});

it('the script is asked once, and again when the tab that lists the communes changed', async () => {
  const path = join(folder(), 'bảng.xlsx');
  writeFileSync(
    path,
    smallWorkbook((workbook) => void workbook.addSheet('Các xã')),
  );
  const code = `var readOffices = () => {
    const cache = CacheService.getScriptCache();
    const times = 1 + Number(cache.get('times'));
    cache.put('times', String(times));
    return { listedIn: 'Các xã', communes: [{ code: '', name: 'lần ' + times, emails: ['a@xa.example'], tab: null }] };
  };`;
  const server = await Served.start({ workbook: path, bundle: bundleOf(folder(), code) });
  const asked = () => server.latest?.persons[1]?.label;
  expect(asked()).toBe('Cán bộ xã lần 1');
  const typed = async (tab: string, text: string) => {
    const place = { tab: await server.tab(tab), row: 2, column: 2 };
    const { version } = await server.ask('edit', { ...place, texts: [[text]], paste: false });
    await server.settled((state) => state.version >= version);
  };
  await typed('Trang', 'một');
  await typed('Trang', 'hai');
  expect(asked()).toBe('Cán bộ xã lần 1');
  await typed('Các xã', 'ba');
  expect(asked()).toBe('Cán bộ xã lần 2');
});
