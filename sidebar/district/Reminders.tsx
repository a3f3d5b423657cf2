import { useState } from 'preact/hooks';
import type { RemindersPreview } from '../../src/api';
import { mailsLeft as mailsLeftText, REMINDERS } from '../../src/text/sidebar/reminders';
import { Button } from '../parts/Button';
import { FailureNote } from '../parts/FailureNote';
import { Section } from '../parts/Section';
import { useSidebar } from '../state/sidebar';
import { useAction } from '../state/useAction';
import { ReminderList } from './ReminderList';

/** Who is to be urged, with what each will get, before anything is sent. */
export function Reminders() {
  const { remote } = useSidebar();
  const action = useAction();
  const [shown, setShown] = useState<RemindersPreview | null>(null);
  const preview = () => action.run(async () => setShown(await remote.previewReminders()));
  return (
    <Section title={REMINDERS.title}>
      <Button isMain={shown === null} isDisabled={action.isBusy} onClick={() => void preview()}>
        {action.isBusy ? REMINDERS.previewing : shown === null ? REMINDERS.preview : REMINDERS.previewAgain}
      </Button>
      <FailureNote failure={action.failure} />
      <div role="status">{shown?.reminders.length === 0 && <p class="empty">{REMINDERS.none}</p>}</div>
      {shown !== null && shown.reminders.length > 0 && (
        <>
          <p class={shown.mailsLeft === 0 ? 'warning' : ''}>{mailsLeftText(shown.mailsLeft)}</p>
          <ReminderList {...shown} onUrged={() => void preview()} />
        </>
      )}
    </Section>
  );
}
