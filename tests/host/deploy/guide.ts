import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
export const GUIDE = readFileSync(join(ROOT, 'docs', 'deploy.md'), 'utf8');
export const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The commands of the first block under a heading, each as its words. */
export function commandsOf(text: string, heading: string): readonly string[][] {
  const [, below = ''] = text.split(`## ${heading}\n`);
  const [, block = ''] = /```sh\n([^]*?)```/.exec(below) ?? [];
  return block.trim().split('\n').map(wordsOf);
}

/** The commands of all blocks. */
export function commandsIn(text: string): readonly string[][] {
  return [...text.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n').map(wordsOf));
}

function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);
}
