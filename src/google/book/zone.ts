import type { Moment } from '../../core/time/day';
import type { DateCell } from '../../workbook/cells/cell';

/** Vietnam has kept UTC+7 since June 1975 (tz database, Asia/Ho_Chi_Minh): no call is needed for its own zone. */
const VIETNAM: ReadonlySet<string> = new Set(['Asia/Ho_Chi_Minh', 'Asia/Saigon']);
const VIETNAM_OFFSET = 7 * 3600;
const FIRST_FIXED_YEAR = 1976;

type UtilitiesService = Pick<typeof Utilities, 'formatDate'>;

/**
 * Turns instants into moments of the spreadsheet's own clock. `Utilities.formatDate` knows zones but is a call each: a
 * zone whose offset is the same in January and in July keeps it all year, so two calls a year are enough for it.
 */
export class ZoneClock {
  private readonly offsets = new Map<number, number | null>();
  private readonly rounded = new Map<number, number>();

  constructor(
    private readonly timeZone: string,
    private readonly utilities: UtilitiesService,
  ) {}

  /** The minute that the clock shows; seconds are cut off. */
  momentOf(date: Date): Moment {
    return Math.floor((seconds(date) + this.secondsAhead(date)) / 60) as Moment;
  }

  /** The instant of a moment. */
  dateOf(moment: Moment): Date {
    const asIfUtc = new Date(moment * 60_000);
    return new Date(asIfUtc.getTime() - this.secondsAhead(asIfUtc) * 1000);
  }

  /** A date cell; a digest takes its minute by another rule (workbook/cells/cell.ts). */
  cellOf(date: Date): DateCell {
    const moment = this.momentOf(date);
    const digested = (Math.round(date.getTime() / 60_000) + this.minutesAhead(date)) as Moment;
    return digested === moment ? { moment } : { moment, digested };
  }

  /** Minutes ahead of UTC, as the platform rounds them where a clock was ahead by half a minute. */
  private minutesAhead(date: Date): number {
    const offset = this.secondsAhead(date);
    if (offset % 60 === 0) return offset / 60;
    const known = this.rounded.get(offset);
    if (known !== undefined) return known;
    const [, sign, hours, minutes] =
      /([+-])(\d\d)(\d\d)/.exec(this.utilities.formatDate(date, this.timeZone, 'Z')) ?? [];
    const ahead = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
    this.rounded.set(offset, ahead);
    return ahead;
  }

  /** Seconds ahead of UTC. */
  private secondsAhead(date: Date): number {
    return this.yearOffset(date.getUTCFullYear()) ?? this.offsetAt(date);
  }

  private yearOffset(year: number): number | null {
    if (year >= FIRST_FIXED_YEAR && VIETNAM.has(this.timeZone)) return VIETNAM_OFFSET;
    const known = this.offsets.get(year);
    if (known !== undefined) return known;
    const january = this.offsetAt(new Date(Date.UTC(year, 0, 1)));
    const july = this.offsetAt(new Date(Date.UTC(year, 6, 1)));
    const offset = january === july ? january : null;
    this.offsets.set(year, offset);
    return offset;
  }

  /**
   * By what the clock shows, to the second: the letter Z tells whole minutes, and until 1906 the clocks of Vietnam, on which
   * a time of day without a day is given, were 7 h 6 min 30 s ahead.
   */
  private offsetAt(date: Date): number {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = this.utilities
      .formatDate(date, this.timeZone, 'yyyy MM dd HH mm ss')
      .split(' ')
      .map(Number);
    const shown = new Date(0);
    shown.setUTCFullYear(year, month - 1, day);
    shown.setUTCHours(hour, minute, second);
    return Math.floor(shown.getTime() / 1000) - Math.floor(date.getTime() / 1000);
  }
}

/** To the nearest second: a spreadsheet keeps moments as fractions of a day, a hair off. */
function seconds(date: Date): number {
  return Math.round(date.getTime() / 1000);
}
