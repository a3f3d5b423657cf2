import { newWorkbook } from '../../xlsx/workbookFile';
import { answer, PAGES, report } from './scriptRun';

const BUILDER = `${PAGES}/spreadsheet/rich-text-value-builder`;
const RANGE = `${PAGES}/spreadsheet/range`;
const link = (text: string, url: string) =>
  `SpreadsheetApp.newRichTextValue().setText(${JSON.stringify(text)}).setLinkUrl(${JSON.stringify(url)}).build()`;

describe('rich text', () => {
  it(`setRichTextValues keeps text and link (${RANGE}#setRichTextValues(RichTextValue))`, () => {
    const workbook = newWorkbook();
    const body = `
      const range = sheet.getRange('A1:A2').setRichTextValues([[${link('Mở', '#gid=7&range=B5')}], [${link('Trang', 'https://example.com/')}]]);
      return range.getRichTextValues().map(([value]) => [value.getText(), value.getLinkUrl()]);`;
    expect(answer(body, { workbook })).toEqual([
      ['Mở', '#gid=7&range=B5'],
      ['Trang', 'https://example.com/'],
    ]);
    expect(workbook.sheets[0]?.cell(1, 1)?.link).toBe('#gid=7&range=B5');
  });

  it.each(['=1+1', '0912', '3/4', 'TRUE', "'x", '+84'])('is never converted: %s', (text) => {
    const body = `
      const range = sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText(${JSON.stringify(text)}).build());
      return [range.getValue(), range.getFormula(), range.getRichTextValue().getLinkUrl()];`;
    expect(answer(body)).toEqual([text, '', null]);
  });

  it(`is null where the value is not text (${RANGE}#getRichTextValue())`, () => {
    expect(answer(`return sheet.getRange('A1').setValue(5).getRichTextValue();`)).toBeNull();
  });

  it('a value set afterwards takes the link away', () => {
    const body = `
      const range = sheet.getRange('A1').setRichTextValue(${link('Mở', '#gid=0')});
      return range.setValue('khác').getRichTextValue().getLinkUrl();`;
    expect(answer(body)).toBeNull();
  });

  it(`setText clears, setLinkUrl(null) too (${BUILDER}#setLinkUrl(String))`, () => {
    const body = `
      const builder = SpreadsheetApp.newRichTextValue().setText('a').setLinkUrl('https://example.com/');
      return [builder.setText('b').build().getLinkUrl(), builder.setLinkUrl('x:y').setLinkUrl(null).build().getLinkUrl()];`;
    expect(answer(body)).toEqual([null, null]);
  });

  it(`setLinkUrl over the whole text (${BUILDER}#setLinkUrl(Integer,Integer,String))`, () => {
    const body = `return SpreadsheetApp.newRichTextValue().setText('abc').setLinkUrl(0, 3, 'https://example.com/').build().getLinkUrl(0, 1);`;
    expect(answer(body)).toBe('https://example.com/');
  });

  it.each([
    `SpreadsheetApp.newRichTextValue().setText('abc').setLinkUrl(0, 1, 'https://example.com/')`,
    `SpreadsheetApp.newRichTextValue().setText(5)`,
    `sheet.getRange('A1').setRichTextValue('text')`,
    `sheet.getRange('A1').setRichTextValues([[null]])`,
    `sheet.getRange('A1:B1').setRichTextValues([[${link('a', 'b')}]])`,
  ])('refuses %s', (call) => {
    expect(() => report(call)).toThrow();
  });

  it('builders are counted apart', () => {
    const { calls } = report(`sheet.getRange('A1').setRichTextValue(${link('a', 'b')});`);
    expect(calls).toEqual({
      total: 4,
      byMethod: {
        'Range.setRichTextValue': 1,
        'Sheet.getRange': 1,
        'Spreadsheet.getSheets': 1,
        'SpreadsheetApp.getActiveSpreadsheet': 1,
      },
      builders: 4,
    });
  });
});
