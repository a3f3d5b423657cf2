import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, saveWorkbook } from '../../host/xlsx/workbookFile';
import { columnIn } from '../host/support/cells';
import type { App } from './support/app';
import { openApp } from './support/app';
import { cellsOf } from './support/cells';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

const TAB = 'Phước Hà';
const cell = cellsOf(TAB);
const nameIn = (row: number) => cell(row, 'Họ và tên');
const TITLE = 'Tệp đã được chương trình khác lưu';

describe('when another program saves the file over an edit that is not in it yet', () => {
  let app: App;
  let sheet: SheetOnScreen;
  const dialog = () => app.page.getByRole('alertdialog', { name: TITLE });
  const again = () => app.page.getByRole('button', { name: 'chọn bản cần giữ' });
  const isSaved = () => app.page.locator('.saving').getByText('Đã lưu', { exact: true }).waitFor();

  beforeEach(async () => {
    app = await openApp();
    sheet = new SheetOnScreen(app.page);
    await sheet.openTab(TAB);
    await sheet.goTo(nameIn(60));
  });
  afterEach(() => app.close());

  /** Types here, and saves other words in the same file before they are written. */
  async function collide(ours: string, theirs: string): Promise<void> {
    const workbook = openWorkbook(readFileSync(app.workbook));
    const tab = workbook.sheets.find(({ name }) => name === TAB);
    if (tab === undefined) throw new Error(`no tab ${TAB}`);
    const column = columnIn(tab, 'Họ và tên');
    tab.setCell(61, column, { value: theirs, style: tab.cell(61, column)?.style ?? 0 });
    const bytes = saveWorkbook(workbook);
    await app.page.keyboard.type(ours);
    await app.page.keyboard.press('Enter');
    await sheet.shows(nameIn(60), ours);
    writeFileSync(app.workbook, bytes);
    await dialog().waitFor();
  }

  function onDisk(path: string, row: number): unknown {
    const tab = openWorkbook(readFileSync(path)).sheets.find(({ name }) => name === TAB);
    return tab?.cell(row, columnIn(tab, 'Họ và tên'))?.value ?? null;
  }

  it('takes theirs, with the edit of ours put into it', async () => {
    await collide('của ta', 'của họ');
    await dialog().getByRole('button', { name: 'Lấy bản của chương trình kia' }).click();
    await sheet.shows(nameIn(61), 'của họ');
    await sheet.shows(nameIn(60), 'của ta');
    await isSaved();
    expect([onDisk(app.workbook, 60), onDisk(app.workbook, 61)]).toEqual(['của ta', 'của họ']);
  });

  it('keeps ours, and theirs beside it', async () => {
    await collide('của ta', 'của họ');
    await dialog().getByRole('button', { name: 'Giữ bản đang mở ở đây' }).click();
    const toast = app.page.locator('.toast', { hasText: 'Đã lưu bản đang mở ở đây' });
    await toast.waitFor();
    await isSaved();
    expect([onDisk(app.workbook, 60), onDisk(app.workbook, 61)]).toEqual(['của ta', null]);
    const [copy = ''] = readdirSync(app.folder).filter((name) => name.includes('.ban-khac-'));
    expect(onDisk(join(app.folder, copy), 61)).toBe('của họ');
    await poll(() => toast.innerText()).toContain(copy);
  });

  it('can be put off and opened again from the saved state, by keyboard; nothing is written meanwhile', async () => {
    await collide('của ta', 'của họ');
    await app.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await sheet.goTo(nameIn(62));
    await app.page.keyboard.type('gõ tiếp');
    await app.page.keyboard.press('Enter');
    await sheet.shows(nameIn(62), 'gõ tiếp');
    await poll(() => dialog().count()).toBe(0);
    expect(onDisk(app.workbook, 60)).toBe(null);
    await again().focus();
    await app.page.keyboard.press('Enter');
    await dialog().waitFor();
    await app.page.keyboard.press('Escape');
    await poll(() => again().evaluate((button) => button === document.activeElement)).toBe(true);
    await app.page.keyboard.press('Enter');
    await dialog().getByRole('button', { name: 'Lấy bản của chương trình kia' }).click();
    await isSaved();
    await poll(() => app.page.evaluate(() => document.activeElement?.id)).toBe('cell-editor');
    await sheet.shows(nameIn(61), 'của họ');
    await sheet.shows(nameIn(62), 'gõ tiếp');
  });

  it('is asked about anew when it happens again, though another window answered the first time', async () => {
    await collide('của ta', 'của họ');
    const other = await app.context.newPage();
    await other.goto(app.page.url().split('#')[0] ?? '');
    const theirs = other.getByRole('alertdialog', { name: TITLE });
    await theirs.getByRole('button', { name: 'Lấy bản của chương trình kia' }).click();
    await dialog().waitFor({ state: 'detached' });
    await isSaved();
    await other.close();
    await app.page.bringToFront();
    await sheet.goTo(nameIn(60));
    await collide('của ta lần nữa', 'của họ lần nữa');
    await poll(() => dialog().count()).toBe(1);
  });
});
