import { readCivilTime } from '../book/serial';
import type { Answer } from '../services/base/ui';
import type { Sentences } from './sentences';

/** The command says no: nothing was changed. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface Command {
  readonly functionName: string;
  readonly workbook: string | undefined;
  /** Where the workbook is saved. */
  readonly save: string;
  readonly out: string | undefined;
  readonly now: string | undefined;
  readonly person: string | undefined;
  readonly answer: Answer;
  readonly args: readonly unknown[];
}

const FLAGS = ['--workbook', '--save', '--out', '--now', '--as', '--answer', '--args'];

/** Reads `FUNCTION [--flag value …]`; a flag may also be written `--flag=value`. */
export function readCommand(words: readonly string[], say: Sentences): Command {
  const { functionName, flags } = sort(words, say);
  if (functionName === undefined) throw usage(say.noFunction());
  if (functionName.endsWith('_')) throw new Refusal('private-function', say.privateFunction(functionName));
  const [workbook, save] = [flags.get('--workbook'), flags.get('--save')];
  const target = save ?? workbook;
  if (target === undefined) throw usage(say.noFile());
  const person = flags.get('--as');
  if (person !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(person)) throw usage(say.badAddress(person));
  return {
    functionName,
    workbook,
    save: target,
    out: flags.get('--out'),
    now: civilTime(flags.get('--now'), say),
    person,
    answer: answerOf(flags.get('--answer') ?? 'yes', say),
    args: argumentsOf(flags.get('--args') ?? '[]', say),
  };
}

function sort(
  words: readonly string[],
  say: Sentences,
): { functionName: string | undefined; flags: Map<string, string> } {
  const flags = new Map<string, string>();
  let functionName: string | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (!word.startsWith('--')) {
      if (functionName !== undefined) throw usage(say.twoFunctions(word));
      functionName = word;
      continue;
    }
    const [flag = '', inline] = word.split(/=(.*)/s);
    if (!FLAGS.includes(flag)) throw usage(say.unknownFlag(flag));
    if (flags.has(flag)) throw usage(say.repeatedFlag(flag));
    const value = inline ?? words[++index];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
      throw usage(say.missingValue(flag));
    flags.set(flag, value);
  }
  return { functionName, flags };
}

function civilTime(text: string | undefined, say: Sentences): string | undefined {
  if (text === undefined) return undefined;
  if (readCivilTime(text) === undefined) throw usage(say.badTime(text));
  return text;
}

function answerOf(text: string, say: Sentences): Answer {
  if (text !== 'yes' && text !== 'no') throw usage(say.badAnswer(text));
  return text;
}

function argumentsOf(json: string, say: Sentences): readonly unknown[] {
  try {
    const args: unknown = JSON.parse(json);
    if (Array.isArray(args)) return args;
  } catch {
    // said below, as for anything else that is not a list
  }
  throw usage(say.badArguments());
}

function usage(message: string): Refusal {
  return new Refusal('usage', message);
}
