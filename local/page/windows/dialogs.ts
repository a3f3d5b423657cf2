import { button, element } from '../dom';
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
}

export interface OpenDialog {
  readonly answer: Promise<string>;
  /** Closes without an answer of the person. */
  readonly close: () => void;
}

/** Asks in a modal dialog: the browser keeps the focus inside, and gives it back afterwards. */
export function openDialog({ title, message, buttons, cancel }: Question): OpenDialog {
  const dialog = element('dialog', {
    class: 'dialog',
    role: 'alertdialog',
    'aria-labelledby': 'dialog-title',
    'aria-describedby': 'dialog-message',
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
    element('h2', { id: 'dialog-title' }, title),
    element('p', { id: 'dialog-message' }, ...linkedText(message)),
    row,
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    finish(cancel);
  });
  document.body.append(dialog);
  dialog.showModal();
  row.querySelector('button')?.focus();
  return { answer, close: () => finish(cancel) };
}
