/** The book thread: the workbook, the bundle that runs over it, and its file. Nothing here keeps the server waiting. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Events } from '../protocol';
import { Bundle } from '../../host/run/bundle';
import type { CreatedFile } from '../../host/outcome/createdFile';
import { writeCreatedFiles } from '../../host/outcome/fileWriting';
import type { Panel, Screen } from '../../host/outcome/screen';
import { Book } from './book/book';
import { DialogDesk } from './wire/dialogDesk';
import { failureAnswer } from './wire/failureAnswer';
import { openFile } from './file/openFile';
import { startFailure } from './startFailure';
import { withScriptRun } from './scriptRunShim';
import type { BookThreadData, FromBook, ToBook } from './wire/threadMessages';

if (!parentPort) throw new Error('the book thread is started by the server');
const port = parentPort;
const data = workerData as BookThreadData;

const post = (message: FromBook) => port.postMessage(message);
/** The window of the page whose request is being answered. */
let asking: string | undefined;
const event = <Name extends Exclude<keyof Events, 'state'>>(name: Name, content: Events[Name], window?: string) =>
  post({ kind: 'event', name, data: JSON.stringify(content), window });
const log = (line: string) => process.stderr.write(`${line}\n`);
const toast = (message: string, title = '', seconds = 8) => event('toast', { message, title, seconds }, asking);

let book: Book | undefined;
let telling: NodeJS.Immediate | undefined;
/** What is to be done when the answer is on its way. */
const afterwards: (() => void)[] = [];

function tell(when: 'now' | 'soon'): void {
  if (when === 'soon') {
    telling ??= setImmediate(() => tell('now'));
    return;
  }
  clearImmediate(telling);
  telling = undefined;
  if (book) post({ kind: 'state', shared: book.state, windows: book.windowStates });
}

const desk = new DialogDesk({
  port,
  signal: data.signal,
  show: event,
  meanwhile: (message) => {
    const isLooking = message.kind !== 'request' || ['cells', 'choices', 'answer'].includes(message.request.name);
    if (isLooking) handle(message);
    return isLooking;
  },
});

const screen: Screen = {
  ask: (dialog) => {
    book?.pause();
    return desk.ask(dialog);
  },
  prompt: (dialog) => {
    book?.pause();
    return desk.prompt(dialog);
  },
  toast,
  panel: showPanel,
  file: keepDocument,
  fileRemoved: removeDocument,
};

function showPanel({ html, ...panel }: Panel): void {
  const id = randomUUID();
  post({ kind: 'frame', id, html: withScriptRun(html) });
  event('sidebar', { ...panel, html, address: `/frame/${id}` }, asking);
}

function takeOut(name: string, content: Uint8Array): string {
  const id = randomUUID();
  post({ kind: 'file', id, name, content });
  return `/file/${id}`;
}

/** A document is on disk before the function that made it goes on. */
function keepDocument(file: CreatedFile): void {
  writeCreatedFiles([file]);
  const name = basename(file.path);
  post({ kind: 'document', id: file.id, name, content: file.content });
  book?.addDocument(file.id, name);
}

function removeDocument(id: string): void {
  post({ kind: 'documentRemoved', id });
  book?.removeDocument(id);
}

function handle(message: ToBook): void {
  const before = asking;
  asking = message.kind === 'request' ? message.window : undefined;
  try {
    if (message.kind === 'arrived') book?.welcome(message.window, message.person);
    else if (message.kind === 'left') book?.forget(message.window);
    else book?.within(asking ?? '', () => answer(message));
  } finally {
    asking = before;
  }
}

function answer(message: Extract<ToBook, { kind: 'request' | 'stop' }>): void {
  if (!book) return;
  if (message.kind === 'stop') {
    book.stop();
    process.exit();
  }
  post({ kind: 'answer', id: message.id, answer: book.answer(message.request) });
  for (const work of afterwards.splice(0)) {
    try {
      work();
    } catch (error) {
      toast(failureAnswer(error, message.request.name, log).message);
    }
  }
}

function receive(message: ToBook): void {
  handle(message);
  for (let next = desk.left.shift(); next; next = desk.left.shift()) handle(next);
}

try {
  const { file, lock } = openFile(data.workbook);
  try {
    const bundle = Bundle.read(data.bundle);
    book = new Book({
      file,
      lock,
      bundle,
      now: data.now,
      screen,
      afterwards: (work) => afterwards.push(work),
      takeOut,
      toast,
      tell,
      log,
    });
  } catch (error) {
    lock.release();
    throw error;
  }
  post({ kind: 'opened' });
  tell('now');
  port.on('message', receive);
} catch (error) {
  post({ kind: 'refused', ...startFailure(error, data) });
}
