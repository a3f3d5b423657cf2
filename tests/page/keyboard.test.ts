import type { App } from './support/app';
import { openApp } from './support/app';
import { cellsOf } from './support/cells';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

/* Nothing here touches the mouse after the start. */
describe('by keyboard only', () => {
  const cell = cellsOf('Phước Hà');
  let app: App;
  let sheet: SheetOnScreen;
  const press = (...keys: string[]) =>
    keys.reduce((done, key) => done.then(() => app.page.keyboard.press(key)), Promise.resolve());
  const focused = () => app.page.evaluate(() => document.activeElement?.id ?? '');

  beforeAll(async () => {
    app = await openApp();
    sheet = new SheetOnScreen(app.page);
    await sheet.openTab('Phước Hà');
  });
  afterAll(() => app.close());

  it('walks over the cells, and tells assistive technology where it is', async () => {
    await sheet.goTo('B6');
    await press('ArrowDown', 'ArrowRight');
    await poll(() => sheet.address()).toBe('C7');
    const editor = app.page.locator('#cell-editor');
    await poll(() => editor.getAttribute('aria-activedescendant')).toBe('cell-7-3');
    await press('Shift+ArrowDown', 'Shift+ArrowRight');
    await poll(() => sheet.address()).toBe('C7:D8');
    await press('Control+Home');
    await poll(() => sheet.address()).toBe('A1');
    await press('Control+End', 'Home');
    await poll(() => sheet.address()).toBe('A57');
    await press('Control+a');
    await poll(() => sheet.address()).toMatch(/^A1:A[A-Z]57$/);
  });

  it('counts rows and columns rightly wherever it stands', async () => {
    await sheet.goTo('C900');
    const cell = sheet.cell('C900');
    await cell.waitFor();
    await poll(() => cell.getAttribute('aria-colindex')).toBe('4');
    await poll(() => cell.locator('..').getAttribute('aria-rowindex')).toBe('901');
    const grid = app.page.getByRole('grid');
    await poll(() => grid.getAttribute('aria-rowcount')).toBe('1005');
    const letters = await grid.locator('[data-column]').count();
    await poll(() => grid.getAttribute('aria-colcount')).toBe(String(letters + 1));
    await poll(() => grid.locator('tbody tr[aria-rowindex]').count()).toBeLessThan(80);
  });

  it('edits with F2, gives up with Escape, breaks a line with Alt+Enter', async () => {
    await sheet.goTo(cell(6, 'Ghi chú'));
    await press('F2');
    await app.page.keyboard.type('bỏ đi');
    await press('Escape');
    await poll(() => sheet.text(cell(6, 'Ghi chú'))).toBe('');
    await app.page.keyboard.type('Đến muộn');
    await press('Alt+Enter');
    await app.page.keyboard.type('có lý do');
    await press('Enter');
    await sheet.shows(cell(6, 'Ghi chú'), 'Đến muộn\ncó lý do');
    await poll(() => sheet.address()).toBe(cell(7, 'Ghi chú'));
  });

  it('goes along a row with Tab and back below its start with Enter', async () => {
    await sheet.goTo(cell(70, 'Họ và tên'));
    for (const text of ['Chamaléa Thị Hằng', '1990', 'Nữ']) {
      await app.page.keyboard.type(text);
      await press('Tab');
    }
    await press('Enter');
    await poll(() => sheet.address()).toBe(cell(71, 'Họ và tên'));
    await sheet.shows(cell(70, 'Giới tính'), 'Nữ');
  });

  it('opens a dropdown and finds its item without accents', async () => {
    const attendance = cell(70, 'Tham dự');
    await sheet.goTo(attendance);
    await press('Alt+ArrowDown');
    await app.page.getByRole('listbox').waitFor();
    await app.page.keyboard.type('va');
    await press('Enter');
    await sheet.shows(attendance, 'Vắng');
    await poll(() => focused()).toBe('cell-editor');
  });

  it('clears with Delete, undoes and does again', async () => {
    await sheet.goTo(cell(70, 'Họ và tên'));
    await press('Delete');
    await sheet.shows(cell(70, 'Họ và tên'), '');
    await press('Control+z');
    await sheet.shows(cell(70, 'Họ và tên'), 'Chamaléa Thị Hằng');
    await press('Control+y');
    await sheet.shows(cell(70, 'Họ và tên'), '');
    await poll(() => sheet.address()).toBe(cell(70, 'Họ và tên'));
  });

  it('changes tabs, and finds one among many', async () => {
    await press('Control+PageDown');
    await poll(() => sheet.tabName()).toBe('Phước Dinh');
    await press('F6', 'F6');
    await poll(() => focused()).toMatch(/^tab-/);
    await press('Shift+Tab', 'Enter');
    await app.page.keyboard.type('nhi ha');
    await press('Enter');
    await sheet.isOpen('Nhị Hà');
    await poll(() => focused()).toBe('cell-editor');
  });

  it('folds a group of columns and opens it again', async () => {
    await press('F6');
    const fold = app.page.locator('.group-bar button').first();
    await poll(() => fold.evaluate((button) => button === document.activeElement)).toBe(true);
    await press('Enter');
    await poll(() => fold.getAttribute('aria-expanded')).toBe('false');
    await poll(() => sheet.cell(cell(5, 'Họ và tên')).count()).toBe(0);
    await press('Enter');
    await poll(() => sheet.cell(cell(5, 'Họ và tên')).count()).toBe(1);
  });

  it('reaches the menu, walks in it and leaves it', async () => {
    const title = app.page.getByRole('menuitem', { name: 'Đối thoại giảm nghèo' });
    await sheet.goTo('A1');
    await press('Shift+F6', 'Shift+F6', 'ArrowRight');
    await poll(() => title.evaluate((element) => element === document.activeElement)).toBe(true);
    await press('ArrowDown');
    const items = await app.page.getByRole('menu').getByRole('menuitem').allInnerTexts();
    const standsAt = (index: number) =>
      expect(app.page.evaluate(() => document.activeElement?.textContent)).resolves.toBe(items.at(index));
    await standsAt(0);
    await press('End');
    await standsAt(-1);
    await press('ArrowUp');
    await standsAt(-2);
    await press('Escape');
    await poll(() => title.evaluate((element) => element === document.activeElement)).toBe(true);
    await press('Escape');
    await poll(() => focused()).toBe('cell-editor');
  });

  it('follows a link with Ctrl+Enter', async () => {
    await sheet.openTab('Phước Hà');
    await sheet.goTo(cell(3, 'Năm sinh'));
    await press('Control+Enter');
    await poll(() => sheet.address()).toMatch(/^[A-Z]+4$/);
  });

  it('lets Tab out of the grid after Escape', async () => {
    await press('Escape', 'Tab');
    await expect(focused()).resolves.not.toBe('cell-editor');
  });

  it('answers a dialog with Escape', async () => {
    await app.page.getByRole('menuitem', { name: 'Đối thoại giảm nghèo' }).focus();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    const dialog = app.page.getByRole('alertdialog');
    await dialog.waitFor();
    await press('Tab', 'Tab', 'Tab');
    await poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await app.page.locator('.notice.running.is-shown').waitFor({ state: 'detached' });
    await poll(() => focused()).toBe('cell-editor');
  });
});
