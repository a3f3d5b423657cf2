import { compile } from '../../../../src/app/compile/compile';
import { compiledMessage, compileAndWrite, countsOf } from '../../../../src/app/compile/compileResults';
import { moment } from '../../support/days';
import type { Typed, TypedTab } from '../../support/grids';
import { clockAt, NOW, openLock } from '../../support/memoryBook';
import { refusalOf } from '../../support/refusals';
import type { GivenRound } from '../../support/roundBook';
import { roundBook } from '../../support/roundBook';
import { expectSentence } from '../../support/sentences';

const people = (count: number, attendance: string): Typed[] =>
  Array.from({ length: count }, (_, index) => ({ 'Họ và tên': `Người Thứ ${index + 1}`, 'Tham dự': attendance }));

const FILLED: TypedTab = {
  code: 'X01',
  invitees: [
    ...people(2, 'Có mặt'),
    ...people(3, 'Dự thay'),
    ...people(4, 'Vắng'),
    ...people(5, ''),
    ...people(6, 'Dự ngoài danh sách'),
  ],
  opinions: [{ 'Nội dung': 'Một', 'Tình trạng': 'Đã trả lời tại chỗ' }, { 'Nội dung': 'Hai' }, { 'Nội dung': 'Ba' }],
  session: { 'Ngày tổ chức': '3/9/2020' },
};
const ROUND: GivenRound = { tabs: { 'Phước Hà': FILLED, 'Cà Ná': { code: 'X02' } } };

const results = (round: GivenRound = ROUND) => compile(roundBook(round), moment(NOW)).results;

describe('the counts of a compilation', () => {
  it('are those of all communes', () => {
    const { problems } = results();
    expect(countsOf(results())).toEqual({
      ...{ communes: 2, invited: 14, present: 2, substitute: 3, absent: 4, notRecorded: 5, uninvited: 6 },
      ...{ attended: 11, opinions: 3, unanswered: 2, problems: problems.length },
      findings: { unknown: 0, review: 1, note: 0 },
    });
  });
});

describe('what the person reads afterwards', () => {
  it('is how many communes, people and opinions there are', () => {
    const message = compiledMessage(results());
    expect(message).toMatch(/^Đã tổng hợp 2 xã: mời 14 người, dự 11 lượt người; 3 ý kiến, 2 chưa trả lời\./);
    expectSentence(message);
  });

  it('names the communes whose tab could not be read, for they are missing in the figures', () => {
    expect(compiledMessage(results({ tabs: { 'Phước Hà': FILLED } }))).toContain(
      'Đã tổng hợp 1/2 xã (chưa đủ số liệu: Cà Ná)',
    );
    expect(compiledMessage(results({ tabs: {} }))).toContain('0/2 xã (chưa đủ số liệu: Phước Hà, Cà Ná)');
  });
});

describe('a run whose time is nearly up', () => {
  it('is refused while the first tab is read, before it reads the others', () => {
    const told: number[] = [];
    const run = () => compileAndWrite(roundBook(ROUND), openLock, clockAt(NOW, 0), (done) => told.push(done));
    expect(refusalOf(run).code).toBe('out-of-time');
    expect(told).toEqual([]);
  });

  it('is not refused when nobody asks how far it is', () => {
    const target = roundBook(ROUND);
    expect(compileAndWrite(target, openLock, clockAt()).results.communes).toHaveLength(2);
    expect(target.changes).not.toEqual([]);
  });
});
