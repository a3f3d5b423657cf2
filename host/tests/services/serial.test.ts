import { civilTime, daySerial, fromSerial, instantOf, readCivilTime, toSerial } from '../../book/serial';

const iso = (time: number) => new Date(time).toISOString();

describe('an instant and the clock of a zone', () => {
  it.each<[zone: string, instant: string, civil: string]>([
    ['Asia/Ho_Chi_Minh', '2020-09-25T03:00:00.123Z', '2020-09-25T10:00:00.123Z'],
    ['Asia/Ho_Chi_Minh', '1970-01-01T00:00:00.000Z', '1970-01-01T08:00:00.000Z'],
    ['Asia/Ho_Chi_Minh', '1969-12-31T23:59:59.999Z', '1970-01-01T07:59:59.999Z'],
    ['America/New_York', '2020-07-01T00:00:00.000Z', '2020-06-30T20:00:00.000Z'],
    ['Australia/Lord_Howe', '2020-07-01T00:00:00.000Z', '2020-07-01T10:30:00.000Z'],
    ['Etc/GMT', '-000001-05-01T00:00:00.000Z', '-000001-05-01T00:00:00.000Z'],
  ])('%s: %s is %s', (zone, instant, civil) => {
    expect(iso(civilTime(Date.parse(instant), zone))).toBe(civil);
    expect(iso(instantOf(Date.parse(civil), zone))).toBe(instant);
  });

  it('a time shown twice is the earlier one', () => {
    const civil = Date.parse('2020-11-01T01:30:00Z');
    expect(iso(instantOf(civil, 'America/New_York'))).toBe('2020-11-01T05:30:00.000Z');
  });

  it('a time that the clock skips is as many hours after midnight', () => {
    const civil = Date.parse('2020-03-08T02:30:00Z');
    expect(iso(instantOf(civil, 'America/New_York'))).toBe('2020-03-08T07:30:00.000Z');
  });
});

describe('serial numbers', () => {
  it.each<[day: [number, number, number], serial: number | undefined]>([
    [[1899, 12, 30], 0],
    [[1900, 1, 1], 2],
    [[2020, 9, 25], 44_099],
    [[2020, 2, 29], 43_890],
    [[2021, 2, 29], undefined],
    [[2020, 13, 1], undefined],
    [[2020, 1, 0], undefined],
  ])('%j is %p', (day, serial) => {
    expect(daySerial(...day)).toBe(serial);
  });

  it('survive the way there and back to the millisecond', () => {
    const civil = Date.parse('2020-09-25T10:00:00.123Z');
    expect(fromSerial(toSerial(civil))).toBe(civil);
  });
});

it.each<[text: string, civil: string | undefined]>([
  ['2020-09-25T10:00', '2020-09-25T10:00:00.000Z'],
  ['2020-09-25T10:00:59', '2020-09-25T10:00:59.000Z'],
  ['2020-02-30T10:00', undefined],
  ['2020-09-25T24:00', undefined],
  ['2020-09-25 10:00', undefined],
])('--now %s', (text, civil) => {
  expect(readCivilTime(text)).toBe(civil === undefined ? undefined : Date.parse(civil));
});
