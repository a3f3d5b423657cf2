import type { App } from './support/app';
import { openApp } from './support/app';
import { SheetOnScreen } from './support/sheet';

describe('when the server does not answer', () => {
  let app: App;
  let sheet: SheetOnScreen;

  beforeAll(async () => {
    app = await openApp();
    sheet = new SheetOnScreen(app.page);
    await sheet.openTab('Phước Hà');
  });
  afterAll(() => app.close());

  it('says so, and offers what was not acknowledged when it is back', async () => {
    await app.page.route('**/api/edit', (route) => route.abort());
    await sheet.goTo('B60');
    await app.page.keyboard.type('chưa tới nơi');
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('alert').getByText('Mất kết nối').waitFor();
    await app.page.unroute('**/api/edit');
    await app.page.reload();
    const dialog = app.page.getByRole('alertdialog', { name: 'Có nội dung chưa được ghi' });
    await dialog.getByText('B60: chưa tới nơi').waitFor();
    await dialog.getByRole('button', { name: 'Ghi lại' }).click();
    await sheet.isOpen('Phước Hà');
    await sheet.goTo('B60');
    await sheet.shows('B60', 'chưa tới nơi');
  });

  it('keeps what is being typed', async () => {
    await sheet.goTo('B61');
    await app.page.keyboard.type('đang gõ dở');
    await app.page.route('**/*', (route) => route.abort());
    await expect(app.page.locator('#cell-editor').inputValue()).resolves.toBe('đang gõ dở');
    await app.page.unroute('**/*');
    await app.page.keyboard.press('Enter');
    await sheet.shows('B61', 'đang gõ dở');
  });
});
