import { useState } from 'preact/hooks';
import type { CommuneFace } from '../../src/api';
import { countText, ROLL_CALL } from '../../src/text/sidebar/rollCall';
import { TextControl } from '../parts/controls';
import { Section } from '../parts/Section';
import { useSidebar } from '../state/sidebar';
import { useStore } from '../state/useStore';
import { matches } from '../parts/matches';
import { countsOf, withMarks } from './marks';
import { MarkAll } from './MarkAll';
import { PeopleList } from './PeopleList';
import { SaveState } from './SaveState';
import { UninvitedForm } from './UninvitedForm';

export function RollCall({ face }: { readonly face: CommuneFace }) {
  const queue = useSidebar().queueOf(face.code);
  const { unsaved } = useStore(queue.state);
  const [search, setSearch] = useState('');
  const [isOnlyOpen, setOnlyOpen] = useState(false);
  const people = withMarks(face.people, unsaved);
  const counts = countsOf(people);
  const invited = people.filter(({ attendance }) => attendance !== 'uninvited');
  const found = invited.filter(({ name, village, group }) => matches(`${name} ${village} ${group}`, search));
  const listed = isOnlyOpen ? found.filter(({ attendance }) => attendance === 'notRecorded') : found;
  const uninvited = people.filter(({ attendance }) => attendance === 'uninvited');
  return (
    <Section title={ROLL_CALL.title}>
      {invited.length === 0 ? (
        <p class="empty">{ROLL_CALL.nobody}</p>
      ) : (
        <>
          <div data-search onKeyDown={toList}>
            <TextControl label={ROLL_CALL.search} value={search} onInput={setSearch} inputMode="search" />
          </div>
          <details>
            <summary>{ROLL_CALL.more}</summary>
            <label class="tick">
              <input
                type="checkbox"
                checked={isOnlyOpen}
                onChange={(event) => setOnlyOpen(event.currentTarget.checked)}
              />
              {ROLL_CALL.onlyUnrecorded}
            </label>
            <MarkAll people={people} labels={face.attendanceLabels} queue={queue} />
            <p class="hint">{ROLL_CALL.keys}</p>
          </details>
          {listed.length === 0 && <p class="empty">{search === '' ? ROLL_CALL.allRecorded : ROLL_CALL.noMatch}</p>}
          <PeopleList people={listed} labels={face.attendanceLabels} queue={queue} />
        </>
      )}
      <UninvitedForm face={face} people={uninvited} />
      <div class="foot">
        <p role="status" class="counts">
          {countText(counts)}
        </p>
        <SaveState queue={queue} />
      </div>
    </Section>
  );
}

/** From the search box to the first person found. */
function toList(event: KeyboardEvent): void {
  if ((event.key !== 'ArrowDown' && event.key !== 'Enter') || event.isComposing) return;
  const section = event.target instanceof HTMLElement ? event.target.closest('section') : null;
  const button = section?.querySelector<HTMLElement>('.people .marks button');
  if (!button) return;
  event.preventDefault();
  button.focus();
}
