import { civilTime } from '../../book/serial';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'].concat([
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Java's SimpleDateFormat in English, as Utilities.formatDate follows it. */
export function simpleDateFormat(instant: number, zone: string, pattern: string): string {
  const civil = new Date(civilTime(instant, zone));
  const offset = Math.round((civil.getTime() - instant) / 60_000);
  const token = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g;
  return pattern.replace(token, (run: string, quoted?: string, letter?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    if (run === "'") throw new Error(`Invalid argument: ${pattern}`);
    return letter === undefined ? run : field(letter, run.length, civil, offset);
  });
}

function field(letter: string, length: number, civil: Date, offset: number): string {
  const number = (value: number) => String(value).padStart(length, '0');
  const hours = civil.getUTCHours();
  switch (letter) {
    case 'y':
      return length === 2 ? String(civil.getUTCFullYear() % 100).padStart(2, '0') : number(civil.getUTCFullYear());
    case 'M':
      return length < 3 ? number(civil.getUTCMonth() + 1) : named(MONTHS, civil.getUTCMonth(), length);
    case 'E':
      return named(DAYS, civil.getUTCDay(), length);
    case 'u':
      return number(civil.getUTCDay() || 7);
    case 'd':
      return number(civil.getUTCDate());
    case 'H':
      return number(hours);
    case 'h':
      return number(hours % 12 || 12);
    case 'k':
      return number(hours || 24);
    case 'K':
      return number(hours % 12);
    case 'm':
      return number(civil.getUTCMinutes());
    case 's':
      return number(civil.getUTCSeconds());
    case 'S':
      return number(civil.getUTCMilliseconds());
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'Z':
      return zoneOffset(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      return length === 1 ? zoneOffset(offset, '').slice(0, 3) : zoneOffset(offset, length === 3 ? ':' : '');
    default:
      throw new Error(`The date pattern letter ${letter} is not provided by the local host`);
  }
}

function named(names: readonly string[], index: number, length: number): string {
  const name = names[index] ?? '';
  return length < 4 ? name.slice(0, 3) : name;
}

function zoneOffset(minutes: number, colon: string): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${colon}${String(rest).padStart(2, '0')}`;
}
