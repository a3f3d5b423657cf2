import { useId, useState } from 'preact/hooks';
import type { BoardRow, OwedView } from '../../src/api';
import { BOARD } from '../../src/text/sidebar/district';
import { byText, deadlineText, firstAtText, OWED_WORDS, stateText } from '../../src/text/sidebar/owed';
import { owedSign } from '../parts/owedSign';
import { Button } from '../parts/Button';
import { Sign } from '../parts/Sign';
import { DeedForm } from './DeedForm';
import type { DeedName } from './deeds';

interface BoardCellProps {
  readonly row: BoardRow;
  readonly view: OwedView;
}

/** How one thing stands for one commune; opened, what the district can do about it. */
export function BoardCell({ row, view }: BoardCellProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const sign = owedSign(view);
  const line = (
    <>
      <Sign kind={sign} />
      <span class={`state state-${sign}`}>
        <strong>{view.label}:</strong> {stateText(view)}
        {view.isEdited && view.handedIn === 'handedIn' && ` (${OWED_WORDS.editedShort})`}
      </span>
    </>
  );
  if (view.handedIn === 'notOwed') return <p class="cell">{line}</p>;
  return (
    <div>
      <button type="button" class="cell" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {line}
      </button>
      <div id={id}>{isOpen && <CellDetails row={row} view={view} />}</div>
    </div>
  );
}

function CellDetails({ row, view }: BoardCellProps) {
  const [deed, setDeed] = useState<DeedName | null>(null);
  const isIn = view.handedIn === 'handedIn';
  const offered: readonly DeedName[] = isIn ? ['return', 'extend', 'paper'] : ['extend', 'paper'];
  return (
    <div class="details">
      <p>{view.deadline === null ? OWED_WORDS.noDeadline : deadlineText(view.deadline, view.isExtended)}</p>
      {view.rule !== '' && <p>{view.rule}</p>}
      {view.handedInAt !== null && <p>{byText(view.by, view.way)}</p>}
      {view.firstAt !== null && view.firstAt !== view.handedInAt && <p>{firstAtText(view.firstAt)}</p>}
      {deed === null ? (
        <div class="buttons">
          {offered.map((name) => (
            <Button key={name} onClick={() => setDeed(name)}>
              {BOARD[name]}
            </Button>
          ))}
        </div>
      ) : (
        <DeedForm deed={deed} row={row} view={view} onClose={() => setDeed(null)} />
      )}
    </div>
  );
}
