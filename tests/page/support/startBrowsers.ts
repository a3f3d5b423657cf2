import type { BrowserServer } from 'playwright-core';
import { addressKey, startBrowser } from './browser';

/** What jest keeps between its global setup and teardown. */
export const kept = globalThis as { pageBrowsers?: BrowserServer[] };

/** Before the page tests: a browser for each of jest's workers, whose files use it one after another. */
export default async function startBrowsers({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  kept.pageBrowsers = [];
  for (let worker = 1; worker <= maxWorkers; worker += 1) {
    const browser = await startBrowser().catch(() => null);
    // each test that needs one then says why there is none
    if (browser === null) return;
    kept.pageBrowsers.push(browser);
    process.env[addressKey(worker)] = browser.wsEndpoint();
  }
}
