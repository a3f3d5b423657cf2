import type { Locator } from 'playwright-core';
import type { CommuneFace } from '../../../src/api';
import { BLOCKING, communeFace, moment, owedView, PASSING } from './support/communeFace';
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

async function open(face: CommuneFace): Promise<OpenSidebar['page']> {
  sidebar = await browser.open({ readSidebar: () => ok(face), goTo: () => ok(null) });
  await sidebar.page.getByRole('heading', { level: 1 }).waitFor();
  return sidebar.page;
}

const handedIn = communeFace({
  owed: [
    owedView('invitees', 'Danh sách mời', {
      handedIn: 'handedIn',
      standing: { kind: 'onTime' },
      standingText: 'đúng hạn',
      firstAt: moment('2020-08-21T16:05'),
      handedInAt: moment('2020-08-21T16:05'),
      lastAt: moment('2020-08-21T16:05'),
      by: 'canbo@example.vn',
      way: 'sidebar',
    }),
  ],
});

describe('what is owed', () => {
  it('is told with its limit and rule, and what is not owed is left out', async () => {
    const page = await open(communeFace());
    const list = page.getByRole('group', { name: 'Danh sách mời' });
    await list.getByText('Chưa nộp, còn 3 ngày').waitFor();
    await list.getByText('Hạn: 17:00 ngày 28/08/2020').waitFor();
    await list.getByText('Cách tính hạn').click();
    await list.getByText('Trước 3 ngày so với Ngày tổng hợp').waitFor();
    await poll(() => page.getByRole('group', { name: 'Kế hoạch' }).count()).toBe(0);
    await expect(axeFinds(page)).resolves.toEqual([]);
  });

  it('tells what was changed since, and why something was returned', async () => {
    const [list] = handedIn.owed;
    const page = await open(
      communeFace({
        owed: [
          ...(list === undefined ? [] : [{ ...list, isEdited: true }]),
          owedView('plan', 'Kế hoạch', { handedIn: 'returned', returnedBecause: 'Chưa có dự toán kinh phí.' }),
        ],
      }),
    );
    await page.getByText('Đã sửa sau khi nộp: nộp lại để ghi nhận bản mới.').waitFor();
    await page
      .getByText('Đã trả lại. Lý do: Chưa có dự toán kinh phí. Nộp lại trước 17:00 ngày 28/08/2020 (còn 3 ngày).')
      .waitFor();
    await page.getByRole('button', { name: 'Nộp lại kế hoạch' }).waitFor();
  });
});

it('tells when a thing was handed in again, and that this was after the limit', async () => {
  const [list] = handedIn.owed;
  const again = { ...(list ?? owedView('invitees', 'Danh sách mời')), lastAt: moment('2020-09-03T08:02') };
  const page = await open(communeFace({ owed: [again] }));
  const words = 'Đã nộp lúc 16:05 ngày 21/08/2020, đúng hạn, nộp lại 08:02 ngày 03/09/2020 (sau hạn)';
  await page.getByText(words, { exact: true }).waitFor();
});

describe('one fault at many places', () => {
  const cells = Array.from({ length: 39 }, (_, index) => ({
    ...BLOCKING,
    row: index + 8,
    cell: `G${index + 8}`,
  }));

  it('is told once, with a jump to each of its cells', async () => {
    const page = await open(communeFace({ problems: [...cells, PASSING] }));
    await page.getByRole('button', { name: 'Kiểm tra (40)' }).click();
    await page.getByText('Có 40 chỗ cần kiểm tra.').waitFor();
    await poll(() => page.getByText(BLOCKING.todo).count()).toBe(1);
    await poll(() => page.getByRole('button', { name: /^Đến ô G/ }).count()).toBe(5);
    await page.getByRole('button', { name: 'Hiện thêm (còn 34)' }).click();
    await poll(() => page.getByRole('button', { name: /^Đến ô G/ }).count()).toBe(39);
    await poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('G13');
    await expect(axeFinds(page)).resolves.toEqual([]);
    await page.getByRole('button', { name: /^Đến ô G46:/ }).click();
    await poll(() => sidebar.callsOf('goTo')[0]?.args).toEqual([{ tab: 'Phước Hà', row: 46, column: 7 }]);
  });

  it('counts as all its cells before handing in', async () => {
    const page = await open(communeFace({ problems: cells }));
    await page.getByRole('button', { name: 'Nộp danh sách mời' }).click();
    const panel = page.getByRole('group', { name: 'Kiểm tra trước khi nộp' });
    await panel.getByRole('heading', { name: 'Phải sửa trước khi nộp (39)' }).waitFor();
    await panel.getByText('Sửa hết 39 chỗ này rồi mới nộp được.').waitFor();
    await poll(() => panel.getByText(BLOCKING.todo).count()).toBe(1);
    await poll(() => panel.getByText(/^Hiện 39/).count()).toBe(0);
  });

  it('what the cells hold may differ: one line, and the others of its kind when asked for', async () => {
    const problems = cells.map((problem) => ({ ...problem, what: `Đối tượng “${problem.cell}” không có.` }));
    const page = await open(communeFace({ problems }));
    await page.getByRole('button', { name: 'Nộp danh sách mời' }).click();
    const panel = page.getByRole('group', { name: 'Kiểm tra trước khi nộp' });
    const jumps = panel.getByRole('button', { name: /^Đến ô G/ });
    await poll(() => jumps.count()).toBe(1);
    await panel.getByRole('button', { name: 'Xem thêm 38 chỗ cùng loại' }).click();
    await poll(() => jumps.count()).toBe(31);
    await poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Đến ô G9');
    await panel.getByRole('button', { name: 'Hiện thêm (còn 8)' }).click();
    await poll(() => jumps.count()).toBe(39);
    await poll(() => panel.getByRole('button', { name: /^(Hiện|Xem) thêm/ }).count()).toBe(0);
  });
});

describe('faults of many kinds', () => {
  const kinds = Array.from({ length: 9 }, (_, index) => ({
    ...(index < 2 ? BLOCKING : PASSING),
    ...{ kind: `kind-${index}`, row: index + 8, cell: `G${index + 8}`, what: `Lỗi thứ ${index + 1}.` },
    ...(index === 8 && { weight: 'note' as const }),
  }));
  const lines = (place: Locator) => place.getByText(/^Lỗi thứ/).allTextContents();

  it('five lines are in view, the heaviest first, the rest are folded', async () => {
    const page = await open(communeFace({ problems: [...kinds].reverse() }));
    await page.getByRole('button', { name: 'Kiểm tra (9)' }).click();
    const section = page.getByRole('region', { name: 'Cần kiểm tra' });
    await poll(() => section.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      ...['Chưa biết được con số (2)', 'Nên xem lại (6)'],
    ]);
    expect(await lines(section)).toEqual([2, 1, 8, 7, 6].map((number) => `Lỗi thứ ${number}.`));
    await section.getByRole('button', { name: 'Xem thêm 4 loại (4 chỗ)' }).click();
    await poll(() => lines(section)).toEqual([2, 1, 8, 7, 6, 5, 4, 3, 9].map((number) => `Lỗi thứ ${number}.`));
    await section.getByRole('heading', { name: 'Ghi chú (1)' }).waitFor();
    await poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Đến ô G12');
    await expect(axeFinds(page)).resolves.toEqual([]);
  });

  it('what stands in the way of handing in comes first', async () => {
    const page = await open(communeFace({ problems: [...kinds].reverse() }));
    await page.getByRole('button', { name: 'Nộp danh sách mời' }).click();
    const panel = page.getByRole('group', { name: 'Kiểm tra trước khi nộp' });
    await poll(() => panel.getByRole('heading').allTextContents()).toEqual([
      ...['Kiểm tra trước khi nộp', 'Phải sửa trước khi nộp (2)', 'Có thể nộp, nhưng nên xem lại (7)'],
      'Nên xem lại (6)',
    ]);
    expect(await lines(panel)).toEqual([2, 1, 8, 7, 6, 5, 4].map((number) => `Lỗi thứ ${number}.`));
    await panel.getByRole('button', { name: 'Xem thêm 2 loại (2 chỗ)' }).click();
    await panel.getByRole('heading', { name: 'Ghi chú (1)' }).waitFor();
    await expect(axeFinds(page)).resolves.toEqual([]);
  });
});

describe('handing in', () => {
  it('is held up by what must be mended, which the person can jump to', async () => {
    const page = await open(communeFace({ problems: [BLOCKING, PASSING] }));
    await page.getByRole('button', { name: 'Nộp danh sách mời' }).click();
    const panel = page.getByRole('group', { name: 'Kiểm tra trước khi nộp' });
    const button = panel.getByRole('button', { name: 'Nộp danh sách mời' });
    await poll(() => button.getAttribute('aria-disabled')).toBe('true');
    expect(await button.getAttribute('aria-describedby')).not.toBeNull();
    await panel.getByText('Sửa chỗ này rồi mới nộp được.').waitFor();
    await button.click({ force: true });
    expect(sidebar.callsOf('handIn')).toEqual([]);
    await expect(axeFinds(page)).resolves.toEqual([]);
    await panel.getByRole('button', { name: /Đến ô G8/ }).click();
    await poll(() => sidebar.callsOf('goTo')).toEqual([
      { name: 'goTo', args: [{ tab: 'Phước Hà', row: 8, column: 7 }] },
    ]);
  });

  it('once mended, asks once, says what it does not replace, and tells the result', async () => {
    const page = await open(communeFace({ problems: [BLOCKING] }));
    await page.getByRole('button', { name: 'Nộp danh sách mời' }).click();
    sidebar.answer({
      readSidebar: () => ok(communeFace({ problems: [PASSING] })),
      handIn: () => ok({ message: 'Đã ghi nhận nộp danh sách mời lúc 16:05 ngày 21/08/2020.', face: handedIn }),
    });
    await page.getByRole('button', { name: 'Cập nhật' }).click();
    const panel = page.getByRole('group', { name: 'Nộp danh sách mời (3 người mời)?' });
    await panel.getByText('Có thể nộp, nhưng nên xem lại').waitFor();
    await panel.getByText('Việc nộp ở đây không thay cho văn bản có chữ ký, đóng dấu.').waitFor();
    await panel.getByRole('button', { name: 'Nộp danh sách mời' }).click();
    await page.getByRole('status').getByText('Đã ghi nhận nộp danh sách mời').waitFor();
    await page.getByText('Đã nộp lúc 16:05 ngày 21/08/2020, đúng hạn').waitFor();
    expect(sidebar.callsOf('handIn')).toEqual([{ name: 'handIn', args: ['invitees', 'X01'] }]);
    await poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Danh sách mời');
  });

  it('is not sent twice by a double click', async () => {
    const page = await open(communeFace());
    let answer = () => {};
    sidebar.answer({
      handIn: () => new Promise((resolve) => (answer = () => resolve(ok({ message: 'Đã ghi nhận.', face: handedIn })))),
    });
    await page.getByRole('button', { name: 'Nộp danh sách mời' }).click();
    await page
      .getByRole('group', { name: /3 người mời/ })
      .getByRole('button', { name: 'Nộp danh sách mời' })
      .dblclick();
    await poll(() => sidebar.callsOf('handIn').length).toBeGreaterThan(0);
    answer();
    await page.getByText('Đã ghi nhận.').waitFor();
    expect(sidebar.callsOf('handIn')).toHaveLength(1);
  });

  it('shows the script’s own sentence when it refuses', async () => {
    const page = await open(communeFace());
    sidebar.answer({ handIn: () => refused('Nhiều người đang nộp cùng lúc. Chờ ít giây rồi thử lại.') });
    await page.getByRole('button', { name: 'Nộp danh sách mời' }).click();
    const panel = page.getByRole('group', { name: /3 người mời/ });
    await panel.getByRole('button', { name: 'Nộp danh sách mời' }).click();
    await panel.getByRole('alert').getByText('Nhiều người đang nộp cùng lúc. Chờ ít giây rồi thử lại.').waitFor();
  });
});

it('what to check is listed with what to do; what stands in cells is text only', async () => {
  const page = await open(communeFace({ problems: [{ ...PASSING, what: '<img src=x onerror="document.title=1">' }] }));
  await page.getByRole('button', { name: 'Kiểm tra (1)' }).click();
  await page.getByText('<img src=x onerror="document.title=1">').first().waitFor();
  await poll(() => page.locator('img').count()).toBe(0);
  await expect(axeFinds(page)).resolves.toEqual([]);
});

it('a person of the district goes back to the board from a commune’s tab', async () => {
  const page = await open(communeFace({ isDistrict: true }));
  sidebar.answer({ readSidebar: (wanted) => ok(wanted === 'district' ? districtFace() : communeFace()) });
  await page.getByRole('button', { name: '← Bảng theo dõi chung' }).click();
  await page.getByRole('heading', { name: 'Bảng theo dõi các xã' }).waitFor();
  await page.getByRole('button', { name: 'Xem trang đang mở' }).click();
  await page.getByRole('heading', { name: 'Xã Phước Hà' }).waitFor();
});
