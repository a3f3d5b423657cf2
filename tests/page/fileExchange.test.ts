import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Sheet } from '../../host/model/model';
import { openWorkbook, saveWorkbook } from '../../host/xlsx/workbookFile';
import { columnIn } from '../host/support/cells';
import { contentsOf } from '../host/support/spreadsheet';
import type { App } from './support/app';
import { openApp } from './support/app';
import { cellsOf } from './support/cells';
import { COMMUNE, roundFile } from './support/roundFile';
import { SheetOnScreen } from './support/sheet';
import { SidebarOnScreen } from './support/sidebarOnScreen';
import { poll } from './support/poll';

/* A commune without Google: its file goes out, is filled in Excel, and comes back while the shared tab was edited too. */
describe('a commune’s file, out and back', () => {
  const file = roundFile();
  const cell = cellsOf(COMMUNE, file);
  let app: App;
  let sheet: SheetOnScreen;
  let sidebar: SidebarOnScreen;
  let taken: Uint8Array;

  const type = async (address: string, text: string) => {
    await sheet.goTo(address);
    await app.page.keyboard.type(text);
    await app.page.keyboard.press('Enter');
    await sheet.shows(address, text);
  };
  const choose = (name: string, content: Uint8Array) =>
    sidebar.view
      .getByLabel('Tệp của xã (.xlsx)')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

  /** As the officer edits the file in Excel. */
  const edited = (edit: (tab: Sheet) => void): Uint8Array => {
    const workbook = openWorkbook(taken);
    const tab = workbook.sheets.find(({ name }) => name === COMMUNE);
    if (tab === undefined) throw new Error('The file has no tab of the commune');
    edit(tab);
    return saveWorkbook(workbook);
  };
  const write = (tab: Sheet, row: number, header: string, value: string | boolean) => {
    const column = columnIn(tab, header);
    tab.setCell(row, column, { value, style: tab.cell(row, column)?.style ?? 0 });
  };

  beforeAll(async () => {
    app = await openApp(file, { now: '2020-08-31T16:30' });
    sheet = new SheetOnScreen(app.page);
    sidebar = new SidebarOnScreen(app.page);
    await sheet.openTab(COMMUNE);
    await type(cell(5, 'Họ và tên'), 'Katơr Điểu');
    await type(cell(5, 'Thôn'), 'Tân Hà');
    await type(cell(6, 'Họ và tên'), 'Pi Năng Thị Xuân');
  });
  afterAll(async () => {
    await app.close();
    rmSync(dirname(file), { recursive: true });
  });

  it('is taken out from the menu', async () => {
    await app.page.getByRole('menuitem', { name: 'Tệp' }).click();
    await app.page.getByRole('menuitem', { name: 'Xuất bảng của xã…' }).click();
    const [download] = await Promise.all([
      app.page.waitForEvent('download'),
      app.page.getByRole('alertdialog').getByRole('button', { name: 'Tải về' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('bang-xa-phuoc-ha.xlsx');
    taken = readFileSync(await download.path());
  });

  it('is handed over by the add-on’s own menu too, as on Google', async () => {
    await sheet.run('Xuất bảng của xã');
    const link = app.page.frameLocator('dialog.framed iframe').getByRole('link', { name: 'Tải bang-xa-phuoc-ha.xlsx' });
    const [download] = await Promise.all([app.page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('bang-xa-phuoc-ha.xlsx');
    const own = openWorkbook(readFileSync(await download.path()));
    const cells = (name: string) => contentsOf(own.sheets.find((one) => one.name === name) as Sheet);
    expect(cells('Bản gốc')).toEqual(
      contentsOf(openWorkbook(taken).sheets.find((one) => one.name === 'Bản gốc') as Sheet),
    );
    expect(Object.values(cells('Thông tin xuất'))).toEqual(expect.arrayContaining(['Lần xuất', '2']));
    await app.page.getByRole('dialog', { name: 'Xuất bảng của xã' }).getByRole('button').click();
  });

  it('a wrong file is refused with what to do', async () => {
    await sheet.run('Nhận bảng của xã');
    await sidebar.view.getByRole('heading', { name: 'Nhận bảng của xã' }).waitFor();
    await choose('danh-sach.csv', Buffer.from('Họ và tên;Thôn'));
    await sidebar.view.getByText('Tệp này không phải tệp Excel .xlsx.').waitFor();
    await choose('toan-bo.xlsx', readFileSync(app.workbook));
    await sidebar.view.getByText('Tệp này có trang của nhiều xã.').waitFor();
    await choose(
      'xa-khac.xlsx',
      edited((tab) => write(tab, 3, 'TT', 'X99')),
    );
    await sidebar.view.getByText('ô Mã xã trong tệp đã bị sửa thành “X99”.').waitFor();
  });

  it('shows what the file says otherwise, and asks where both sides changed a cell', async () => {
    await type(cell(5, 'Thôn'), 'Giá');
    await choose(
      'bang-xa-phuoc-ha.xlsx',
      edited((tab) => {
        write(tab, 5, 'Thôn', 'Là A');
        write(tab, 6, 'Đối tượng', 'Hộ nghèo');
        write(tab, 7, 'Họ và tên', 'Nguyễn Văn Đức');
        write(tab, 3, 'Nộp danh sách mời lúc', true);
      }),
    );
    await sidebar.view.getByText('Có 3 chỗ khác nhau, trong đó 1 ô hai bên cùng sửa.').waitFor();
    const people = sidebar.view.getByRole('region', { name: 'Người được mời' });
    await people.getByText('Nguyễn Văn Đức', { exact: true }).waitFor();
    const conflict = sidebar.card('Katơr Điểu, Thôn');
    const both = people.getByRole('listitem').filter({ hasText: 'Hai bên cùng sửa' });
    await poll(() => both.getByRole('definition').allInnerTexts()).toEqual(['Giá', 'Là A']);
    const button = sidebar.button('Ghi vào bảng chung');
    await poll(() => button.getAttribute('aria-disabled')).toBe('true');
    await conflict.getByRole('radio', { name: 'Lấy theo tệp' }).check();
    await sidebar.view.getByRole('checkbox', { name: 'Ghi nhận xã đã nộp danh sách mời' }).waitFor();
  });

  it('is written once, and what was ticked in it is handed in as “Tệp của xã”', async () => {
    await sidebar.button('Ghi vào bảng chung').click();
    await sidebar
      .card(`Ghi 3 chỗ vào trang của xã ${COMMUNE}?`)
      .getByRole('button', { name: 'Ghi vào bảng chung' })
      .click();
    const message = sidebar.view.locator('.message');
    await message.getByText('Đã nhận tệp vào trang của xã Phước Hà: thêm 1 dòng, sửa 2 chỗ.').waitFor();
    await message.getByText('Đã nộp danh sách mời').waitFor();
    await sheet.shows(cell(5, 'Thôn'), 'Là A');
    await sheet.shows(cell(6, 'Đối tượng'), 'Hộ nghèo');
    await sheet.shows(cell(7, 'Họ và tên'), 'Nguyễn Văn Đức');
    await sheet.goTo(cell(3, 'Nộp danh sách mời lúc'));
    await sheet.cell(cell(3, 'Nộp danh sách mời lúc')).getByRole('checkbox', { checked: true }).waitFor();
    await poll(() => sheet.text(cell(8, 'Họ và tên'))).toBe('');
  });

  it('chosen once more it changes nothing', async () => {
    await choose(
      'bang-xa-phuoc-ha.xlsx',
      edited((tab) => {
        write(tab, 5, 'Thôn', 'Là A');
        write(tab, 6, 'Đối tượng', 'Hộ nghèo');
        write(tab, 7, 'Họ và tên', 'Nguyễn Văn Đức');
        write(tab, 3, 'Nộp danh sách mời lúc', true);
      }),
    );
    await sidebar.view.getByText('Tệp và bảng chung giống nhau: không có gì phải ghi.').waitFor();
    await poll(() => sidebar.button('Ghi vào bảng chung').count()).toBe(0);
  });

  it('stands in Nhật ký with its way, and in the file on disk', async () => {
    await sheet.run('Tổng hợp báo cáo');
    await app.page.getByRole('alertdialog').getByRole('button', { name: 'Không' }).click();
    await sheet.openTab('Nhật ký');
    await app.page.getByRole('row').filter({ hasText: COMMUNE }).filter({ hasText: 'Tệp của xã' }).first().waitFor();
    await app.page.locator('.saving', { hasText: 'Đã lưu' }).waitFor();
    const saved = openWorkbook(readFileSync(app.workbook)).sheets.find(({ name }) => name === COMMUNE);
    expect(saved?.cell(7, columnIn(saved, 'Họ và tên'))?.value).toBe('Nguyễn Văn Đức');
  });
});
