import { Refusal } from '../../app/refusal';
import { BUG } from '../../text/problems/refusals';

/**
 * Runs a function that a person called. A refusal passes as it is, for Google shows its sentence; so does a permission that
 * the person withheld. Anything else is a bug: logged whole, shown as one plain sentence.
 */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    log(error);
    if (isPermissionMissing()) throw new Refusal('not-authorised');
    throw Object.assign(new Error(BUG), { code: 'bug' });
  }
}

/**
 * Whether the person withheld a permission of the script: Google's words for that are localised, so they are not read
 * (developers.google.com/apps-script/reference/script/authorization-info).
 */
function isPermissionMissing(): boolean {
  try {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  } catch (error) {
    console.warn('no word on permissions', error);
    return false;
  }
}

/**
 * For simple triggers, whose errors nobody sees: what to tell the person when the work fails; null = it went well. They need
 * no permission of the person, so none can be missing.
 */
export function sentenceOfFailure(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    log(error);
    return BUG;
  }
}

function log(error: unknown): void {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
}
