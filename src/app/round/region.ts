import type { Problem } from '../../core/problem';
import { OFFERS } from '../../text/offers';
import { SETTINGS_TAB } from '../../workbook/schema/tabs';
import type { Book, Offer } from '../ports';

/** By which a typed day is read, and the clock of the limits. */
export const REGION = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };

export function regionProblems(book: Book): Problem[] {
  const locale = book.locale();
  const timeZone = book.timeZone();
  const problems: Problem[] = [];
  if (locale.replace('-', '_') !== REGION.locale && locale !== 'vi')
    problems.push({ code: 'locale-differs', tab: SETTINGS_TAB, detail: locale });
  if (timeZone !== REGION.timeZone && timeZone !== 'Asia/Saigon') {
    problems.push({ code: 'time-zone-differs', tab: SETTINGS_TAB, detail: timeZone });
  }
  return problems;
}

/** Days that stand in cells stay the same days: they are numbers that no zone changes. */
export function regionBack(book: Book): Offer[] {
  if (regionProblems(book).length === 0) return [];
  return [{ line: OFFERS.regionBack, apply: (writer) => writer.setRegion(REGION.locale, REGION.timeZone) }];
}
