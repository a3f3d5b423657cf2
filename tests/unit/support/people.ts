import type { Attendance, Invitee } from '../../../src/core/people/attendance';
import type { Entry } from '../../../src/core/people/entry';
import { ethnicityOf } from '../../../src/core/people/ethnicity';
import type { Opinion, OpinionState } from '../../../src/core/results/opinion';
import { startLists } from './grids';

/** People and opinions in a few words; nobody here exists. */

const entryOf = (entries: readonly Entry[], label: string | undefined): Entry | null =>
  label === undefined ? null : (entries.find((entry) => entry.label === label) ?? { label, key: '' });

export interface GivenPerson {
  readonly name?: string;
  readonly group?: string;
  readonly gender?: string;
  readonly ethnicity?: string;
  readonly village?: string;
  readonly householder?: string;
  readonly sentBy?: string;
}

export function person(attendance: Attendance, given: GivenPerson = {}): Invitee {
  return {
    row: 5,
    name: given.name ?? 'Người Mẫu',
    village: given.village ?? '',
    householder: given.householder ?? '',
    group: entryOf(startLists.groups, given.group),
    gender: entryOf(startLists.genders, given.gender),
    ethnicity: ethnicityOf(given.ethnicity ?? ''),
    sentBy: given.sentBy ?? '',
    substitute: '',
    attendance,
  };
}

export function people(attendance: Attendance, count: number, given: GivenPerson = {}): Invitee[] {
  return Array.from({ length: count }, (_, index) => person(attendance, { name: `Người Mẫu ${index + 1}`, ...given }));
}

export function opinion(state: OpinionState, theme?: string, kind?: string): Opinion {
  return {
    ...{ id: '', speaker: '', village: '', content: 'Đề nghị hướng dẫn thủ tục vay vốn.', agency: '', answer: '' },
    ...{ answerDocument: '', answeredOn: null, dueOn: null, note: '', state },
    fields: {
      content: { tab: 'Xã Mẫu', row: 5, field: 'Nội dung' },
      agency: { tab: 'Xã Mẫu', row: 5, field: 'Cơ quan trả lời' },
      answer: { tab: 'Xã Mẫu', row: 5, field: 'Nội dung trả lời' },
      answerDocument: { tab: 'Xã Mẫu', row: 5, field: 'Số văn bản trả lời' },
    },
    theme: entryOf(startLists.themes, theme),
    kind: entryOf(startLists.kinds, kind),
  };
}
