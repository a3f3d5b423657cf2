import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';

/** The sidebar beside the grid, as a person uses it. */
export class SidebarOnScreen {
  constructor(private readonly page: Page) {}

  /** What stands in the sidebar. */
  get view(): FrameLocator {
    return this.page.frameLocator('#side iframe');
  }

  /** From the menu, by keyboard alone. */
  async openByKeyboard(): Promise<void> {
    const { keyboard } = this.page;
    await this.page.locator('.menu-bar [role="menuitem"]').first().focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowDown');
    await this.page.getByRole('menuitem', { name: 'Mở thanh bên' }).waitFor();
    await keyboard.press('Enter');
    await this.view.getByRole('heading', { level: 1 }).waitFor();
  }

  /** F6 walks through the parts of the page until the sidebar has the keyboard. */
  async enterByKeyboard(): Promise<void> {
    for (let presses = 0; presses < 10; presses++) {
      if (await this.page.evaluate(() => document.activeElement?.tagName === 'IFRAME')) return;
      await this.page.keyboard.press('F6');
    }
    throw new Error('F6 does not reach the sidebar');
  }

  /** Tab, until what is called so has the keyboard. */
  async tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 80; presses++) {
      const focused = await this.focusedName();
      if (focused.startsWith(name)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${name}`);
  }

  /** Label or words of what has the keyboard in the sidebar. */
  async focusedName(): Promise<string> {
    return this.frame().evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      if (focused === null || focused === document.body) return '';
      return focused.getAttribute('aria-label') ?? focused.labels?.[0]?.innerText ?? focused.innerText;
    });
  }

  async open(section: string): Promise<void> {
    await this.view
      .getByRole('navigation')
      .getByRole('button', { name: new RegExp(`^${section}( \\(\\d+\\))?$`) })
      .click();
  }

  button(name: string | RegExp): Locator {
    return this.view.getByRole('button', { name });
  }

  card(name: string | RegExp): Locator {
    return this.view.getByRole('group', { name, exact: true });
  }

  private frame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.parentFrame() !== null);
    if (frame === undefined) throw new Error('The sidebar is not open');
    return frame;
  }
}
