type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Makes a tab like a commune's in small: formats, a formula, a dropdown from a list elsewhere, a checkbox, a group of columns,
 * frozen rows.
 */
export function copySource(sheet: Sheet, list: Range): Sheet {
  sheet.getRange('A2').setNumberFormat('@').setValue('0912');
  sheet.getRange('B2').setFormula('=SUM(1;2)');
  const rule = SpreadsheetApp.newDataValidation().requireValueInRange(list, true).setAllowInvalid(true).build();
  sheet.getRange('C2').setDataValidation(rule);
  sheet.getRange('D2').insertCheckboxes();
  sheet.getRange('E:F').shiftColumnGroupDepth(1);
  sheet.setFrozenRows(1);
  return sheet;
}
