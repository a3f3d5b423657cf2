import type { Moment } from '../../core/time/day';
import { OWED } from '../../core/round/owed';
import { wordKey } from '../../core/letters/vietnamese';
import { OFFERS } from '../../text/offers';
import { COMMUNE_LISTED, COMMUNES_BLOCKS } from '../../workbook/schema/communesTab';
import { locate } from '../../workbook/cells/locate';
import { isCalledAfter, tabName } from '../../workbook/design/tabName';
import type { ListedCommune } from '../../workbook/reading/readCommunes';
import { BASIC_TABS, COMMUNES_TAB } from '../../workbook/schema/tabs';
import type { Basis } from '../round/basis';
import { readBasis } from '../round/basis';
import { writeCells } from '../rows/cellWrites';
import type { FoundTab, MatchedTabs } from '../round/communeTabs';
import { findTabs, matchTabs } from '../round/communeTabs';
import { stateBack } from './dropped';
import { headersBack } from './headerBack';
import type { Book, BookWriter, Offer } from '../ports';
import { readTabOf } from '../round/readTabOf';
import type { Recording } from '../record/record';
import { unitMoveOffers } from '../units/offers';

/** What to ask about before setting up takes its lock; nothing in a workbook that was never set up. */
export function setUpOffers(book: Book, recording: Recording): Offer[] {
  if (BASIC_TABS.some((tab) => book.read(tab) === null)) return [];
  const basis = readBasis(book);
  return [
    ...stateBack(book, basis, recording),
    ...orderOffers(book, basis, recording.now),
    ...unitMoveOffers(book, basis, recording),
  ];
}

/** What was sorted or renamed apart. */
export function orderOffers(book: Book, basis: Basis, now: Moment): Offer[] {
  const found = findTabs(book);
  const matched = matchTabs(found, basis);
  return [
    ...[...matched.tabs.values()].flatMap(headersBack),
    ...codesByTab(matched),
    ...tabsByList(book, matched, basis, now),
  ];
}

/** Names and Mã of Các xã were sorted apart: each commune gets the Mã of the tab that bears its name. */
function codesByTab({ conflicts }: MatchedTabs): Offer[] {
  const named = new Set(conflicts.map(({ byName }) => byName.name));
  const writes = [
    ...conflicts.map(({ tab, byName }) => ({ commune: byName, code: tab.code })),
    // who loses a Mã and gets none is given a new one
    ...conflicts.flatMap(({ byCode }) => (named.has(byCode.name) ? [] : [{ commune: byCode, code: '' }])),
  ];
  return writes.map(({ commune, code }) => ({
    line: code === '' ? OFFERS.newCode(commune.name) : OFFERS.codeByTab(commune.name, code),
    apply: (book) => {
      const column = locate(COMMUNES_TAB, book.read(COMMUNES_TAB) ?? [], COMMUNES_BLOCKS)?.columns.get(
        COMMUNE_LISTED.code,
      );
      if (column === undefined) return;
      writeCells(book, COMMUNES_TAB, [{ row: commune.row, column: column + 1, kind: 'digits', content: code }]);
    },
  }));
}

/** Tabs with records whose commune is called otherwise in Các xã now; those without take the name unasked. */
function tabsByList(book: Book, matched: MatchedTabs, basis: Basis, now: Moment): Offer[] {
  return renamedTabs(book, matched, basis)
    .filter((renamed) => holdsRecords(book, renamed, basis, now))
    .map(({ tab, to }) => ({
      line: OFFERS.tabByList(tab.name, to),
      apply: (writer) => {
        writer.rename(tab.name, to);
      },
    }));
}

/** Gives the tabs in which nothing was typed the names that their communes have in Các xã now. */
export function renameEmptyTabs(book: BookWriter, matched: MatchedTabs, basis: Basis, now: Moment): void {
  for (const renamed of renamedTabs(book, matched, basis)) {
    if (!holdsRecords(book, renamed, basis, now)) book.rename(renamed.tab.name, renamed.to);
  }
}

interface RenamedTab {
  readonly commune: ListedCommune;
  readonly tab: FoundTab;
  /** What the tab would be called. */
  readonly to: string;
}

function renamedTabs(book: Book, { tabs }: MatchedTabs, { communes }: Basis): RenamedTab[] {
  const taken = new Set(book.tabNames().map(wordKey));
  return communes.flatMap((commune): RenamedTab[] => {
    const tab = tabs.get(commune.name);
    const to = tabName(commune.name);
    const isFree = tab !== undefined && !isCalledAfter(tab.name, commune.name) && !taken.has(wordKey(to));
    return isFree ? [{ commune, tab, to }] : [];
  });
}

function holdsRecords(book: Book, { commune, tab }: RenamedTab, basis: Basis, now: Moment): boolean {
  const { isReadable, invitees, opinions, session, handedInAt } = readTabOf(book, commune, tab, basis, now);
  const isHandedIn = OWED.some((owed) => handedInAt[owed] !== null);
  return !isReadable || invitees.length > 0 || opinions.length > 0 || session.day !== null || isHandedIn;
}
