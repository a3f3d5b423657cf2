import { createServer, type IncomingMessage, type Server } from 'node:http';
import { bookMessages } from '../../messages';
import { type Answer, WINDOW_HEADER } from '../../protocol';
import type { EventStream } from './eventStream';
import type { Gatekeeper } from './gatekeeper';
import { pageFile } from './pageFiles';
import { FRAME_POLICY } from './policies';
import { jsonReply, type Reply, refusal, sendReply } from './reply';
import { readBody } from './requestBody';
import { namedRequest } from './requestShape';
import type { NamedRequest } from '../wire/threadMessages';

/** What the server hands out. */
export interface Served {
  readonly pageDir: string;
  readonly events: EventStream;
  readonly documents: ReadonlyMap<string, NamedFile>;
  /** Workbooks that were taken out; each is given away once. */
  readonly files: Map<string, NamedFile>;
  /** HTML by id. */
  readonly frames: ReadonlyMap<string, string>;
  /** `window`: which window of the page asks. */
  readonly ask: (request: NamedRequest, window: string | undefined) => Promise<Answer<unknown>>;
}

export interface NamedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A sandboxed frame asks for it without cookies; it is the same for everybody. */
const OPEN = '/report.js';

export function pageServer(served: Served, gatekeeper: () => Gatekeeper): Server {
  return createServer((request, response) => {
    const path = pathOf(request);
    const turnedAway = atTheDoor(request, path, gatekeeper());
    if (!turnedAway && path === '/events' && request.method === 'GET') {
      const named = new URLSearchParams(request.url?.split('?')[1]);
      served.events.add(response, { window: named.get('window') ?? '', person: named.get('as') ?? '' });
      return;
    }
    const reply = turnedAway ? Promise.resolve(turnedAway) : replyTo(request, path, served);
    reply.then((whole) => sendReply(response, whole)).catch(() => response.destroy());
  });
}

/** The answer to whoever may not come in, and to the first address; undefined for all others. */
function atTheDoor(request: IncomingMessage, path: string, gatekeeper: Gatekeeper): Reply | undefined {
  if (!gatekeeper.isOurHost(request)) return refusal('wrong-host');
  if (path === '/' && request.method === 'GET') {
    const key = new URLSearchParams(request.url?.split('?')[1]).get('k');
    if (key !== null && gatekeeper.isKey(key))
      return { status: 303, headers: { Location: '/', 'Set-Cookie': gatekeeper.cookie }, body: '' };
    return gatekeeper.hasCookie(request) ? undefined : asText(refusal('no-key'), bookMessages.strangerAtTheDoor());
  }
  if (path === OPEN) return undefined;
  if (!gatekeeper.isOurOrigin(request)) return refusal('wrong-origin');
  return gatekeeper.hasCookie(request) ? undefined : refusal('no-key');
}

async function replyTo(request: IncomingMessage, path: string, served: Served): Promise<Reply> {
  if (request.method === 'GET') return (await pageFile(path, served.pageDir)) ?? made(path, served);
  if (request.method !== 'POST' || !path.startsWith('/api/')) return refusal('wrong-method');
  const body = await readBody(request);
  if (!body.ok) return refusal(body.reason);
  const named = namedRequest(path.slice('/api/'.length), body.value);
  return named ? jsonReply(200, await served.ask(named, windowOf(request))) : refusal('bad-request');
}

function windowOf({ headers }: IncomingMessage): string | undefined {
  const window = headers[WINDOW_HEADER];
  return typeof window === 'string' ? window : undefined;
}

/** Documents and frames that a run made, and workbooks taken out. */
function made(path: string, { documents, files, frames }: Served): Reply {
  const [, kind, id = ''] = /^\/(document|file|frame)\/([\w-]+)$/.exec(path) ?? [];
  if (kind === 'document') return download(documents.get(id), DOCX);
  if (kind === 'file') {
    const file = files.get(id);
    files.delete(id);
    return download(file, XLSX);
  }
  const html = kind === 'frame' ? frames.get(id) : undefined;
  if (html === undefined) return refusal('not-found');
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': FRAME_POLICY };
  return { status: 200, headers, body: html };
}

function download(file: NamedFile | undefined, type: string): Reply {
  if (!file) return refusal('not-found');
  const name = encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const headers = { 'Content-Type': type, 'Content-Disposition': `attachment; filename*=UTF-8''${name}` };
  return { status: 200, headers, body: file.content };
}

/** For a person who typed the address. */
function asText(reply: Reply, text: string): Reply {
  return { ...reply, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: text };
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?')[0] ?? '';
}
