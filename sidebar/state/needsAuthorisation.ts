import type { Failure } from './server';

/** Google names the missing scope by its address, whatever the language of the sentence around it. */
const SCOPE = 'googleapis.com/auth/';

export function needsAuthorisation(failure: Failure): boolean {
  if (failure.kind === 'refused') return failure.code === 'not-authorised';
  return failure.kind === 'failed' && failure.message.includes(SCOPE);
}
