import type { Day } from '../../core/time/day';
import { dayOfMoment } from '../../core/time/day';
import type { Problem } from '../../core/problem';
import type { Submission } from '../../core/round/submission';
import type { Block } from '../../workbook/schema/column';
import { COMMUNE_LISTED, COMMUNES, COMMUNES_BLOCKS } from '../../workbook/schema/communesTab';
import type { RoundDays } from '../../workbook/cells/daySenses';
import { doubtfulDays, doubtfulFields } from '../../workbook/cells/daySenses';
import { locate } from '../../workbook/cells/locate';
import type { ListedCommune } from '../../workbook/reading/readCommunes';
import { EXTENSIONS, RULES, SETTINGS, SETTINGS_BLOCKS, SETTINGS_COLUMN } from '../../workbook/schema/settings';
import { COMMUNES_TAB, SETTINGS_TAB } from '../../workbook/schema/tabs';
import type { Basis } from './basis';
import type { Book } from '../ports';

/** The days of a round as the district set them. */
export function roundDays({ settings, compilationDay }: Basis, today: Day): RoundDays {
  const compilation = compilationDay === 'unclear' ? null : compilationDay;
  return { today, year: settings.year, plan: settings.planDay, compilation, planned: null, held: null };
}

/** Days of Các xã and Thiết lập that can hardly be meant. */
export function dayProblems(book: Book, basis: Basis, today: Day): Problem[] {
  const round = roundDays(basis, today);
  const communes = locatedIn(book, COMMUNES_TAB, COMMUNES_BLOCKS);
  const settings = locatedIn(book, SETTINGS_TAB, SETTINGS_BLOCKS);
  return [
    ...(communes === null ? [] : doubtfulDays(COMMUNES, COMMUNES_TAB, communes.grid, communes.located, round)),
    ...(settings === null
      ? []
      : [
          ...doubtfulFields(SETTINGS, SETTINGS_COLUMN, SETTINGS_TAB, settings.grid, settings.located, round),
          ...[RULES, EXTENSIONS].flatMap((columns) =>
            doubtfulDays(columns, SETTINGS_TAB, settings.grid, settings.located, round),
          ),
        ]),
  ];
}

function locatedIn(book: Book, tab: string, blocks: readonly Block[]) {
  const grid = book.read(tab) ?? [];
  const located = locate(tab, grid, blocks);
  return located === null ? null : { grid, located };
}

/** Communes whose list of people to invite is due by its rule only after the session to which they are invited. */
export function lateListProblems(
  communes: readonly { readonly commune: ListedCommune; readonly submissions: readonly Submission[] }[],
): Problem[] {
  return communes.flatMap(({ commune, submissions }): Problem[] => {
    const { day } = commune.planned;
    const deadline = submissions.find(({ owed }) => owed === 'invitees')?.deadline;
    const limit = deadline?.moment == null ? null : deadline.isExtended ? deadline.original : deadline.moment;
    if (limit === null || day === null || day === 'unclear' || dayOfMoment(limit) <= day) return [];
    return [{ code: 'limit-after-session', tab: COMMUNES_TAB, row: commune.row, field: COMMUNE_LISTED.day.header }];
  });
}
