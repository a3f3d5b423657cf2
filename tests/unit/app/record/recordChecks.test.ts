import { compile } from '../../../../src/app/compile/compile';
import { handInNow } from '../../../../src/app/handIn/handIn';
import { appendDeeds } from '../../../../src/app/record/record';
import type { Deed } from '../../../../src/core/round/deed';
import type { Owed } from '../../../../src/core/round/owed';
import { problemText } from '../../../../src/text/problems/problems';
import { COMMUNE_BLOCKS } from '../../../../src/workbook/schema/communeTab';
import { handInCells } from '../../../../src/workbook/head/handInCells';
import { dateCell, moment, written } from '../../support/days';
import { columnOf } from '../../support/grids';
import type { MemoryBook } from '../../support/memoryBook';
import { clockAt, openLock } from '../../support/memoryBook';
import { TYPED_RULE } from '../../support/ownTabs';
import { roundBook } from '../../support/roundBook';
import { expectSentence } from '../../support/sentences';

const NOW = '25/9/2020 18:00';
const HANDED_IN = '25/9/2020 08:00';
const OF_RECORD = ['moment-without-record', 'moment-differs', 'edited-since-handed-in', 'box-without-record'];

/** Phước Hà owes its list and its results, Cà Ná nothing. */
function book(): MemoryBook {
  const rules = [TYPED_RULE, { ...TYPED_RULE, 'Nội dung phải nộp': 'Kết quả' }];
  const people = [{ 'Họ và tên': 'Katơr Thị Lan', Thôn: 'Rồ Ôn' }];
  return roundBook({
    settings: { rules },
    tabs: {
      'Phước Hà': { code: 'X01', invitees: people, session: { 'Ngày tổ chức': '3/9/2020' } },
      'Cà Ná': { code: 'X02', invitees: people },
    },
  });
}

function cells(target: MemoryBook, owed: Owed, tab = 'Phước Hà') {
  const found = handInCells(target.read(tab) ?? [], owed);
  if (found === null) throw new Error('no box');
  return found;
}

function handedIn(target: MemoryBook, owed: Owed = 'invitees', at = HANDED_IN): MemoryBook {
  handInNow(target, openLock, clockAt(at), { tab: 'Phước Hà', owed, actor: { email: '' }, way: 'tick' });
  return target;
}

/** What compiling says about the record, with the places. */
function found(target: MemoryBook): string[] {
  const { problems } = compile(target, moment(NOW)).results;
  const ours = problems.filter(({ code }) => OF_RECORD.includes(code));
  for (const problem of ours) {
    const { what, todo } = problemText(problem);
    expectSentence(what);
    expectSentence(todo);
  }
  return ours.map(({ code, tab, row = 0, column = 0 }) => `${code} ${tab} ${row},${column}`);
}

function typeMoment(
  target: MemoryBook,
  cell: Parameters<MemoryBook['type']>[3],
  owed: Owed = 'invitees',
  tab = 'Phước Hà',
) {
  const { moment: at } = cells(target, owed, tab);
  target.type(tab, at.row, at.column, cell);
}

function setBox(target: MemoryBook, ticked: boolean, owed: Owed = 'invitees', tab = 'Phước Hà') {
  const { box } = cells(target, owed, tab);
  target.type(tab, box.row, box.column, ticked);
}

function returned(target: MemoryBook, at = '25/9/2020 10:00'): MemoryBook {
  const deed: Omit<Deed, 'id'> = {
    ...{ kind: 'returned', code: 'X01', owed: 'invitees', moment: moment(at), recordedAt: moment(at), by: '' },
    ...{ way: null, counts: null, digest: '', note: 'Thiếu thôn', until: null },
  };
  appendDeeds(target.record, [deed]);
  typeMoment(target, '');
  setBox(target, false);
  return target;
}

const CHU_HO = columnOf(COMMUNE_BLOCKS, 'Chủ hộ');
const MOMENT = `Phước Hà 2,${CHU_HO}`;
const BOX = `Phước Hà 3,${CHU_HO}`;

describe('a tab that agrees with the record', () => {
  it('has nothing to check: before anything is handed in, and after', () => {
    expect(found(book())).toEqual([]);
    expect(found(handedIn(book()))).toEqual([]);
    expect(found(handedIn(handedIn(book()), 'results'))).toEqual([]);
    expect(found(returned(handedIn(book())))).toEqual([]);
  });

  it('keeps agreeing when the box is unticked: that withdraws nothing', () => {
    const target = handedIn(book());
    setBox(target, false);
    expect(found(target)).toEqual([]);
  });

  it('keeps agreeing when what is not handed in changes', () => {
    const target = handedIn(book());
    target.type('Phước Hà', 5, 'Tham dự', 'Có mặt');
    target.type('Phước Hà', 5, 'Ghi chú', 'đến muộn');
    target.type('Phước Hà', 6, 'Họ và tên', 'Trần Thị Khách');
    target.type('Phước Hà', 6, 'Tham dự', 'Dự ngoài danh sách');
    expect(found(target)).toEqual([]);
  });
});

describe('what is named when compiling', () => {
  it('a moment typed by hand without a record; it counts all the same', () => {
    const target = book();
    typeMoment(target, dateCell('30/8/2020 09:00'));
    expect(found(target)).toEqual([`moment-without-record ${MOMENT}`]);
    const [invitees] = compile(target, moment(NOW)).results.communes[0]?.submissions ?? [];
    expect(invitees?.handedIn).toBe('handedIn');
    expect(written(invitees?.handedInAt === 'unclear' ? null : invitees?.handedInAt, 'moment')).toBe(
      '30/08/2020 09:00',
    );
  });

  it('a ticked box without a record: ticked while there was no network', () => {
    const target = book();
    setBox(target, true);
    expect(found(target)).toEqual([`box-without-record ${BOX}`]);
  });

  it('both, once: the typed moment says it', () => {
    const target = book();
    typeMoment(target, dateCell('30/8/2020 09:00'));
    setBox(target, true);
    expect(found(target)).toEqual([`moment-without-record ${MOMENT}`]);
  });

  it('a box that was ticked after a return but came to nothing', () => {
    const target = returned(handedIn(book()));
    setBox(target, true);
    expect(found(target)).toEqual([`box-without-record ${BOX}`]);
  });

  it.each([
    ['another moment', dateCell('30/8/2020 09:00')],
    ['one minute earlier', dateCell('25/9/2020 07:59')],
    ['nothing', ''],
    ['words', 'đã nộp'],
  ])('a mirror that shows %s; the record counts', (_name, cell) => {
    const target = handedIn(book());
    typeMoment(target, cell);
    expect(found(target)).toEqual([`moment-differs ${MOMENT}`]);
    const [invitees] = compile(target, moment(NOW)).results.communes[0]?.submissions ?? [];
    expect(invitees?.handedInAt).toBe(moment(HANDED_IN));
  });

  it('a mirror that still shows what was returned; it counts as returned', () => {
    const target = returned(handedIn(book()));
    typeMoment(target, dateCell(HANDED_IN));
    expect(found(target)).toEqual([`moment-differs ${MOMENT}`]);
    expect(compile(target, moment(NOW)).results.communes[0]?.submissions[0]?.handedIn).toBe('returned');
  });

  it('an edit since it was handed in, with the moment', () => {
    const target = handedIn(book());
    target.type('Phước Hà', 5, 'Thôn', 'Giá');
    expect(found(target)).toEqual([`edited-since-handed-in ${MOMENT}`]);
    const problem = compile(target, moment(NOW)).results.problems.find(({ code }) => code === 'edited-since-handed-in');
    expect(problem).toMatchObject({ field: 'Danh sách mời', detail: '08:00 ngày 25/09/2020' });
  });

  it('no more once the edit was handed in', () => {
    const target = handedIn(book());
    target.type('Phước Hà', 5, 'Thôn', 'Giá');
    expect(found(handedIn(target, 'invitees', '25/9/2020 09:00'))).toEqual([]);
  });

  it('of the results, while the list stays as it was handed in', () => {
    const target = handedIn(handedIn(book()), 'results');
    target.type('Phước Hà', 5, 'Tham dự', 'Vắng');
    const at = cells(target, 'results').moment;
    expect(found(target)).toEqual([`edited-since-handed-in Phước Hà ${at.row},${at.column}`]);
  });

  it.each([
    ['24/9/2020 08:00', '24/9/2020 08:00'],
    ['25/9/2020 09:00', HANDED_IN],
  ])('an edit though a paper that came at %s was recorded since', (came, counting) => {
    const target = handedIn(book());
    appendDeeds(target.record, [
      {
        ...{ kind: 'handedIn', code: 'X01', owed: 'invitees', moment: moment(came), by: '', way: 'paper' },
        ...{ recordedAt: moment('25/9/2020 09:00'), counts: null, digest: '', note: 'Văn bản 1', until: null },
      },
    ]);
    typeMoment(target, dateCell(counting));
    expect(found(target)).toEqual([]);
    target.type('Phước Hà', 5, 'Thôn', 'Giá');
    expect(found(target)).toEqual([`edited-since-handed-in ${MOMENT}`]);
  });

  it('nothing of what the commune does not owe', () => {
    const target = book();
    setBox(target, true, 'invitees', 'Cà Ná');
    typeMoment(target, dateCell('30/8/2020 09:00'), 'plan');
    expect(found(target)).toEqual([]);
  });

  it('wherever the head was moved', () => {
    const target = handedIn(book());
    target.deleteColumn('Phước Hà', 'Dân tộc');
    expect(found(target)).toEqual([]);
    target.type('Phước Hà', 5, 'Họ và tên', 'Katơr Thị Lánh');
    expect(found(target)).toEqual([`edited-since-handed-in Phước Hà 2,${CHU_HO - 1}`]);
  });
});

describe('how a doubt is told', () => {
  const doubts = (target: MemoryBook) =>
    compile(target, moment(NOW))
      .results.problems.filter(({ code }) => OF_RECORD.includes(code))
      .map(({ code, field, detail }) => [code, field, detail]);

  it('by the label of the head; where the record knows a moment, with that', () => {
    const differing = handedIn(book());
    typeMoment(differing, dateCell('30/8/2020 09:00'));
    expect(doubts(differing)).toEqual([['moment-differs', 'Nộp danh sách mời lúc', '08:00 ngày 25/09/2020']]);
    const unrecorded = book();
    typeMoment(unrecorded, dateCell('30/8/2020 09:00'));
    expect(doubts(unrecorded)).toEqual([['moment-without-record', 'Nộp danh sách mời lúc', undefined]]);
    const ticked = book();
    setBox(ticked, true);
    expect(doubts(ticked)).toEqual([['box-without-record', 'Nộp danh sách mời lúc', undefined]]);
  });

  it('of what was returned without a moment: none counts', () => {
    const target = returned(handedIn(book()));
    typeMoment(target, dateCell(HANDED_IN));
    expect(doubts(target)).toEqual([['moment-differs', 'Nộp danh sách mời lúc', '']]);
  });

  it('both that the moment differs and that the rows were edited', () => {
    const target = handedIn(book());
    typeMoment(target, '');
    target.type('Phước Hà', 5, columnOf(COMMUNE_BLOCKS, 'Thôn'), 'Giá');
    expect(doubts(target).map(([code]) => code)).toEqual(['moment-differs', 'edited-since-handed-in']);
  });
});

describe('nothing is doubted', () => {
  it('where words stand for a moment: that is told of the moment itself, ticked or not', () => {
    const target = book();
    typeMoment(target, 'rồi');
    setBox(target, true);
    expect(found(target)).toEqual([]);
    expect(compile(target, moment(NOW)).results.problems.map(({ code }) => code)).toEqual(['not-a-moment']);
  });

  it('where the head lost the label of the thing', () => {
    const target = handedIn(book());
    const { moment: at } = cells(target, 'invitees');
    target.type('Phước Hà', at.row - 1, at.column, '');
    target.type('Phước Hà', 5, columnOf(COMMUNE_BLOCKS, 'Thôn'), 'Giá');
    expect(found(target)).toEqual([]);
  });

  it('of a box that holds something else than a tick', () => {
    const target = book();
    const { box } = cells(target, 'invitees');
    target.type('Phước Hà', box.row, box.column, 'x');
    expect(found(target)).toEqual([]);
  });
});
