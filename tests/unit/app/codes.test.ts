import { giveCodes } from '../../../src/app/codes';
import { findTabs } from '../../../src/app/communeTabs';
import { appendDeeds } from '../../../src/app/record';
import { COMMUNES_BLOCKS } from '../../../src/workbook/communesTab';
import { moment } from '../support/days';
import type { Typed, TypedTab } from '../support/grids';
import { columnOf } from '../support/grids';
import type { MemoryBook } from '../support/memoryBook';
import { roundBook } from '../support/roundBook';

const commune = (name: string, code = ''): Typed => ({ Mã: code, 'Tên xã': name, 'Vai trò': 'Điểm' });

/** The Mã of Các xã, row by row, once they were given. */
function given(target: MemoryBook): readonly unknown[] {
  giveCodes(target, findTabs(target));
  const column = columnOf(COMMUNES_BLOCKS, 'Mã') - 1;
  return (target.read('Các xã') ?? []).slice(1).map((row) => row[column] ?? '');
}

const book = (communes: readonly Typed[], tabs: Readonly<Record<string, TypedTab>> = {}, extensions: Typed[] = []) =>
  roundBook({ communes, tabs, settings: { extensions } });

function recorded(target: MemoryBook, code: string): MemoryBook {
  const at = moment('25/8/2020 16:00');
  appendDeeds(target.record, [
    {
      ...{ kind: 'called', code, owed: 'plan', moment: at, recordedAt: at, by: '', way: null, counts: null },
      ...{ digest: '', note: '', until: null },
    },
  ]);
  return target;
}

/** A new Mã counts on from how many are used already. */
describe('a commune without a Mã', () => {
  it.each<[name: string, target: () => MemoryBook, codes: readonly string[]]>([
    ['gets the first, and the next one the second', () => book([commune('A'), commune('B')]), ['X01', 'X02']],
    ['gets one that no other commune has', () => book([commune('A'), commune('B', 'X01')]), ['X02', 'X01']],
    [
      'gets the one in the head of its own tab',
      () => book([commune('A'), commune('B')], { B: { code: 'X07' } }),
      ['X02', 'X07'],
    ],
    ['knows its tab in other letters', () => book([commune('Phước Hà')], { 'PHƯỚC HÀ': { code: 'X07' } }), ['X07']],
    [
      'gets a new one where its tab lost the Mã',
      () => book([commune('A')], { A: { code: '' }, B: { code: 'X01' } }),
      ['X02'],
    ],
    [
      'does not take the Mã of a commune that is listed',
      () => book([commune('A'), commune('B', 'X05')], { A: { code: 'X05' } }),
      ['X02', 'X05'],
    ],
    [
      'does not take what another one was just given',
      () => book([commune('A'), commune('B')], { A: { code: 'X07' }, B: { code: 'X07' } }),
      ['X07', 'X02'],
    ],
    ['gets none that a tab of nobody carries', () => book([commune('A')], { Cũ: { code: 'X01' } }), ['X02']],
    [
      'gets none to which an extension was granted',
      () => book([commune('A')], {}, [{ 'Mã xã': 'X01', 'Nội dung được gia hạn': 'Kết quả', 'Hạn mới': '1/9/2020' }]),
      ['X02'],
    ],
    ['gets none under which something is recorded', () => recorded(book([commune('A')]), 'X01'), ['X02']],
  ])('%s', (_name, target, codes) => {
    expect(given(target())).toEqual(codes);
  });

  it('gets it in its own cell, and no other one is touched', () => {
    const target = book([{ ...commune('A'), 'Ngày dự kiến': '3/9/2020' }]);
    const before = target.read('Các xã');
    expect(given(target)).toEqual(['X01']);
    expect(target.read('Các xã')?.map((row) => row.slice(1))).toEqual(before?.map((row) => row.slice(1)));
  });
});

it('nothing is written where every commune has its Mã, or where the column is gone', () => {
  const complete = book([commune('A', 'X01')]);
  giveCodes(complete, findTabs(complete));
  expect(complete.changes).toEqual([]);
  const without = book([commune('A')]);
  without.deleteColumn('Các xã', 'Mã');
  giveCodes(without, findTabs(without));
  expect(without.changes).toEqual([]);
});
