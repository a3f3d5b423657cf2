import type { FormTexts } from '../../api';
import { tidyLines } from '../../core/letters/vietnamese';
import { SESSION, SESSION_COLUMN } from '../../workbook/schema/communeTab';
import type { Lists } from '../../workbook/schema/lists';
import type { CellWrite } from '../rows/cellWrites';
import { writeCells } from '../rows/cellWrites';
import { columnOf, openTab } from '../rows/communeRows';
import { contentsOf } from './formEntry';
import type { BookWriter, Lock } from '../ports';
import { Refusal } from '../refusal';
import { factText, sessionFacts } from '../rows/sessionFacts';

/**
 * Writes the facts of the session that were changed, each beside its label; gives how many. A fact left as it stood is
 * not touched, even one that cannot be read.
 */
export function saveFacts(book: BookWriter, tab: string, texts: FormTexts, lists: Lists, lock: Lock): number {
  const unknown = Object.keys(texts).find((key) => !SESSION.some((field) => field.key === key));
  if (unknown !== undefined) throw new Error(`the session has no fact ${unknown}`);
  return lock.alone(() => {
    const opened = openTab(book, tab);
    const changed = sessionFacts(opened.grid, opened.located).flatMap((fact) => {
      const text = texts[fact.field.key];
      return text === undefined || tidyLines(text) === factText(fact) ? [] : [{ fact, text }];
    });
    if (changed.length === 0) return 0;
    const contents = contentsOf(
      changed.map(({ fact, text }) => ({ name: fact.field.label, kind: fact.field.kind, text })),
      lists,
    );
    const column = columnOf(opened, SESSION_COLUMN.value);
    columnOf(opened, SESSION_COLUMN.label);
    const writes = changed.map(({ fact: { field, row } }, index): CellWrite => {
      if (row === null) throw new Refusal('tab-label-lost', field.label);
      return { row, column, kind: field.kind, content: contents[index] ?? '' };
    });
    writeCells(book, tab, writes);
    return writes.length;
  });
}
