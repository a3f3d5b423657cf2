import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../host/xlsx/workbookFile';
import { communeBook, communeBundle, DIEM, HA } from './communeBook';
import { freshBuild } from './freshBuild';
import { bundleOf, folder, killAll, Served } from './served';

/** A script that makes files of a text, counts them, and gives them to who may write the tab. */
const MAKES = `function makeCommuneFile(tab) {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    if (!book.getSheetByName(tab).getRange('A5').canEdit())
      throw Object.assign(new Error('Trang “' + tab + '” không phải của bạn.'), { code: 'not-your-tab' });
    const properties = PropertiesService.getDocumentProperties();
    const made = Number(properties.getProperty('made') || 0) + 1;
    properties.setProperty('made', String(made));
    const content = Utilities.base64Encode('tệp ' + made + ' của ' + tab + ': ' + book.getSheetByName(tab).getRange('C2').getValue());
    return { name: 'bang-xa.xlsx', content };
  }`;

const dir = folder();
const path = join(dir, 'huyện.xlsx');
let server: Served;

const takeOut = async (name: string) => server.api('takeOutCommune', { tab: await server.tab(name) });

beforeAll(async () => {
  freshBuild();
  writeFileSync(path, communeBook());
  server = await Served.start({ workbook: path, bundle: communeBundle(dir, MAKES), now: '2020-09-25T10:00' });
});
afterAll(killAll);

it('is what the script makes of the tab as it is now, and is handed over once', async () => {
  const tab = await server.tab('Phước Hà');
  await server.type(tab, 6, 1, 'Vừa gõ');
  const answer = await takeOut('Phước Hà');
  if (!answer.ok) throw new Error(answer.message);
  const response = await server.get(answer.value.address);
  expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''bang-xa.xlsx");
  await expect(response.text()).resolves.toBe('tệp 1 của Phước Hà: 2');
  expect((await server.get(answer.value.address)).status).toBe(404);
});

it('leaves what was typed before to be taken back, and what the script keeps count of in the file at once', async () => {
  expect(openWorkbook(readFileSync(path)).metadata.get('property.made')).toBe('1');
  await server.ask('undo', {});
  const undone = await server.window(await server.tab('Phước Hà'), 6, 6);
  expect(JSON.stringify(undone)).not.toContain('Vừa gõ');
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
])('is asked for as %s: %s', async (_who, email, tab, allowed) => {
  await server.ask('actAs', { email });
  const answer = await takeOut(tab);
  expect(answer.ok).toBe(allowed);
  if (!answer.ok)
    expect(answer).toMatchObject({ code: 'not-your-tab', message: 'Trang “Phước Hà” không phải của bạn.' });
  await server.ask('actAs', { email: '' });
});

it('is refused where the script knows of no such thing', async () => {
  const own = folder();
  const workbook = join(own, 'huyện.xlsx');
  writeFileSync(workbook, communeBook());
  const other = await Served.start({ workbook, bundle: bundleOf(own, ''), now: '2020-09-25T10:00' });
  await expect(other.api('takeOutCommune', { tab: await other.tab('Phước Hà') })).resolves.toMatchObject({
    ok: false,
    code: 'unknown-function',
  });
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
