import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { communeBook, communeBundle } from '../host/server/communeBook';
import type { App } from './support/app';
import { openApp } from './support/app';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

const axePath = createRequire(resolve('package.json')).resolve('axe-core/axe.min.js');
const CODE = `function onEdit(e) { e.range.getSheet().getRange('D12').setValue('sửa ' + e.range.getA1Notation()); }`;

describe('find and replace', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thay-the-'));
  let app: App;
  let sheet: SheetOnScreen;
  const panel = () => app.page.getByRole('dialog', { name: 'Tìm và thay thế' });
  const field = (name: string) => panel().getByLabel(name, { exact: true });
  const press = (name: string) => panel().getByRole('button', { name }).click();
  const says = (text: string) => panel().getByRole('status').getByText(text).waitFor();
  const comesTo = (address: string) =>
    app.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('#address')?.value === wanted,
      address,
    );
  const asked: string[] = [];
  const texts = (cells: readonly string[]) => Promise.all(cells.map((cell) => sheet.text(cell)));

  beforeAll(async () => {
    const path = join(folder, 'xa.xlsx');
    const file = communeBook((workbook) => {
      const tab = workbook.sheets.find(({ name }) => name === 'Phước Hà');
      const put = (row: number, column: number, value: string) => tab?.setCell(row, column, { value, style: 0 });
      ['Hộ nghèo', 'hộ nghèo', 'Hộ cận nghèo', 'Hộ nghèo', 'Họ nghèo'].forEach((text, index) =>
        put(6 + index, 1, text),
      );
      put(7, 4, 'Hộ nghèo (A|B)');
      put(4, 6, 'Hộ nghèo');
    });
    writeFileSync(path, file);
    app = await openApp(path, { bundle: communeBundle(join(folder, 'dist'), CODE) });
    app.page.on('request', (request) => asked.push(request.url().replace(/^.*\/api\//, '')));
    sheet = new SheetOnScreen(app.page);
    await sheet.openTab('Phước Hà');
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it('counts the cells, accents and all, and walks from one to the next', async () => {
    await sheet.goTo('A5');
    await app.page.keyboard.press('Control+f');
    await app.page.keyboard.type('Hộ nghèo');
    await says('Có 5 ô.');
    await app.page.keyboard.press('Enter');
    await comesTo('A6');
    await app.page.keyboard.press('Enter');
    await comesTo('A7');
    await app.page.keyboard.press('Enter');
    await comesTo('D7');
    await poll(() => app.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  it('takes the signs of a text as they are', async () => {
    await field('Tìm').fill('(A|B)');
    await says('Có 1 ô.');
  });

  it('has nothing that axe finds wrong, and closes with Escape', async () => {
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
    await app.page.keyboard.press('Escape');
    await poll(() => panel().count()).toBe(0);
    await poll(() => app.page.evaluate(() => document.activeElement?.id)).toBe('cell-editor');
  });

  it('in the selected column alone replaces whole cells, tells the script once, and is one step to undo', async () => {
    await app.page.clock.install();
    await app.page.locator('#grid .letters [data-column="1"]').click();
    await app.page.keyboard.press('Control+h');
    await poll(() => field('Tìm ở đâu').locator('option:checked').innerText()).toBe('Chỉ cột A');
    await field('Tìm').fill('hộ nghèo');
    await field('Thay bằng').fill('Hộ nghèo (chuẩn)');
    await poll(() => field('Chỉ ô có đúng nội dung này').isChecked()).toBe(true);
    await press('Thay tất cả');
    await says('Đã thay 3 ô');
    // the count that each letter asks for comes 250 ms after it, and the line of what was done outlives it
    asked.length = 0;
    await app.page.clock.runFor(600);
    await says('Đã thay 3 ô');
    await field('Tìm').press('End');
    await app.page.keyboard.type('x');
    await says('Không có ô nào.');
    expect(asked.filter((name) => name === 'find')).toHaveLength(1);
    await sheet.shows('A9', 'Hộ nghèo (chuẩn)');
    await poll(() => texts(['A6', 'A7', 'A8', 'A10', 'D7', 'F4'])).toEqual([
      'Hộ nghèo (chuẩn)',
      'Hộ nghèo (chuẩn)',
      'Hộ cận nghèo',
      'Họ nghèo',
      'Hộ nghèo (A|B)',
      'Hộ nghèo',
    ]);
    await press('Đóng');
    await sheet.shows('D12', 'sửa A6:A9');
    await app.page.keyboard.press('Control+z');
    await sheet.shows('D12', '');
    await poll(() => texts(['A6', 'A7', 'A9'])).toEqual(['Hộ nghèo', 'hộ nghèo', 'Hộ nghèo']);
  });

  it('leaves protected cells as they are, and says how many', async () => {
    await app.page.getByLabel('Đang làm việc với vai trò').selectOption({ label: 'Cán bộ xã Phước Hà' });
    await sheet.cell('F4').and(app.page.locator('[aria-readonly="true"]')).waitFor();
    await app.page.getByRole('menuitem', { name: 'Tệp' }).click();
    await app.page.getByRole('menuitem', { name: 'Tìm và thay thế…' }).click();
    await field('Tìm').fill('Hộ nghèo');
    await field('Thay bằng').fill('Nghèo');
    await field('Tìm ở đâu').selectOption({ label: 'Cả trang đang mở' });
    await field('Chỉ ô có đúng nội dung này').uncheck();
    await press('Thay tất cả');
    await says('Đã thay 4 ô');
    await says('Có 1 ô được bảo vệ');
    await sheet.shows('D7', 'Nghèo (A|B)');
    await poll(() => texts(['A6', 'A7', 'A9', 'F4'])).toEqual(['Nghèo', 'Nghèo', 'Nghèo', 'Hộ nghèo']);
  });
});
