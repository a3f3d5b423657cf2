import type { CopiedTable } from './clipboardTable';
import { formatHtmlTable, parseHtmlTable } from './clipboardTable';
import type { GridInput } from './gridInput';
import { isSingle, rectOf } from '../parts/place';
import { fillBlock, formatTabular, parseTabular, widthOf } from './tabularText';

const OWN_TYPE = 'application/x-doi-thoai-cells';

/** Copy, cut and paste of blocks of cells, as tables and as tabular text. */
export function listenToClipboard(
  input: GridInput,
  notReady: () => void,
  leftOut: (copied: Omit<CopiedTable, 'rows'>) => void,
): void {
  const { area } = input.grid;
  area.addEventListener('copy', (event) => copy(event, input, notReady));
  area.addEventListener('cut', (event) => {
    if (copy(event, input, notReady)) input.clear();
  });
  area.addEventListener('paste', (event) => {
    if (input.editor.mode !== 'idle' || event.clipboardData === null) return;
    event.preventDefault();
    paste(event.clipboardData, input, leftOut);
  });
}

/** False where the text being edited is copied instead, or cells are still being fetched. */
function copy(event: ClipboardEvent, { grid, editor }: GridInput, notReady: () => void): boolean {
  const { tab, selection } = grid;
  if (editor.mode !== 'idle' || tab === null || event.clipboardData === null) return false;
  event.preventDefault();
  const { top, left, bottom, right } = rectOf(selection);
  const last = Math.max(top, Math.min(bottom, tab.lastRow));
  if (!grid.isFresh(top, last)) {
    notReady();
    return false;
  }
  const cells = Array.from({ length: last - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_none, across) => grid.cell({ row: top + down, column: left + across })),
  );
  const texts = cells.map((line) => line.map((cell) => cell?.text ?? ''));
  event.clipboardData.setData('text/plain', formatTabular(texts));
  event.clipboardData.setData('text/html', formatHtmlTable(texts));
  event.clipboardData.setData(OWN_TYPE, JSON.stringify(cells.map((line) => line.map(typedText))));
  return true;
}

/** What a person would type for the same value; of a formula its value, for what it points at does not move along. */
function typedText(cell: ReturnType<GridInput['grid']['cell']>): string {
  const input = cell?.input ?? '';
  return input.startsWith('=') ? (cell?.text ?? '') : input;
}

/** Cells copied from this page, with the decimals that are not shown. */
function ownCells(data: DataTransfer): string[][] | null {
  const own = data.getData(OWN_TYPE);
  return own === '' ? null : (JSON.parse(own) as string[][]);
}

function paste(
  data: DataTransfer,
  { grid, actions }: GridInput,
  leftOut: (copied: Omit<CopiedTable, 'rows'>) => void,
): void {
  const { tab, selection } = grid;
  const plain = data.getData('text/plain');
  const own = ownCells(data);
  const table = own === null ? parseHtmlTable(data.getData('text/html')) : null;
  const texts = own ?? table?.rows ?? (plain === '' ? null : parseTabular(plain));
  if (tab === null || texts === null) return;
  if (table !== null && table.otherTables + table.deleted > 0) leftOut(table);
  const { top, left, bottom, right } = rectOf(selection);
  const block = isSingle(selection) ? fillBlock(texts, 1, 1) : fillBlock(texts, bottom - top + 1, right - left + 1);
  const columns = Math.max(1, widthOf(block));
  actions.submit({ tab: tab.id, row: top, column: left, texts: block, paste: true });
  grid.select({
    active: { row: top, column: left },
    extent: { row: top + block.length - 1, column: left + columns - 1 },
  });
}
