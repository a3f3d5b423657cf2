import type { Answer } from '../../api';
import { Refusal } from '../../app/refusal';
import { guarded } from './guarded';

/** Runs what the sidebar asked for. A refusal is an answer; a bug passes as its one sentence. */
export function answered<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, value: guarded(work) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, message: error.message };
    throw error;
  }
}
