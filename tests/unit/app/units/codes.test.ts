import { readBasis } from '../../../../src/app/round/basis';
import { carryCodes, giveCodes, writeCode } from '../../../../src/app/units/codes';
import { findTabs, matchTabs } from '../../../../src/app/round/communeTabs';
import { appendDeeds } from '../../../../src/app/record/record';
import type { Grid } from '../../../../src/workbook/cells/cell';
import { COMMUNES_BLOCKS } from '../../../../src/workbook/schema/communesTab';
import { codeOf } from '../../../../src/workbook/head/headOfTab';
import { moment } from '../../support/days';
import type { Typed, TypedTab } from '../../support/grids';
import { columnOf, communeTab, under } from '../../support/grids';
import type { MemoryBook } from '../../support/memoryBook';
import { roundBook } from '../../support/roundBook';

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
    [
      'gets none of a commune that became a part of another',
      () => book([commune('A'), { ...commune('B', 'X02'), 'Chuyển sang xã': 'C' }, commune('C', 'X05')]),
      ['X03', 'X02', 'X05'],
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

describe('a Mã that was changed in Các xã', () => {
  const EXTENSIONS = ['x01', 'X02'].map((code): Typed => {
    return { 'Mã xã': code, 'Nội dung được gia hạn': 'Kết quả', 'Hạn mới': '1/9/2020' };
  });
  const changed = (tabs: Readonly<Record<string, TypedTab>>, communes = [commune('A', 'CN01'), commune('B', 'X02')]) =>
    book(communes, tabs, EXTENSIONS);
  const carry = (target: MemoryBook) => {
    const basis = readBasis(target);
    return carryCodes(target, matchTabs(findTabs(target), basis), basis);
  };
  const codesIn = (target: MemoryBook) =>
    Object.fromEntries(findTabs(target).map(({ name }) => [name, codeOf(target.read(name) ?? [])]));
  const granted = (target: MemoryBook) => under(target.read('Thiết lập') ?? [], 'Mã xã').flat();

  it('goes on to the tab of its name, with the record and what was granted', () => {
    const target = recorded(changed({ A: { code: 'X01' }, B: { code: 'X02' } }), 'X01');
    const lines = target.record.read('X01');
    expect(carry(target)).toBe(true);
    expect(codesIn(target)).toEqual({ A: 'CN01', B: 'X02' });
    expect(target.record.read('CN01')).toEqual(lines);
    expect(target.record.read('X01')).toEqual([]);
    expect(granted(target)).toEqual(expect.arrayContaining(['CN01', 'X02']));
    expect(granted(target)).not.toContain('x01');
  });

  it('goes on to what the tabs of its parts say', () => {
    const target = changed({ A: { code: 'X01' }, B: { code: 'X02 → X01' }, C: { code: 'X03 → X02' } });
    expect(carry(target)).toBe(true);
    expect(codesIn(target)).toEqual({ A: 'CN01', B: 'X02 → CN01', C: 'X03 → X02' });
  });

  it.each<[string, () => MemoryBook]>([
    ['the tab has it already', () => changed({ A: { code: 'CN01' }, B: { code: 'X02' } })],
    ['the tab lost its Mã', () => changed({ A: { code: '' }, B: { code: 'X02' } })],
    ['there is no such tab', () => changed({ B: { code: 'X02' } })],
    ['it was emptied', () => changed({ A: { code: 'X01' } }, [commune('A'), commune('B', 'X02')])],
    ['something is recorded under the new one', () => recorded(changed({ A: { code: 'X01' } }), 'CN01')],
  ])('is left alone where %s', (_name, target) => {
    const there = target();
    const before = [there.contents(), [...there.record.readAll()]];
    expect(carry(there)).toBe(false);
    expect([there.contents(), [...there.record.readAll()]]).toEqual(before);
  });

  it('is carried too where the table of extensions lost its column', () => {
    const target = changed({ A: { code: 'X01' } });
    target.deleteColumn('Thiết lập', 'Mã xã');
    const before = target.read('Thiết lập');
    expect(carry(target)).toBe(true);
    expect(codesIn(target)).toEqual({ A: 'CN01' });
    expect(target.read('Thiết lập')).toEqual(before);
  });
});

it('a Mã is written where the head of the tab stands, and nowhere in a tab without one', () => {
  const below: Grid = communeTab({ code: 'X01' }, { above: 2 });
  const target = roundBook({ tabs: { 'Phước Hà': below, 'Ghi chép': [['Gọi xã']] } });
  writeCode(target, 'Phước Hà', 'X09');
  expect(codeOf(target.read('Phước Hà') ?? [])).toBe('X09');
  writeCode(target, 'Ghi chép', 'X09');
  writeCode(target, 'Không có', 'X09');
  expect(target.read('Ghi chép')).toEqual([['Gọi xã']]);
});
