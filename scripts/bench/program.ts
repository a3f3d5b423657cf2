import { spawnSync } from 'node:child_process';

/** Runs a program in a process of its own and reads the JSON that it prints. */
export function runProgram(path: string, ...words: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...words], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${path} ${words.join(' ')}\n${stderr}`);
  return JSON.parse(stdout) as unknown;
}
