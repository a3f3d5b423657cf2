import { CellRules } from '../../../desk/server/cells/cellRules';
import { openWorkbook } from '../../../host/xlsx/workbookFile';
import { hostOf } from '../../../host/tests/services/scriptRun';
import { twoSheets, worksheet, zip } from '../../../host/tests/xlsx/handmade';

it('a list over its own sheet, which Excel writes without the name, offers its cells, and tells which value is none of them', () => {
  const rule =
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B9">' +
    '<formula1>$Z$1:$Z$2</formula1></dataValidation></dataValidations>';
  const cell = (row: number, text: string) =>
    `<row r="${row}"><c r="Z${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
  const xml = worksheet(`<sheetData>${cell(1, 'Thôn Đông')}${cell(2, 'Thôn Tây')}</sheetData>${rule}`);
  const { file } = hostOf('', { workbook: openWorkbook(zip(twoSheets({ 'xl/worksheets/sheet1.xml': xml }))) });
  const [sheet] = file.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const rules = new CellRules(file, sheet);
  expect(rules.choices(2, 2)).toEqual(['Thôn Đông', 'Thôn Tây']);
  expect(rules.warning(2, 2, 'Bậy', 'Bậy')).toContain('không có trong danh sách');
});
