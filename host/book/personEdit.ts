import type { CellValue, Rect, Sheet } from '../model/model';
import type { BoundFile } from './boundFile';
import { writeAddress } from '../xlsx/sheet/address';
import { formatAt, mapCells } from './cellReading';
import { type Content, textContent, typedContent, UnreadableFormula, writeContent } from './cellWriting';
import { refuseProtected } from './protections';
import { refuseInvalid } from './validationCheck';

/** What was typed into a cell begins with = and is no formula that can be read here. */
export class RefusedFormula extends Error {
  constructor(
    /** Such as B5. */
    readonly cell: string,
    cause: UnreadableFormula,
  ) {
    super(cause.message, { cause });
  }
}

export interface StartCell {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** What a person changed by hand, as the edit trigger tells it: values only of a single cell. */
export class PersonEdit {
  private constructor(
    readonly sheetName: string,
    readonly rect: Rect,
    readonly value: string | undefined,
    readonly oldValue: string | undefined,
  ) {}

  /**
   * Types into one cell; throws when the cell is locked for the person, when a rule of it rejects the input, or when a
   * formula cannot be read.
   */
  static typed(file: BoundFile, start: StartCell, text: string, person: string): PersonEdit {
    return change(file, start, [[text]], person, true);
  }

  /**
   * Pastes over cells, none of which may be locked; a rule that rejects input does not stop a paste, and a formula that
   * cannot be read comes in as text.
   */
  static pasted(file: BoundFile, start: StartCell, texts: readonly (readonly string[])[], person: string): PersonEdit {
    return change(file, start, texts, person, false);
  }

  static of(sheetName: string, rect: Rect, value?: string, oldValue?: string): PersonEdit {
    return new PersonEdit(sheetName, rect, value, oldValue);
  }
}

function change(
  file: BoundFile,
  start: StartCell,
  texts: readonly (readonly string[])[],
  person: string,
  checked: boolean,
): PersonEdit {
  const { sheetName, row: top, column: left } = start;
  const sheet = file.sheetNamed(sheetName);
  if (!sheet) throw new RangeError(`There is no sheet ${sheetName}`);
  const width = Math.max(1, ...texts.map(({ length }) => length));
  const rect = { row: top, column: left, lastRow: top + texts.length - 1, lastColumn: left + width - 1 };
  refuseProtected(file, person, sheet, rect);
  const contents = mapCells(rect, (row, column) =>
    content(file, sheet, row, column, texts[row - top]?.[column - left] ?? '', checked),
  );
  if (checked) refuseInvalid(file, sheet, rect, contents);
  const single = texts.length === 1 && width === 1;
  const before = single ? told(file.value(sheet, top, left)) : undefined;
  contents.forEach((line, down) => {
    line.forEach((made, right) => writeContent(file, sheet, top + down, left + right, made));
  });
  const after = single ? told(file.value(sheet, top, left)) : undefined;
  file.activeSheet = sheet;
  file.activeRange = rect;
  return PersonEdit.of(sheetName, rect, after, before);
}

/** Sheets keeps an unreadable formula under #ERROR!, for which a file has no place. After + it is a telephone number. */
function content(file: BoundFile, sheet: Sheet, row: number, column: number, text: string, checked: boolean): Content {
  try {
    return typedContent(file, text, formatAt(file, sheet, row, column));
  } catch (error) {
    if (!(error instanceof UnreadableFormula)) throw error;
    if (checked && text.startsWith('=')) throw new RefusedFormula(writeAddress(row, column), error);
    return textContent(text);
  }
}

/** The trigger tells values as text: a date as its number, nothing for an empty cell. */
function told(value: CellValue): string | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
