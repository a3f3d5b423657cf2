import type { Owed } from '../core/round/owed';
import { OWED } from '../core/round/owed';
import type { CommuneResult } from '../core/results/results';
import type { Submission } from '../core/round/submission';
import { count, outOf } from '../text/phrases/format';
import type { Phrase } from '../text/phrases/phrase';
import { NAMES_AT_MOST, listed } from '../text/phrases/communeNames';
import { SUBMISSION } from '../text/report/report';
import type { Lists } from '../workbook/schema/lists';
import { labelOf } from '../workbook/schema/lists';
import { nameOf } from './rounds';

/** How one thing stands that a commune owes. */
type State = 'onTime' | 'undatedIn' | 'late' | 'returned' | 'overdue' | 'notYetDue' | 'undated' | 'unclear';

const STATES = [
  'onTime',
  'undatedIn',
  'late',
  'returned',
  'overdue',
  'notYetDue',
  'undated',
  'unclear',
] as const satisfies State[];
/** States in which the communes are named. */
const NAMED_STATES = ['late', 'returned', 'overdue', 'unclear'] as const satisfies State[];

interface Standing {
  readonly commune: string;
  readonly state: State;
  readonly days: number;
}

/** One sentence for each thing owed, with its states told by the communes' numbers; late and overdue ones by name. */
export function submissionSentences(communes: readonly CommuneResult[], lists: Lists): Phrase[] {
  return OWED.flatMap((owed) => {
    const owing = standings(communes, owed);
    if (owing.length === 0) return [];
    const states = STATES.flatMap((state) => {
      const members = owing.filter((item) => item.state === state);
      return members.length === 0 ? [] : [stateInWords(state, members, owing.length)];
    });
    return [SUBMISSION.owed(labelOf(lists, 'owed', owed), owing.length, states)];
  });
}

/** How many things are late or overdue, over all communes. */
export function countBehind(communes: readonly CommuneResult[]): { late: number; overdue: number } {
  const all = OWED.flatMap((owed) => standings(communes, owed));
  const having = (state: State) => all.filter((item) => item.state === state).length;
  return { late: having('late'), overdue: having('overdue') };
}

/** The lists of communes that are too long for a sentence, for the end of the appendix. */
export function submissionNotes(communes: readonly CommuneResult[], lists: Lists): Phrase[] {
  return OWED.flatMap((owed) =>
    NAMED_STATES.flatMap((state) => {
      const members = standings(communes, owed).filter((item) => item.state === state);
      if (members.length <= NAMES_AT_MOST) return [];
      const words = SUBMISSION[state](count(members.length), '');
      return [SUBMISSION.note(labelOf(lists, 'owed', owed), words, namesIn(state, members))];
    }),
  );
}

function standings(communes: readonly CommuneResult[], owed: Owed): Standing[] {
  return communes.flatMap((result) => {
    const submission = result.submissions.find((item) => item.owed === owed && item.handedIn !== 'notOwed');
    if (submission?.standing == null) return [];
    const days = 'days' in submission.standing ? submission.standing.days : 0;
    return [{ commune: listed(nameOf(result)), state: stateOf(submission, submission.standing), days }];
  });
}

function stateOf({ handedIn }: Submission, { kind }: NonNullable<Submission['standing']>): State {
  if (handedIn === 'returned') return 'returned';
  if (kind === 'undated') return handedIn === 'handedIn' ? 'undatedIn' : 'undated';
  return kind === 'dueIn' || kind === 'dueSoon' ? 'notYetDue' : kind;
}

function stateInWords(state: State, members: readonly Standing[], owing: number): string {
  const part = members.length === owing ? outOf(owing, owing) : count(members.length);
  return SUBMISSION[state](part, isNamed(state) ? SUBMISSION.names(namesIn(state, members)) : '');
}

function isNamed(state: State): state is (typeof NAMED_STATES)[number] {
  return NAMED_STATES.some((named) => named === state);
}

function namesIn(state: State, members: readonly Standing[]): string[] {
  return members.map(({ commune, days }) =>
    state === 'late' || state === 'overdue' ? SUBMISSION.byDays(commune, days) : commune,
  );
}
