import { readBasis } from '../../../../src/app/round/basis';
import { deadlineOf, holidayProblems, submissionsOf } from '../../../../src/app/record/submissions';
import type { Owed } from '../../../../src/core/round/owed';
import type { Deed, DeedKind } from '../../../../src/core/round/deed';
import type { HandedInAt, Submission } from '../../../../src/core/round/submission';
import { moment, written } from '../../support/days';
import type { Typed } from '../../support/grids';
import { TYPED_RULE } from '../../support/ownTabs';
import { roundBook, TWO_COMMUNES } from '../../support/roundBook';

const NOW = '29/8/2020 10:00';
/** By TYPED_RULE, of a session on 3/9/2020. */
const LIMIT = '31/08/2020 17:00';
const RESULTS_RULE = { ...TYPED_RULE, 'Nội dung phải nộp': 'Kết quả', 'Số ngày trước mốc': 1 };
const FIXED = { ...TYPED_RULE, 'Mốc tính hạn': 'Ngày ấn định', 'Số ngày trước mốc': 0 };
const NOTHING: Readonly<Record<Owed, HandedInAt>> = { invitees: null, plan: null, results: null, report: null };

interface Given {
  readonly rules?: readonly Typed[];
  readonly extensions?: readonly Typed[];
  readonly values?: Typed;
  readonly typed?: Partial<Record<Owed, HandedInAt>>;
  readonly deeds?: readonly Deed[];
}

function basisOf({ rules = [TYPED_RULE], extensions = [], values = {} }: Given) {
  return readBasis(roundBook({ communes: TWO_COMMUNES, settings: { rules, extensions, values } }));
}

/** What Phước Hà owes, as it stands on 29/8/2020. */
function owed(given: Given = {}): readonly Submission[] {
  const basis = basisOf(given);
  const [commune] = basis.communes;
  if (commune === undefined) throw new Error('no commune');
  return submissionsOf(commune, { ...NOTHING, ...given.typed }, given.deeds ?? [], basis, moment(NOW));
}

const list = (given: Given = {}) => owed(given)[0];

function deed(kind: DeedKind, at: string, thing: Owed = 'invitees'): Deed {
  const when = moment(at);
  return {
    ...{ id: 'X01-1', kind, code: 'X01', owed: thing, moment: when, recordedAt: when, by: '', way: null },
    ...{ counts: null, digest: '', note: '', until: null },
  };
}

function extension(until: string, code = 'X01', thing = 'Danh sách mời'): Typed {
  return { 'Mã xã': code, 'Nội dung được gia hạn': thing, 'Hạn mới': until };
}

function limitOf(submission: Submission | undefined): string {
  const deadline = submission?.deadline;
  return deadline?.moment == null ? 'none' : written(deadline.moment, 'moment');
}

describe('everything that a commune can owe', () => {
  it('stands in one order, and what no rule binds is not owed and has no limit', () => {
    const all = owed({ rules: [RESULTS_RULE, TYPED_RULE] });
    expect(all.map((item) => [item.owed, item.handedIn, limitOf(item)])).toEqual([
      ['invitees', 'notYet', LIMIT],
      ['plan', 'notOwed', 'none'],
      ['results', 'notYet', '01/09/2020 17:00'],
      ['report', 'notOwed', 'none'],
    ]);
    expect(all[1]).toMatchObject({ rule: null, deadline: null, standing: null });
  });

  it('a rule of the other communes does not bind a host', () => {
    expect(list({ rules: [{ ...TYPED_RULE, 'Áp dụng cho xã': 'Còn lại' }] })?.handedIn).toBe('notOwed');
  });
});

describe('what counts as handed in', () => {
  it('the typed moment while the record holds nothing', () => {
    expect(list({ typed: { invitees: moment(LIMIT) } })).toMatchObject({
      handedIn: 'handedIn',
      handedInAt: moment(LIMIT),
      standing: { kind: 'onTime' },
      recorded: null,
    });
  });

  it('the record, whatever was typed', () => {
    const given = { typed: { invitees: moment('20/8/2020 08:00') }, deeds: [deed('handedIn', '31/8/2020 17:01')] };
    expect(list(given)).toMatchObject({
      handedInAt: moment('31/8/2020 17:01'),
      standing: { kind: 'late', days: 1 },
      recorded: { returned: null },
    });
  });

  it('the typed moment of each thing for itself, and the record of each too', () => {
    const rules = [TYPED_RULE, RESULTS_RULE];
    const given = { rules, typed: { results: moment(LIMIT) }, deeds: [deed('handedIn', '28/8/2020 08:00')] };
    expect(owed(given).map(({ handedInAt }) => handedInAt)).toEqual([
      moment('28/8/2020 08:00'),
      null,
      moment(LIMIT),
      null,
    ]);
  });

  it('not what was returned', () => {
    const deeds = [deed('handedIn', '28/8/2020 08:00'), deed('returned', '28/8/2020 09:00')];
    expect(list({ deeds })).toMatchObject({ handedIn: 'returned', handedInAt: null, standing: { kind: 'dueSoon' } });
  });
});

describe('how many days before the limit count as soon', () => {
  it.each([
    ['2', { kind: 'dueSoon', days: 2 }],
    ['1', { kind: 'dueIn', days: 2 }],
    ['', { kind: 'dueSoon', days: 2 }],
  ])('“%s” in Thiết lập', (days, standing) => {
    expect(list({ values: { 'Số ngày tính là sắp đến hạn': days } })?.standing).toEqual(standing);
  });
});

describe('an extension', () => {
  it.each<[name: string, extensions: readonly Typed[], limit: string]>([
    ['none', [], LIMIT],
    ['of the commune for the thing', [extension('4/9/2020 09:00')], '04/09/2020 09:00'],
    ['of two the lower row', [extension('4/9/2020 09:00'), extension('3/9/2020 09:00')], '03/09/2020 09:00'],
    ['of another commune', [extension('4/9/2020 09:00', 'X02')], LIMIT],
    ['for another thing', [extension('4/9/2020 09:00', 'X01', 'Kết quả')], LIMIT],
    [
      'those of others below it do not take it back',
      [extension('4/9/2020 09:00'), extension('9/9/2020', 'X02'), extension('9/9/2020', 'X01', 'Kết quả')],
      '04/09/2020 09:00',
    ],
    ['for a Mã in small letters', [extension('4/9/2020 09:00', 'x01')], '04/09/2020 09:00'],
  ])('%s', (_name, extensions, limit) => {
    expect(limitOf(list({ extensions }))).toBe(limit);
  });
});

it('nobody knows the limit while it cannot be read for what it was put off', () => {
  const extensions = [extension('4/9/2020 09:00', 'X01', 'Danh sach moi?')];
  expect(list({ extensions })?.deadline).toEqual({ moment: null, reason: 'unreadable-extension' });
  expect(limitOf(list({ extensions: [extension('4/9/2020', 'X02', 'Danh sach moi?')] }))).toBe(LIMIT);
});

it('a limit counts from Ngày tổng hợp, and while that is empty from Ngày dự kiến of the commune itself', () => {
  const limits = (values: Typed) => {
    const basis = basisOf({ values });
    const [rule] = basis.rules;
    if (rule === undefined) throw new Error('no rule');
    return basis.communes.map((commune) => {
      const deadline = deadlineOf(commune, rule, basis);
      return deadline.moment === null ? deadline.reason : written(deadline.moment, 'moment');
    });
  };
  expect(limits({ 'Ngày tổng hợp': '25/9/2020' })).toEqual(['22/09/2020 17:00', '22/09/2020 17:00']);
  expect(limits({})).toEqual([LIMIT, 'no-compilation-day']);
});

describe('years of which no day off is listed', () => {
  const warned = (...rules: readonly Typed[]) => {
    const basis = basisOf({ rules });
    const communes = basis.communes.slice(0, 1).map((commune) => ({ commune, submissions: owed({ rules }) }));
    return holidayProblems(communes, basis).map(({ code, tab, detail }) => [code, tab, detail]);
  };
  const fixed = (day: string, thing: string) => ({ ...FIXED, 'Ngày ấn định': day, 'Nội dung phải nộp': thing });

  it('are warned of once, however many limits fall in them', () => {
    expect(warned(fixed('5/3/2021', 'Danh sách mời'), fixed('4/6/2021', 'Kết quả'))).toEqual([
      ['holidays-missing', 'Danh mục', '2021'],
    ]);
  });

  it('each by itself', () => {
    const years = warned(fixed('5/3/2021', 'Danh sách mời'), fixed('4/3/2022', 'Kết quả')).map(([, , year]) => year);
    expect(years).toEqual(['2021', '2022']);
  });

  it('also those between a limit and the day that it is counted back from', () => {
    const back = { 'Số ngày trước mốc': '3', 'Đơn vị tính': 'Ngày làm việc' };
    // Tue 5/1/2021, less three working days, and Friday 1/1/2021 is taken for one: Thu 31/12/2020
    expect(warned({ ...fixed('5/1/2021', 'Danh sách mời'), ...back }).map(([, , year]) => year)).toEqual(['2021']);
  });

  it('both of them, where the limit lies before the turn of a year', () => {
    const limit = { ...fixed('5/1/2022', 'Danh sách mời'), 'Số ngày trước mốc': 10 };
    expect(warned(limit).map(([, , year]) => year)).toEqual(['2021', '2022']);
  });

  it('not where days off are listed, nor where nothing has a limit', () => {
    expect(warned(fixed('4/9/2020', 'Danh sách mời'), fixed('', 'Kết quả'))).toEqual([]);
    expect(warned()).toEqual([]);
  });
});
