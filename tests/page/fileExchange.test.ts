import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sheet } from '../../local/model';
import { openWorkbook, saveWorkbook } from '../../local/xlsx/workbookFile';
import { savedCell } from '../host/server/served';
import type { App } from './support/app';
import { openApp } from './support/app';
import { COMMUNE, roundFile } from './support/roundFile';
import { SheetOnScreen } from './support/sheet';
import { SidebarOnScreen } from './support/sidebarOnScreen';
import { poll } from './support/poll';

/* A commune without Google: its file goes out, is filled in Excel, and comes back while the shared tab was edited too. */
describe('a commune’s file, out and back', () => {
  const file = roundFile();
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
  const write = (tab: Sheet, row: number, column: number, value: string | boolean) =>
    tab.setCell(row, column, { value, style: tab.cell(row, column)?.style ?? 0 });

  beforeAll(async () => {
    app = await openApp(file, { now: '2020-08-31T16:30' });
    sheet = new SheetOnScreen(app.page);
    sidebar = new SidebarOnScreen(app.page);
    await sheet.openTab(COMMUNE);
    await type('B5', 'Katơr Điểu');
    await type('F5', 'Tân Hà');
    await type('B6', 'Pi Năng Thị Xuân');
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

  it('a wrong file is refused with what to do', async () => {
    await sheet.run('Nhận bảng của xã');
    await sidebar.view.getByRole('heading', { name: 'Nhận bảng của xã' }).waitFor();
    await choose('danh-sach.csv', Buffer.from('Họ và tên;Thôn'));
    await sidebar.view.getByText('Tệp này không phải tệp Excel .xlsx.').waitFor();
    await choose('toan-bo.xlsx', readFileSync(app.workbook));
    await sidebar.view.getByText('Tệp này có trang của nhiều xã.').waitFor();
    await choose(
      'xa-khac.xlsx',
      edited((tab) => write(tab, 3, 1, 'X99')),
    );
    await sidebar.view.getByText('Trang Các xã không có xã mang mã “X99”.').waitFor();
  });

  it('shows what the file says otherwise, and asks where both sides changed a cell', async () => {
    await type('F5', 'Giá');
    await choose(
      'bang-xa-phuoc-ha.xlsx',
      edited((tab) => {
        write(tab, 5, 6, 'Là A');
        write(tab, 6, 7, 'Hộ nghèo');
        write(tab, 7, 2, 'Nguyễn Văn Đức');
        write(tab, 3, 8, true);
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
    await sheet.shows('F5', 'Là A');
    await sheet.shows('G6', 'Hộ nghèo');
    await sheet.shows('B7', 'Nguyễn Văn Đức');
    await sheet.goTo('H3');
    await sheet.cell('H3').getByRole('checkbox', { checked: true }).waitFor();
    await poll(() => sheet.text('B8')).toBe('');
  });

  it('chosen once more it changes nothing', async () => {
    await choose(
      'bang-xa-phuoc-ha.xlsx',
      edited((tab) => {
        write(tab, 5, 6, 'Là A');
        write(tab, 6, 7, 'Hộ nghèo');
        write(tab, 7, 2, 'Nguyễn Văn Đức');
        write(tab, 3, 8, true);
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
    expect(savedCell(join(app.folder, 'doi-thoai-2020.xlsx'), 7, 2, COMMUNE)?.value).toBe('Nguyễn Văn Đức');
  });
});
