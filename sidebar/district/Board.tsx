import { useId, useState } from 'preact/hooks';
import type { BoardRow } from '../../src/api';
import { BOARD, DISTRICT_SECTIONS, shown } from '../../src/text/sidebar/district';
import { TextControl } from '../parts/controls';
import { Section } from '../parts/Section';
import { BOARD_FILTERS, type BoardFilter, filterBoard } from './boardFilter';
import { BoardCommune } from './BoardCommune';

export function Board({ board }: { readonly board: readonly BoardRow[] }) {
  const name = useId();
  const [filter, setFilter] = useState<BoardFilter>('notYet');
  const [search, setSearch] = useState('');
  const rows = filterBoard(board, filter, search);
  if (board.length === 0) return <p class="empty">{BOARD.empty}</p>;
  return (
    <Section title={DISTRICT_SECTIONS.board}>
      <fieldset>
        <legend>{BOARD.filter}</legend>
        {BOARD_FILTERS.map((key) => (
          <label class="tick" key={key}>
            <input type="radio" name={name} checked={filter === key} onChange={() => setFilter(key)} />
            {BOARD[key]}
          </label>
        ))}
      </fieldset>
      <TextControl label={BOARD.search} value={search} onInput={setSearch} inputMode="search" />
      <p role="status">{rows.length === 0 ? BOARD.noMatch : shown(rows.length, board.length)}</p>
      {rows.map((row) => (
        <BoardCommune key={row.code} row={row} />
      ))}
    </Section>
  );
}
