import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { communeBook, communeBundle } from '../host/server/communeBook';
import type { App } from './support/app';
import { openApp } from './support/app';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

const CODE = `
function openTheHead() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Phước Diêm');
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) protection.remove();
}`;

describe('protected cells', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bao-ve-'));
  let app: App;
  let sheet: SheetOnScreen;
  const refusal = (cell: string) => app.page.getByRole('alertdialog', { name: `Chưa ghi được ô ${cell}` });
  const actAs = (label: string) => app.page.getByLabel('Đang làm việc với vai trò').selectOption({ label });
  const isLocked = async (cell: string) => (await sheet.cell(cell).getAttribute('aria-readonly')) === 'true';
  const waitLocked = (cell: string, wanted: boolean) =>
    sheet
      .cell(cell)
      .and(app.page.locator(wanted ? '[aria-readonly="true"]' : ':not([aria-readonly])'))
      .waitFor();

  beforeAll(async () => {
    const path = join(folder, 'xa.xlsx');
    writeFileSync(path, communeBook());
    app = await openApp(path, { bundle: communeBundle(join(folder, 'dist'), CODE) });
    sheet = new SheetOnScreen(app.page);
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it('look locked to those who may not edit them, and to nobody else', async () => {
    await sheet.openTab('Phước Hà');
    await poll(() => isLocked('A1')).toBe(false);
    await actAs('Cán bộ xã Phước Hà');
    await waitLocked('A1', true);
    await poll(() => Promise.all(['A4', 'D2', 'A5', 'F12', 'G5'].map(isLocked))).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
    await sheet.openTab('Phước Diêm');
    await poll(() => isLocked('A5')).toBe(true);
  });

  it('refuse what is typed, say which cell and whom to ask, and give the text back', async () => {
    await sheet.goTo('A6');
    await app.page.keyboard.type('Người gõ nhầm trang');
    await app.page.keyboard.press('Enter');
    const dialog = refusal('A6');
    const said = await dialog.locator('p').innerText();
    expect(said).toContain('Ô A6 của trang “Phước Diêm” được bảo vệ');
    expect(said).toContain('cần sửa ô này thì nhờ cán bộ tổng hợp (huyện) hoặc cán bộ xã Phước Diêm.');
    await poll(() => dialog.getByRole('textbox').inputValue()).toBe('Người gõ nhầm trang');
    await dialog.getByRole('button', { name: 'Chép nội dung' }).click();
    await dialog.waitFor({ state: 'detached' });
    await poll(() => sheet.text('A6')).toBe('');
    await expect(app.page.evaluate(() => navigator.clipboard.readText())).resolves.toBe('Người gõ nhầm trang');
  });

  it('refuse a block that touches one of them, and nothing of it is written', async () => {
    await sheet.openTab('Phước Hà');
    await sheet.goTo('F7');
    await sheet.paste({ 'text/plain': 'được\tkhông được' });
    await refusal('F7').getByText('Ô G7 của trang “Phước Hà”').waitFor();
    await app.page.keyboard.press('Escape');
    await sheet.shows('F7', '');
  });

  it('are not cleared either', async () => {
    await sheet.goTo('A4');
    await app.page.keyboard.press('Delete');
    await refusal('A4').waitFor();
    await poll(() => refusal('A4').getByRole('textbox').count()).toBe(0);
    await app.page.keyboard.press('Enter');
    await sheet.shows('A4', 'Họ và tên');
  });

  it("another person's edit of them cannot be undone, and stays to be undone by those who may", async () => {
    await sheet.goTo('A8');
    await app.page.keyboard.type('Người của Phước Hà');
    await app.page.keyboard.press('Enter');
    await sheet.shows('A8', 'Người của Phước Hà');
    await actAs('Cán bộ xã Phước Diêm');
    await waitLocked('A8', true);
    const undo = app.page.getByRole('button', { name: 'Hoàn tác' });
    await undo.click();
    const dialog = app.page.getByRole('alertdialog', { name: 'Chưa làm được' });
    await dialog.getByText('Ô A8 của trang “Phước Hà” được bảo vệ').waitFor();
    await app.page.keyboard.press('Enter');
    await sheet.shows('A8', 'Người của Phước Hà');
    await actAs('Cán bộ xã Phước Hà');
    await waitLocked('A8', false);
    await undo.click();
    await sheet.shows('A8', '');
  });

  it('follow when the protection changes', async () => {
    await actAs('Cán bộ xã Phước Diêm');
    await sheet.openTab('Phước Diêm');
    await waitLocked('A1', true);
    await actAs('Cán bộ tổng hợp (huyện)');
    await app.page.getByRole('menuitem', { name: 'Menu' }).click();
    await app.page.getByRole('menuitem', { name: 'openTheHead' }).click();
    await actAs('Cán bộ xã Phước Diêm');
    await waitLocked('A1', false);
  });
});
