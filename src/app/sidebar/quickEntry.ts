import type { FormTexts } from '../../api';
import { tidy } from '../../core/letters/vietnamese';
import { wrongEntry } from '../../text/entry';
import type { Column } from '../../workbook/schema/column';
import { INVITEE, INVITEES, OPINION, OPINIONS } from '../../workbook/schema/communeTab';
import { lookupIn } from '../../workbook/cells/decode';
import type { Lists } from '../../workbook/schema/lists';
import { lineOfPerson } from '../../workbook/reading/tableLines';
import type { CellWrite } from '../rows/cellWrites';
import { writeCells } from '../rows/cellWrites';
import type { OpenTab } from '../rows/communeRows';
import { columnOf, firstFreeRow, openTab, makeRoom } from '../rows/communeRows';
import { contentsOf } from './formEntry';
import { idInto } from '../rows/opinionIds';
import type { BookWriter, Lock } from '../ports';
import { Refusal } from '../refusal';

/** Adds a person below the last one; gives the row (1-based). */
export function saveInvitee(book: BookWriter, tab: string, texts: FormTexts, lists: Lists, lock: Lock): number {
  const name = tidy(texts['name'] ?? '');
  if (name !== '' && !isPerson(name, texts, lists)) {
    throw new Refusal('entry-wrong', wrongEntry('row-not-a-person', INVITEE.name.header, name, []));
  }
  const typed = typedCells(INVITEES, texts, INVITEE.name, lists);
  return lock.alone(() => addRow(book, openTab(book, tab), INVITEES, typed));
}

/** Whether the compilation will count the row as a person. */
function isPerson(name: string, texts: FormTexts, lists: Lists): boolean {
  const lookup = lookupIn(lists);
  const { birthYear = '', village = '', group = '' } = texts;
  const line = lineOfPerson({ name, birthYear, village, group: lookup('groups', group) }, lookup);
  return line === null || line.counts;
}

/** Adds an opinion below the last one, with a Mã ý kiến of its own; gives the row (1-based). `random` as Math.random. */
export function saveOpinion(
  book: BookWriter,
  tab: string,
  texts: FormTexts,
  lists: Lists,
  lock: Lock,
  random: () => number,
): number {
  const typed = typedCells(OPINIONS, texts, OPINION.content, lists).filter(({ column }) => column !== OPINION.id);
  return lock.alone(() => {
    const opened = openTab(book, tab);
    const id = idInto(opened, random);
    const identity = id === null ? [] : [{ column: OPINION.id, content: id }];
    return addRow(book, opened, OPINIONS, [...typed, ...identity]);
  });
}

/** What goes into a column of the new row. */
interface TypedCell {
  readonly column: Column;
  readonly content: CellWrite['content'];
}

function typedCells(columns: readonly Column[], texts: FormTexts, required: Column, lists: Lists): TypedCell[] {
  const unknown = Object.keys(texts).find((key) => !columns.some((column) => column.key === key));
  if (unknown !== undefined) throw new Error(`the form has no field ${unknown}`);
  const filled = columns.filter(({ key, kind }) => kind !== 'free' && texts[key] !== undefined);
  const contents = contentsOf(
    filled.map((column) => ({ ...column, name: column.header, text: texts[column.key] ?? '' })),
    lists,
  );
  const cells = filled.map((column, index) => ({ column, content: contents[index] ?? '' }));
  const given = cells.filter(({ content }) => content !== '');
  if (!given.some(({ column }) => column === required)) throw new Refusal('entry-empty', required.header);
  return given;
}

function addRow(book: BookWriter, opened: OpenTab, columns: readonly Column[], cells: readonly TypedCell[]): number {
  const row = firstFreeRow(opened, columns);
  const writes = cells.map(({ column, content }): CellWrite => ({
    row,
    column: columnOf(opened, column),
    kind: column.kind,
    content,
  }));
  makeRoom(book, opened.tab, row);
  writeCells(book, opened.tab, writes);
  return row;
}
