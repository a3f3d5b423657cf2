import { button, element } from '../parts/dom';
import { belongsToInputMethod } from '../parts/inputMethod';
import { linkedText } from './linkedText';

export interface DialogButton {
  readonly id: string;
  readonly label: string;
}

export interface Question {
  readonly title: string;
  readonly message: string;
  /** The first one is coloured and has the focus. */
  readonly buttons: readonly DialogButton[];
  /** What Escape answers. */
  readonly cancel: string;
  /** Between the message and the buttons; the first field to fill in has the focus, and Enter in it is the first button. */
  readonly content?: HTMLElement;
}

export interface OpenDialog {
  readonly answer: Promise<string>;
  /** Closes without an answer of the person. */
  readonly close: () => void;
}

/** Several may lie upon each other, each with ids of its own. */
let opened = 0;

/** Asks in a modal dialog: the browser keeps the focus inside, and gives it back afterwards. */
export function openDialog({ title, message, buttons, cancel, content }: Question): OpenDialog {
  const number = ++opened;
  const dialog = element('dialog', {
    class: 'dialog',
    role: 'alertdialog',
    'aria-labelledby': `dialog-title-${number}`,
    'aria-describedby': message === '' ? undefined : `dialog-message-${number}`,
  });
  let settle: (id: string) => void = () => undefined;
  const answer = new Promise<string>((resolve) => {
    settle = resolve;
  });
  const finish = (id: string) => {
    if (dialog.open) dialog.close();
    dialog.remove();
    settle(id);
  };
  const row = element('div', { class: 'buttons' });
  buttons.forEach(({ id, label }, index) => {
    row.append(button(label, () => finish(id), { class: index === 0 ? 'primary' : undefined, 'data-answer': id }));
  });
  dialog.append(
    element('h2', { id: `dialog-title-${number}` }, title),
    ...(message === '' ? [] : [element('p', { id: `dialog-message-${number}` }, ...linkedText(message))]),
    ...(content === undefined ? [] : [content]),
    row,
  );
  const field = content?.querySelector<HTMLElement>('input, select');
  field?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || belongsToInputMethod(event)) return;
    event.preventDefault();
    row.querySelector('button')?.click();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    finish(cancel);
  });
  document.body.append(dialog);
  dialog.showModal();
  (field ?? row.querySelector('button'))?.focus();
  return { answer, close: () => finish(cancel) };
}
