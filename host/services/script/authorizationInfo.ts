import { AuthorizationStatus } from '../enumeration';

type Gas = GoogleAppsScript.Script.AuthorizationInfo;

/** Where Google would ask; nothing stands there. */
const ADDRESS = 'https://script.google.com/auth';

export class AuthorizationInfoService implements Pick<Gas, 'getAuthorizationStatus'> {
  readonly [Symbol.toStringTag] = 'AuthorizationInfo';

  constructor(private readonly isRequired: boolean) {}

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return this.isRequired ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
  }

  /** Null when nothing is to be allowed. */
  getAuthorizationUrl(): string | null {
    return this.isRequired ? ADDRESS : null;
  }
}
