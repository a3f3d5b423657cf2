import { newWorkbook, openWorkbook, saveWorkbook } from '../../xlsx/workbookFile';
import { MAIN, OFFICE, partsOf, relationships, twoSheets, worksheet, zip, type Parts } from './handmade';

/** A sheet with what the model knows nothing of, before and after what it owns. */
const RICH_SHEET = worksheet(
  '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1"/><sheetFormatPr defaultRowHeight="15"/>' +
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' +
    '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1"/>' +
    '<protectedRanges><protectedRange sqref="A1" name="Vùng 1"/></protectedRanges><autoFilter ref="A1:B9"/>' +
    '<conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="0" priority="1"><formula>B1&gt;0</formula></cfRule></conditionalFormatting>' +
    '<pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><pageSetup orientation="landscape" r:id="rId2"/>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><extLst><ext uri="{00000000}"><x:y xmlns:x="u">1</x:y></ext></extLst>',
);

const RICH_PARTS: Parts = {
  'xl/worksheets/sheet1.xml': RICH_SHEET,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships({
    rId1: ['drawing', '../drawings/drawing1.xml'],
    rId2: ['printerSettings', '../printerSettings/printerSettings1.bin'],
    rId3: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    rId4: ['comments', '../comments1.xml'],
  }),
  'xl/drawings/drawing1.xml': '<d/>',
  'xl/drawings/_rels/drawing1.xml.rels': relationships({ rId1: ['image', '../media/image1.png'] }),
  'xl/media/image1.png': 'not really',
  'xl/drawings/vmlDrawing1.vml': '<xml/>',
  'xl/comments1.xml': '<comments/>',
  'xl/printerSettings/printerSettings1.bin': 'bin',
  'docProps/app.xml': '<Properties/>',
  'xl/theme/theme1.xml': '<theme/>',
};

function open(changes: Parts = {}) {
  const parts = twoSheets({ ...RICH_PARTS, ...changes });
  const workbook = openWorkbook(zip(parts));
  const [first, second] = workbook.sheets;
  if (!first || !second) throw new Error('two sheets expected');
  return { parts, workbook, first, second };
}

describe('a file that nobody changed', () => {
  it('comes out with every part byte for byte', () => {
    const { parts, workbook, first } = open();
    expect(first.cell(1, 1)?.value).toBe('Thôn Đông');
    expect(partsOf(saveWorkbook(workbook))).toEqual(parts);
  });
});

it('leaves alone what another program wrote in its own manner', () => {
  const plain = twoSheets()['xl/workbook.xml'] ?? '';
  const xml = plain.replace(/<sheets>|<sheet /g, '\n  $&').replace('sheetId="3"', 'sheetId="3" state="visible"');
  const { parts, workbook } = open({ 'xl/workbook.xml': xml });
  expect(partsOf(saveWorkbook(workbook))).toEqual(parts);
});

describe('a sheet that was changed', () => {
  it('keeps what the model does not hold, in the order of the schema', () => {
    const { parts, workbook, first } = open();
    first.setCell(2, 2, { value: 5, style: 0 });
    first.frozenRows = 1;
    first.columns.set(2, { style: 2 });
    first.merges.push({ row: 3, column: 1, lastRow: 3, lastColumn: 2 });
    first.validations.push({
      ranges: [{ row: 1, column: 4, lastRow: 9, lastColumn: 4 }],
      criterion: { kind: 'checkbox' },
      allowInvalid: true,
    });
    first.setCell(4, 1, { value: 'trang', link: 'https://example.vn/?a=1&b=2', style: 0 });
    const saved = partsOf(saveWorkbook(workbook));
    const xml = saved['xl/worksheets/sheet1.xml'] ?? '';
    const order = [
      ...xml.matchAll(
        /<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|sheetProtection|protectedRanges|autoFilter|mergeCells|conditionalFormatting|dataValidations|hyperlinks|pageMargins|pageSetup|drawing|legacyDrawing|extLst)\b/g,
      ),
    ];
    expect(order.map((match) => match[1])).toEqual(
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection protectedRanges autoFilter mergeCells conditionalFormatting dataValidations hyperlinks pageMargins pageSetup drawing legacyDrawing extLst'.split(
        ' ',
      ),
    );
    for (const [kept = ''] of RICH_SHEET.matchAll(
      /<(sheetPr|sheetProtection|protectedRanges|autoFilter|conditionalFormatting|pageMargins|pageSetup|drawing|extLst)\b.*?(?:<\/\1>|\/>)/g,
    )) {
      expect(xml).toContain(kept);
    }
    expect(saved['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      `Type="${OFFICE}/hyperlink" Target="https://example.vn/?a=1&amp;b=2" TargetMode="External"`,
    );
    expect(saved['xl/worksheets/sheet2.xml']).toBe(parts['xl/worksheets/sheet2.xml']);
    expect(saved['xl/styles.xml']).toBe(parts['xl/styles.xml']);
    for (const path of Object.keys(parts)) expect(saved).toHaveProperty([path]);
  });

  it('moves protected ranges, filters and conditional formats with their rows', () => {
    const { workbook, first } = open({
      'xl/worksheets/sheet1.xml': worksheet(
        '<sheetData/><protectedRanges><protectedRange sqref="A1 B5:B9" name="Vùng 1"/><protectedRange sqref="A4" name="Vùng 2"/></protectedRanges>' +
          '<autoFilter ref="A3:B9"/><conditionalFormatting sqref="B5:B9"><cfRule type="expression" dxfId="0" priority="1">' +
          `<formula>AND($B5&gt;$A$1,B5&lt;'Danh mục'!B5,"B5"&lt;&gt;C4)</formula></cfRule></conditionalFormatting>` +
          '<conditionalFormatting sqref="C4"><cfRule type="duplicateValues" priority="2"/></conditionalFormatting>',
      ),
    });
    first.insertRows(2, 2);
    first.deleteRows(6, 1);
    const xml = partsOf(saveWorkbook(workbook))['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain(
      '<protectedRanges><protectedRange sqref="A1 B6:B10" name="Vùng 1"/></protectedRanges><autoFilter ref="A5:B10"/>' +
        '<conditionalFormatting sqref="B6:B10"><cfRule type="expression" dxfId="0" priority="1">' +
        `<formula>AND($B6&gt;$A$1,B6&lt;'Danh mục'!B5,"B5"&lt;&gt;#REF!)</formula></cfRule></conditionalFormatting></worksheet>`,
    );
  });

  it('drops the calculation chain with its type and its relation', () => {
    const base = twoSheets();
    const type =
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>';
    const chain = relationships({ rId9: ['calcChain', 'calcChain.xml'] }).match(/<Relationship .*?\/>/)?.[0] ?? '';
    const { workbook, first } = open({
      'xl/calcChain.xml': '<calcChain/>',
      '[Content_Types].xml': base['[Content_Types].xml']?.replace('</Types>', `${type}</Types>`) ?? '',
      'xl/_rels/workbook.xml.rels':
        base['xl/_rels/workbook.xml.rels']?.replace('</Relationships>', `${chain}</Relationships>`) ?? '',
    });
    first.setCell(1, 1, { value: 1, formula: '1', style: 0 });
    const saved = partsOf(saveWorkbook(workbook));
    expect(Object.keys(saved)).not.toContain('xl/calcChain.xml');
    expect(`${saved['[Content_Types].xml'] ?? ''}${saved['xl/_rels/workbook.xml.rels'] ?? ''}`).not.toContain(
      'calcChain',
    );
  });

  it('can be saved again, with later changes and without', () => {
    const { workbook, first } = open();
    first.setCell(2, 1, { value: 'một', style: 0 });
    const once = saveWorkbook(workbook);
    expect(saveWorkbook(workbook)).toEqual(once);
    first.setCell(2, 1, { value: 'hai', style: 0 });
    expect(openWorkbook(saveWorkbook(workbook)).sheets[0]?.cell(2, 1)?.value).toBe('hai');
  });
});

describe('a copied sheet', () => {
  it('takes a drawing and notes of its own along, and shares the picture', () => {
    const { workbook, first } = open();
    first.hidden = true;
    workbook.copySheet(first, 'Bản sao').hidden = false;
    const saved = partsOf(saveWorkbook(workbook));
    expect(saved['xl/worksheets/sheet3.xml']).toContain('hashValue="aGFzaA=="');
    expect(saved['xl/worksheets/_rels/sheet3.xml.rels']).toContain('Target="/xl/drawings/drawing2.xml"');
    expect(saved['xl/worksheets/_rels/sheet3.xml.rels']).toContain('Target="/xl/comments2.xml"');
    expect(saved['xl/drawings/_rels/drawing2.xml.rels']).toContain('Target="/xl/media/image1.png"');
    expect(saved['xl/comments2.xml']).toBe('<comments/>');
  });

  it('leaves nothing of its own behind when it is removed, and nothing of others is gone', () => {
    const { parts, workbook, first } = open();
    const copy = workbook.copySheet(first, 'Bản sao');
    saveWorkbook(workbook);
    workbook.removeSheet(copy);
    const left = Object.keys(partsOf(saveWorkbook(workbook)));
    expect(left).toEqual(expect.arrayContaining(Object.keys(parts)));
    expect(left.filter((path) => !(path in parts) && !path.startsWith('customXml/'))).toEqual([]);
  });
});

describe('a workbook as other programs write it', () => {
  it('may use namespace prefixes', () => {
    const prefixed = (text: string) =>
      text.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replace(` xmlns="${MAIN}"`, ` xmlns:x="${MAIN}"`);
    const base = twoSheets();
    const xml = worksheet(
      '<cols><col min="1" max="1" width="20" customWidth="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData><pageMargins left="1"/>',
    );
    const workbook = openWorkbook(
      zip({
        ...base,
        'xl/workbook.xml': prefixed(base['xl/workbook.xml'] ?? ''),
        'xl/styles.xml': prefixed(base['xl/styles.xml'] ?? ''),
        'xl/sharedStrings.xml': prefixed(base['xl/sharedStrings.xml'] ?? ''),
        'xl/worksheets/sheet1.xml': prefixed(xml),
      }),
    );
    const [sheet] = workbook.sheets;
    expect(sheet?.cell(1, 1)?.value).toBe('Thôn Đông');
    sheet?.setCell(2, 1, { value: 'mới', style: workbook.styles.derive(0, { bold: true }) });
    const saved = partsOf(saveWorkbook(workbook));
    expect(saved['xl/worksheets/sheet1.xml']).toContain(
      '<x:row r="2"><x:c r="A2" s="3" t="s"><x:v>2</x:v></x:c></x:row></x:sheetData><x:pageMargins left="1"/></x:worksheet>',
    );
    expect(saved['xl/sharedStrings.xml']).toContain('<x:si><x:t>mới</x:t></x:si></x:sst>');
    expect(openWorkbook(saveWorkbook(workbook)).styles.facets(3).bold).toBe(true);
  });

  it('may give the targets of relations from the root', () => {
    const base = twoSheets();
    const rels = base['xl/_rels/workbook.xml.rels']?.replace(/Target="/g, 'Target="/xl/') ?? '';
    const workbook = openWorkbook(
      zip({ ...base, 'xl/_rels/workbook.xml.rels': rels, 'xl/worksheets/sheet1.xml': RICH_SHEET }),
    );
    expect(workbook.sheets[0]?.cell(1, 1)?.value).toBe('Thôn Đông');
  });

  it('may name its parts in other capitals than they have', () => {
    const sheet = worksheet('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>');
    const parts = Object.entries(twoSheets({ 'xl/worksheets/sheet1.xml': sheet })).map(([path, text]) => [
      path.replace('sharedStrings', 'SharedStrings').replace('worksheets/sheet', 'Worksheets/Sheet'),
      text,
    ]);
    const workbook = openWorkbook(zip(Object.fromEntries(parts) as Parts));
    expect(workbook.sheets[0]?.cell(1, 1)?.value).toBe('Thôn Đông');
    workbook.sheets[0]?.setCell(2, 1, { value: 'Thôn Tây', style: 0 });
    const file = saveWorkbook(workbook);
    expect(Object.keys(partsOf(file)).filter((path) => /strings|sheet1/i.test(path))).toEqual([
      'xl/SharedStrings.xml',
      'xl/Worksheets/Sheet1.xml',
    ]);
    const again = openWorkbook(file).sheets[0];
    expect([again?.cell(1, 1)?.value, again?.cell(2, 1)?.value]).toEqual(['Thôn Đông', 'Thôn Tây']);
  });

  it('may have neither shared strings nor styles', () => {
    const parts = twoSheets();
    const kept = Object.entries(parts).filter(([path]) => !['xl/sharedStrings.xml', 'xl/styles.xml'].includes(path));
    const workbook = openWorkbook(
      zip({
        ...Object.fromEntries(kept),
        'xl/_rels/workbook.xml.rels': relationships({
          rId1: ['worksheet', 'worksheets/sheet1.xml'],
          rId2: ['worksheet', 'worksheets/sheet2.xml'],
        }),
      }),
    );
    workbook.sheets[0]?.setCell(1, 1, { value: 'chữ', style: workbook.styles.derive(0, { italic: true }) });
    const again = openWorkbook(saveWorkbook(workbook));
    expect(again.sheets[0]?.cell(1, 1)).toEqual({ value: 'chữ', style: 1 });
    expect(again.styles.facets(1).italic).toBe(true);
  });
});

describe('a new workbook', () => {
  it('has one empty sheet of 1000 rows and 26 columns', () => {
    const { sheets } = newWorkbook();
    expect(
      sheets.map(({ name, id, hidden, maxRows, maxColumns }) => ({ name, id, hidden, maxRows, maxColumns })),
    ).toEqual([{ name: 'Sheet1', id: 1, hidden: false, maxRows: 1000, maxColumns: 26 }]);
    expect([...(sheets[0]?.rows() ?? [])]).toEqual([]);
  });

  it('names every part it holds by type and by relation', () => {
    const workbook = newWorkbook();
    workbook.addSheet('Hai').setCell(1, 1, { value: 'x', style: 0 });
    workbook.metadata.set('locale', 'vi_VN');
    const parts = partsOf(saveWorkbook(workbook));
    for (const path of ['xl/worksheets/sheet2.xml', 'xl/sharedStrings.xml', 'customXml/itemProps1.xml']) {
      expect(parts['[Content_Types].xml']).toContain(`PartName="/${path}"`);
    }
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="/xl/worksheets/sheet2.xml"');
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="/xl/sharedStrings.xml"');
  });
});
