export class UserService implements Pick<GoogleAppsScript.Base.User, 'getEmail'> {
  readonly [Symbol.toStringTag] = 'User';

  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
}
