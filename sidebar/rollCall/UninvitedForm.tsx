import type { CommuneFace } from '../../src/api';
import { withCount } from '../../src/text/sidebar/commune';
import { ROLL_CALL } from '../../src/text/sidebar/rollCall';
import { EntryForm } from '../forms/EntryForm';
import { UNINVITED_FORM } from '../forms/formFields';
import { useSidebar } from '../state/sidebar';
import type { MarkedPerson } from './marks';

/** Arrivals outside the list, as new rows that carry the label for it. */
export function UninvitedForm({
  face,
  people,
}: {
  readonly face: CommuneFace;
  readonly people: readonly MarkedPerson[];
}) {
  const { remote } = useSidebar();
  const label = face.attendanceLabels.uninvited;
  return (
    <details class="block">
      <summary>{withCount(ROLL_CALL.uninvitedTitle, people.length)}</summary>
      {people.length > 0 && (
        <ul>
          {people.map(({ row, name, village }) => (
            <li key={row}>{[name, village].filter(Boolean).join(', ')}</li>
          ))}
        </ul>
      )}
      {label === '' ? (
        <p class="warning">{ROLL_CALL.uninvitedRemoved}</p>
      ) : (
        <EntryForm
          name="uninvited"
          label={ROLL_CALL.uninvitedTitle}
          form={UNINVITED_FORM}
          face={face}
          button={ROLL_CALL.uninvitedAdd}
          save={(texts) => remote.addInvitee({ ...texts, attendance: label }, face.code)}
        />
      )}
    </details>
  );
}
