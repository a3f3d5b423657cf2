import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { openApp } from '../../../tests/page/support/app';
import { median, ratio } from '../medians';
import { table } from '../table';
import { startBarePage } from './barePage';
import { benchBook } from './benchBook';
import { measurePage, type PageTimes } from './measurePage';

const RUNS = 5;
const SIZES = [8, 168];

/** The page beside a bare table of the same cells, in a real browser. */
export async function pageTables(): Promise<Readonly<Record<string, string>>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const rows: string[][] = [];
    for (const tabs of SIZES) rows.push(...(await measuredAt(tabs, folder)));
    return { page: table(['what', 'tabs', 'beside the bare page', 'beside our edit to answer'], rows) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measuredAt(tabs: number, folder: string): Promise<string[][]> {
  const { bytes, cells } = benchBook(tabs);
  const workbook = join(folder, `${tabs}.xlsx`);
  writeFileSync(workbook, bytes);
  const app = await openApp(workbook);
  const bare = await startBarePage(cells);
  const ours: PageTimes[] = [];
  const plain: PageTimes[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(await measured(app.context, new URL(app.page.url()).origin));
      plain.push(await measured(app.context, bare.url));
    }
  } finally {
    await bare.stop();
    await app.close();
  }
  const middle = (times: readonly PageTimes[], figure: keyof PageTimes) => median(times.map((time) => time[figure]));
  const edit = middle(ours, 'edit');
  const row = (what: string, figure: keyof PageTimes, isOnBarePage: boolean) => [
    what,
    String(tabs),
    isOnBarePage ? ratio(middle(ours, figure), middle(plain, figure)) : '',
    isOnBarePage ? '' : ratio(middle(ours, figure), edit),
  ];
  return [
    row('page ready', 'ready', true),
    row('tab switch', 'tab', true),
    row('edit to answer', 'edit', true),
    row('edit to total', 'total', false),
    row('edit during a save, the slowest of three', 'editDuringSave', false),
  ];
}

async function measured(context: BrowserContext, url: string): Promise<PageTimes> {
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
