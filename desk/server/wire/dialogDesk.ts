import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Events } from '../../protocol';
import type { Dialog, PromptAnswer } from '../../../host/outcome/screen';
import type { ToBook } from './threadMessages';

const CLOSED: PromptAnswer = { button: 'CLOSE', text: '' };

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

  readonly ask = (dialog: Dialog): string => this.#ask(dialog, false).button;

  /** Asks for a text. */
  readonly prompt = (dialog: Dialog): PromptAnswer => this.#ask(dialog, true);

  #ask({ title, message, buttons }: Dialog, asksText: boolean): PromptAnswer {
    if (this.stopping) return CLOSED;
    const id = ++this.last;
    this.options.show('dialog', { id, title, message, buttons, ...(asksText && { asksText }) });
    const { button, text } = this.#wait(id);
    this.options.show('dialogClosed', { id });
    return { button: buttons.includes(button) ? button : CLOSED.button, text };
  }

  #wait(id: number): PromptAnswer {
    const counter = new Int32Array(this.options.signal);
    for (;;) {
      const seen = Atomics.load(counter, 0);
      let received: { message: unknown } | undefined;
      while ((received = receiveMessageOnPort(this.options.port))) {
        const message = received.message as ToBook;
        const answer = this.#answerIn(message, id);
        if (answer !== undefined) return answer;
      }
      Atomics.wait(counter, 0, seen);
    }
  }

  #answerIn(message: ToBook, id: number): PromptAnswer | undefined {
    if (message.kind === 'stop') {
      this.stopping = true;
      this.left.push(message);
      return CLOSED;
    }
    const isHandled = this.options.meanwhile(message);
    if (!isHandled) this.left.push(message);
    if (message.kind !== 'request') return undefined;
    const { name, body } = message.request;
    return name === 'answer' && body.dialog === id ? { button: body.button, text: body.text ?? '' } : undefined;
  }
}
