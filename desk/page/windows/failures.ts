import { a1 } from '../parts/address';
import { Refused, Unreachable } from '../parts/client';
import { element } from '../parts/dom';
import { formatTabular } from '../grid/tabularText';
import { openDialog } from './dialogs';
import type { Edit } from '../grid/edits';
import { editInWords } from '../grid/edits';
import { labelledField } from './labelledField';
import type { LineToServer } from '../parts/line';
import { toast } from './toasts';
import { words } from '../parts/words';

/** Says why something could not be done: the add-on's own sentence, or that the server is not there. */
export function failureTeller(line: LineToServer): (error: unknown) => void {
  return (error) => {
    if (error instanceof Unreachable) {
      void line.look();
      toast(words.lostMeanwhile);
    } else if (error instanceof Refused) {
      void tell(words.refusedTitle, error.code === 'document-missing' ? words.documentMissing : error.message);
    } else {
      console.error(error);
      toast(words.unexpected, '', -1);
    }
  };
}

/** The server refused an edit: says which and why, and gives back what was typed, to be copied. */
export async function tellRefusedEdit(edit: Edit, message: string): Promise<void> {
  const title = words.refusedEditTitle(a1(edit));
  const text = formatTabular(edit.texts);
  if (text.trim() === '') {
    await tell(title, message);
    return;
  }
  const kept = element('textarea', { readonly: true, rows: 3 }, text);
  kept.addEventListener('focus', () => kept.select());
  const close = { id: 'OK', label: words.dialogButton('OK') };
  const asked = openDialog({
    title,
    message,
    buttons: [close, { id: 'copy', label: words.copyKept }],
    cancel: 'OK',
    content: labelledField(words.keptText, kept),
  });
  if ((await asked.answer) === 'copy') await navigator.clipboard.writeText(text).catch(() => toast(words.copyFailed));
}

/** Offers edits that were never acknowledged; true = send them again. */
export async function offerAgain(edits: readonly Edit[]): Promise<boolean> {
  const answer = await openDialog({
    title: words.offerTitle,
    message: words.offer(edits.map((edit) => editInWords(edit)).join('\n')),
    buttons: [
      { id: 'again', label: words.offerAgain },
      { id: 'drop', label: words.offerDrop },
    ],
    cancel: 'drop',
  }).answer;
  return answer === 'again';
}

function tell(title: string, message: string): Promise<string> {
  return openDialog({ title, message, buttons: [{ id: 'OK', label: words.dialogButton('OK') }], cancel: 'OK' }).answer;
}
