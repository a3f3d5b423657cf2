import type { Calendar } from '../../core/time/calendar';
import { sameCode } from '../../core/round/commune';
import type { Anchors } from '../../core/round/deadline';
import { bringsForward, resolveDeadline, ruleFor } from '../../core/round/deadline';
import type { Problem } from '../../core/problem';
import { momentText } from '../../text/phrases/format';
import type { Column } from '../../workbook/schema/column';
import type { ListedCommune } from '../../workbook/reading/readCommunes';
import type { Extension, ReadSettings } from '../../workbook/reading/readSettings';
import { EXTENSION } from '../../workbook/schema/settings';
import { SETTINGS_TAB } from '../../workbook/schema/tabs';

/** Extensions of communes that are not listed, of things not owed, and those that change nothing or replace an upper row. */
export function extensionProblems(
  set: ReadSettings,
  communes: readonly ListedCommune[],
  compilation: Anchors['compilation'],
  calendar: Calendar,
): Problem[] {
  const before = new Set<string>();
  return set.extensions.flatMap((extension): Problem[] => {
    const { code, owed, until } = extension;
    const place = placeOf(extension, EXTENSION.code, set);
    const commune = communes.find((candidate) => sameCode(candidate.code, code));
    if (commune === undefined) return [{ code: 'extension-of-unknown-commune', ...place, detail: code }];
    if (owed === 'unclear') return [];
    const rule = ruleFor(set.rules, owed, commune.role);
    const key = `${commune.code}|${owed}`;
    const isRepeated = before.has(key);
    before.add(key);
    const repeated = isRepeated ? [{ code: 'extension-repeated', ...place, detail: commune.name } as const] : [];
    if (rule === null) return [{ code: 'extension-not-owed', ...place, detail: commune.name }, ...repeated];
    const limit = resolveDeadline(rule, { compilation, session: commune.planned.day }, calendar);
    if (until === 'unclear' || limit.moment === null || !bringsForward(until, limit, rule)) return repeated;
    const detail = momentText(limit.moment);
    return [{ code: 'extension-brings-forward', ...placeOf(extension, EXTENSION.until, set), detail }];
  });
}

function placeOf({ row }: Extension, column: Column, { located }: ReadSettings) {
  const index = located?.columns.get(column);
  return { tab: SETTINGS_TAB, row, ...(index === undefined ? {} : { column: index + 1 }), field: column.header };
}
