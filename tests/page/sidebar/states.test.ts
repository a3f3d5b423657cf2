import { communeFace } from './support/communeFace';
import { districtFace } from './support/districtFace';
import { axeFinds, ok, type OpenSidebar, refused, SidebarBrowser } from './support/openSidebar';
import { poll } from '../support/poll';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.close());

let sidebar: OpenSidebar;
afterEach(() => sidebar.context.close());

it('loading is said, and an answer that comes late takes the place of it', async () => {
  let answer = () => {};
  sidebar = await browser.open({
    readSidebar: () => new Promise((resolve) => (answer = () => resolve(ok(communeFace())))),
  });
  await sidebar.page.getByText('Đang đọc bảng theo dõi…').waitFor();
  await expect(axeFinds(sidebar.page)).resolves.toEqual([]);
  answer();
  await sidebar.page.getByRole('heading', { name: 'Xã Phước Hà' }).waitFor();
  await poll(() => sidebar.page.getByText('Đang đọc bảng theo dõi…').count()).toBe(0);
});

it('a failure of Google is shown in Google’s words, with what to do, and can be tried again', async () => {
  sidebar = await browser.open({
    readSidebar: () => {
      throw new Error('Service Spreadsheets timed out');
    },
  });
  const { page } = sidebar;
  await page.getByRole('heading', { name: 'Chưa đọc được bảng theo dõi' }).waitFor();
  await page.getByText('Hệ thống báo: Service Spreadsheets timed out').waitFor();
  await expect(axeFinds(page)).resolves.toEqual([]);
  sidebar.answer({ readSidebar: () => ok(communeFace()) });
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByRole('heading', { name: 'Xã Phước Hà' }).waitFor();
  await poll(() => page.getByRole('heading', { name: 'Chưa đọc được bảng theo dõi' }).count()).toBe(0);
});

it('a missing permission of the script says what to allow, and what works without', async () => {
  sidebar = await browser.open({
    readSidebar: () => {
      throw new Error('… Required permissions: https://www.googleapis.com/auth/script.send_mail');
    },
  });
  await sidebar.page.getByRole('heading', { name: 'Cần cấp quyền' }).waitFor();
  await sidebar.page.getByText('bằng ô đánh dấu ở đầu trang').waitFor();
});

it('a refusal is shown in the script’s words', async () => {
  sidebar = await browser.open({ readSidebar: () => refused('Bảng tính này chưa được chuẩn bị.', 'not-set-up') });
  await sidebar.page.getByText('Bảng tính này chưa được chuẩn bị.').waitFor();
});

it('whoever may edit no tab here is led to the own one', async () => {
  sidebar = await browser.open({
    readSidebar: () => ok({ face: 'none', message: 'Trang “Cà Ná” do xã khác phụ trách.', ownTabs: ['Phước Hà'] }),
    goTo: () => ok(null),
  });
  const { page } = sidebar;
  await page.getByText('Trang “Cà Ná” do xã khác phụ trách.').waitFor();
  await expect(axeFinds(page)).resolves.toEqual([]);
  sidebar.answer({ readSidebar: () => ok(communeFace()) });
  await page.getByRole('button', { name: 'Mở trang Phước Hà' }).click();
  await page.getByRole('heading', { name: 'Xã Phước Hà' }).waitFor();
  expect(sidebar.callsOf('goTo')[0]?.args).toEqual([{ tab: 'Phước Hà' }]);
});

it('without a network it says so, keeps what is shown, and reads again when the network is back', async () => {
  sidebar = await browser.open({ readSidebar: () => ok(communeFace()) });
  const { page, context } = sidebar;
  await page.getByRole('heading', { name: 'Xã Phước Hà' }).waitFor();
  await context.setOffline(true);
  await page.getByRole('heading', { name: 'Mất kết nối mạng' }).waitFor();
  await page.getByRole('heading', { name: 'Xã Phước Hà' }).waitFor();
  const before = sidebar.callsOf('readSidebar').length;
  await context.setOffline(false);
  await page.getByRole('heading', { name: 'Mất kết nối mạng' }).waitFor({ state: 'detached' });
  await poll(() => sidebar.callsOf('readSidebar').length).toBe(before + 1);
});

it('nobody invited and no commune listed are told, not shown as nothing', async () => {
  sidebar = await browser.open({ readSidebar: () => ok(communeFace({ people: [] })) });
  await sidebar.page.getByRole('button', { name: 'Điểm danh', exact: true }).click();
  await sidebar.page.getByText('Danh sách mời chưa có ai.').waitFor();
  sidebar.answer({ readSidebar: () => ok(districtFace({ board: [] })) });
  await sidebar.page.getByRole('button', { name: 'Cập nhật' }).click();
  await sidebar.page.getByText('Trang Các xã chưa có xã nào.').waitFor();
});

it('reads again when the person comes back to it', async () => {
  sidebar = await browser.open({ readSidebar: () => ok(communeFace()) });
  const { page } = sidebar;
  await page.getByRole('heading', { name: 'Xã Phước Hà' }).waitFor();
  sidebar.answer({ readSidebar: () => ok(communeFace({ commune: 'Cà Ná', code: 'X08' })) });
  await page.clock.install();
  await page.clock.fastForward(2100);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.getByRole('heading', { name: 'Xã Cà Ná' }).waitFor();
});

it('asks for nothing from the network', async () => {
  sidebar = await browser.open({ readSidebar: () => ok(communeFace()) });
  const asked: string[] = [];
  sidebar.page.on('request', (request) => asked.push(request.url()));
  await sidebar.page.reload();
  await sidebar.page.getByRole('heading', { name: 'Xã Phước Hà' }).waitFor();
  expect(asked).toEqual(['http://sidebar.test/']);
});
