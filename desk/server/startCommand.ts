import { bookMessages } from '../messages';
import { Refusal } from '../../host/commandLine/commandLine';
import { readCivilTime } from '../../host/book/serial';

export interface StartCommand {
  /** Undefined = the sample. */
  readonly workbook: string | undefined;
  readonly now: string | undefined;
  readonly port: number;
}

/** Reads `[file.xlsx] [--now 2020-09-25T10:00] [--port 8080]`. */
export function readStartCommand(words: readonly string[]): StartCommand {
  let [workbook, now, port]: [string | undefined, string | undefined, number] = [undefined, undefined, 0];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const [flag, inline] = word.split(/=(.*)/s);
    if (flag === '--now') {
      now = inline ?? words[++index];
      if (now === undefined || readCivilTime(now) === undefined) throw misused();
    } else if (flag === '--port') {
      port = Number(inline ?? words[++index]);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) throw misused();
    } else if (word.startsWith('--') || workbook !== undefined) throw misused();
    else workbook = word;
  }
  return { workbook, now, port };
}

function misused(): Refusal {
  return new Refusal('usage', bookMessages.badStart());
}
