const PREFIX = 'https://www.googleapis.com/auth/';

/** Which calls `Class.method` need which scope, by the reference; the rest of what is provided needs none, or the spreadsheet's. */
const NEEDS: readonly (readonly [calls: RegExp, scope: string])[] = [
  [/^MailApp\./, `${PREFIX}script.send_mail`],
  [/^Drive\./, `${PREFIX}drive.file`],
  [/^Ui\.(alert|prompt|show)/, `${PREFIX}script.container.ui`],
  [/^Session\.get(Active|Effective)User$/, `${PREFIX}userinfo.email`],
];

/** What the acting person has allowed the script. */
export class Scopes {
  constructor(
    /** Undefined = all that its code needs. */
    private readonly asked: readonly string[] | undefined,
    private readonly withheld: readonly string[],
  ) {}

  /** Throws for a call that the person did not allow, or that the manifest does not ask for. */
  refuse(name: string): void {
    const scope = NEEDS.find(([calls]) => calls.test(name))?.[1];
    if (scope === undefined || this.isGranted(scope)) return;
    throw new Error(`Specified permissions are not sufficient to call ${name}. Required permissions: ${scope}`);
  }

  isGranted(scope: string): boolean {
    return (this.asked?.includes(scope) ?? true) && !this.withheld.includes(scope);
  }

  /** Whether something is missing of these scopes, or of all that the script asks for. */
  areMissing(scopes: readonly string[] = this.asked ?? this.withheld): boolean {
    return !scopes.every((scope) => this.isGranted(scope));
  }
}
