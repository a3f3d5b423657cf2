import { mismatch, strings } from '../callShape';
import { Button, ButtonSet } from '../enumeration';
import { HtmlOutputService } from '../html/htmlOutput';
import type { Locks } from '../lock/lockService';
import { MenuService } from './menu';
import { PromptResponseService } from './promptResponse';
import type { RunLog } from '../../outcome/runLog';
import type { Dialog, Panel, PromptAnswer } from '../../outcome/screen';

type Gas = GoogleAppsScript.Base.Ui;
type GasButton = GoogleAppsScript.Base.Button;
type GasButtons = GoogleAppsScript.Base.ButtonSet;

type DialogArguments = [prompt: string, buttons?: GasButtons] | [title: string, prompt: string, buttons: GasButtons];

interface AskedDialog {
  readonly title: string;
  readonly message: string;
  readonly buttons: GasButtons;
}

/** How the person answers each dialog. */
export type Answer = 'yes' | 'no';

export class UiService implements Pick<
  Gas,
  'Button' | 'ButtonSet' | 'alert' | 'prompt' | 'createMenu' | 'showSidebar' | 'showModalDialog' | 'showModelessDialog'
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
  alert(...args: DialogArguments): GasButton {
    const dialog = dialogOf('Ui.alert', args);
    this.locks.releaseAll();
    const button = this.#button(dialog);
    this.log.alerts.push({ ...dialog, buttons: String(dialog.buttons), answer: String(button) });
    return button;
  }

  /** Drops the locks too. */
  prompt(...args: DialogArguments): GoogleAppsScript.Base.PromptResponse {
    const dialog = dialogOf('Ui.prompt', args);
    this.locks.releaseAll();
    const { prompt } = this.log.screen;
    const { button, text } = prompt
      ? this.#prompted(prompt(shown(dialog)))
      : { button: this.#button(dialog), text: '' };
    this.log.alerts.push({ ...dialog, buttons: String(dialog.buttons), answer: String(button), text });
    return new PromptResponseService(button, text);
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

  #button(dialog: AskedDialog): GasButton {
    const { ask } = this.log.screen;
    return ask ? buttonNamed(ask(shown(dialog))) : this.#clicked(dialog.buttons);
  }

  #prompted({ button, text }: PromptAnswer): { readonly button: GasButton; readonly text: string } {
    return { button: buttonNamed(button), text };
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
        return Button.CLOSE;
    }
  }
}

function dialogOf(method: string, args: DialogArguments): AskedDialog {
  const [title, message, buttons] = args.length === 3 ? args : ['', args[0], args[1] ?? ButtonSet.OK];
  strings(method, title, message);
  if (!Object.values(ButtonSet as object).includes(buttons)) throw mismatch(method, args);
  return { title, message, buttons };
}

function shown({ title, message, buttons }: AskedDialog): Dialog {
  return { title, message, buttons: String(buttons).split('_') };
}

/** Anything else closes the dialog. */
function buttonNamed(name: string): GasButton {
  return (Object.values(Button as object) as GasButton[]).find((button) => String(button) === name) ?? Button.CLOSE;
}
