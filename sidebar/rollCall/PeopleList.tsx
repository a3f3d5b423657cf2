import { useRef, useState } from 'preact/hooks';
import type { CommuneFace } from '../../src/api';
import type { Attendance } from '../../src/core/people/attendance';
import { ROLL_CALL } from '../../src/text/sidebar/rollCall';
import type { MarkQueue } from '../state/markQueue';
import { type MarkedPerson, markOf } from './marks';
import { type MarkButton, PersonItem } from './PersonItem';
import { rollCallKey } from './rollCallKeys';

interface PeopleListProps {
  readonly people: readonly MarkedPerson[];
  readonly labels: CommuneFace['attendanceLabels'];
  readonly queue: MarkQueue;
}

const OFFERED = ['present', 'absent', 'substitute'] as const;

/** One tap or one key a person: arrows move between people, letters mark and go on to the next. */
export function PeopleList({ people, labels, queue }: PeopleListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const buttons: MarkButton[] = OFFERED.filter((attendance) => labels[attendance] !== '').map((attendance) => ({
    attendance,
    label: labels[attendance],
  }));
  const index = Math.max(
    0,
    people.findIndex(({ row }) => row === current),
  );
  const focusOn = (person: MarkedPerson | undefined, button: number) => {
    if (person === undefined) return;
    setCurrent(person.row);
    const item = list.current?.querySelector(`[data-row="${person.row}"]`);
    item?.querySelectorAll<HTMLElement>('.marks [aria-pressed]')[button]?.focus();
  };
  const mark = (person: MarkedPerson, attendance: Attendance, substitute?: string) =>
    queue.add([markOf(person, attendance, substitute)]);
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (target instanceof HTMLInputElement && (event.key === 'Enter' || event.key === 'ArrowDown')) {
      event.preventDefault();
      focusOn(people[index + 1] ?? people[index], 0);
    }
    if (!(target instanceof HTMLButtonElement)) return;
    const key = rollCallKey(event);
    const person = people[index];
    if (key === null || person === undefined) return;
    event.preventDefault();
    const siblings = [...(target.parentElement?.children ?? [])];
    const button = Math.min(buttons.length - 1, Math.max(0, siblings.indexOf(target)));
    if ('move' in key) {
      if (key.move === -1 && index === 0) focusSearch(list.current);
      else focusOn(people[index + key.move], button);
      return;
    }
    if (key.mark !== 'notRecorded' && !buttons.some(({ attendance }) => attendance === key.mark)) return;
    mark(person, key.mark);
    // after Preact's own microtask has drawn the field, and before the next key
    if (key.mark === 'substitute') queueMicrotask(() => focusSubstitute(list.current, person.row));
    else if (key.mark !== 'notRecorded') focusOn(people[index + 1], button);
  };
  return (
    <ul class="people" aria-label={ROLL_CALL.list} ref={list} onKeyDown={onKeyDown}>
      {people.map((person, at) => (
        <PersonItem
          key={person.row}
          person={person}
          buttons={buttons}
          isCurrent={at === index}
          onMark={(attendance, substitute) => mark(person, attendance, substitute)}
          onFocus={() => setCurrent(person.row)}
        />
      ))}
    </ul>
  );
}

function focusSubstitute(list: HTMLElement | null, row: number): void {
  list?.querySelector<HTMLElement>(`[data-row="${row}"] input`)?.focus();
}

function focusSearch(list: HTMLElement | null): void {
  list?.closest('section')?.querySelector<HTMLElement>('[data-search] input')?.focus();
}
