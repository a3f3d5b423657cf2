import { documentAddress, fetchDocument } from '../parts/client';
import { button, element } from '../parts/dom';
import { words } from '../parts/words';

interface DraftedDocument {
  readonly id: string;
  readonly name: string;
}

/** Shows drafted documents in the page, in a sandboxed frame that is given the bytes and nothing else. */
export class ReportPanel {
  private dialog: HTMLDialogElement | null = null;
  private bytes: Promise<ArrayBuffer> | null = null;
  private frame: HTMLIFrameElement | null = null;

  constructor(
    private readonly failed: (error: unknown) => void,
    private readonly closed: () => void,
  ) {
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (this.frame !== null && event.source === this.frame.contentWindow && event.data === 'ready') {
        void this.handOver();
      }
    });
  }

  open(documents: readonly DraftedDocument[], id: string): void {
    this.dialog?.close();
    const dialog = element('dialog', { class: 'report', 'aria-labelledby': 'report-title' });
    const choice = element('select', { id: 'report-choice' });
    choice.append(...documents.map((document) => element('option', { value: document.id }, document.name)));
    choice.value = id;
    const download = element('a', { class: 'primary' }, words.download);
    const holder = element('div', { class: 'paper' });
    const show = () => {
      const name = documents.find((document) => document.id === choice.value)?.name ?? words.report;
      download.href = documentAddress(choice.value);
      download.download = name.endsWith('.docx') ? name : `${name}.docx`;
      this.load(choice.value, holder);
    };
    choice.addEventListener('change', show);
    dialog.append(
      element('h2', { id: 'report-title' }, words.report),
      element('label', { for: 'report-choice' }, words.madeDocuments),
      choice,
      element(
        'div',
        { class: 'buttons' },
        download,
        button(words.close, () => dialog.close()),
      ),
      holder,
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      this.dialog = null;
      this.frame = null;
      this.closed();
    });
    this.dialog = dialog;
    document.body.append(dialog);
    show();
    dialog.showModal();
    download.focus();
  }

  private load(id: string, holder: HTMLElement): void {
    this.bytes = fetchDocument(id);
    this.bytes.catch(this.failed);
    this.frame = element('iframe', {
      src: `/report.html?document=${encodeURIComponent(id)}`,
      sandbox: 'allow-scripts',
      title: words.reportFrame,
    });
    holder.replaceChildren(this.frame);
  }

  private async handOver(): Promise<void> {
    const target = this.frame?.contentWindow;
    const bytes = await this.bytes?.catch(() => null);
    if (target !== null && bytes instanceof ArrayBuffer) target?.postMessage(bytes, '*');
  }
}
