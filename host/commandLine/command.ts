import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { LocalHost, type RunReport } from '../host';
import type { Workbook } from '../model/model';
import { newWorkbook, NotAWorkbook, openWorkbook } from '../xlsx/workbookFile';
import { asNewSpreadsheet, timeZoneOf } from '../book/boundFile';
import { type Command, readCommand, Refusal } from './commandLine';
import { UnknownFunction } from '../run/unknownFunction';
import { savedFile } from './fileTabNames';
import { ENGLISH, type Sentences } from './sentences';
import { keepOfToday, replaceFile, writeCreatedFiles, WriteFailed } from '../outcome/fileWriting';
import { civilTime } from '../book/serial';

export interface CommandSetting {
  /** Path of dist/Code.js. */
  readonly bundle: string;
  /** The folder that paths are relative to. */
  readonly here: string;
  /** What it says when it refuses; English where nothing is given. */
  readonly sentences?: Sentences;
  /** E-mail of whoever a new spreadsheet belongs to, and who acts when nobody is named. */
  readonly owner?: string;
  /** Name of the one tab of a new spreadsheet. */
  readonly firstTab?: string;
}

export interface Success extends Pick<RunReport, 'result' | 'calls' | 'files' | 'mails' | 'toasts' | 'alerts'> {
  readonly ok: true;
}

export interface Failure {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
}

export interface CommandOutcome {
  readonly exitCode: 0 | 1 | 2;
  /** The one JSON object to print. */
  readonly output: Success | Failure;
  /** For stderr. */
  readonly stack?: string;
}

type Setting = CommandSetting & { readonly sentences: Sentences };

/** Runs one function over a workbook on disk; a refusal or a bug changes nothing there. */
export function runCommand(words: readonly string[], given: CommandSetting): CommandOutcome {
  const setting = { ...given, sentences: given.sentences ?? ENGLISH };
  try {
    return { exitCode: 0, output: { ok: true, ...carryOut(readCommand(words, setting.sentences), setting) } };
  } catch (error) {
    if (error instanceof Refusal)
      return { exitCode: 2, output: { ok: false, code: error.code, message: error.message } };
    const { message = String(error), stack = message } = error as Partial<Error>;
    const said = codeOf(error) === 'bug' ? message : setting.sentences.bug(message);
    return { exitCode: 1, output: { ok: false, code: 'bug', message: said }, stack };
  }
}

function carryOut(command: Command, setting: Setting): Omit<Success, 'ok'> {
  const { bundle, here, sentences: say, firstTab } = setting;
  if (!existsSync(bundle)) throw new Refusal('not-built', say.notBuilt(bundle));
  const save = resolve(here, command.save);
  const { workbook: source } = command;
  const workbook = source === undefined ? asNewSpreadsheet(newWorkbook(firstTab)) : open(resolve(here, source), say);
  const report = run(command, setting, workbook, save);
  const { calls, files, mails, toasts, alerts } = report;
  const result = plain(report.result);
  write(report, workbook, save, say);
  return { result, calls, files, mails, toasts, alerts };
}

/** As JSON keeps it; nothing is null. */
function plain(result: unknown): unknown {
  const json = JSON.stringify(result) as string | undefined;
  return json === undefined ? null : JSON.parse(json);
}

function open(path: string, say: Sentences): Workbook {
  if (!existsSync(path)) throw new Refusal('file-not-found', say.workbookMissing(path));
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new Refusal('file-not-readable', say.workbookUnread(path));
  }
  try {
    const workbook = openWorkbook(bytes);
    for (const sheet of workbook.sheets) sheet.cell(1, 1);
    return workbook;
  } catch (error) {
    if (error instanceof NotAWorkbook) throw new Refusal('not-a-workbook', say.notAWorkbook(path, error.reason));
    throw error;
  }
}

function run(command: Command, setting: Setting, workbook: Workbook, save: string): RunReport {
  const { bundle, here, sentences: say, owner } = setting;
  const { functionName, args, now, person, answer, out } = command;
  const outDir = out === undefined ? dirname(save) : resolve(here, out);
  const name = basename(save).replace(/\.xlsx$/i, '');
  const host = new LocalHost({ bundle, workbook, outDir, name, now, owner, actingPerson: person, answer });
  try {
    return functionName === 'onOpen' ? host.open() : host.run(functionName, args);
  } catch (error) {
    if (error instanceof UnknownFunction) throw new Refusal(error.code, say.unknownFunction(functionName));
    const code = codeOf(error);
    if (code === undefined || code === 'bug') throw error;
    throw new Refusal(code, (error as Error).message);
  }
}

/** Such as 2026-11-23, by the spreadsheet's clock. */
function today(zone: string): string {
  return new Date(civilTime(Date.now(), zone)).toISOString().slice(0, 10);
}

/** Documents and workbook, or nothing; what the workbook takes the place of is kept once a day. */
function write({ files }: RunReport, workbook: Workbook, save: string, say: Sentences): void {
  const bytes = savedFile(workbook);
  let takeBack = () => {};
  try {
    takeBack = writeCreatedFiles(files);
    keepOfToday(save, today(timeZoneOf(workbook)));
    replaceFile(save, bytes);
  } catch (error) {
    takeBack();
    if (error instanceof WriteFailed) throw new Refusal('cannot-write', say.cannotWrite(error.path));
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
