import type { CommuneChoice } from '../../protocol';
import type { Request } from '../parts/client';
import { element } from '../parts/dom';
import { openDialog } from './dialogs';
import { labelledField } from './labelledField';
import { toast } from './toasts';
import { words } from '../parts/words';

/** Downloads of workbooks; failures are told, never thrown. */
export class TakingOut {
  constructor(
    private readonly request: Request,
    private readonly failed: (error: unknown) => void,
    /** Done when the server knows what was typed. */
    private readonly settled: () => Promise<void>,
    private readonly toGrid: () => void,
  ) {}

  whole(): void {
    const taken = this.settled()
      .then(() => this.request('takeOut', {}))
      .then(({ address }) => download(address));
    taken.catch(this.failed);
  }

  /** Asks which commune, the one whose tab is open standing first. */
  commune(openTab: number | undefined): void {
    const taken = this.request('communes', {}).then(async ({ communes }) => {
      if (communes.length === 0) {
        toast(words.noCommunes);
        return;
      }
      const tab = await askCommune(communes, openTab);
      this.toGrid();
      if (tab === null) return;
      await this.settled();
      const { address } = await this.request('takeOutCommune', { tab });
      download(address);
    });
    taken.catch(this.failed);
  }
}

async function askCommune(communes: readonly CommuneChoice[], openTab: number | undefined): Promise<number | null> {
  const choice = element('select');
  choice.append(...communes.map(({ name, tab }) => element('option', { value: tab, selected: tab === openTab }, name)));
  const answer = await openDialog({
    title: words.takeOutCommuneTitle,
    message: words.takeOutCommuneText,
    buttons: [
      { id: 'OK', label: words.takeOutButton },
      { id: 'CANCEL', label: words.dialogButton('CANCEL') },
    ],
    cancel: 'CANCEL',
    content: labelledField(words.commune, choice),
  }).answer;
  return answer === 'OK' ? Number(choice.value) : null;
}

/** The server names the file. */
function download(address: string): void {
  const link = element('a', { href: address, download: true });
  document.body.append(link);
  link.click();
  link.remove();
}
