import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { communeBook, communeBundle } from '../host/server/communeBook';
import type { App } from './support/app';
import { openApp } from './support/app';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

/** One window of the page, and what a person does in it. */
class Window {
  readonly sheet: SheetOnScreen;

  constructor(readonly page: Page) {
    this.sheet = new SheetOnScreen(page);
  }

  async actAs(label: string): Promise<void> {
    await this.page.getByLabel('Đang làm việc với vai trò').selectOption({ label });
  }

  role(): Promise<string> {
    return this.page.getByLabel('Đang làm việc với vai trò').locator('option:checked').innerText();
  }

  async type(address: string, text: string): Promise<void> {
    await this.sheet.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.sheet.shows(address, text);
  }

  async isLocked(address: string, wanted: boolean): Promise<void> {
    const state = wanted ? '[aria-readonly="true"]' : ':not([aria-readonly])';
    await this.sheet.cell(address).and(this.page.locator(state)).waitFor();
  }
}

describe('two windows over one workbook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hai-cua-so-'));
  let app: App;
  let first: Window;
  let second: Window;

  beforeAll(async () => {
    const path = join(folder, 'xa.xlsx');
    writeFileSync(path, communeBook());
    app = await openApp(path, { bundle: communeBundle(join(folder, 'dist'), 'function nothing() {}') });
    first = new Window(app.page);
    await first.sheet.openTab('Phước Hà');
    second = new Window(await app.context.newPage());
    await second.page.goto(app.page.url());
    await second.sheet.isOpen('Phước Hà');
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it('each take back what was typed in them, and not what the other wrote over it', async () => {
    await first.type('A10', 'cửa sổ một');
    await first.type('A12', 'cửa sổ một');
    await second.type('A12', 'cửa sổ hai');
    await second.type('A13', 'của cửa sổ hai');
    await first.sheet.shows('A13', 'của cửa sổ hai');
    await first.page.keyboard.press('Control+z');
    const refused = first.page.getByRole('alertdialog', { name: 'Chưa làm được' });
    await refused.getByText('Ô A12 đã được sửa ở cửa sổ khác nên không hoàn tác được.').waitFor();
    await first.page.keyboard.press('Enter');
    await first.page.keyboard.press('Control+z');
    await first.sheet.shows('A10', '');
    await first.sheet.shows('A12', 'cửa sổ hai');
    await first.sheet.shows('A13', 'của cửa sổ hai');
  });

  it('each have a role of their own, with its own locked cells, and keep it over a reload', async () => {
    await second.actAs('Cán bộ xã Phước Diêm');
    await second.isLocked('A12', true);
    await first.type('A14', 'huyện ghi');
    await poll(() => first.role()).toBe('Cán bộ tổng hợp (huyện)');
    await first.isLocked('A12', false);
    await Promise.all([first.page.reload(), second.page.reload()]);
    await Promise.all([first.sheet.isOpen('Phước Hà'), second.sheet.isOpen('Phước Hà')]);
    await poll(() => first.role()).toBe('Cán bộ tổng hợp (huyện)');
    await poll(() => second.role()).toBe('Cán bộ xã Phước Diêm');
    await second.isLocked('A12', true);
    await first.isLocked('A12', false);
  });

  it('keep their roles when the program was ended and started again', async () => {
    await app.stop();
    await app.page.locator('.notice.lost.is-shown').waitFor();
    const third = await app.context.newPage();
    await third.goto(await app.startAgain());
    await app.page.locator('.notice.lost.is-shown').waitFor({ state: 'detached' });
    await second.page.locator('.notice.lost.is-shown').waitFor({ state: 'detached' });
    await poll(() => second.role()).toBe('Cán bộ xã Phước Diêm');
    await second.sheet.goTo('A15');
    await second.page.keyboard.type('không được');
    await second.page.keyboard.press('Enter');
    await second.page.getByRole('alertdialog', { name: 'Chưa ghi được ô A15' }).waitFor();
    await poll(() => first.role()).toBe('Cán bộ tổng hợp (huyện)');
  });
});
