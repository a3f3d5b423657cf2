import type { Opinion } from '../core/results/opinion';
import type { NamedPlace, Problem } from '../core/problem';
import type { Results } from '../core/results/results';
import { date } from '../text/phrases/format';
import type { Part, Phrase } from '../text/phrases/phrase';
import { gap, orMissing, say } from '../text/phrases/phrase';
import { APPENDICES, COLUMNS } from '../text/report/reportTables';
import type { Lists } from '../workbook/schema/lists';
import { labelOf } from '../workbook/schema/lists';
import type { Table } from './blocks';
import { column, row } from './blocks';
import { POINT_SIZES } from './layout';
import { nameOf, saysNoneVoiced } from './rounds';

/** Phụ lục II: the opinions and their answers, without those who spoke. */
export function opinionsTable(results: Results, lists: Lists): Table {
  const places = personsNamedAt(results.problems);
  const opinions = results.communes.flatMap((result) =>
    result.opinions.map((opinion) => ({ commune: nameOf(result), opinion })),
  );
  const rows = opinions.map(({ commune, opinion }, index) =>
    row([say`${String(index + 1)}`, say`${commune}`, ...opinionCells(opinion, places, lists)]),
  );
  return {
    columns: [
      column(COLUMNS.ordinal, 9),
      column(COLUMNS.commune, 23, 'left'),
      column(COLUMNS.theme, 26, 'left'),
      column(COLUMNS.content, 58, 'left'),
      column(COLUMNS.agency, 30, 'left'),
      column(COLUMNS.answer, 46, 'left'),
      column(COLUMNS.way, 24, 'left'),
      column(COLUMNS.state, 24, 'left'),
      column(COLUMNS.due, 21),
    ],
    rows: rows.length === 0 ? [row([saysNoneVoiced(results) ? APPENDICES.noneVoiced : APPENDICES.noOpinions])] : rows,
    pointSize: POINT_SIZES.appendixTable,
  };
}

function opinionCells(opinion: Opinion, places: ReadonlySet<string>, lists: Lists): Phrase[] {
  const answered = opinion.state === 'onTheSpot' || opinion.state === 'inWriting';
  const { content, agency, answer, answerDocument } = opinion.fields;
  const seeAgain = (place: NamedPlace) => (places.has(keyOf(place)) ? say` ${gap(APPENDICES.seeAgain)}` : '');
  return [
    say`${opinion.theme?.label ?? APPENDICES.themeWanted}`,
    say`${opinion.content}${seeAgain(content)}`,
    say`${orMissing(opinion.agency, 'cơ quan')}${seeAgain(agency)}`,
    say`${opinion.answer === '' && answered ? APPENDICES.answerWanted : opinion.answer}${seeAgain(answer)}`,
    say`${wayOf(opinion)}${opinion.state === 'inWriting' ? seeAgain(answerDocument) : ''}`,
    say`${labelOf(lists, 'states', opinion.state)}`,
    say`${opinion.dueOn === null ? '' : date(opinion.dueOn)}`,
  ];
}

function wayOf({ state, answerDocument, answeredOn }: Opinion): Part {
  if (state === 'onTheSpot') return APPENDICES.onTheSpot;
  if (state !== 'inWriting') return '';
  return answerDocument === '' ? APPENDICES.inWriting : APPENDICES.documentOf(answerDocument, answeredOn);
}

/** The cells that tell of a person. */
function personsNamedAt(problems: readonly Problem[]): ReadonlySet<string> {
  const found = problems.filter(({ code }) => code === 'opinion-names-person');
  return new Set(found.map(keyOf));
}

function keyOf({ tab, row, field }: Problem | NamedPlace): string {
  return [tab, row, field].join('|');
}
