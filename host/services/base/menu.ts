import { mismatch, strings } from '../callShape';
import type { MenuEntry, RunLog } from '../../outcome/runLog';

type GasMenu = GoogleAppsScript.Base.Menu;

export class MenuService implements Pick<GasMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
  readonly [Symbol.toStringTag] = 'Menu';
  /** Null is a separator. */
  private readonly entries: (MenuEntry | null)[] = [];

  constructor(
    private readonly caption: string,
    private readonly log: RunLog,
  ) {}

  addItem(caption: string, functionName: string): GasMenu {
    strings('Menu.addItem', caption, functionName);
    this.entries.push({ caption, functionName });
    return this;
  }

  addSeparator(): GasMenu {
    this.entries.push(null);
    return this;
  }

  addSubMenu(menu: GasMenu): GasMenu {
    const made: unknown = menu;
    if (!(made instanceof MenuService)) throw mismatch('Menu.addSubMenu', [menu]);
    this.entries.push({ caption: made.caption, entries: made.entries });
    return this;
  }

  addToUi(): void {
    this.log.menus.push({ caption: this.caption, entries: [...this.entries] });
  }
}
