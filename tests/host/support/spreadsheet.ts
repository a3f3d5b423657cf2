import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LocalHost, type LocalHostOptions, type RunReport } from '../../../host/host';
import type { CellValue, Sheet, Workbook } from '../../../host/model/model';
import { newSpreadsheet, OWNER } from '../../../desk/office';
import { Bundle } from '../../../host/run/bundle';
import { openWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';

const ROOT = resolve('.');
export const BUNDLE = join(ROOT, 'dist', 'Code.js');
export const SAMPLE = join(ROOT, 'desk', 'sample', 'doi-thoai-2020.xlsx');

/** The day on which the sample is shown: some things handed in, some late, some still open. */
export const SAMPLE_NOW = '2020-09-25T10:00';

let built: Bundle | undefined;

export function hostOver(workbook: Workbook, options: Partial<LocalHostOptions> = {}): LocalHost {
  built ??= Bundle.read(BUNDLE);
  return new LocalHost({
    bundle: built,
    workbook,
    outDir: '/out',
    name: 'Bảng tính',
    owner: OWNER,
    now: SAMPLE_NOW,
    answer: 'no',
    log: () => undefined,
    ...options,
  });
}

/** The sample round; where the layout has more by now than the sample, setting up has added it. */
export function sampleHost(options: Partial<LocalHostOptions> = {}): LocalHost {
  return hostOver(openWorkbook(sampleFile()), options);
}

let sample: Uint8Array | undefined;

function sampleFile(): Uint8Array {
  if (sample === undefined) {
    const host = hostOver(openWorkbook(readFileSync(SAMPLE)));
    host.run('setUpWorkbook');
    sample = saveWorkbook(host.file.workbook);
  }
  return sample;
}

/** A spreadsheet as Google makes it: one empty tab, American conventions. */
export function emptyHost(options: Partial<LocalHostOptions> = {}): LocalHost {
  return hostOver(newSpreadsheet(), options);
}

/** A new spreadsheet that the add-on has just set up: the eight communes of the plan, nothing typed. */
export function readyHost(options: Partial<LocalHostOptions> = {}): LocalHost {
  return hostOver(openWorkbook(readyFile()), options);
}

let ready: Uint8Array | undefined;

function readyFile(): Uint8Array {
  if (ready === undefined) {
    const host = emptyHost({ now: '2020-07-20T08:00' });
    host.run('setUpWorkbook');
    ready = saveWorkbook(host.file.workbook);
  }
  return ready;
}

export function sheetOf(host: LocalHost, name: string): Sheet {
  const sheet = host.file.workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return sheet;
}

/** Everything a tab shows, as text by A1-like "row,column". */
export function contentsOf(sheet: Sheet): Record<string, CellValue> {
  const contents: Record<string, CellValue> = {};
  for (const { row, cells } of sheet.rows()) {
    for (const [column, { value }] of cells) if (value !== null && value !== '') contents[`${row},${column}`] = value;
  }
  return contents;
}

/** The rows below a header row, by header; rows without any value are left out. */
export function tableOf(host: LocalHost, name: string, headerRow = 1): Record<string, CellValue>[] {
  const sheet = sheetOf(host, name);
  const headers = new Map<number, string>();
  for (let column = 1; column <= sheet.maxColumns; column += 1) {
    const value = sheet.cell(headerRow, column)?.value;
    if (typeof value === 'string' && value !== '') headers.set(column, value);
  }
  const rows: Record<string, CellValue>[] = [];
  for (const { row, cells } of sheet.rows()) {
    const entries = [...headers].map(([column, header]) => [header, cells.get(column)?.value ?? ''] as const);
    if (row > headerRow && entries.some(([, value]) => value !== '')) rows.push(Object.fromEntries(entries));
  }
  return rows;
}

export const textOf = (value: CellValue | undefined): string => (typeof value === 'string' ? value : '');

/** The problems that compiling named, as [tab, cell, what is wrong]. */
export function problemsOf(host: LocalHost): string[] {
  return tableOf(host, 'Dữ liệu cần kiểm tra').map(
    (row) => `${textOf(row['Trang'])} ${textOf(row['Ô'])}: ${textOf(row['Vấn đề'])}`,
  );
}

/** word/document.xml of the one document that a run made. */
export function documentOf({ files }: RunReport): string {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new Error(`${files.length} documents, not one`);
  return strFromU8(unzipSync(file.content)['word/document.xml'] ?? new Uint8Array());
}

/**
 * What somebody does to the spreadsheet in the program itself, as lines of Apps Script: `book` is the spreadsheet, `tab(name)`
 * one of its tabs, `column(tab, header)` where a header or a label of the head stands, `cell(tab, row, header)` a cell below it.
 */
export function byHand(host: LocalHost, lines: string): LocalHost {
  const code = `function act() { const book = SpreadsheetApp.getActiveSpreadsheet(); const tab = (name) => book.getSheetByName(name);
    const column = (name, header) => tab(name).getDataRange().getValues().find((row) => row.includes(header)).indexOf(header) + 1;
    const cell = (name, row, header) => tab(name).getRange(row, column(name, header));
    { ${lines} } }`;
  const { workbook } = host.file;
  hostOver(workbook, { bundle: new Bundle(code, 'byHand.js', 'Asia/Ho_Chi_Minh') }).run('act');
  return hostOver(workbook);
}

/** The bundle on a day when Google is so slow that a run's time is up after its first look at the clock. */
export function slowBundle(): Bundle {
  const slowClock = `(() => { const start = Date.now(); let looks = 0; Date.now = () => start + (looks++ === 0 ? 0 : 6 * 60_000); })();\n`;
  return new Bundle(slowClock + readFileSync(BUNDLE, 'utf8'), 'slow.js', 'Asia/Ho_Chi_Minh');
}

/** The bundle on a day when Google breaks the run off at its thirteenth dropdown: in the middle of setting up. */
export function brokenOffBundle(): Bundle {
  const breaking = `(() => { let inserted = 0; SpreadsheetApp = new Proxy(SpreadsheetApp, { get: (app, name) => {
    if (name === 'newDataValidation' && inserted++ === 12) throw new Error('Service Spreadsheets timed out');
    return app[name];
  } }); })();\n`;
  return new Bundle(breaking + readFileSync(BUNDLE, 'utf8'), 'broken.js', 'Asia/Ho_Chi_Minh');
}

/** The bundle while another run holds the script lock. */
export function lockedBundle(): Bundle {
  const held = `LockService = { getScriptLock: () => ({ tryLock: () => false, releaseLock: () => undefined }) };\n`;
  return new Bundle(held + readFileSync(BUNDLE, 'utf8'), 'locked.js', 'Asia/Ho_Chi_Minh');
}

/** The bundle, telling in its log in what order it locks and flushes. */
export function tracingBundle(): Bundle {
  const tracing = `(() => {
    const lock = LockService.getScriptLock();
    const told = (name) => (...args) => { console.log(name); return lock[name](...args); };
    LockService = { getScriptLock: () => ({ tryLock: told('tryLock'), releaseLock: told('releaseLock') }) };
    const flush = SpreadsheetApp.flush.bind(SpreadsheetApp);
    SpreadsheetApp = new Proxy(SpreadsheetApp, { get: (app, name) => name === 'flush' ? () => { console.log('flush'); flush(); } : app[name] });
  })();\n`;
  return new Bundle(tracing + readFileSync(BUNDLE, 'utf8'), 'tracing.js', 'Asia/Ho_Chi_Minh');
}

/** The bundle on a day when somebody else changes the spreadsheet while a question is open; lines of Apps Script as of `byHand`. */
export function askingBundle(lines: string): Bundle {
  const changing = `(() => { const getUi = SpreadsheetApp.getUi.bind(SpreadsheetApp);
    const tab = (name) => SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    const asking = (ui) => new Proxy(ui, { get: (_, name) => name !== 'alert' ? ui[name] : (...args) => { ${lines} return ui.alert(...args); } });
    SpreadsheetApp = new Proxy(SpreadsheetApp, { get: (app, name) => name === 'getUi' ? () => asking(getUi()) : app[name] });
  })();\n`;
  return new Bundle(changing + readFileSync(BUNDLE, 'utf8'), 'asking.js', 'Asia/Ho_Chi_Minh');
}
