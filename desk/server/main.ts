/** `npm start`: opens a workbook, or a copy of the sample that is kept between starts, and prints its address. */
import { copyFileSync, constants, existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bookMessages } from '../messages';
import { Refusal } from '../../host/commandLine/commandLine';
import { startServer } from './start';
import { readStartCommand } from './startCommand';

/** The time at which the sample shows things handed in, late and still open. */
const SAMPLE_NOW = '2020-09-25T10:00';

const { INIT_CWD: calledFrom = process.cwd() } = process.env;
// the same from desk/server/ (tsx) and from build/server/ (built)
const own = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

function sampleCopy(): string {
  const copy = own('build/demo/doi-thoai-2020.xlsx');
  mkdirSync(own('build/demo'), { recursive: true });
  if (!existsSync(copy)) copyFileSync(own('desk/sample/doi-thoai-2020.xlsx'), copy, constants.COPYFILE_EXCL);
  return copy;
}

try {
  const command = readStartCommand(process.argv.slice(2));
  const workbook = command.workbook === undefined ? sampleCopy() : resolve(calledFrom, command.workbook);
  const now = command.now ?? (command.workbook === undefined ? SAMPLE_NOW : undefined);
  const { url, stop } = await startServer({
    workbook,
    bundle: own('dist/Code.js'),
    pageDir: own('build/page'),
    port: command.port,
    ...(now !== undefined && { now }),
    died: (error) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exit(1);
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());
  process.stdout.write(`${bookMessages.opened(url)}\n`);
} catch (error) {
  const { message = String(error), stack = message } = error as Partial<Error>;
  process.stderr.write(`${error instanceof Refusal ? message : stack}\n`);
  process.exitCode = error instanceof Refusal ? 2 : 1;
}
