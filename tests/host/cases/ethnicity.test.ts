import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalHost } from '../../../host/host';
import { openWorkbook } from '../../../host/xlsx/workbookFile';
import { everythingIn } from '../support/everything';
import { byHand, documentOf, hostOver, problemsOf, tableOf } from '../support/spreadsheet';

/** Words under Dân tộc, and signs under Chủ hộ, that are not the one value that was known. */
const open = (name: string): LocalHost =>
  hostOver(openWorkbook(readFileSync(join('tests', 'fixtures', 'cases', `${name}.xlsx`))), { now: '2020-09-30T10:00' });

const ETHNICITY = 'f07-kinh-counted-as-minority';
const HOUSEHOLD = 'f08-ditto-as-householder';

function compiled(host: LocalHost, header: string) {
  host.run('compileResults');
  const [row = {}] = tableOf(host, 'Tổng hợp', 4);
  const problems = problemsOf(host).filter((problem) => problem.includes(`“${header}”`));
  return { row, problems };
}

/** Types into the cells of a column of Phước Hà, from the first row of people down. */
const typed = (host: LocalHost, header: string, texts: readonly string[]) =>
  byHand(
    host,
    texts
      .map((text, index) => `cell('Phước Hà', ${5 + index}, '${header}').setValue(${JSON.stringify(text)});`)
      .join(''),
  );

describe('f07: words that are no group', () => {
  const WORDS = ['nt', 'Việt Nam', 'DT: Kinh', 'K inh', 'Kih'];

  it('make nobody a minority; each cell is named with the list to choose from', () => {
    const { row, problems } = compiled(open(ETHNICITY), 'Dân tộc');
    expect(row).toMatchObject({ 'Tổng số dự': 5, 'Dân tộc thiểu số': 0 });
    expect(problems.filter((problem) => problem.includes('không có trong Danh mục'))).toEqual(
      WORDS.map(
        (word, index) =>
          `Phước Hà E${5 + index}: “Dân tộc” ghi “${word}”, không có trong Danh mục; người này được tính là không rõ dân tộc.`,
      ),
    );
    const host = open(ETHNICITY);
    host.run('compileResults');
    const mends = tableOf(host, 'Dữ liệu cần kiểm tra').map((line) => line['Cách xử lý']);
    expect(mends.filter((mend) => /cột “Các dân tộc” của trang Danh mục/.test(mend as string))).toHaveLength(5);
  });

  it('are five people of whom the report does not know', () => {
    const host = open(ETHNICITY);
    const text = documentOf(host.run('createReport')).replace(/<[^>]+>/g, '');
    expect(text).toContain('chưa rõ dân tộc 05 lượt người.');
    expect(text).not.toContain('người dân tộc thiểu số 0');
  });

  it('as groups, subgroups and unaccented names they count, the rest still named', () => {
    const host = typed(open(ETHNICITY), 'Dân tộc', ['Raglai', 'H’Mông', 'Ede', 'Kinh (Việt)', 'x']);
    const { row, problems } = compiled(host, 'Dân tộc');
    expect(row).toMatchObject({ 'Dân tộc thiểu số': 3 });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('E9: “Dân tộc” ghi “x”');
  });

  // a community known by the name of its subgroup: https://github.com/Tatoeba/tatoeba2/issues/1059
  it('count once the office has added them to the list that set-up made', () => {
    const host = typed(open(ETHNICITY), 'Dân tộc', ['Mông Xanh', 'Mông Xanh', 'Kinh', '-', 'không rõ']);
    expect(compiled(host, 'Dân tộc').problems).toHaveLength(1);
    host.run('setUpWorkbook');
    const once = everythingIn(host);
    host.run('setUpWorkbook');
    expect(everythingIn(host)).toBe(once);
    expect(tableOf(host, 'Danh mục').filter((line) => line['Khóa dân tộc'] !== '')).toHaveLength(54);
    const extended = byHand(
      host,
      `cell('Danh mục', 56, 'Các dân tộc').setValue('Mông xanh'); cell('Danh mục', 56, 'Khóa dân tộc').setValue('hmong');`,
    );
    const { row, problems } = compiled(extended, 'Dân tộc');
    expect(row).toMatchObject({ 'Dân tộc thiểu số': 2 });
    expect(problems).toEqual([]);
  });
});

describe('f08: a mark under Chủ hộ', () => {
  it('makes no household of three; it is named', () => {
    const { row, problems } = compiled(open(HOUSEHOLD), 'Chủ hộ');
    expect(row).toMatchObject({ 'Số hộ nghèo dự': 3 });
    expect(problems).toEqual([
      'Phước Hà H5, H6, H7: “Chủ hộ” ghi “x”, chưa rõ chủ hộ là ai; người này được tính là một hộ riêng.',
    ]);
  });

  it.each<[texts: readonly string[], households: number, named: number]>([
    // what ditto marks repeat: https://github.com/benwbrum/fromthepage/issues/27
    [['Katơr Mẫu', '"', 'nt'], 1, 0],
    [['Katơr Mẫu', 'như trên', 'Pi Năng Mẫu'], 2, 0],
    [['Chủ hộ', 'bản thân', ''], 3, 0],
    [['Katơr Mẫu', 'vợ', 'con trai'], 3, 2],
    [['"', '"', '"'], 3, 1],
  ])('%j: %i households, %i named', (texts, households, named) => {
    const { row, problems } = compiled(typed(open(HOUSEHOLD), 'Chủ hộ', texts), 'Chủ hộ');
    expect(row).toMatchObject({ 'Số hộ nghèo dự': households });
    expect(problems).toHaveLength(named);
  });
});
