import { messages } from '../messages';
import { readCivilTime } from './serial';
import type { Answer } from './ui';

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
export function readCommand(words: readonly string[]): Command {
  const { functionName, flags } = sort(words);
  if (functionName === undefined) throw usage(messages.noFunction());
  if (functionName.endsWith('_')) throw new Refusal('private-function', messages.privateFunction(functionName));
  const [workbook, save] = [flags.get('--workbook'), flags.get('--save')];
  const target = save ?? workbook;
  if (target === undefined) throw usage(messages.noFile());
  const person = flags.get('--as');
  if (person !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(person)) throw usage(messages.badAddress(person));
  return {
    functionName,
    workbook,
    save: target,
    out: flags.get('--out'),
    now: civilTime(flags.get('--now')),
    person,
    answer: answerOf(flags.get('--answer') ?? 'yes'),
    args: argumentsOf(flags.get('--args') ?? '[]'),
  };
}

function sort(words: readonly string[]): { functionName: string | undefined; flags: Map<string, string> } {
  const flags = new Map<string, string>();
  let functionName: string | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (!word.startsWith('--')) {
      if (functionName !== undefined) throw usage(messages.twoFunctions(word));
      functionName = word;
      continue;
    }
    const [flag = '', inline] = word.split(/=(.*)/s);
    if (!FLAGS.includes(flag)) throw usage(messages.unknownFlag(flag));
    if (flags.has(flag)) throw usage(messages.repeatedFlag(flag));
    const value = inline ?? words[++index];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
      throw usage(messages.missingValue(flag));
    flags.set(flag, value);
  }
  return { functionName, flags };
}

function civilTime(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (readCivilTime(text) === undefined) throw usage(messages.badTime(text));
  return text;
}

function answerOf(text: string): Answer {
  if (text !== 'yes' && text !== 'no') throw usage(messages.badAnswer(text));
  return text;
}

function argumentsOf(json: string): readonly unknown[] {
  try {
    const args: unknown = JSON.parse(json);
    if (Array.isArray(args)) return args;
  } catch {
    // said below, as for anything else that is not a list
  }
  throw usage(messages.badArguments());
}

function usage(message: string): Refusal {
  return new Refusal('usage', message);
}
