import type { ServerResponse } from 'node:http';
import type { BookState, Events, WindowState } from '../../protocol';
import { COMMON_HEADERS } from './policies';
import type { SharedState } from '../wire/threadMessages';

/** A comment now and then, so that a connection that broke is noticed. */
const HEARTBEAT = 25_000;
/** A window that comes back within this time was only reloaded. */
const AWAY = 60_000;

/** Who listens on a connection. */
interface Listener {
  /** The name that the window gave itself, '' = none. */
  readonly window: string;
  /** Who acted in it before, '' = the district. */
  readonly person: string;
}

export interface Visits {
  readonly arrived: (window: string, person: string) => void;
  /** Its last connection ended a while ago. */
  readonly left: (window: string) => void;
}

/** The pages that listen for news. Whoever comes later gets the state, an open dialog and what nobody has seen yet. */
export class EventStream {
  private readonly listeners = new Map<ServerResponse, Listener>();
  private readonly heart = setInterval(() => this.#write(':\n\n'), HEARTBEAT).unref();
  private shared: SharedState | undefined;
  private windows: ReadonlyMap<string, WindowState> = new Map();
  private dialog: string | undefined;
  private unseen: string[] = [];

  constructor(private readonly visits: Visits) {}

  add(response: ServerResponse, listener: Listener): void {
    response.writeHead(200, { ...COMMON_HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' });
    const first = [this.#stateFor(listener), ...this.unseen, this.dialog ?? ''].join('');
    this.unseen = [];
    response.write(first === '' ? ':\n\n' : first);
    this.listeners.set(response, listener);
    response.on('close', () => {
      this.listeners.delete(response);
      if (!this.#isThere(listener.window)) setTimeout(() => this.#away(listener.window), AWAY).unref();
    });
    this.visits.arrived(listener.window, listener.person);
  }

  /** The state, to each window with what belongs to it. */
  tell(shared: SharedState, windows: ReadonlyMap<string, WindowState>): void {
    this.shared = shared;
    this.windows = windows;
    for (const [response, listener] of this.listeners) response.write(this.#stateFor(listener));
  }

  /** `data` is JSON. What concerns one window goes to that one, or to all where it is gone. */
  send(name: Exclude<keyof Events, 'state'>, data: string, window?: string): void {
    const text = eventText(name, data);
    if (name === 'dialog') this.dialog = text;
    if (name === 'dialogClosed') this.dialog = undefined;
    if (name === 'toast' && this.listeners.size === 0) this.unseen.push(text);
    this.#write(text, window);
  }

  close(): void {
    clearInterval(this.heart);
    for (const response of this.listeners.keys()) response.end();
  }

  #stateFor({ window, person }: Listener): string {
    const { shared } = this;
    if (!shared) return '';
    // the book may be busy and not know the window yet
    const actingAs = shared.persons.some(({ email }) => email === person) ? person : '';
    const own: WindowState = this.windows.get(window) ?? { actingAs, canUndo: false, canRedo: false };
    const state: BookState = { ...shared, ...own };
    return eventText('state', JSON.stringify(state));
  }

  #isThere(window: string | undefined): boolean {
    return [...this.listeners.values()].some((listener) => listener.window === window);
  }

  #away(window: string): void {
    if (window !== '' && !this.#isThere(window)) this.visits.left(window);
  }

  #write(text: string, window?: string): void {
    const isThere = this.#isThere(window);
    for (const [response, listener] of this.listeners) if (!isThere || listener.window === window) response.write(text);
  }
}

function eventText(name: keyof Events, data: string): string {
  return `event: ${name}\ndata: ${data}\n\n`;
}
