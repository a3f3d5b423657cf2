import { Worker } from 'node:worker_threads';
import { bookMessages } from '../messages';
import type { Answer, Events, WindowState } from '../protocol';
import { Refusal } from '../../host/commandLine/commandLine';
import type { BookThreadData, FromBook, NamedRequest, SharedState, ToBook } from './wire/threadMessages';

/** What comes from the book without being asked for. */
export interface BookNews {
  /** `window`: whom it concerns, undefined = all. */
  readonly event: (name: Exclude<keyof Events, 'state'>, data: string, window: string | undefined) => void;
  /** `windows`: what each window is told of itself. */
  readonly state: (shared: SharedState, windows: ReadonlyMap<string, WindowState>) => void;
  readonly document: (id: string, name: string, content: Uint8Array) => void;
  readonly documentRemoved: (id: string) => void;
  readonly file: (id: string, name: string, content: Uint8Array) => void;
  readonly frame: (id: string, html: string) => void;
  /** The thread ended without being told to. */
  readonly died: (error: unknown) => void;
}

const STOPPING: Answer<never> = { ok: false, code: 'stopping', message: bookMessages.stopping() };

/** The book thread as the server sees it. */
export class BookWorker {
  private readonly counter: Int32Array;
  private readonly waiting = new Map<number, (answer: Answer<unknown>) => void>();
  private readonly ended: Promise<void>;
  private last = 0;
  private stopping = false;

  private constructor(
    private readonly worker: Worker,
    signal: SharedArrayBuffer,
    news: BookNews,
  ) {
    this.counter = new Int32Array(signal);
    worker.on('message', (message: FromBook) => this.#receive(message, news));
    worker.on('error', news.died);
    this.ended = new Promise((resolve) => {
      worker.on('exit', (code) => {
        for (const answer of this.waiting.values()) answer(STOPPING);
        this.waiting.clear();
        if (!this.stopping) news.died(new Error(`the book thread ended with ${code}`));
        resolve();
      });
    });
  }

  /** Opens the workbook; refuses, as a Refusal, a file that cannot be opened. */
  static async open(options: Omit<BookThreadData, 'signal'>, news: BookNews): Promise<BookWorker> {
    const signal = new SharedArrayBuffer(4);
    // tsx's loader does not reach into worker threads on Node 20: from the sources too, the thread is the built one
    const folder = import.meta.url.endsWith('.ts') ? '../../build/server' : '.';
    const workerData: BookThreadData = { ...options, signal };
    const worker = new Worker(new URL(`${folder}/bookThread.js`, import.meta.url), { workerData });
    const early: FromBook[] = [];
    await new Promise<void>((resolve, reject) => {
      const listen = (message: FromBook) => {
        early.push(message);
        if (message.kind === 'opened') {
          worker.off('message', listen);
          resolve();
        } else if (message.kind === 'refused') {
          worker.on('error', () => undefined);
          void worker.terminate();
          reject(new Refusal(message.code, message.message));
        }
      };
      worker.on('message', listen);
      worker.once('error', reject);
    });
    const book = new BookWorker(worker, signal, news);
    for (const message of early) book.#receive(message, news);
    return book;
  }

  /** `window`: which window of the page asks. */
  request(request: NamedRequest, window: string | undefined): Promise<Answer<unknown>> {
    if (this.stopping) return Promise.resolve(STOPPING);
    return new Promise((resolve) => {
      const id = ++this.last;
      this.waiting.set(id, resolve);
      this.#post({ kind: 'request', id, request, window });
    });
  }

  /** A window of the page listens; `person` acted in it before. */
  arrived(window: string, person: string): void {
    this.#post({ kind: 'arrived', window, person });
  }

  /** A window of the page listens no more. */
  left(window: string): void {
    this.#post({ kind: 'left', window });
  }

  /** Saves and closes the book. */
  stop(): Promise<void> {
    if (!this.stopping) this.#post({ kind: 'stop' });
    this.stopping = true;
    return this.ended;
  }

  #post(message: ToBook): void {
    this.worker.postMessage(message);
    Atomics.add(this.counter, 0, 1);
    Atomics.notify(this.counter, 0);
  }

  #receive(message: FromBook, news: BookNews): void {
    switch (message.kind) {
      case 'answer': {
        this.waiting.get(message.id)?.(message.answer);
        this.waiting.delete(message.id);
        return;
      }
      case 'event':
        news.event(message.name, message.data, message.window);
        return;
      case 'state':
        news.state(message.shared, message.windows);
        return;
      case 'documentRemoved':
        news.documentRemoved(message.id);
        return;
      case 'document':
        news.document(message.id, message.name, message.content);
        return;
      case 'file':
        news.file(message.id, message.name, message.content);
        return;
      case 'frame':
        news.frame(message.id, message.html);
        return;
      case 'opened':
      case 'refused':
        return;
    }
  }
}
