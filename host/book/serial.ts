const DAY = 86_400_000;
/** Serial 0 is 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A moment as the clock on the wall shows it, written as if it were UTC. */
export type CivilTime = number;

const formatters = new Map<string, Intl.DateTimeFormat>();

export function isTimeZone(zone: string): boolean {
  try {
    formatter(zone);
    return true;
  } catch {
    return false;
  }
}

/** What the clock shows in a zone at an instant. */
export function civilTime(instant: number, zone: string): CivilTime {
  const part: Record<string, string> = {};
  for (const { type, value } of formatter(zone).formatToParts(instant)) part[type] = value;
  const year = part['era'] === 'BC' ? 1 - Number(part['year']) : Number(part['year']);
  const milliseconds = ((instant % 1000) + 1000) % 1000;
  const civil = new Date(0);
  civil.setUTCFullYear(year, Number(part['month']) - 1, Number(part['day']));
  civil.setUTCHours(Number(part['hour']), Number(part['minute']), Number(part['second']), milliseconds);
  return civil.getTime();
}

/** The instant at which the clock in a zone shows a time; the earlier one where it is shown twice. */
export function instantOf(civil: CivilTime, zone: string): number {
  const offset = (instant: number) => civilTime(instant, zone) - instant;
  const guess = civil - offset(civil);
  const candidates = [civil - offset(guess - DAY), civil - offset(guess + DAY)].sort((a, b) => a - b);
  return candidates.find((instant) => civilTime(instant, zone) === civil) ?? civil - offset(guess - DAY);
}

export function toSerial(civil: CivilTime): number {
  return (civil - EPOCH) / DAY;
}

export function fromSerial(serial: number): CivilTime {
  return Math.round(serial * DAY) + EPOCH;
}

/** Serial of 1 January 10000: the calendar of Sheets and of Excel ends the day before. */
const END_OF_CALENDAR = 2_958_466;

/** Whether a number can be a date or a time of day to a person: it lies between 30/12/1899 and 31/12/9999. */
export function isInCalendar(serial: number): boolean {
  return serial >= 0 && serial < END_OF_CALENDAR;
}

/** Milliseconds on either side of 1970 that a Date holds (ECMA-262, Time Values and Time Range), less a day for any zone. */
const LAST_INSTANT = 8.64e15 - DAY;

/** Whether a Date can hold the number at all. */
export function fitsDate(serial: number): boolean {
  return Math.abs(serial * DAY + EPOCH) <= LAST_INSTANT;
}

/** Days since 30 December 1899 of a day of the calendar; undefined when there is no such day. */
export function daySerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return toSerial(date.getTime());
}

/** Reads 2020-09-25T10:00, with or without seconds; undefined when there is no such time. */
export function readCivilTime(text: string): CivilTime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text)) return undefined;
  const civil = Date.parse(`${text}Z`);
  return !Number.isNaN(civil) && new Date(civil).toISOString().startsWith(text) ? civil : undefined;
}

function formatter(zone: string): Intl.DateTimeFormat {
  let made = formatters.get(zone);
  if (!made) {
    made = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, made);
  }
  return made;
}
