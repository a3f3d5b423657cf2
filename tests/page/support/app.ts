import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser';

/** The page over a copy of a workbook, in a browser, with the real server in a process of its own. */
export interface App {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Folder of the copy. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

const SAMPLE = resolve('local/sample/doi-thoai-2020.xlsx');
const NOW = '2020-09-25T10:00';

export async function openApp(workbook = SAMPLE, viewport = { width: 1280, height: 800 }): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'trang-'));
  const copy = join(folder, 'doi-thoai-2020.xlsx');
  copyFileSync(workbook, copy);
  const server = spawn(resolve('node_modules/.bin/tsx'), ['local/server/main.ts', copy, '--now', NOW]);
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await stop(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const url = await addressOf(server);
    browser = await launchBrowser();
    const context = await browser.newContext({
      viewport,
      locale: 'vi-VN',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(url);
    await page.getByRole('grid').waitFor();
    return { page, context, folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function addressOf(server: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((found, failed) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(output) ?? [];
      if (address !== undefined) found(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', () => failed(new Error(`The server did not start:\n${output}`)));
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  server.kill('SIGTERM');
  const late = setTimeout(() => server.kill('SIGKILL'), 10_000);
  await exited;
  clearTimeout(late);
}
