import { type CommandOutcome, type CommandSetting, runCommand } from '../host/commandLine/command';
import { messages } from './messages';
import { FIRST_TAB, OWNER } from './office';

/** Runs one function over a workbook on disk, in the words and for the office of this product. */
export function runLocal(
  words: readonly string[],
  { bundle, here }: Pick<CommandSetting, 'bundle' | 'here'>,
): CommandOutcome {
  return runCommand(words, { bundle, here, sentences: messages, owner: OWNER, firstTab: FIRST_TAB });
}
