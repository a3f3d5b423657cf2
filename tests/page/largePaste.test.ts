import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { communeBook, communeBundle } from '../host/server/communeBook';
import type { App } from './support/app';
import { openApp } from './support/app';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

describe('a large paste', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dan-nhieu-'));
  let app: App;
  let sheet: SheetOnScreen;
  /** What the browser asked by itself, and was answered with yes. */
  const asked: string[] = [];
  const paste = async (address: string, rows: number, text: string) => {
    await sheet.goTo(address);
    await sheet.paste({ 'text/plain': Array.from({ length: rows }, (_, row) => `${row} ${text}`).join('\n') });
  };
  const type = async (address: string, text: string) => {
    await sheet.goTo(address);
    await app.page.keyboard.type(text);
    await app.page.keyboard.press('Enter');
  };

  beforeAll(async () => {
    const path = join(folder, 'xa.xlsx');
    writeFileSync(path, communeBook());
    app = await openApp(path, { bundle: communeBundle(join(folder, 'dist'), 'function nothing() {}') });
    app.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    sheet = new SheetOnScreen(app.page);
    await sheet.openTab('Phước Hà');
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it('of more letters than the browser keeps is written, and so is what is typed after it', async () => {
    await paste('G7', 3000, 'chữ '.repeat(480));
    await type('A7', 'gõ sau khi dán');
    await sheet.shows('A7', 'gõ sau khi dán');
    await poll(() => sheet.text('G8')).toMatch(/^1 chữ/);
    await app.page.reload();
    await sheet.isOpen('Phước Hà');
    expect(asked).toEqual([]);
    await sheet.goTo('G3006');
    await sheet.shows('G3006', `2999 ${'chữ '.repeat(480)}`.trim());
    await poll(() => app.page.getByRole('alertdialog').count()).toBe(0);
  });

  it('asks before the page is left with it on its way', async () => {
    await app.page.route('**/api/edit', () => undefined);
    await paste('H7', 3000, 'chữ '.repeat(480));
    await app.page.reload();
    expect(asked).toEqual(['beforeunload']);
    await app.page.unroute('**/api/edit');
    await sheet.isOpen('Phước Hà');
  });

  it('of more rows than a tab may have is refused in words, and the page goes on', async () => {
    await paste('D7', 150_000, 'dòng');
    await app.page.getByRole('alertdialog', { name: 'Chưa ghi được ô D7' }).waitFor();
    await app.page.keyboard.press('Escape');
    await type('A8', 'gõ tiếp');
    await sheet.shows('A8', 'gõ tiếp');
    await sheet.shows('D7', '');
  });
});
