import { UserService } from './user';

type Gas = GoogleAppsScript.Base.Session;
type GasUser = GoogleAppsScript.Base.User;

export class SessionService implements Pick<Gas, 'getActiveUser' | 'getEffectiveUser' | 'getScriptTimeZone'> {
  readonly [Symbol.toStringTag] = 'Session';

  constructor(
    /** Blank where the script runs without the person's authorisation. */
    private readonly email: string,
    private readonly scriptTimeZone: string,
  ) {}

  getActiveUser(): GasUser {
    return new UserService(this.email) as unknown as GasUser;
  }

  getEffectiveUser(): GasUser {
    return this.getActiveUser();
  }

  getScriptTimeZone(): string {
    return this.scriptTimeZone;
  }
}
