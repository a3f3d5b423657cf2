import type { Locator, Page } from 'playwright-core';

/** What a person does with the sheet, by the names that the screen shows. */
export class SheetOnScreen {
  constructor(private readonly page: Page) {}

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.isOpen(name);
  }

  /** Waits until the tab is there with its cells. */
  async isOpen(name: string): Promise<void> {
    await this.page.locator(`#grid[aria-label="Trang ${name}"][aria-busy="false"]`).waitFor();
  }

  tabName(): Promise<string> {
    return this.page.getByRole('tab', { selected: true }).innerText();
  }

  /** By its address in the name box. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator('#address');
    await box.fill(address);
    await box.press('Enter');
  }

  address(): Promise<string> {
    return this.page.locator('#address').inputValue();
  }

  /** A cell that is in sight. */
  cell(address: string): Locator {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return this.page.locator(`#cell-${row}-${column}`);
  }

  /** What the cell holds, without what is said of it to screen readers. */
  async text(address: string): Promise<string> {
    const texts = await this.cell(address)
      .locator('.text')
      .evaluateAll((boxes) => boxes.map((box) => box.firstChild?.textContent ?? ''));
    return texts.join('');
  }

  /** Waits until the cell shows the text, acknowledged by the server; says what it shows where it never does. */
  async shows(address: string, text: string): Promise<void> {
    const id = (await this.cell(address).getAttribute('id')) ?? '';
    const settled = this.page.waitForFunction(
      ([id, wanted]) => {
        const cell = document.getElementById(id ?? '');
        const shown = cell?.querySelector('.text')?.firstChild?.textContent ?? '';
        return cell !== null && !cell.classList.contains('is-pending') && shown.trim() === wanted;
      },
      [id, text],
    );
    await settled.catch(async () => {
      const [shown, focused] = [await this.text(address), await this.focused()];
      throw new Error(`${address} shows “${shown}”, not “${text}”; the keyboard is in ${focused}`);
    });
  }

  /** What has the keyboard. */
  private focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement: element } = document;
      return element === null ? 'nothing' : `${element.tagName} ${element.id}`;
    });
  }

  async run(label: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: 'Đối thoại giảm nghèo' }).click();
    await this.page.getByRole('menuitem', { name: label }).click();
  }

  /** Puts a block on the clipboard as another program does, and pastes it. */
  async paste(formats: Readonly<Record<string, string>>): Promise<void> {
    await this.page.evaluate((given) => {
      const data = new DataTransfer();
      for (const [type, text] of Object.entries(given)) data.setData(type, text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, formats);
  }
}
