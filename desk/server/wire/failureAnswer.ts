import { bookMessages } from '../../messages';
import type { Answer } from '../../protocol';
import { Refusal } from '../../../host/commandLine/commandLine';
import { WriteFailed } from '../../../host/outcome/fileWriting';
import { RefusedFormula } from '../../../host/book/personEdit';
import { InvalidInput } from '../../../host/book/validationCheck';
import type { RequestName } from './threadMessages';

type Failure = Extract<Answer<never>, { ok: false }>;

/** What the page is told when a request fails; what nobody foresaw is logged whole. */
export function failureAnswer(error: unknown, name: RequestName, log: (line: string) => void): Failure {
  if (error instanceof Refusal) return failed(error.code, error.message);
  if (error instanceof InvalidInput) return failed(error.code, bookMessages.refusedInput(error.cell, error.helpText));
  if (error instanceof RefusedFormula) return failed('unreadable-formula', bookMessages.unreadableFormula(error.cell));
  if (error instanceof WriteFailed) return failed('cannot-write', bookMessages.cannotSave(error.path));
  // an error of the bundle is of another realm: `instanceof Error` does not hold
  const { code, message = String(error), stack = message } = error as { code?: unknown } & Partial<Error>;
  if (typeof code === 'string' && code !== 'bug') return failed(code, message);
  if (name === 'call') return failed('script-error', message);
  log(stack);
  return failed('bug', code === 'bug' ? message : bookMessages.bug(message));
}

function failed(code: string, message: string): Failure {
  return { ok: false, code, message };
}
