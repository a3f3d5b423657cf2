import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { App } from './support/app';
import { openApp } from './support/app';
import { cellsOf } from './support/cells';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

/* The way of the officer who compiles, from opening the workbook to the report, in one sitting. */
describe('the officer', () => {
  const cell = cellsOf('Phước Hà');
  let app: App;
  let sheet: SheetOnScreen;

  beforeAll(async () => {
    app = await openApp();
    sheet = new SheetOnScreen(app.page);
  });
  afterAll(() => app.close());

  it('opens the workbook and finds the menu that the bundle makes', async () => {
    await poll(() => app.page.getByRole('heading', { level: 1 }).innerText()).toBe('doi-thoai-2020.xlsx');
    await poll(() => app.page.getByRole('menubar').getByRole('menuitem').allInnerTexts()).toEqual([
      'Tệp',
      'Đối thoại giảm nghèo',
    ]);
  });

  it('types a name into a commune tab, and the total counts it', async () => {
    await sheet.openTab('Phước Hà');
    const before = Number(await sheet.text(cell(2, 'Số người mời')));
    await sheet.goTo(cell(58, 'Họ và tên'));
    await app.page.keyboard.type('Nguyễn Thị Hoa');
    await app.page.keyboard.press('Enter');
    await sheet.shows(cell(58, 'Họ và tên'), 'Nguyễn Thị Hoa');
    await sheet.shows(cell(2, 'Số người mời'), String(before + 1));
    await poll(() => sheet.address()).toBe(cell(59, 'Họ và tên'));
  });

  it('picks from a dropdown, and the count of those present changes', async () => {
    const before = Number(await sheet.text(cell(2, 'Có mặt')));
    const attendance = cell(58, 'Tham dự');
    await sheet.goTo(attendance);
    const box = await sheet.cell(attendance).boundingBox();
    if (box === null) throw new Error('The cell is not in sight');
    await app.page.mouse.click(box.x + box.width - 6, box.y + box.height / 2);
    await app.page.getByRole('option', { name: 'Có mặt' }).click();
    await sheet.shows(attendance, 'Có mặt');
    await sheet.goTo(cell(58, 'Họ và tên'));
    await sheet.shows(cell(2, 'Có mặt'), String(before + 1));
  });

  it('pastes a block of rows', async () => {
    const before = Number(await sheet.text(cell(2, 'Số người mời')));
    await sheet.goTo(cell(59, 'Họ và tên'));
    await sheet.paste({ 'text/plain': 'Katơr Nô\t1975\tNam\tRaglai\nMang Thị Lý\t1980\tNữ\tRaglai\n' });
    await sheet.shows(cell(60, 'Họ và tên'), 'Mang Thị Lý');
    await sheet.shows(cell(59, 'Dân tộc'), 'Raglai');
    await sheet.shows(cell(2, 'Số người mời'), String(before + 2));
  });

  it('compiles from the menu and answers the question', async () => {
    await sheet.run('Tổng hợp báo cáo');
    const dialog = app.page.getByRole('alertdialog');
    await dialog.getByText('Đã tổng hợp').waitFor();
    await dialog.getByRole('button', { name: 'Không' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('follows a link from the data to check to its cell', async () => {
    await sheet.openTab('Dữ liệu cần kiểm tra');
    const row = app.page
      .getByRole('row')
      .filter({ has: app.page.getByRole('link') })
      .first();
    const [, tab = '', address = ''] = (await row.getByRole('gridcell').allInnerTexts()).map((text) => text.trim());
    await row.getByRole('link').first().click();
    await sheet.isOpen(tab);
    await poll(() => sheet.address()).toBe(address);
    await poll(() => sheet.cell(address).getAttribute('aria-selected')).toBe('true');
  });

  it('creates the report, reads it in the page and downloads it', async () => {
    await sheet.run('Tạo dự thảo báo cáo');
    const dialog = app.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Đồng ý' }).click();
    const panel = app.page.getByRole('dialog', { name: 'Dự thảo báo cáo' });
    const paper = panel.frameLocator('iframe');
    await paper.getByText('BÁO CÁO', { exact: true }).first().waitFor();
    await paper.getByText('Phước Hà').first().waitFor();
    const [download] = await Promise.all([
      app.page.waitForEvent('download'),
      panel.getByRole('link', { name: 'Tải về (.docx)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Dự thảo báo cáo .*\.docx$/);
    const parts = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(parts)).toContain('word/document.xml');
    await app.page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  it('finds everything kept after a reload', async () => {
    await app.page.reload();
    await app.page.getByRole('grid').waitFor();
    await sheet.openTab('Phước Hà');
    await sheet.goTo(cell(58, 'Họ và tên'));
    await sheet.shows(cell(58, 'Họ và tên'), 'Nguyễn Thị Hoa');
    await sheet.shows(cell(58, 'Tham dự'), 'Có mặt');
    await sheet.shows(cell(60, 'Họ và tên'), 'Mang Thị Lý');
    await app.page.getByText('Đã lưu', { exact: true }).waitFor();
  });
});
