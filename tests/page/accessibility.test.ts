import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { App } from './support/app';
import { openApp } from './support/app';
import { cellsOf } from './support/cells';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

const axePath = createRequire(resolve('package.json')).resolve('axe-core/axe.min.js');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe('axe finds nothing serious', () => {
  const cell = cellsOf('Phước Hà');
  let app: App;
  let sheet: SheetOnScreen;

  async function violations(): Promise<string[]> {
    const found = await app.page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: (what: object) => Promise<{ violations: Violation[] }> } };
      return (await axe.run({ exclude: [['iframe']] })).violations;
    });
    return found
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .join(' ')
            .slice(0, 300)}`,
      );
  }

  beforeAll(async () => {
    app = await openApp();
    sheet = new SheetOnScreen(app.page);
    await app.page.evaluate(readFileSync(axePath, 'utf8'));
  });
  afterAll(() => app.close());

  it.each(['Hướng dẫn', 'Thiết lập', 'Phước Hà'])('on the tab %s', async (name) => {
    await sheet.openTab(name);
    await expect(violations()).resolves.toEqual([]);
  });

  it('with a block selected, and while a cell is edited', async () => {
    await sheet.goTo('B6:D9');
    await app.page.keyboard.press('F2');
    await expect(violations()).resolves.toEqual([]);
    await app.page.keyboard.press('Escape');
  });

  it('with a dropdown open', async () => {
    await sheet.goTo(cell(6, 'Tham dự'));
    await app.page.keyboard.press('Alt+ArrowDown');
    await app.page.getByRole('listbox').waitFor();
    await expect(violations()).resolves.toEqual([]);
    await app.page.keyboard.press('Escape');
  });

  it('with the menu open', async () => {
    await app.page.getByRole('menuitem', { name: 'Đối thoại giảm nghèo' }).click();
    await expect(violations()).resolves.toEqual([]);
    await app.page.keyboard.press('Escape');
  });

  it('with the list of tabs open', async () => {
    await app.page.getByRole('button', { name: 'Tất cả các trang' }).click();
    await expect(violations()).resolves.toEqual([]);
    await app.page.keyboard.press('Escape');
  });

  it('with a dialog and the line that tells what runs, then with the report', async () => {
    await sheet.run('Tạo dự thảo báo cáo');
    const dialog = app.page.getByRole('alertdialog');
    await dialog.waitFor();
    await expect(violations()).resolves.toEqual([]);
    await dialog.getByRole('button', { name: 'Đồng ý' }).click();
    await app.page.getByRole('dialog', { name: 'Dự thảo báo cáo' }).locator('iframe').waitFor();
    await expect(violations()).resolves.toEqual([]);
    await app.page.keyboard.press('Escape');
  });

  it('on a narrow screen, where nothing is wider than the window', async () => {
    await app.page.setViewportSize({ width: 320, height: 640 });
    await sheet.openTab('Phước Hà');
    await expect(violations()).resolves.toEqual([]);
    await poll(() => app.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
