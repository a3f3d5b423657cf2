/**
 * `npm run bench`: the page beside a bare table of the same cells. Medians of interleaved runs on this machine; only the
 * ratios of one table mean something.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { openApp } from '../tests/page/support/app';
import { startBarePage } from './bench/barePage';
import { benchBook } from './bench/benchBook';
import { measurePage } from './bench/measurePage';

const RUNS = 5;
const SIZES = [8, 168];

interface Figures {
  readonly ready: number;
  readonly tab: number;
  readonly edit: number;
  /** Not on the bare page, which has no formulas. */
  readonly total: number;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  for (const tabs of SIZES) {
    const { bytes, cells } = benchBook(tabs);
    const workbook = join(folder, `${tabs}.xlsx`);
    writeFileSync(workbook, bytes);
    const before = performance.now();
    const app = await openApp(workbook);
    const opened = performance.now() - before;
    const bare = await startBarePage(cells);
    const ours: Figures[] = [];
    const plain: Figures[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(await measured(app.context, new URL(app.page.url()).origin));
      plain.push(await measured(app.context, bare.url));
    }
    await bare.stop();
    await app.close();
    print(tabs, opened, ours, plain);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measured(context: BrowserContext, url: string): Promise<Figures> {
  const page = await context.newPage();
  try {
    // tsx wraps named functions in a helper that the page does not have
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(url);
    return await page.evaluate(measurePage);
  } finally {
    await page.close();
  }
}

function print(tabs: number, opened: number, ours: readonly Figures[], plain: readonly Figures[]): void {
  console.log(
    `\n${tabs} tabs of 300 rows (medians of ${RUNS}, ms); from the start of the program to a page in use ${Math.round(opened)} ms`,
  );
  for (const name of ['ready', 'tab', 'edit'] as const) {
    const [page, bare] = [median(ours.map((run) => run[name])), median(plain.map((run) => run[name]))];
    const label = { ready: 'page ready', tab: 'tab switch', edit: 'edit to answer' }[name].padEnd(16);
    console.log(
      `${label}${page.toFixed(1).padStart(8)}${bare.toFixed(1).padStart(8)} bare  ×${(page / bare).toFixed(2)}`,
    );
  }
  console.log(
    `${'edit to total'.padEnd(16)}${median(ours.map((run) => run.total))
      .toFixed(1)
      .padStart(8)}`,
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
