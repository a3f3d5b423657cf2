import { useId } from 'preact/hooks';
import type { ReminderView } from '../../src/api';
import { communeTitle } from '../../src/text/sidebar/commune';
import { calledLabel, lastReminded, recipients, REMINDERS } from '../../src/text/sidebar/reminders';
import { Button } from '../parts/Button';
import { CopyField } from '../parts/CopyField';
import { FailureNote } from '../parts/FailureNote';
import { useSidebar } from '../state/sidebar';
import { useAction } from '../state/useAction';

interface ReminderItemProps {
  readonly reminder: ReminderView;
  /** Whether mail can be sent today at all. */
  readonly canMail: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onCalled: () => void;
}

export function ReminderItem({ reminder, canMail, isChosen, onChoose, onCalled }: ReminderItemProps) {
  const id = useId();
  const { remote } = useSidebar();
  const action = useAction();
  const { code, commune, to, subject, body, short, owed, withheld, lastAt } = reminder;
  const recordCall = async () => {
    if (await action.runDeed(() => remote.recordCall(code, owed))) onCalled();
  };
  return (
    <div class="card" role="group" aria-labelledby={id}>
      <h3 id={id}>{communeTitle(commune)}</h3>
      <p>{recipients(to)}</p>
      {lastAt !== null && <p>{lastReminded(lastAt)}</p>}
      {withheld !== null && <p class="warning">{withheld}</p>}
      {withheld === null && canMail && (
        <label class="tick">
          <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
          {REMINDERS.choose}
        </label>
      )}
      <details>
        <summary>{REMINDERS.see}</summary>
        <h4>{REMINDERS.subject}</h4>
        <p>{subject}</p>
        <CopyField label={REMINDERS.body} button={REMINDERS.copyBody} text={body} />
        <CopyField label={REMINDERS.short} button={REMINDERS.copyShort} text={short} />
      </details>
      <Button isDisabled={action.isBusy} label={calledLabel(commune)} onClick={() => void recordCall()}>
        {REMINDERS.called}
      </Button>
      <FailureNote failure={action.failure} />
    </div>
  );
}
