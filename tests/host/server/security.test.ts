import { request } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild } from './freshBuild';
import { bundleOf, folder, killAll, Served, smallWorkbook } from './served';

const dir = folder();
let server: Served;
let port: string;

beforeAll(async () => {
  freshBuild();
  writeFileSync(join(dir, 'a.xlsx'), smallWorkbook());
  const pageDir = join(dir, 'page');
  mkdirSync(pageDir);
  for (const name of ['index.html', 'page.js', 'page.css', 'report.html', 'report.js', 'secret.txt'])
    writeFileSync(join(pageDir, name), name);
  server = await Served.start({ workbook: join(dir, 'a.xlsx'), bundle: bundleOf(join(dir, 'dist'), ''), pageDir });
  port = new URL(server.url).port;
});

afterAll(killAll);

interface Raw {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly host?: string;
}

/** fetch mends addresses and sets headers of its own; this sends what it is told. */
function raw({ method = 'GET', path = '/', headers = {}, body, host = '127.0.0.1' }: Raw) {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (resolve, reject) => {
      const sent = request({ host, port, method, path, headers }, (response) => {
        let text = '';
        response.on('data', (piece) => (text += String(piece)));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
      });
      sent.on('error', reject);
      sent.end(body);
    },
  );
}

const ours = () => ({
  Cookie: server.cookie,
  Origin: `http://127.0.0.1:${port}`,
  'Content-Type': 'application/json',
});
const cells = { method: 'POST', path: '/api/cells', body: '{"tab":1,"from":1,"to":2}' };

it('the printed address sets a cookie for this start and leads to the page without its key', async () => {
  const { pathname, search } = new URL(server.url);
  const { status, headers } = await raw({ path: pathname + search });
  expect(status).toBe(303);
  expect(headers['location']).toBe('/');
  expect(headers['set-cookie']?.[0]).toMatch(/^dtgn_\d+=[\w-]{32}; HttpOnly; SameSite=Strict; Path=\/$/);
  expect(search).not.toContain(server.cookie.split('=')[1]);
});

it('listens on loopback only', async () => {
  const { networkInterfaces } = await import('node:os');
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal)?.address;
  if (outside === undefined) return;
  await expect(raw({ host: outside })).rejects.toThrow(/ECONNREFUSED/);
});

it.each([
  ['/', 'index.html', 'text/html; charset=utf-8'],
  ['/page.js', 'page.js', 'text/javascript; charset=utf-8'],
  ['/page.css', 'page.css', 'text/css; charset=utf-8'],
  ['/report.html', 'report.html', 'text/html; charset=utf-8'],
])('serves %s with headers that keep it in its place', async (path, text, type) => {
  const answer = await raw({ path, headers: { Cookie: server.cookie } });
  expect(answer).toMatchObject({ status: 200, text });
  expect(answer.headers).toMatchObject({
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
});

it('gives the page and the report their policies', async () => {
  const policy = async (path: string) => {
    const { headers } = await raw({ path, headers: { Cookie: server.cookie } });
    return headers['content-security-policy'];
  };
  expect(await policy('/')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
      "frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  );
  expect(await policy('/report.html')).toContain("style-src 'self' 'unsafe-inline'");
  expect(await policy('/page.js')).toBe("default-src 'none'; frame-ancestors 'none'");
});

it.each(['localhost', '127.0.0.1'])('works under the name %s', async (name) => {
  const headers = { ...ours(), Host: `${name}:${port}`, Origin: `http://${name}:${port}` };
  expect((await raw({ ...cells, headers })).status).toBe(200);
});

it.each<[string, () => Raw, number]>([
  ['another host', () => ({ headers: { ...ours(), Host: 'evil.example:80' } }), 403],
  [
    'another host with the key',
    () => ({ path: `/${new URL(server.url).search}`, headers: { Host: `evil.example:${port}` } }),
    403,
  ],
  ['no cookie', () => ({}), 403],
  ['no cookie for a file', () => ({ path: '/page.js' }), 403],
  ['no cookie for the events', () => ({ path: '/events' }), 403],
  ['a wrong cookie', () => ({ headers: { Cookie: `dtgn_${port}=${'a'.repeat(32)}` } }), 403],
  ['a wrong key', () => ({ path: `/?k=${'a'.repeat(32)}` }), 403],
  ['no cookie for a request', () => ({ ...cells, headers: { ...ours(), Cookie: '' } }), 403],
  ['another origin', () => ({ ...cells, headers: { ...ours(), Origin: 'http://evil.example' } }), 403],
  ['another port of this computer', () => ({ ...cells, headers: { ...ours(), Origin: 'http://127.0.0.1:1' } }), 403],
  ['no origin', () => ({ ...cells, headers: { Cookie: server.cookie, 'Content-Type': 'application/json' } }), 403],
  ['the origin of a sandbox', () => ({ ...cells, headers: { ...ours(), Origin: 'null' } }), 403],
  [
    'events for another site',
    () => ({ path: '/events', headers: { Cookie: server.cookie, 'Sec-Fetch-Site': 'cross-site' } }),
    403,
  ],
  ['a form', () => ({ ...cells, headers: { ...ours(), 'Content-Type': 'text/plain' } }), 400],
  ['no JSON', () => ({ ...cells, body: '{', headers: ours() }), 400],
  ['a field missing', () => ({ ...cells, body: '{"tab":1}', headers: ours() }), 400],
  [
    'a negative row',
    () => ({ ...cells, path: '/api/choices', body: '{"tab":1,"row":-1,"column":1}', headers: ours() }),
    400,
  ],
  ['an unknown request', () => ({ ...cells, path: '/api/constructor', headers: ours() }), 400],
  ['another method', () => ({ ...cells, method: 'PUT', headers: ours() }), 405],
  ['a file out of the list', () => ({ path: '/secret.txt', headers: ours() }), 404],
  ['a path upwards', () => ({ path: '/../secret.txt', headers: ours() }), 404],
  ['an encoded path upwards', () => ({ path: '/%2e%2e/a.xlsx', headers: ours() }), 404],
  ['a path behind a document', () => ({ path: '/document/..%2f..%2fa.xlsx', headers: ours() }), 404],
  ['an unknown document', () => ({ path: '/document/constructor', headers: ours() }), 404],
  ['an unknown frame', () => ({ path: '/frame/x', headers: ours() }), 404],
])('turns away %s', async (_, sent, status) => {
  const answer = await raw(sent());
  expect(answer.status).toBe(status);
  expect(answer.text).not.toContain('index.html');
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
});

it('takes a body of up to 10 MB and refuses a larger one, whether it says its size or not', async () => {
  const large = JSON.stringify({ tab: 1, row: 1, column: 1, paste: true, texts: [['x'.repeat(11 * 1024 * 1024)]] });
  const chunked = { ...ours(), 'Transfer-Encoding': 'chunked' };
  for (const headers of [ours(), chunked])
    expect((await raw({ method: 'POST', path: '/api/edit', headers, body: large })).status).toBe(413);
  expect((await raw({ ...cells, headers: ours() })).status).toBe(200);
});

it('gives a sandboxed frame the script of the report without a cookie, and nothing else', async () => {
  expect((await raw({ path: '/report.js', headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(200);
  expect((await raw({ path: '/report.html', headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403);
});
