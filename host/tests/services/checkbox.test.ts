import { openWorkbook, saveWorkbook, newWorkbook } from '../../xlsx/workbookFile';
import { Package } from '../../xlsx/package/package';
import { answer, hostOf, PAGES, report } from './scriptRun';

const RANGE = `${PAGES}/spreadsheet/range`;
const EVENTS = 'https://developers.google.com/apps-script/guides/triggers/events';

it(`insertCheckboxes makes every cell FALSE (${RANGE}#insertCheckboxes())`, () => {
  const body = `
    sheet.getRange('A1:A2').setValues([['x'], [true]]);
    const range = sheet.getRange('A1:B2').insertCheckboxes();
    return [range.getValues(), range.getDataValidations().map((line) => line.map((rule) => String(rule.getCriteriaType())))];`;
  expect(answer(body)).toEqual([
    [
      [false, false],
      [false, false],
    ],
    [
      ['CHECKBOX', 'CHECKBOX'],
      ['CHECKBOX', 'CHECKBOX'],
    ],
  ]);
});

it(`another value can be set, and is neither checked nor unchecked (${RANGE}#isChecked())`, () => {
  const body = `
    const range = sheet.getRange('A1:A3').insertCheckboxes();
    sheet.getRange('A1').setValue(true);
    sheet.getRange('A3').setValue('random');
    return ['A1', 'A2', 'A3', 'A1:A2', 'A1:A3', 'A2:B2', 'C1'].map((a1) => sheet.getRange(a1).isChecked());`;
  expect(answer(body)).toEqual([true, false, null, null, null, null, null]);
});

it('all checked, all unchecked', () => {
  const body = `
    const range = sheet.getRange('A1:B2').insertCheckboxes();
    const states = [range.isChecked(), range.check().isChecked(), range.getValues().flat(), range.uncheck().isChecked()];
    return states;`;
  expect(answer(body)).toEqual([false, true, [true, true, true, true], false]);
});

it(`check ignores cells without a checkbox and other values (${RANGE}#check())`, () => {
  const body = `
    sheet.getRange('A1:A2').insertCheckboxes();
    sheet.getRange('A2').setValue('random');
    sheet.getRange('A3').setValue(false);
    return sheet.getRange('A1:A4').check().getValues().flat();`;
  expect(answer(body)).toEqual([true, 'random', false, '']);
});

it(`removeCheckboxes clears rule and tick, other values stay (${RANGE}#removeCheckboxes())`, () => {
  const body = `
    sheet.getRange('A1:A3').insertCheckboxes();
    sheet.getRange('A1').check();
    sheet.getRange('A2').setValue('random');
    sheet.getRange('B1').setValue(true);
    const range = sheet.getRange('A1:B2').removeCheckboxes();
    return [range.getValues(), range.getDataValidations().flat(), sheet.getRange('A3').isChecked()];`;
  expect(answer(body)).toEqual([
    [
      ['', true],
      ['random', ''],
    ],
    [null, null, null, null],
    false,
  ]);
});

it(`a list of ranges is treated alike (${PAGES}/spreadsheet/range-list#insertCheckboxes())`, () => {
  const body = `
    const list = sheet.getRangeList(['A1', 'C2:C3']).insertCheckboxes().check();
    sheet.getRange('C3').uncheck();
    return [list.getRanges().map((range) => [range.getA1Notation(), range.isChecked()]), sheet.getRange('B1').isChecked()];`;
  expect(answer(body)).toEqual([
    [
      ['A1', true],
      ['C2:C3', null],
    ],
    null,
  ]);
});

it.each([`getRangeList([])`, `getRangeList('A1')`, `getRangeList(['A1', 'không'])`])('refuses %s', (call) => {
  expect(() => report(`sheet.${call}`)).toThrow();
});

it('values of its own are not provided', () => {
  expect(() => report(`sheet.getRange('A1').insertCheckboxes('yes', 'no')`)).toThrow('not provided');
});

it('in the file it is a list of TRUE and FALSE, and a checkbox again when it is opened', () => {
  const workbook = newWorkbook();
  report(`sheet.getRange('B2:B3').insertCheckboxes(); sheet.getRange('B3').check();`, { workbook });
  const bytes = saveWorkbook(workbook);
  const parts = Package.read(bytes);
  const part = parts.paths().find((path) => path.endsWith('sheet1.xml')) ?? '';
  expect(parts.text(part)).toContain('<formula1>"TRUE,FALSE"</formula1>');
  const again = openWorkbook(bytes);
  const states = `return ['B2', 'B3', 'B4'].map((a1) => sheet.getRange(a1).isChecked());`;
  expect(answer(states, { workbook: again })).toEqual([false, true, null]);
});

it(`onEdit is told TRUE and FALSE (${EVENTS}#edit)`, () => {
  const host = hostOf(`function make() { SpreadsheetApp.getActiveSheet().getRange('A1').insertCheckboxes(); }
    function onEdit(e) { return [e.value, e.oldValue].join(); }`);
  host.run('make');
  expect(host.edit('Trang', 1, 1, 'TRUE').result).toBe('TRUE,FALSE');
  expect(host.edit('Trang', 1, 1, 'FALSE').result).toBe('FALSE,TRUE');
});
