import { useState } from 'preact/hooks';
import type { ReminderView } from '../../src/api';
import { mailsLeft as mailsLeftText, REMINDERS } from '../../src/text/sidebar/reminders';
import { Button } from '../parts/Button';
import { FailureNote } from '../parts/FailureNote';
import { Section } from '../parts/Section';
import { useSidebar } from '../state/sidebar';
import { useAction } from '../state/useAction';
import { ReminderList } from './ReminderList';

/** Who is to be urged, with what each will get, before anything is sent. */
export function Reminders({ mailsLeft }: { readonly mailsLeft: number | null }) {
  const { remote } = useSidebar();
  const action = useAction();
  const [reminders, setReminders] = useState<readonly ReminderView[] | null>(null);
  const preview = () => action.run(async () => setReminders(await remote.previewReminders()));
  return (
    <Section title={REMINDERS.title}>
      {mailsLeft !== null && <p>{mailsLeftText(mailsLeft)}</p>}
      <Button isMain={reminders === null} isDisabled={action.isBusy} onClick={() => void preview()}>
        {action.isBusy ? REMINDERS.previewing : reminders === null ? REMINDERS.preview : REMINDERS.previewAgain}
      </Button>
      <FailureNote failure={action.failure} />
      <div role="status">{reminders?.length === 0 && <p class="empty">{REMINDERS.none}</p>}</div>
      {reminders !== null && reminders.length > 0 && (
        <ReminderList reminders={reminders} mailsLeft={mailsLeft} onSent={() => void preview()} />
      )}
    </Section>
  );
}
