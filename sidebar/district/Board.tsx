import { useId, useState } from 'preact/hooks';
import type { BoardRow, DistrictDeed } from '../../src/api';
import { BOARD, DISTRICT_SECTIONS, keptOnBoard, shown } from '../../src/text/sidebar/district';
import { TextControl } from '../parts/controls';
import { Section } from '../parts/Section';
import { BOARD_FILTERS, type BoardFilter, filterBoard, keptCommune } from './boardFilter';
import { BoardCommune } from './BoardCommune';
import { KeepOnBoard } from './keepOnBoard';

export function Board({ board }: { readonly board: readonly BoardRow[] }) {
  const name = useId();
  const [filter, setFilter] = useState<BoardFilter>('notYet');
  const [search, setSearch] = useState('');
  const [kept, keep] = useState<DistrictDeed | null>(null);
  const rows = filterBoard(board, filter, search, kept);
  const commune = keptCommune(board, filter, search, kept);
  const choose = (key: BoardFilter) => {
    keep(null);
    setFilter(key);
  };
  const find = (text: string) => {
    keep(null);
    setSearch(text);
  };
  if (board.length === 0) return <p class="empty">{BOARD.empty}</p>;
  return (
    <Section title={DISTRICT_SECTIONS.board}>
      <fieldset>
        <legend>{BOARD.filter}</legend>
        {BOARD_FILTERS.map((key) => (
          <label class="tick" key={key}>
            <input type="radio" name={name} checked={filter === key} onChange={() => choose(key)} />
            {BOARD[key]}
          </label>
        ))}
      </fieldset>
      <TextControl label={BOARD.search} value={search} onInput={find} inputMode="search" />
      <p role="status">{rows.length === 0 ? BOARD.noMatch : shown(rows.length, board.length)}</p>
      {commune !== undefined && <p class="hint">{keptOnBoard(commune)}</p>}
      <KeepOnBoard.Provider value={keep}>
        {rows.map((row) => (
          <BoardCommune key={row.code} row={row} />
        ))}
      </KeepOnBoard.Provider>
    </Section>
  );
}
