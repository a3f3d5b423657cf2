export class UserService implements Pick<GoogleAppsScript.Base.User, 'getEmail'> {
  readonly [Symbol.toStringTag] = 'User';

  constructor(
    private readonly email: string,
    /** Whose account it is, also where the script may not see the address. */
    readonly account = email,
  ) {}

  getEmail(): string {
    return this.email;
  }
}
