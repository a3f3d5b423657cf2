import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TOKEN } from './stubGoogle';

const ROOT = join(__dirname, '..', '..', '..');
const SOURCES = join(ROOT, 'node_modules', '@google', 'clasp', 'build', 'src');
const CLASP = join(SOURCES, 'index.js');
export const PROGRAM = pathToFileURL(join(SOURCES, 'commands', 'program.js')).href;
const PRELOAD = pathToFileURL(join(__dirname, 'onlyLoopback.mjs')).href;
export const DIST = join(ROOT, 'dist');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Node with nothing of this machine but its path, and no way to anything but the stub. */
export function runGuarded(port: number, words: readonly string[], folder: string): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', PRELOAD, ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, USERPROFILE: folder, STUB_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (piece: Buffer) => (stdout += String(piece)));
  child.stderr.on('data', (piece: Buffer) => (stderr += String(piece)));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stdout, stderr })));
}

/** The project file that is committed: it names no script. */
export const COMMITTED = readFileSync(join(ROOT, '.clasp.json'), 'utf8');

/** A checkout of its own, as far as clasp sees it: .clasp.json, dist/ as built, and the credentials that `clasp login` leaves. */
export class ClaspFolder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'clasp-')));

  constructor(private readonly port: number) {
    mkdirSync(join(this.path, 'dist'));
    this.build();
    this.write('.clasp.json', COMMITTED);
    const login = {
      type: 'authorized_user',
      client_id: 'x',
      client_secret: 'x',
      refresh_token: 'x',
      access_token: TOKEN,
    };
    writeFileSync(join(this.path, '.clasprc.json'), JSON.stringify({ tokens: { default: login } }));
  }

  /** What `npm run build` does here: writes its files over what lies in dist/. */
  build(): void {
    cpSync(DIST, join(this.path, 'dist'), { recursive: true });
  }

  clasp(...words: readonly string[]): Promise<Ended> {
    return runGuarded(this.port, [CLASP, ...words], this.path);
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  copy(from: string, to: string): void {
    this.write(to, this.read(from));
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.path, name), text);
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
