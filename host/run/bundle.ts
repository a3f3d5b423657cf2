import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** The built script, compiled once and loaded afresh for every run. */
export class Bundle {
  readonly script: Script;

  constructor(
    code: string,
    fileName: string,
    /** From the manifest. */
    readonly timeZone: string,
    /** Where the files lie that are deployed with the script. */
    readonly folder = '.',
    /** Scopes that the manifest asks for; undefined = whatever the code needs. */
    readonly scopes?: readonly string[],
  ) {
    this.script = new Script(code, { filename: fileName });
  }

  /** Reads dist/Code.js and the manifest beside it. */
  static read(path: string): Bundle {
    const { timeZone = 'Etc/GMT', oauthScopes } = JSON.parse(
      readFileSync(join(dirname(path), 'appsscript.json'), 'utf8'),
    ) as { timeZone?: string; oauthScopes?: string[] };
    return new Bundle(readFileSync(path, 'utf8'), path, timeZone, dirname(path), oauthScopes);
  }
}
