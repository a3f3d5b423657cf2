import { Refusal } from '../../../src/app/refusal';

/** Why the work was refused. */
export function refusalOf(work: () => unknown): { readonly code: string; readonly message: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('nothing was refused');
}
