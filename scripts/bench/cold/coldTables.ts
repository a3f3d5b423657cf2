import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { median, ratio } from '../medians';
import { runProgram } from '../program';
import { table } from '../table';

const BUNDLE = 'dist/Code.js';
const EAGER = 'build/bench/eager.js';
const PROGRAM = 'scripts/bench/cold/load.mjs';
const RUNS = 31;

const STARTS: readonly (readonly [what: string, name: string, ...args: string[]])[] = [
  ['a cell function', 'SO_NGAY_TRE', '44065', '44064'],
  ['onEdit', 'onEdit', '{}'],
  ['a menu item', 'openSidebar'],
];

interface Times {
  readonly parse: number;
  readonly load: number;
  readonly call: number;
}

/** What a fresh execution costs before its first service answers, beside a bundle that evaluates every module as it loads. */
export function coldTables(): Readonly<Record<string, string>> {
  mkdirSync('build/bench', { recursive: true });
  writeFileSync(EAGER, eager(readFileSync(BUNDLE, 'utf8')));
  const starts = STARTS.map(([what, ...call]) => ({ what, call, ours: [] as Times[], all: [] as Times[] }));
  for (let run = 0; run < RUNS; run += 1) {
    for (const { call, ours, all } of starts) {
      ours.push(runProgram(PROGRAM, BUNDLE, ...call) as Times);
      all.push(runProgram(PROGRAM, EAGER, ...call) as Times);
    }
  }
  const rows = starts.map(({ what, ours, all }) => {
    const beside = (figure: (time: Times) => number) => ratio(median(ours.map(figure)), median(all.map(figure)));
    return [
      what,
      beside(({ load }) => load),
      beside(({ load, call }) => load + call),
      beside(({ parse, load, call }) => parse + load + call),
    ];
  });
  return { cold: table(['started for', 'loading', 'loading and the call', 'the same with parsing'], rows) };
}

/** The bundle with every CommonJS module evaluated at its end, where all of them are defined. */
function eager(code: string): string {
  const modules = [...code.matchAll(/[\s;]var (\w+)=__commonJS\(/g)].map(([, name = '']) => `${name}();`);
  const end = code.lastIndexOf('return __toCommonJS(');
  if (modules.length === 0 || end < 0) throw new Error('The bundle has no CommonJS modules that could be loaded');
  return code.slice(0, end) + modules.join('') + code.slice(end);
}
