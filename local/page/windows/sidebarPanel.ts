import type { Events, FrameMessages } from '../../protocol';
import type { Request } from '../client';
import { Refused } from '../client';
import { button, byId, element } from '../dom';
import { words } from '../words';

type FromFrame = FrameMessages['fromFrame'];

/** HTML of the add-on, at the right or in a window over the grid, in a frame that can reach only the script's functions. */
export class SidebarPanel {
  private frame: HTMLIFrameElement | null = null;
  private dialog: HTMLDialogElement | null = null;

  constructor(
    private readonly request: Request,
    private readonly toGrid: () => void,
  ) {
    window.addEventListener('message', ({ source, data }: MessageEvent<FromFrame | null>) => {
      if (this.frame === null || source !== this.frame.contentWindow) return;
      if (typeof data === 'object' && data !== null) this.heard(data);
    });
  }

  show({ kind, title, address, width, height }: Events['sidebar']): void {
    this.close();
    this.frame = element('iframe', { src: address, sandbox: 'allow-scripts', title });
    const close = button('×', () => this.close(), { class: 'sign', 'aria-label': words.closeFrame(title) });
    const header = element('header', {}, element('h2', {}, title), close);
    if (kind === 'dialog') this.showDialog(header, this.frame, width, height);
    else {
      const panel = byId('side');
      panel.append(header, this.frame);
      panel.setAttribute('aria-label', title);
      panel.hidden = false;
    }
  }

  private showDialog(header: HTMLElement, frame: HTMLIFrameElement, width?: number, height?: number): void {
    const dialog = element('dialog', { class: 'framed', 'aria-label': frame.title }, header, frame);
    this.resize(width, height);
    dialog.addEventListener('close', () => this.close());
    document.body.append(dialog);
    this.dialog = dialog;
    dialog.showModal();
  }

  private close(): void {
    if (this.frame === null) return;
    this.frame = null;
    const panel = byId('side');
    panel.replaceChildren();
    panel.hidden = true;
    this.dialog?.remove();
    this.dialog = null;
    this.toGrid();
  }

  private resize(width?: number, height?: number): void {
    if (width !== undefined) this.frame?.style.setProperty('width', `${width}px`);
    if (height !== undefined) this.frame?.style.setProperty('height', `${height}px`);
  }

  private heard(message: FromFrame): void {
    switch (message.kind) {
      case 'close': {
        this.close();
        return;
      }
      case 'focusEditor': {
        this.toGrid();
        return;
      }
      case 'resize': {
        if (this.dialog !== null) this.resize(message.width, message.height);
        return;
      }
      case 'call':
        return void this.call(message.id, message.functionName, message.args);
    }
  }

  private async call(id: number, functionName: string, args: readonly unknown[]): Promise<void> {
    const { frame } = this;
    const answer = await this.request('call', { functionName, args }).then(
      (value) => ({ ok: true, value }) as const,
      (error: unknown) => ({ ok: false, ...failure(error) }) as const,
    );
    const message: FrameMessages['toFrame'] = { kind: 'returned', id, answer };
    // A sandboxed frame has no origin of its own to name.
    frame?.contentWindow?.postMessage(message, '*');
  }
}

function failure(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof Refused) return { code: error.code, message: error.message };
  return { code: 'unreachable', message: words.lostMeanwhile };
}
