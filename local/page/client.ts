import type { Answer, Requests } from '../protocol';

/** The server refused; the message is for the person. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Refused';
    this.code = code;
  }
}

/** The server did not answer: it was stopped, or the computer slept. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export type Request = <K extends keyof Requests>(
  name: K,
  body: Requests[K]['request'],
) => Promise<Requests[K]['answer']>;

/** Sends a request to the server of this page. */
export const request: Request = async <K extends keyof Requests>(name: K, body: Requests[K]['request']) => {
  const answer = await answerOf<Requests[K]['answer']>(name, JSON.stringify(body));
  if (answer.ok) return answer.value;
  throw new Refused(answer.code, answer.message);
};

async function answerOf<T>(name: string, body: string): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return (await response.json()) as Answer<T>;
  } catch {
    throw new Unreachable();
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
  if (!response.ok) throw new Refused('document-missing', '');
  return response.arrayBuffer();
}

export function documentAddress(id: string): string {
  return `/document/${encodeURIComponent(id)}`;
}
