import { readBasis } from '../../../../src/app/round/basis';
import { findTabs, matchTabs } from '../../../../src/app/round/communeTabs';
import type { Share } from '../../../../src/app/protection/protectionPlan';
import { planOf, ProtectionNote } from '../../../../src/app/protection/protectionPlan';
import type { Note } from '../../../../src/app/ports';
import type { Typed } from '../../support/grids';
import type { MemoryBook } from '../../support/memoryBook';
import { roundBook } from '../../support/roundBook';

const HOST: Typed = { Mã: 'X01', 'Tên xã': 'Phước Hà', 'Vai trò': 'Điểm', 'E-mail cán bộ xã': 'an@phuocha.example' };
const OTHER: Typed = { Mã: 'X02', 'Tên xã': 'Cà Ná', 'Vai trò': 'Còn lại', 'E-mail cán bộ xã': 'binh@cana.example' };

const book = (communes: readonly Typed[] = [HOST, OTHER], district = 'phong@huyen.example') =>
  roundBook({ communes, settings: { values: { 'E-mail cán bộ tổng hợp': district } } });

function plan(target: MemoryBook = book()): Share[] {
  const basis = readBasis(target);
  return planOf(basis, target.tabNames(), matchTabs(findTabs(target), basis).tabs);
}

/** A note that lasts from run to run. */
function kept(text = '') {
  const state = { text };
  const note: Note = { read: () => state.text, write: (written) => void (state.text = written) };
  return { state, open: () => new ProtectionNote(note) };
}

/** Everything was protected, but for what Google refused of some keys. */
function allDone(shares: readonly Share[], refused: readonly string[] = []) {
  const { state, open } = kept();
  const note = open();
  for (const share of shares) note.setDone(share, !refused.includes(share.key));
  note.keep(shares);
  return { state, open };
}

const keys = (shares: readonly Share[]) => shares.map(({ key }) => key);

describe('what is protected together', () => {
  it('the tabs of the district that are there, then each commune’s', () => {
    expect(plan().map(({ key, tabs }) => [key, tabs])).toEqual([
      ['*', ['Các xã', 'Thiết lập', 'Danh mục']],
      ['X01', ['Phước Hà']],
      ['X02', ['Cà Ná']],
    ]);
  });

  it('a commune without a Mã goes by its name', () => {
    expect(keys(plan(book([{ ...HOST, Mã: '' }, OTHER])))).toEqual(['*', 'Phước Hà', 'X02']);
  });
});

describe('when a protection is no longer what it should be', () => {
  const before = plan();
  const changed = (after: readonly Share[]) =>
    after.filter(({ key, fingerprint }) => before.find((share) => share.key === key)?.fingerprint !== fingerprint);

  it('not while nothing changed', () => {
    expect(changed(plan())).toEqual([]);
  });

  it('with the staff of the commune', () => {
    expect(keys(changed(plan(book([HOST, { ...OTHER, 'E-mail cán bộ xã': 'chi@cana.example' }]))))).toEqual(['X02']);
  });

  it('with the cells that are open to it', () => {
    const moved = book();
    moved.deleteColumn('Phước Hà', 'Dân tộc');
    expect(keys(changed(plan(moved)))).toEqual(['X01']);
  });

  it('with the staff of the district, for all', () => {
    expect(keys(changed(plan(book([HOST, OTHER], 'moi@huyen.example'))))).toEqual(['*', 'X01', 'X02']);
  });

  it('with a tab of the district’s that was added', () => {
    const target = book();
    target.copyTab('Danh mục', 'Nhật ký', 1, () => ['']);
    expect(keys(changed(plan(target)))).toEqual(['*']);
  });
});

describe('what is left to do', () => {
  it('everything where nothing was done, or the note cannot be read', () => {
    const shares = plan();
    expect(kept().open().dueOf(shares)).toEqual(shares);
    expect(kept('{"X01":').open().dueOf(shares)).toEqual(shares);
  });

  it('only what changed since', () => {
    const { open } = allDone(plan());
    const changed = plan(book([HOST, { ...OTHER, 'E-mail cán bộ xã': 'chi@cana.example' }]));
    expect(keys(open().dueOf(changed))).toEqual(['X02']);
  });

  it('only what changed, and what Google refused', () => {
    const { open } = allDone(plan(), ['X01']);
    const changed = plan(book([HOST, { ...OTHER, 'E-mail cán bộ xã': 'chi@cana.example' }]));
    expect(keys(open().dueOf(changed))).toEqual(['X01', 'X02']);
  });

  it('all anew where all was done, refused or not; a run that is cut off then goes on from there', () => {
    const shares = plan();
    const { open } = allDone(shares, ['X02']);
    const note = open();
    expect(note.dueOf(shares)).toEqual(shares);
    const [first] = shares;
    if (first !== undefined) note.setDone(first, true);
    note.keep(shares);
    expect(keys(open().dueOf(shares))).toEqual(['X01', 'X02']);
  });

  it('a tab that was made anew, which nothing protects yet', () => {
    const shares = plan();
    const { open } = allDone(shares);
    open().forget(readBasis(book()).communes.slice(1));
    expect(keys(open().dueOf(shares))).toEqual(['X02']);
  });
});

it('the note keeps nothing of communes that are no more', () => {
  const { state, open } = allDone(plan());
  expect(Object.keys(JSON.parse(state.text) as object)).toEqual(['*', 'X01', 'X02']);
  open().keep(plan(book([HOST])));
  expect(Object.keys(JSON.parse(state.text) as object)).toEqual(['*', 'X01']);
});
