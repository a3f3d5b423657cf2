import type { Moment } from '../core/day';

/** Vietnam has kept UTC+7 since June 1975 (tz database, Asia/Ho_Chi_Minh): no call is needed for its own zone. */
const VIETNAM: ReadonlySet<string> = new Set(['Asia/Ho_Chi_Minh', 'Asia/Saigon']);
const VIETNAM_OFFSET = 7 * 60;
const FIRST_FIXED_YEAR = 1976;

type UtilitiesService = Pick<typeof Utilities, 'formatDate'>;

/**
 * Turns instants into moments of the spreadsheet's own clock. `Utilities.formatDate` knows zones but is a call each: a
 * zone whose offset is the same in January and in July keeps it all year, so two calls a year are enough for it.
 */
export class ZoneClock {
  private readonly offsets = new Map<number, number | null>();

  constructor(
    private readonly timeZone: string,
    private readonly utilities: UtilitiesService,
  ) {}

  /** To the nearest whole minute. */
  momentOf(date: Date): Moment {
    const offset = this.yearOffset(date.getUTCFullYear()) ?? this.offsetAt(date);
    return (Math.round(date.getTime() / 60_000) + offset) as Moment;
  }

  /** The instant of a moment. */
  dateOf(moment: Moment): Date {
    const asIfUtc = new Date(moment * 60_000);
    const offset = this.yearOffset(asIfUtc.getUTCFullYear()) ?? this.offsetAt(asIfUtc);
    return new Date((moment - offset) * 60_000);
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

  /** Minutes ahead of UTC. */
  private offsetAt(date: Date): number {
    const [, sign, hours, minutes] =
      /([+-])(\d\d)(\d\d)/.exec(this.utilities.formatDate(date, this.timeZone, 'Z')) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  }
}
