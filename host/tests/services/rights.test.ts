import { hostOf, PAGES, workbookOf } from './scriptRun';

const TRIGGERS = 'https://developers.google.com/apps-script/guides/triggers#restrictions';
const CELLS = 'https://developers.google.com/apps-script/guides/sheets/functions#using_services';

describe(`a simple trigger runs without authorisation (${TRIGGERS})`, () => {
  it.each([
    `SpreadsheetApp.getUi().alert('a')`,
    `SpreadsheetApp.getUi().prompt('a')`,
    `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))`,
    `MailApp.getRemainingDailyQuota()`,
    `MailApp.sendEmail('a@example.com', 'a', 'b')`,
    `Drive.Files.create({}, null)`,
    `Drive.Permissions.create({}, 'x')`,
  ])('%s is denied', (call) => {
    const host = hostOf(`function onOpen() { ${call}; } function onEdit() { ${call}; }`);
    expect(() => host.open()).toThrow(/^You do not have permission to call /);
    expect(() => host.edit('Trang', 1, 1, 'a')).toThrow(/^You do not have permission to call /);
  });

  it('the file, properties, locks, the cache and menus are open to it, the address is blank', () => {
    const host = hostOf(`function onEdit(e) {
      e.source.getSheets()[0].getRange('B1').setValue('x');
      PropertiesService.getDocumentProperties().setProperty('a', 'b');
      LockService.getDocumentLock().waitLock(10);
      CacheService.getDocumentCache().put('a', 'b');
      SpreadsheetApp.getUi().createMenu('m').addToUi();
      return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), e.user.getEmail()];
    }`);
    expect(host.edit('Trang', 1, 1, 'a').result).toEqual(['', '', '']);
  });
});

describe(`a function in a cell reads only, as nobody (${CELLS})`, () => {
  it.each<[call: string, value: unknown]>([
    [`SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').getValue()`, 5],
    [`Session.getActiveUser().getEmail()`, ''],
    [`Utilities.formatDate(new Date(0), 'Etc/GMT', 'yyyy')`, '1970'],
    [`SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1) && 1`, { error: '#ERROR!' }],
    [`SpreadsheetApp.getActiveSpreadsheet().toast('a') || 1`, { error: '#ERROR!' }],
    [`CacheService.getScriptCache().get('a') ?? 2`, 2],
    [`SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].protect() && 1`, { error: '#ERROR!' }],
    [`SpreadsheetApp.getUi().createMenu('a') && 1`, { error: '#ERROR!' }],
    [`PropertiesService.getDocumentProperties().setProperty('a', 'b') && 1`, { error: '#ERROR!' }],
    [`Drive.Files && Drive.Files.create({}, null) && 1`, { error: '#ERROR!' }],
  ])('%s', (call, value) => {
    const host = hostOf(`
      function HAM() { return ${call}; }
      function main() { SpreadsheetApp.getActiveSheet().getRange('A1:B1').setValues([[5, '=HAM()']]); }`);
    host.run('main');
    expect(host.file.value(host.file.activeSheet, 1, 2)).toEqual(value);
  });
});

describe(`custom functions (${PAGES.replace('reference', 'guides')}/sheets/functions)`, () => {
  const value = (formula: string, code: string, now?: string) => {
    const host = hostOf(
      `${code} function main(formula) {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1:C2').setValues([['25/9/2020', 'x', ''], [7, true, '=1/0']]);
        sheet.getRange('E1').setFormula(formula);
      }`,
      { now },
    );
    host.run('main', [formula]);
    return host.file.value(host.file.activeSheet, 1, 5);
  };
  const show =
    'const show = (x) => x instanceof Date ? "date " + x.toISOString() : Array.isArray(x) && x instanceof Array ? JSON.stringify(x) : typeof x + " " + x;';

  it.each<[formula: string, handed: string]>([
    ['=XEM(A1)', 'date 2020-09-24T17:00:00.000Z'],
    ['=XEM(A2)', 'number 7'],
    ['=XEM(B1)', 'string x'],
    ['=XEM(B2)', 'boolean true'],
    ['=XEM(C1)', 'string '],
    ['=XEM("a")', 'string a'],
    ['=XEM(3)', 'number 3'],
    ['=XEM(A1:C1)', '[["2020-09-24T17:00:00.000Z","x",""]]'],
    ['=XEM(A1:B2)', '[["2020-09-24T17:00:00.000Z","x"],[7,true]]'],
    ['=xem(A2)', 'number 7'],
    ['=IF(TRUE;XEM(A1);0)', 'date 2020-09-24T17:00:00.000Z'],
  ])('%s is handed %s', (formula, handed) => {
    expect(value(formula, `${show} function XEM(x) { return show(x); }`)).toBe(handed);
  });

  it.each<[returned: string, kept: unknown]>([
    ['"a"', 'a'],
    ['1.5', 1.5],
    ['true', true],
    ['new Date("2020-09-25T03:00:00Z")', 44099.416666666664],
    ['[[1, 2], [3, 4]]', 1],
    ['[]', ''],
    ['undefined', ''],
    ['null', ''],
    ['{}', { error: '#ERROR!' }],
    ['NaN', { error: '#NUM!' }],
    ['(() => { throw new Error("x"); })()', { error: '#ERROR!' }],
  ])('returning %s leaves %j', (returned, kept) => {
    expect(value('=TRA()', `function TRA() { return ${returned}; }`)).toEqual(kept);
  });

  it('several calls in a sheet are each handed their own cells', () => {
    const host = hostOf(`
      function LOAI(x) { return x instanceof Date ? 'date' : typeof x; }
      function KHAC(x) { return LOAI(x); }
      function main() {
        SpreadsheetApp.getActiveSheet().getRange('A1:B4').setValues(
          [[44000, '=LOAI(A1)'], ['25/9/2020', '=LOAI(A2)'], ['26/9/2020', '=KHAC(A3)'], [44200, '=LOAI(A4)']]);
        return SpreadsheetApp.getActiveSheet().getRange('B1:B4').getValues().join();
      }`);
    expect(host.run('main').result).toBe('number,date,date,number');
  });

  it('an argument that changes by itself is never answered', () => {
    expect(value('=XEM(NOW())', 'function XEM(x) { return 1; }')).toBe('Loading...');
    expect(value('=XEM(A2;TODAY()+1)', 'function XEM(x) { return 1; }')).toBe('Loading...');
  });

  it('an unknown name is #NAME?, so is one that ends in _', () => {
    expect(value('=KHONG_CO(1)', '')).toEqual({ error: '#NAME?' });
    expect(value('=RIENG_(1)', 'function RIENG_() { return 1; }')).toEqual({ error: '#NAME?' });
  });

  it("calls inside cells are not the run's", () => {
    const host = hostOf(`
      function HAM() { return Utilities.getUuid(); }
      function main() { SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=HAM()').getValue(); }`);
    expect(host.run('main').calls.byMethod).toEqual({
      'Range.getValue': 1,
      'Range.setFormula': 1,
      'Sheet.getRange': 1,
      'SpreadsheetApp.getActiveSheet': 1,
    });
  });
});

it('a fresh copy of the globals serves every run', () => {
  const host = hostOf('let count = 0; function main() { return ++count; }', { workbook: workbookOf({}) });
  expect([host.run('main').result, host.run('main').result]).toEqual([1, 1]);
});
