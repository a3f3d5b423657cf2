import { countOpinions } from '../../../../src/core/results/opinion';
import { startLists } from '../../support/grids';
import { opinion } from '../../support/people';

const ROUND = [
  opinion('onTheSpot', 'Y tế', 'Câu hỏi'),
  opinion('onTheSpot', 'Y tế', 'Kiến nghị'),
  opinion('inWriting', 'Y tế', 'Kiến nghị'),
  opinion('forwarded', 'Giáo dục', 'Ý kiến'),
  opinion('unanswered', 'Giáo dục'),
  opinion('unanswered', undefined, 'Câu hỏi'),
  opinion('unanswered'),
];
const totals = countOpinions(ROUND, startLists.themes, startLists.kinds);

it('answered (on the spot and in writing) + forwarded + unanswered make up the total', () => {
  expect(totals).toMatchObject({ total: 7, onTheSpot: 2, inWriting: 1, answered: 3, forwarded: 1, unanswered: 3 });
  expect(totals.answered + totals.forwarded + totals.unanswered).toBe(totals.total);
});

it.each([
  ['Y tế', { total: 3, onTheSpot: 2, inWriting: 1, answered: 3, forwarded: 0, unanswered: 0 }],
  ['Giáo dục', { total: 2, onTheSpot: 0, inWriting: 0, answered: 0, forwarded: 1, unanswered: 1 }],
  ['Tiếp cận tín dụng', { total: 0, onTheSpot: 0, inWriting: 0, answered: 0, forwarded: 0, unanswered: 0 }],
  ['', { total: 2, onTheSpot: 0, inWriting: 0, answered: 0, forwarded: 0, unanswered: 2 }],
])('theme “%s”', (theme, expected) => {
  expect(totals.themes.find((row) => row.theme === theme)).toEqual({ theme, ...expected });
});

it('shows every theme of Danh mục in its order, and the unknown last', () => {
  expect(totals.themes.map((row) => row.theme)).toEqual([
    ...['Y tế', 'Giáo dục', 'Tiếp cận tín dụng', 'Nhân rộng mô hình giảm nghèo', 'Hỗ trợ phát triển sản xuất'],
    ...['Hạ tầng cấp xã, thôn', 'Chính sách khác', ''],
  ]);
});

it('counts kinds, the unknown apart', () => {
  expect(totals.kinds).toEqual([
    { kind: 'Câu hỏi', total: 2 },
    { kind: 'Ý kiến', total: 1 },
    { kind: 'Kiến nghị', total: 2 },
    { kind: '', total: 2 },
  ]);
});

it('themes and kinds each make up the total', () => {
  const sum = (rows: readonly { readonly total: number }[]) => rows.reduce((all, row) => all + row.total, 0);
  expect([sum(totals.themes), sum(totals.kinds)]).toEqual([7, 7]);
});

it('no opinion at all is zero under every theme', () => {
  const none = countOpinions([], startLists.themes, startLists.kinds);
  expect(none).toMatchObject({ total: 0, answered: 0, forwarded: 0, unanswered: 0 });
  expect(none.themes).toHaveLength(8);
});
