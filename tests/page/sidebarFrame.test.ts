import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { communeBook, communeBundle } from '../host/server/communeBook';
import type { App } from './support/app';
import { openApp } from './support/app';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

/** As large as a sidebar with its view library and icons. */
const LARGE = `<script>window.large = ${JSON.stringify('x'.repeat(150 * 1024))}.length;</script>`;

const HTML = `<style>#wide { width: 300px; }</style><div id="wide">rộng</div>
<p id="plain">Chữ thường</p>
<label>Ghi nhớ <input id="kept"></label>
<label>Tệp của xã <input type="file" id="file"></label><output id="read"></output>
<button id="copy">Chép</button><span id="copied">Nội dung nhắc nộp</span>
<output id="focus">0</output><output id="size"></output>
${LARGE}<script>
  const by = (id) => document.getElementById(id);
  addEventListener('focus', () => { by('focus').textContent = String(Number(by('focus').textContent) + 1); });
  const measure = () => { by('size').textContent = innerWidth + ' ' + innerHeight; };
  addEventListener('resize', measure);
  measure();
  by('file').addEventListener('change', async () => { by('read').textContent = await by('file').files[0].text(); });
  by('copy').addEventListener('click', () => {
    getSelection().selectAllChildren(by('copied'));
    by('copy').textContent = document.execCommand('copy') ? 'Đã chép' : 'Không chép được';
  });
</script>`;

const CODE = `
function show() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(HTML)}).setTitle('Đối thoại của xã'));
}
function box() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Hộp</p>'), 'Hộp nhỏ'); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Trả lại danh sách', 'Lý do trả lại', ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActive().getSheetByName('Danh mục').getRange('B1:C1')
    .setValues([[String(answer.getSelectedButton()), answer.getResponseText()]]);
}`;

describe('the sidebar', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thanh-ben-'));
  let app: App;
  let sheet: SheetOnScreen;
  const side = () => app.page.frameLocator('#side iframe');
  const runMenu = async (name: string) => {
    await app.page.getByRole('menuitem', { name: 'Menu' }).click();
    await app.page.getByRole('menuitem', { name, exact: true }).click();
  };
  const text = (id: string) => side().locator(`#${id}`).innerText();

  beforeAll(async () => {
    const path = join(folder, 'xa.xlsx');
    writeFileSync(path, communeBook());
    app = await openApp(path, { bundle: communeBundle(join(folder, 'dist'), CODE) });
    sheet = new SheetOnScreen(app.page);
    await sheet.openTab('Phước Hà');
    await runMenu('show');
    await side().locator('#plain').waitFor();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it('has its name and 300 pixels for its content, and runs a large script of its own', async () => {
    await poll(() => app.page.locator('#side h2').innerText()).toBe('Đối thoại của xã');
    await poll(() => app.page.locator('#side iframe').getAttribute('title')).toBe('Đối thoại của xã');
    expect(Number((await text('size')).split(' ')[0])).toBeGreaterThanOrEqual(300);
    const frame = app.page.frames().find((candidate) => candidate.parentFrame() !== null);
    await poll(() => frame?.evaluate('window.large')).toBe(150 * 1024);
  });

  it('keeps what it shows while tabs are switched and a window lies over it, and grows with the window', async () => {
    await side().locator('#kept').fill('đang viết dở');
    await sheet.openTab('Phước Diêm');
    await sheet.openTab('Phước Hà');
    await runMenu('box');
    await app.page.getByRole('dialog', { name: 'Hộp nhỏ' }).waitFor();
    await app.page.keyboard.press('Escape');
    await poll(() => side().locator('#kept').inputValue()).toBe('đang viết dở');
    const before = Number((await text('size')).split(' ')[1]);
    await app.page.setViewportSize({ width: 1280, height: 1000 });
    await poll(() => text('size').then((size) => Number(size.split(' ')[1]))).toBe(before + 200);
  });

  it('hears that a person clicks into it', async () => {
    await sheet.cell('A6').click();
    const before = Number(await text('focus'));
    await side().locator('#plain').click();
    await poll(() => text('focus')).toBe(String(before + 1));
    await sheet.cell('A6').click();
    await side().locator('#plain').click();
    await poll(() => text('focus')).toBe(String(before + 2));
  });

  it('reads a file that is chosen in it', async () => {
    await side()
      .locator('#file')
      .setInputFiles({
        name: 'bang-xa.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from('nội dung tệp'),
      });
    await side().locator('#read', { hasText: 'nội dung tệp' }).waitFor();
  });

  it('copies to the clipboard', async () => {
    await side().getByRole('button', { name: 'Chép' }).click();
    await side().getByRole('button', { name: 'Đã chép' }).waitFor();
    await expect(app.page.evaluate(() => navigator.clipboard.readText())).resolves.toBe('Nội dung nhắc nộp');
  });

  it('begins afresh when another person acts', async () => {
    await side().locator('#kept').fill('của huyện');
    await app.page.getByLabel('Đang làm việc với vai trò').selectOption({ label: 'Cán bộ xã Phước Hà' });
    await app.page.waitForFunction(() => document.querySelector('#side iframe') !== null);
    await poll(() => side().locator('#kept').inputValue()).toBe('');
    await app.page.getByLabel('Đang làm việc với vai trò').selectOption({ label: 'Cán bộ tổng hợp (huyện)' });
  });

  it('is closed after a reload', async () => {
    await app.page.reload();
    await sheet.isOpen('Phước Hà');
    await poll(() => app.page.locator('#side').isHidden()).toBe(true);
  });

  it('a script asks for a text: Enter answers, Escape closes', async () => {
    await sheet.openTab('Danh mục');
    await runMenu('ask');
    const dialog = app.page.getByRole('alertdialog', { name: 'Trả lại danh sách' });
    const field = dialog.getByLabel('Lý do trả lại');
    await field.waitFor();
    await poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    await app.page.keyboard.type('Thiếu cột Dân tộc');
    await app.page.keyboard.press('Enter');
    await sheet.shows('B1', 'OK');
    await sheet.shows('C1', 'Thiếu cột Dân tộc');
    await runMenu('ask');
    await field.waitFor();
    await app.page.keyboard.press('Escape');
    await sheet.shows('B1', 'CANCEL');
    await sheet.shows('C1', '');
  });
});
