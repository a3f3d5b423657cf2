import { caseFile } from '../support/caseFile';
import { everythingIn } from '../support/everything';
import { askingBundle, byHand, contentsOf, problemsOf, sheetOf } from '../support/spreadsheet';

const NAMES = ['An', 'Bình', 'Cường', 'Dũng', 'Kiên', 'Lan', 'Minh'];
const namesIn = (host: ReturnType<typeof caseFile>) =>
  Object.values(contentsOf(sheetOf(host, 'Phước Hà'))).filter(
    (value) => typeof value === 'string' && NAMES.includes(value),
  );
const invited = (host: ReturnType<typeof caseFile>) =>
  (host.run('compileResults').result as { invited: number }).invited;

/** What stands in each row below the head, from left to right. */
const rowsBelowHead = (host: ReturnType<typeof caseFile>) => {
  const rows: Record<number, unknown[]> = {};
  for (const [place, value] of Object.entries(contentsOf(sheetOf(host, 'Phước Hà')))) {
    const [row = 0] = place.split(',').map(Number);
    if (row > 3) (rows[row] ??= []).push(value);
  }
  return rows;
};

describe.each(['f02-block-sorted-with-header', 'f03-rows-sorted-with-header'])('%s', (name) => {
  it('the compile says where the header row is and what to do', () => {
    const host = caseFile(name);
    host.run('compileResults');
    const [problem, ...others] = problemsOf(host).filter((line) => line.includes('Dòng tiêu đề'));
    expect(problem).toMatch(/^Phước Hà A8.*chỗ đúng là dòng 4/);
    expect(others).toEqual([]);
  });

  it('set-up asks; without an answer the tab stays as it is, nobody beside empty columns', () => {
    const host = caseFile(name, { answer: 'no' });
    const before = rowsBelowHead(host);
    const { alerts } = host.run('setUpWorkbook');
    expect(alerts[0]?.message).toContain('“Phước Hà”: đưa dòng tiêu đề từ dòng 8 về dòng 4');
    const after = rowsBelowHead(host);
    // set-up adds headers and labels that are missing, each in a place of its own
    const kept = Object.entries(before).map(([row, values]) => [
      ...[row, (after[Number(row)] ?? []).filter((value) => values.includes(value))],
    ]);
    expect(kept).toEqual(Object.entries(before));
  });

  it('with an answer the header row is back above all seven, who count', () => {
    const host = caseFile(name, { answer: 'yes' });
    host.run('setUpWorkbook');
    expect(sheetOf(host, 'Phước Hà').cell(4, 2)?.value).toBe('Họ và tên');
    expect(namesIn(host)).toEqual(NAMES);
    const later = byHand(host, '');
    expect(invited(later)).toBe(NAMES.length);
    expect(problemsOf(later).filter((line) => line.includes('Dòng tiêu đề'))).toEqual([]);
    const done = everythingIn(later);
    later.run('setUpWorkbook');
    expect(everythingIn(later)).toBe(done);
  });
});

it('what is typed while set-up asks moves along with its row', () => {
  const bundle = askingBundle("tab('Phước Hà').getRange(5, 2).setValue('Bình Thị Thử');");
  const host = caseFile('f03-rows-sorted-with-header', { answer: 'yes', bundle });
  host.run('setUpWorkbook');
  const shown = Object.values(contentsOf(sheetOf(host, 'Phước Hà')));
  expect(shown).toContain('Bình Thị Thử');
  expect(shown).not.toContain('Bình');
  expect(sheetOf(host, 'Phước Hà').cell(6, 2)?.value).toBe('Bình Thị Thử');
});

it('f18: cells outside the blocks are counted and named once, with a link', () => {
  const host = caseFile('f18-data-outside-the-blocks');
  host.run('compileResults');
  const lines = problemsOf(host).filter((line) => line.includes('ngoài các bảng'));
  expect(lines).toEqual([expect.stringMatching(/^Phước Hà AI5, AI6, AI7, AI8, AI9: Trang có 5 ô/)]);
});
