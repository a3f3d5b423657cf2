import { isTickBox } from './cellElement';
import type { GridInput } from './gridInput';
import type { Place } from '../parts/place';
import { samePlace } from '../parts/place';

/** Pixels at the right of a cell where its ▼ stands. */
const ARROW_WIDTH = 20;

/** What people do in the grid by mouse or finger: select, drag, open, follow. */
export function listenToMouse(input: GridInput): void {
  const { grid } = input;
  const { scroller } = grid;
  let dragging = false;

  scroller.addEventListener('mousedown', (event) => {
    if (event.button !== 0 || event.target === grid.area) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('.group-bar') || onScrollBar(event, scroller)) return;
    event.preventDefault();
    input.commit();
    input.tabStart = null;
    input.choices.close();
    input.editor.focus();
    const place = grid.placeAt(target);
    if (place === null) {
      selectWhole(input, target);
      return;
    }
    dragging = true;
    const from = event.shiftKey ? grid.selection.active : place;
    const wasActive = samePlace(grid.selection.active, place);
    grid.select({ active: from, extent: place }, false);
    if (isTickBox(target) && !event.shiftKey) input.toggle();
    else if (target !== null && onArrow(event, target)) void input.openChoices();
    else if (wasActive && event.detail === 2) input.edit();
  });

  scroller.addEventListener('mousemove', (event) => {
    const place = dragging && event.buttons === 1 ? grid.placeAt(event.target) : null;
    if (place !== null && !samePlace(place, grid.selection.extent)) {
      grid.select({ active: grid.selection.active, extent: place });
    }
  });
  window.addEventListener('mouseup', () => {
    dragging = false;
  });

  scroller.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    event.preventDefault();
    input.actions.follow(link.getAttribute('href') ?? '');
  });
}

function onArrow(event: MouseEvent, target: Element): boolean {
  const cell = target.closest('.has-choices:not(.is-locked)');
  return cell !== null && event.clientX > cell.getBoundingClientRect().right - ARROW_WIDTH;
}

function onScrollBar({ clientX, clientY }: MouseEvent, scroller: HTMLElement): boolean {
  const { left, top } = scroller.getBoundingClientRect();
  return clientX - left > scroller.clientWidth || clientY - top > scroller.clientHeight;
}

/** A click on a column's letter, a row's number, or the corner. */
function selectWhole({ grid }: GridInput, target: Element | null): void {
  const { rows, columns } = grid.terrain();
  const first: Place = { row: 1, column: columns[0] ?? 1 };
  const last: Place = { row: rows, column: columns.at(-1) ?? 1 };
  const column = Number(target?.getAttribute('data-column') ?? Number.NaN);
  const row = Number(target?.getAttribute('data-row') ?? Number.NaN);
  if (column > 0) grid.select({ active: { row: 1, column }, extent: { row: rows, column } }, false);
  else if (row > 0) grid.select({ active: { ...first, row }, extent: { ...last, row } }, false);
  else if (target?.hasAttribute('data-all') === true) grid.select({ active: first, extent: last }, false);
}
