import { FIELD_ERRORS } from '../../src/text/sidebar/form';
import { dayOfCell, moneyOf, timeOfCell, UNREADABLE } from '../../src/workbook/cells/cell';
import type { Texts } from '../state/drafts';
import type { FieldSpec } from './formFields';

/** Nobody is called so; a whole list was pasted. */
const LONGEST_NAME = 100;

/** What is wrong with a text, as the tab itself would read it; '' = nothing. */
export function fieldError({ key, kind }: FieldSpec, text: string): string {
  if (text.trim() === '') return '';
  if (key === 'name' && text.trim().length > LONGEST_NAME) return FIELD_ERRORS.longName;
  if (kind === 'day' && dayOfCell(text) === UNREADABLE) return FIELD_ERRORS.day;
  if (kind === 'time' && timeOfCell(text) === UNREADABLE) return FIELD_ERRORS.time;
  if (kind === 'money' && moneyOf(text) === UNREADABLE) return FIELD_ERRORS.money;
  return '';
}

/** Errors by key of field; an empty required field is one. */
export function formErrors(fields: readonly FieldSpec[], required: string, texts: Texts): Texts {
  const errors: Record<string, string> = {};
  for (const field of fields) {
    const text = texts[field.key] ?? '';
    const error = field.key === required && text.trim() === '' ? missing(required) : fieldError(field, text);
    if (error !== '') errors[field.key] = error;
  }
  return errors;
}

function missing(key: string): string {
  return key === 'name' || key === 'content' ? FIELD_ERRORS[key] : FIELD_ERRORS.empty;
}
