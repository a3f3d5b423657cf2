import type { Commune, Role } from '../../core/round/commune';
import { sameCode } from '../../core/round/commune';
import { clockText } from '../../core/time/day';
import type { Problem } from '../../core/problem';
import { unitMovesIn } from '../../core/round/unitMove';
import { wordKey } from '../../core/letters/vietnamese';
import type { Grid } from '../cells/cell';
import type { Column } from '../schema/column';
import { COMMUNE_LISTED, COMMUNES, COMMUNES_BLOCKS } from '../schema/communesTab';
import type { DecodedRow } from '../cells/decode';
import { decodeRows, lookupIn } from '../cells/decode';
import type { Lists } from '../schema/lists';
import { meaningOf } from '../schema/lists';
import type { Located } from '../cells/locate';
import { locate } from '../cells/locate';
import { COMMUNES_TAB } from '../schema/tabs';

/** A commune with the row it is listed in. */
export interface ListedCommune extends Commune {
  /** 1-based. */
  readonly row: number;
  /** 1-based; null = the column of codes is gone. */
  readonly codeColumn: number | null;
}

/** Rows of one commune that are another's since units merged or one was split. */
export interface ListedMove {
  readonly from: ListedCommune;
  readonly to: ListedCommune;
  /** The thôn whose rows go; null = all: the commune became a part of the other and is none of the round's any more. */
  readonly villages: readonly string[] | null;
}

export interface ReadCommunes {
  /** Without those that became a part of another. */
  readonly communes: readonly ListedCommune[];
  readonly moves: readonly ListedMove[];
  readonly located: Located | null;
  readonly problems: readonly Problem[];
}

type CommuneRow = DecodedRow<typeof COMMUNES>;

/** Reads Các xã; a commune named twice, or with a code already used, counts once and is named. */
export function readCommunes(grid: Grid, lists: Lists): ReadCommunes {
  const located = locate(COMMUNES_TAB, grid, COMMUNES_BLOCKS);
  if (located === null)
    return { communes: [], moves: [], located, problems: [{ code: 'header-row-missing', tab: COMMUNES_TAB }] };
  const rows = decodeRows(COMMUNES, COMMUNES_TAB, grid, located, lookupIn(lists));
  const problems = [...located.problems, ...rows.flatMap((row) => row.problems)];
  const communes: ListedCommune[] = [];
  const counting: CommuneRow[] = [];
  for (const row of rows) {
    const fault = faultOf(row, communes, located);
    if (fault !== null) problems.push(fault);
    else {
      communes.push(communeOf(row, located));
      counting.push(row);
      if (roleOf(row.values) === null && !row.problems.some(({ field }) => field === COMMUNE_LISTED.role.header)) {
        problems.push(placed('role-empty', row, located, COMMUNE_LISTED.role));
      }
    }
  }
  const moves = counting.flatMap((row, index): ListedMove[] => {
    const read = movesOf(row, index, counting, communes);
    if (read !== null) return read;
    problems.push(placed('move-unclear', row, located, COMMUNE_LISTED.moves, row.values.moves));
    return [];
  });
  const gone = new Set(moves.flatMap(({ from, villages }) => (villages === null ? [from] : [])));
  return { communes: communes.filter((commune) => !gone.has(commune)), moves, located, problems };
}

/** null = it cannot be told where to: no such commune, itself, also by way of others; or more than all of it. */
function movesOf(
  { values }: CommuneRow,
  index: number,
  rows: readonly CommuneRow[],
  communes: readonly ListedCommune[],
): ListedMove[] | null {
  const written = unitMovesIn(values.moves);
  if (written.length > 1 && written.some(isWhole)) return null;
  const moves = written.flatMap(({ to, villages }): ListedMove[] => {
    const [from, target] = [communes[index], unitNow(to, new Set([index]), rows, communes)];
    return from === undefined || target === null ? [] : [{ from, to: target, villages }];
  });
  return moves.length === written.length ? moves : null;
}

/** The commune of a Mã or name, or that of which it is a part by now; null = there is none, or it leads back to one of `before`. */
function unitNow(
  called: string,
  before: ReadonlySet<number>,
  rows: readonly CommuneRow[],
  communes: readonly ListedCommune[],
): ListedCommune | null {
  const isCalled = ({ code, name }: ListedCommune) => sameCode(code, called) || wordKey(name) === wordKey(called);
  const at = called === '' ? -1 : communes.findIndex(isCalled);
  const [row, commune] = [rows[at], communes[at]];
  if (row === undefined || commune === undefined || before.has(at)) return null;
  const further = unitMovesIn(row.values.moves).find(isWhole);
  return further === undefined ? commune : unitNow(further.to, new Set([...before, at]), rows, communes);
}

function isWhole({ villages }: { readonly villages: readonly string[] | null }): boolean {
  return villages === null;
}

function faultOf(row: CommuneRow, before: readonly ListedCommune[], located: Located): Problem | null {
  const { name, code } = row.values;
  if (name === '') return placed('commune-without-name', row, located, COMMUNE_LISTED.name);
  if (before.some((commune) => wordKey(commune.name) === wordKey(name))) {
    return placed('commune-repeated', row, located, COMMUNE_LISTED.name, name);
  }
  if (code !== '' && before.some((commune) => commune.code === code))
    return placed('code-repeated', row, located, COMMUNE_LISTED.code, code);
  return null;
}

/** "Tất cả" is for deadline rules: no commune is both. */
function roleOf({ role }: CommuneRow['values']): Role | null {
  const meaning = meaningOf('roles', role);
  return meaning === 'all' ? null : meaning;
}

function placed(code: Problem['code'], row: CommuneRow, located: Located, column: Column, detail?: string): Problem {
  const index = located.columns.get(column);
  return {
    code,
    tab: COMMUNES_TAB,
    row: row.row,
    field: column.header,
    ...(index === undefined ? {} : { column: index + 1 }),
    ...(detail === undefined ? {} : { detail }),
  };
}

function communeOf({ values, row, problems }: CommuneRow, located: Located): ListedCommune {
  const codeColumn = located.columns.get(COMMUNE_LISTED.code);
  return {
    code: values.code,
    name: values.name,
    role: roleOf(values) ?? 'other',
    planned: {
      day: problems.some(({ field }) => field === COMMUNE_LISTED.day.header) ? 'unclear' : values.day,
      time: values.time === null ? '' : clockText(values.time),
      venue: values.venue,
      presenters: values.presenters,
      specialists: values.specialists,
      invitees: values.invitees,
      budget: values.budget,
    },
    emails: values.emails,
    row,
    codeColumn: codeColumn === undefined ? null : codeColumn + 1,
  };
}
