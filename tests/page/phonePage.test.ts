import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { App } from './support/app';
import { openApp } from './support/app';
import { cellsOf } from './support/cells';
import { COMMUNE, OFFICER, roundFile } from './support/roundFile';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

/* On a phone Google shows no sidebar and no menu of a script: only the grid is there. */
describe('on a phone', () => {
  const file = roundFile();
  const cell = cellsOf(COMMUNE, file);
  const BOX = cell(3, 'Nộp danh sách mời lúc');
  let app: App;
  let sheet: SheetOnScreen;

  /** Whether a finger on the middle of the cell touches it. */
  const inSight = (address: string) =>
    sheet.cell(address).evaluate((cell) => {
      const { left, right, top, bottom } = cell.getBoundingClientRect();
      const touched = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return right <= window.innerWidth && touched !== null && cell.contains(touched);
    });

  /** A finger drags the sheet by 135 px towards the cell, and rests before it is lifted, so that the sheet does not fly on. */
  const dragTowards = async (address: string) => {
    const isRight = await sheet.cell(address).evaluate((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return (left + right) / 2 > window.innerWidth / 2;
    });
    const finger = await app.context.newCDPSession(app.page);
    const begun = Date.now() / 1000;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', seconds: number, ...places: number[]) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: places.map((x) => ({ x, y: 500 })),
        timestamp: begun + seconds,
      });
    const grid = await app.page.evaluateHandle(() => {
      const ended = new Promise((end) => document.getElementById('sheet')?.addEventListener('scrollend', end));
      return { ended };
    });
    const step = isRight ? -15 : 15;
    await touch('touchStart', 0, 220);
    for (let moved = 1; moved <= 9; moved++) await touch('touchMove', moved / 60, 220 + moved * step);
    await touch('touchEnd', 1);
    await finger.detach();
    await grid.evaluate(({ ended }) => ended);
  };

  const tap = async (address: string) => {
    const place = await sheet.cell(address).boundingBox();
    await app.page.touchscreen.tap(
      (place?.x ?? 0) + (place?.width ?? 0) / 2,
      (place?.y ?? 0) + (place?.height ?? 0) / 2,
    );
  };

  beforeAll(async () => {
    app = await openApp(file, { now: '2020-08-31T16:58', isPhone: true, viewport: { width: 390, height: 844 } });
    sheet = new SheetOnScreen(app.page);
    await app.page.getByLabel('Đang làm việc với vai trò').selectOption({ label: OFFICER });
    await sheet.openTab(COMMUNE);
  });
  afterAll(async () => {
    await app.close();
    rmSync(dirname(file), { recursive: true });
  });

  it('the box that hands in is reached with a finger, and nothing else is wider than the screen', async () => {
    await poll(() => app.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    for (let strokes = 0; strokes < 30 && !(await inSight(BOX)); strokes++) await dragTowards(BOX);
    expect(await inSight(BOX)).toBe(true);
    await sheet.cell(BOX).getByRole('checkbox', { checked: false }).waitFor();
  });

  it('a tick on a list that is still empty is taken back, and the cell beside it says why', async () => {
    await tap(BOX);
    await sheet.shows(
      cell(3, 'Đối tượng'),
      'Chưa nộp được: “Danh sách mời” chưa có gì để nộp. Ghi số liệu vào trang của xã trước, rồi nộp.',
    );
    await sheet.cell(BOX).getByRole('checkbox', { checked: false }).waitFor();
    await poll(() => sheet.text(cell(2, 'Nộp danh sách mời lúc'))).toBe('');
  });

  it('a tick with a wrong cell names the cell and what to do', async () => {
    await sheet.goTo(cell(5, 'Họ và tên'));
    await app.page.keyboard.type('Katơr Điểu');
    await app.page.keyboard.press('Enter');
    await sheet.goTo(cell(5, 'Đối tượng'));
    await app.page.keyboard.type('Người nghèo');
    await app.page.keyboard.press('Enter');
    await sheet.shows(cell(5, 'Đối tượng'), 'Người nghèo');
    await sheet.goTo(BOX);
    await tap(BOX);
    await poll(() => sheet.text(cell(3, 'Đối tượng'))).toContain(
      `sửa ô ${cell(5, 'Đối tượng')} trước. “Đối tượng” ghi “Người nghèo”`,
    );
    await sheet.cell(BOX).getByRole('checkbox', { checked: false }).waitFor();
  });

  it('mended, the tick stays; the moment, what was handed in and “đúng hạn” stand beside it', async () => {
    await sheet.goTo(cell(5, 'Đối tượng'));
    await app.page.keyboard.type('Hộ nghèo');
    await app.page.keyboard.press('Enter');
    await sheet.shows(cell(5, 'Đối tượng'), 'Hộ nghèo');
    await sheet.goTo(BOX);
    await tap(BOX);
    await sheet.shows(cell(3, 'Đối tượng'), 'Đã nộp: 1 người mời.');
    await sheet.cell(BOX).getByRole('checkbox', { checked: true }).waitFor();
    await poll(() => sheet.text(cell(2, 'Nộp danh sách mời lúc'))).toMatch(/^31\/08\/2020 16:5\d$/);
    await sheet.shows(cell(1, 'Đối tượng'), 'Hạn nộp danh sách mời: đúng hạn');
  });

  it('is kept after a reload, and no sidebar was ever open', async () => {
    await app.page.reload();
    await sheet.isOpen(COMMUNE);
    await sheet.goTo(BOX);
    await sheet.cell(BOX).getByRole('checkbox', { checked: true }).waitFor();
    await poll(() => app.page.locator('#side').isHidden()).toBe(true);
  });
});
