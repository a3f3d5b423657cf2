import type { CreatedFile } from './createdFile';
import type { Mail } from './postOffice';
import type { Panel, Screen } from './screen';

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
  /** What was typed, where a text was asked for. */
  readonly text?: string;
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
  readonly panels: Panel[] = [];
  readonly mails: Mail[] = [];
  /** Lines that the script logged. */
  readonly lines: string[] = [];

  constructor(readonly screen: Screen = {}) {}

  toast(message: string, title: string, seconds: number): void {
    this.toasts.push({ message, title });
    this.screen.toast?.(message, title, seconds);
  }

  panel(panel: Panel): void {
    this.panels.push(panel);
    this.screen.panel?.(panel);
  }

  file(file: CreatedFile): void {
    this.screen.file?.(file);
    this.files.push(file);
  }

  /** Takes back a document of this run; undefined where it has none of this id. */
  removeFile(id: string): CreatedFile | undefined {
    const index = this.files.findIndex((file) => file.id === id);
    const [file] = index < 0 ? [] : this.files.splice(index, 1);
    if (file) this.screen.fileRemoved?.(id);
    return file;
  }
}
