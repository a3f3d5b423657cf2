import { parse } from 'acorn';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { Bundle } from '../../local/services/bundle';
import { BUNDLE, hostOver, sampleHost, sheetOf } from './support/spreadsheet';

const code = readFileSync(BUNDLE, 'utf8');
const manifest = JSON.parse(readFileSync(join(BUNDLE, '..', 'appsscript.json'), 'utf8')) as {
  readonly oauthScopes: readonly string[];
  readonly timeZone: string;
  readonly runtimeVersion: string;
};

/** What a person, a trigger or a cell may call, and the one object that holds the rest. */
const GLOBALS = [
  'DoiThoaiGiamNgheo',
  'HAN_NOP',
  'SO_NGAY_TRE',
  'TONG_THAM_DU',
  'addInvitee',
  'addOpinion',
  'compareFile',
  'compileFromSidebar',
  'compileResults',
  'createReport',
  'draftFromSidebar',
  'goTo',
  'grantExtension',
  'handIn',
  'handInInvitees',
  'handInPlan',
  'handInReport',
  'handInResults',
  'markAttendance',
  'onEdit',
  'onOpen',
  'openFileExchange',
  'openSidebar',
  'previewReminders',
  'protectWorkbook',
  'readProgress',
  'readSidebar',
  'recordCall',
  'recordPaper',
  'remindCommunes',
  'returnSubmission',
  'saveSession',
  'sendReminders',
  'setUpWorkbook',
  'takeFile',
];

/** For each scope, the calls in the bundle that need it (developers.google.com/apps-script/reference). */
const NEEDED_BY = {
  'https://www.googleapis.com/auth/spreadsheets.currentonly': /SpreadsheetApp\.getActiveSpreadsheet\(/,
  'https://www.googleapis.com/auth/script.container.ui': /SpreadsheetApp\.getUi\(/,
  'https://www.googleapis.com/auth/drive.file': /Drive\.Files\.create\(/,
  'https://www.googleapis.com/auth/script.send_mail': /MailApp\.sendEmail\(/,
  'https://www.googleapis.com/auth/userinfo.email': /Session\.getActiveUser\(/,
};

/** Calls that would need a scope that the manifest does not ask for. */
const FORBIDDEN =
  /\b(DocumentApp|DriveApp|GmailApp|UrlFetchApp|CalendarApp|ScriptApp\.newTrigger|openById|openByUrl)\b/;

/** A context that fails on any look at a service: Apps Script loads the script before every trigger and cell function. */
function loadedAlone(): Record<string, unknown> {
  const context = createContext({});
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  return context;
}

describe('dist/Code.js', () => {
  it('loads with no service at all: nothing is called while loading', () => {
    expect(() => loadedAlone()).not.toThrow();
  });

  it('has these globals and no others', () => {
    expect(Object.keys(loadedAlone()).sort()).toEqual(GLOBALS);
  });

  it('is ES2020', () => {
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });

  it('keeps the help of the cell functions on top-level functions', () => {
    for (const name of ['HAN_NOP', 'SO_NGAY_TRE', 'TONG_THAM_DU']) {
      const [, help = ''] = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\nfunction ${name}\\(`).exec(code) ?? [];
      expect(help).toMatch(/@param \{.+\} \S+ \S+[^]*@return \S+[^]*@customfunction/);
    }
  });

  it('does not evaluate docxtemplater and pizzip before a report is drafted', () => {
    // each CommonJS module of the bundle is a function that runs once, when it is first required
    const evaluated = code.replace(
      /("[^"]*node_modules\/(docxtemplater|pizzip)\/[^"]*")\s*\(exports[^)]*\)\s*\{/g,
      (start) => `${start} throw new Error("evaluated");`,
    );
    expect(evaluated).not.toBe(code);
    const { workbook } = sampleHost().file;
    const host = hostOver(workbook, { bundle: new Bundle(evaluated, 'evaluated.js', 'Asia/Ho_Chi_Minh') });
    host.open();
    host.edit('Thiết lập', 2, 2, 'Đối thoại');
    host.edit('Hướng dẫn', 25, 1, "=HAN_NOP('Các xã'!D3;3)");
    host.open();
    expect(sheetOf(host, 'Hướng dẫn').cell(25, 1)?.value).toBe(44074); // 31/8/2020
    host.run('compileResults');
    expect(() => host.run('createReport')).toThrow();
  });

  it('stays within its budget of 720 KB: docxtemplater and pizzip take two fifths, the template and our sentences the rest', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(720 * 1024);
  });
});

describe('the manifest', () => {
  it('asks for the scopes that calls in the bundle need, and for no other', () => {
    expect([...manifest.oauthScopes].sort()).toEqual(Object.keys(NEEDED_BY).sort());
    for (const call of Object.values(NEEDED_BY)) expect(code).toMatch(call);
    expect(code).not.toMatch(FORBIDDEN);
  });

  it('runs on V8 on Vietnam’s clock', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Ho_Chi_Minh' });
  });
});
