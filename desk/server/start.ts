import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bookMessages } from '../messages';
import { Refusal } from '../../host/commandLine/commandLine';
import { BookWorker } from './bookWorker';
import { EventStream } from './http/eventStream';
import { Gatekeeper } from './http/gatekeeper';
import { pageServer } from './http/pageServer';

export interface StartOptions {
  /** Path of the .xlsx. */
  readonly workbook: string;
  /** Path of dist/Code.js. */
  readonly bundle: string;
  /** Folder with index.html, page.js, page.css, report.html and report.js. */
  readonly pageDir: string;
  /** 0 or nothing = any free port. */
  readonly port?: number;
  /** Where the clock starts, such as 2020-09-25T10:00; it runs on from there. Nothing = the real time. */
  readonly now?: string;
  /** The book thread ended by itself; everything acknowledged is on disk. */
  readonly died?: (error: unknown) => void;
}

export interface StartedServer {
  /** With the key of this start: whoever has it may work with the workbook. */
  readonly url: string;
  /** Saves, closes the workbook and ends the server. */
  readonly stop: () => Promise<void>;
}

/** Opens a workbook for one person's browser on this computer; rejects with a Refusal when it cannot be opened. */
export async function startServer(options: StartOptions): Promise<StartedServer> {
  const { workbook, bundle, pageDir, port = 0, now, died = fail } = options;
  const documents = new Map<string, { name: string; content: Uint8Array }>();
  const files = new Map<string, { name: string; content: Uint8Array }>();
  const frames = new Map<string, string>();
  let book: BookWorker | undefined;
  const events = new EventStream({
    arrived: (window, person) => book?.arrived(window, person),
    left: (window) => book?.left(window),
  });
  let gatekeeper = new Gatekeeper(port);
  const served = {
    pageDir,
    events,
    documents,
    files,
    frames,
    ask: (...asked: Parameters<BookWorker['request']>) => {
      // nobody has the key before the book is open
      if (!book) throw new Error('no book is open yet');
      return book.request(...asked);
    },
  };
  const server = pageServer(served, () => gatekeeper);
  // a port that is taken is found out before anything is done to the workbook
  gatekeeper = new Gatekeeper(await listen(server, port));
  try {
    book = await BookWorker.open(
      { workbook, bundle, now },
      {
        event: (name, data, window) => events.send(name, data, window),
        state: (shared, windows) => events.tell(shared, windows),
        document: (id, name, content) => documents.set(id, { name, content }),
        documentRemoved: (id) => documents.delete(id),
        file: (id, name, content) => files.set(id, { name, content }),
        frame: (id, html) => frames.set(id, html),
        died,
      },
    );
  } catch (error) {
    server.close();
    server.closeAllConnections();
    throw error;
  }
  const opened = book;
  const stop = async () => {
    await opened.stop();
    events.close();
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/?k=${gatekeeper.key}`, stop };
}

/** The port that it listens on. */
async function listen(server: Server, port: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['EADDRINUSE', 'EACCES'].includes(code)) throw new Refusal('port-taken', bookMessages.portTaken(port));
    throw error;
  }
  return (server.address() as AddressInfo).port;
}

function fail(error: unknown): never {
  throw error;
}
