import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { median, ratio } from '../medians';
import { runProgram } from '../program';
import { table } from '../table';
import { installLibraries, type Library } from './libraries';

const SOURCES = 'scripts/bench/local/programs';
/** Inside the libraries' folder, so that the programs find them. */
const LIBRARIES = 'build/bench/libraries';
const PROGRAMS = `${LIBRARIES}/programs`;
const BOOKS = 'build/bench/books';
const SIZES = [8, 65, 168, 700] as const;
const RUNS = { 8: 5, 65: 5, 168: 3, 700: 3 } as const;

interface Told {
  readonly laps: Readonly<Record<string, number>>;
  /** Largest memory, MB. */
  readonly peak: number;
}

const PROGRAM_NAMES = [
  ['ours', 'ours: open, compile and draft, save'],
  ['oursApart', 'ours, the report in a run of its own'],
  ['layer', 'our .xlsx layer: open, save as it is'],
  ['layerAllWritten', 'our .xlsx layer: open, write every tab anew'],
  ['stackHucre', 'stacking with hucre', 'hucre'],
  ['stackSheetjs', 'stacking with SheetJS', 'xlsx'],
  ['stackExceljs', 'stacking with exceljs', 'exceljs'],
  ['scanXml', 'inflating and scanning the XML'],
] as const satisfies readonly (readonly [program: string, label: string, library?: Library])[];

type Program = (typeof PROGRAM_NAMES)[number][0];
type Measured = ReadonlyMap<Program, readonly Told[]>;

/** The whole local job beside scripts that do less; every program in a process of its own, by turns. */
export async function localTables(): Promise<Readonly<Record<string, string>>> {
  const libraries = installLibraries(LIBRARIES);
  await buildPrograms();
  makeBooks();
  const programs = PROGRAM_NAMES.filter(([, , library]) => library === undefined || libraries.includes(library));
  const sizes = SIZES.map((size) => ({
    size,
    measured: measure(
      size,
      programs.map(([program]) => program),
    ),
  }));
  const header = ['program', ...SIZES.map((size) => `${size} communes`)];
  const rows = (cell: (measured: Measured, program: Program) => string) =>
    programs.map(([program, label]) => [label, ...sizes.map(({ measured }) => cell(measured, program))]);
  const parts = ['open', 'compile and draft', 'save'].map((lap) => [
    lap,
    ...sizes.map(({ measured }) =>
      ratio(
        middle(measured, 'ours', ({ laps }) => laps[lap] ?? 0),
        time(measured, 'layer'),
      ),
    ),
  ]);
  const each = (size: number) => {
    const found = sizes.find((other) => other.size === size);
    return found === undefined ? Number.NaN : time(found.measured, 'ours') / size;
  };
  return {
    local: table(
      header,
      rows((measured, program) => ratio(time(measured, program), time(measured, 'layer'))),
    ),
    'local-parts': table(['part of our job', ...SIZES.map((size) => `${size} communes`)], parts),
    'local-memory': table(
      header,
      rows((measured, program) => `${Math.round(middle(measured, program, ({ peak }) => peak))} MB`),
    ),
    'local-growth': `Time a commune at 700 communes beside that at 65: ${ratio(each(700), each(65))}.`,
  };
}

function time(measured: Measured, program: Program): number {
  return middle(measured, program, ({ laps }) => Object.values(laps).reduce((sum, lap) => sum + lap, 0));
}

function middle(measured: Measured, program: Program, figure: (told: Told) => number): number {
  return median((measured.get(program) ?? []).map(figure));
}

function measure(size: (typeof SIZES)[number], programs: readonly Program[]): Measured {
  const measured = new Map<Program, Told[]>(programs.map((program) => [program, []]));
  for (let run = 0; run < RUNS[size]; run += 1) {
    for (const program of programs) {
      const told = runProgram(`${PROGRAMS}/${program}.mjs`, `${BOOKS}/${size}.xlsx`, 'build/bench/out.xlsx');
      measured.get(program)?.push(told as Told);
    }
  }
  return measured;
}

async function buildPrograms(): Promise<void> {
  await build({
    entryPoints: readdirSync(SOURCES).map((name) => `${SOURCES}/${name}`),
    bundle: true,
    platform: 'node',
    format: 'esm',
    outdir: PROGRAMS,
    outExtension: { '.js': '.mjs' },
    external: ['xlsx', 'exceljs', 'hucre'],
    logLevel: 'error',
  });
}

/** In a process of its own: filling 700 tabs takes memory. They are kept for the next time. */
function makeBooks(): void {
  const missing = SIZES.filter((size) => !existsSync(`${BOOKS}/${size}.xlsx`)).map(String);
  if (missing.length === 0) return;
  const words = ['--import', 'tsx', 'scripts/bench/local/makeBooks.ts', BOOKS, ...missing];
  const { status } = spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The workbooks for the bench could not be made');
}
