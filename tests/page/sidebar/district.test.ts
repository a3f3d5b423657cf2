import type { BoardRow, DistrictFace } from '../../../src/api';
import { moment, BLOCKING } from './support/communeFace';
import { BOARD, districtFace, REMINDER } from './support/districtFace';
import { type Answers, axeFinds, ok, type OpenSidebar, SidebarBrowser } from './support/openSidebar';
import { poll } from '../support/poll';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.close());

let sidebar: OpenSidebar;
afterEach(() => sidebar.context.close());

async function open(face: DistrictFace = districtFace(), answers: Answers = {}): Promise<OpenSidebar['page']> {
  sidebar = await browser.open({ readSidebar: () => ok(face), goTo: () => ok(null), ...answers });
  await sidebar.page.getByRole('heading', { level: 1 }).waitFor();
  return sidebar.page;
}

const done = (message: string) => ok({ message, face: districtFace() });

describe('the board', () => {
  it('shows first who has not handed in, then who is overdue, then all', async () => {
    const page = await open();
    await page.getByText('Hiện 4/4 xã.').waitFor();
    await poll(() => page.getByRole('button', { name: /đúng hạn/ }).count()).toBe(0);
    await page.getByRole('radio', { name: 'Quá hạn' }).check();
    await page.getByText('Hiện 3/4 xã.').waitFor();
    await page.getByRole('radio', { name: 'Tất cả' }).check();
    await page.getByRole('button', { name: 'Danh sách mời: Đã nộp lúc 16:05 ngày 21/08/2020, đúng hạn' }).waitFor();
    await page.getByLabel('Tìm xã').fill('nhi ha');
    await page.getByText('Hiện 1/4 xã.').waitFor();
    await page.getByRole('group', { name: 'Xã Nhị Hà' }).waitFor();
    await expect(axeFinds(page)).resolves.toEqual([]);
  });

  it('with 168 communes stays within 300 pixels', async () => {
    const board = Array.from({ length: 168 }, (_, index) => ({
      ...(BOARD[index % 4] ?? { owed: [] }),
      code: `X${index}`,
      commune: `Phước Hà Nhị Hà Thuận Nam Ninh Phước ${index}`,
    }));
    const page = await open(districtFace({ board }));
    await page.getByText('Hiện 168/168 xã.').waitFor();
    await poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });

  it('goes to a commune’s tab', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Mở trang của xã: Xã Cà Ná' }).click();
    await poll(() => sidebar.callsOf('goTo')[0]?.args).toEqual([{ tab: 'Cà Ná' }]);
  });

  it('with nothing to check says that this may be because nothing was compiled yet', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page
      .getByText(/^Chưa tổng hợp lần nào, hoặc lần tổng hợp gần nhất không có chỗ nào cần kiểm tra\./)
      .waitFor();
    await poll(() => page.getByText('Theo lần tổng hợp gần nhất').count()).toBe(0);
  });

  it('stays while one jumps through what is to be checked', async () => {
    const page = await open(districtFace({ problems: [BLOCKING] }));
    await page.getByRole('button', { name: 'Kiểm tra (1)' }).click();
    await page.getByRole('button', { name: /Đến ô G8/ }).click();
    await poll(() => sidebar.callsOf('goTo')).toHaveLength(1);
    await page.getByRole('button', { name: 'Cập nhật' }).click();
    await poll(() => sidebar.callsOf('readSidebar').at(-1)?.args).toEqual(['district']);
  });
});

describe('what the district does about a thing owed', () => {
  async function openCell(page: OpenSidebar['page'], commune: string, thing: RegExp) {
    await page.getByRole('radio', { name: 'Tất cả' }).check();
    const group = page.getByRole('group', { name: commune, exact: true });
    await group.getByRole('button', { name: thing }).click();
    return group;
  }

  it('returns it with a reason and a new limit', async () => {
    const page = await open(districtFace(), { returnSubmission: () => done('Đã trả lại danh sách mời.') });
    const group = await openCell(page, 'Xã Phước Hà', /^Danh sách mời/);
    await group.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
    const form = page.getByRole('group', { name: 'Trả lại để bổ sung: danh sách mời, xã Phước Hà' });
    await form.getByRole('button', { name: 'Trả lại' }).click();
    await form.getByText('Ghi lý do để xã rõ.').waitFor();
    await expect(axeFinds(page)).resolves.toEqual([]);
    expect(sidebar.callsOf('returnSubmission')).toEqual([]);
    await form.getByLabel('Lý do trả lại').fill('Thiếu số điện thoại.');
    await form.getByLabel('Hạn mới, ngày').fill('31/8/2020');
    await form.getByRole('button', { name: 'Trả lại' }).click();
    await page.getByText('Đã trả lại danh sách mời.').waitFor();
    expect(sidebar.callsOf('returnSubmission')[0]?.args).toEqual([
      { code: 'X01', owed: 'invitees', reason: 'Thiếu số điện thoại.', until: moment('2020-08-31T17:00') },
    ]);
  });

  it('puts a limit off', async () => {
    const page = await open(districtFace(), { grantExtension: () => done('Đã gia hạn.') });
    const group = await openCell(page, 'Xã Cà Ná', /^Kết quả/);
    await group.getByRole('button', { name: 'Gia hạn' }).click();
    await group.getByLabel('Hạn mới, ngày').fill('05/10/2020');
    await group.getByRole('textbox', { name: 'Giờ' }).fill('11h30');
    await group.getByLabel('Lý do').fill('Mưa lũ.');
    await group.getByRole('group').getByRole('button', { name: 'Gia hạn' }).click();
    await page.getByText('Đã gia hạn.').waitFor();
    expect(sidebar.callsOf('grantExtension')[0]?.args).toEqual([
      { code: 'X03', owed: 'results', reason: 'Mưa lũ.', until: moment('2020-10-05T11:30') },
    ]);
  });

  it('keeps the commune in sight that the filter would leave out afterwards, until one filters again', async () => {
    const [first, second, ...others] = BOARD;
    if (first === undefined || second === undefined) throw new Error('The board has communes');
    const inTime = second.owed.map((view) =>
      view.owed === 'invitees' ? { ...view, standing: { kind: 'dueIn', days: 9 }, standingText: 'còn 9 ngày' } : view,
    ) as BoardRow['owed'];
    const after = districtFace({ board: [first, { ...second, owed: inTime }, ...others] });
    const page = await open(districtFace(), { grantExtension: () => ok({ message: 'Đã gia hạn.', face: after }) });
    await page.getByRole('radio', { name: 'Quá hạn' }).check();
    await page.getByLabel('Tìm xã').fill('phuoc dinh');
    const group = page.getByRole('group', { name: 'Xã Phước Dinh', exact: true });
    await group.getByRole('button', { name: /^Danh sách mời/ }).click();
    await group.getByRole('button', { name: 'Gia hạn' }).click();
    await group.getByLabel('Hạn mới, ngày').fill('05/10/2020');
    await group.getByLabel('Lý do').fill('Mưa lũ.');
    await group.getByRole('group').getByRole('button', { name: 'Gia hạn' }).click();
    await page.getByText('Đã gia hạn.').waitFor();
    await group.getByText('Chưa nộp, còn 9 ngày').waitFor();
    await page.getByText('Xã Phước Dinh vừa được cập nhật nên vẫn hiện ở đây').waitFor();
    await page.getByRole('radio', { name: 'Chưa nộp' }).check();
    await page.getByRole('radio', { name: 'Quá hạn' }).check();
    await page.getByText('Không có xã nào khớp với điều kiện đang chọn.').waitFor();
  });

  it('records what came on paper', async () => {
    const page = await open(districtFace(), { recordPaper: () => done('Đã ghi nhận văn bản.') });
    const group = await openCell(page, 'Xã Cà Ná', /^Kết quả/);
    await group.getByRole('button', { name: 'Ghi bản giấy đã nhận' }).click();
    await group.getByLabel('Ngày nhận').fill('28/8/2020');
    await group.getByLabel('Giờ nhận').fill('09:15');
    await group.getByLabel('Số và ký hiệu văn bản').fill('12/BC-UBND');
    await group.getByLabel('Cách nhận').fill('bưu điện');
    await group.getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByText('Đã ghi nhận văn bản.').waitFor();
    expect(sidebar.callsOf('recordPaper')[0]?.args).toEqual([
      { code: 'X03', owed: 'results', moment: moment('2020-08-28T09:15'), number: '12/BC-UBND', by: 'bưu điện' },
    ]);
  });
});

describe('the report', () => {
  it('is compiled with its progress asked one question after another', async () => {
    let end = () => {};
    let answer = () => {};
    let underWay = 0;
    let most = 0;
    const page = await open(districtFace(), {
      compileFromSidebar: () => new Promise((resolve) => (end = () => resolve(done('Đã tổng hợp 8 xã.')))),
      readProgress: () => {
        most = Math.max(most, ++underWay);
        return new Promise((resolve) => {
          answer = () => {
            underWay--;
            resolve(ok({ done: 5, total: 8, label: 'Phước Hà' }));
          };
        });
      },
    });
    await page.clock.install();
    await page.getByRole('button', { name: 'Báo cáo', exact: true }).click();
    await page.getByRole('button', { name: 'Tổng hợp báo cáo' }).click();
    await page.clock.runFor(10_000);
    await poll(() => underWay).toBe(1);
    answer();
    await page.getByRole('status').getByText('Đang tổng hợp: 5/8, Phước Hà').waitFor();
    await page.clock.runFor(10_000);
    await poll(() => underWay).toBe(1);
    answer();
    const bar = page.getByRole('progressbar');
    expect(await bar.evaluate((element: HTMLProgressElement) => element.value / element.max)).toBe(5 / 8);
    await expect(axeFinds(page)).resolves.toEqual([]);
    end();
    await page.getByText('Đã tổng hợp 8 xã.').waitFor();
    await bar.waitFor({ state: 'detached' });
    expect(most).toBe(1);
    const [compile] = sidebar.callsOf('compileFromSidebar');
    expect(new Set(sidebar.callsOf('readProgress').map(({ args }) => args[0]))).toEqual(new Set(compile?.args));
  });

  it('is drafted, and its address can be opened or copied', async () => {
    const url = 'https://docs.google.com/document/d/1/edit';
    const page = await open(districtFace(), {
      draftFromSidebar: () => ok({ name: 'Dự thảo', url, message: 'Đã tạo “Dự thảo”.' }),
    });
    await page.getByRole('button', { name: 'Báo cáo', exact: true }).click();
    await page.getByRole('button', { name: 'Tạo dự thảo báo cáo' }).click();
    const link = page.getByRole('link', { name: 'Mở dự thảo: Dự thảo' });
    await poll(() => link.getAttribute('href')).toBe(url);
    await page.getByRole('button', { name: 'Chép đường dẫn' }).click();
    await page.getByText('Đã chép; dán vào nơi cần gửi.').waitFor();
  });
});

describe('reminding', () => {
  const withheld = { ...REMINDER, code: 'X03', commune: 'Cà Ná', withheld: 'Đã gửi thư hôm nay về cùng nội dung.' };

  async function preview(mailsLeft = 90): Promise<OpenSidebar['page']> {
    const page = await open(districtFace(), {
      previewReminders: () => ok({ reminders: [REMINDER, withheld], mailsLeft }),
      sendReminders: () => done('Đã gửi 1 thư.'),
      recordCall: () => done('Đã ghi nhận cuộc gọi.'),
    });
    await page.getByRole('button', { name: 'Đôn đốc', exact: true }).click();
    await page.getByRole('button', { name: 'Xem xã nào cần đôn đốc' }).click();
    return page;
  }

  it('shows each message before one confirmation sends them', async () => {
    const page = await preview();
    const card = page.getByRole('group', { name: 'Xã Phước Dinh' });
    await card.getByText('Xem thư').click();
    await card.getByText('Đôn đốc nộp danh sách mời').waitFor();
    await page.getByRole('group', { name: 'Xã Cà Ná' }).getByText('Đã gửi thư hôm nay về cùng nội dung.').waitFor();
    await expect(axeFinds(page)).resolves.toEqual([]);
    await page.getByRole('button', { name: 'Gửi thư đã chọn (1)' }).click();
    expect(sidebar.callsOf('sendReminders')).toEqual([]);
    await page.getByRole('group', { name: 'Gửi 1 thư đến 1 địa chỉ?' }).getByRole('button', { name: 'Gửi' }).click();
    await page.getByText('Đã gửi 1 thư.').waitFor();
    expect(sidebar.callsOf('sendReminders')[0]?.args).toEqual([['X02']]);
  });

  it('copies the short form, and records a call', async () => {
    const page = await preview();
    const card = page.getByRole('group', { name: 'Xã Phước Dinh' });
    await card.getByText('Xem thư').click();
    await card.getByRole('button', { name: 'Chép bản ngắn' }).click();
    await card.getByText('Đã chép; dán vào nơi cần gửi.').waitFor();
    const read = sidebar.callsOf('previewReminders').length;
    await card.getByRole('button', { name: 'Đã gọi điện cho xã Phước Dinh' }).click();
    await page.getByText('Đã ghi nhận cuộc gọi.').waitFor();
    // the list is read again, so that nobody records the call twice
    await poll(() => sidebar.callsOf('previewReminders').length).toBe(read + 1);
    expect(sidebar.callsOf('recordCall')[0]?.args).toEqual(['X02', ['invitees']]);
  });

  it('says how many mails are left today, and where there are none what else to do', async () => {
    await preview().then((page) => page.getByText('Hôm nay còn gửi được cho 90 địa chỉ.').waitFor());
    await sidebar.context.close();
    const page = await preview(0);
    await page.getByText('Hôm nay không gửi được thư từ tài khoản này.').waitFor();
    await poll(() => page.getByRole('button', { name: /^Gửi thư/ }).count()).toBe(0);
    await poll(() => page.getByRole('checkbox').count()).toBe(0);
    await page
      .getByRole('group', { name: 'Xã Phước Dinh' })
      .getByRole('button', { name: /^Đã gọi điện/ })
      .waitFor();
  });

  it('sends to nobody who was unticked', async () => {
    const page = await preview();
    await page.getByRole('checkbox', { name: 'Gửi cho xã này' }).uncheck();
    const send = page.getByRole('button', { name: 'Gửi thư đã chọn (0)' });
    await poll(() => send.getAttribute('aria-disabled')).toBe('true');
  });
});
