import type { App } from './support/app';
import { openApp } from './support/app';
import { cellsOf } from './support/cells';
import { SheetOnScreen } from './support/sheet';
import { SidebarOnScreen } from './support/sidebarOnScreen';
import { poll } from './support/poll';

const DISTRICT = 'Cán bộ tổng hợp (huyện)';
const OFFICER = 'Cán bộ xã Phước Hà';

/* A day of the district's staff on the sample round, 25/9/2020: results are due on 30/9. */
describe("the district's staff", () => {
  const cell = cellsOf('Phước Hà');
  let app: App;
  let sheet: SheetOnScreen;
  let sidebar: SidebarOnScreen;
  const actAs = (label: string) => app.page.getByLabel('Đang làm việc với vai trò').selectOption({ label });
  const said = (text: string) => sidebar.view.locator('.message').getByText(text).waitFor();

  /** Opens what can be done about one thing owed of one commune. */
  const openThing = async (commune: string, thing: string) => {
    await sidebar.view.getByLabel('Tìm xã').fill(commune);
    const row = sidebar.card(`Xã ${commune}`);
    const cell = row.getByRole('button', { name: new RegExp(`^${thing}:`) });
    if ((await cell.getAttribute('aria-expanded')) !== 'true') await cell.click();
    return row;
  };

  beforeAll(async () => {
    app = await openApp();
    sheet = new SheetOnScreen(app.page);
    sidebar = new SidebarOnScreen(app.page);
    await actAs(DISTRICT);
    await sheet.openTab('Hạn nộp');
    await sheet.run('Mở thanh bên');
    await sidebar.view.getByRole('heading', { level: 1, name: 'Bảng theo dõi các xã' }).waitFor();
  });
  afterAll(() => app.close());

  it('sees at a glance who has handed in what, filters and searches without accents', async () => {
    await sidebar.view.getByRole('radio', { name: 'Tất cả' }).check();
    await sidebar.view.getByText('Hiện 8/8 xã.').waitFor();
    await sidebar.view.getByLabel('Tìm xã').fill('phuoc ha');
    await sidebar.view.getByText('Hiện 1/8 xã.').waitFor();
    await sidebar
      .card('Xã Phước Hà')
      .getByText(/^Danh sách mời: Đã nộp lúc .*, đúng hạn$/)
      .waitFor();
    await sidebar.view.getByLabel('Tìm xã').fill('');
    await sidebar.view.getByRole('radio', { name: 'Chưa nộp' }).check();
    await sidebar
      .card('Xã Nhị Hà')
      .getByText(/^Kết quả: Chưa nộp, còn 5 ngày$/)
      .waitFor();
    await poll(() => sidebar.card('Xã Phước Hà').count()).toBe(0);
  });

  it('returns a submission with a reason and a new limit', async () => {
    await sidebar.view.getByRole('radio', { name: 'Tất cả' }).check();
    const row = await openThing('Phước Hà', 'Kết quả');
    await row.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
    await row.getByLabel('Lý do trả lại').fill('Thiếu kinh phí đã chi.');
    await row.getByLabel('Hạn mới, ngày').fill('2/10/2020');
    await row.getByRole('button', { name: 'Trả lại', exact: true }).click();

    await said('Đã trả lại kết quả của xã Phước Hà.');
    await row
      .getByText(/^Kết quả: Đã trả lại\. Lý do: Thiếu kinh phí đã chi\. Nộp lại trước .* \(còn 7 ngày\)\.$/)
      .waitFor();
  });

  it('the commune reads why, in the head of its tab and in the sidebar', async () => {
    await actAs(OFFICER);
    await sheet.openTab('Phước Hà');
    await sheet.goTo(cell(3, 'Nộp kết quả lúc'));
    await sheet.shows(
      cell(3, 'Nhóm chính sách'),
      'Trả lại để bổ sung: Thiếu kinh phí đã chi. Sửa xong, đánh dấu lại để nộp.',
    );
    await sheet.cell(cell(3, 'Nộp kết quả lúc')).getByRole('checkbox', { checked: false }).waitFor();
    await sidebar.button('Cập nhật').click();
    await sidebar.card('Kết quả').getByText('Lý do: Thiếu kinh phí đã chi.').waitFor();
    await sidebar.card('Kết quả').getByText('Hạn: 17:00 ngày 02/10/2020').waitFor();
    await actAs(DISTRICT);
  });

  it('grants an extension, and records what came on paper', async () => {
    await sheet.openTab('Hạn nộp');
    await sidebar.button('Cập nhật').click();
    await sidebar.view.getByRole('heading', { level: 1, name: 'Bảng theo dõi các xã' }).waitFor();
    await sidebar.view.getByRole('radio', { name: 'Tất cả' }).check();
    const late = await openThing('Nhị Hà', 'Kết quả');
    await late.getByRole('button', { name: 'Gia hạn' }).click();
    await late.getByLabel('Hạn mới, ngày').fill('5/10/2020');
    await late.getByLabel('Giờ').fill('11:30');
    await late.getByLabel('Lý do').fill('Mưa lũ.');
    await late.getByRole('button', { name: 'Gia hạn' }).click();
    await said('Đã gia hạn kết quả cho xã Nhị Hà');
    await late.getByText('Hạn: 11:30 ngày 05/10/2020 (đã gia hạn)').waitFor();
    const paper = await openThing('Phước Dinh', 'Kết quả');
    await paper.getByRole('button', { name: 'Ghi bản giấy đã nhận' }).click();
    await paper.getByLabel('Ngày nhận').fill('24/9/2020');
    await paper.getByLabel('Giờ nhận').fill('9:15');
    await paper.getByLabel('Số và ký hiệu văn bản').fill('12/BC-UBND');
    await paper.getByLabel('Cách nhận').fill('trực tiếp');
    await paper.getByRole('button', { name: 'Ghi nhận' }).click();
    await said('Đã ghi nhận kết quả bản giấy của xã Phước Dinh.');
    await paper.getByText('Kết quả: Đã nộp lúc 09:15 ngày 24/09/2020, đúng hạn').waitFor();
  });

  it('previews the reminders: no mail leaves this computer, so copies a message and records a call', async () => {
    await sidebar.open('Đôn đốc');
    await sidebar.button('Xem xã nào cần đôn đốc').click();
    await sidebar.view.getByText('Hôm nay không gửi được thư từ tài khoản này.').waitFor();
    const card = sidebar.view.getByRole('group', { name: /^Xã / }).first();
    const commune = await card.getByRole('heading').innerText();
    await card.getByText('Xem thư').click();
    await card.getByRole('button', { name: 'Chép bản ngắn' }).click();
    await card.getByText('Đã chép; dán vào nơi cần gửi.').waitFor();
    await expect(app.page.evaluate(() => navigator.clipboard.readText())).resolves.toContain(
      commune.replace('Xã ', ''),
    );
    await card.getByRole('button', { name: /^Đã gọi điện/ }).click();
    await said('Đã ghi nhận');
  });

  it('compiles, seeing that it goes on, and what to check over all communes, with a jump to the cell', async () => {
    await sidebar.open('Báo cáo');
    await sidebar.button('Tổng hợp báo cáo').click();
    await sidebar.view.getByRole('progressbar').waitFor();
    await said('Đã tổng hợp 8 xã');
    await sidebar.open('Kiểm tra');
    const problem = sidebar.view
      .getByRole('listitem')
      .filter({ has: sidebar.button(/^Đến ô [A-Z]+\d+/) })
      .first();
    const tab = await problem.locator('.where').innerText();
    const jump = problem.getByRole('button').first();
    const address = (await jump.innerText()).replace('Đến ô ', '');
    await jump.click();
    await sheet.isOpen(tab);
    await app.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('#address')?.value === wanted,
      address,
    );
    await sidebar.view.getByRole('heading', { level: 1, name: 'Bảng theo dõi các xã' }).waitFor();
  });

  it('drafts the report, which opens', async () => {
    await sidebar.open('Báo cáo');
    await sidebar.button('Tạo dự thảo báo cáo').click();
    await sidebar.view.getByText('Đã tạo “Dự thảo báo cáo').waitFor();
    await sidebar.view.getByLabel('Đường dẫn của dự thảo').waitFor();
    const panel = app.page.getByRole('dialog', { name: 'Dự thảo báo cáo' });
    await panel.frameLocator('iframe').getByText('BÁO CÁO', { exact: true }).first().waitFor();
    await app.page.keyboard.press('Escape');
  });

  it('finds all of it in Nhật ký', async () => {
    await sheet.openTab('Nhật ký');
    await app.page.keyboard.press('Control+End');
    for (const [commune, deed, detail] of [
      ['Phước Hà', 'Trả lại để bổ sung', 'Lý do: Thiếu kinh phí đã chi.; Hạn mới: 17:00 ngày 02/10/2020'],
      ['Nhị Hà', 'Gia hạn', 'Lý do: Mưa lũ.; Hạn mới: 11:30 ngày 05/10/2020'],
      ['Phước Dinh', 'Nộp', 'Văn bản 12/BC-UBND, nhận trực tiếp'],
    ] as const) {
      await app.page
        .getByRole('row')
        .filter({ hasText: commune })
        .filter({ hasText: deed })
        .filter({ hasText: detail })
        .first()
        .waitFor();
    }
    await app.page.getByRole('row').filter({ hasText: 'Đã đôn đốc qua điện thoại' }).first().waitFor();
  });
});
