import type { Opinion } from '../../core/results/opinion';
import type { NamedPlace } from '../../core/problem';
import type { Column, Field } from './column';
import type { SessionFields } from './communeTab';
import { COMMUNE_LISTED } from './communesTab';

/**
 * What the report prints as people typed it into a commune's tab. Each such cell is held against names, numbers and
 * addresses of persons (app/compile/namedPersons.ts).
 */
export const PRINTED_OF_OPINION = [
  'content',
  'agency',
  'answer',
  'answerDocument',
] as const satisfies readonly (keyof Opinion & keyof Opinion['fields'])[];
export const PRINTED_OF_SESSION = ['venue', 'planNumber'] as const satisfies readonly (keyof SessionFields)[];

/** What it prints of Các xã: names are meant to stand there, numbers and addresses of persons are not (columnChecks.ts). */
export const PRINTED_WITH_NAMES: readonly (Column | Field)[] = [COMMUNE_LISTED.presenters, COMMUNE_LISTED.specialists];

/** A text that the report prints, and its cell. */
export interface PrintedText {
  readonly text: string;
  readonly place: NamedPlace;
}
