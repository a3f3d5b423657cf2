import type { AttendanceMark, PersonView } from '../../src/api';
import type { Attendance } from '../../src/core/people/attendance';
import type { RollCallCounts } from '../../src/text/sidebar/rollCall';

export interface MarkedPerson extends PersonView {
  /** Its mark has not reached the tab yet. */
  readonly isUnsaved: boolean;
}

/** People as the screen shows them: with the marks that are still on their way. A row that moved is found by name and village. */
export function withMarks(people: readonly PersonView[], marks: readonly AttendanceMark[]): MarkedPerson[] {
  const found = new Map<PersonView, AttendanceMark>();
  for (const mark of marks) {
    const named = people.filter(({ name }) => name === mark.name);
    const told = named.filter(({ village }) => village === mark.village);
    const person = told.length === 1 ? told[0] : named.find(({ row }) => row === mark.row);
    if (person !== undefined) found.set(person, mark);
  }
  return people.map((person) => {
    const mark = found.get(person);
    if (mark === undefined) return { ...person, isUnsaved: false };
    return { ...person, attendance: mark.attendance, substitute: mark.substitute, isUnsaved: true };
  });
}

export function countsOf(people: readonly PersonView[]): RollCallCounts {
  const having = (attendance: Attendance) => people.filter((person) => person.attendance === attendance).length;
  const uninvited = having('uninvited');
  const invited = people.length - uninvited;
  return {
    invited,
    recorded: invited - having('notRecorded'),
    present: having('present'),
    substitute: having('substitute'),
    absent: having('absent'),
    uninvited,
  };
}

/** The mark that a person gets; who came instead is kept only with "dự thay". */
export function markOf(person: PersonView, attendance: Attendance, substitute = person.substitute): AttendanceMark {
  const { row, name, village } = person;
  return { row, name, village, attendance, substitute: attendance === 'substitute' ? substitute : '' };
}
