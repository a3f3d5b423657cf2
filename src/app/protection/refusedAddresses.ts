import type { Problem } from '../../core/problem';
import { COMMUNE_LISTED, COMMUNES_BLOCKS } from '../../workbook/schema/communesTab';
import { locate } from '../../workbook/cells/locate';
import { readSettings } from '../../workbook/reading/readSettings';
import { SETTING, SETTINGS_COLUMN } from '../../workbook/schema/settings';
import { COMMUNES_TAB, SETTINGS_TAB } from '../../workbook/schema/tabs';
import type { Basis } from '../round/basis';
import type { Book } from '../ports';
import type { Share } from './protectionPlan';

/** The addresses that Google refused, each at the cell that it was written into. */
export function refusedAddresses(
  book: Book,
  { settings, lists }: Basis,
  refused: ReadonlyMap<Share, readonly string[]>,
): Problem[] {
  const all = new Set([...refused.values()].flat());
  const district = settings.districtEmails.filter((address) => all.has(address));
  const { located, rows } = readSettings(book.read(SETTINGS_TAB) ?? [], lists);
  const valueColumn = located?.columns.get(SETTINGS_COLUMN.value);
  const staffColumn = locate(COMMUNES_TAB, book.read(COMMUNES_TAB) ?? [], COMMUNES_BLOCKS)?.columns.get(
    COMMUNE_LISTED.emails,
  );
  const problem = (place: Omit<Problem, 'code' | 'column'>, index: number | undefined): Problem => ({
    code: 'address-refused',
    ...place,
    ...(index === undefined ? {} : { column: index + 1 }),
  });
  const row = rows.get('districtEmails');
  const place = { tab: SETTINGS_TAB, ...(row === undefined ? {} : { row }), field: SETTING.districtEmails.label };
  return [
    ...district.map((detail) => problem({ ...place, detail }, valueColumn)),
    ...[...refused].flatMap(([{ commune }, addresses]) => {
      if (commune === null) return [];
      const staff = commune.emails.filter((address) => addresses.includes(address));
      return staff.map((detail) =>
        problem({ tab: COMMUNES_TAB, row: commune.row, field: COMMUNE_LISTED.emails.header, detail }, staffColumn),
      );
    }),
  ];
}
