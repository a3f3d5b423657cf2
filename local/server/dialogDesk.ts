import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Events } from '../protocol';
import type { Dialog } from '../services/screen';
import type { ToBook } from './threadMessages';

const CLOSE = 'CLOSE';

export interface DialogDeskOptions {
  readonly port: MessagePort;
  readonly signal: SharedArrayBuffer;
  /** Answers what can be answered while a function waits for a person; false leaves it for later. */
  readonly meanwhile: (message: ToBook) => boolean;
  readonly show: <Name extends 'dialog' | 'dialogClosed'>(name: Name, data: Events[Name]) => void;
}

/** Lets a function of the bundle wait for a person while the thread still answers those who only look. */
export class DialogDesk {
  /** What came while somebody waited, to be done afterwards in order. */
  readonly left: ToBook[] = [];
  private last = 0;
  private stopping = false;

  constructor(private readonly options: DialogDeskOptions) {}

  readonly ask = ({ title, message, buttons }: Dialog): string => {
    if (this.stopping) return CLOSE;
    const id = ++this.last;
    this.options.show('dialog', { id, title, message, buttons });
    const button = this.#wait(id);
    this.options.show('dialogClosed', { id });
    return buttons.includes(button) ? button : CLOSE;
  };

  #wait(id: number): string {
    const counter = new Int32Array(this.options.signal);
    for (;;) {
      const seen = Atomics.load(counter, 0);
      let received: { message: unknown } | undefined;
      while ((received = receiveMessageOnPort(this.options.port))) {
        const message = received.message as ToBook;
        const button = this.#buttonIn(message, id);
        if (button !== undefined) return button;
      }
      Atomics.wait(counter, 0, seen);
    }
  }

  #buttonIn(message: ToBook, id: number): string | undefined {
    if (message.kind === 'stop') {
      this.stopping = true;
      this.left.push(message);
      return CLOSE;
    }
    const isHandled = this.options.meanwhile(message);
    if (!isHandled) this.left.push(message);
    const { name, body } = message.request;
    return name === 'answer' && body.dialog === id ? body.button : undefined;
  }
}
