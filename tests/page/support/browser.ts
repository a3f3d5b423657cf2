import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Browser, LaunchOptions } from 'playwright-core';
import { chromium } from 'playwright-core';

/**
 * Sandboxed frames stay in the page's process: the focus takes longer from one process to another than the tests take to
 * their next key, as no hand does, and the key would go to where the focus was.
 */
const ARGS = ['--no-sandbox', '--disable-site-isolation-trials'];

/** Ways to a Chromium, the first that works is taken. */
const WAYS: readonly (() => LaunchOptions | null)[] = [
  () => at(process.env['BROWSER_PATH']),
  () => at(chromium.executablePath()),
  () => ({ channel: 'chrome' }),
  () => ({ channel: 'msedge' }),
  () => at('/usr/bin/chromium'),
  sparticuz,
];

const NONE =
  'No Chromium was found to run the page tests. Install one with: npx playwright-core install chromium (or set BROWSER_PATH).';

/** A real browser; fails loudly where there is none, for tests that are skipped hold nothing. */
export async function launchBrowser(): Promise<Browser> {
  const ways = process.env['BROWSER'] === 'sparticuz' ? [sparticuz] : WAYS;
  const failures: unknown[] = [];
  for (const way of ways) {
    try {
      const options = way();
      if (options !== null) return await chromium.launch({ args: ARGS, ...options });
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, NONE);
}

function at(path: string | undefined): LaunchOptions | null {
  return path !== undefined && path !== '' && existsSync(path) ? { executablePath: path } : null;
}

const UNPACK = `import('@sparticuz/chromium').then(async ({ default: chromium }) => {
  const executablePath = await chromium.executablePath();
  const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  console.log(JSON.stringify({ executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
})`;

/** The Chromium inside the npm package: an ES module, unpacked with its libraries only where it thinks itself on Lambda. */
function sparticuz(): LaunchOptions | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const env = { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const unpacked = JSON.parse(execFileSync(process.execPath, ['-e', UNPACK], { env, encoding: 'utf8' })) as {
    readonly executablePath: string;
    readonly env: Readonly<Record<string, string>>;
  };
  const { executablePath } = unpacked;
  const args = [...ARGS, '--headless=shell'];
  return { executablePath, args, env: { ...definedOf(process.env), ...unpacked.env } };
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
