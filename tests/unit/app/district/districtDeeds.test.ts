import type { ExtensionRequest, PaperRequest, ReturnRequest } from '../../../../src/api';
import { compile } from '../../../../src/app/compile/compile';
import type { DistrictMeans } from '../../../../src/app/district/districtDeeds';
import { extend, recordOnPaper, giveBack } from '../../../../src/app/district/districtDeeds';
import { handInNow } from '../../../../src/app/handIn/handIn';
import type { Actor, Lock } from '../../../../src/app/ports';
import { readDeeds } from '../../../../src/app/record/record';
import { Refusal } from '../../../../src/app/refusal';
import { refreshWritten } from '../../../../src/app/tables/refreshWritten';
import type { Submission } from '../../../../src/core/round/submission';
import { textOf } from '../../../../src/workbook/cells/cell';
import { DEADLINES } from '../../../../src/workbook/design/deadlinesTab';
import { handInCells } from '../../../../src/workbook/head/handInCells';
import { EXTENSIONS } from '../../../../src/workbook/schema/settings';
import { dateCell, moment } from '../../support/days';
import type { Typed } from '../../support/grids';
import { under } from '../../support/grids';
import type { MemoryBook } from '../../support/memoryBook';
import { clockAt, openLock } from '../../support/memoryBook';
import { TYPED_RULE } from '../../support/ownTabs';
import { refusalOf } from '../../support/refusals';
import { roundBook } from '../../support/roundBook';
import { expectSentence } from '../../support/sentences';

const CHI: Actor = { email: 'chi@huyen.example' };
const MORNING = '25/9/2020 08:00';
const NOW = '25/9/2020 10:00';
const UNTIL = moment('28/9/2020 17:00');

/** Phước Hà owes its list by 31/8/2020 17:00. */
const book = (extensions: readonly Typed[] = []) =>
  roundBook({
    settings: { rules: [TYPED_RULE], extensions },
    tabs: { 'Phước Hà': { code: 'X01', invitees: [{ 'Họ và tên': 'Katơr Thị Lan' }] }, 'Cà Ná': { code: 'X02' } },
  });
const means = (target: MemoryBook, at = NOW, lock: Lock = openLock): DistrictMeans => ({
  ...{ book: target, lock, clock: clockAt(at), actor: CHI },
});

const toReturn: ReturnRequest = { code: 'X01', owed: 'invitees', reason: 'Thiếu thôn của 3 người', until: UNTIL };
const toExtend: ExtensionRequest = { ...toReturn, reason: 'Mưa lũ' };
const onPaper: PaperRequest = {
  ...{ code: 'X01', owed: 'invitees', moment: moment(MORNING), number: '12/BC-UBND', by: 'trực tiếp' },
};

function handInAt(target: MemoryBook, at: string) {
  return handInNow(target, openLock, clockAt(at), {
    tab: 'Phước Hà',
    owed: 'invitees',
    actor: { email: '' },
    way: 'tick',
  });
}

function head(target: MemoryBook, tab = 'Phước Hà') {
  const grid = target.read(tab) ?? [];
  const cells = handInCells(grid, 'invitees');
  const cell = (place: { row: number; column: number } | null | undefined) =>
    grid[(place?.row ?? 0) - 1]?.[(place?.column ?? 0) - 1] ?? '';
  return { moment: cell(cells?.moment), box: cell(cells?.box), message: textOf(cell(cells?.message)) };
}

/** The block of extensions in Thiết lập: of each row that holds something its number, and what it holds by header. */
function extensions(target: MemoryBook): Typed[] {
  const headers: readonly string[] = EXTENSIONS.map(({ header }) => header);
  return under(target.read('Thiết lập') ?? [], ...headers).flatMap((cells, at): Typed[] => {
    const typed = cells.flatMap((cell, index) => (cell === '' ? [] : [{ [headers[index] ?? '']: cell }]));
    return typed.length === 0 ? [] : [Object.assign({ row: at + 2 }, ...typed) as Typed];
  });
}

function invitees(target: MemoryBook, at = NOW): Submission {
  const [submission] = compile(target, moment(at)).results.communes[0]?.submissions ?? [];
  if (submission === undefined) throw new Error('nothing is owed');
  return submission;
}

const everything = (target: MemoryBook) => ({
  cells: target.contents(),
  record: [...target.record.readAll()].map(([code, lines]) => [code, [...lines]]),
});

describe('returning', () => {
  const returned = () => {
    const target = book();
    handInAt(target, MORNING);
    giveBack(means(target), toReturn);
    return target;
  };

  it('is recorded with the reason, the new limit and who did it', () => {
    expect(readDeeds(returned().record, 'X01')[1]).toMatchObject({
      ...{ kind: 'returned', owed: 'invitees', moment: moment(NOW), by: CHI.email, way: null, digest: '' },
      ...{ note: 'Thiếu thôn của 3 người', until: UNTIL },
    });
  });

  it('takes moment and tick back, and puts the reason beside the box', () => {
    const { moment: at, box, message } = head(returned());
    expect([at, box]).toEqual(['', false]);
    expect(message).toBe('Trả lại để bổ sung: Thiếu thôn của 3 người. Sửa xong, đánh dấu lại để nộp.');
    expectSentence(message);
  });

  it('puts the limit off: a row in Thiết lập as if typed there', () => {
    const target = returned();
    expect(extensions(target)).toEqual([
      {
        ...{ row: 2, 'Mã xã': 'X01', 'Nội dung được gia hạn': 'Danh sách mời', 'Hạn mới': { moment: UNTIL } },
        ...{ 'Lý do gia hạn': 'Trả lại để bổ sung: Thiếu thôn của 3 người', 'Người quyết định': CHI.email },
      },
    ]);
    const { deadline, handedIn } = invitees(target);
    expect([handedIn, deadline?.moment, deadline?.moment != null && deadline.isExtended]).toEqual([
      'returned',
      UNTIL,
      true,
    ]);
  });

  it('the first handing in since counts, against the new limit', () => {
    const inTime = returned();
    handInAt(inTime, '28/9/2020 17:00');
    expect(invitees(inTime, '29/9/2020 08:00')).toMatchObject({ handedIn: 'handedIn', standing: { kind: 'onTime' } });
    expect(head(inTime)).toEqual({ moment: dateCell('28/9/2020 17:00'), box: true, message: 'Đã nộp: 1 người mời.' });
    const late = returned();
    handInAt(late, '28/9/2020 17:01');
    expect(invitees(late, '29/9/2020 08:00').standing).toEqual({ kind: 'late', days: 1 });
  });

  it('is refused of what was not handed in, and of what is returned already', () => {
    expect(refusalOf(() => giveBack(means(book()), toReturn)).code).toBe('not-handed-in');
    expect(refusalOf(() => giveBack(means(returned()), toReturn)).code).toBe('not-handed-in');
  });

  it('may be done again after it was handed in again', () => {
    const target = returned();
    handInAt(target, '25/9/2020 11:00');
    giveBack(means(target, '25/9/2020 12:00'), toReturn);
    expect(invitees(target).handedIn).toBe('returned');
    expect(extensions(target)).toHaveLength(2);
  });

  it('is known where the tab was renamed, or lost its place to write it', () => {
    const target = book();
    handInAt(target, MORNING);
    target.rename('Phước Hà', 'PH (mới)');
    giveBack(means(target), toReturn);
    expect(head(target, 'PH (mới)').box).toBe(false);
    const gone = book();
    handInAt(gone, MORNING);
    gone.remove('Phước Hà');
    giveBack(means(gone), toReturn);
    expect(readDeeds(gone.record, 'X01')).toHaveLength(2);
  });
});

describe('an extension', () => {
  it('is recorded, and moves the limit', () => {
    const target = book();
    expect(invitees(target).standing).toEqual({ kind: 'overdue', days: 25 });
    expect(extend(means(target), toExtend).name).toBe('Phước Hà');
    expect(readDeeds(target.record, 'X01')).toMatchObject([{ kind: 'extended', note: 'Mưa lũ', until: UNTIL }]);
    expect(invitees(target).standing).toEqual({ kind: 'dueSoon', days: 3 });
    expect(head(target)).toEqual(head(book()));
  });

  it('lands in the first free row of its block, whatever stands beside it', () => {
    const target = book([{ 'Mã xã': 'X02', 'Nội dung được gia hạn': 'Kết quả', 'Hạn mới': dateCell('1/10/2020') }, {}]);
    extend(means(target), toExtend);
    expect(extensions(target).map(({ row, 'Mã xã': code }) => [row, code])).toEqual([
      [2, 'X02'],
      [3, 'X01'],
    ]);
  });

  it('the last one granted counts', () => {
    const target = book();
    extend(means(target), toExtend);
    const later = moment('30/9/2020 17:00');
    extend(means(target), { ...toExtend, until: later });
    expect(invitees(target).deadline?.moment).toBe(later);
  });

  it('shows in Hạn nộp and in Nhật ký at once', () => {
    const target = book();
    extend(means(target), toExtend);
    refreshWritten(target, openLock, clockAt(NOW));
    const at = (header: string) => DEADLINES.findIndex((column) => column.header === header);
    const row = target.read('Hạn nộp')?.find((cells) => cells[at('Khóa tra cứu')] === 'X01|invitees') ?? [];
    expect(row).toContainEqual({ moment: UNTIL });
    expect(row).toContainEqual(dateCell('31/8/2020 17:00'));
    const log = under(target.read('Nhật ký') ?? [], 'Người thực hiện', 'Tên xã', 'Nội dung', 'Việc đã làm');
    expect(log).toEqual([[CHI.email, 'Phước Hà', 'Danh sách mời', 'Gia hạn']]);
  });

  it('while somebody compiles, is granted all the same; the tables follow with the next run', () => {
    const busy: Lock = {
      alone: () => {
        throw new Refusal('busy');
      },
    };
    const target = book();
    extend(means(target), toExtend);
    refreshWritten(target, busy, clockAt(NOW));
    expect(target.read('Nhật ký')).toBeNull();
    expect(extensions(target)).toHaveLength(1);
  });

  it('is refused where Thiết lập has no row left and nobody may add one; nothing is recorded then', () => {
    const target = book([{ 'Mã xã': 'X02', 'Nội dung được gia hạn': 'Kết quả', 'Hạn mới': dateCell('1/10/2020') }]);
    target.rows = 2;
    target.addRows = () => {
      throw new Refusal('tab-full', 'Thiết lập');
    };
    const before = everything(target);
    const { code, message } = refusalOf(() => extend(means(target), toExtend));
    expect(code).toBe('tab-full');
    expectSentence(message);
    expect(everything(target)).toEqual(before);
  });

  it('is refused where Thiết lập lost its header row; nothing is recorded then', () => {
    const target = book();
    target.deleteRow('Thiết lập', 1);
    const before = everything(target);
    expect(refusalOf(() => extend(means(target), toExtend)).code).toBe('tab-header-lost');
    expect(everything(target)).toEqual(before);
  });

  it.each(['Mã xã', 'Nội dung được gia hạn', 'Hạn mới'])(
    'is refused where Thiết lập lost the column “%s”, without which the row would say nothing',
    (header) => {
      const target = book();
      target.deleteColumn('Thiết lập', header);
      const before = everything(target);
      const { code, message } = refusalOf(() => extend(means(target), toExtend));
      expect([code, message.includes(`“${header}”`)]).toEqual(['tab-column-lost', true]);
      expect(everything(target)).toEqual(before);
    },
  );
});

describe('what came on paper', () => {
  it('is recorded at the moment at which it came, with its number', () => {
    const target = book();
    recordOnPaper(means(target), onPaper);
    expect(readDeeds(target.record, 'X01')).toMatchObject([
      {
        ...{ kind: 'handedIn', way: 'paper', moment: moment(MORNING), recordedAt: moment(NOW), by: CHI.email },
        ...{ counts: null, digest: '', note: 'Văn bản 12/BC-UBND, nhận trực tiếp' },
      },
    ]);
    expect(head(target)).toEqual({ moment: dateCell(MORNING), box: true, message: 'Đã nộp.' });
  });

  it('without a word on how it came, names its number alone', () => {
    const target = book();
    recordOnPaper(means(target), { ...onPaper, by: '  ' });
    expect(readDeeds(target.record, 'X01')[0]?.note).toBe('Văn bản 12/BC-UBND');
  });

  it('is in time when it came in time, however late it is recorded', () => {
    const target = book();
    recordOnPaper(means(target), { ...onPaper, moment: moment('31/8/2020 17:00') });
    expect(invitees(target).standing).toEqual({ kind: 'onTime' });
  });

  it('counts before a tick that came after it, and after one that came before', () => {
    const earlier = book();
    handInAt(earlier, NOW);
    recordOnPaper(means(earlier, '25/9/2020 11:00'), onPaper);
    expect(head(earlier).moment).toEqual(dateCell(MORNING));
    expect(invitees(earlier).handedInAt).toBe(moment(MORNING));
    const later = book();
    handInAt(later, MORNING);
    recordOnPaper(means(later, '25/9/2020 11:00'), { ...onPaper, moment: moment(NOW) });
    expect(head(later).moment).toEqual(dateCell(MORNING));
  });

  it('that came before the return does not answer it, and the box stays as the return left it', () => {
    const target = book();
    handInAt(target, MORNING);
    giveBack(means(target), toReturn);
    const before = head(target);
    recordOnPaper(means(target, '25/9/2020 11:00'), { ...onPaper, moment: moment('25/9/2020 09:00') });
    expect(head(target)).toEqual(before);
    expect(invitees(target).handedIn).toBe('returned');
  });

  it('this very minute is not in the future, a minute later is', () => {
    recordOnPaper(means(book()), { ...onPaper, moment: moment(NOW) });
    const ahead = { ...onPaper, moment: moment('25/9/2020 10:01') };
    expect(refusalOf(() => recordOnPaper(means(book()), ahead)).code).toBe('moment-ahead');
  });
});

describe('what is refused leaves everything as it was', () => {
  const DEEDS = [
    [
      'a return',
      (target: MemoryBook, change: Partial<ReturnRequest>) => giveBack(means(target), { ...toReturn, ...change }),
    ],
    [
      'an extension',
      (target: MemoryBook, change: Partial<ReturnRequest>) => extend(means(target), { ...toExtend, ...change }),
    ],
    [
      'a paper',
      (target: MemoryBook, change: Partial<ReturnRequest>) => recordOnPaper(means(target), { ...onPaper, ...change }),
    ],
  ] as const;
  const refused = (act: () => unknown, target: MemoryBook) => {
    const before = everything(target);
    const { code, message } = refusalOf(act);
    expectSentence(message);
    expect(everything(target)).toEqual(before);
    return code;
  };
  const given = () => {
    const target = book();
    handInAt(target, MORNING);
    return target;
  };

  it.each(DEEDS)('%s by who may not change Thiết lập', (_name, act) => {
    const target = given();
    target.isLocked = (tab) => tab === 'Thiết lập';
    expect(refused(() => act(target, {}), target)).toBe('district-only');
  });

  it.each(DEEDS)('%s of a commune that is not listed, or has no Mã', (_name, act) => {
    const target = given();
    expect(refused(() => act(target, { code: 'X99' }), target)).toBe('commune-unknown');
    expect(refused(() => act(target, { code: '' }), target)).toBe('commune-without-code');
  });

  it.each(DEEDS.slice(0, 2))('%s without a reason, or of white space', (_name, act) => {
    const target = given();
    for (const reason of ['', ' \n\t\u200b ']) expect(refused(() => act(target, { reason }), target)).toBe('no-reason');
  });

  it.each(DEEDS.slice(0, 2))('%s until a limit that passed, or passes now', (_name, act) => {
    const target = given();
    for (const until of ['25/9/2020 09:59', NOW])
      expect(refused(() => act(target, { until: moment(until) }), target)).toBe('limit-passed');
    act(target, { until: moment('25/9/2020 10:01') });
  });

  it('an extension that would bring the limit forward; a return may', () => {
    const target = given();
    extend(means(target), toExtend);
    for (const until of [moment('27/9/2020 17:00'), UNTIL]) {
      const { code, message } = refusalOf(() => extend(means(target), { ...toExtend, until }));
      expect(code).toBe('limit-not-later');
      expect(message).toMatch(/^Hạn hiện nay là 17:00 ngày 28\/09\/2020;/);
    }
    giveBack(means(target), { ...toReturn, until: moment('27/9/2020 17:00') });
    expect(extensions(target)).toHaveLength(2);
  });

  it('a paper without a number', () => {
    const target = given();
    expect(refused(() => recordOnPaper(means(target), { ...onPaper, number: ' ' }), target)).toBe('no-paper-number');
  });

  it.each(DEEDS)('%s that the record does not take', (_name, act) => {
    const target = given();
    target.record.append = () => {
      throw new Refusal('not-recorded');
    };
    expect(refused(() => act(target, {}), target)).toBe('not-recorded');
  });
});

describe('how much of the record one deed may take', () => {
  it('a reason is kept up to 200 signs, and no sign is cut in two', () => {
    const target = book();
    extend(means(target), { ...toExtend, reason: `${'ỡ'.repeat(199)}😀 và nữa` });
    expect(readDeeds(target.record, 'X01')[0]?.note).toBe(`${'ỡ'.repeat(199)}😀`);
  });

  it('a paper’s number too', () => {
    const target = book();
    recordOnPaper(means(target), { ...onPaper, number: 'số '.repeat(5000), by: 'tay '.repeat(5000) });
    expect(readDeeds(target.record, 'X01')[0]?.note.length).toBeLessThan(450);
  });
});

describe('what the commune does not owe', () => {
  it.each(['returnSubmission', 'grantExtension', 'recordPaper'])('is refused by its name: %s', (deed) => {
    const target = book();
    const acts = {
      returnSubmission: () => giveBack(means(target), { ...toReturn, owed: 'plan' }),
      grantExtension: () => extend(means(target), { ...toExtend, owed: 'plan' }),
      recordPaper: () => recordOnPaper(means(target), { ...onPaper, owed: 'plan' }),
    };
    const { code, message } = refusalOf(acts[deed as keyof typeof acts]);
    expect([code, message]).toEqual(['not-owed', 'Xã không phải nộp kế hoạch trong đợt này, theo Thiết lập.']);
    expect(readDeeds(target.record, 'X01')).toEqual([]);
  });

  it('is not known without any rule: a paper is recorded all the same', () => {
    const target = roundBook({ settings: { rules: [] }, tabs: { 'Phước Hà': { code: 'X01' } } });
    expect(recordOnPaper(means(target), onPaper).name).toBe('Phước Hà');
    expect(readDeeds(target.record, 'X01')).toHaveLength(1);
  });

  it('cannot be put off under a name that Danh mục no longer has', () => {
    const lists = { owed: [{ label: 'Kế hoạch', key: 'plan' }] };
    const target = roundBook({ settings: { rules: [] }, lists, tabs: { 'Phước Hà': { code: 'X01' } } });
    const before = everything(target);
    expect(refusalOf(() => extend(means(target), toExtend)).code).toBe('thing-unlisted');
    expect(everything(target)).toEqual(before);
  });
});

it.each<[lost: string, kept: string]>([
  ['Lý do gia hạn', CHI.email],
  ['Người quyết định', 'Mưa lũ'],
])('an extension is granted without the column “%s”, which only explains it', (lost, kept) => {
  const target = book();
  target.deleteColumn('Thiết lập', lost);
  extend(means(target), toExtend);
  expect(invitees(target).deadline?.moment).toBe(UNTIL);
  const row = (target.read('Thiết lập') ?? []).find((cells) => cells.includes('X01')) ?? [];
  expect(row.slice(row.indexOf('X01'))).toEqual(['X01', 'Danh sách mời', { moment: UNTIL }, kept]);
});

it('a thing that nobody owes, or a moment that is none, is a bug of whoever asks, and changes nothing', () => {
  const target = book();
  handInAt(target, MORNING);
  const before = everything(target);
  const unknown = { ...toExtend, owed: 'minutes' } as unknown as ExtensionRequest;
  expect(() => extend(means(target), unknown)).toThrow(TypeError);
  for (const act of [
    () => extend(means(target), { ...toExtend, until: (UNTIL + 0.5) as typeof UNTIL }),
    () => giveBack(means(target), { ...toReturn, until: (UNTIL + 0.5) as typeof UNTIL }),
    () => recordOnPaper(means(target), { ...onPaper, moment: (moment(MORNING) + 0.5) as typeof UNTIL }),
  ])
    expect(act).toThrow(TypeError);
  expect(everything(target)).toEqual(before);
});

it('where the head lost its label, a return is recorded and nothing is written in a wrong place', () => {
  const target = book();
  handInAt(target, MORNING);
  const { moment: at } = handInCells(target.read('Phước Hà') ?? [], 'invitees') ?? {};
  target.type('Phước Hà', (at?.row ?? 0) - 1, at?.column ?? 0, '');
  const before = target.read('Phước Hà');
  giveBack(means(target), toReturn);
  expect(target.read('Phước Hà')).toEqual(before);
  expect(readDeeds(target.record, 'X01').map(({ kind }) => kind)).toEqual(['handedIn', 'returned']);
});

it('a deed tells for which commune it was done', () => {
  const target = book();
  handInAt(target, MORNING);
  expect(giveBack(means(target), toReturn).name).toBe('Phước Hà');
  expect(recordOnPaper(means(target, '25/9/2020 11:00'), { ...onPaper, moment: moment(NOW) }).name).toBe('Phước Hà');
});

it('an extension to midnight ends at midnight, not at the hour of the rule', () => {
  const target = book();
  const until = moment('3/10/2020 00:00');
  extend(means(target), { ...toExtend, until });
  expect(invitees(target).deadline?.moment).toBe(until);
});

it('a reason that is cut off ends with a word, not with a space', () => {
  const target = book();
  extend(means(target), { ...toExtend, reason: `${'ỡ'.repeat(199)} và nữa` });
  expect(readDeeds(target.record, 'X01')[0]?.note).toBe('ỡ'.repeat(199));
});
