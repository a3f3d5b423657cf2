import type { ServerResponse } from 'node:http';
import type { Events } from '../protocol';
import { COMMON_HEADERS } from './policies';

/** A comment now and then, so that a connection that broke is noticed. */
const HEARTBEAT = 25_000;

/** The pages that listen for news. Whoever comes later gets the state, an open dialog and what nobody has seen yet. */
export class EventStream {
  /** By connection the name that its window gave itself, '' = none. */
  private readonly listeners = new Map<ServerResponse, string>();
  private readonly heart = setInterval(() => this.#write(':\n\n'), HEARTBEAT).unref();
  private state: string | undefined;
  private dialog: string | undefined;
  private unseen: string[] = [];

  add(response: ServerResponse, window: string): void {
    response.writeHead(200, { ...COMMON_HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' });
    const first = [this.state ?? '', ...this.unseen, this.dialog ?? ''].join('');
    this.unseen = [];
    response.write(first === '' ? ':\n\n' : first);
    this.listeners.set(response, window);
    response.on('close', () => this.listeners.delete(response));
  }

  /** `data` is JSON. What concerns one window goes to that one, or to all where it is gone. */
  send(name: keyof Events, data: string, window?: string): void {
    const text = `event: ${name}\ndata: ${data}\n\n`;
    if (name === 'state') this.state = text;
    if (name === 'dialog') this.dialog = text;
    if (name === 'dialogClosed') this.dialog = undefined;
    if (name === 'toast' && this.listeners.size === 0) this.unseen.push(text);
    this.#write(text, window);
  }

  close(): void {
    clearInterval(this.heart);
    for (const response of this.listeners.keys()) response.end();
  }

  #write(text: string, window?: string): void {
    const isThere = [...this.listeners.values()].some((name) => name === window);
    for (const [response, name] of this.listeners) if (!isThere || name === window) response.write(text);
  }
}
