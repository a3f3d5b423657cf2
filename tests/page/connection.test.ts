import type { Dialog, Page } from 'playwright-core';
import type { App } from './support/app';
import { openApp } from './support/app';
import { cellsOf } from './support/cells';
import { SheetOnScreen } from './support/sheet';
import { poll } from './support/poll';

const cell = cellsOf('Phước Hà');
const nameIn = (row: number) => cell(row, 'Họ và tên');

let app: App;
let sheet: SheetOnScreen;

beforeEach(async () => {
  app = await openApp();
  sheet = new SheetOnScreen(app.page);
  await sheet.openTab('Phước Hà');
});
afterEach(() => app.close());

const notice = (page: Page) => page.locator('.notice.lost.is-shown');
const offer = (page: Page) => page.getByRole('alertdialog', { name: 'Có nội dung chưa được ghi' });
const type = async (address: string, text: string) => {
  await sheet.goTo(address);
  await app.page.keyboard.type(text);
};

/** Kills the server while something is being written. */
async function killWhileTyping(): Promise<void> {
  await type(nameIn(59), 'đã ghi xong');
  await app.page.keyboard.press('Enter');
  await sheet.shows(nameIn(59), 'đã ghi xong');
  await app.kill();
  await notice(app.page).getByText('Chương trình trên máy đã dừng').waitFor();
  await type(nameIn(60), 'chưa tới nơi');
  await app.page.keyboard.press('Enter');
  await notice(app.page)
    .getByText(`${nameIn(60)}: chưa tới nơi`)
    .waitFor();
}

/** Goes on listening: requests under way while a route is taken off may hang. */
async function loseOneEdit(): Promise<void> {
  let isLost = false;
  await app.page.route('**/api/edit', (route) => {
    if (isLost) return route.continue();
    isLost = true;
    return route.abort();
  });
}

const saving = (text: string) => app.page.locator('.saving').getByText(text, { exact: true }).waitFor();

describe('when one edit is lost on its way', () => {
  it('offers it again at once, for the rest of the page goes on', async () => {
    await loseOneEdit();
    await type(nameIn(60), 'chưa tới nơi');
    await app.page.keyboard.press('Enter');
    await offer(app.page)
      .getByText(`${nameIn(60)}: chưa tới nơi`)
      .waitFor();
    await poll(() => notice(app.page).count()).toBe(0);
    await offer(app.page).getByRole('button', { name: 'Ghi lại' }).click();
    await sheet.shows(nameIn(60), 'chưa tới nơi');
    await app.page.reload();
    await sheet.isOpen('Phước Hà');
    await sheet.goTo(nameIn(60));
    await sheet.shows(nameIn(60), 'chưa tới nơi');
    await poll(() => offer(app.page).count()).toBe(0);
  });
});

describe('when the server was killed', () => {
  it('says at the top how many cells are not saved, and whom to ask to open which file again', async () => {
    await killWhileTyping();
    await saving('Chưa lưu 1 ô');
    await type(nameIn(60), 'sửa lại');
    await app.page.keyboard.press('Enter');
    await type(nameIn(61), 'thêm một ô');
    await app.page.keyboard.press('Enter');
    await saving('Chưa lưu 2 ô');
    const said = await notice(app.page).innerText();
    expect(said).toContain('nhờ người đã mở chương trình mở lại với đúng tệp “doi-thoai-2020.xlsx”');
    expect(said).toContain('Những gì đã gõ vẫn còn trong cửa sổ này');
    expect(said).not.toContain('npm');
    const beside = await app.context.newPage();
    await beside.goto(await app.startAgain());
    await offer(app.page).getByRole('button', { name: 'Ghi lại' }).click();
    await sheet.shows(nameIn(60), 'sửa lại');
    await saving('Đã lưu');
  });

  it('says so, keeps what is typed, and goes on when the new address is opened beside it', async () => {
    await killWhileTyping();
    await type(nameIn(61), 'đang gõ dở');
    const address = await app.startAgain();
    await notice(app.page).getByText('Hãy hỏi người đã mở chương trình địa chỉ mới').waitFor();
    await poll(() => notice(app.page).innerText()).toContain(`${nameIn(60)}: chưa tới nơi`);
    await poll(() => app.page.locator('#cell-editor').inputValue()).toBe('đang gõ dở');
    const beside = await app.context.newPage();
    await beside.goto(address);
    await offer(app.page).getByRole('button', { name: 'Ghi lại' }).click();
    await notice(app.page).waitFor({ state: 'detached' });
    await sheet.shows(nameIn(60), 'chưa tới nơi');
    await app.page.keyboard.press('Enter');
    await sheet.shows(nameIn(61), 'đang gõ dở');
    await sheet.shows(nameIn(59), 'đã ghi xong');
  });

  it('writes what went unanswered after the new address was opened in the same tab, which asks first', async () => {
    await killWhileTyping();
    const address = await app.startAgain();
    await notice(app.page).getByText('Hãy hỏi người đã mở chương trình địa chỉ mới').waitFor();
    const asked: string[] = [];
    app.page.on('dialog', (dialog: Dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await app.page.goto(address);
    expect(asked).toEqual(['beforeunload']);
    await offer(app.page)
      .getByText(`${nameIn(60)}: chưa tới nơi`)
      .waitFor();
    await offer(app.page).getByRole('button', { name: 'Ghi lại' }).click();
    await sheet.openTab('Phước Hà');
    await sheet.goTo(nameIn(60));
    await sheet.shows(nameIn(60), 'chưa tới nơi');
    await sheet.shows(nameIn(59), 'đã ghi xong');
  });
});

it('keeps what is being typed while nothing gets through', async () => {
  await type(nameIn(61), 'đang gõ dở');
  await app.page.route('**/*', (route) => route.abort());
  await poll(() => app.page.locator('#cell-editor').inputValue()).toBe('đang gõ dở');
  await app.page.unroute('**/*');
  await app.page.keyboard.press('Enter');
  await sheet.shows(nameIn(61), 'đang gõ dở');
});
