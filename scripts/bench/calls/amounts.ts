import { PEOPLE, provinceRound } from '../../../tests/host/support/province';
import { documentOf, sheetOf } from '../../../tests/host/support/spreadsheet';
import type { Amounts } from './sketches';

const OPINIONS = 9;

/** Counts what the sketched programs would have to do, in what ours made. */
export function amountsOf(communes: number): Amounts {
  const host = provinceRound(communes, { answer: 'yes' });
  const text = documentOf(host.run('compileResults'));
  const inTables = text.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  const count = (tag: string, within: readonly string[]) =>
    within.reduce((sum, part) => sum + (part.match(new RegExp(`<w:${tag}[ >]`, 'g'))?.length ?? 0), 0);
  const tab = sheetOf(host, 'Phước Hà');
  const cellsAbove = [...tab.rows()].filter(({ row }) => row < 4).flatMap(({ cells }) => [...cells.values()]);
  return {
    communes,
    people: PEOPLE,
    opinions: OPINIONS,
    tab: {
      columns: 30,
      headCells: cellsAbove.filter(({ value, formula }) => value !== null || formula !== undefined).length,
      dropdowns: tab.validations.filter(({ criterion }) => criterion.kind === 'range').length,
    },
    document: {
      paragraphs: count('p', [text]) - count('p', inTables),
      tables: inTables.length,
      rows: count('tr', inTables),
      cells: count('tc', inTables),
    },
  };
}
