import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file of a script project, as the Apps Script API tells it (developers.google.com/apps-script/api/reference/rest/v1/File). */
export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface Asked {
  /** Method, host that was meant, and path. */
  readonly call: string;
  readonly body: unknown;
}

export const SCRIPT_ID = 'ma-kich-ban-vi-du';
export const SHEET_ID = 'ma-bang-tinh-vi-du';
export const TOKEN = 'made-up-token';

/** What `projects.create` puts into a new project: "no script files and a base manifest file". */
const BASE_MANIFEST: ScriptFile = {
  name: 'appsscript',
  type: 'JSON',
  source: '{\n  "timeZone": "America/New_York",\n  "dependencies": {\n  },\n  "exceptionLogging": "STACKDRIVER"\n}',
};

/** The answers of the Apps Script API and of Drive that clasp asks for, over one script project in memory, on loopback. */
export class StubGoogle {
  readonly asked: Asked[] = [];
  files: readonly ScriptFile[] = [BASE_MANIFEST];
  private readonly server: Server = createServer((request, response) => {
    void this.#take(request).then(([status, answer]) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
    });
  });

  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  async #take(request: IncomingMessage): Promise<readonly [status: number, answer: unknown]> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const sent = Buffer.concat(pieces).toString();
    const body: unknown = sent === '' ? undefined : JSON.parse(sent);
    const host = request.headers['x-meant-for'];
    const path = request.url?.split('?')[0] ?? '';
    const call = `${request.method ?? ''} ${typeof host === 'string' ? host : ''}${path}`;
    this.asked.push({ call, body });
    if (request.headers.authorization !== `Bearer ${TOKEN}`)
      return [401, { error: { code: 401, message: 'no token' } }];
    return this.#answer(call, body);
  }

  #answer(call: string, body: unknown): readonly [status: number, answer: unknown] {
    switch (call) {
      case 'POST www.googleapis.com/drive/v3/files':
        return [200, { kind: 'drive#file', id: SHEET_ID, ...(body as object) }];
      case 'POST script.googleapis.com/v1/projects':
        return [200, { scriptId: SCRIPT_ID, ...(body as object) }];
      case `GET script.googleapis.com/v1/projects/${SCRIPT_ID}/content`:
        return [200, { scriptId: SCRIPT_ID, files: this.files }];
      case `PUT script.googleapis.com/v1/projects/${SCRIPT_ID}/content`:
        this.files = (body as { files: ScriptFile[] }).files;
        return [200, { scriptId: SCRIPT_ID, files: this.files }];
      default:
        return [404, { error: { code: 404, message: `no such method: ${call}` } }];
    }
  }
}
