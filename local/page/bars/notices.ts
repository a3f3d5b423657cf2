import { byId, element, setText } from '../dom';
import { words } from '../words';

/** The lines under the top bar: what runs, and that the server does not answer. */
export class Notices {
  private readonly running = element('div', { class: 'notice running', role: 'status' });
  private readonly lost = element('div', { class: 'notice lost', role: 'alert' });
  private readonly runningText = element('span');

  constructor() {
    this.running.append(element('span', { class: 'spinner', 'aria-hidden': 'true' }), this.runningText);
    byId('notices').append(this.running, this.lost);
    this.showRunning(null);
    this.showLine(true);
  }

  showRunning(label: string | null): void {
    setText(this.runningText, label === null ? '' : words.running(label));
    this.running.classList.toggle('is-shown', label !== null);
  }

  showLine(open: boolean): void {
    setText(this.lost, open ? '' : words.lost);
    this.lost.classList.toggle('is-shown', !open);
  }
}
