import type { App } from './support/app';
import { openApp } from './support/app';
import { cellsOf } from './support/cells';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

describe('the acting person', () => {
  const cell = cellsOf('Phước Hà');
  const setting = (row: number) => cellsOf('Thiết lập')(row, 'Giá trị');
  let app: App;
  let sheet: SheetOnScreen;
  const actAs = (label: string) => app.page.getByLabel('Đang làm việc với vai trò').selectOption({ label });

  beforeAll(async () => {
    app = await openApp();
    sheet = new SheetOnScreen(app.page);
  });
  afterAll(() => app.close());

  it('as a commune writes its own tab', async () => {
    await actAs('Cán bộ xã Phước Hà');
    await sheet.openTab('Phước Hà');
    await sheet.goTo(cell(60, 'Họ và tên'));
    await app.page.keyboard.type('Người của xã');
    await app.page.keyboard.press('Enter');
    await sheet.shows(cell(60, 'Họ và tên'), 'Người của xã');
  });

  it('stays who it is after a reload', async () => {
    await app.page.reload();
    await sheet.isOpen('Phước Hà');
    await poll(() => app.page.getByLabel('Đang làm việc với vai trò').locator('option:checked').innerText()).toBe(
      'Cán bộ xã Phước Hà',
    );
  });

  it('as the district writes the settings, and undoes it by the button', async () => {
    await actAs('Cán bộ tổng hợp (huyện)');
    await sheet.openTab('Thiết lập');
    const before = await sheet.text(setting(2));
    await sheet.goTo(setting(2));
    await app.page.keyboard.type('Đối thoại năm nay');
    await app.page.keyboard.press('Enter');
    await sheet.shows(setting(2), 'Đối thoại năm nay');
    await app.page.getByRole('button', { name: 'Hoàn tác' }).click();
    await sheet.shows(setting(2), before);
    await poll(() => sheet.address()).toBe(setting(2));
  });

  it('is told why a text is refused, and what stood there stays', async () => {
    await sheet.goTo(setting(3));
    const before = await sheet.text(setting(3));
    await sheet.paste({ 'text/plain': 'dài '.repeat(20_000) });
    const dialog = app.page.getByRole('alertdialog', { name: `Chưa ghi được ô ${setting(3)}` });
    await dialog.getByText('Hãy rút ngắn nội dung').waitFor();
    await dialog.getByRole('button', { name: 'Đồng ý' }).click();
    await sheet.shows(setting(3), before);
  });
});
