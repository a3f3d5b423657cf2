import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { SaxesParser } from 'saxes';
import { savedAtOf } from '../../../sidebar/file/sheetParts';
import type { XlsxSheet } from '../../../src/xlsx/workbook';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';

const SAVED = '2020-09-25T03:00:00Z';
const write = (...sheets: XlsxSheet[]) => writeXlsx(sheets, SAVED);
const partsOf = (...sheets: XlsxSheet[]) => unzipSync(write(...sheets));
const part = (path: string, ...sheets: XlsxSheet[]) => strFromU8(partsOf(...sheets)[path] ?? new Uint8Array());
const sheet = (...cells: XlsxSheet['rows'][number]): XlsxSheet => ({ name: 'Xã', rows: [cells] });
const read = async (...sheets: XlsxSheet[]) => readXlsxFile(write(...sheets).slice().buffer, { trim: false });

const firstRow = async (...cells: XlsxSheet['rows'][number]) => (await read(sheet(...cells)))[0]?.data[0];
const DAY = { format: 'dd/mm/yyyy' };

describe('what is written is read again', () => {
  it.each([
    'Katơr Điểu',
    '0912345678',
    '=1+1',
    ' hai  khoảng trắng ',
    'dòng một\ndòng hai',
    '<b>&amp;"\'</b>',
    '_x0041_ và _x005F_',
    '😀',
    'TRUE',
  ])('the text %j', async (text) => {
    await expect(firstRow({ value: text })).resolves.toEqual([text]);
  });

  it.each([0, -1.5, 1e15, 0.1, true, false])('the value %j', async (value) => {
    await expect(firstRow({ value })).resolves.toEqual([value]);
  });

  it('a date, and an hour of no day, by their styles alone', async () => {
    const cells = [
      { value: 44_084.5, style: { format: 'dd/mm/yyyy hh:mm' } },
      { value: 44_084, style: DAY },
      { value: 44_084 },
    ];
    await expect(firstRow(...cells)).resolves.toEqual([
      new Date(Date.UTC(2020, 8, 10, 12)),
      new Date(Date.UTC(2020, 8, 10)),
      44_084,
    ]);
  });

  it('the value of a formula', async () => {
    await expect(firstRow({ value: 3, formula: 'COUNTA(A5:A9)&"<"' })).resolves.toEqual([3]);
  });

  it('cells of the second sheet, in their places', async () => {
    const second = { name: 'Hai', rows: [[], [{ value: '' }, { value: 'B2' }]] };
    const [, found] = await read(sheet({ value: 1 }), second);
    expect([found?.sheet, found?.data]).toEqual([
      'Hai',
      [
        [null, null],
        [null, 'B2'],
      ],
    ]);
  });
});

it('leaves out what no XML can hold, and what Excel takes no more of', async () => {
  const [text, long] =
    (await firstRow({ value: 'a\u0000\u000b\ud800b\r\nc\ufffe' }, { value: 'x'.repeat(40_000) })) ?? [];
  expect([text, String(long).length]).toEqual(['ab\nc', 32_767]);
});

it('has parts that are XML, each declared', () => {
  const odd = { ...sheet({ value: '"<&>', style: { format: '"<"0', fill: '#ff0000' } }), name: 'a<b>&"c' };
  const parts = partsOf(odd, { name: 'b', rows: [], hidden: true });
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  for (const [path, bytes] of Object.entries(parts)) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${path}: ${error.message}`);
    });
    parser.write(strFromU8(bytes)).close();
    if (!path.endsWith('.rels') && path !== '[Content_Types].xml') expect(types).toContain(`"/${path}"`);
  }
});

it('says when it was saved', () => {
  expect(savedAtOf(partsOf(sheet()))).toBe(Date.UTC(2020, 8, 25, 3));
});

it('writes each style once, and a blank cell only for a style that its column has not', () => {
  const text = { format: '@' };
  const columns = [{ width: 70, style: text }, { width: 140 }];
  const rows = [
    [
      { value: '', style: text },
      { value: '', style: DAY },
    ],
    [{ value: 'a' }, { value: 1, style: { ...DAY } }],
  ];
  const xml = part('xl/worksheets/sheet1.xml', { name: 'Xã', columns, rows });
  expect(xml).toContain('<col min="1" max="1" width="10.00" style="1" customWidth="1"/>');
  expect(xml).toContain('<row r="1"><c r="B1" s="2"/></row><row r="2"><c r="A2" s="1"');
  expect(part('xl/styles.xml', { name: 'Xã', columns, rows })).toContain('<cellXfs count="3">');
});

describe('dropdowns', () => {
  const area = { row: 5, column: 7, rows: 10, columns: 1 };
  const range = "'Danh mục'!$A$2:$A$9";
  const source = (items: readonly string[], given?: string) =>
    /<formula1>(.*)<\/formula1>/.exec(
      part('xl/worksheets/sheet1.xml', {
        ...sheet(),
        dropdowns: [{ area, items, ...(given === undefined ? {} : { range: given }) }],
      }),
    )?.[1];

  it.each([
    ['short labels stand within', ['Nam', 'Nữ & "khác"'], '&quot;Nam,Nữ &amp; &quot;&quot;khác&quot;&quot;&quot;'],
    ['labels with a comma are pointed at', ['Người dân, cộng đồng'], range],
    ['no label is pointed at', [], range],
    ['255 signs stand within', ['x'.repeat(255)], `&quot;${'x'.repeat(255)}&quot;`],
    ['256 signs are pointed at', ['x'.repeat(256)], range],
  ])('%s', (_, items, expected) => {
    expect(source(items, range)).toBe(expected);
  });

  it('what can be neither is left out', () => {
    expect(source(['a,b'])).toBeUndefined();
  });
});

it.each([
  ['a/b:c?d*[e]\\', 'a-b-c-d--e--'],
  ["'Phước Hà'", 'Phước Hà'],
  ['x'.repeat(40), 'x'.repeat(31)],
  ['History', '-History'],
  ['', '-'],
])('a sheet called %j gets the name %j', async (name, expected) => {
  expect((await read({ name, rows: [] })).map((found) => found.sheet)).toEqual([expected]);
});

it('sheets of one name get different ones', async () => {
  const names = (await read({ name: 'Xã', rows: [] }, { name: 'xã', rows: [] })).map((found) => found.sheet);
  expect(names).toEqual(['Xã', 'xã (2)']);
});
