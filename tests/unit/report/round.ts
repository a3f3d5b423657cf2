import type { AttendanceTotals } from '../../../src/core/people/attendance';
import { addAttendance } from '../../../src/core/people/attendance';
import type { Role } from '../../../src/core/round/commune';
import type { Day } from '../../../src/core/time/day';
import { at, clockTime, dayOf } from '../../../src/core/time/day';
import type { DeadlineRule } from '../../../src/core/round/deadline';
import type { Owed } from '../../../src/core/round/owed';
import type { Figure } from '../../../src/core/results/figure';
import { NOTHING_KNOWN, unknownOf } from '../../../src/core/results/figure';
import type { Opinion } from '../../../src/core/results/opinion';
import { countOpinions } from '../../../src/core/results/opinion';
import type { Problem } from '../../../src/core/problem';
import type { CommuneResult, Results, Subtotal } from '../../../src/core/results/results';
import type { Standing, Submission } from '../../../src/core/round/submission';
import type { Settings } from '../../../src/workbook/schema/settings';
import type { Lists } from '../../../src/workbook/schema/lists';
import { LISTS } from '../../../src/workbook/schema/lists';

/** Made-up rounds: nobody and nothing in them exists. */

export const lists = Object.fromEntries(LISTS.map(({ key, start }) => [key, start])) as unknown as Lists;

export function day(date: number, month: number, year = 2020): Day {
  const found = dayOf(year, month, date);
  if (found === null) throw new Error(`no such day: ${date}/${month}/${year}`);
  return found;
}

export const settings: Settings = {
  roundName: 'Đối thoại chính sách giảm nghèo',
  year: 2020,
  superior: '',
  issuer: 'ỦY BAN NHÂN DÂN\nHUYỆN THUẬN NAM',
  symbol: 'BC-UBND',
  place: 'Thuận Nam',
  addressee: '',
  legalBases: '',
  planNumber: '99/KH-UBND',
  planDay: day(5, 8),
  planIssuer: 'Ủy ban nhân dân huyện Thuận Nam',
  planTitle: 'Tổ chức đối thoại chính sách giảm nghèo năm 2020',
  fund: 'Chương trình mục tiêu quốc gia giảm nghèo',
  authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
  position: 'PHÓ CHỦ TỊCH',
  signatory: 'Trần Thị Mẫu',
  recipients: '- TT. HĐND huyện;\n- Các phòng, ban huyện;\n- Lưu: VT, VHTT.',
  districtEmails: [],
  compilationDay: day(25, 9),
  soonDays: 3,
  layout: 2,
};

/** The settings of an untouched workbook in which the district cleared everything. */
export const noSettings: Settings = {
  ...settings,
  ...{ roundName: '', year: null, issuer: '', symbol: '', place: '', planNumber: '', planDay: null, planIssuer: '' },
  ...{ planTitle: '', fund: '', authority: '', position: '', signatory: '', recipients: '', compilationDay: null },
};

export interface People {
  readonly present?: number;
  readonly substitute?: number;
  readonly absent?: number;
  readonly notRecorded?: number;
  readonly uninvited?: number;
  /** Attending, by group label; the rest are not known. */
  readonly groups?: Readonly<Record<string, number>>;
  readonly women?: number;
  /** Beside the substitutes, of whom it is never known. */
  readonly genderUnknown?: number;
  readonly ethnicMinorities?: number;
  /** Beside the substitutes, too. */
  readonly ethnicityUnknown?: number;
  readonly delegates?: Readonly<Record<string, number>>;
  readonly poor?: number;
  readonly nearPoor?: number;
}

export function people(given: People = {}): AttendanceTotals {
  const { present = 0, substitute = 0, absent = 0, notRecorded = 0, uninvited = 0 } = given;
  const attended = present + substitute + uninvited;
  const known = Object.values(given.groups ?? {}).reduce((sum, value) => sum + value, 0);
  const labels = [...lists.groups.map(({ label }) => label), ''];
  return {
    invited: present + substitute + absent + notRecorded,
    ...{ present, substitute, absent, notRecorded, uninvited, attended },
    groups: labels.map((group) => ({
      group,
      invited: 0,
      attended: group === '' ? attended - known : (given.groups?.[group] ?? 0),
    })),
    women: given.women ?? 0,
    genderUnknown: substitute + (given.genderUnknown ?? 0),
    ethnicMinorities: given.ethnicMinorities ?? 0,
    ethnicityUnknown: substitute + (given.ethnicityUnknown ?? 0),
    delegates: Object.entries(given.delegates ?? {}).map(([sentBy, attended]) => ({ sentBy, attended })),
    households: { poor: given.poor ?? 0, nearPoor: given.nearPoor ?? 0 },
  };
}

/** Where an opinion of a row stands. */
export function fieldsAt(tab: string, row: number): Opinion['fields'] {
  const at = (field: string) => ({ tab, row, field });
  return {
    ...{ content: at('Nội dung'), agency: at('Cơ quan trả lời') },
    ...{ answer: at('Nội dung trả lời'), answerDocument: at('Số văn bản trả lời') },
  };
}

export function opinion(
  given: Partial<Omit<Opinion, 'theme' | 'kind'>> & { theme?: string; kind?: string } = {},
): Opinion {
  const { theme, kind, ...rest } = given;
  return {
    ...{
      id: '',
      speaker: 'Người Nêu Mẫu',
      village: '',
      content: 'Đề nghị hướng dẫn thủ tục vay vốn.',
      agency: '',
      answer: '',
    },
    ...{
      answerDocument: '',
      answeredOn: null,
      state: 'unanswered',
      dueOn: null,
      note: '',
      fields: fieldsAt('X', 5),
    },
    theme: theme === undefined ? null : { label: theme, key: '' },
    kind: kind === undefined ? null : { label: kind, key: '' },
    ...rest,
  };
}

const RULE: DeadlineRule = {
  ...{
    owed: 'invitees',
    appliesTo: 'all',
    anchor: 'fixed',
    fixedDay: null,
    count: 3,
    unit: 'calendar',
    onDayOff: 'keep',
    isReadable: true,
  },
  cutoff: clockTime(17, 0) ?? (0 as never),
};

/** One thing owed; handed in when it stands on time or late. */
export function owes(owed: Owed, standing: Standing, handed?: Submission['handedIn']): Submission {
  const unclear = standing.kind === 'unclear' ? 'unclear' : undefined;
  const isIn = standing.kind === 'onTime' || standing.kind === 'late';
  const handedIn = handed ?? unclear ?? (isIn ? 'handedIn' : 'notYet');
  const moment = at(day(1, 9), RULE.cutoff);
  return {
    ...{ owed, rule: { ...RULE, owed }, handedIn, standing, recorded: null },
    handedInAt: unclear ?? (handedIn === 'notYet' ? null : moment),
    deadline:
      standing.kind === 'undated'
        ? { moment: null, reason: standing.reason }
        : { moment, isExtended: false, original: null },
  };
}

export interface Given {
  readonly name: string;
  readonly role?: Role;
  readonly held?: Day | null;
  readonly dayIsUnclear?: boolean;
  readonly isReadable?: boolean;
  /** Figures that could not be told. */
  readonly unknown?: readonly Figure[];
  readonly venue?: string;
  readonly planNumber?: string;
  readonly spent?: number | null;
  readonly presenters?: string;
  readonly specialists?: string;
  readonly people?: People;
  readonly opinions?: readonly Opinion[];
  readonly saysNoOpinions?: boolean;
  readonly submissions?: readonly Submission[];
}

export function commune(given: Given): CommuneResult {
  const { name, role = 'host', held = null, opinions = [] } = given;
  return {
    commune: {
      ...{ code: name, name, role, emails: [] },
      planned: {
        ...{ day: null, time: '', venue: '', invitees: null, budget: null },
        presenters: given.presenters ?? '',
        specialists: given.specialists ?? '',
      },
    },
    tab: name,
    isReadable: given.isReadable ?? true,
    unknown: given.isReadable === false ? NOTHING_KNOWN : new Set(given.unknown),
    session: {
      ...{ day: held, time: '', venue: given.venue ?? '', chair: 'Chủ Trì Mẫu', secretary: 'Thư Ký Mẫu' },
      dayIsUnclear: given.dayIsUnclear ?? false,
      planNumber: given.planNumber ?? '',
      spent: given.spent ?? null,
    },
    attendance: people(given.people),
    opinions,
    saysNoOpinions: given.saysNoOpinions ?? false,
    opinionTotals: countOpinions(opinions, lists.themes, lists.kinds),
    submissions: given.submissions ?? [],
  };
}

export function results(communes: readonly CommuneResult[], problems: readonly Problem[] = []): Results {
  const of = (role: Role) => communes.filter((result) => result.commune.role === role);
  return {
    ...{ communes, total: subtotal(communes), hosts: subtotal(of('host')), others: subtotal(of('other')) },
    ...{ problems, answered: [], keys: new Map() },
  };
}

function subtotal(communes: readonly CommuneResult[]): Subtotal {
  const spent = communes.flatMap(({ session }) => session.spent ?? []);
  return {
    unknown: unknownOf(communes),
    sessionsPlanned: communes.length,
    sessionsHeld: communes.filter(({ session }) => session.day !== null).length,
    attendance: addAttendance(
      communes.map((result) => result.attendance),
      lists.groups,
    ),
    opinions: countOpinions(
      communes.flatMap((result) => result.opinions),
      lists.themes,
      lists.kinds,
    ),
    spent: spent.length === 0 ? null : spent.reduce((sum, value) => sum + value, 0),
  };
}
