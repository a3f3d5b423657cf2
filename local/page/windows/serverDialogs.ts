import type { Events } from '../../protocol';
import type { Request } from '../client';
import type { OpenDialog } from './dialogs';
import { openDialog } from './dialogs';
import { words } from '../words';

/** The dialogs that the add-on opens, one upon the other as they come. */
export class ServerDialogs {
  private readonly open = new Map<number, OpenDialog>();

  constructor(
    private readonly request: Request,
    private readonly failed: (error: unknown) => void,
    private readonly closed: () => void,
  ) {}

  show({ id, title, message, buttons }: Events['dialog']): void {
    if (this.open.has(id)) return;
    const dialog = openDialog({
      title,
      message,
      buttons: buttons.map((name) => ({ id: name, label: words.dialogButton(name) })),
      cancel: buttons.includes('CANCEL') ? 'CANCEL' : 'CLOSE',
    });
    this.open.set(id, dialog);
    void dialog.answer.then(async (answered) => {
      this.closed();
      if (!this.open.delete(id)) return;
      await this.request('answer', { dialog: id, button: answered }).catch(this.failed);
    });
  }

  /** Answered in another window, or not needed any more. */
  hide(id: number): void {
    const dialog = this.open.get(id);
    this.open.delete(id);
    dialog?.close();
  }
}
