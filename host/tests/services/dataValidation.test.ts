import type { Workbook } from '../../model/model';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../xlsx/workbookFile';
import { partsOf, twoSheets, worksheet, zip } from '../xlsx/handmade';
import { answer, hostOf, PAGES, report } from './scriptRun';

const BUILDER = `${PAGES}/spreadsheet/data-validation-builder`;
const RULE = `${PAGES}/spreadsheet/data-validation`;
const RANGE = `${PAGES}/spreadsheet/range`;
const LIST = `SpreadsheetApp.newDataValidation().requireValueInList(['Có mặt', 'Vắng'])`;

describe('rules', () => {
  it(`requireValueInList with help text (${BUILDER}#requireValueInList(String))`, () => {
    const body = `
      const rule = ${LIST}.setHelpText('Chọn').setAllowInvalid(false).build();
      const got = sheet.getRange('A1:B2').setDataValidation(rule).offset(1, 1, 1, 1).getDataValidation();
      return [String(got.getCriteriaType()), got.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
        got.getCriteriaValues(), got.getAllowInvalid(), got.getHelpText()];`;
    expect(answer(body)).toEqual(['VALUE_IN_LIST', true, [['Có mặt', 'Vắng'], true], false, 'Chọn']);
  });

  it(`a new rule allows invalid input and has no help text (${RULE}#getAllowInvalid())`, () => {
    expect(answer(`const rule = ${LIST}.build(); return [rule.getAllowInvalid(), rule.getHelpText()];`)).toEqual([
      true,
      null,
    ]);
  });

  it(`requireValueInRange gives the range back (${RULE}#getCriteriaValues())`, () => {
    const body = `
      const lists = ss.insertSheet("Danh mục 'x'");
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(lists.getRange('A3:A40')).build();
      const [range, dropdown] = sheet.getRange('A1').setDataValidation(rule).getDataValidation().getCriteriaValues();
      return [range.getSheet().getName(), range.getA1Notation(), dropdown];`;
    expect(answer(body)).toEqual(["Danh mục 'x'", 'A3:A40', true]);
  });

  it('the source of a list follows inserted rows and a renamed sheet', () => {
    const body = `
      const lists = ss.insertSheet('Danh mục');
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(lists.getRange('A3:A40')).build();
      sheet.getRange('A1').setDataValidation(rule);
      lists.insertRowBefore(1);
      lists.setName("Mục l'c");
      const [range] = sheet.getRange('A1').getDataValidation().getCriteriaValues();
      return [range.getSheet().getName(), range.getA1Notation()];`;
    expect(answer(body)).toEqual(["Mục l'c", 'A4:A41']);
  });

  it(`copy starts from the rule (${RULE}#copy())`, () => {
    const body = `
      const rule = ${LIST}.build();
      const stricter = rule.copy().setAllowInvalid(false).build();
      return [rule.getAllowInvalid(), stricter.getAllowInvalid(), stricter.getCriteriaValues()[0].length];`;
    expect(answer(body)).toEqual([true, false, 2]);
  });

  it(`requireCheckbox makes empty cells FALSE (${BUILDER}#requireCheckbox())`, () => {
    const body = `
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      sheet.getRange('A1').setValue(true);
      const range = sheet.getRange('A1:A2').setDataValidation(rule);
      return [range.getValues(), String(range.getDataValidation().getCriteriaType())];`;
    expect(answer(body)).toEqual([[[true], [false]], 'CHECKBOX']);
  });

  it.each([
    'SpreadsheetApp.newDataValidation().build()',
    'SpreadsheetApp.newDataValidation().requireValueInList("a")',
    'SpreadsheetApp.newDataValidation().requireValueInRange("A1:A3")',
    'SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2)',
    `sheet.getRange('A1').setDataValidation({})`,
    `sheet.getRange('A1').setDataValidations([[null, null]])`,
  ])('refuses %s', (call) => {
    expect(() => report(call)).toThrow();
  });
});

describe(`setDataValidation replaces what was there (${RANGE}#setDataValidation(DataValidation))`, () => {
  it.each<[hole: string, ranges: string[]]>([
    ['B2:C3', ['A1:D1', 'A4:D5', 'A2:A3', 'D2:D3']],
    ['A1:D2', ['A3:D5']],
    ['A1:A5', ['B1:D5']],
    ['A1:D5', []],
    ['F1:F9', ['A1:D5']],
  ])('null over %s leaves %j', (hole, ranges) => {
    const workbook = newWorkbook();
    report(
      `sheet.getRange('A1:D5').setDataValidation(${LIST}.build()); sheet.getRange('${hole}').setDataValidation(null);`,
      { workbook },
    );
    const left = workbook.sheets[0]?.validations.flatMap((validation) => validation.ranges) ?? [];
    const letter = (column: number) => String.fromCharCode(64 + column);
    expect(left.map((rect) => `${letter(rect.column)}${rect.row}:${letter(rect.lastColumn)}${rect.lastRow}`)).toEqual(
      ranges,
    );
  });

  it(`getDataValidations gives null where there is none (${RANGE}#getDataValidations())`, () => {
    const body = `
      sheet.getRange('A1').setDataValidation(${LIST}.build());
      return sheet.getRange('A1:B1').getDataValidations().map((row) => row.map((rule) => rule === null ? null : rule.getAllowInvalid()));`;
    expect(answer(body)).toEqual([[true, null]]);
  });

  it(`setDataValidations takes a grid (${RANGE}#setDataValidations(DataValidation))`, () => {
    const body = `
      const rule = ${LIST}.build();
      const range = sheet.getRange('A1:B2').setDataValidations([[rule, null], [null, rule]]);
      return range.getDataValidations().map((row) => row.map((one) => one !== null));`;
    expect(answer(body)).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe(`a rule that rejects input stops a script too (${BUILDER}#setAllowInvalid(Boolean))`, () => {
  const strict = `sheet.getRange('A2:A5').setDataValidation(${LIST}.setAllowInvalid(false).build());`;

  it.each([
    [`sheet.getRange('A1:A2').setValues([['x'], ['x']])`, 'in cell A2 violates'],
    [`sheet.getRange('A5').setValue('có mặt')`, 'in cell A5 violates'],
  ])('%s', (call, message) => {
    expect(() => report(strict + call)).toThrow(message);
  });

  it.each([`setValue('Vắng')`, `setValue('')`, `setFormula('="x"')`])('lets %s through', (call) => {
    expect(() => report(`${strict} sheet.getRange('A2').${call}`)).not.toThrow();
  });

  it('takes the items from the range as they are shown', () => {
    const body = `
      sheet.getRange('C1:C2').setValues([['a'], [1.5]]);
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C1:C3')).setAllowInvalid(false).build();
      const range = sheet.getRange('A1').setDataValidation(rule);
      range.setValue('a');
      range.setValue('1,5');
      try { range.setValue('b'); } catch (error) { return error.message; }`;
    expect(answer(body)).toContain('violates the data validation rules');
  });
});

describe('a list over its own sheet, which Excel writes without the name', () => {
  const RULE_XML =
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B9">' +
    '<formula1>$Z$1:$Z$2</formula1></dataValidation></dataValidations>';
  const cell = (row: number, text: string) =>
    `<row r="${row}"><c r="Z${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
  const open = (): Workbook => {
    const xml = worksheet(`<sheetData>${cell(1, 'Thôn Đông')}${cell(2, 'Thôn Tây')}</sheetData>${RULE_XML}`);
    return openWorkbook(zip(twoSheets({ 'xl/worksheets/sheet1.xml': xml })));
  };

  it('refuses what is none of them', () => {
    const host = hostOf('', { workbook: open() });
    expect(() => host.edit('Bảng kê', 2, 2, 'Bậy')).toThrow('violates the data validation rules');
    expect(() => host.edit('Bảng kê', 2, 2, 'Thôn Tây')).not.toThrow();
  });

  it('stays in the file as it was', () => {
    const workbook = open();
    hostOf('', { workbook }).edit('Bảng kê', 2, 2, 'Thôn Tây');
    expect(partsOf(saveWorkbook(workbook))['xl/worksheets/sheet1.xml']).toContain(RULE_XML);
  });

  it('means the same cells when a script puts it into another sheet', () => {
    const body = `
      const rule = sheet.getRange('B2').getDataValidation();
      const [range] = ss.getSheets()[1].getRange('A1').setDataValidation(rule).getDataValidation().getCriteriaValues();
      return [range.getSheet().getName(), range.getA1Notation()];`;
    expect(answer(body, { workbook: open() })).toEqual(['Bảng kê', 'Z1:Z2']);
  });
});
