import type { Sheet, Workbook } from '../model/model';
import { BLANK_SHEET } from './package/blankFile';
import { copyRelatedParts, removeWithParts } from './copyParts';
import type { SheetDirectory } from './sheet/links';
import { NotAWorkbook } from './package/notAWorkbook';
import type { Package } from './package/package';
import { Relations } from './package/relations';
import type { SharedStrings } from './package/sharedStrings';
import { FileSheet } from './sheet/sheet';
import type { KeptIds } from './sheetIds';
import { copyBody, readSheetBody, type SheetBody, type SheetExtras } from './sheet/sheetBody';
import type { FileStyles } from './styles/styleTable';

/** What belongs to a sheet in the file; a new one has no part before it is saved. */
export interface SheetRecord {
  readonly sheet: FileSheet;
  part: string | undefined;
  relations: Relations;
  /** Id of the sheet it is a copy of, until it is saved. */
  copyOf: number | undefined;
}

/** A sheet as it stands in the file. */
export interface AttachedSheet {
  readonly id: number;
  /** The file's number for it. */
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface WorkbookParts {
  readonly file: Package;
  readonly workbookPath: string;
  readonly styles: FileStyles;
  readonly strings: SharedStrings;
}

/** A workbook over the parts of its file. */
export class FileWorkbook implements Workbook {
  readonly metadata = new Map<string, string>();
  readonly records = new Map<FileSheet, SheetRecord>();
  /** Names by which the file's own links call the sheets, in lower case. */
  readonly savedNames = new Map<string, number>();
  /** Ids of the sheets by the numbers that the file gives them. */
  readonly fileIds = new Map<number, number>();
  extras: Record<number, SheetExtras> = {};
  iterates = false;
  lastId = 0;
  /** What the file's metadata part says. */
  savedMetadata = '';
  /** The file's metadata part names every sheet with its id. */
  idsKept = true;
  tabsRemoved = false;
  private order: FileSheet[] = [];
  private readonly byId = new Map<number, FileSheet>();

  constructor(readonly parts: WorkbookParts) {}

  get sheets(): readonly FileSheet[] {
    return this.order;
  }

  get keptIds(): KeptIds {
    return { byName: new Map(this.order.map(({ id, name }) => [name, id])), last: this.lastId };
  }

  get styles(): FileStyles {
    return this.parts.styles;
  }

  /** Links are read by the names in the file and written by today's. */
  readonly directory: SheetDirectory = {
    idOf: (name) => this.savedNames.get(name.toLowerCase()),
    nameOf: (id) => this.byId.get(id)?.name,
  };

  addSheet(name: string, index = this.order.length): Sheet {
    return this.insert(
      name,
      index,
      () => this.readBody(BLANK_SHEET, new Relations('', undefined), {}),
      new Relations('', undefined),
    );
  }

  copySheet(sheet: Sheet, name: string): Sheet {
    const original = this.recordOf(sheet);
    const { source, relations } = copyRelatedParts(this.parts.file, original.sheet.body.source, original.relations);
    const body = copyBody(original.sheet.body, source);
    const copy = this.insert(name, this.order.length, () => body, relations);
    copy.hidden = sheet.hidden;
    this.recordOf(copy).copyOf = sheet.id;
    return copy;
  }

  removeSheet(sheet: Sheet): void {
    const record = this.recordOf(sheet);
    this.order = this.order.filter((other) => other !== sheet);
    this.records.delete(record.sheet);
    this.byId.delete(record.sheet.id);
    this.tabsRemoved = true;
    if (record.part !== undefined) removeWithParts(this.parts.file, record.part);
  }

  moveSheet(sheet: Sheet, index: number): void {
    const { sheet: moved } = this.recordOf(sheet);
    this.order = this.order.filter((other) => other !== moved);
    this.order.splice(index, 0, moved);
  }

  /** Takes a sheet that stands in the file. */
  attach({ id, sheetId, name, hidden, part }: AttachedSheet): void {
    const load = () =>
      this.readBody(this.parts.file.text(part), this.parts.file.relations(part), this.extras[id] ?? {}, part);
    const sheet = new FileSheet(id, name, hidden, load);
    this.order.push(sheet);
    this.byId.set(id, sheet);
    this.records.set(sheet, { sheet, part, relations: this.parts.file.relations(part), copyOf: undefined });
    this.savedNames.set(name.toLowerCase(), id);
    this.fileIds.set(sheetId, id);
  }

  recordOf(sheet: Sheet): SheetRecord {
    const record = sheet instanceof FileSheet ? this.records.get(sheet) : undefined;
    if (!record) throw new Error(`the sheet ${sheet.name} is not in this workbook`);
    return record;
  }

  /** Copies made since the last save. */
  newCopies(): { readonly sheet: FileSheet; readonly copyOf: number }[] {
    return [...this.records.values()].flatMap(({ sheet, copyOf }) => (copyOf === undefined ? [] : [{ sheet, copyOf }]));
  }

  /** Sheets that the file calls by another name. */
  renamedIds(): Set<number> {
    const saved = [...this.savedNames].filter(([name, id]) => this.directory.nameOf(id)?.toLowerCase() !== name);
    return new Set(saved.map(([, id]) => id));
  }

  /** From here on the file says what the model says. */
  markSaved(): void {
    this.savedNames.clear();
    this.tabsRemoved = false;
    this.idsKept = true;
    for (const [sheetId, id] of this.fileIds) if (this.directory.nameOf(id) === undefined) this.fileIds.delete(sheetId);
    for (const record of this.records.values()) {
      record.copyOf = undefined;
      this.savedNames.set(record.sheet.name.toLowerCase(), record.sheet.id);
    }
  }

  private insert(name: string, index: number, load: () => SheetBody, relations: Relations): FileSheet {
    this.lastId += 1;
    const sheet = new FileSheet(this.lastId, name, false, load);
    this.order.splice(index, 0, sheet);
    this.byId.set(sheet.id, sheet);
    this.records.set(sheet, { sheet, part: undefined, relations, copyOf: undefined });
    return sheet;
  }

  private readBody(xml: string, relations: Relations, extras: SheetExtras, part = 'a new sheet'): SheetBody {
    try {
      return readSheetBody(xml, this.parts.strings, relations, this.directory, extras);
    } catch (error) {
      if (error instanceof NotAWorkbook) throw error;
      throw new NotAWorkbook('damaged', `${part}: ${String(error)}`);
    }
  }
}
