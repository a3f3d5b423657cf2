import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './support/app';
import { openApp } from './support/app';
import { cellsOf } from './support/cells';
import { SheetOnScreen } from './support/sheet';

/** What Word and Excel put on the clipboard, as people copied it when it went wrong. */
const copied = (name: string) =>
  JSON.parse(readFileSync(join('tests', 'fixtures', 'clipboard', `${name}.json`), 'utf8')) as Record<string, string>;

const word = (table: string) => ({ 'text/html': `<html><body>${table}</body></html>`, 'text/plain': 'x' });

describe('pasted from Word and Excel', () => {
  const cell = cellsOf('Phước Hà');
  let app: App;
  let sheet: SheetOnScreen;
  let row = 60;

  beforeAll(async () => {
    app = await openApp();
    sheet = new SheetOnScreen(app.page);
    await sheet.openTab('Phước Hà');
  });
  afterAll(() => app.close());
  beforeEach(() => {
    row += 10;
  });

  async function shows(headers: readonly string[], lines: readonly (readonly string[])[]): Promise<void> {
    for (const [down, line] of [...lines].reverse().map((given, index) => [lines.length - 1 - index, given] as const))
      for (const [index, text] of line.entries()) await sheet.shows(cell(row + down, headers[index] ?? ''), text);
  }
  const told = () => app.page.locator('.toast-text').allInnerTexts();

  it.each<[what: string, data: Record<string, string>, lines: readonly (readonly string[])[]]>([
    [
      'E1: blank rows that Excel writes as one stay two',
      copied('E1_xlrowspan'),
      [['Nguyễn Văn An', '1958'], ['', ''], ['', ''], ['Trần Bình', '1960']], // prettier-ignore
    ],
    [
      'E3: numbers that a narrow column showed otherwise',
      copied('E3_scientific'),
      [['Nguyễn Văn An', '912345678'], ['Trần Bình', '1958']], // prettier-ignore
    ],
    [
      'W6: two paragraphs of a cell are two lines',
      copied('W6_two_paras'),
      [['Nguyễn Văn An\nTrần Thị Bình', '1958\n1960']],
    ],
    ['W9: without the marks of comments and footnotes', copied('W9_comment_ref'), [['Nguyễn Văn An', '1958']]],
    [
      // github.com/ckeditor/ckeditor5/issues/2513: footnote marks of Word pasted as text
      'an end note’s mark, and the text of a comment below the table',
      word(
        `<table><tr><td><p>Kiều Thử<a style='mso-endnote-id:edn1' href="#_edn1"><span class=MsoEndnoteReference>[i]</span></a></p></td><td>1961</td></tr></table><div style='mso-element:comment-list'><div class=msocomtxt><table><tr><td>xem lại</td></tr></table></div></div>`,
      ),
      [['Kiều Thử', '1961']],
    ],
    [
      'a date that shows as a date stays one, whatever number is behind it',
      word(`<table><tr><td>Kiều Mẫu</td><td x:num="21186">1/1/1958</td></tr></table>`),
      [['Kiều Mẫu', '1/1/1958']],
    ],
  ])('%s', async (_what, data, lines) => {
    await sheet.goTo(cell(row, 'Họ và tên'));
    await sheet.paste(data);
    await shows(['Họ và tên', 'Năm sinh'], lines);
  });

  it('W2: a cell that spans two rows fills both', async () => {
    await sheet.goTo(cell(row, 'Họ và tên'));
    await sheet.paste(copied('W2_rowspan'));
    await shows(['Họ và tên', 'Năm sinh', 'Giới tính'], [['Nguyễn Văn An', '1958', 'Nam'], ['Trần Bình', '1960', 'Nam']]); // prettier-ignore
  });

  it('W1: the list, not the letterhead or the signatures, and that is told', async () => {
    await sheet.goTo(cell(row, 'Họ và tên'));
    await sheet.paste(copied('W1_layout_table'));
    await shows(['Họ và tên', 'Năm sinh'], [['Nguyễn Văn An', '1958'], ['Trần Thị Bình', '1960'], ['', '']]); // prettier-ignore
    expect((await told()).join()).toContain('2 bảng khác');
  });

  it('W4: what tracked changes deleted stays out, whole rows too, and that is told', async () => {
    await sheet.goTo(cell(row, 'Họ và tên'));
    await sheet.paste(copied('W4_tracked'));
    await shows(['Họ và tên', 'Năm sinh'], [['Nguyễn Văn Bình', '1958'], ['', '']]); // prettier-ignore
    expect((await told()).join()).toContain('3 chỗ đã đánh dấu xóa');
  });

  it('a list that Word broke into two tables comes whole', async () => {
    const part = (names: readonly string[]) =>
      `<table>${names.map((name) => `<tr><td>${name}</td><td>1970</td></tr>`).join('')}</table>`;
    await sheet.goTo(cell(row, 'Họ và tên'));
    await sheet.paste(word(part(['Katơr Một', 'Katơr Hai', 'Katơr Ba']) + part(['Katơr Bốn', 'Katơr Năm'])));
    await shows(['Họ và tên'], [['Katơr Một'], ['Katơr Hai'], ['Katơr Ba'], ['Katơr Bốn'], ['Katơr Năm']]);
  });
});
