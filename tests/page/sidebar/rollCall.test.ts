import type { AttendanceMark, CommuneFace } from '../../../src/api';
import { communeFace, person } from './support/communeFace';
import { axeFinds, ok, type OpenSidebar, SidebarBrowser } from './support/openSidebar';
import { poll } from '../support/poll';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.close());

let sidebar: OpenSidebar;
afterEach(() => sidebar.context.close());

/** The script keeps what is marked, as the tab does. */
async function openRollCall(first: CommuneFace = communeFace()): Promise<OpenSidebar['page']> {
  let face = first;
  sidebar = await browser.open({
    readSidebar: () => ok(face),
    markAttendance: (marks: readonly AttendanceMark[]) => {
      const people = face.people.map((item) => ({ ...item, ...marks.find(({ row }) => row === item.row) }));
      face = { ...face, people };
      return ok({ message: 'Đã ghi điểm danh.', face, refused: [] });
    },
    addInvitee: ({ name = '' }) => {
      face = { ...face, people: [...face.people, person(99, name, { attendance: 'uninvited' })] };
      return ok({ message: `Đã thêm ${name}.`, face });
    },
  });
  await sidebar.page.getByRole('button', { name: 'Điểm danh', exact: true }).click();
  return sidebar.page;
}

const marks = () => sidebar.callsOf('markAttendance').flatMap(({ args }) => args[0] as AttendanceMark[]);

it('one tap marks a person; the count follows at once and the tab soon after', async () => {
  const page = await openRollCall();
  await page.getByRole('group', { name: 'Katơr Điểu' }).getByRole('button', { name: 'Có mặt' }).click();
  await page.getByText('Đã điểm danh 1/3: có mặt 1, dự thay 0, vắng 0.').waitFor();
  await page.getByText('Đã lưu.').waitFor();
  expect(marks()).toEqual([{ row: 6, name: 'Katơr Điểu', village: 'Tân Hà', attendance: 'present', substitute: '' }]);
  expect(sidebar.callsOf('markAttendance')[0]?.args[1]).toBe('X01');
  await expect(axeFinds(page)).resolves.toEqual([]);
});

it('everything by keyboard: search without accents, arrows, letters, who came instead', async () => {
  const page = await openRollCall();
  const { keyboard } = page;
  await page.getByLabel('Tìm người').focus();
  await keyboard.type('xuan');
  await keyboard.press('ArrowDown');
  await keyboard.press('t');
  await keyboard.type('Pi Năng Sa');
  await keyboard.press('Enter');
  await page.getByLabel('Tìm người').fill('');
  await page.getByLabel('Tìm người').press('ArrowDown');
  await keyboard.press('c');
  await keyboard.press('ArrowDown');
  await keyboard.press('v');
  await page.getByText('Đã điểm danh 3/3: có mặt 1, dự thay 1, vắng 1.').waitFor();
  await page.getByText('Đã lưu.').waitFor();
  const last = new Map(marks().map((mark) => [mark.name, mark]));
  expect(last.get('Katơr Điểu')?.attendance).toBe('present');
  expect(last.get('Nguyễn Văn Đức')?.attendance).toBe('absent');
  expect(last.get('Pi Năng Thị Xuân')).toMatchObject({ attendance: 'substitute', substitute: 'Pi Năng Sa' });
});

it('a press hits the person it was meant for, also below one whose substitute is being written', async () => {
  const people = [
    person(6, 'Katơr Điểu', { attendance: 'substitute', substitute: 'Katơr Thị Xuân' }),
    ...Array.from({ length: 40 }, (_, index) => person(index + 7, `Người số ${index + 1}`)),
  ];
  const page = await openRollCall(communeFace({ people }));
  await page.getByLabel('Họ tên người dự thay').focus();
  const target = page.getByRole('group', { name: 'Người số 2', exact: true }).getByRole('button', { name: 'Vắng' });
  await target.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  const box = await target.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await page.mouse.down();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.mouse.up();
  await page.getByText('Đã lưu.').waitFor();
  expect(marks()).toEqual([{ row: 8, name: 'Người số 2', village: 'Tân Hà', attendance: 'absent', substitute: '' }]);
});

it('a mark that was a mistake is taken back', async () => {
  const page = await openRollCall();
  const row = page.getByRole('group', { name: 'Katơr Điểu' });
  await row.getByRole('button', { name: 'Vắng' }).click();
  await row.getByRole('button', { name: 'Bỏ điểm danh' }).click();
  await page.getByText('Đã lưu.').waitFor();
  expect(marks().at(-1)?.attendance).toBe('notRecorded');
});

it('one stroke marks all who are not recorded, after asking once', async () => {
  const people = Array.from({ length: 120 }, (_, index) => person(index + 6, `Người số ${index + 1}`));
  const page = await openRollCall(communeFace({ people }));
  await page.getByRole('group', { name: 'Người số 3', exact: true }).getByRole('button', { name: 'Vắng' }).click();
  await page.getByText('Thêm: lọc, ghi cho tất cả, phím tắt').click();
  await page.getByRole('button', { name: 'Ghi “Có mặt” cho tất cả người chưa điểm danh' }).click();
  await page
    .getByRole('group', { name: 'Ghi “Có mặt” cho 119 người chưa điểm danh?' })
    .getByRole('button', { name: 'Ghi “Có mặt”' })
    .click();
  await page.getByText('Đã điểm danh 120/120: có mặt 119, dự thay 0, vắng 1.').waitFor();
  await page.getByText('Đã lưu.').waitFor();
  expect(new Set(marks().map(({ row }) => row)).size).toBe(120);
});

it('nothing is lost while the network is away, and it is said', async () => {
  const page = await openRollCall();
  const serve = sidebar.callsOf;
  sidebar.answer({
    markAttendance: () => {
      throw new Error('NetworkError: Connection failure due to HTTP 0');
    },
  });
  await page.getByRole('group', { name: 'Katơr Điểu' }).getByRole('button', { name: 'Có mặt' }).click();
  const failure = page.getByRole('alert').getByText('Chưa lưu được 1 lượt; các lượt này vẫn còn ở đây.');
  await failure.waitFor();
  await page.getByRole('button', { name: 'Cập nhật' }).click();
  await page.getByRole('group', { name: 'Katơr Điểu (chưa lưu)' }).waitFor();
  const face = communeFace();
  sidebar.answer({ markAttendance: () => ok({ message: 'Đã ghi điểm danh.', face, refused: [] }) });
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await failure.waitFor({ state: 'detached' });
  expect(serve('markAttendance')).toHaveLength(2);
  expect(serve('markAttendance')[1]?.args).toEqual(serve('markAttendance')[0]?.args);
});

it('whoever leaves the sidebar right after a mark leaves nothing unsaved', async () => {
  const page = await openRollCall();
  await page.getByRole('group', { name: 'Katơr Điểu' }).getByRole('button', { name: 'Có mặt' }).click();
  const before = Date.now();
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await page.getByText('Đã lưu.').waitFor();
  expect(Date.now() - before).toBeLessThan(600);
  expect(marks()).toHaveLength(1);
});

it('who could not be recorded is told by name, and the others are saved', async () => {
  const page = await openRollCall();
  const face = communeFace({ people: [person(7, 'Pi Năng Thị Xuân', { attendance: 'present' })] });
  const message = 'Không tìm thấy “Katơr Điểu” trong phần Người được mời.';
  sidebar.answer({
    markAttendance: (sent) => ok({ message, face, refused: sent.slice(0, 1).map((mark) => ({ mark, message })) }),
  });
  await page.getByRole('group', { name: 'Katơr Điểu' }).getByRole('button', { name: 'Có mặt' }).click();
  await page.getByRole('group', { name: 'Pi Năng Thị Xuân' }).getByRole('button', { name: 'Có mặt' }).click();
  const alert = page.getByRole('alert').filter({ hasText: '1 lượt không ghi được vào bảng:' });
  await alert.getByText(message).waitFor();
  await page.getByText('Đã lưu.').waitFor();
  await expect(axeFinds(page)).resolves.toEqual([]);
  await alert.getByRole('button', { name: 'Đã xem' }).click();
  await page.getByText(message).waitFor({ state: 'detached' });
  await poll(() => page.getByText('chưa lưu').count()).toBe(0);
});

it('whoever comes without being on the list becomes a row that says so', async () => {
  const page = await openRollCall();
  await page.getByText('Người đến ngoài danh sách').click();
  const form = page.getByRole('form', { name: 'Người đến ngoài danh sách' });
  await form.getByLabel('Họ và tên').fill('Mang Thị Sa');
  await form.getByLabel('Họ và tên').press('Enter');
  await page.getByText('Người đến ngoài danh sách (1)').waitFor();
  expect(sidebar.callsOf('addInvitee')[0]?.args).toEqual([
    { name: 'Mang Thị Sa', attendance: 'Dự ngoài danh sách' },
    'X01',
  ]);
  await page.getByText('vắng 0, ngoài danh sách 1.').waitFor();
});

it('300 people with long names stay within 300 pixels, and a key draws nothing but its own person anew', async () => {
  const people = Array.from({ length: 300 }, (_, index) =>
    person(index + 6, `Chamaléa Thị Nguyên Ánh Tuyết Kim Ngân ${index}`, { village: 'Thôn Rồ Ôn, xã Phước Hà' }),
  );
  const page = await openRollCall(communeFace({ people }));
  await page.getByLabel('Tìm người').press('ArrowDown');
  const drawn = await page.evaluateHandle(() => {
    const rows = new Set<string>();
    const rowOf = (node: Node) => node.parentElement?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) rows.add(rowOf(target) ?? 'list');
    });
    observer.observe(document.querySelector('.people') ?? document.body, { childList: true, subtree: true });
    return rows;
  });
  await page.keyboard.press('c');
  await page.getByText('Đã điểm danh 1/300:').waitFor();
  await page.getByText('Đã lưu.').waitFor();
  expect(await drawn.evaluate((rows) => [...rows])).toEqual(['6']);
  await poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
});

it('on a low screen people are in sight before anything is scrolled, and the count takes one line', async () => {
  const people = Array.from({ length: 44 }, (_, index) => person(index + 6, `Người số ${index + 1}`));
  const page = await openRollCall(communeFace({ people }));
  await page.setViewportSize({ width: 300, height: 440 });
  const counts = page.getByText('Đã điểm danh 0/44: có mặt 0, dự thay 0, vắng 0');
  const { lines, top } = await counts.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const tops = new Set([...range.getClientRects()].map((line) => line.top));
    return { lines: tops.size, top: element.closest('.foot')?.getBoundingClientRect().top ?? 0 };
  });
  expect(lines).toBe(1);
  const first = await page.getByRole('group', { name: 'Người số 1', exact: true }).boundingBox();
  expect((first?.y ?? Infinity) + (first?.height ?? 0)).toBeLessThanOrEqual(top);
  const more = page.getByText('Thêm: lọc, ghi cho tất cả, phím tắt');
  await poll(() => page.getByLabel('Chỉ hiện người chưa điểm danh').isVisible()).toBe(false);
  await more.click();
  await page.getByLabel('Chỉ hiện người chưa điểm danh').check();
  await expect(axeFinds(page)).resolves.toEqual([]);
});
