import type { FormTexts } from '../../../src/api';
import { communeFace, person } from './support/communeFace';
import { axeFinds, ok, type OpenSidebar, refused, SidebarBrowser } from './support/openSidebar';
import { poll } from '../support/poll';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.close());

let sidebar: OpenSidebar;
afterEach(() => sidebar.context.close());

async function openSection(name: string): Promise<OpenSidebar['page']> {
  const done = (message: string) => ok({ message, face: communeFace() });
  sidebar = await browser.open({
    readSidebar: () => ok(communeFace()),
    addInvitee: ({ name: added }: FormTexts) => done(`Đã thêm ${added ?? ''}.`),
    addOpinion: () => done('Đã thêm ý kiến.'),
    saveSession: () => done('Đã lưu thông tin cuộc đối thoại.'),
  });
  await sidebar.page.getByRole('button', { name, exact: true }).click();
  return sidebar.page;
}

it('three invitees are entered by keyboard only', async () => {
  const page = await openSection('Người mời');
  const { keyboard } = page;
  await page.getByLabel('Họ và tên').focus();
  for (const name of ['Katơr Điểu', 'Pi Năng Thị Xuân', 'Mang Sa']) {
    await keyboard.type(name);
    await keyboard.press('Tab');
    await keyboard.type('Tân Hà');
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await page.getByRole('status').getByText(`Đã thêm ${name}.`).waitFor();
    await poll(() => page.evaluate(() => document.activeElement?.id === document.querySelector('input')?.id)).toBe(
      true,
    );
  }
  expect(sidebar.callsOf('addInvitee').map(({ args }) => args)).toEqual(
    ['Katơr Điểu', 'Pi Năng Thị Xuân', 'Mang Sa'].map((name) => [
      { name, village: 'Tân Hà', group: 'Hộ cận nghèo' },
      'X01',
    ]),
  );
  await poll(() => page.getByLabel('Họ và tên').inputValue()).toBe('');
  await expect(axeFinds(page)).resolves.toEqual([]);
});

it('an empty name is said beside the field, which gets the focus', async () => {
  const page = await openSection('Người mời');
  await page.getByRole('button', { name: 'Thêm người', exact: true }).click();
  const field = page.getByLabel('Họ và tên');
  await poll(() => field.getAttribute('aria-invalid')).toBe('true');
  await page.getByText('Ghi họ và tên.').waitFor();
  await poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(sidebar.callsOf('addInvitee')).toEqual([]);
  await expect(axeFinds(page)).resolves.toEqual([]);
});

it('what is being typed survives a reading, another section, and a refusal', async () => {
  const page = await openSection('Người mời');
  await page.getByLabel('Họ và tên').fill('Katơr Đi');
  sidebar.answer({
    readSidebar: () => ok(communeFace({ people: [person(6, 'Người khác vừa thêm')] })),
    addInvitee: () => refused('Trang “Phước Hà” đã hết dòng trống nên chưa ghi gì.'),
  });
  await page.getByRole('button', { name: 'Cập nhật' }).click();
  await page.getByRole('button', { name: 'Ý kiến', exact: true }).click();
  await page.getByLabel('Nội dung (bắt buộc)').fill('Đề nghị sửa đường.');
  await page.getByRole('button', { name: 'Người mời', exact: true }).click();
  await poll(() => page.getByLabel('Họ và tên').inputValue()).toBe('Katơr Đi');
  await page.getByLabel('Họ và tên').press('Enter');
  await page.getByRole('alert').getByText('đã hết dòng trống').waitFor();
  await poll(() => page.getByLabel('Họ và tên').inputValue()).toBe('Katơr Đi');
  await page.getByRole('button', { name: 'Ý kiến', exact: true }).click();
  await poll(() => page.getByLabel('Nội dung (bắt buộc)').inputValue()).toBe('Đề nghị sửa đường.');
});

it('an opinion keeps its lines, and grows while it is written', async () => {
  const page = await openSection('Ý kiến');
  const content = page.getByLabel('Nội dung (bắt buộc)');
  const before = (await content.boundingBox())?.height ?? 0;
  await content.fill(Array.from({ length: 12 }, (_, index) => `Dòng ${index + 1}`).join('\n'));
  await poll(async () => (await content.boundingBox())?.height ?? 0).toBeGreaterThan(before + 50);
  await page.getByText('Trả lời, tình trạng và ghi chú').click();
  await page.getByLabel('Ngày trả lời').fill('31/4/2020');
  await content.press('Control+Enter');
  await page.getByText('Chưa đọc được ngày').waitFor();
  expect(sidebar.callsOf('addOpinion')).toEqual([]);
  await page.getByLabel('Ngày trả lời').fill('30/4/2020');
  await content.press('Control+Enter');
  await page.getByText('Đã thêm ý kiến.').waitFor();
  expect(sidebar.callsOf('addOpinion')[0]?.args[0]).toMatchObject({ answeredOn: '30/4/2020' });
});

it('of the session only what was changed is written', async () => {
  const page = await openSection('Cuộc đối thoại');
  await poll(() => page.getByLabel('Giờ tổ chức').inputValue()).toBe('08:00');
  await page.getByLabel('Chủ trì').fill('Chủ tịch UBND xã');
  await page.getByRole('button', { name: 'Lưu thông tin' }).click();
  await page.getByText('Đã lưu thông tin cuộc đối thoại.').waitFor();
  expect(sidebar.callsOf('saveSession')[0]?.args).toEqual([{ chair: 'Chủ tịch UBND xã' }, 'X01']);
  await expect(axeFinds(page)).resolves.toEqual([]);
});

it('what is typed while the session is being saved stays, and what was saved is nobody else’s change', async () => {
  const page = await openSection('Cuộc đối thoại');
  const venue = 'Hội trường UBND xã';
  let save = () => {};
  sidebar.answer({
    saveSession: () =>
      new Promise((resolve) => {
        const face = communeFace({ session: { ...communeFace().session, venue } });
        save = () => resolve(ok({ message: 'Đã lưu thông tin cuộc đối thoại.', face }));
      }),
  });
  await page.getByLabel('Địa điểm tổ chức').fill(venue);
  await page.getByLabel('Địa điểm tổ chức').press('Enter');
  await poll(() => sidebar.callsOf('saveSession').length).toBe(1);
  await page.getByLabel('Chủ trì').fill('Chủ tịch UBND xã');
  save();
  await page.getByText('Đã lưu thông tin cuộc đối thoại.').waitFor();
  expect(await page.getByLabel('Chủ trì').inputValue()).toBe('Chủ tịch UBND xã');
  await page.getByLabel('Địa điểm tổ chức').fill('Nhà văn hóa thôn Giá');
  await poll(() => page.getByText('Trong bảng hiện ghi').count()).toBe(0);
  await page.getByRole('button', { name: 'Lưu thông tin' }).click();
  await poll(() => sidebar.callsOf('saveSession')[1]?.args[0]).toEqual({
    ...{ chair: 'Chủ tịch UBND xã', venue: 'Nhà văn hóa thôn Giá' },
  });
});

it('what is typed while a person is being saved belongs to the next one; a second Enter adds nobody twice', async () => {
  const page = await openSection('Người mời');
  let save = () => {};
  sidebar.answer({
    addInvitee: ({ name = '' }) =>
      new Promise((resolve) => (save = () => resolve(ok({ message: `Đã thêm ${name}.`, face: communeFace() })))),
  });
  const { keyboard } = page;
  await page.getByLabel('Họ và tên').focus();
  await keyboard.type('Katơr Điểu');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await poll(() => sidebar.callsOf('addInvitee').length).toBe(1);
  await keyboard.type('Mang Sa');
  save();
  await page.getByText('Đã thêm Katơr Điểu.').waitFor();
  await poll(() => page.getByLabel('Họ và tên').inputValue()).toBe('Mang Sa');
  expect(sidebar.callsOf('addInvitee')).toHaveLength(1);
});

it('where nobody knows whether a row was saved, it says to look before adding it again', async () => {
  const page = await openSection('Người mời');
  sidebar.answer({
    addInvitee: () => {
      throw new Error('NetworkError: Connection failure due to HTTP 0');
    },
  });
  await page.getByLabel('Họ và tên').fill('Katơr Điểu');
  await page.getByLabel('Họ và tên').press('Enter');
  await page.getByText('Chưa rõ dòng này đã vào bảng hay chưa.').waitFor();
  await poll(() => page.getByLabel('Họ và tên').inputValue()).toBe('Katơr Điểu');
});

it('whoever leaves the page is asked while something is typed and not saved, and only then', async () => {
  const page = await openSection('Người mời');
  const asks = () =>
    page.evaluate(() => {
      const leaving = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(leaving);
      return leaving.defaultPrevented;
    });
  expect(await asks()).toBe(false);
  await page.getByLabel('Họ và tên').fill('Katơr');
  expect(await asks()).toBe(true);
  await page.getByRole('button', { name: 'Nộp', exact: true }).click();
  expect(await asks()).toBe(true);
  await page.getByRole('button', { name: 'Người mời', exact: true }).click();
  await page.getByLabel('Họ và tên').press('Enter');
  await page.getByText('Đã thêm Katơr.').waitFor();
  await poll(asks).toBe(false);
});
