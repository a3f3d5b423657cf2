import type { App } from './support/app';
import { openApp } from './support/app';
import { cellsOf } from './support/cells';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

const WORD = `<html><body><!--StartFragment--><table class=MsoTableGrid><tr>
  <td><p class=MsoNormal>Pi Năng
    Thị Lan<o:p></o:p></p></td><td><p>1969</p></td></tr><tr>
  <td><p>Katơr&nbsp;Bảo</p></td><td><p>&nbsp;</p></td></tr></table><!--EndFragment--></body></html>`;
const EXCEL = `<table><tr><td>Tà Yên Nam</td><td x:num>1980</td></tr>
  <tr><td>thôn Giá<br style='mso-data-placement:same-cell'>xóm 2</td><td></td></tr></table>`;

describe('the clipboard', () => {
  const cell = cellsOf('Phước Hà');
  let app: App;
  let sheet: SheetOnScreen;
  /** The selected cells, copied; right after an edit the page says that they are still being read. */
  const copied = async () => {
    await app.page.keyboard.press('Control+c');
    return app.page.evaluate(() => navigator.clipboard.readText());
  };

  beforeAll(async () => {
    app = await openApp();
    sheet = new SheetOnScreen(app.page);
    await sheet.openTab('Phước Hà');
  });
  afterAll(() => app.close());

  it.each([
    [
      'a table of Word, line breaks of its source and hard spaces gone',
      WORD,
      ['Pi Năng Thị Lan', '1969', 'Katơr Bảo', ''],
    ],
    ['a table of Excel, line breaks within cells kept', EXCEL, ['Tà Yên Nam', '1980', 'thôn Giá\nxóm 2', '']],
  ])('pastes %s', async (_, html, [first = '', second = '', third = '', fourth = '']) => {
    await sheet.goTo(cell(60, 'Họ và tên'));
    await sheet.paste({ 'text/html': html, 'text/plain': 'chỉ để dành' });
    await sheet.shows(cell(61, 'Họ và tên'), third);
    await sheet.shows(cell(60, 'Họ và tên'), first);
    await sheet.shows(cell(60, 'Năm sinh'), second);
    await sheet.shows(cell(61, 'Năm sinh'), fourth);
    await poll(() => sheet.address()).toBe(`${cell(60, 'Họ và tên')}:${cell(61, 'Năm sinh')}`);
  });

  it('pastes quoted cells with tabs, breaks and quotes in them', async () => {
    await sheet.goTo(cell(60, 'Ghi chú'));
    await sheet.paste({ 'text/plain': '"Dòng một\ndòng ""hai"""\r\n5 người\r\n' });
    await sheet.shows(cell(60, 'Ghi chú'), 'Dòng một\ndòng "hai"');
    await sheet.shows(cell(61, 'Ghi chú'), '5 người');
  });

  it('copies a block as a table and as text, and pastes it elsewhere', async () => {
    await sheet.goTo(`${cell(5, 'Họ và tên')}:${cell(6, 'Năm sinh')}`);
    await poll(copied).toBe('Pi Năng Điểu\t1958\nPi Năng Thị Xuân\t1972');
    await sheet.goTo(cell(64, 'Họ và tên'));
    await app.page.keyboard.press('Control+v');
    await sheet.shows(cell(65, 'Năm sinh'), '1972');
    await sheet.shows(cell(64, 'Họ và tên'), 'Pi Năng Điểu');
  });

  it('fills a selected block with one copied cell', async () => {
    await sheet.goTo(`${cell(60, 'Dân tộc')}:${cell(62, 'Dân tộc')}`);
    await sheet.paste({ 'text/plain': 'Raglai' });
    await sheet.shows(cell(62, 'Dân tộc'), 'Raglai');
    await sheet.shows(cell(60, 'Dân tộc'), 'Raglai');
  });

  it('cuts', async () => {
    await sheet.goTo(cell(62, 'Dân tộc'));
    await poll(copied).toBe('Raglai');
    await app.page.keyboard.press('Control+x');
    await sheet.shows(cell(62, 'Dân tộc'), '');
    await expect(app.page.evaluate(() => navigator.clipboard.readText())).resolves.toBe('Raglai');
  });

  it('cuts the cells of a folded group too, and nothing that is not on the clipboard', async () => {
    await sheet.goTo(cell(70, 'Người dự thay'));
    await sheet.paste({ 'text/plain': 'trước\tghi chú\t\t1\tngười nêu' });
    await sheet.shows(cell(70, 'Người nêu'), 'người nêu');
    await app.page.locator('.group-bar button').nth(1).click(); // the opinions
    await sheet.goTo(`${cell(70, 'Người dự thay')}:${cell(70, 'Thông tin cuộc đối thoại')}`);
    await poll(copied).toMatch(/^trước\t/);
    await app.page.keyboard.press('Control+x');
    const text = await app.page.evaluate(() => navigator.clipboard.readText());
    expect(text.split('\t').slice(0, 5)).toEqual(['trước', 'ghi chú', '', '1', 'người nêu']);
    await app.page.locator('.group-bar button').nth(1).click();
  });

  it('keeps decimals that the cell does not show', async () => {
    const budget = (row: number) => cellsOf('Các xã')(row, 'Kinh phí dự kiến');
    await sheet.openTab('Các xã');
    await sheet.goTo(budget(9));
    await app.page.keyboard.type('12000000,75');
    await app.page.keyboard.press('Enter');
    await sheet.shows(budget(9), '12.000.001');
    await sheet.goTo(budget(9));
    await poll(copied).toBe('12.000.001');
    await sheet.goTo(budget(12));
    await app.page.keyboard.press('Control+v');
    await sheet.shows(budget(12), '12.000.001');
    await app.page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#formula')?.value === '12000000,75',
    );
  });
});
