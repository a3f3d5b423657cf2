import { byId, element, setText } from '../parts/dom';
import type { Line } from '../parts/client';
import { words } from '../parts/words';

/** Milliseconds. */
const LONG = 1500;

/** The lines under the top bar: what runs, and that the server does not answer. */
export class Notices {
  private readonly running = element('div', { class: 'notice running', role: 'status' });
  private readonly lost = element('div', { class: 'notice lost', role: 'alert' });
  private readonly runningText = element('span');
  private readonly lostText = element('span');
  private waiting = 0;
  /** Can be scrolled, so it can be focused. */
  private readonly unwritten = element('div', { class: 'unwritten', tabindex: 0 });

  constructor() {
    this.running.append(element('span', { class: 'spinner', 'aria-hidden': 'true' }), this.runningText);
    this.lost.append(this.lostText, this.unwritten);
    byId('notices').append(this.running, this.lost);
    this.showRunning(null);
    this.showLine('open', '', '');
  }

  /** A sidebar tells of its own calls, unless they take long. */
  showRunning(label: string | null): void {
    clearTimeout(this.waiting);
    if (label === '') this.waiting = setTimeout(() => this.tellRunning(words.runningCall), LONG);
    else this.tellRunning(label === null ? '' : words.running(label));
  }

  private tellRunning(text: string): void {
    setText(this.runningText, text);
    this.running.classList.toggle('is-shown', text !== '');
  }

  /** `unwritten`: what was typed and went unanswered. */
  showLine(line: Line, unwritten: string, fileName: string): void {
    setText(this.lostText, words.line(line, fileName));
    setText(this.unwritten, unwritten === '' ? '' : words.unwritten(unwritten));
    this.unwritten.hidden = unwritten === '';
    this.lost.classList.toggle('is-shown', line !== 'open');
  }
}
