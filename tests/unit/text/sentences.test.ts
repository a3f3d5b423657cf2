import { CELL_FUNCTION_ERRORS } from '../../../src/text/cellFunctions';
import { DISTRICT_GUIDE_LINES, DISTRICT_GUIDE_TITLE, GUIDE_LINES, GUIDE_TITLE } from '../../../src/text/guide';
import { DROPDOWN_HELP, SETTING_HINTS } from '../../../src/text/hints';
import {
  compileDone,
  draftLinkText,
  draftName,
  MENU,
  OFFER_DRAFT,
  reportDone,
  setUpDone,
  setUpPaused,
} from '../../../src/text/menu';
import { BUG, REFUSALS } from '../../../src/text/problems/refusals';
import { LISTS } from '../../../src/workbook/schema/lists';
import { SETTINGS } from '../../../src/workbook/schema/settings';
import { expectSentence, expectVietnamese } from '../support/sentences';

describe('every sentence is whole and has its accents', () => {
  it.each([
    ...Object.entries(REFUSALS).map(([code, words]): [string, string] => [code, words('Danh mục')]),
    ...Object.entries(CELL_FUNCTION_ERRORS),
    ...Object.entries(SETTING_HINTS),
    ['a bug', BUG],
    ['a dropdown', DROPDOWN_HELP],
    ['the offer of a draft', OFFER_DRAFT],
    ...[...GUIDE_LINES, ...DISTRICT_GUIDE_LINES].map((line, index): [string, string] => [
      `line ${index + 1} of the guide`,
      line,
    ]),
  ])('%s', (_name, sentence) => {
    expectSentence(sentence);
  });

  it.each(Object.entries(MENU))('menu: %s', (_name, words) => {
    expectVietnamese(words);
  });
});

it('the guide has ten numbered lines for communes', () => {
  expectVietnamese(GUIDE_TITLE);
  expectVietnamese(DISTRICT_GUIDE_TITLE);
  expect(GUIDE_LINES.map((line) => line.split('.')[0])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
});

it('every setting has its own hint', () => {
  expect(Object.keys(SETTING_HINTS).sort()).toEqual(SETTINGS.map(({ key }) => key).sort());
});

it.each(LISTS.flatMap((list) => list.start.map((entry) => entry.label)))(
  'the item “%s” is written with its accents',
  (label) => {
    expect(label).toBe(label.normalize('NFC'));
    expect(label).not.toMatch(/^(Ho|Nu|Vang|Diem)\b/);
  },
);

describe('what people are told after a run', () => {
  const COUNTS = {
    communes: 8,
    invited: 420,
    attended: 395,
    opinions: 61,
    unanswered: 4,
    findings: { unknown: 0, review: 0, note: 0 },
  };

  it('setting up', () => {
    expect(setUpDone(8, 8, 0)).toBe(
      'Bảng theo dõi đã sẵn sàng cho 8 xã; đã thêm trang cho 8 xã. Trang mới còn mở cho mọi người: chạy “Bảo vệ các trang” khi đã ghi e-mail cán bộ xã.',
    );
    expect(setUpDone(8, 0, 2)).toBe(
      'Bảng theo dõi đã sẵn sàng cho 8 xã; không phải thêm trang nào. Có 2 chỗ cần kiểm tra, chạy “Tổng hợp báo cáo” để xem.',
    );
    expectSentence(setUpDone(0, 0, 0));
    expect(setUpDone(0, 0, 0)).toBe('Trang Các xã chưa có xã nào: ghi tên các xã vào cột Tên xã rồi chạy lại.');
    expectSentence(setUpPaused(160));
  });

  it('compiling', () => {
    expect(compileDone(COUNTS, [])).toBe(
      'Đã tổng hợp 8 xã: mời 420 người, dự 395 lượt người; 61 ý kiến, 4 chưa trả lời.',
    );
    expect(compileDone(COUNTS, ['Nhị Hà', 'Cà Ná'])).toMatch(
      /^Đã tổng hợp 6\/8 xã \(chưa đủ số liệu: Nhị Hà, Cà Ná\): mời 420 người,/,
    );
    expect(compileDone({ ...COUNTS, findings: { unknown: 2, review: 5, note: 3 } }, [])).toMatch(
      / Có 2 con số chưa biết được, 5 chỗ nên xem lại, 3 ghi chú: xem trang Dữ liệu cần kiểm tra\.$/,
    );
    expect(compileDone({ ...COUNTS, findings: { unknown: 0, review: 1, note: 0 } }, [])).toMatch(
      / Có 1 chỗ nên xem lại: xem trang Dữ liệu cần kiểm tra\.$/,
    );
  });

  it('the draft, and whom it could not be shared with', () => {
    expect(draftName(2020)).toBe('Dự thảo báo cáo kết quả đối thoại chính sách giảm nghèo năm 2020');
    expectVietnamese(draftName(null));
    expectVietnamese(draftLinkText(draftName(null)));
    const made = { name: 'Dự thảo', url: 'https://docs.google.com/x', refused: [], problems: 0 };
    expectSentence(reportDone(made));
    expect(reportDone(made)).not.toMatch(/kiểm tra|chia sẻ/);
    expect(reportDone(made).split('\n')).toContain(made.url);
    expect(reportDone({ ...made, refused: ['a@b.vn', 'c@d.vn'] })).toContain('Chưa chia sẻ được cho: a@b.vn; c@d.vn.');
    expect(reportDone({ ...made, problems: 3 })).toContain('Còn 3 chỗ cần kiểm tra');
  });

  it('a refusal names what it is about', () => {
    expect(REFUSALS['own-tab-missing']('Các xã')).toContain('“Các xã”');
  });
});
