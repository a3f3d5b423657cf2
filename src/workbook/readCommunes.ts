import type { Commune, Role } from '../core/commune';
import { clockText } from '../core/day';
import type { Problem } from '../core/problem';
import { wordKey } from '../core/vietnamese';
import type { Grid } from './cell';
import type { Column } from './column';
import { COMMUNE_LISTED, COMMUNES, COMMUNES_BLOCKS } from './communesTab';
import type { DecodedRow } from './decode';
import { decodeRows, lookupIn } from './decode';
import type { Lists } from './lists';
import { meaningOf } from './lists';
import type { Located } from './locate';
import { locate } from './locate';
import { COMMUNES_TAB } from './tabs';

/** A commune with the row it is listed in. */
export interface ListedCommune extends Commune {
  /** 1-based. */
  readonly row: number;
  /** 1-based; null = the column of codes is gone. */
  readonly codeColumn: number | null;
}

export interface ReadCommunes {
  readonly communes: readonly ListedCommune[];
  readonly located: Located | null;
  readonly problems: readonly Problem[];
}

type CommuneRow = DecodedRow<typeof COMMUNES>;

/** Reads Các xã; a commune named twice, or with a code already used, counts once and is named. */
export function readCommunes(grid: Grid, lists: Lists): ReadCommunes {
  const located = locate(COMMUNES_TAB, grid, COMMUNES_BLOCKS);
  if (located === null) return { communes: [], located, problems: [{ code: 'header-row-missing', tab: COMMUNES_TAB }] };
  const rows = decodeRows(COMMUNES, COMMUNES_TAB, grid, located, lookupIn(lists));
  const problems = [...located.problems, ...rows.flatMap((row) => row.problems)];
  const communes: ListedCommune[] = [];
  for (const row of rows) {
    const fault = faultOf(row, communes, located);
    if (fault !== null) problems.push(fault);
    else {
      communes.push(communeOf(row, located));
      if (roleOf(row.values) === null && !row.problems.some(({ field }) => field === COMMUNE_LISTED.role.header)) {
        problems.push(placed('role-empty', row, located, COMMUNE_LISTED.role));
      }
    }
  }
  return { communes, located, problems };
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
