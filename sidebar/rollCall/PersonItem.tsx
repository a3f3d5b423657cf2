import { useId } from 'preact/hooks';
import type { Attendance } from '../../src/core/people/attendance';
import { ROLL_CALL, UNSAVED } from '../../src/text/sidebar/rollCall';
import { TextControl } from '../parts/controls';
import type { MarkedPerson } from './marks';

export interface MarkButton {
  readonly attendance: Attendance;
  readonly label: string;
}

interface PersonItemProps {
  readonly person: MarkedPerson;
  readonly buttons: readonly MarkButton[];
  /** Only the current person's buttons are reached by Tab; the arrows go to the others. Nothing moves when it changes, for a press would miss. */
  readonly isCurrent: boolean;
  readonly onMark: (attendance: Attendance, substitute?: string) => void;
  readonly onFocus: () => void;
}

export function PersonItem({ person, buttons, isCurrent, onMark, onFocus }: PersonItemProps) {
  const id = useId();
  const { name, village, group, attendance, isUnsaved } = person;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <li class={`person person-${attendance}`} data-row={person.row} onFocusIn={onFocus}>
      <div role="group" aria-labelledby={id}>
        <p id={id}>
          <strong>{name}</strong>
          {isUnsaved && <span class="about"> ({UNSAVED})</span>}
        </p>
        <p class="about">{[village, group].filter(Boolean).join(', ')}</p>
        <div class="marks">
          {buttons.map(({ attendance: mark, label }) => (
            <button
              key={mark}
              type="button"
              tabIndex={tabIndex}
              aria-pressed={mark === attendance}
              onClick={() => onMark(mark)}
            >
              {label}
            </button>
          ))}
          {attendance !== 'notRecorded' && (
            <button
              type="button"
              class="quiet"
              tabIndex={tabIndex}
              aria-label={ROLL_CALL.unmark}
              onClick={() => onMark('notRecorded')}
            >
              {ROLL_CALL.unmarkShort}
            </button>
          )}
        </div>
        {attendance === 'substitute' && (
          <TextControl
            label={ROLL_CALL.substitute}
            value={person.substitute}
            onInput={(text) => onMark('substitute', text)}
          />
        )}
      </div>
    </li>
  );
}
