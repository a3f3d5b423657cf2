import { button, byId, element } from '../parts/dom';
import { words } from '../parts/words';

const LEAST_SECONDS = 5;

/** Says something in the corner for a while; 0 seconds or less = until it is closed. */
export function toast(message: string, title = '', seconds = LEAST_SECONDS): void {
  const made = element('div', { class: 'toast' });
  const text = element('div', { class: 'toast-text' });
  if (title !== '') text.append(element('strong', {}, title), ' ');
  text.append(message);
  const close = button('×', () => made.remove(), { class: 'sign', 'aria-label': words.close });
  made.append(text, close);
  byId('toasts').append(made);
  if (seconds > 0) setTimeout(() => made.remove(), Math.max(seconds, LEAST_SECONDS) * 1000);
}
