import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { freshBuild } from '../../host/server/freshBuild';
import { launchBrowser } from './browser';
import { SAMPLE } from './cells';

/** The page over a copy of a workbook, in a browser, with the real server in a process of its own. */
export interface App {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Folder of the copy. */
  readonly folder: string;
  /** The copy. */
  readonly workbook: string;
  /** Ends the server without a chance to tidy up. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same port, at another time where one is given; gives the address that it prints. */
  readonly startAgain: (now?: string) => Promise<string>;
  /** Ends the server in order. */
  readonly stop: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const NOW = '2020-09-25T10:00';

interface AppOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Path of a script other than ours. */
  readonly bundle?: string;
  /** The clock on the wall, such as 2020-09-25T10:00. */
  readonly now?: string;
  /** A phone's screen, which fingers touch. */
  readonly isPhone?: boolean;
}

export async function openApp(workbook = SAMPLE, options: AppOptions = {}): Promise<App> {
  const { viewport = { width: 1280, height: 800 }, bundle, now = NOW, isPhone = false } = options;
  freshBuild();
  const folder = mkdtempSync(join(tmpdir(), 'trang-'));
  const copy = join(folder, 'doi-thoai-2020.xlsx');
  copyFileSync(workbook, copy);
  let server = serve(copy, bundle, now);
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await end(server, 'SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const url = await addressOf(server);
    browser = await launchBrowser();
    const context = await browser.newContext({
      viewport,
      locale: 'vi-VN',
      acceptDownloads: true,
      isMobile: isPhone,
      hasTouch: isPhone,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(url);
    await page.getByRole('grid').waitFor();
    const kill = () => end(server, 'SIGKILL');
    const stop = () => end(server, 'SIGTERM');
    const startAgain = (later = now) => {
      server = serve(copy, bundle, later, new URL(url).port);
      return addressOf(server);
    };
    return { page, context, folder, workbook: copy, kill, stop, startAgain, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** As `npm start` does it; with another script by the start of the server's own tests. */
function serve(workbook: string, bundle: string | undefined, now: string, port = '0'): ChildProcess {
  const [start, ...words] =
    bundle === undefined
      ? ['build/server/main.js', workbook, '--now', now, '--port', port]
      : [
          'tests/host/server/serve.mjs',
          JSON.stringify({ workbook, bundle, pageDir: resolve('build/page'), now, port: Number(port) }),
        ];
  return spawn(process.execPath, [resolve(start), ...words]);
}

async function addressOf(server: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((found, failed) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+\/[^\s"]*(?=[\s"])/.exec(output) ?? [];
      if (address !== undefined) found(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', () => failed(new Error(`The server did not start:\n${output}`)));
  });
}

async function end(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  server.kill(signal);
  const late = setTimeout(() => server.kill('SIGKILL'), 10_000);
  await exited;
  clearTimeout(late);
}
