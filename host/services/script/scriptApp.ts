import { AuthorizationInfoService } from './authorizationInfo';
import { mismatch } from '../callShape';
import { AuthMode, AuthorizationStatus, EnumValue } from '../enumeration';
import type { Scopes } from './scopes';

type Gas = GoogleAppsScript.Script.ScriptApp;

export class ScriptAppService implements Pick<Gas, 'AuthMode'> {
  readonly [Symbol.toStringTag] = 'ScriptApp';
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;

  constructor(private readonly scopes: Scopes) {}

  /** Of all scopes of the script, or of some; only the full mode needs any. */
  getAuthorizationInfo(
    authMode: GoogleAppsScript.Script.AuthMode,
    oAuthScopes?: string[],
  ): GoogleAppsScript.Script.AuthorizationInfo {
    const mode: unknown = authMode;
    if (!(mode instanceof EnumValue)) throw mismatch('ScriptApp.getAuthorizationInfo', [authMode]);
    const info: unknown = new AuthorizationInfoService(
      authMode === AuthMode.FULL && this.scopes.areMissing(oAuthScopes),
    );
    return info as GoogleAppsScript.Script.AuthorizationInfo;
  }
}
