import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Lets in only the person who started the server: right host, right origin, and the cookie that the first address gave. */
export class Gatekeeper {
  /** Part of the address that is printed at the start. */
  readonly key = randomBytes(24).toString('base64url');
  private readonly pass = randomBytes(24).toString('base64url');
  private readonly cookieName: string;
  private readonly hosts: readonly string[];

  constructor(port: number) {
    this.hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
    // cookies do not tell ports apart: two workbooks open at once must not overwrite each other's
    this.cookieName = `dtgn_${port}`;
  }

  get cookie(): string {
    return `${this.cookieName}=${this.pass}; HttpOnly; SameSite=Strict; Path=/`;
  }

  isKey(text: string): boolean {
    return isSame(text, this.key);
  }

  /** A page of another name that leads to this computer (DNS rebinding) has another host. */
  isOurHost({ headers }: IncomingMessage): boolean {
    return headers.host !== undefined && this.hosts.includes(headers.host);
  }

  hasCookie({ headers }: IncomingMessage): boolean {
    const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
    return pairs.some(([name, value = '']) => name === this.cookieName && isSame(value, this.pass));
  }

  /** Browsers say where a request comes from; whatever changes something must say it. */
  isOurOrigin({ headers, method }: IncomingMessage): boolean {
    const { origin } = headers;
    if (origin !== undefined) return origin === `http://${headers.host ?? ''}`;
    if (method !== 'GET') return false;
    const site = headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none';
  }
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
