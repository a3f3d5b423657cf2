import type { CDPSession } from 'playwright-core';
import type { App } from './support/app';
import { openApp } from './support/app';
import { cellsOf } from './support/cells';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

/* Input methods of Vietnamese: macOS and ibus compose under the caret; UniKey takes letters back and types others. */
describe('Vietnamese input methods', () => {
  const cell = cellsOf('Phước Hà');
  const nameIn = (row: number) => cell(row, 'Họ và tên');
  let app: App;
  let sheet: SheetOnScreen;
  let browser: CDPSession;
  const compose = (text: string) =>
    browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

  beforeAll(async () => {
    app = await openApp();
    sheet = new SheetOnScreen(app.page);
    browser = await app.context.newCDPSession(app.page);
    await sheet.openTab('Phước Hà');
  });
  afterAll(() => app.close());

  it('keeps the first letter of a word that is composed on a cell just reached', async () => {
    await sheet.goTo(nameIn(60));
    for (const step of ['đ', 'đa', 'đă', 'đặ', 'đặn', 'đặng']) await compose(step);
    await poll(() => app.page.locator('#formula').inputValue()).toBe('đặng');
    await browser.send('Input.insertText', { text: 'đặng' });
    await app.page.keyboard.press('Enter');
    await sheet.shows(nameIn(60), 'đặng');
  });

  it('keeps it after a click, and over a filled cell', async () => {
    await sheet.cell(nameIn(60)).click();
    await compose('ơ');
    await browser.send('Input.insertText', { text: 'ở' });
    await app.page.keyboard.press('Tab');
    await sheet.shows(nameIn(60), 'ở');
  });

  it('leaves the keys of a composition to the input method', async () => {
    await sheet.goTo(nameIn(61));
    await compose('hoà');
    await app.page.evaluate(() => {
      const key = { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    await poll(() => sheet.address()).toBe(nameIn(61));
    await browser.send('Input.insertText', { text: 'hòa' });
    await app.page.keyboard.press('Enter');
    await sheet.shows(nameIn(61), 'hòa');
  });

  it('takes a composition under way along when another cell is clicked', async () => {
    await sheet.goTo(nameIn(62));
    await compose('thủy');
    await sheet.cell(cell(62, 'Giới tính')).click();
    await sheet.shows(nameIn(62), 'thủy');
    await poll(() => sheet.address()).toBe(cell(62, 'Giới tính'));
  });

  it('takes back letters as UniKey does', async () => {
    await sheet.goTo(nameIn(63));
    await app.page.keyboard.type('d');
    await app.page.keyboard.press('Backspace');
    await app.page.keyboard.insertText('đ');
    await app.page.keyboard.type('i');
    await app.page.keyboard.press('Enter');
    await sheet.shows(nameIn(63), 'đi');
  });
});
