import type { Events } from '../../protocol';
import type { Request } from '../parts/client';
import { element } from '../parts/dom';
import type { OpenDialog } from './dialogs';
import { labelledField } from './labelledField';
import { openDialog } from './dialogs';
import { words } from '../parts/words';

/** The dialogs that the add-on opens, one upon the other as they come. */
export class ServerDialogs {
  private readonly open = new Map<number, OpenDialog>();

  constructor(
    private readonly request: Request,
    private readonly failed: (error: unknown) => void,
    private readonly closed: () => void,
  ) {}

  show({ id, title, message, buttons, asksText = false }: Events['dialog']): void {
    if (this.open.has(id)) return;
    const field = element('input', { type: 'text', autocomplete: 'off' });
    const dialog = openDialog({
      ...(asksText ? asked(title, message, field) : { title, message }),
      buttons: buttons.map((name) => ({ id: name, label: words.dialogButton(name) })),
      cancel: buttons.includes('CANCEL') ? 'CANCEL' : 'CLOSE',
    });
    this.open.set(id, dialog);
    void dialog.answer.then(async (answered) => {
      this.closed();
      if (!this.open.delete(id)) return;
      const text = asksText ? { text: field.value } : {};
      await this.request('answer', { dialog: id, button: answered, ...text }).catch(this.failed);
    });
  }

  /** Answered in another window, or not needed any more. */
  hide(id: number): void {
    const dialog = this.open.get(id);
    this.open.delete(id);
    dialog?.close();
  }
}

/** The question is the field's label; where it stands without a title, it names the dialog as well. */
function asked(title: string, message: string, field: HTMLInputElement) {
  const label = message === '' ? title : message;
  return { title: title === '' ? words.promptTitle : title, message: '', content: labelledField(label, field) };
}
