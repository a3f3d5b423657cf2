import { existsSync } from 'node:fs';
import { bookMessages, messages } from '../messages';
import { Refusal } from '../../host/commandLine/commandLine';
import { NotAWorkbook } from '../../host/xlsx/workbookFile';

/** Why the book cannot be opened, in words for the person who starts the server. */
export function startFailure(
  error: unknown,
  { workbook, bundle }: { readonly workbook: string; readonly bundle: string },
): { readonly code: string; readonly message: string } {
  if (error instanceof Refusal) return { code: error.code, message: error.message };
  if (error instanceof NotAWorkbook)
    return { code: 'not-a-workbook', message: messages.notAWorkbook(workbook, error.reason) };
  if (!existsSync(bundle)) return { code: 'not-built', message: messages.notBuilt(bundle) };
  const { code, syscall, stack = String(error) } = error as NodeJS.ErrnoException;
  if (syscall !== undefined && code !== undefined)
    return { code: 'file-not-readable', message: bookMessages.unreadable(workbook) };
  return { code: 'bug', message: bookMessages.bug(stack) };
}
