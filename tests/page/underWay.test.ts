import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { communeBook, communeBundle } from '../host/server/communeBook';
import type { App } from './support/app';
import { openApp } from './support/app';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

const CODE = `
function goFar() { SpreadsheetApp.getActive().getSheetByName('Phước Hà').getRange('C39').activate(); }
function removeTab() {
  const book = SpreadsheetApp.getActive();
  book.deleteSheet(book.getSheetByName('Phước Diêm'));
}`;

const folder = mkdtempSync(join(tmpdir(), 'go-do-'));
let app: App;
let sheet: SheetOnScreen;

const type = async (text: string, ...keys: string[]) => {
  await app.page.keyboard.type(text);
  for (const key of keys) await app.page.keyboard.press(key);
};
const typeAt = async (address: string, text: string, ...keys: string[]) => {
  await sheet.goTo(address);
  await type(text, ...keys);
};
const press = (name: string) => app.page.getByRole('button', { name, exact: true }).click();

beforeAll(async () => {
  const path = join(folder, 'xa.xlsx');
  const file = communeBook((workbook) => {
    const tab = workbook.sheets.find(({ name }) => name === 'Phước Hà');
    for (const row of [6, 10]) tab?.setCell(row, 1, { value: `Đàng ${row}`, style: 0 });
  });
  writeFileSync(path, file);
  app = await openApp(path, { bundle: communeBundle(join(folder, 'dist'), CODE) });
  sheet = new SheetOnScreen(app.page);
  await sheet.openTab('Phước Hà');
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

describe('a text under way goes into the cell where it was begun', () => {
  /** Does the work while such a request is on its way, which then gets its answer. */
  const during = async (name: string, ask: () => Promise<unknown>, work: () => Promise<unknown>) => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((go) => (letGo = go));
    const address = `**/api/${name}`;
    await app.page.route(address, (route) => held.then(() => route.continue()));
    await Promise.all([app.page.waitForRequest(address), ask()]);
    await work();
    const answered = app.page.waitForResponse(address).then((response) => response.finished());
    letGo();
    await answered;
  };

  it('when the next cell is looked for', async () => {
    await app.page.keyboard.press('Control+f');
    await type('Đàng');
    await sheet.cell('D7').click();
    await type('ghi chú mới');
    await press('Ô tiếp theo');
    await poll(() => sheet.address()).toBe('A10');
    await sheet.cell('D12').click();
    await sheet.shows('D7', 'ghi chú mới');
    await sheet.shows('A10', 'Đàng 10');
    await press('Đóng');
  });

  it('when another address is gone to', async () => {
    await typeAt('D8', 'rồi đi');
    await sheet.goTo('D20');
    await sheet.cell('D12').click();
    await sheet.shows('D8', 'rồi đi');
    await sheet.shows('D20', '');
  });

  it('when the button Hoàn tác is pressed, which takes it back as the last that was typed', async () => {
    await typeAt('D13', 'giữ nguyên', 'Enter');
    await sheet.shows('D13', 'giữ nguyên');
    await typeAt('D14', 'gõ dở');
    await press('Hoàn tác');
    await poll(() => app.page.getByRole('button', { name: 'Làm lại' }).getAttribute('aria-disabled')).toBe('false');
    await sheet.cell('D16').click();
    await sheet.shows('D14', '');
    await sheet.shows('D13', 'giữ nguyên');
    await press('Làm lại');
    await sheet.shows('D14', 'gõ dở');
  });

  it('when it was begun before the answer to Ctrl+Z, which then leads nobody away from it', async () => {
    await typeAt('D21', 'lấy lại', 'Enter');
    await sheet.shows('D21', 'lấy lại');
    await during(
      'undo',
      () => app.page.keyboard.press('Control+z'),
      () => type('đang gõ'),
    );
    await sheet.shows('D21', '');
    await poll(() => sheet.address()).toBe('D22');
    await type(' tiếp', 'Enter');
    await sheet.shows('D22', 'đang gõ tiếp');
    await sheet.shows('D21', '');
  });

  it('in the formula bar too', async () => {
    await typeAt('D24', 'lấy lại', 'Enter');
    await sheet.shows('D24', 'lấy lại');
    await during(
      'undo',
      () => app.page.keyboard.press('Control+z'),
      async () => {
        await app.page.locator('#formula').click();
        await type('gõ ở trên');
      },
    );
    await sheet.shows('D24', '');
    await app.page.keyboard.press('Enter');
    await sheet.shows('D25', 'gõ ở trên');
    await sheet.shows('D24', '');
  });

  it('when a function goes elsewhere meanwhile', async () => {
    await sheet.goTo('D26');
    await during(
      'run',
      async () => {
        await app.page.getByRole('menuitem', { name: 'Menu' }).click();
        await app.page.getByRole('menuitem', { name: 'goFar' }).click();
      },
      async () => {
        await sheet.cell('D27').click();
        await type('nửa câu');
      },
    );
    await app.page.locator('.notice.running.is-shown').waitFor({ state: 'detached' });
    await type(' còn lại', 'Enter');
    await sheet.shows('D27', 'nửa câu còn lại');
    await poll(() => sheet.address()).toBe('D28');
  });

  it('or is given back where its tab is no more', async () => {
    await sheet.openTab('Phước Diêm');
    await typeAt('A7', 'của trang đã xóa');
    const other = await app.context.newPage();
    await other.goto(app.page.url());
    await other.getByRole('menuitem', { name: 'Menu' }).click();
    await other.getByRole('menuitem', { name: 'removeTab' }).click();
    const refused = app.page.getByRole('alertdialog', { name: 'Chưa ghi được ô A7' });
    await poll(() => refused.getByLabel('Nội dung vừa nhập').inputValue()).toBe('của trang đã xóa');
    await app.page.keyboard.press('Escape');
    await sheet.isOpen('Hướng dẫn');
    await sheet.shows('A1', 'Cách điền bảng');
    await sheet.openTab('Phước Hà');
    await other.close();
  });
});

describe('what was typed before', () => {
  const asked: string[] = [];
  /** A slow program takes no edit before this. */
  let letGo: () => void = () => undefined;
  let held = Promise.resolve();

  beforeAll(async () => {
    app.page.on('request', (request) => {
      const [, name] = /\/api\/(edit|undo|actAs|replace)$/.exec(request.url()) ?? [];
      if (name !== undefined) asked.push(name);
    });
    await app.page.route('**/api/edit', (route) => held.then(() => route.continue()));
  });
  beforeEach(() => {
    asked.length = 0;
    held = new Promise((go) => (letGo = go));
  });

  it('is there before Ctrl+Z takes back the last of it', async () => {
    await typeAt('D30', 'một', 'Enter');
    await type('hai', 'Enter');
    await type('ba', 'Enter', 'Control+z');
    letGo();
    await poll(() => asked).toEqual(['edit', 'edit', 'edit', 'undo']);
    await poll(() => sheet.address()).toBe('D32');
    await sheet.shows('D32', '');
    await sheet.shows('D31', 'hai');
    await sheet.shows('D30', 'một');
  });

  it('is there before texts are replaced', async () => {
    await typeAt('D33', 'cũ', 'Enter');
    await type('cũ', 'Enter');
    await app.page.keyboard.press('Control+h');
    const panel = app.page.getByRole('dialog', { name: 'Tìm và thay thế' });
    await panel.getByLabel('Tìm', { exact: true }).fill('cũ');
    await panel.getByLabel('Thay bằng').fill('mới');
    await sheet.cell('D35').click();
    await type('cũ');
    await press('Thay tất cả');
    letGo();
    await panel.getByRole('status').getByText('Đã thay 3 ô').waitFor();
    expect(asked).toEqual(['edit', 'edit', 'edit', 'replace']);
    await sheet.shows('D35', 'mới');
    await press('Đóng');
  });

  it('is written in the role in which it was typed', async () => {
    await typeAt('G8', 'huyện một', 'Enter');
    await type('huyện hai', 'Enter');
    await type('huyện ba');
    await app.page.getByLabel('Đang làm việc với vai trò').selectOption({ label: 'Cán bộ xã Phước Hà' });
    letGo();
    await poll(() => asked).toEqual(['edit', 'edit', 'edit', 'actAs']);
    await sheet.cell('G10').and(app.page.locator('[aria-readonly="true"]')).waitFor();
    await sheet.shows('G8', 'huyện một');
    await sheet.shows('G9', 'huyện hai');
    await sheet.shows('G10', 'huyện ba');
  });
});
