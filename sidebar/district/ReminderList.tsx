import { useState } from 'preact/hooks';
import type { ReminderView } from '../../src/api';
import { REMINDERS, sendQuestion, tooMany } from '../../src/text/sidebar/reminders';
import { Button } from '../parts/Button';
import { Question } from '../parts/Question';
import { useSidebar } from '../state/sidebar';
import { useAction } from '../state/useAction';
import { ReminderItem } from './ReminderItem';

interface ReminderListProps {
  readonly reminders: readonly ReminderView[];
  readonly mailsLeft: number;
  /** Somebody was written to or called. */
  readonly onUrged: () => void;
}

/** All that can be mailed are chosen at first; one confirmation sends them. */
export function ReminderList({ reminders, mailsLeft, onUrged }: ReminderListProps) {
  const { remote } = useSidebar();
  const action = useAction();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setAsking] = useState(false);
  const mailable = reminders.filter(({ withheld }) => withheld === null);
  const chosen = mailable.filter(({ code }) => !left.has(code));
  const addresses = chosen.reduce((sum, { to }) => sum + to.length, 0);
  const choose = (code: string, isChosen: boolean) => {
    const codes = new Set(left);
    if (isChosen) codes.delete(code);
    else codes.add(code);
    setLeft(codes);
  };
  const canMail = mailsLeft > 0 && mailable.length > 0;
  const chooseAll = () => setLeft(new Set(chosen.length === mailable.length ? mailable.map(({ code }) => code) : []));
  const send = async () => {
    const codes = chosen.map(({ code }) => code);
    if (!(await action.runDeed(() => remote.sendReminders(codes)))) return;
    setAsking(false);
    onUrged();
  };
  return (
    <>
      {canMail && mailable.length > 1 && (
        <Button onClick={chooseAll}>
          {chosen.length === mailable.length ? REMINDERS.chooseNone : REMINDERS.chooseAll}
        </Button>
      )}
      {reminders.map((reminder) => (
        <ReminderItem
          key={reminder.code}
          reminder={reminder}
          canMail={canMail}
          isChosen={!left.has(reminder.code)}
          onChoose={(isChosen) => choose(reminder.code, isChosen)}
          onCalled={onUrged}
        />
      ))}
      {canMail && isAsking && (
        <Question
          title={sendQuestion(chosen.length, addresses)}
          confirm={REMINDERS.sendNow}
          busy={REMINDERS.sending}
          onConfirm={() => void send()}
          onCancel={() => setAsking(false)}
          action={action}
        >
          {addresses > mailsLeft && <p class="warning">{tooMany(addresses, mailsLeft)}</p>}
        </Question>
      )}
      {canMail && !isAsking && (
        <Button isMain isDisabled={chosen.length === 0} onClick={() => setAsking(true)}>
          {`${REMINDERS.send} (${chosen.length})`}
        </Button>
      )}
    </>
  );
}
