import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell, Workbook } from '../../../host/model/model';
import {
  type Answer,
  type BookState,
  type CellView,
  type Events,
  type Requests,
  WINDOW_HEADER,
  type WindowOfCells,
} from '../../../desk/protocol';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';

const folders: string[] = [];

/** A folder of its own, until killAll. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'may-chu-'));
  folders.push(made);
  return made;
}

/** A workbook as an office here keeps it: vi_VN, one tab Trang. */
export function smallWorkbook(change: (workbook: Workbook) => void = () => undefined): Uint8Array {
  const workbook = newWorkbook();
  workbook.metadata.set('locale', 'vi_VN');
  workbook.metadata.set('timeZone', 'Asia/Ho_Chi_Minh');
  const [sheet] = workbook.sheets;
  if (sheet) sheet.name = 'Trang';
  change(workbook);
  return saveWorkbook(workbook);
}

/** A script of a test, as dist/ would hold it; every function stands in the menu. */
export function bundleOf(dir: string, code: string): string {
  const names = [...code.matchAll(/function (\w+)\(/g)].map(([, name = '']) => name);
  const items = names.filter((name) => !name.startsWith('on')).map((name) => `.addItem('${name}', '${name}')`);
  const menu = `function onOpen() { SpreadsheetApp.getUi().createMenu('Menu')${items.join('')}.addToUi(); }`;
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'Code.js'), `${menu}\n${code}`);
  writeFileSync(join(dir, 'appsscript.json'), '{"timeZone":"Asia/Ho_Chi_Minh"}');
  return join(dir, 'Code.js');
}

export interface ServeOptions {
  readonly workbook: string;
  readonly bundle: string;
  readonly pageDir?: string;
  readonly now?: string;
}

type News = { [Name in keyof Events]: { readonly name: Name; readonly data: Events[Name] } }[keyof Events];

const running = new Set<ChildProcess>();

/** For afterAll: nothing that a test started outlives it. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
  for (const made of folders) rmSync(made, { recursive: true, force: true });
}

/** A server in a process of its own, and a browser's part of the talk with it. */
export class Served {
  private readonly news: News[] = [];
  private readonly waiting = new Set<() => void>();
  private reading: ReadableStreamDefaultReader<Uint8Array> | undefined;

  private constructor(
    readonly child: ChildProcess,
    /** The address that is printed. */
    readonly url: string,
    readonly cookie: string,
    /** The name of this window of the page; '' = it gives none. */
    private readonly name = '',
  ) {}

  get base(): string {
    return new URL(this.url).origin;
  }

  static async start(options: ServeOptions): Promise<Served> {
    const { url, message } = await Served.launch(options);
    if (url === undefined) throw new Error(message);
    return url;
  }

  /** The server, or why it did not start. */
  static async launch(
    options: ServeOptions,
  ): Promise<{ url: Served; message?: undefined } | { url?: undefined; message: string }> {
    const child = spawn(
      process.execPath,
      [join(__dirname, 'serve.mjs'), JSON.stringify({ pageDir: '/nowhere', ...options })],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    running.add(child);
    child.once('exit', () => running.delete(child));
    const line = await firstLine(child);
    const { url, message = '' } = JSON.parse(line) as { url?: string; message?: string };
    if (url === undefined) return { message };
    const greeted = await fetch(url, { redirect: 'manual' });
    const served = new Served(child, url, greeted.headers.get('set-cookie')?.split(';')[0] ?? '');
    await served.#listen();
    return { url: served };
  }

  /** Another window of the page; `person`: who acted in it before a reload. */
  async beside(name: string, person = ''): Promise<Served> {
    const window = new Served(this.child, this.url, this.cookie, name);
    await window.#listen(person);
    return window;
  }

  /** The window is closed; its name may be used again, as after a reload. */
  async leave(): Promise<void> {
    await this.reading?.cancel();
  }

  async api<Name extends keyof Requests>(
    name: Name,
    body: Requests[Name]['request'],
  ): Promise<Answer<Requests[Name]['answer']>> {
    const headers = {
      'Content-Type': 'application/json',
      Origin: this.base,
      Cookie: this.cookie,
      [WINDOW_HEADER]: this.name,
    };
    const response = await fetch(`${this.base}/api/${name}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as Answer<Requests[Name]['answer']>;
  }

  /** The answer's value; a refusal fails the test. */
  async ask<Name extends keyof Requests>(
    name: Name,
    body: Requests[Name]['request'],
  ): Promise<Requests[Name]['answer']> {
    const answer = await this.api(name, body);
    if (!answer.ok) throw new Error(`${name}: ${answer.code} ${answer.message}`);
    return answer.value;
  }

  async get(path: string): Promise<Response> {
    return fetch(this.base + path, { headers: { Cookie: this.cookie } });
  }

  /** The first news, from now or before, that is wanted. */
  async until<Name extends keyof Events>(
    name: Name,
    wanted: (data: Events[Name]) => boolean = () => true,
  ): Promise<Events[Name]> {
    const found = () => this.news.find((item) => item.name === name && wanted(item.data as Events[Name]));
    const item = await new Promise<News>((resolve, reject) => {
      const timer = setTimeout(() => {
        const seen = JSON.stringify(this.news.filter((other) => other.name === name).at(-1));
        reject(new Error(`no such ${name}; the last one was ${seen}`));
      }, 15_000);
      const look = () => {
        const item = found();
        if (!item) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(item);
      };
      this.waiting.add(look);
      look();
    });
    return item.data as Events[Name];
  }

  /** Waits until the latest state is so. */
  async settled(wanted: (state: BookState) => boolean): Promise<BookState> {
    return this.until('state', (state) => state === this.latest && wanted(state));
  }

  get latest(): BookState | undefined {
    return this.news.filter((item): item is Extract<News, { name: 'state' }> => item.name === 'state').at(-1)?.data;
  }

  toasts(): string[] {
    return this.news.flatMap((item) => (item.name === 'toast' ? [item.data.message] : []));
  }

  async tab(name: string): Promise<number> {
    const state = await this.until('state', ({ tabs }) => tabs.some((tab) => tab.name === name));
    return state.tabs.find((tab) => tab.name === name)?.id ?? 0;
  }

  async window(tab: number, from = 1, to = 60): Promise<WindowOfCells> {
    return this.ask('cells', { tab, from, to });
  }

  async cell(tab: number, row: number, column: number): Promise<CellView | undefined> {
    const { rows } = await this.window(tab, row, row);
    return rows[0]?.cells.find((cell) => cell.column === column);
  }

  async type(tab: number, row: number, column: number, text: string): Promise<void> {
    await this.ask('edit', { tab, row, column, texts: [[text]], paste: false });
  }

  /** Orderly, as by Ctrl+C. */
  async stop(): Promise<void> {
    const gone = this.#gone();
    this.child.kill('SIGTERM');
    await gone;
  }

  /** Not orderly at all. */
  async kill(): Promise<void> {
    const gone = this.#gone();
    this.child.kill('SIGKILL');
    await gone;
  }

  async #gone(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    await new Promise((resolve) => this.child.once('exit', resolve));
  }

  async #listen(person = ''): Promise<void> {
    const { body } = await this.get(`/events?${new URLSearchParams({ window: this.name, as: person }).toString()}`);
    if (!body) throw new Error('no events');
    this.reading = body.getReader();
    void this.#read(this.reading);
    await this.until('state');
  }

  async #read(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        text += decoder.decode(read.value, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) this.#take(block);
      }
    } catch {
      // the server is gone
    }
  }

  #take(block: string): void {
    const [, name, data = ''] = /^event: (\w+)\ndata: (.*)$/s.exec(block) ?? [];
    if (name === undefined) return;
    const content: unknown = JSON.parse(data);
    this.news.push({ name, data: content } as News);
    for (const look of [...this.waiting]) look();
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (piece: Buffer) => {
      text += String(piece);
      if (text.includes('\n')) resolve(text);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${text}`)));
  });
}

/** A cell of the file on disk. */
export function savedCell(path: string, row: number, column: number, tab = 'Trang'): Readonly<Cell> | undefined {
  return openWorkbook(readFileSync(path))
    .sheets.find(({ name }) => name === tab)
    ?.cell(row, column);
}
