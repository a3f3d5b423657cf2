import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { openWorkbook } from '../../host/xlsx/workbookFile';
import { columnIn } from '../host/support/cells';
import type { App } from './support/app';
import { openApp } from './support/app';
import { cellsOf } from './support/cells';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

const axePath = createRequire(resolve('package.json')).resolve('axe-core/axe.min.js');

describe('the menu Tệp', () => {
  const cell = cellsOf('Nhị Hà');
  let app: App;
  let sheet: SheetOnScreen;
  const choose = async (name: string) => {
    await app.page.getByRole('menuitem', { name: 'Tệp' }).click();
    await app.page.getByRole('menuitem', { name }).click();
  };
  const dialog = () => app.page.getByRole('alertdialog', { name: 'Xuất bảng của xã' });
  const downloaded = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([app.page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), book: openWorkbook(readFileSync(await download.path())) };
  };

  beforeAll(async () => {
    app = await openApp();
    sheet = new SheetOnScreen(app.page);
    await sheet.openTab('Nhị Hà');
  });
  afterAll(() => app.close());

  it('gives the whole workbook, with what was typed a moment ago', async () => {
    await sheet.goTo(cell(90, 'Họ và tên'));
    await app.page.keyboard.type('Vừa gõ xong');
    const { name, book } = await downloaded(() => choose('Tải bảng tính về máy (.xlsx)'));
    expect(name).toBe('doi-thoai-2020.xlsx');
    const tab = book.sheets.find((one) => one.name === 'Nhị Hà');
    expect(tab?.cell(90, columnIn(tab, 'Họ và tên'))?.value).toBe('Vừa gõ xong');
  });

  it("gives one commune's workbook: that of the open tab unless another is chosen", async () => {
    await choose('Xuất bảng của xã…');
    await poll(() => dialog().getByLabel('Xã', { exact: true }).locator('option:checked').innerText()).toBe('Nhị Hà');
    const own = await downloaded(() => dialog().getByRole('button', { name: 'Tải về' }).click());
    expect(own.name).toBe('bang-xa-nhi-ha.xlsx');
    expect(own.book.sheets.map((tab) => tab.name)).toEqual([
      'Nhị Hà',
      'Danh mục',
      'Hướng dẫn',
      'Bản gốc',
      'Thông tin xuất',
    ]);
    await choose('Xuất bảng của xã…');
    await dialog().getByLabel('Xã', { exact: true }).selectOption({ label: 'Phước Diêm' });
    const other = await downloaded(() => dialog().getByRole('button', { name: 'Tải về' }).click());
    expect(other.name).toBe('bang-xa-phuoc-diem.xlsx');
    expect(other.book.sheets[0]?.name).toBe('Phước Diêm');
  });

  it('asks by a dialog that axe finds nothing wrong with, and that Escape closes', async () => {
    await choose('Xuất bảng của xã…');
    await dialog().waitFor();
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
    await dialog().waitFor({ state: 'detached' });
    await poll(() => app.page.evaluate(() => document.activeElement?.id)).toBe('cell-editor');
  });
});
