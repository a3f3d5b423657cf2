import { strToU8, zipSync } from 'fflate';
import { groupDifferences } from '../../../sidebar/file/groups';
import { readCommuneFile, UnreadableFile } from '../../../sidebar/file/readCommuneFile';
import { COMMUNE_BLOCKS } from '../../../src/workbook/schema/communeTab';
import { columnsOf } from '../../../src/workbook/cells/locate';
import { COMPARISON } from '../../page/sidebar/support/districtFace';

const HEADERS = columnsOf(COMMUNE_BLOCKS).map(({ header }) => header);

/** A cell as SpreadsheetML has it; a day is a number with the style that says so. */
type Written = string | number | { readonly serial: number } | { readonly error: string };

function row(cells: readonly Written[], number: number): string {
  const written = cells.map((cell, index) => {
    const place = `${String.fromCharCode(65 + (index % 26))}${number}`;
    const reference = index < 26 ? place : `A${place}`;
    if (typeof cell === 'string')
      return cell === '' ? '' : `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    if (typeof cell === 'object' && 'error' in cell)
      return `<c r="${reference}" t="e"><f>NA()</f><v>${cell.error}</v></c>`;
    return typeof cell === 'number'
      ? `<c r="${reference}"><v>${cell}</v></c>`
      : `<c r="${reference}" s="1"><v>${cell.serial}</v></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function workbook(sheets: Readonly<Record<string, readonly (readonly Written[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const sheetPart = (rows: readonly (readonly Written[])[]) =>
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.map((cells, index) => row(cells, index + 1)).join('')}</sheetData></worksheet>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, index) => `<Relationship Id="s${index}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="st" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  names.forEach((name, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetPart(sheets[name] ?? [])));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

const person = (name: string, phone: Written) =>
  HEADERS.map((header) => {
    if (header === 'Họ và tên') return name;
    return header === 'Điện thoại' ? phone : header === 'Ngày trả lời' ? { serial: 44_084.5 } : '';
  });
const tab = (name: string, code = 'X01'): readonly (readonly Written[])[] => [
  ['', ''],
  ['Mã xã'],
  [code],
  HEADERS,
  person(name, '0900000001'),
];

const valueUnder = (header: string, grid: readonly (readonly unknown[])[]) => grid[4]?.[HEADERS.indexOf(header)];

describe('a commune’s file', () => {
  it('gives the commune’s tab, wherever it stands, and what it held when it was exported', async () => {
    const bytes = workbook({ 'Danh mục': [['Y tế']], 'Phước Hà': tab('Katơr Điểu'), 'Bản gốc': tab('Katơr Diểu') });
    const file = await readCommuneFile('bang-xa.xlsx', bytes);
    expect(file.name).toBe('bang-xa.xlsx');
    expect(valueUnder('Họ và tên', file.tab)).toBe('Katơr Điểu');
    expect(valueUnder('Họ và tên', file.base ?? [])).toBe('Katơr Diểu');
  });

  it('keeps the zero of a telephone number, and gives a date as its serial', async () => {
    const { tab: grid, base } = await readCommuneFile('a.xlsx', workbook({ 'Phước Hà': tab('Katơr Điểu') }));
    expect(valueUnder('Điện thoại', grid)).toBe('0900000001');
    expect(valueUnder('Ngày trả lời', grid)).toEqual({ serial: 44_084.5 });
    expect(base).toBeNull();
  });

  it('tells a cell whose formula failed from one that was emptied', async () => {
    const [blank, code, value, headers, first = []] = tab('Katơr Điểu');
    const failed = first.map((cell, index) => (HEADERS[index] === 'Điện thoại' ? { error: '#N/A' } : cell));
    const emptied = first.map((cell, index) => (HEADERS[index] === 'Điện thoại' ? '' : cell));
    const rows = [blank, code, value, headers, failed, emptied].map((cells) => cells ?? []);
    const { tab: grid } = await readCommuneFile('a.xlsx', workbook({ 'Phước Hà': rows }));
    expect(valueUnder('Điện thoại', grid)).toBe('#N/A');
    expect(grid[5]?.[HEADERS.indexOf('Điện thoại')]).toBe('');
  });

  it('has rows of one length, with no row of nothing at the end', async () => {
    const bytes = workbook({ 'Phước Hà': [...tab('Katơr Điểu'), [], ['', '']] });
    const { tab: grid } = await readCommuneFile('a.xlsx', bytes);
    expect(new Set(grid.map(({ length }) => length)).size).toBe(1);
    expect(grid).toHaveLength(5);
  });
});

describe('a file that cannot be taken is refused with its reason', () => {
  const settings = [
    ['Mục thiết lập', 'Giá trị', 'Mã xã'],
    ['Năm', 2020, 'X01'],
  ];

  it.each([
    ['notXlsx', strToU8('Họ và tên;Thôn')],
    ['unreadable', strToU8('PK không phải tệp nén')],
    ['noCommune', workbook({ 'Thiết lập': settings })],
    ['severalCommunes', workbook({ 'Phước Hà': tab('Katơr Điểu'), 'Cà Ná': tab('Mang Sa', 'X02') })],
    ['copiedTab', workbook({ 'Phước Hà': tab('Katơr Điểu'), 'Phước Hà (2)': tab('Mang Sa') })],
    ['tooLarge', new Uint8Array(10_000_001)],
  ] as const)('%s', async (reason, bytes) => {
    const failure: unknown = await readCommuneFile('a.xlsx', bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableFile);
    expect((failure as UnreadableFile).reason).toBe(reason);
  });
});

it('differences stand together by block and by whose row they are', () => {
  expect(
    groupDifferences(COMPARISON.differences).map(({ block, rows }) => [block, rows.map(({ what }) => what)]),
  ).toEqual([
    ['Người được mời', ['Katơr Điểu', 'Nguyễn Văn Đức']],
    ['Ý kiến', ['Đề nghị sửa đường']],
  ]);
});
