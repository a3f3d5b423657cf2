import { type Answer, type Requests, WINDOW_HEADER } from '../../protocol';

/** The server refused; the message is for the person. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Refused';
    this.code = code;
  }
}

/** The server did not answer, or ended, or was started again and does not know this page. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** cut: no answer; stranger: the program was started again and does not know this page. */
export type Line = 'open' | 'cut' | 'stranger';

export type Request = <K extends keyof Requests>(
  name: K,
  body: Requests[K]['request'],
) => Promise<Requests[K]['answer']>;

const NAME = 'window-name';
const PERSON = 'acting-as';

/** The name of this window of the page. A reload keeps it; a copy of the tab does not find it and takes one of its own. */
export const WINDOW = sessionStorage.getItem(NAME) ?? crypto.randomUUID();
window.addEventListener('pagehide', () => sessionStorage.setItem(NAME, WINDOW));
window.addEventListener('pageshow', () => sessionStorage.removeItem(NAME));

/** Keeps who acts in this window, over a reload and a new start of the server. */
export function rememberPerson(email: string): void {
  sessionStorage.setItem(PERSON, email);
}

/** Where the news for this window comes from. */
export function newsAddress(): string {
  const person = sessionStorage.getItem(PERSON) ?? '';
  return `/events?window=${WINDOW}&as=${encodeURIComponent(person)}`;
}

/** Codes of a server that never took the request up. */
const NOT_TAKEN = new Set(['no-key', 'stopping']);
const TURNED_AWAY = 403;

/** Sends a request to the server of this page. */
export const request: Request = async <K extends keyof Requests>(name: K, body: Requests[K]['request']) => {
  const answer = await answerOf<Requests[K]['answer']>(name, JSON.stringify(body));
  if (answer.ok) return answer.value;
  if (NOT_TAKEN.has(answer.code)) throw new Unreachable();
  throw new Refused(answer.code, answer.message);
};

async function answerOf<T>(name: string, body: string): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [WINDOW_HEADER]: WINDOW },
      body,
    });
    return (await response.json()) as Answer<T>;
  } catch {
    throw new Unreachable();
  }
}

/** Asks for something small to see whether the server is there, and is still the one that this page came from. */
export async function probe(): Promise<Line> {
  try {
    const { ok, status } = await fetch('/page.css');
    if (ok) return 'open';
    return status === TURNED_AWAY ? 'stranger' : 'cut';
  } catch {
    return 'cut';
  }
}

/** The bytes of a document that was drafted. */
export async function fetchDocument(id: string): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(documentAddress(id));
  } catch {
    throw new Unreachable();
  }
  if (response.status === TURNED_AWAY) throw new Unreachable();
  if (!response.ok) throw new Refused('document-missing', '');
  return response.arrayBuffer();
}

export function documentAddress(id: string): string {
  return `/document/${encodeURIComponent(id)}`;
}
