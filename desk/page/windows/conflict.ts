import type { Saving } from '../../protocol';
import type { Request } from '../parts/client';
import type { OpenDialog } from './dialogs';
import { openDialog } from './dialogs';
import { words } from '../parts/words';

/** Asks what to do when another program has saved the file; nothing is written before the person has chosen. */
export class Conflict {
  private dialog: OpenDialog | null = null;
  /** What there is to choose; null = nothing. */
  private message: string | null = null;

  constructor(
    private readonly request: Request,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Asks by itself once for each conflict. */
  show(saving: Saving): void {
    const isNew = this.message === null;
    this.message = saving.kind === 'conflict' ? saving.message : null;
    if (this.message === null) this.dialog?.close();
    else if (isNew) this.again();
  }

  /** Asks again after the person had put it off. */
  again(): void {
    if (this.message !== null && this.dialog === null) void this.ask(this.message);
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
    if (choice === 'theirs' || choice === 'ours') await this.request('resolve', { choice }).catch(this.failed);
  }
}
