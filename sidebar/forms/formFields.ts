import type { CellKind, Column, Field } from '../../src/workbook/schema/column';
import { INVITEES, OPINIONS, SESSION } from '../../src/workbook/schema/communeTab';

export interface FieldSpec {
  readonly key: string;
  readonly label: string;
  readonly kind: CellKind;
  /** Key of the list that offers its values; left out = free. */
  readonly list?: string;
}

/** A form from a block's columns: a few first, the rest folded. */
export interface FormSpec {
  readonly first: readonly FieldSpec[];
  readonly more: readonly FieldSpec[];
  /** The field without which a row is nothing. */
  readonly required: string;
}

function specOf({ key, kind, list, ...rest }: Column | Field): FieldSpec {
  return { key, kind, label: 'header' in rest ? rest.header : rest.label, ...(list !== undefined && { list }) };
}

function formOf(columns: readonly Column[], firstKeys: readonly string[], leftOut: readonly string[]): FormSpec {
  const first = firstKeys.flatMap((key) => columns.filter((column) => column.key === key));
  const more = columns.filter(({ key }) => !firstKeys.includes(key) && !leftOut.includes(key));
  return { first: first.map(specOf), more: more.map(specOf), required: firstKeys[0] ?? '' };
}

/** Who is invited; what is known of them on the day is written by the roll call. */
export const INVITEE_FORM = formOf(
  INVITEES,
  ['name', 'village', 'group', 'gender'],
  ['ordinal', 'attendance', 'substitute', 'note', 'id'],
);

/** Who comes without being on the list. */
export const UNINVITED_FORM = formOf(
  INVITEES,
  ['name', 'village', 'group'],
  INVITEES.map(({ key }) => key),
);

export const OPINION_FORM: FormSpec = {
  ...formOf(OPINIONS, ['speaker', 'village', 'theme', 'kind', 'content'], ['ordinal', 'id']),
  required: 'content',
};

export const SESSION_FORM: readonly FieldSpec[] = SESSION.map(specOf);
