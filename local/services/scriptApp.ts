import { AuthMode } from './enumeration';

export class ScriptAppService implements Pick<GoogleAppsScript.Script.ScriptApp, 'AuthMode'> {
  readonly [Symbol.toStringTag] = 'ScriptApp';
  readonly AuthMode = AuthMode;
}
