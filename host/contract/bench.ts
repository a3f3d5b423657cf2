import { copySource } from './copySource';
import type { Plain } from './plain';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** Under which a temporary document is noted, so that the next run can remove what a run that was killed left. */
const DOCUMENT_KEY = 'selfCheck.document';

/** What a script brings for the cases to try. */
export interface BenchSetting {
  /** Of the temporary tabs and document. */
  readonly name: string;
  /** A page of the script, as `HtmlService.createHtmlOutputFromFile` calls it. */
  readonly page: string;
  /** A .docx in base64, asked for when it is needed. */
  readonly docx: () => string;
}

/** The temporary tabs and the temporary document that cases try things on. Everything is made when it is first asked for. */
export class Bench {
  readonly locale: string;
  readonly zone: string;
  private readonly tabs: Sheet[] = [];
  /** How many tabs the spreadsheet had. */
  private firstTabs: number | null = null;
  private nextRow = 1;
  private main: Sheet | null = null;
  private copied: { readonly source: Sheet; readonly copy: Sheet } | null = null;
  private file: File | null = null;

  constructor(
    readonly book: Spreadsheet,
    readonly setting: BenchSetting,
  ) {
    this.locale = book.getSpreadsheetLocale();
    this.zone = book.getSpreadsheetTimeZone();
  }

  /** The tab on which cases have cells of their own. */
  get sheet(): Sheet {
    this.main ??= this.tab();
    return this.main;
  }

  /** Empty cells that no other case has touched. */
  range(rows = 1, columns = 1): Range {
    const range = this.sheet.getRange(this.nextRow, 1, rows, columns);
    this.nextRow += rows;
    return range;
  }

  /** An empty tab of the case's own, as Google makes one. */
  tab(): Sheet {
    this.firstTabs ??= this.book.getNumSheets();
    const number = this.tabs.length;
    const { name: first } = this.setting;
    const name = number === 0 ? first : `${first} ${number + 1}`;
    const sheet = this.book.insertSheet(name, this.firstTabs + number);
    this.tabs.push(sheet);
    return sheet;
  }

  /** A tab with something of everything, and its copy. */
  copies(): { readonly source: Sheet; readonly copy: Sheet } {
    if (this.copied === null) {
      const source = copySource(this.tab(), this.range(3, 1).setValues([['Có'], ['Không'], ['Khác']]));
      const copy = source.copyTo(this.book).setName(`${this.setting.name} bản sao`);
      this.tabs.push(copy);
      this.copied = { source, copy };
    }
    return this.copied;
  }

  /** What Drive answers when it makes a document of a .docx. */
  document(): File {
    if (this.file === null) {
      if (Drive === undefined) throw new Error('the Drive service is not enabled');
      const { name, docx } = this.setting;
      const blob = Utilities.newBlob(Utilities.base64Decode(docx()), DOCX, name);
      const resource = { name, mimeType: GOOGLE_DOC };
      this.file = Drive.Files.create(resource, blob, { fields: 'id,webViewLink' });
      PropertiesService.getDocumentProperties().setProperty(DOCUMENT_KEY, this.file.id ?? '');
    }
    return this.file;
  }

  /** A value of a cell as text: dates on the clock of the spreadsheet. */
  readonly told = (value: unknown): Plain => {
    if (value instanceof Date) return Utilities.formatDate(value, this.zone, 'yyyy-MM-dd HH:mm');
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  };

  get year(): string {
    return Utilities.formatDate(new Date(), this.zone, 'yyyy');
  }

  /** Whether day stands before month, and a comma before decimals: everywhere but in English of America. */
  get isEnglish(): boolean {
    return this.locale.startsWith('en');
  }

  /** Removes what the cases were tried on, each even if another stays; gives what could not be removed. */
  clear(): readonly string[] {
    const tabs = removeEach(this.tabs, (sheet) => this.book.deleteSheet(sheet));
    return [...tabs.map(() => this.setting.name), ...removeDocument(this.file?.id ?? null)];
  }
}

/** Removes each, even if another stays; gives those that stay. */
export function removeEach<T>(items: readonly T[], remove: (item: T) => unknown): readonly T[] {
  return items.filter((item) => {
    try {
      remove(item);
      return false;
    } catch (error) {
      console.warn('left behind', error);
      return true;
    }
  });
}

/** Removes the temporary document, of this run or of one that was killed; gives its address where it stays. */
export function removeDocument(made: string | null): readonly string[] {
  const properties = PropertiesService.getDocumentProperties();
  const id = made ?? properties.getProperty(DOCUMENT_KEY);
  if (id === null) return [];
  const left = removeEach([id], () => Drive?.Files.remove(id));
  properties.deleteProperty(DOCUMENT_KEY);
  return left.map((stays) => `https://docs.google.com/document/d/${stays}`);
}
