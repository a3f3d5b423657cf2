/** What the main thread (HTTP) and the book thread (the workbook) say to each other. */
import type { Answer, BookState, Events, Requests, WindowState } from '../../protocol';

export type RequestName = keyof Requests;

/** A request with its name, so that the compiler knows which body belongs to which. */
export type NamedRequest = {
  [Name in RequestName]: { readonly name: Name; readonly body: Requests[Name]['request'] };
}[RequestName];

export type ToBook =
  | {
      readonly kind: 'request';
      readonly id: number;
      readonly request: NamedRequest;
      /** The window of the page that asks, by the name that it gave itself. */
      readonly window: string | undefined;
    }
  /** A window of the page listens; `person` acted in it before. */
  | { readonly kind: 'arrived'; readonly window: string; readonly person: string }
  /** A window of the page listens no more. */
  | { readonly kind: 'left'; readonly window: string }
  | { readonly kind: 'stop' };

/** What all windows are told. */
export type SharedState = Omit<BookState, keyof WindowState>;

export type FromBook =
  | { readonly kind: 'opened' }
  /** The book cannot be opened; the thread ends. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<unknown> }
  /** `data` is JSON already; `window`: whom it concerns, undefined = all. */
  | {
      readonly kind: 'event';
      readonly name: Exclude<keyof Events, 'state'>;
      readonly data: string;
      readonly window: string | undefined;
    }
  | { readonly kind: 'state'; readonly shared: SharedState; readonly windows: ReadonlyMap<string, WindowState> }
  | { readonly kind: 'document'; readonly id: string; readonly name: string; readonly content: Uint8Array }
  /** The script removed a document that it had made. */
  | { readonly kind: 'documentRemoved'; readonly id: string }
  /** A workbook to be taken out. */
  | { readonly kind: 'file'; readonly id: string; readonly name: string; readonly content: Uint8Array }
  /** HTML of the script for a sandboxed frame. */
  | { readonly kind: 'frame'; readonly id: string; readonly html: string };

export interface BookThreadData {
  readonly workbook: string;
  readonly bundle: string;
  readonly now: string | undefined;
  /** Counts the messages to the book, so that it can wait for one while a function of the bundle is running. */
  readonly signal: SharedArrayBuffer;
}
