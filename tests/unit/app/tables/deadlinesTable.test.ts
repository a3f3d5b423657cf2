import { compile } from '../../../../src/app/compile/compile';
import { deadlinesTable, momentsOf, recordedMoments } from '../../../../src/app/tables/deadlinesTable';
import type { Owed } from '../../../../src/core/round/owed';
import type { HandedInAt } from '../../../../src/core/round/submission';
import { DEADLINES } from '../../../../src/workbook/design/deadlinesTab';
import { standingFormula } from '../../../../src/workbook/design/standingFormula';
import { dateCell, moment } from '../../support/days';
import type { Layout, Typed } from '../../support/grids';
import { headersOf, table } from '../../support/grids';
import { NOW } from '../../support/memoryBook';
import { TYPED_RULE } from '../../support/ownTabs';
import type { GivenRound } from '../../support/roundBook';
import { roundBook } from '../../support/roundBook';

const BLOCKS = [{ columns: DEADLINES }];
const AT = '31/8/2020 16:30';

/** Hạn nộp as it stands, of some commune and thing: its key, when it was handed in, and how that is told. */
const row = (key: string, at: Typed[string], told = 'Đã nộp'): Typed => ({
  ...{ 'Tên xã': 'Phước Hà', 'Khóa tra cứu': key, 'Nộp lúc': at, 'Trạng thái nộp': told },
});

const moments = (rows: readonly Typed[], layout?: Layout) => recordedMoments(table(BLOCKS, rows, layout));

describe('when a thing was handed in, as Hạn nộp holds it', () => {
  it.each<[name: string, rows: readonly Typed[], at: HandedInAt]>([
    ['the moment of its own row', [row('X01|plan', ''), row('X01|invitees', dateCell(AT))], moment(AT)],
    ['nothing yet', [row('X01|invitees', '', 'Chưa nộp')], null],
    ['no row of the commune', [row('X02|invitees', dateCell(AT))], null],
    ['no row of the thing', [row('X01|plan', dateCell(AT))], null],
    ['no row at all', [], null],
    ['what is said to be unclear, where no moment stands', [row('X01|invitees', '', 'Chưa rõ lúc nộp')], 'unclear'],
    ['what is said to be unclear, with spaces', [row('X01|invitees', '', ' Chưa rõ lúc nộp ')], 'unclear'],
    ['words for a moment that nothing is said of', [row('X01|invitees', 'hôm qua')], null],
    ['a key with spaces around it', [row(' X01|invitees ', dateCell(AT))], moment(AT)],
    ['a row that a blank one stands above', [{}, row('X01|invitees', dateCell(AT))], moment(AT)],
  ])('%s', (_name, rows, at) => {
    expect(moments(rows)('X01', 'invitees')).toBe(at);
  });

  it('is found by header, wherever people moved it', () => {
    const layout = { above: 2, headers: [...headersOf(BLOCKS)].reverse() };
    expect(moments([row('X01|invitees', dateCell(AT))], layout)('X01', 'invitees')).toBe(moment(AT));
  });

  it('is not known where the header row is lost', () => {
    const lost = table(BLOCKS, [row('X01|invitees', dateCell(AT))]).slice(1);
    expect(recordedMoments(lost)('X01', 'invitees')).toBeNull();
    expect(recordedMoments([])('X01', 'invitees')).toBeNull();
  });

  it('is not known where the column of the keys is lost', () => {
    const headers = headersOf(BLOCKS).filter((header) => header !== 'Khóa tra cứu');
    const without = [{ ...row('', dateCell(AT)), 'Khóa tra cứu': '' }];
    expect(moments(without, { headers })('X01', 'invitees')).toBeNull();
  });
});

it('of one commune everything that it may owe is asked for by itself', () => {
  const asked: string[] = [];
  const at: Readonly<Record<Owed, HandedInAt>> = {
    invitees: moment('31/8/2020 08:00'),
    plan: moment('31/8/2020 09:00'),
    results: moment('31/8/2020 10:00'),
    report: moment('31/8/2020 11:00'),
  };
  const found = momentsOf('X01', (code, owed) => {
    asked.push(code);
    return at[owed];
  });
  expect(found).toEqual(at);
  expect(new Set(asked)).toEqual(new Set(['X01']));
});

describe('how a thing stands against its limit', () => {
  const standings = (round: GivenRound) => {
    const { results, basis } = compile(roundBook(round), moment(NOW));
    const at = DEADLINES.findIndex(({ header }) => header === 'So với hạn');
    return deadlinesTable(results.communes, basis).rows.map((cells) => cells[at]);
  };
  const every = (owed: string): Typed => ({ ...TYPED_RULE, 'Nội dung phải nộp': owed, 'Áp dụng cho xã': 'Tất cả' });
  const formula = (row: number) => ({
    formula: standingFormula({
      ...{ deadline: `E${row}`, soonFrom: `G${row}`, handedInAt: `H${row}`, undated: '"chưa xác định hạn"' },
    }),
  });

  it('is a formula over the limit, its warning and the moment of its own row', () => {
    expect(standings({ settings: { rules: [every('Danh sách mời'), every('Kế hoạch')] } }).slice(0, 2)).toEqual([
      formula(2),
      formula(3),
    ]);
  });

  it('is in words where nothing is owed, dated or readable', () => {
    const round = {
      settings: { rules: [every('Danh sách mời')] },
      tabs: { 'Phước Hà': { code: 'X01', handedIn: { invitees: 'rồi' } }, 'Cà Ná': { code: 'X02' } },
    };
    const [unclear, notOwed, , , undated] = standings(round);
    expect([unclear, notOwed]).toEqual(['ô “Nộp lúc” chưa phải ngày giờ', 'không phải nộp']);
    expect(undated).toMatch(/^chưa xác định hạn: /);
  });
});
