import type { App } from './support/app';
import { openApp } from './support/app';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

const WORD = `<html><body><!--StartFragment--><table class=MsoTableGrid><tr>
  <td><p class=MsoNormal>Pi Năng
    Thị Lan<o:p></o:p></p></td><td><p>1969</p></td></tr><tr>
  <td><p>Katơr&nbsp;Bảo</p></td><td><p>&nbsp;</p></td></tr></table><!--EndFragment--></body></html>`;
const EXCEL = `<table><tr><td>Tà Yên Nam</td><td x:num>1980</td></tr>
  <tr><td>thôn Giá<br style='mso-data-placement:same-cell'>xóm 2</td><td></td></tr></table>`;

describe('the clipboard', () => {
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
    await sheet.goTo('B60');
    await sheet.paste({ 'text/html': html, 'text/plain': 'chỉ để dành' });
    await sheet.shows('B61', third);
    await sheet.shows('B60', first);
    await sheet.shows('C60', second);
    await sheet.shows('C61', fourth);
    await poll(() => sheet.address()).toBe('B60:C61');
  });

  it('pastes quoted cells with tabs, breaks and quotes in them', async () => {
    const note = await sheet.column('Ghi chú');
    await sheet.goTo(`${note}60`);
    await sheet.paste({ 'text/plain': '"Dòng một\ndòng ""hai"""\r\n5 người\r\n' });
    await sheet.shows(`${note}60`, 'Dòng một\ndòng "hai"');
    await sheet.shows(`${note}61`, '5 người');
  });

  it('copies a block as a table and as text, and pastes it elsewhere', async () => {
    await sheet.goTo('B5:C6');
    await poll(copied).toBe('Pi Năng Điểu\t1958\nPi Năng Thị Xuân\t1972');
    await sheet.goTo('B64');
    await app.page.keyboard.press('Control+v');
    await sheet.shows('C65', '1972');
    await sheet.shows('B64', 'Pi Năng Điểu');
  });

  it('fills a selected block with one copied cell', async () => {
    await sheet.goTo('E60:E62');
    await sheet.paste({ 'text/plain': 'Raglai' });
    await sheet.shows('E62', 'Raglai');
    await sheet.shows('E60', 'Raglai');
  });

  it('cuts', async () => {
    await sheet.goTo('E62');
    await poll(copied).toBe('Raglai');
    await app.page.keyboard.press('Control+x');
    await sheet.shows('E62', '');
    await expect(app.page.evaluate(() => navigator.clipboard.readText())).resolves.toBe('Raglai');
  });

  it('cuts the cells of a folded group too, and nothing that is not on the clipboard', async () => {
    await sheet.goTo('M70');
    await sheet.paste({ 'text/plain': 'trước\tghi chú\t\t1\tngười nêu' });
    await sheet.shows('Q70', 'người nêu');
    await app.page.locator('.group-bar button').nth(1).click(); // the opinions, P to AC
    await sheet.goTo('M70:AE70');
    await poll(copied).toMatch(/^trước\t/);
    await app.page.keyboard.press('Control+x');
    const text = await app.page.evaluate(() => navigator.clipboard.readText());
    expect(text.split('\t').slice(0, 5)).toEqual(['trước', 'ghi chú', '', '1', 'người nêu']);
    await app.page.locator('.group-bar button').nth(1).click();
  });

  it('keeps decimals that the cell does not show', async () => {
    await sheet.openTab('Các xã');
    await sheet.goTo('J9');
    await app.page.keyboard.type('12000000,75');
    await app.page.keyboard.press('Enter');
    await sheet.shows('J9', '12.000.001');
    await sheet.goTo('J9');
    await poll(copied).toBe('12.000.001');
    await sheet.goTo('J12');
    await app.page.keyboard.press('Control+v');
    await sheet.shows('J12', '12.000.001');
    await app.page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#formula')?.value === '12000000,75',
    );
  });
});
