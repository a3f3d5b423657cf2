import type { Saving } from '../../protocol';
import type { Request } from '../client';
import type { OpenDialog } from './dialogs';
import { openDialog } from './dialogs';
import { words } from '../words';

/** Asks once what to do when another program has saved the file; nothing is written before the person has chosen. */
export class Conflict {
  private dialog: OpenDialog | null = null;
  private later = false;

  constructor(
    private readonly request: Request,
    private readonly failed: (error: unknown) => void,
  ) {}

  show(saving: Saving): void {
    if (saving.kind !== 'conflict') {
      this.dialog?.close();
      this.dialog = null;
      this.later = false;
    } else if (this.dialog === null && !this.later) void this.ask(saving.message);
  }

  /** Asks again after the person had put it off. */
  again(): void {
    this.later = false;
  }

  private async ask(message: string): Promise<void> {
    this.dialog = openDialog({
      title: words.conflictTitle,
      message: words.conflict(message),
      buttons: [
        { id: 'theirs', label: words.conflictTheirs },
        { id: 'ours', label: words.conflictOurs },
      ],
      cancel: 'later',
    });
    const choice = await this.dialog.answer;
    this.dialog = null;
    this.later = choice === 'later';
    if (choice === 'theirs' || choice === 'ours') await this.request('resolve', { choice }).catch(this.failed);
  }
}
