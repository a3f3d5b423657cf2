import { CHAPTERS, PARTS } from '../text/report/report';
import { CONTENT, MONEY, SESSIONS } from '../text/report/reportResults';
import type { Part, Phrase } from '../text/phrases/phrase';
import { tidy, wordKey } from '../core/letters/vietnamese';
import type { CommuneResult } from '../core/results/results';
import type { Lists } from '../workbook/schema/lists';
import type { Settings } from '../workbook/schema/settings';
import { attendanceBlocks } from './attendancePart';
import type { Block } from './blocks';
import { heading, paragraphs } from './blocks';
import { withoutSigns } from './headingLines';
import { opinionBlocks } from './opinionPart';
import type { Round } from './rounds';
import { isHeld, isNotHeld, lackFigures, lacksDay, nameOf } from './rounds';

/** II: sessions, attendance, content, opinions, money; sessions at host communes and the others' own told apart. */
export function resultsSection(round: Round, settings: Settings, lists: Lists): Block[] {
  const part = (number: number, title: string) => heading(2, `${number}. ${title}`);
  return [
    heading(1, CHAPTERS.results),
    part(1, PARTS.sessions),
    ...paragraphs(sessionSentences(round)),
    part(2, PARTS.attendance),
    ...attendanceBlocks(round, lists),
    part(3, PARTS.content),
    ...paragraphs(contentSentences(round, lists)),
    part(4, PARTS.opinions),
    ...opinionBlocks(round),
    part(5, PARTS.money),
    ...paragraphs(moneySentences(round, settings)),
  ];
}

function sessionSentences({ results, hosts, others }: Round): Phrase[] {
  const days = results.communes.flatMap(({ session }) => session.day ?? []).sort((a, b) => a - b);
  const [first, last] = [days[0], days[days.length - 1]];
  const lacking = results.communes.filter(lacksDay).map(nameOf);
  const notHeld = results.communes.filter(isNotHeld).map(nameOf);
  const unread = lackFigures(results);
  const told =
    notHeld.length === results.communes.length
      ? [SESSIONS.none]
      : [
          ...(first === undefined || last === undefined ? [] : [SESSIONS.held(days.length, first, last)]),
          ...(isTold(hosts) ? [SESSIONS.atHosts(places(hosts))] : []),
          ...(isTold(others) ? [SESSIONS.byOthers(places(others))] : []),
          ...(notHeld.length === 0 ? [] : [SESSIONS.notHeld(notHeld)]),
        ];
  return [
    ...told,
    ...(lacking.length === 0 ? [] : [SESSIONS.withoutDay(lacking)]),
    ...(unread.length === 0 ? [] : [SESSIONS.unread(unread)]),
  ];
}

/** Of a kind of session without any day it is told that none was held only where that is known. */
function isTold(communes: readonly CommuneResult[]): boolean {
  return communes.some(isHeld) || (communes.length > 0 && communes.every(isNotHeld));
}

function places(communes: readonly CommuneResult[]): Phrase[] {
  return communes.flatMap((result) => {
    const { day, venue } = result.session;
    return day === null ? [] : [SESSIONS.place(nameOf(result), day, venue)];
  });
}

function contentSentences({ results, hosts }: Round, lists: Lists): Phrase[] {
  const cameTo = (communes: readonly CommuneResult[]) => communes.filter((result) => !isNotHeld(result));
  const staff = (field: 'presenters' | 'specialists', wanted: (hosts: readonly string[]) => Part): Part => {
    const cells = cameTo(results.communes).map(({ commune }) => commune.planned[field]);
    const lacking = cameTo(hosts).filter(({ commune }) => tidy(commune.planned[field]) === '');
    return rolesOf(cells, lacking.map(nameOf), wanted);
  };
  return [
    CONTENT.themes(lists.themes.map(({ label }) => label)),
    CONTENT.presenters(staff('presenters', CONTENT.presentersWanted)),
    CONTENT.specialists(staff('specialists', CONTENT.specialistsWanted)),
    CONTENT.presented,
  ];
}

/** Those whom the district's list names, each once; host communes without any are pointed at. */
function rolesOf(
  cells: readonly string[],
  lacking: readonly string[],
  wanted: (hosts: readonly string[]) => Part,
): Part {
  const all = cells
    .flatMap((cell) => cell.split(/[;\n]/))
    .map((name) => withoutSigns(tidy(name)))
    .filter((name) => name !== '');
  const keys = all.map(wordKey);
  const named = all.filter((_name, index) => keys.indexOf(keys[index] ?? '') === index);
  return CONTENT.staff(named, lacking.length > 0 || named.length === 0 ? wanted(lacking) : null);
}

function moneySentences({ results, both }: Round, settings: Settings): Phrase[] {
  const { total, hosts, others } = results;
  const without = results.communes
    .filter((result) => result.session.spent === null && (isHeld(result) || result.unknown.has('session')))
    .map(nameOf);
  const spent = { total: total.spent, hosts: hosts.spent, others: others.spent };
  return [MONEY.fund(settings.fund), MONEY.spent(spent, both, without)];
}
