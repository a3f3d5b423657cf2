import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { communeBook, communeBundle } from '../host/server/communeBook';
import type { App } from './support/app';
import { openApp } from './support/app';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

const HTML = `<button id="where">Ở đâu</button><button id="far">Đến ô xa</button><button id="tab">Sang trang</button>
<button id="back">Về bảng</button><output></output><script>
  const show = (text) => { document.querySelector('output').textContent = text; };
  const on = (id, work) => document.getElementById(id).addEventListener('click', work);
  on('where', () => google.script.run.withSuccessHandler(show).where());
  on('far', () => google.script.run.withSuccessHandler(show).goFar());
  on('tab', () => google.script.run.withSuccessHandler(show).goTab());
  on('back', () => google.script.run.withSuccessHandler(() => google.script.host.editor.focus()).goFar());
</script>`;

const CODE = `
function show() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(HTML)}).setTitle('Bên cạnh'));
}
function where() {
  const range = SpreadsheetApp.getActive().getActiveRange();
  return SpreadsheetApp.getActiveSheet().getName() + ' ' + range.getA1Notation();
}
function goFar() { SpreadsheetApp.getActive().getSheetByName('Phước Hà').getRange('C39').activate(); return 'xong'; }
function goTab() { SpreadsheetApp.getActive().getSheetByName('Phước Diêm').activate(); return 'xong'; }
function markHere() { SpreadsheetApp.getActiveSheet().getRange('H1').setValue(where()); }
function onEdit(e) { if (e.value === 'chào') e.source.toast('Chào ô ' + e.range.getA1Notation()); }
`;

describe('the active cell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'o-dang-chon-'));
  let app: App;
  let sheet: SheetOnScreen;
  const side = (page = app.page) => page.frameLocator('#side iframe');
  const runMenu = async (name: string, page: Page = app.page) => {
    await page.getByRole('menuitem', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };
  const press = async (name: string, page = app.page) => side(page).getByRole('button', { name }).click();
  const said = (text: string, page = app.page) => side(page).getByText(text, { exact: true }).waitFor();
  const focused = () => app.page.evaluate(() => document.activeElement?.tagName);

  beforeAll(async () => {
    const path = join(folder, 'xa.xlsx');
    writeFileSync(path, communeBook());
    app = await openApp(path, { bundle: communeBundle(join(folder, 'dist'), CODE) });
    sheet = new SheetOnScreen(app.page);
    await sheet.openTab('Phước Hà');
    await runMenu('show');
    await side().getByRole('button', { name: 'Ở đâu' }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it('is the one of the open tab, for a call of the sidebar and for an item of the menu', async () => {
    await sheet.goTo('B6:C8');
    await press('Ở đâu');
    await said('Phước Hà B6:C8');
    await sheet.openTab('Phước Diêm');
    await sheet.goTo('D2');
    await press('Ở đâu');
    await said('Phước Diêm D2');
    await runMenu('markHere');
    await sheet.shows('H1', 'Phước Diêm D2');
  });

  it('goes where a function goes: another tab, a folded group, out of sight; the sidebar keeps the keys', async () => {
    await sheet.openTab('Phước Hà');
    await app.page.locator('.group-bar button').first().click();
    await sheet.openTab('Phước Diêm');
    await press('Đến ô xa');
    await sheet.isOpen('Phước Hà');
    await poll(() => sheet.address()).toBe('C39');
    await sheet.cell('C39').waitFor();
    await poll(() => focused()).toBe('IFRAME');
    await press('Ở đâu');
    await said('Phước Hà C39');
  });

  it('of a tab that a function opens is the one that was selected there before', async () => {
    await press('Sang trang');
    await sheet.isOpen('Phước Diêm');
    await poll(() => sheet.address()).toBe('D2');
    await poll(() => focused()).toBe('IFRAME');
  });

  it('has the keys when the sidebar gives them to the editor', async () => {
    await press('Về bảng');
    await sheet.isOpen('Phước Hà');
    await app.page.waitForFunction(() => document.activeElement?.id === 'cell-editor');
    await poll(() => sheet.address()).toBe('C39');
  });

  it('does not take along a text that was being typed: it is written where it was typed', async () => {
    await sheet.openTab('Phước Hà');
    await sheet.goTo('A9');
    await app.page.keyboard.type('đang gõ');
    await press('Sang trang');
    await sheet.isOpen('Phước Diêm');
    await poll(() => sheet.text('D2')).toBe('');
    await sheet.openTab('Phước Hà');
    await sheet.shows('A9', 'đang gõ');
  });

  it('is of each window its own, and so are toasts and the sidebar', async () => {
    const other = await app.context.newPage();
    const otherSheet = new SheetOnScreen(other);
    await other.goto(app.page.url().replace(/#.*/, ''));
    await other.getByRole('grid').waitFor();
    await poll(() => other.locator('#side').isHidden()).toBe(true);
    await otherSheet.openTab('Danh mục');
    await otherSheet.goTo('B7');
    await runMenu('show', other);
    await sheet.openTab('Phước Hà');
    await sheet.goTo('A12');
    await press('Ở đâu', other);
    await said('Danh mục B7', other);
    await app.page.bringToFront();
    await press('Ở đâu');
    await said('Phước Hà A12');
    await other.bringToFront();
    await otherSheet.goTo('B8');
    await other.keyboard.type('chào');
    await other.keyboard.press('Enter');
    await other.locator('.toast', { hasText: 'Chào ô B8' }).waitFor();
    await poll(() => app.page.locator('.toast', { hasText: 'Chào ô B8' }).count()).toBe(0);
    await other.close();
  });
});
