import { useId } from 'preact/hooks';
import type { BoardRow } from '../../src/api';
import { communeTitle } from '../../src/text/sidebar/commune';
import { BOARD } from '../../src/text/sidebar/district';
import { FRAME } from '../../src/text/sidebar/frame';
import { Button } from '../parts/Button';
import { FailureNote } from '../parts/FailureNote';
import { useSidebar } from '../state/sidebar';
import { useAction } from '../state/useAction';
import { BoardCell } from './BoardCell';

/** One commune and what it owes. */
export function BoardCommune({ row }: { readonly row: BoardRow }) {
  const id = useId();
  const sidebar = useSidebar();
  const action = useAction();
  const title = communeTitle(row.commune);
  const openTab = () =>
    void action.run(async () => {
      await sidebar.remote.goTo({ tab: row.commune });
      await sidebar.reader.refresh('auto');
    });
  return (
    <div class="commune" role="group" aria-labelledby={id}>
      <div class="commune-head">
        <h3 id={id}>{title}</h3>
        <Button isQuiet isDisabled={action.isBusy} label={`${BOARD.openTab}: ${title}`} onClick={openTab}>
          {FRAME.goToTab}
        </Button>
      </div>
      <FailureNote failure={action.failure} />
      {row.owed.map((view) => (
        <BoardCell key={view.owed} row={row} view={view} />
      ))}
    </div>
  );
}
