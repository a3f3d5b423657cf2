import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalHost } from '../../../host/host';
import { openWorkbook } from '../../../host/xlsx/workbookFile';
import { documentOf, hostOver, problemsOf, readyHost, tableOf } from '../support/spreadsheet';
import { pasteInto, typeInto } from '../support/cells';

const TAB = 'Phước Hà';
const open = (name: string): LocalHost =>
  hostOver(openWorkbook(readFileSync(join('tests', 'fixtures', 'cases', `${name}.xlsx`))), { now: '2020-09-30T10:00' });
const compiled = (host: LocalHost) => host.run('compileResults').result;

/** Cells that are named, as rows of "Dữ liệu cần kiểm tra" tell them, with the words of each. */
const told = (host: LocalHost) =>
  problemsOf(host).filter((problem) => !/Ngày tổ chức|Không tìm thấy mục/.test(problem));

it('f04: nobody of eight lines is a person, and each is named', () => {
  const host = open('f04-headings-as-people');
  expect(compiled(host)).toMatchObject({ invited: 0, attended: 0 });
  expect(told(host)).toEqual([
    expect.stringMatching(/^Phước Hà B5, B6, B7, B8, B9 và 3 ô khác: .*không được tính là người/),
  ]);
});

it('f04: a line becomes a person when its year of birth is filled', () => {
  const host = open('f04-headings-as-people');
  typeInto(host, TAB, 9, 'Năm sinh', '1958');
  expect(compiled(host)).toMatchObject({ invited: 1 });
  expect(told(host)).toContainEqual(expect.stringMatching(/B9: .*vẫn được tính/));
});

it('f05: none of seven lines is an opinion, and each is named or told as what it is', () => {
  const host = open('f05-headings-as-opinions');
  expect(compiled(host)).toMatchObject({ opinions: 0, unanswered: 0 });
  expect(told(host)).toEqual([
    expect.stringMatching(/U6, U7, U8, U9, U10 và 1 ô khác: .*không được tính là ý kiến/),
    expect.stringMatching(/U5: .*không có ý kiến phát biểu/), // a mere note, after what is to be looked at
  ]);
});

it('f06: two people in one cell are named in both rows, and each cell counts as one', () => {
  const host = open('f06-several-people-in-a-cell');
  expect(compiled(host)).toMatchObject({ invited: 2, present: 2 });
  expect(told(host)).toEqual([expect.stringMatching(/^Phước Hà B5, B6: .*nhiều người trong một ô.*vẫn được tính/)]);
});

it('f09: the merges are named, and cost one question beside one for each of them', () => {
  const host = open('f09-merged-attendance');
  const { calls, result } = host.run('compileResults');
  expect(result).toMatchObject({ invited: 3, present: 1, notRecorded: 2 });
  expect(told(host)).toEqual([
    expect.stringMatching(/G5: Ở cột “Đối tượng”, các ô G5:G7 bị gộp/),
    expect.stringMatching(/L5: Ở cột “Tham dự”, các ô L5:L7 bị gộp/),
  ]);
  expect([calls.byMethod['Range.getMergedRanges'], calls.byMethod['Range.getA1Notation']]).toEqual([1, 2]);
});

it('f19: four rows that may be one person are pointed at together, and all count', () => {
  const host = open('f19-same-person-otherwise-written');
  expect(compiled(host)).toMatchObject({ invited: 4, present: 4 });
  expect(told(host)).toEqual([expect.stringMatching(/^Phước Hà B5, B6, B7, B8: Các dòng 5, 6, 7, 8 .*vẫn được tính/)]);
});

describe('a session at which nobody spoke', () => {
  const draft = (...contents: readonly string[]) => {
    const host = readyHost({ now: '2020-09-30T10:00', answer: 'yes' });
    pasteInto(
      host,
      TAB,
      5,
      'Nội dung',
      contents.map((content) => [content]),
    );
    typeInto(host, TAB, 5, 'Nội dung thông tin', '03/9/2020');
    return documentOf(host.run('createReport')).replace(/<[^>]+>/g, '');
  };

  it('is told so by the report', () => {
    expect(draft('Không có ý kiến')).toContain('Không có ý kiến phát biểu tại các cuộc đối thoại.');
    expect(draft('Không có ý kiến')).not.toContain('Chưa ghi nhận ý kiến');
  });

  it('and where something else stands there, it is not', () => {
    expect(draft('Không có ý kiến', 'Tổng cộng: 5 ý kiến')).toContain('Chưa ghi nhận ý kiến');
    expect(draft('Không có ý kiến', 'Đề nghị cấp thẻ.')).not.toContain('Không có ý kiến phát biểu');
  });
});

it('a round in which nothing is typed has no blanks to ask about', () => {
  const host = readyHost();
  const { calls } = host.run('compileResults');
  expect(calls.byMethod['Range.getMergedRanges']).toBeUndefined();
  expect(tableOf(host, 'Dữ liệu cần kiểm tra')).toEqual([]);
});
