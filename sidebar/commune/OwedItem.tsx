import { useId, useRef, useState } from 'preact/hooks';
import type { CommuneFace, OwedView } from '../../src/api';
import { byText, deadlineText, firstAtText, handInLabel, OWED_WORDS, stateText } from '../../src/text/sidebar/owed';
import { owedSign } from '../parts/owedSign';
import { Button } from '../parts/Button';
import { Sign } from '../parts/Sign';
import { HandInPanel } from './HandInPanel';

interface OwedItemProps {
  readonly face: CommuneFace;
  readonly view: OwedView;
  /** Whether it is the one to hand in next. */
  readonly isMain: boolean;
}

/** One thing owed: how it stands, until when and by which rule, and handing it in. */
export function OwedItem({ face, view, isMain }: OwedItemProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const item = useRef<HTMLDivElement>(null);
  const isAgain = view.handedIn === 'handedIn' || view.handedIn === 'returned';
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => item.current?.querySelector<HTMLElement>('h3')?.focus());
  };
  return (
    <div class="card" role="group" aria-labelledby={id} ref={item}>
      <h3 id={id} tabIndex={-1}>
        {view.label}
      </h3>
      <p class={`state state-${owedSign(view)}`}>
        <Sign kind={owedSign(view)} /> <span>{stateText(view)}</span>
      </p>
      {view.isEdited && view.handedIn === 'handedIn' && <p class="warning">{OWED_WORDS.edited}</p>}
      <p>{view.deadline === null ? OWED_WORDS.noDeadline : deadlineText(view.deadline, view.isExtended)}</p>
      <details>
        <summary>{OWED_WORDS.rule}</summary>
        {view.rule !== '' && <p>{view.rule}</p>}
        {view.handedInAt !== null && <p>{byText(view.by, view.way)}</p>}
        {view.firstAt !== null && view.firstAt !== view.handedInAt && <p>{firstAtText(view.firstAt)}</p>}
      </details>
      {isOpen ? (
        <HandInPanel face={face} view={view} onClose={close} />
      ) : (
        <Button isMain={isMain} onClick={() => setOpen(true)}>
          {handInLabel(view.label, isAgain)}
        </Button>
      )}
    </div>
  );
}
