import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGE_POLICY, REPORT_POLICY } from './policies';
import { type Reply, refusal } from './reply';

interface PageFile {
  readonly file: string;
  readonly type: string;
  readonly policy?: string;
}

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

/** The only files that are ever read for an address. */
const FILES: ReadonlyMap<string, PageFile> = new Map([
  ['/', { file: 'index.html', type: HTML, policy: PAGE_POLICY }],
  ['/page.js', { file: 'page.js', type: SCRIPT }],
  ['/page.css', { file: 'page.css', type: 'text/css; charset=utf-8' }],
  ['/report.html', { file: 'report.html', type: HTML, policy: REPORT_POLICY }],
  ['/report.js', { file: 'report.js', type: SCRIPT }],
]);

/** Undefined when the address is no file of the page. */
export async function pageFile(path: string, folder: string): Promise<Reply | undefined> {
  const known = FILES.get(path);
  if (!known) return undefined;
  const body = await readFile(join(folder, known.file)).catch(() => undefined);
  if (!body) return refusal('not-found');
  const policy = known.policy !== undefined && { 'Content-Security-Policy': known.policy };
  return { status: 200, headers: { 'Content-Type': known.type, ...policy }, body };
}
