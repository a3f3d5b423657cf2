import { movedCode } from '../../core/round/unitMove';
import { OFFERS } from '../../text/offers';
import type { ListedMove } from '../../workbook/reading/readCommunes';
import { isCalledAs } from '../../workbook/design/tabName';
import type { Basis } from '../round/basis';
import { writeCode } from './codes';
import { openTab } from '../rows/communeRows';
import type { FoundTab, KeptTab, MatchedTabs } from '../round/communeTabs';
import { findTabs, matchTabs } from '../round/communeTabs';
import { namedThing } from '../round/namedThing';
import type { Book, Offer } from '../ports';
import type { Recording } from '../record/record';
import type { Unit } from './record';
import { handInsVoided, recordMerge, recordSeparation, recordSplit } from './record';
import { bringBack, clearRows, copyRows, countRows, movedRows, rowsOfVillages } from './rows';

/**
 * Offers to move rows, and what was handed in with them, as Các xã says it: a unit became a part of another, gave some of its
 * thôn to another, or is one of its own again. A unit that became a part keeps its tab as it was, under a Mã that says where
 * its rows are, so that it can separate again and take along what was typed since.
 */
export function unitMoveOffers(book: Book, basis: Basis, recording: Recording): Offer[] {
  const found = findTabs(book);
  const matched = matchTabs(found, basis);
  return [
    ...basis.moves.flatMap((move) =>
      move.villages === null
        ? merging(move, found, matched, book, basis, recording)
        : splitting({ ...move, villages: move.villages }, matched, book, basis, recording),
    ),
    ...matched.kept.flatMap((kept) => separating(kept, matched, book, basis, recording)),
  ];
}

function merging(
  { from, to }: ListedMove,
  found: readonly FoundTab[],
  { tabs }: MatchedTabs,
  book: Book,
  basis: Basis,
  recording: Recording,
): Offer[] {
  const carrying = found.filter(({ code }) => from.code !== '' && code === from.code);
  const own = carrying.find(({ name }) => isCalledAs(name, from.name)) ?? carrying[0];
  if (own === undefined) return [];
  const part: Unit = { commune: from, tab: own.name };
  const whole = unitOf(to, tabs);
  const rows = rowsOfVillages(openTab(book, part.tab), null, basis.lookup);
  const again = whole === null ? [] : handInsVoided(book, part, whole, basis, recording.now);
  return [
    {
      line: OFFERS.merge(
        from.name,
        to.name,
        countRows(rows),
        again.map((owed) => namedThing(owed, basis.lists)),
      ),
      apply: (writer) => {
        if (whole === null) return;
        recording.lock.alone(() => {
          recordMerge(writer, part, whole, basis, recording, () => {
            copyRows(writer, rows, openTab(writer, whole.tab));
            writeCode(writer, part.tab, movedCode(from.code, to.code));
          });
        });
      },
    },
  ];
}

function splitting(
  { from, to, villages }: ListedMove & { readonly villages: readonly string[] },
  { tabs }: MatchedTabs,
  book: Book,
  basis: Basis,
  recording: Recording,
): Offer[] {
  const [giving, taking] = [unitOf(from, tabs), unitOf(to, tabs)];
  if (giving === null) return [];
  const rows = rowsOfVillages(openTab(book, giving.tab), villages, basis.lookup);
  const counts = countRows(rows);
  if (counts.people + counts.opinions === 0) return [];
  return [
    {
      line: OFFERS.split(from.name, to.name, villages, counts),
      apply: (writer) => {
        if (taking === null) return;
        recording.lock.alone(() => {
          recordSplit(writer, giving, taking, basis, recording, () => {
            copyRows(writer, rows, openTab(writer, taking.tab));
            clearRows(writer, rows, openTab(writer, giving.tab));
          });
        });
      },
    },
  ];
}

function separating(
  { tab, commune, to }: KeptTab,
  { tabs }: MatchedTabs,
  book: Book,
  basis: Basis,
  recording: Recording,
): Offer[] {
  const other = basis.communes.find(({ code }) => code === to);
  const whole = other === undefined ? null : unitOf(other, tabs);
  if (commune === null || whole === null) return [];
  const rows = movedRows(openTab(book, tab.name), openTab(book, whole.tab), basis.lookup);
  return [
    {
      line: OFFERS.separate(commune.name, whole.commune.name, rows.length),
      apply: (writer) => {
        recording.lock.alone(() => {
          bringBack(writer, rows, tab.name, whole.tab);
          writeCode(writer, tab.name, commune.code);
          recordSeparation(writer, { commune, tab: tab.name }, whole, recording);
        });
      },
    },
  ];
}

/** null = its tab is still to be made. */
function unitOf(commune: Unit['commune'], tabs: MatchedTabs['tabs']): Unit | null {
  const tab = tabs.get(commune.name);
  return tab === undefined ? null : { commune, tab: tab.name };
}
