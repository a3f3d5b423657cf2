import { type ShownCell, TICKED } from './cellStore';
import { element } from '../parts/dom';
import type { Place } from '../parts/place';
import { words } from '../parts/words';

export interface CellSurroundings {
  readonly className: string;
  readonly hasDropdown: boolean;
  readonly isTick: boolean;
  /** The acting person may not edit it. */
  readonly isLocked: boolean;
  /** Pixels that a text may take which runs over into empty cells beside it. */
  readonly room: number;
  /** Pixels of the row, where set in the file. */
  readonly height: number | undefined;
}

export function cellId({ row, column }: Place): string {
  return `cell-${row}-${column}`;
}

/** The place that a cell's element stands for; null where it is none. */
export function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest('[role="gridcell"]') : null;
  const [, row, column] = /^cell-(\d+)-(\d+)$/.exec(cell?.id ?? '') ?? [];
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

/** One cell of the grid. */
export function cellElement(place: Place, cell: ShownCell, around: CellSurroundings): HTMLTableCellElement {
  const { kind, warning, pending, look } = cell;
  const classes = [around.className, `is-${kind}`, look.wrap ?? 'overflow'];
  if (around.hasDropdown) classes.push('has-choices');
  if (warning !== undefined) classes.push('has-warning');
  if (pending) classes.push('is-pending');
  if (around.isTick) classes.push('is-tick');
  if (around.isLocked) classes.push('is-locked');
  const made = element('td', {
    role: 'gridcell',
    id: cellId(place),
    class: classes.join(' '),
    'aria-colindex': place.column + 1,
    'aria-haspopup': around.hasDropdown && 'listbox',
    'aria-invalid': warning !== undefined && 'true',
    'aria-readonly': around.isLocked && 'true',
    title: warning,
  });
  if (around.isTick) made.append(tickBox(cell.text === TICKED, around.isLocked));
  else if (cell.text !== '' || warning !== undefined) made.append(content(cell, around));
  return made;
}

/** Whether something lies on the box of a tick, not just in its cell. */
export function isTickBox(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.tick') !== null;
}

function tickBox(checked: boolean, locked: boolean): HTMLElement {
  return element('span', {
    class: 'tick',
    role: 'checkbox',
    'aria-checked': String(checked),
    'aria-label': checked ? words.ticked : words.unticked,
    'aria-readonly': locked && 'true',
  });
}

function content(cell: ShownCell, { room, height }: CellSurroundings): HTMLElement {
  const box = element('div', { class: 'text' });
  if (cell.look.wrap === undefined || cell.look.wrap === 'overflow') box.style.maxWidth = `${room}px`;
  if (height !== undefined) box.style.maxHeight = `${height - 1}px`;
  box.append(cell.link === undefined ? cell.text : linkElement(cell.text, cell.link));
  if (cell.warning !== undefined) {
    box.append(element('span', { class: 'visually-hidden' }, words.cellWarning(cell.warning)));
  }
  return box;
}

function linkElement(text: string, address: string): HTMLElement {
  return element('a', { href: address, tabindex: -1, rel: 'noopener noreferrer', target: '_blank' }, text);
}
