import { LocalHost } from '../../host';
import { Bundle } from '../../run/bundle';
import { newWorkbook } from '../../xlsx/workbookFile';
import { answer, PAGES, report } from './scriptRun';

const INFO = `${PAGES}/script/script-app#getAuthorizationInfo(AuthMode,String)`;
const SCOPES = 'https://developers.google.com/apps-script/concepts/scopes';
const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const UI = 'https://www.googleapis.com/auth/script.container.ui';
const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';
const FILE = 'https://www.googleapis.com/auth/drive.file';

describe(`a scope that the person withholds (${SCOPES})`, () => {
  it.each([
    ['MailApp.getRemainingDailyQuota()', MAIL],
    [`SpreadsheetApp.getUi().alert('a')`, UI],
    ['Session.getActiveUser()', EMAIL],
    [`Drive.Permissions.create({}, 'a')`, FILE],
  ])('%s fails and names it', (call, scope) => {
    expect(() => report(call, { withheldScopes: [scope] })).toThrow(`Required permissions: ${scope}`);
  });

  it('stops nothing else', () => {
    const body = `
      sheet.getRange('A1').setValue(1);
      SpreadsheetApp.getUi().createMenu('m');
      LockService.getDocumentLock().waitLock(1);
      CacheService.getScriptCache().put('a', 'b');
      return MailApp.getRemainingDailyQuota();`;
    expect(answer(body, { withheldScopes: [UI, EMAIL, FILE] })).toBe(0);
  });

  it(`is told by getAuthorizationInfo (${INFO})`, () => {
    const body = `
      const { AuthMode, AuthorizationStatus } = ScriptApp;
      const info = (...scopes) => ScriptApp.getAuthorizationInfo(AuthMode.FULL, ...scopes);
      return [info(), info(['${MAIL}']), info(['${UI}']), ScriptApp.getAuthorizationInfo(AuthMode.LIMITED)]
        .map((one) => [one.getAuthorizationStatus() === AuthorizationStatus.REQUIRED, one.getAuthorizationUrl() === null]);`;
    expect(answer(body, { withheldScopes: [MAIL] })).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [false, true],
    ]);
  });
});

it(`a scope that the manifest does not ask for is not there (${SCOPES})`, () => {
  const code = `function main() { MailApp.getRemainingDailyQuota(); }`;
  const hostWith = (scopes: readonly string[]) =>
    new LocalHost({
      bundle: new Bundle(code, 'Code.js', 'Asia/Ho_Chi_Minh', '.', scopes),
      workbook: newWorkbook(),
      outDir: '/nowhere',
    });
  expect(() => hostWith([UI]).run('main')).toThrow(`Required permissions: ${MAIL}`);
  expect(() => hostWith([UI, MAIL]).run('main')).not.toThrow();
});

it('calls to protections, users, the cache and mail count as others do', () => {
  const { calls } = report(`
    sheet.protect().addEditor('a@example.com').getEditors()[0].getEmail();
    CacheService.getScriptCache().get('a');
    MailApp.getRemainingDailyQuota();`);
  expect(calls).toEqual({
    total: 9,
    byMethod: {
      'Cache.get': 1,
      'CacheService.getScriptCache': 1,
      'MailApp.getRemainingDailyQuota': 1,
      'Protection.addEditor': 1,
      'Protection.getEditors': 1,
      'Sheet.protect': 1,
      'Spreadsheet.getSheets': 1,
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'User.getEmail': 1,
    },
    builders: 0,
  });
});
