import { tidy } from '../core/letters/vietnamese';
import { lowerFirst } from '../text/phrases/format';
import type { Part, Phrase } from '../text/phrases/phrase';
import { gap, orMissing, together } from '../text/phrases/phrase';
import { HEADING, PLAN } from '../text/report/report';
import type { Settings } from '../workbook/schema/settings';
import { agencyName } from './agencyName';

/** What the report's sentences call things by: round, plan, authority. */
export interface Names {
  /** "tổ chức đối thoại chính sách giảm nghèo năm 2020" */
  readonly subject: Phrase;
  readonly issuer: Part;
  readonly symbol: Part;
  readonly year: Part;
  readonly planAtFirst: Phrase;
  readonly planLater: Phrase;
}

export function namesOf(settings: Settings): Names {
  const year = settings.year === null ? gap('chưa có') : String(settings.year);
  const issuer = orMissing(agencyName(settings.issuer), 'cơ quan ban hành');
  const planNumber = orMissing(settings.planNumber.replace(/^\s*(kế hoạch\s*)?(số\s*:?\s*)?/i, ''), 'số kế hoạch');
  const about = lowerFirst(withoutEnd(settings.planTitle).replace(/^(về việc|v\/v)\s+/i, ''));
  return {
    subject: subjectOf(settings, year),
    issuer,
    symbol: orMissing(symbolOf(settings.symbol), 'ký hiệu văn bản'),
    year,
    planAtFirst: PLAN.first(
      planNumber,
      settings.planDay,
      orMissing(agencyName(settings.planIssuer), 'cơ quan ban hành kế hoạch'),
      orMissing(about, 'trích yếu kế hoạch'),
    ),
    planLater: PLAN.later(planNumber),
  };
}

/** The round as the district named it, with its year if the name does not say it. */
function subjectOf({ roundName, year }: Settings, yearInWords: Part): Phrase {
  const named = lowerFirst(withoutEnd(roundName).replace(/^tổ chức\s+/i, ''));
  const round = orMissing(named, 'tên đợt đối thoại');
  const saysYear = year !== null && named.includes(String(year));
  return HEADING.subject(saysYear ? together([round]) : HEADING.inYear(round, yearInWords));
}

/** What goes on within a sentence, however it was closed. */
function withoutEnd(text: string): string {
  return tidy(text).replace(/[\s.;,]+$/, '');
}

/** "BC-UBND", also where it was typed as "/BC - ubnd". */
function symbolOf(symbol: string): string {
  return tidy(symbol).replace(/^\/+/, '').replace(/\s+/g, '').toUpperCase();
}
