import type { DistrictDeed, Done, OwedView } from '../../src/api';
import type { Moment } from '../../src/core/time/day';
import { at, clockText, clockTime, timeOfMoment } from '../../src/core/time/day';
import { DEEDS } from '../../src/text/sidebar/district';
import { FIELD_ERRORS } from '../../src/text/sidebar/form';
import { dayOfCell, timeOfCell, UNREADABLE } from '../../src/workbook/cells/cell';
import type { Remote } from '../state/server';
import type { Texts } from '../state/drafts';

export type DeedName = 'return' | 'extend' | 'paper';

export interface DeedField {
  readonly key: 'reason' | 'day' | 'time' | 'number' | 'by';
  readonly label: string;
  readonly kind: 'text' | 'lines' | 'day' | 'time';
  readonly hint?: string;
  readonly isRequired: boolean;
}

const NEW_LIMIT: readonly DeedField[] = [
  { key: 'day', label: DEEDS.day, kind: 'day', isRequired: true },
  { key: 'time', label: DEEDS.time, kind: 'time', isRequired: true },
];

export const DEED_FIELDS: Readonly<Record<DeedName, readonly DeedField[]>> = {
  return: [{ key: 'reason', label: DEEDS.returnReason, kind: 'lines', isRequired: true }, ...NEW_LIMIT],
  extend: [...NEW_LIMIT, { key: 'reason', label: DEEDS.reason, kind: 'lines', isRequired: true }],
  paper: [
    { key: 'day', label: DEEDS.cameDay, kind: 'day', isRequired: true },
    { key: 'time', label: DEEDS.cameTime, kind: 'time', isRequired: true },
    { key: 'number', label: DEEDS.number, kind: 'text', hint: DEEDS.numberHint, isRequired: true },
    { key: 'by', label: DEEDS.by, kind: 'text', hint: DEEDS.byHint, isRequired: true },
  ],
};

export const DEED_BUTTONS: Readonly<Record<DeedName, string>> = {
  return: DEEDS.doReturn,
  extend: DEEDS.doExtend,
  paper: DEEDS.doPaper,
};

const END_OF_OFFICE = clockTime(17, 0) ?? timeOfMoment(0 as Moment);

/** What stands in the fields first: the hour of the limit as it is now. */
export function startTexts(deed: DeedName, { deadline }: OwedView): Texts {
  if (deed === 'paper') return {};
  return { time: clockText(deadline === null ? END_OF_OFFICE : timeOfMoment(deadline)) };
}

/** Day and hour as one moment; null while one of them cannot be read. */
export function momentOf(texts: Texts): Moment | null {
  const day = dayOfCell(texts['day'] ?? '');
  const time = timeOfCell(texts['time'] ?? '');
  return day === UNREADABLE || time === UNREADABLE ? null : at(day, time);
}

const MISSING: Texts = { by: DEEDS.needBy, number: DEEDS.needNumber };

export function deedErrors(deed: DeedName, texts: Texts): Texts {
  const errors: Record<string, string> = {};
  for (const { key, isRequired } of DEED_FIELDS[deed]) {
    const text = (texts[key] ?? '').trim();
    if (key === 'day' && dayOfCell(text) === UNREADABLE) errors[key] = FIELD_ERRORS.day;
    else if (key === 'time' && timeOfCell(text) === UNREADABLE) errors[key] = FIELD_ERRORS.time;
    else if (isRequired && text === '') errors[key] = MISSING[key] ?? DEEDS.needReason;
  }
  return errors;
}

/** Makes the call; the moment has been checked. */
export function doDeed(
  remote: Remote,
  deed: DeedName,
  about: DistrictDeed,
  texts: Texts,
  moment: Moment,
): Promise<Done> {
  const { code, owed } = about;
  const text = (key: string) => (texts[key] ?? '').trim();
  if (deed === 'paper') return remote.recordPaper({ code, owed, moment, number: text('number'), by: text('by') });
  const request = { code, owed, reason: text('reason'), until: moment };
  return deed === 'return' ? remote.returnSubmission(request) : remote.grantExtension(request);
}
