import { UserService } from './user';

type Gas = GoogleAppsScript.Base.Session;
type GasUser = GoogleAppsScript.Base.User;

export class SessionService implements Pick<Gas, 'getActiveUser' | 'getEffectiveUser' | 'getScriptTimeZone'> {
  readonly [Symbol.toStringTag] = 'Session';

  constructor(
    /** Who runs the script. */
    private readonly person: string,
    /** Where the script runs without the person's authorisation, or for another domain, the address is blank. */
    private readonly isHidden: boolean,
    private readonly scriptTimeZone: string,
  ) {}

  getActiveUser(): GasUser {
    return new UserService(this.isHidden ? '' : this.person, this.person) as unknown as GasUser;
  }

  getEffectiveUser(): GasUser {
    return this.getActiveUser();
  }

  getScriptTimeZone(): string {
    return this.scriptTimeZone;
  }
}
