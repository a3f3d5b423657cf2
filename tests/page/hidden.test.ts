import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openWorkbook, saveWorkbook } from '../../host/xlsx/workbookFile';
import type { App } from './support/app';
import { openApp } from './support/app';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

/** Cells with the text that is looked for: B70, one in the hidden row 71, B72, one in the hidden column C, B74. */
const FOUND = [
  [70, 2],
  [71, 2],
  [72, 2],
  [72, 3],
  [74, 2],
] as const;

describe('hidden rows and columns', () => {
  const folder = mkdtempSync(join(tmpdir(), 'an-'));
  let app: App;
  let sheet: SheetOnScreen;
  const press = async (...keys: string[]) => {
    for (const key of keys) await app.page.keyboard.press(key);
    return sheet.address();
  };

  beforeAll(async () => {
    const workbook = openWorkbook(readFileSync(resolve('desk/sample/doi-thoai-2020.xlsx')));
    const tab = workbook.sheets.find(({ name }) => name === 'Phước Hà');
    for (const row of [1, 8, 9, 60, 71]) tab?.rowSizes.set(row, { hidden: true });
    tab?.columns.set(3, { style: 0, ...tab.columns.get(3), hidden: true });
    for (const [row, column] of FOUND) tab?.setCell(row, column, { value: 'Đá Hang', style: 0 });
    const path = join(folder, 'an.xlsx');
    writeFileSync(path, saveWorkbook(workbook));
    app = await openApp(path);
    sheet = new SheetOnScreen(app.page);
    await sheet.openTab('Phước Hà');
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it('are stepped over by arrows, Enter and Tab', async () => {
    await sheet.goTo('B7');
    await poll(() => press('ArrowDown')).toBe('B10');
    await poll(() => press('ArrowUp')).toBe('B7');
    await poll(() => press('Enter')).toBe('B10');
    await poll(() => press('ArrowRight')).toBe('D10');
    await poll(() => press('Shift+Tab')).toBe('B10');
  });

  it('are taken in by a selection that grows over them', async () => {
    await sheet.goTo('B7');
    await poll(() => press('Shift+ArrowDown', 'Shift+ArrowRight')).toBe('B7:D10');
  });

  it('are never where one stands: an address of one leads to its neighbour', async () => {
    await sheet.goTo('C60');
    await poll(() => sheet.address()).toBe('B59');
    await poll(() => press('Control+Home')).toBe('A2');
  });

  it('are not where Find leads, which goes on to the next cell in sight and says how many are not', async () => {
    await sheet.goTo('B69');
    await app.page.keyboard.press('Control+f');
    await app.page.keyboard.type('Đá Hang');
    const panel = app.page.getByRole('dialog', { name: 'Tìm và thay thế' });
    await panel.getByRole('status').getByText('Có 5 ô.').waitFor();
    for (const address of ['B70', 'B72', 'B74', 'B70']) {
      await app.page.keyboard.press('Enter');
      await poll(() => sheet.address()).toBe(address);
    }
    await panel.getByRole('status').getByText('Trong đó 2 ô nằm ở hàng hoặc cột đang ẩn').waitFor();
    await app.page.keyboard.press('Escape');
  });

  it('a folded group opens again for an address in it', async () => {
    const fold = app.page.locator('.group-bar button').first();
    await fold.click();
    await poll(() => fold.getAttribute('aria-expanded')).toBe('false');
    await sheet.goTo('D12');
    await poll(() => sheet.address()).toBe('D12');
    await poll(() => app.page.locator('.group-bar button').first().getAttribute('aria-expanded')).toBe('true');
    await poll(() => app.page.evaluate(() => document.activeElement?.id)).toBe('cell-editor');
  });

  it('folded groups are stepped over, and walked through when open again', async () => {
    const fold = app.page.locator('.group-bar button').first();
    const group = Number(await fold.getAttribute('data-group'));
    await fold.click();
    const first = await app.page.locator('#grid .letters [data-column]').first().getAttribute('data-column');
    expect(Number(first)).not.toBe(group);
    const walked = async () => {
      await press('Home');
      const seen = [await sheet.address()];
      for (;;) {
        const address = await press('ArrowRight');
        if (address === seen.at(-1)) return seen;
        seen.push(address);
      }
    };
    await app.page.locator('#cell-editor').focus();
    await sheet.goTo(`${await app.page.locator('#grid .letters [data-column]').first().innerText()}10`);
    const folded = await walked();
    const letters = await app.page.locator('#grid .letters [data-column]').allInnerTexts();
    expect(folded).toEqual(letters.map((letter) => `${letter}10`));
    await fold.click();
    await app.page.locator('#cell-editor').focus();
    expect((await walked()).length).toBeGreaterThan(folded.length);
  });
});
