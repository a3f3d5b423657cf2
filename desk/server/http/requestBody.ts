import type { IncomingMessage } from 'node:http';

const MOST_BYTES = 10 * 1024 * 1024;

export type ReadBody =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: 'too-large' | 'not-json' };

/** Reads a JSON body, up to 10 MB; what is more is let go by, so that the refusal can be heard. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '');
  const isLarge = Number(request.headers['content-length'] ?? 0) > MOST_BYTES;
  if (!isJson || isLarge) {
    request.resume();
    return { ok: false, reason: isJson ? 'too-large' : 'not-json' };
  }
  const bytes = await collected(request);
  if (!bytes) return { ok: false, reason: 'too-large' };
  try {
    return { ok: true, value: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return { ok: false, reason: 'not-json' };
  }
}

/** Undefined as soon as it is too much. */
function collected(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let size = 0;
    request.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size <= MOST_BYTES) pieces.push(piece);
      else resolve(undefined);
    });
    request.once('end', () => resolve(Buffer.concat(pieces)));
    request.once('error', reject);
  });
}
