import type { Entry } from './entry';
import type { Ethnicity } from './ethnicity';
import { wordKey } from '../letters/vietnamese';

export type Attendance = 'present' | 'substitute' | 'absent' | 'uninvited' | 'notRecorded';

/** Meanings of target groups that code needs; a group the district adds has none. */
export const POOR = 'poor';
export const NEAR_POOR = 'nearPoor';

export interface Invitee {
  /** Of the commune's tab; 1-based. */
  readonly row: number;
  readonly name: string;
  readonly village: string;
  /** '' = the person heads the household, or nobody knows who does. */
  readonly householder: string;
  /** null = not given, or not in the list. */
  readonly group: Entry | null;
  readonly gender: Entry | null;
  readonly ethnicity: Ethnicity;
  /** The commune that sent this person as its delegate; '' = none. */
  readonly sentBy: string;
  readonly attendance: Attendance;
  /** Who came in this person's place; '' = nobody. */
  readonly substitute: string;
}

export interface GroupCount {
  /** '' = not known. */
  readonly group: string;
  readonly invited: number;
  readonly attended: number;
}

/** Headcounts (lượt người), except `households`. Breakdowns count within `attended`. */
export interface AttendanceTotals {
  readonly invited: number;
  readonly present: number;
  readonly substitute: number;
  readonly absent: number;
  readonly notRecorded: number;
  readonly uninvited: number;
  readonly attended: number;
  readonly groups: readonly GroupCount[];
  readonly women: number;
  /** Those who came as substitutes included, of whom only the name is known. */
  readonly genderUnknown: number;
  readonly ethnicMinorities: number;
  /** Substitutes included, as above. */
  readonly ethnicityUnknown: number;
  readonly delegates: readonly { readonly sentBy: string; readonly attended: number }[];
  readonly households: { readonly poor: number; readonly nearPoor: number };
}

/** Counts people by the rules of the round; `groups` gives the order and the groups that show with zero. */
export function countAttendance(invitees: readonly Invitee[], groups: readonly Entry[]): AttendanceTotals {
  const having = (attendance: Attendance) => invitees.filter((person) => person.attendance === attendance).length;
  const attending = invitees.filter(attends);
  // the row tells the sex and ethnicity of the invitee, not of whoever came instead
  const themselves = attending.filter(({ attendance }) => attendance !== 'substitute');
  const present = having('present');
  const substitute = having('substitute');
  const uninvited = having('uninvited');
  return {
    invited: invitees.length - uninvited,
    present,
    substitute,
    absent: having('absent'),
    notRecorded: having('notRecorded'),
    uninvited,
    attended: present + substitute + uninvited,
    groups: countGroups(invitees, groups),
    women: themselves.filter((person) => person.gender?.key === 'female').length,
    genderUnknown: substitute + themselves.filter((person) => person.gender === null).length,
    ethnicMinorities: themselves.filter(({ ethnicity }) => ethnicity.side === 'minority').length,
    ethnicityUnknown: substitute + themselves.filter(({ ethnicity }) => ethnicity.side === 'unknown').length,
    delegates: countDelegates(attending),
    households: { poor: countHouseholds(attending, POOR), nearPoor: countHouseholds(attending, NEAR_POOR) },
  };
}

/** The totals of several communes together. */
export function addAttendance(parts: readonly AttendanceTotals[], groups: readonly Entry[]): AttendanceTotals {
  const sum = (count: (part: AttendanceTotals) => number) => parts.reduce((total, part) => total + count(part), 0);
  const sumGroup = (group: string, count: 'invited' | 'attended') =>
    sum((part) => part.groups.find((row) => row.group === group)?.[count] ?? 0);
  const names = new Set([...groups.map((entry) => entry.label), '']);
  const delegates = new Map<string, { sentBy: string; attended: number }>();
  for (const row of parts.flatMap((part) => part.delegates)) tallyDelegate(delegates, row.sentBy, row.attended);
  return {
    invited: sum((part) => part.invited),
    present: sum((part) => part.present),
    substitute: sum((part) => part.substitute),
    absent: sum((part) => part.absent),
    notRecorded: sum((part) => part.notRecorded),
    uninvited: sum((part) => part.uninvited),
    attended: sum((part) => part.attended),
    groups: [...names].map((group) => ({
      group,
      invited: sumGroup(group, 'invited'),
      attended: sumGroup(group, 'attended'),
    })),
    women: sum((part) => part.women),
    genderUnknown: sum((part) => part.genderUnknown),
    ethnicMinorities: sum((part) => part.ethnicMinorities),
    ethnicityUnknown: sum((part) => part.ethnicityUnknown),
    delegates: [...delegates.values()],
    households: { poor: sum((part) => part.households.poor), nearPoor: sum((part) => part.households.nearPoor) },
  };
}

export function attends(person: Pick<Invitee, 'attendance'>): boolean {
  return person.attendance === 'present' || person.attendance === 'substitute' || person.attendance === 'uninvited';
}

function countGroups(invitees: readonly Invitee[], groups: readonly Entry[]): GroupCount[] {
  const labels = [...groups.map((entry) => entry.label), ''];
  return labels.map((group) => {
    const members = invitees.filter((person) => (person.group?.label ?? '') === group);
    return {
      group,
      invited: members.filter((person) => person.attendance !== 'uninvited').length,
      attended: members.filter(attends).length,
    };
  });
}

function countDelegates(attending: readonly Invitee[]): { sentBy: string; attended: number }[] {
  const counts = new Map<string, { sentBy: string; attended: number }>();
  for (const { sentBy } of attending) if (wordKey(sentBy) !== '') tallyDelegate(counts, sentBy, 1);
  return [...counts.values()];
}

function tallyDelegate(counts: Map<string, { sentBy: string; attended: number }>, sentBy: string, count: number): void {
  const key = wordKey(sentBy);
  const known = counts.get(key);
  counts.set(key, { sentBy: known?.sentBy ?? sentBy, attended: (known?.attended ?? 0) + count });
}

/** A household is told apart by its village and its head, or by the person where no head is named. */
function countHouseholds(attending: readonly Invitee[], group: string): number {
  const members = attending.filter((person) => person.group?.key === group);
  return new Set(members.map((person) => `${wordKey(person.village)}|${wordKey(person.householder || person.name)}`))
    .size;
}
