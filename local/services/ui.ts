import { mismatch, strings } from './callShape';
import { Button, ButtonSet } from './enumeration';
import { HtmlOutputService } from './htmlOutput';
import type { Locks } from './lockService';
import { MenuService } from './menu';
import type { RunLog } from './runLog';
import type { Panel } from './screen';

type Gas = GoogleAppsScript.Base.Ui;
type GasButton = GoogleAppsScript.Base.Button;
type GasButtons = GoogleAppsScript.Base.ButtonSet;

/** How the person answers each dialog. */
export type Answer = 'yes' | 'no';

export class UiService implements Pick<
  Gas,
  'Button' | 'ButtonSet' | 'alert' | 'createMenu' | 'showSidebar' | 'showModalDialog' | 'showModelessDialog'
> {
  readonly [Symbol.toStringTag] = 'Ui';
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor(
    private readonly answer: Answer,
    private readonly log: RunLog,
    private readonly locks: Locks,
  ) {}

  /** Waiting for the person drops the locks. */
  alert(
    ...args: [prompt: string, buttons?: GasButtons] | [title: string, prompt: string, buttons: GasButtons]
  ): GasButton {
    const [title, message, buttons] = args.length === 3 ? args : ['', args[0], args[1] ?? ButtonSet.OK];
    strings('Ui.alert', title, message);
    this.locks.releaseAll();
    const button = this.#button(title, message, buttons);
    this.log.alerts.push({ title, message, buttons: String(buttons), answer: String(button) });
    return button;
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    strings('Ui.createMenu', caption);
    return new MenuService(caption, this.log);
  }

  showSidebar(userInterface: object): void {
    this.#show('sidebar', 'showSidebar', userInterface);
  }

  showModalDialog(userInterface: object, title: string): void {
    strings('Ui.showModalDialog', title);
    this.#show('dialog', 'showModalDialog', userInterface, title);
  }

  showModelessDialog(userInterface: object, title: string): void {
    strings('Ui.showModelessDialog', title);
    this.#show('dialog', 'showModelessDialog', userInterface, title);
  }

  #show(kind: Panel['kind'], method: string, output: unknown, title?: string): void {
    if (!(output instanceof HtmlOutputService)) throw mismatch(`Ui.${method}`, [output]);
    this.log.panel({ kind, title: title ?? output.getTitle(), html: output.getContent(), ...output.size });
  }

  #button(title: string, message: string, buttons: GasButtons): GasButton {
    const otherwise = this.#clicked(buttons);
    const { ask } = this.log.screen;
    if (!ask) return otherwise;
    const asked = ask({ title, message, buttons: String(buttons).split('_') });
    const clicked = Object.values(Button as object).find((button) => String(button) === asked) as GasButton | undefined;
    return clicked ?? Button.CLOSE;
  }

  /** 'no' to a dialog that has an OK alone closes it. */
  #clicked(buttons: GasButtons): GasButton {
    const yes = this.answer === 'yes';
    switch (buttons) {
      case ButtonSet.OK:
        return yes ? Button.OK : Button.CLOSE;
      case ButtonSet.OK_CANCEL:
        return yes ? Button.OK : Button.CANCEL;
      case ButtonSet.YES_NO:
      case ButtonSet.YES_NO_CANCEL:
        return yes ? Button.YES : Button.NO;
      default:
        throw mismatch('Ui.alert', [buttons]);
    }
  }
}
