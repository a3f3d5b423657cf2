import { strFromU8, strToU8 } from 'fflate';
import { mergesOf, savedAtOf, withUnknownAsText } from '../../../sidebar/file/sheetParts';

const mended = (xml: string) => strFromU8(withUnknownAsText(strToU8(xml)));

describe('cells of which nobody can say what they mean become texts', () => {
  it.each([
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '<c r="A1" t="str"><v>#REF!</v></c>'],
    [
      'with its formula',
      "<c r='A1' s='3' t='e'><f>NA()</f><v>#N/A</v></c>",
      `<c r='A1' s='3' t="str"><f>NA()</f><v>#N/A</v></c>`,
    ],
    ['a formula without a result', '<c r="A1"><f>B1</f></c>', '<c r="A1" t="str"><v>#N/A</v></c>'],
    ['with an empty one', '<c r="A1" s="2"><f>B1</f><v></v></c>', '<c r="A1" s="2" t="str"><v>#N/A</v></c>'],
    ['shared, of a text', '<c r="A1" t="str"><f t="shared" si="0"/></c>', '<c r="A1" t="str"><v>#N/A</v></c>'],
    ['under a prefix', '<x:c r="A1"><x:f>B1</x:f><x:v/></x:c>', '<x:c r="A1" t="str"><x:v>#N/A</x:v></x:c>'],
  ])('%s', (_, xml, expected) => {
    expect(mended(xml)).toBe(expected);
  });

  it.each([
    ['a value', '<c r="A1"><v>5</v></c>'],
    ['a formula with its result', '<c r="A1"><f>B1</f><v>0</v></c>'],
    ['a formula that shows nothing', '<c r="A1" t="str"><f>""</f><v></v></c>'],
    ['a text', '<c r="A1" t="inlineStr"><is><t>An &amp; Bình</t></is></c>'],
    ['an empty cell before one with a formula', '<c r="A1" s="1"/><c r="B1"><f>C1</f><v>1</v></c>'],
    [
      'columns and their formats',
      '<cols><col min="1" max="1"/></cols><cfRule type="expression"><formula>1</formula></cfRule>',
    ],
  ])('%s stays', (_, xml) => {
    expect(mended(xml)).toBe(xml);
  });
});

it('cells that do not say where they stand follow one another', () => {
  expect(
    mended(
      '<sheetData><row><c t="s"><v>0</v></c><c/></row><row r="5"><c><v>1</v></c><c r="D5"/><c><v>2</v></c></row></sheetData>',
    ),
  ).toBe(
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"/></row><row r="5"><c r="A5"><v>1</v></c><c r="D5"/><c r="E5"><v>2</v></c></row></sheetData>',
  );
});

it('an empty row before them is a row', () => {
  expect(mended('<sheetData><row/><row r="4"/><row><c><v>1</v></c></row></sheetData>')).toBe(
    '<sheetData><row r="1"/><row r="4"/><row r="5"><c r="A5"><v>1</v></c></row></sheetData>',
  );
});

describe('what the file says beside its cells', () => {
  const parts = {
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="M&#7851;u &amp; b&#x1EA3;n" sheetId="1" r:id="r7"/><sheet sheetId="2" r:id=\'r2\' name="Hai"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Target="worksheets/b.xml" Id="r7"/><Relationship Id="r2" Target="/xl/worksheets/a.xml"/></Relationships>',
    ),
    'xl/worksheets/b.xml': strToU8('<mergeCells><mergeCell ref="F8:F11"/><mergeCell ref="A1:C1"/></mergeCells>'),
    'xl/worksheets/a.xml': strToU8('<sheetData/>'),
  };

  it('its merged cells, by the name of the sheet', () => {
    expect(mergesOf(parts, 'Mẫu & bản')).toEqual(['F8:F11', 'A1:C1']);
    expect(mergesOf(parts, 'Hai')).toEqual([]);
    expect(mergesOf(parts, 'Ba')).toEqual([]);
  });

  it('when it was saved', () => {
    const core =
      '<cp:coreProperties><dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-30T14:45:57Z</dcterms:modified>';
    expect(savedAtOf({ 'docProps/core.xml': strToU8(core) })).toBe(Date.UTC(2026, 10, 30, 14, 45, 57));
    expect(savedAtOf({ 'docProps/core.xml': strToU8('<cp:coreProperties/>') })).toBeNull();
    expect(savedAtOf({})).toBeNull();
  });
});
