import type { ServerResponse } from 'node:http';
import { bookMessages } from '../../messages';
import type { Answer } from '../../protocol';
import { COMMON_HEADERS, NO_PAGE_POLICY } from './policies';

/** A whole answer of HTTP. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export function jsonReply(status: number, value: Answer<unknown>): Reply {
  return { status, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

export type RefusalCode =
  'wrong-host' | 'wrong-origin' | 'no-key' | 'not-found' | 'bad-request' | 'not-json' | 'too-large' | 'wrong-method';

const REFUSALS: Readonly<Record<RefusalCode, { readonly status: number; readonly message: () => string }>> = {
  'wrong-host': { status: 403, message: bookMessages.strangerAtTheDoor },
  'wrong-origin': { status: 403, message: bookMessages.strangerAtTheDoor },
  'no-key': { status: 403, message: bookMessages.strangerAtTheDoor },
  'not-found': { status: 404, message: bookMessages.notFound },
  'bad-request': { status: 400, message: bookMessages.badRequest },
  'not-json': { status: 400, message: bookMessages.badRequest },
  'too-large': { status: 413, message: bookMessages.tooLarge },
  'wrong-method': { status: 405, message: bookMessages.badRequest },
};

/** Turns a request away before it reaches the book. */
export function refusal(code: RefusalCode): Reply {
  const { status, message } = REFUSALS[code];
  return jsonReply(status, { ok: false, code, message: message() });
}

export function sendReply(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { 'Content-Security-Policy': NO_PAGE_POLICY, ...COMMON_HEADERS, ...headers }).end(body);
}
