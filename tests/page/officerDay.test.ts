import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { App } from './support/app';
import { openApp } from './support/app';
import { cellsOf } from './support/cells';
import { COMMUNE, OFFICER, roundFile } from './support/roundFile';
import { SheetOnScreen } from './support/sheet';
import { SidebarOnScreen } from './support/sidebarOnScreen';
import { poll } from './support/poll';

const LAST_AFTERNOON = '2020-08-31T16:30';
const SESSION_MORNING = '2020-09-03T09:30';

/* A commune's officer who has never seen the tool: the list on its last afternoon, the session, the results. */
describe("a commune's officer", () => {
  const file = roundFile();
  const cell = cellsOf(COMMUNE, file);
  let app: App;
  let sheet: SheetOnScreen;
  let sidebar: SidebarOnScreen;

  beforeAll(async () => {
    app = await openApp(file, { now: LAST_AFTERNOON });
    sheet = new SheetOnScreen(app.page);
    sidebar = new SidebarOnScreen(app.page);
    await app.page.getByLabel('Đang làm việc với vai trò').selectOption({ label: OFFICER });
    await sheet.openTab(COMMUNE);
  });
  afterAll(async () => {
    await app.close();
    rmSync(dirname(file), { recursive: true });
  });

  it('opens the sidebar from the menu by keyboard, and reads what is owed and until when', async () => {
    await sidebar.openByKeyboard();
    await sidebar.view.getByRole('heading', { level: 1, name: 'Xã Phước Hà' }).waitFor();
    const list = sidebar.card('Danh sách mời');
    await list.getByText('Chưa nộp, sắp đến hạn, trong hôm nay').waitFor();
    await list.getByText('Hạn: 17:00 ngày 31/08/2020').waitFor();
    await sidebar.card('Kết quả').getByText('Chưa nộp, còn 15 ngày').waitFor();
  });

  it('cannot hand in an empty list, and is led to where people are entered', async () => {
    await sidebar.enterByKeyboard();
    await sidebar.tabTo('Nộp danh sách mời');
    await app.page.keyboard.press('Enter');
    const panel = sidebar.card('Kiểm tra trước khi nộp');
    await panel.getByText('“Danh sách mời” chưa có gì để nộp.').waitFor();
    await poll(() => panel.getByRole('button', { name: 'Nộp danh sách mời' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await sidebar.tabTo('Mở mục “Người mời”');
    await app.page.keyboard.press('Enter');
    await sidebar.view.getByText('Danh sách chưa có ai.').waitFor();
    await poll(() => sidebar.focusedName()).toMatch(/^Họ và tên/);
  });

  it('enters three people by keyboard alone', async () => {
    const { keyboard } = app.page;
    const people = ['Katơr Điểu', 'Pi Năng Thị Xuân', 'Nguyễn Văn Đức'];
    for (const [index, name] of people.entries()) {
      await sidebar.tabTo('Họ và tên');
      await keyboard.type(name);
      await keyboard.press('Tab');
      await keyboard.type('Tân Hà');
      await sidebar.tabTo('Đối tượng');
      await keyboard.press('ArrowDown');
      await sidebar.tabTo('Thêm người');
      await keyboard.press('Enter');
      await sidebar.view.getByText(`Đã thêm “${name}” vào dòng ${index + 5}.`).waitFor();
      await poll(() => sidebar.focusedName()).toMatch(/^Họ và tên/);
    }
    await sidebar.view.getByText('Danh sách đã có 3 người.').waitFor();
    for (const [index, name] of people.entries()) {
      await sheet.shows(cell(index + 5, 'Họ và tên'), name);
      await sheet.shows(cell(index + 5, 'Thôn'), 'Tân Hà');
      await sheet.shows(cell(index + 5, 'Đối tượng'), 'Hộ nghèo');
    }
    await sheet.shows(cell(2, 'Số người mời'), '3');
  });

  it('is told before handing in what must be mended, jumps to its cell and mends it in the grid', async () => {
    const { keyboard } = app.page;
    await sheet.goTo(cell(6, 'Đối tượng'));
    await keyboard.type('Người nghèo');
    await keyboard.press('Enter');
    await sheet.shows(cell(6, 'Đối tượng'), 'Người nghèo');
    await sidebar.open('Nộp');
    await sidebar.button('Nộp danh sách mời').click();
    const panel = sidebar.card('Kiểm tra trước khi nộp');
    await panel.getByText('“Đối tượng” ghi “Người nghèo”').waitFor();
    await sheet.goTo(cell(20, 'Họ và tên'));
    await panel.getByRole('button', { name: `Đến ô ${cell(6, 'Đối tượng')}` }).click();
    await poll(() => sheet.address()).toBe(cell(6, 'Đối tượng'));
    await sheet.goTo(cell(6, 'Đối tượng'));
    await keyboard.type('Hộ cận nghèo');
    await keyboard.press('Enter');
    await sheet.shows(cell(6, 'Đối tượng'), 'Hộ cận nghèo');
  });

  it('hands in, and sees “đúng hạn” in the sidebar and in the head of the tab', async () => {
    await sidebar.button('Cập nhật').click();
    const panel = sidebar.card('Nộp danh sách mời (3 người mời)?');
    await panel.getByText('Không có chỗ nào phải sửa.').waitFor();
    await panel.getByRole('button', { name: 'Nộp danh sách mời' }).click();
    await sidebar
      .card('Danh sách mời')
      .getByText(/^Đã nộp lúc 16:3\d ngày 31\/08\/2020, đúng hạn$/)
      .waitFor();
    await sheet.goTo(cell(3, 'Nộp danh sách mời lúc'));
    await sheet.shows(cell(1, 'Đối tượng'), 'Hạn nộp danh sách mời: đúng hạn');
    await poll(() => sheet.text(cell(2, 'Nộp danh sách mời lúc'))).toMatch(/^31\/08\/2020 16:3\d$/);
    await sheet.cell(cell(3, 'Nộp danh sách mời lúc')).getByRole('checkbox', { checked: true }).waitFor();
    await sheet.shows(cell(3, 'Đối tượng'), 'Đã nộp: 3 người mời.');
  });

  it('finds everything kept after a reload', async () => {
    await app.page.reload();
    await sheet.isOpen(COMMUNE);
    await sheet.shows(cell(6, 'Họ và tên'), 'Pi Năng Thị Xuân');
    await sheet.shows(cell(6, 'Đối tượng'), 'Hộ cận nghèo');
    await sheet.run('Mở thanh bên');
    await sidebar
      .card('Danh sách mời')
      .getByText(/^Đã nộp lúc 16:3\d ngày 31\/08\/2020, đúng hạn$/)
      .waitFor();
  });

  it('comes back on the day of the session', async () => {
    await app.stop();
    await app.page.goto(await app.startAgain(SESSION_MORNING));
    await app.page.getByLabel('Đang làm việc với vai trò').selectOption({ label: OFFICER });
    await sheet.openTab(COMMUNE);
    await sheet.run('Mở thanh bên');
    await sidebar.card('Kết quả').getByText('Chưa nộp, còn 12 ngày').waitFor();
  });

  it('calls the roll by one key a person, searching without accents, and marks all who are left at one stroke', async () => {
    const { keyboard } = app.page;
    await sidebar.open('Điểm danh');
    await sidebar.view.getByLabel('Tìm người').focus();
    await keyboard.type('xuan');
    await keyboard.press('Enter');
    await keyboard.press('t');
    await sidebar.view.getByLabel('Họ tên người dự thay').waitFor();
    await keyboard.type('Pi Năng Sa');
    await sidebar.view.getByLabel('Tìm người').fill('duc');
    await keyboard.press('Enter');
    await keyboard.press('v');
    await sidebar.view.getByLabel('Tìm người').fill('');
    await sidebar.view.getByText('Thêm: lọc, ghi cho tất cả, phím tắt').click();
    await sidebar.button('Ghi “Có mặt” cho tất cả người chưa điểm danh').click();
    await sidebar
      .card('Ghi “Có mặt” cho 1 người chưa điểm danh?')
      .getByRole('button', { name: 'Ghi “Có mặt”' })
      .click();
    await sidebar.view.getByText('Đã điểm danh 3/3: có mặt 1, dự thay 1, vắng 1.').waitFor();
    await sidebar.view.getByText('Đã lưu.').waitFor();
    await sidebar.view.getByText('Người đến ngoài danh sách').click();
    const form = sidebar.view.getByRole('form', { name: 'Người đến ngoài danh sách' });
    await form.getByLabel('Họ và tên').fill('Mang Thị Lý');
    await form.getByLabel('Họ và tên').press('Enter');
    await sidebar.view.getByText('ngoài danh sách 1.').waitFor();
    await sheet.goTo(cell(5, 'Tham dự'));
    await sheet.shows(cell(5, 'Tham dự'), 'Có mặt');
    await sheet.shows(cell(6, 'Tham dự'), 'Dự thay');
    await sheet.shows(cell(6, 'Người dự thay'), 'Pi Năng Sa');
    await sheet.shows(cell(7, 'Tham dự'), 'Vắng');
    await sheet.shows(cell(8, 'Tham dự'), 'Dự ngoài danh sách');
  });

  it('enters an opinion, which gets a Mã of its own', async () => {
    await sidebar.open('Ý kiến');
    const form = sidebar.view.getByRole('form', { name: 'Thêm ý kiến' });
    await form.getByLabel('Người nêu', { exact: true }).fill('Katơr Điểu');
    await form.getByLabel('Nội dung (bắt buộc)').fill('Đề nghị sửa đường vào thôn.\nMùa mưa xe không đi được.');
    await form.getByLabel('Nội dung (bắt buộc)').press('Control+Enter');
    await sidebar.view.getByText('Đã thêm ý kiến vào dòng 5.').waitFor();
    await sheet.goTo(cell(5, 'Mã ý kiến'));
    await poll(() => sheet.text(cell(5, 'Mã ý kiến'))).toMatch(/^X01-/);
  });

  it('cannot hand in results without the day of the session; writes it, hands in, and is on time', async () => {
    await sidebar.open('Nộp');
    await sidebar.button('Nộp kết quả').click();
    await sidebar.button(/^Mở mục “Cuộc đối thoại”/).click();
    await poll(() => sidebar.focusedName()).toMatch(/^Ngày/);
    await app.page.keyboard.type('3/9/2020');
    await app.page.keyboard.press('Enter');
    await sidebar.view.getByText('Đã ghi thông tin cuộc đối thoại.').waitFor();
    await sidebar.open('Nộp');
    await sidebar.button('Nộp kết quả').click();
    const panel = sidebar.card('Nộp kết quả (3 lượt người dự, 1 ý kiến)?');
    await panel.getByRole('button', { name: 'Nộp kết quả' }).click();
    await sidebar
      .card('Kết quả')
      .getByText(/^Đã nộp lúc 09:3\d ngày 03\/09\/2020, đúng hạn$/)
      .waitFor();
    await sidebar.card('Danh sách mời').getByText('đúng hạn').waitFor();
    await sidebar.card('Danh sách mời').getByText('Đã sửa sau khi nộp').waitFor({ state: 'detached' });
  });

  it('finds the results kept after a reload', async () => {
    await app.page.reload();
    await sheet.isOpen(COMMUNE);
    await sheet.goTo(cell(3, 'Nộp kết quả lúc'));
    await sheet.shows(cell(1, 'Nhóm chính sách'), 'Hạn nộp kết quả: đúng hạn');
    await poll(() => sheet.text(cell(2, 'Nộp kết quả lúc'))).toMatch(/^03\/09\/2020 09:3\d$/);
    await sheet.cell(cell(3, 'Nộp kết quả lúc')).getByRole('checkbox', { checked: true }).waitFor();
  });
});
