import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Answer, SidebarServer } from '../../../../src/api';
import { launchBrowser } from '../../support/browser';

type Name = keyof SidebarServer;

/** What each function of the script answers; a thrown error is Google's own failure. */
export type Answers = {
  readonly [Key in Name]?: (
    ...args: Parameters<SidebarServer[Key]>
  ) => ReturnType<SidebarServer[Key]> | Promise<ReturnType<SidebarServer[Key]>>;
};

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface OpenSidebar {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every call so far, oldest first. */
  readonly calls: readonly Call[];
  /** What calls are answered from now on. */
  readonly answer: (answers: Answers) => void;
  /** The calls of one function. */
  readonly callsOf: (name: Name) => readonly Call[];
}

export function ok<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused(message: string, code = 'refused'): Answer<never> {
  return { ok: false, code, message };
}

const ADDRESS = 'http://sidebar.test/';
/** As the local host frames the script's pages. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox allow-scripts";

/** google.script.run for the page: calls go to the test, as Google's go to the script. */
function install(): void {
  const scope = globalThis as unknown as {
    google?: object;
    serve: (name: string, args: string) => Promise<string>;
  };
  type Handlers = Readonly<Record<string, ((value: unknown) => void) | undefined>>;
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (success: () => void) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure: () => void) => runner({ ...handlers, failure });
          return (...args: unknown[]) => {
            void scope.serve(String(name), JSON.stringify(args)).then((text) => {
              const { value, error } = JSON.parse(text) as { value?: unknown; error?: string };
              if (error === undefined) handlers['success']?.(value);
              else handlers['failure']?.(new Error(error));
            });
          };
        },
      },
    );
  scope.google = { script: { run: runner({}) } };
}

export class SidebarBrowser {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<SidebarBrowser> {
    return new SidebarBrowser(await launchBrowser());
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** dist/Sidebar.html in a frame-like page of 300 pixels; `behind` is what the server appends to it. */
  async open(first: Answers, behind = ''): Promise<OpenSidebar> {
    const context = await this.browser.newContext({ viewport: { width: 300, height: 800 }, locale: 'vi-VN' });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(error));
    page.on('console', (message) => {
      if (message.type() === 'error') console.error(message.text());
    });
    let answers = first;
    const calls: Call[] = [];
    await page.exposeFunction('serve', async (name: string, text: string) => {
      const args = JSON.parse(text) as unknown[];
      calls.push({ name, args });
      const serve = answers[name as Name] as ((...args: unknown[]) => unknown) | undefined;
      try {
        if (serve === undefined) throw new Error(`Nothing answers ${name}`);
        return JSON.stringify({ value: await serve(...args) });
      } catch (error) {
        return JSON.stringify({ error: (error as Error).message });
      }
    });
    await page.addInitScript(install);
    const body = readFileSync(resolve('dist/Sidebar.html'), 'utf8') + behind;
    await page.route(ADDRESS, (route) =>
      route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers: { 'Content-Security-Policy': POLICY } }),
    );
    await page.goto(ADDRESS);
    const callsOf = (name: Name) => calls.filter((call) => call.name === name);
    return { page, context, calls, callsOf, answer: (next) => (answers = { ...answers, ...next }) };
  }
}

const axePath = createRequire(resolve('package.json')).resolve('axe-core/axe.min.js');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds, whatever its impact. */
export async function axeFinds(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(axePath, 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`);
}
