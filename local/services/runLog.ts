import type { CreatedFile } from './createdFile';

export interface Toast {
  readonly message: string;
  readonly title: string;
}

export interface Alert {
  readonly title: string;
  readonly message: string;
  /** Name of the set of buttons. */
  readonly buttons: string;
  /** Name of the button that was clicked. */
  readonly answer: string;
}

export interface MenuEntry {
  readonly caption: string;
  /** Of an item. */
  readonly functionName?: string;
  /** Of a sub-menu. */
  readonly entries?: readonly (MenuEntry | null)[];
}

/** What a run showed and made, in order. */
export class RunLog {
  readonly toasts: Toast[] = [];
  readonly alerts: Alert[] = [];
  readonly menus: MenuEntry[] = [];
  readonly files: CreatedFile[] = [];
  /** Lines that the script logged. */
  readonly lines: string[] = [];
}
