import type { LocalHost } from '../../host/host';
import type { CommuneFace } from '../../src/api';
import { moment, written } from '../unit/support/days';
import { headOf, momentOf, tap } from './support/headOfTab';
import { granted, OWNER } from './support/protectedRound';
import { fillIn, setSetting, typeInto } from './support/cells';
import { problemsOf, readyHost, tableOf } from './support/spreadsheet';

/** A host commune, in row 3 of Các xã; the invitee list's rule is in row 2 of Thiết lập. */
const TAB = 'Phước Dinh';
const CODE = 'X02';

type Rule = Partial<
  Record<
    'Mốc tính hạn' | 'Ngày ấn định' | 'Số ngày trước mốc' | 'Đơn vị tính' | 'Giờ chót' | 'Khi hạn rơi vào ngày nghỉ',
    string
  >
>;

/** What the district set; texts as they are typed. By the plan: 3 calendar days before, by 17:00, back from a day off. */
interface Scene {
  /** Ngày dự kiến of the commune. */
  readonly session?: string;
  readonly compilation?: string;
  readonly soonDays?: string;
  readonly rule?: Rule;
  /** Days added to Danh mục. */
  readonly days?: readonly (readonly [day: string, kind: 'Nghỉ' | 'Làm bù'])[];
  /** Rows of Gia hạn. */
  readonly extensions?: readonly (readonly [code: string, owed: string, until: string])[];
}

class Office {
  private clock = '2020-01-02T08:00';
  /** A commune may not write Hạn nộp: it follows when the district next changes or compiles something. */
  private hasNews = false;
  readonly host: LocalHost = readyHost({ now: () => Date.parse(`${this.clock}Z`) });

  constructor(scene: Scene) {
    this.set(scene);
  }

  /** Each cell is typed by hand, so that the edit trigger works the limits out. */
  set({ session, compilation, soonDays, rule = {}, days = [], extensions = [] }: Scene): this {
    const { host } = this;
    if (session !== undefined) typeInto(host, 'Các xã', 3, 'Ngày dự kiến', session);
    if (compilation !== undefined) setSetting(host, 'Ngày tổng hợp', compilation);
    if (soonDays !== undefined) setSetting(host, 'Số ngày tính là sắp đến hạn', soonDays);
    for (const [header, text] of Object.entries(rule)) typeInto(host, 'Thiết lập', 2, header, text);
    if (days.length > 0) fillIn(host, 'Danh mục', 12, ['Ngày nghỉ, ngày làm bù', 'Loại ngày'], days);
    this.hasNews = false;
    if (extensions.length > 0) fillIn(host, 'Thiết lập', 2, ['Mã xã', 'Nội dung được gia hạn', 'Hạn mới'], extensions);
    return this;
  }

  at(clock: string): this {
    this.clock = clock;
    this.host.file.touch();
    return this;
  }

  /** On a phone. */
  handIn(): this {
    typeInto(this.host, TAB, 5, 'Họ và tên', 'Tạ Yên Mẫu');
    tap(this.host, OWNER, TAB);
    expect(headOf(this.host, TAB)).toMatchObject({ box: true });
    this.hasNews = true;
    return this;
  }

  /** Limit and standing as each place says them; all must say the same. */
  says(limit: string, words: string): void {
    const { host } = this;
    const head = headOf(host, TAB);
    const live = this.hasNews ? [limit, words] : this.inTable();
    granted(host, OWNER, 'goTo', { tab: TAB });
    const { owed } = granted(host, OWNER, 'readSidebar', 'auto') as CommuneFace;
    const face = owed.find((view) => view.owed === 'invitees');
    host.run('compileResults');
    const summary = tableOf(host, 'Tổng hợp', 4).find((row) => row['Tên xã'] === TAB)?.['Danh sách mời'];
    const compiled = this.inTable();
    this.hasNews = false;
    expect({
      head: [head.limit, head.standing],
      'Hạn nộp': live,
      sidebar: [face?.deadline == null ? '' : written(face.deadline, 'moment'), face?.standingText],
      'Hạn nộp after compiling': compiled,
      'Tổng hợp': summary,
    }).toEqual({
      head: [limit, words],
      'Hạn nộp': [limit, words],
      sidebar: [limit, words],
      'Hạn nộp after compiling': [limit, words],
      'Tổng hợp': words.charAt(0).toUpperCase() + words.slice(1),
    });
  }

  private inTable(): unknown[] {
    const row = tableOf(this.host, 'Hạn nộp').find((one) => one['Khóa tra cứu'] === `${CODE}|invitees`);
    return [momentOf(row?.['Hạn']), row?.['So với hạn']];
  }
}

/** On 3/9/2020, a Thursday after a day off, the list being due on Monday 31/8. */
const PLANNED: Scene = { session: '03/9/2020' };
const DUE = '31/08/2020 17:00';

describe('by the clock, up to the limit and past it', () => {
  it.each([
    ['2020-08-27T23:59', 'còn 4 ngày'],
    ['2020-08-28T00:00', 'sắp đến hạn, còn 3 ngày'],
    ['2020-08-30T23:59', 'sắp đến hạn, còn 1 ngày'],
    ['2020-08-31T00:00', 'sắp đến hạn, trong hôm nay'],
    ['2020-08-31T16:59', 'sắp đến hạn, trong hôm nay'],
    ['2020-08-31T17:00', 'sắp đến hạn, trong hôm nay'],
    ['2020-08-31T17:01', 'quá hạn 1 ngày'],
    ['2020-08-31T23:59', 'quá hạn 1 ngày'],
    ['2020-09-01T00:00', 'quá hạn 1 ngày'],
    ['2020-09-02T00:00', 'quá hạn 2 ngày'],
    ['2020-08-31T17:00:29', 'sắp đến hạn, trong hôm nay'],
    // a moment counts by its minute; seconds were rounded before
    ['2020-08-31T17:00:59', 'sắp đến hạn, trong hôm nay'],
  ])('nothing handed in at %s: %s', (now, words) => new Office(PLANNED).at(now).says(DUE, words));

  it.each([
    ['2020-08-31T16:59', 'đúng hạn'],
    ['2020-08-31T17:00', 'đúng hạn'],
    ['2020-08-31T17:01', 'nộp trễ 1 ngày'],
    ['2020-08-31T23:59', 'nộp trễ 1 ngày'],
    ['2020-09-01T00:00', 'nộp trễ 1 ngày'],
    ['2020-09-02T16:59', 'nộp trễ 2 ngày'],
    ['2020-08-31T17:00:29', 'đúng hạn'],
    ['2020-08-31T17:00:59', 'đúng hạn'],
  ])('handed in at %s: %s, however long ago that is', (now, words) => {
    new Office(PLANNED).at(now).handIn().at('2020-12-31T23:59').says(DUE, words);
  });

  it.each([
    ['0', '2020-08-30T23:59', 'còn 1 ngày'],
    ['0', '2020-08-31T00:00', 'sắp đến hạn, trong hôm nay'],
    ['10', '2020-08-20T23:59', 'còn 11 ngày'],
    ['10', '2020-08-21T00:00', 'sắp đến hạn, còn 10 ngày'],
  ])('soon is %s days before: at %s %s', (soonDays, now, words) => {
    new Office({ ...PLANNED, soonDays }).at(now).says(DUE, words);
  });
});

describe('the hour at which the day ends', () => {
  it.each([
    ['11:30', '2020-08-31T11:30', '31/08/2020 11:30', 'sắp đến hạn, trong hôm nay'],
    ['11:30', '2020-08-31T11:31', '31/08/2020 11:30', 'quá hạn 1 ngày'],
    ['7:00', '2020-08-31T07:00', '31/08/2020 07:00', 'sắp đến hạn, trong hôm nay'],
    ['7:00', '2020-08-31T07:01', '31/08/2020 07:00', 'quá hạn 1 ngày'],
    ['23:59', '2020-08-31T23:59', '31/08/2020 23:59', 'sắp đến hạn, trong hôm nay'],
    ['23:59', '2020-09-01T00:00', '31/08/2020 23:59', 'quá hạn 1 ngày'],
    ['0:00', '2020-08-31T00:00', '31/08/2020 00:00', 'sắp đến hạn, trong hôm nay'],
    ['0:00', '2020-08-31T00:01', '31/08/2020 00:00', 'quá hạn 1 ngày'],
    ['', '2020-08-31T17:00', DUE, 'sắp đến hạn, trong hôm nay'],
    ['16h30', '2020-08-31T16:31', '31/08/2020 16:30', 'quá hạn 1 ngày'],
  ])('Giờ chót “%s”, at %s', (cutoff, now, limit, words) => {
    new Office({ ...PLANNED, rule: { 'Giờ chót': cutoff } }).at(now).says(limit, words);
  });
});

const BEFORE = 'Lùi về ngày làm việc trước';
const AFTER = 'Dời sang ngày làm việc sau';
const KEEP = 'Giữ nguyên';

/** Session, days before it, unit, rule of days off; the limit. */
type Row = readonly [session: string, count: string, unit: string, onDayOff: string, limit: string];

const counted = (now: string) => (session: string, count: string, unit: string, onDayOff: string, limit: string) => {
  const rule = { 'Số ngày trước mốc': count, 'Đơn vị tính': unit, 'Khi hạn rơi vào ngày nghỉ': onDayOff };
  const days = Math.floor(moment(limit.replace(/^0/, '')) / 1440) - Math.floor(moment(now) / 1440);
  new Office({ session, rule }).at(isoOf(now)).says(limit, `còn ${days} ngày`);
};

/** 2020-01-02T08:00 of 2/1/2020 8:00. */
function isoOf(text: string): string {
  const [day = '', clock = ''] = text.split(' ');
  const [date = '', month = '', year = ''] = day.split('/');
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}T${clock.padStart(5, '0')}`;
}

describe('units and days off', () => {
  it.each<Row>([
    ['3/9/2020', '1', 'Ngày lịch', BEFORE, '01/09/2020 17:00'],
    ['3/9/2020', '1', 'Ngày lịch', AFTER, '03/09/2020 17:00'],
    ['3/9/2020', '1', 'Ngày lịch', KEEP, '02/09/2020 17:00'],
    ['3/9/2020', '1', 'Ngày làm việc', BEFORE, '01/09/2020 17:00'],
    ['3/9/2020', '1', 'Ngày làm việc', AFTER, '01/09/2020 17:00'],
    ['3/9/2020', '1', 'Ngày làm việc', KEEP, '01/09/2020 17:00'],
    // Sunday 6/9
    ['6/9/2020', '0', 'Ngày làm việc', BEFORE, '04/09/2020 17:00'],
    ['6/9/2020', '0', 'Ngày làm việc', AFTER, '07/09/2020 17:00'],
    ['6/9/2020', '0', 'Ngày làm việc', KEEP, '06/09/2020 17:00'],
    ['6/9/2020', '', '', '', '04/09/2020 17:00'],
    // five working days before Thursday 10/9: Wed 9, Tue 8, Mon 7, Fri 4, Thu 3
    ['10/9/2020', '5', 'Ngày làm việc', BEFORE, '03/09/2020 17:00'],
    ['10/9/2020', '6', 'Ngày làm việc', BEFORE, '01/09/2020 17:00'],
    ['10/9/2020', '5', 'Ngày lịch', BEFORE, '04/09/2020 17:00'],
    ['10/9/2020', '5', 'Ngày lịch', AFTER, '07/09/2020 17:00'],
    ['10/9/2020', '5', 'Ngày lịch', KEEP, '05/09/2020 17:00'],
  ])('on %s, %s “%s”, %s: %s', counted('1/8/2020 8:00'));

  it.each<Row>([
    // Tết: Thu 23/1 to Wed 29/1, the weekend in the midst
    ['30/1/2020', '1', 'Ngày lịch', BEFORE, '22/01/2020 17:00'],
    ['30/1/2020', '1', 'Ngày lịch', AFTER, '30/01/2020 17:00'],
    ['30/1/2020', '1', 'Ngày lịch', KEEP, '29/01/2020 17:00'],
    ['30/1/2020', '3', 'Ngày lịch', BEFORE, '22/01/2020 17:00'],
    ['30/1/2020', '5', 'Ngày lịch', AFTER, '30/01/2020 17:00'],
    ['30/1/2020', '1', 'Ngày làm việc', BEFORE, '22/01/2020 17:00'],
    ['30/1/2020', '3', 'Ngày làm việc', BEFORE, '20/01/2020 17:00'],
    ['30/1/2020', '4', 'Ngày làm việc', BEFORE, '17/01/2020 17:00'],
    // Thu 30/4 and Fri 1/5, then the weekend
    ['4/5/2020', '1', 'Ngày lịch', BEFORE, '29/04/2020 17:00'],
    ['4/5/2020', '4', 'Ngày lịch', AFTER, '04/05/2020 17:00'],
    ['4/5/2020', '1', 'Ngày làm việc', AFTER, '29/04/2020 17:00'],
    // across the end of February of a leap year
    ['2/3/2020', '2', 'Ngày lịch', KEEP, '29/02/2020 17:00'],
    ['2/3/2020', '1', 'Ngày làm việc', BEFORE, '28/02/2020 17:00'],
  ])('a chain of days off: on %s, %s “%s”, %s: %s', counted('2/1/2020 8:00'));
});

describe('a Saturday that is made up for', () => {
  const OFF = [
    ['1/1/2026', 'Nghỉ'],
    ['2/1/2026', 'Nghỉ'],
    ['31/8/2026', 'Nghỉ'],
    ['1/9/2026', 'Nghỉ'],
    ['2/9/2026', 'Nghỉ'],
  ] as const;
  const MADE_UP = [...OFF, ['10/1/2026', 'Làm bù'], ['22/8/2026', 'Làm bù']] as const;

  it.each([
    ['11/1/2026', '1', 'Ngày lịch', OFF, '09/01/2026 17:00'],
    ['11/1/2026', '1', 'Ngày lịch', MADE_UP, '10/01/2026 17:00'],
    ['12/1/2026', '1', 'Ngày làm việc', OFF, '09/01/2026 17:00'],
    ['12/1/2026', '1', 'Ngày làm việc', MADE_UP, '10/01/2026 17:00'],
    ['12/1/2026', '2', 'Ngày làm việc', MADE_UP, '09/01/2026 17:00'],
    ['24/8/2026', '1', 'Ngày làm việc', MADE_UP, '22/08/2026 17:00'],
    // Fri 28/8, Thu 27/8, Wed 26/8: Mon 31/8 to Wed 2/9 are off
    ['3/9/2026', '3', 'Ngày làm việc', MADE_UP, '26/08/2026 17:00'],
    ['3/9/2026', '3', 'Ngày lịch', MADE_UP, '28/08/2026 17:00'],
  ])('on %s, %s “%s”', (session, count, unit, days, limit) => {
    const office = new Office({ session, days, rule: { 'Số ngày trước mốc': count, 'Đơn vị tính': unit } });
    const iso = `${limit.slice(6, 10)}-${limit.slice(3, 5)}-${limit.slice(0, 2)}`;
    office.at(`${iso}T17:00`).says(limit, 'sắp đến hạn, trong hôm nay');
    office.at(`${iso}T17:01`).says(limit, 'quá hạn 1 ngày');
  });
});

describe('a year without days off in Danh mục', () => {
  const NAMED: unknown = expect.stringContaining(
    'Danh mục chưa có ngày nghỉ lễ của năm “2021”; hạn nộp có thể rơi vào ngày nghỉ.',
  );

  it('is named, and the limit falls on a day off until they are written', () => {
    const office = new Office({ session: '3/9/2021', rule: { 'Số ngày trước mốc': '1' } }).at('2021-08-01T08:00');
    office.says('02/09/2021 17:00', 'còn 32 ngày');
    expect(problemsOf(office.host)).toContainEqual(NAMED);
    office.set({ days: [['2/9/2021', 'Nghỉ']] }).says('01/09/2021 17:00', 'còn 31 ngày');
    expect(problemsOf(office.host)).not.toContainEqual(NAMED);
  });

  it('is not named by a day that is made up for alone', () => {
    const office = new Office({ session: '3/9/2021', days: [['4/9/2021', 'Làm bù']] }).at('2021-08-01T08:00');
    office.says('31/08/2021 17:00', 'còn 30 ngày');
    expect(problemsOf(office.host)).toContainEqual(NAMED);
  });
});

describe('what the limit is counted from', () => {
  const SESSION = 'Ngày dự kiến đối thoại';
  const FIXED = 'Ngày ấn định';
  const NO_COMPILATION = 'chưa có “Ngày tổng hợp” trong Thiết lập và “Ngày dự kiến” trong Các xã';

  it.each<[string, Scene, string, string]>([
    ['neither day set', {}, '', `chưa xác định hạn: ${NO_COMPILATION}`],
    ['the session alone', PLANNED, DUE, 'còn 30 ngày'],
    ['Ngày tổng hợp alone', { compilation: '25/9/2020' }, '22/09/2020 17:00', 'còn 52 ngày'],
    ['both: Ngày tổng hợp', { ...PLANNED, compilation: '25/9/2020' }, '22/09/2020 17:00', 'còn 52 ngày'],
    [
      'both, by a rule on the session',
      { ...PLANNED, compilation: '25/9/2020', rule: { 'Mốc tính hạn': SESSION } },
      DUE,
      'còn 30 ngày',
    ],
    [
      'a rule on the session without one',
      { compilation: '25/9/2020', rule: { 'Mốc tính hạn': SESSION } },
      '',
      'chưa xác định hạn: chưa có “Ngày dự kiến” trong Các xã',
    ],
    [
      'a fixed day that is not set',
      { ...PLANNED, rule: { 'Mốc tính hạn': FIXED } },
      '',
      'chưa xác định hạn: chưa có “Ngày ấn định” trong Thiết lập',
    ],
    [
      'a fixed day, counted back from',
      { ...PLANNED, rule: { 'Mốc tính hạn': FIXED, 'Ngày ấn định': '20/8/2020' } },
      '17/08/2020 17:00',
      'còn 16 ngày',
    ],
    [
      'a fixed day itself, a Saturday',
      { ...PLANNED, rule: { 'Mốc tính hạn': FIXED, 'Ngày ấn định': '15/8/2020', 'Số ngày trước mốc': '0' } },
      '14/08/2020 17:00',
      'còn 13 ngày',
    ],
    [
      'a Ngày tổng hợp that is no day',
      { ...PLANNED, compilation: 'cuối tháng 9' },
      '',
      'chưa xác định hạn: chưa đọc được “Ngày tổng hợp” trong Thiết lập',
    ],
    [
      'a rule with an hour that is none',
      { ...PLANNED, rule: { 'Giờ chót': 'cuối ngày' } },
      '',
      'chưa xác định hạn: chưa đọc được quy tắc trong Thiết lập',
    ],
    [
      'a rule with a number of days that is none',
      { ...PLANNED, rule: { 'Số ngày trước mốc': 'ba' } },
      '',
      'chưa xác định hạn: chưa đọc được quy tắc trong Thiết lập',
    ],
  ])('%s', (_name, scene, limit, words) => {
    new Office(scene).at('2020-08-01T08:00').says(limit, words);
  });

  it('a list that came before any day was set is measured once there is one', () => {
    const office = new Office({}).at('2020-08-20T08:00').handIn();
    office.says('', `chưa xác định hạn: ${NO_COMPILATION}`);
    office.set(PLANNED).says(DUE, 'đúng hạn');
    office.set({ session: '21/8/2020' }).says('18/08/2020 17:00', 'nộp trễ 2 ngày');
    office.set({ session: '' }).says('', `chưa xác định hạn: ${NO_COMPILATION}`);
  });
});

describe('a session that is moved after the list came in', () => {
  it('put off: a list that was late is in time', () => {
    const office = new Office(PLANNED).at('2020-08-31T17:01').handIn();
    office.says(DUE, 'nộp trễ 1 ngày');
    office.set({ session: '10/9/2020' }).says('07/09/2020 17:00', 'đúng hạn');
    expect(headOf(office.host, TAB).moment).toBe('31/08/2020 17:01');
  });

  it('put off while nothing came: there is time again', () => {
    const office = new Office(PLANNED).at('2020-09-01T08:00');
    office.says(DUE, 'quá hạn 1 ngày');
    office.set({ session: '10/9/2020' }).says('07/09/2020 17:00', 'còn 6 ngày');
  });

  it('brought forward: a list that was in time is late', () => {
    const office = new Office(PLANNED).at('2020-08-31T16:00').handIn();
    office.set({ session: '01/9/2020' }).says('28/08/2020 17:00', 'nộp trễ 3 ngày');
  });
});

describe('an extension', () => {
  const extended = (...rows: (readonly [string, string, string])[]): Scene => ({ ...PLANNED, extensions: rows });
  const LIST = 'Danh sách mời';

  it.each<[string, Scene, string, string, string]>([
    [
      'with an hour, on it',
      extended([CODE, LIST, '11/9/2020 11:30']),
      '2020-09-11T11:30',
      '11/09/2020 11:30',
      'sắp đến hạn, trong hôm nay',
    ],
    [
      'with an hour, a minute later',
      extended([CODE, LIST, '11/9/2020 11:30']),
      '2020-09-11T11:31',
      '11/09/2020 11:30',
      'quá hạn 1 ngày',
    ],
    [
      'without an hour, on the rule’s',
      extended([CODE, LIST, '11/9/2020']),
      '2020-09-11T17:00',
      '11/09/2020 17:00',
      'sắp đến hạn, trong hôm nay',
    ],
    [
      'without an hour, a minute later',
      extended([CODE, LIST, '11/9/2020']),
      '2020-09-11T17:01',
      '11/09/2020 17:00',
      'quá hạn 1 ngày',
    ],
    [
      'without an hour, where the rule ends in the morning',
      { ...extended([CODE, LIST, '11/9/2020']), rule: { 'Giờ chót': '11:30' } },
      '2020-09-11T11:31',
      '11/09/2020 11:30',
      'quá hạn 1 ngày',
    ],
    [
      'to a Saturday, as it was granted',
      extended([CODE, LIST, '5/9/2020']),
      '2020-09-05T17:00',
      '05/09/2020 17:00',
      'sắp đến hạn, trong hôm nay',
    ],
    // it made the commune late before: 28/08/2020 17:00, quá hạn 1 ngày
    [
      'that is earlier has no effect',
      extended([CODE, LIST, '28/8/2020']),
      '2020-08-28T17:01',
      DUE,
      'sắp đến hạn, còn 3 ngày',
    ],
    [
      'twice: the last',
      extended([CODE, LIST, '11/9/2020'], [CODE, LIST, '15/9/2020']),
      '2020-09-15T17:01',
      '15/09/2020 17:00',
      'quá hạn 1 ngày',
    ],
    [
      'under a Mã in small letters',
      extended(['x02', LIST, '11/9/2020']),
      '2020-09-11T17:00',
      '11/09/2020 17:00',
      'sắp đến hạn, trong hôm nay',
    ],
    ['of another commune', extended(['X01', LIST, '11/9/2020']), '2020-08-31T17:01', DUE, 'quá hạn 1 ngày'],
    ['of another thing', extended([CODE, 'Kết quả', '11/9/2020']), '2020-08-31T17:01', DUE, 'quá hạn 1 ngày'],
    // it was taken for none before, and the commune for overdue
    [
      'to no day at all',
      extended([CODE, LIST, 'tuần sau']),
      '2020-08-31T17:01',
      '',
      'chưa xác định hạn: chưa đọc được gia hạn trong Thiết lập',
    ],
    [
      'of what had no limit',
      { extensions: [[CODE, LIST, '11/9/2020']] },
      '2020-09-11T17:00',
      '11/09/2020 17:00',
      'sắp đến hạn, trong hôm nay',
    ],
  ])('%s', (_name, scene, now, limit, words) => new Office(scene).at(now).says(limit, words));

  it('granted after a late list makes it in time; taken back, late again', () => {
    const office = new Office(PLANNED).at('2020-09-02T08:00').handIn();
    office.says(DUE, 'nộp trễ 2 ngày');
    const request = { code: CODE, owed: 'invitees', reason: 'Mưa lũ.', until: moment('2/9/2020 8:01') };
    granted(office.host, OWNER, 'grantExtension', request);
    office.says('02/09/2020 08:01', 'đúng hạn');
    office.set({ extensions: [['', '', '']] }).says(DUE, 'nộp trễ 2 ngày');
  });

  it('granted by the sidebar ends at its minute', () => {
    const office = new Office(PLANNED).at('2020-09-01T08:00');
    const until = moment('4/9/2020 9:30');
    granted(office.host, OWNER, 'grantExtension', { code: CODE, owed: 'invitees', reason: 'Mưa lũ.', until });
    office.at('2020-09-04T09:30').says('04/09/2020 09:30', 'sắp đến hạn, trong hôm nay');
    office.at('2020-09-04T09:31').says('04/09/2020 09:30', 'quá hạn 1 ngày');
  });
});
