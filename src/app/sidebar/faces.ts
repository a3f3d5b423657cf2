import type { BoardRow, CommuneFace, DistrictFace, Face, NoFace, ProblemView } from '../../api';
import type { Moment } from '../../core/time/day';
import { OWED } from '../../core/round/owed';
import type { Problem, ProblemCode } from '../../core/problem';
import { weightOf } from '../../core/weight';
import { noFaceMessage } from '../../text/faces';
import { laterLayout } from '../../text/problems/refusals';
import { problemText } from '../../text/problems/problems';
import { cellOfPlace } from '../../workbook/design/a1';
import { labelOf } from '../../workbook/schema/lists';
import type { ListedCommune } from '../../workbook/reading/readCommunes';
import { answersIn } from '../findings/answers';
import type { Basis } from '../round/basis';
import { readBasis } from '../round/basis';
import { blocks } from '../handIn/blocking';
import { choicesOf, peopleOf, sessionTexts } from './communeView';
import { droppedState } from '../setUp/dropped';
import { findingKey } from '../findings/findings';
import { blockingFaults, countsIn } from '../handIn/handIn';
import { mayWrite } from '../round/mayWrite';
import type { MeasuredTab } from '../handIn/measureTab';
import { communeOfTab, measureTab } from '../handIn/measureTab';
import { owedView } from './owedView';
import { owingNow } from '../tables/owing';
import type { Actor, Book, Note } from '../ports';
import { isLaterLayout, layoutOf } from '../round/laterLayout';
import { listedProblems } from '../findings/listedProblems';
import { isEdited } from '../record/recordChecks';
import { isDistrict } from '../round/requireDistrict';

/**
 * What the person sees: the district's board if they want it and are of the district, else the commune whose tab is open if
 * they may write there, else the board again.
 */
export function readFace(book: Book, actor: Actor, now: Moment, wanted: 'auto' | 'district', protection: Note): Face {
  const basis = readBasis(book);
  const board = () => districtFace(book, basis, now, protection);
  if (wanted === 'district' && isDistrict(book)) return board();
  const tab = book.activeTab();
  const grid = book.read(tab) ?? [];
  const commune = communeOfTab(tab, grid, basis);
  if (commune !== null && mayWrite(book, tab, grid)) return communeFace(book, tab, basis, now);
  return isDistrict(book) ? board() : noFace(basis, actor, commune);
}

export function communeFace(book: Book, tab: string, basis: Basis, now: Moment): CommuneFace {
  const measured = measureTab(book, tab, basis, now);
  const { commune, grid, read, submissions, problems } = measured;
  return {
    face: 'commune',
    ...noticeOf(book),
    tab,
    commune: commune.name,
    code: commune.code,
    isDistrict: isDistrict(book),
    owed: submissions.map((submission) => owedView(submission, isEdited(grid, submission, basis.lookup), basis.lists)),
    problems: unanswered(book, problems).map(problemView),
    missing: missingIn(measured, basis),
    counts: countsIn(measured.read, basis),
    people: peopleOf(read),
    session: sessionTexts(grid),
    ...choicesOf(basis.lists),
  };
}

/** That nothing can be written, where a later program made the workbook; else what it lost. */
function noticeOf(book: Book, lost: readonly string[] = []): { readonly notice?: string } {
  if (isLaterLayout(book)) return { notice: laterLayout(String(layoutOf(book))) };
  return lost.length === 0 ? {} : { notice: lost.join('\n') };
}

/** Without what people said "đúng như vậy" to, as of the last compile. */
function unanswered(book: Book, problems: readonly Problem[]): readonly Problem[] {
  if (problems.length === 0) return problems;
  const answers = answersIn(book.record);
  return answers.size === 0 ? problems : problems.filter((problem) => !answers.has(findingKey(problem, book) ?? ''));
}

function missingIn(measured: MeasuredTab, { lists }: Basis): ProblemView[] {
  return OWED.flatMap((owed) =>
    blockingFaults(measured, owed, labelOf(lists, 'owed', owed))
      .filter((fault) => !measured.problems.includes(fault))
      .map((fault) => ({ ...problemView(fault), blocks: [owed] })),
  );
}

/** The board; problems as the last compile wrote them. */
export function districtFace(book: Book, basis: Basis, now: Moment, protection: Note): DistrictFace {
  const board = owingNow(book, basis, now).map(({ commune, submissions }): BoardRow => ({
    code: commune.code,
    commune: commune.name,
    owed: submissions.map((submission) => owedView(submission, false, basis.lists)),
  }));
  const notice = noticeOf(book, droppedState(book, protection));
  return { face: 'district', ...notice, board, problems: listedProblems(book) };
}

/** Their own tabs by their address: to ask Google tab by tab would take minutes where there are many. */
function noFace(basis: Basis, { email }: Actor, commune: ListedCommune | null): NoFace {
  const own = basis.communes.filter(({ emails }) => emails.some((address) => sameAddress(address, email)));
  const ownTabs = own.map(({ name }) => name);
  return { face: 'none', message: noFaceMessage(commune?.name ?? null, ownTabs, email !== ''), ownTabs };
}

function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What is merely not there yet has no cell to jump to. */
const FORMS: Readonly<Partial<Record<ProblemCode, ProblemView['form']>>> = {
  'nothing-to-hand-in': 'invitee',
  'session-day-missing': 'session',
};

function problemView(problem: Problem): ProblemView {
  const { tab, row, column } = problem;
  const form = FORMS[problem.code];
  return {
    weight: weightOf(problem),
    kind: problem.code,
    tab,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    cell: cellOfPlace(problem),
    ...problemText(problem),
    ...(form === undefined ? {} : { form }),
    blocks: OWED.filter((owed) => blocks(problem, owed)),
  };
}
