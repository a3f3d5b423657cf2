import { renderAsync } from 'docx-preview';
import { REPORT_STYLE } from './reportStyle';
import { words } from '../parts/words';

/* In the sandboxed frame: draws the .docx whose bytes the page sends, and knows nothing of the server. */
const own = document.createElement('style');
own.textContent = REPORT_STYLE;

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source !== window.parent || !(event.data instanceof ArrayBuffer)) return;
  const options = { inWrapper: true, breakPages: true, ignoreLastRenderedPageBreak: true, useBase64URL: true };
  renderAsync(event.data, document.body, document.head, options)
    .catch(() => {
      document.body.textContent = words.reportUnread;
    })
    .finally(() => document.head.append(own));
});
window.parent.postMessage('ready', '*');
