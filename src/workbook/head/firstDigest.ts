import type { Owed } from '../../core/round/owed';
import { tidy, wordKey } from '../../core/letters/vietnamese';
import type { Cell, Grid } from '../cells/cell';
import { isBlank, isDateCell, textOf } from '../cells/cell';
import type { CommuneColumn } from '../schema/communeTab';
import { communeColumn, SESSION as SESSION_FACTS } from '../schema/communeTab';
import type { Located } from '../cells/locate';
import { byName } from '../schema/names';

type Path = Parameters<typeof communeColumn>[0];

const INVITED: readonly Path[] = [
  ...(['invitees.name', 'invitees.birthYear', 'invitees.gender', 'invitees.ethnicity', 'invitees.village'] as const),
  ...([
    'invitees.group',
    'invitees.householder',
    'invitees.organisation',
    'invitees.sentBy',
    'invitees.phone',
  ] as const),
];
const CAME: readonly Path[] = [
  ...([
    'invitees.name',
    'invitees.birthYear',
    'invitees.village',
    'invitees.attendance',
    'invitees.substitute',
  ] as const),
];
const SAID: readonly Path[] = [
  ...(['opinions.speaker', 'opinions.village', 'opinions.theme', 'opinions.kind', 'opinions.content'] as const),
];
const SESSION: readonly Path[] = ['session.label', 'session.value'];

interface FirstBlock {
  readonly columns: readonly Path[];
  readonly withUninvited: boolean;
}

/** What things handed in when digests began, in the order in which they were taken: never to be changed. */
const BLOCKS: Readonly<Partial<Record<Owed, readonly FirstBlock[]>>> = {
  invitees: [{ columns: INVITED, withUninvited: false }],
  results: [CAME, SAID, SESSION].map((columns) => ({ columns, withUninvited: true })),
};

/** What the facts of the session were called then. */
const FIRST_LABELS: Readonly<Record<string, string>> = {
  day: 'Ngày tổ chức',
  time: 'Giờ tổ chức',
  venue: 'Địa điểm tổ chức',
  chair: 'Chủ trì',
  secretary: 'Thư ký',
  planNumber: 'Số kế hoạch của xã',
  spent: 'Kinh phí đã chi',
};

/** A row of label and value under the label of then; nothing for a fact that came later. */
function firstFact([label = '', value = '']: readonly string[]): readonly (readonly string[])[] {
  const field = FACTS.get(wordKey(label));
  if (field === undefined) return [[label, value]];
  const first = FIRST_LABELS[field.key];
  if (first === undefined) return [];
  return [[wordKey(label) === wordKey(first) ? label : first, value]];
}

const FACTS = byName(SESSION_FACTS);

/** The text of a digest of the first layout: all cells of the columns, blank ones too, side by side. */
export function firstDigestText(
  owed: Owed,
  grid: Grid,
  located: Located,
  isUninvited: (row: readonly Cell[]) => boolean,
): string {
  const rows = grid.slice(located.headerRow + 1);
  const blocks = (BLOCKS[owed] ?? []).map(({ columns, withUninvited }) => {
    const positions = columns
      .map((path): CommuneColumn => communeColumn(path))
      .map((column) => located.columns.get(column));
    const isOfSession = columns === SESSION;
    const texts = rows
      .filter((row) => withUninvited || !isUninvited(row))
      .map((row) => positions.map((position) => cellText(row[position ?? -1] ?? '')))
      .flatMap((cells) => (isOfSession ? firstFact(cells) : [cells]))
      .filter((cells) => cells.some((text) => text !== ''));
    return texts
      .map((cells) => cells.join('\t'))
      .sort()
      .join('\n');
  });
  return blocks.join('\n\n');
}

/** A cell as a digest takes it. */
export function cellText(cell: Cell): string {
  if (isBlank(cell)) return '';
  return isDateCell(cell) ? String(cell.digested ?? cell.moment) : tidy(textOf(cell));
}
