import type { Events, FrameMessages, Requests } from '../../protocol';
import { Refused } from '../parts/client';
import { button, element } from '../parts/dom';
import { words } from '../parts/words';

type FromFrame = FrameMessages['fromFrame'];

/** Sends a call of google.script.run. */
export type Call = (functionName: string, args: readonly unknown[]) => Promise<Requests['call']['answer']>;

export interface FrameHooks {
  readonly call: Call;
  readonly close: () => void;
  readonly resize: (width?: number, height?: number) => void;
  readonly focusEditor: () => void;
}

/** HTML of the add-on in a frame that can reach only the script's functions. */
export class ScriptFrame {
  readonly element: HTMLIFrameElement;
  readonly header: HTMLElement;
  private readonly stop = new AbortController();

  constructor(
    { title, address }: Pick<Events['sidebar'], 'title' | 'address'>,
    private readonly hooks: FrameHooks,
  ) {
    this.element = element('iframe', { src: address, sandbox: 'allow-scripts allow-downloads', title });
    const close = button('×', hooks.close, { class: 'sign', 'aria-label': words.closeFrame(title) });
    this.header = element('header', {}, element('h2', {}, title), close);
    const { signal } = this.stop;
    window.addEventListener(
      'message',
      ({ source, data }: MessageEvent<FromFrame | null>) => {
        if (source === this.element.contentWindow && typeof data === 'object' && data !== null) this.heard(data);
      },
      { signal },
    );
  }

  /** Starts its page afresh. */
  reload(): void {
    this.element.src = this.element.getAttribute('src') ?? '';
  }

  /** It is heard no more. */
  end(): void {
    this.stop.abort();
  }

  private heard(message: FromFrame): void {
    switch (message.kind) {
      case 'close': {
        this.hooks.close();
        return;
      }
      case 'focusEditor': {
        this.hooks.focusEditor();
        return;
      }
      case 'resize': {
        this.hooks.resize(message.width, message.height);
        return;
      }
      case 'call':
        return void this.call(message.id, message.functionName, message.args);
    }
  }

  private async call(id: number, functionName: string, args: readonly unknown[]): Promise<void> {
    const answer = await this.hooks.call(functionName, args).then(
      ({ result }) => ({ ok: true, value: { result } }) as const,
      (error: unknown) => ({ ok: false, ...failure(error) }) as const,
    );
    const message: FrameMessages['toFrame'] = { kind: 'returned', id, answer };
    // A sandboxed frame has no origin of its own to name.
    this.element.contentWindow?.postMessage(message, '*');
  }
}

function failure(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof Refused) return { code: error.code, message: error.message };
  return { code: 'unreachable', message: words.lostMeanwhile };
}
