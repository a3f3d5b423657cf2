import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { communeBook, communeBundle } from '../host/server/communeBook';
import { savedCell } from '../host/server/served';
import type { App } from './support/app';
import { openApp } from './support/app';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

const axePath = createRequire(resolve('package.json')).resolve('axe-core/axe.min.js');

/** The script answers a tick in the head. */
const CODE = `
function onEdit(e) {
  if (e.range.getA1Notation() !== 'D2') return;
  e.range.getSheet().getRange('H2').setValue(e.value);
  e.source.toast('Đã ghi nhận ' + e.value + '.');
}`;

describe('a tick box', () => {
  const folder = mkdtempSync(join(tmpdir(), 'danh-dau-'));
  let app: App;
  let sheet: SheetOnScreen;
  const box = (cell: string) => sheet.cell(cell).getByRole('checkbox');
  const isTicked = (cell: string, checked: boolean) =>
    sheet.cell(cell).and(app.page.locator(':not(.is-pending)')).getByRole('checkbox', { checked }).waitFor();

  beforeAll(async () => {
    const path = join(folder, 'xa.xlsx');
    writeFileSync(path, communeBook());
    app = await openApp(path, { bundle: communeBundle(join(folder, 'dist'), CODE) });
    sheet = new SheetOnScreen(app.page);
    await sheet.openTab('Phước Hà');
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it('is a box that is ticked or not, never a word', async () => {
    await isTicked('D2', false);
    await isTicked('E7', false);
    await poll(() => sheet.cell('D2').innerText()).toBe('');
    await poll(() => box('D2').getAttribute('aria-label')).toBe('Chưa đánh dấu');
    await poll(() => box('D5').count()).toBe(0);
  });

  it('is turned over by Space, which the script answers; the toast is seen', async () => {
    await sheet.goTo('D2');
    await app.page.keyboard.press(' ');
    await isTicked('D2', true);
    await sheet.shows('H2', 'TRUE');
    await app.page.locator('.toast', { hasText: 'Đã ghi nhận TRUE.' }).waitFor();
    await app.page.keyboard.press(' ');
    await isTicked('D2', false);
    await sheet.shows('H2', 'FALSE');
  });

  it('is turned over by a click on the box, while a click beside it selects the cell', async () => {
    const cell = await sheet.cell('E7').boundingBox();
    await app.page.mouse.click((cell?.x ?? 0) + 4, (cell?.y ?? 0) + 10);
    await poll(() => sheet.address()).toBe('E7');
    await isTicked('E7', false);
    await box('E7').click();
    await isTicked('E7', true);
  });

  it('opens no text: Enter walks on, F2 and a double click do nothing', async () => {
    await sheet.goTo('E8');
    await app.page.keyboard.press('F2');
    await poll(() => app.page.locator('#cell-editor.is-open').count()).toBe(0);
    await app.page.keyboard.press('Enter');
    await poll(() => sheet.address()).toBe('E9');
    const cell = await sheet.cell('E9').boundingBox();
    await app.page.mouse.dblclick((cell?.x ?? 0) + 4, (cell?.y ?? 0) + 10);
    await poll(() => app.page.locator('#cell-editor.is-open').count()).toBe(0);
    await isTicked('E8', false);
  });

  it('refuses other texts', async () => {
    await sheet.goTo('E9');
    await app.page.keyboard.type('x');
    await app.page.keyboard.press('Enter');
    const dialog = app.page.getByRole('alertdialog', { name: 'Chưa ghi được ô E9' });
    await dialog.waitFor();
    await app.page.keyboard.press('Enter');
    await isTicked('E9', false);
  });

  it('where the person may not edit it, says why', async () => {
    await app.page.getByLabel('Đang làm việc với vai trò').selectOption({ label: 'Cán bộ xã Phước Diêm' });
    await sheet.cell('D2').and(app.page.locator('[aria-readonly="true"]')).waitFor();
    await box('D2').click();
    await app.page
      .getByRole('alertdialog', { name: 'Chưa ghi được ô D2' })
      .getByText('Ô D2 của trang “Phước Hà” được bảo vệ')
      .waitFor();
    await app.page.keyboard.press('Escape');
    await isTicked('D2', false);
    await app.page.getByLabel('Đang làm việc với vai trò').selectOption({ label: 'Cán bộ tổng hợp (huyện)' });
  });

  it('is undone as any edit, and kept in the file', async () => {
    await sheet.goTo('E10');
    await app.page.keyboard.press(' ');
    await isTicked('E10', true);
    await app.page.keyboard.press('Control+z');
    await isTicked('E10', false);
    await app.page.keyboard.press('Control+y');
    await isTicked('E10', true);
    await app.page.locator('.saving', { hasText: 'Đã lưu' }).waitFor();
    expect(savedCell(app.workbook, 10, 5, 'Phước Hà')?.value).toBe(true);
  });

  it('is turned over by a finger, anywhere in its cell', async () => {
    const storageState = await app.context.storageState();
    const context = await app.context.browser()?.newContext({
      storageState,
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 800 },
    });
    const phone = await context?.newPage();
    if (!context || !phone) throw new Error('no browser');
    await phone.goto(app.page.url().replace(/#.*/, ''));
    const onPhone = new SheetOnScreen(phone);
    await onPhone.openTab('Phước Hà');
    await onPhone.goTo('D2');
    const cell = await onPhone.cell('D2').boundingBox();
    await phone.touchscreen.tap((cell?.x ?? 0) + 8, (cell?.y ?? 0) + 10);
    await onPhone.cell('D2').getByRole('checkbox', { checked: true }).waitFor();
    await onPhone.shows('H2', 'TRUE');
    await context.close();
    await isTicked('D2', true);
  });

  it('has nothing that axe finds wrong, locked cells included', async () => {
    await app.page.getByLabel('Đang làm việc với vai trò').selectOption({ label: 'Cán bộ xã Phước Diêm' });
    await sheet.cell('A1').and(app.page.locator('[aria-readonly="true"]')).waitFor();
    await app.page.evaluate(readFileSync(axePath, 'utf8'));
    const found = await app.page.evaluate(async () => {
      interface Found {
        readonly id: string;
        readonly impact: string;
      }
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Found[] }> } };
      return (await axe.run()).violations;
    });
    expect(found.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  });
});
