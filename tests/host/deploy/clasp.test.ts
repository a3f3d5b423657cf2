import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ClaspFolder, COMMITTED, DIST, PROGRAM, runGuarded } from './claspFolder';
import { commandsIn, commandsOf, GUIDE, README } from './guide';
import { SCRIPT_ID, SHEET_ID, StubGoogle, type ScriptFile } from './stubGoogle';

jest.setTimeout(60_000);

const CONTENT = `script.googleapis.com/v1/projects/${SCRIPT_ID}/content`;
const OWN = '.clasp.local.json';
const CREATE = ['create', '--type', 'sheets', '--title', 'Đối thoại 2026', '--rootDir', 'dist'];

/** The script, its two pages and the manifest, each with the source that lies in dist/. */
const UPLOADED = [
  { name: 'Code', type: 'SERVER_JS', sameAs: ['dist/Code.js'] },
  { name: 'Notices', type: 'HTML', sameAs: ['dist/Notices.html'] },
  { name: 'Sidebar', type: 'HTML', sameAs: ['dist/Sidebar.html'] },
  { name: 'appsscript', type: 'JSON', sameAs: ['dist/appsscript.json'] },
];

/** Prints the commands of clasp, by name and alias, each with its options and those of every command. */
const LIST_OPTIONS = `
  const { makeProgram } = await import(${JSON.stringify(PROGRAM)});
  const program = makeProgram();
  const optionsOf = (command) => [...program.options, ...command.options].map(({ long }) => long);
  const named = program.commands.flatMap((command) => [command.name(), ...command.aliases()].map((name) => [name, optionsOf(command)]));
  console.log(JSON.stringify(named));
`;

let google: StubGoogle;
let port: number;
let folder: ClaspFolder;

beforeEach(async () => {
  google = new StubGoogle();
  port = await google.open();
  folder = new ClaspFolder(port);
});

afterEach(async () => {
  folder.remove();
  await google.close();
});

function knowProject(): void {
  folder.write(OWN, JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist' }));
}

/** What a push sent, with the files that its sources equal: sources are too long to be shown. */
function uploaded(): object[] {
  const { files } = google.asked.at(-1)?.body as { files: ScriptFile[] };
  const paths = UPLOADED.flatMap(({ sameAs }) => sameAs);
  return files
    .map(({ name, type, source, ...rest }) => ({
      name,
      type,
      sameAs: paths.filter((path) => folder.read(path) === source),
      ...rest,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function callsSoFar(): string[] {
  return google.asked.map(({ call }) => call);
}

describe('from nothing to a spreadsheet that holds the add-on', () => {
  it('takes the commands of the guide, one after the other', async () => {
    for (const words of commandsOf(GUIDE, 'From nothing')) {
      const [program, ...rest] = words;
      if (program === 'cp') {
        folder.copy(rest[0] ?? '', rest[1] ?? '');
      } else if (words.join(' ') === 'npm run build') {
        expect(folder.read('dist/appsscript.json')).toContain('America/New_York'); // why the build comes after create
        folder.build();
      } else if (words[1] === 'clasp' && words[2] !== 'login') {
        expect(await folder.clasp(...words.slice(2))).toMatchObject({ status: 0, stderr: '' });
      }
    }
    expect(google.asked.slice(0, 2)).toEqual([
      {
        call: 'POST www.googleapis.com/drive/v3/files',
        body: { name: 'Đối thoại 2026', mimeType: 'application/vnd.google-apps.spreadsheet' },
      },
      { call: 'POST script.googleapis.com/v1/projects', body: { title: 'Đối thoại 2026', parentId: SHEET_ID } },
    ]);
    expect(callsSoFar().slice(2)).toEqual([`GET ${CONTENT}`, `GET ${CONTENT}`, `PUT ${CONTENT}`]);
    expect(uploaded()).toEqual(UPLOADED);
    expect(JSON.parse(folder.read(OWN))).toMatchObject({ scriptId: SCRIPT_ID, rootDir: 'dist' });
    expect(folder.read('.clasp.json')).toBe(COMMITTED);
  });

  it('binds a script to a spreadsheet that exists', async () => {
    folder.copy('.clasp.json', OWN);
    const [, , ...words] = commandsIn(GUIDE).find((command) => command.includes('--parentId')) ?? [];
    const { status } = await folder.clasp(...words);
    expect([status, google.asked[0]]).toEqual([
      0,
      { call: 'POST script.googleapis.com/v1/projects', body: { title: 'Đối thoại 2026', parentId: 'SPREADSHEET_ID' } },
    ]);
    expect(JSON.parse(folder.read(OWN))).toMatchObject({ scriptId: SCRIPT_ID, parentId: 'SPREADSHEET_ID' });
  });

  it('creates nothing where the project file already names a script', async () => {
    knowProject();
    expect(await folder.clasp(...CREATE, '--project', OWN)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('already exists') as string,
    });
    expect(google.asked).toEqual([]);
  });
});

describe('a new version', () => {
  beforeEach(knowProject);

  it('replaces all that the project held, files of other names too, and once only', async () => {
    google.files = [...google.files, { name: 'Mã', type: 'SERVER_JS', source: 'function myFunction() {}' }];
    expect(await folder.clasp('push', '--force', '--project', OWN)).toMatchObject({ status: 0 });
    expect(google.files.map(({ name }) => name).sort()).toEqual(['Code', 'Notices', 'Sidebar', 'appsscript']);
    expect(await folder.clasp('push', '--project', OWN)).toMatchObject({
      stdout: expect.stringContaining('already up to date') as string,
    });
    expect(callsSoFar()).toEqual([`GET ${CONTENT}`, `PUT ${CONTENT}`, `GET ${CONTENT}`]);
  });

  it('goes to the spreadsheet whose project file is named', async () => {
    folder.write(OWN, JSON.stringify({ scriptId: 'mot-bang-khac', rootDir: 'dist' }));
    folder.write('.clasp.thuan-nam.json', JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist' }));
    await folder.clasp('push', '--force', '--project', '.clasp.thuan-nam.json');
    expect(callsSoFar()).toEqual([`GET ${CONTENT}`, `PUT ${CONTENT}`]);
  });

  it('is sent nowhere where no project file is named: the committed one names no script', async () => {
    expect(await folder.clasp('push', '--force')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Project settings not found') as string,
    });
    expect(google.asked).toEqual([]);
  });

  it('is not sent, with exit code 0, where the manifest changed and neither --force nor a person says yes', async () => {
    const { status, stdout } = await folder.clasp('push', '--project', OWN);
    expect([status, stdout]).toEqual([0, expect.stringContaining('Skipping push')]);
    expect(callsSoFar()).toEqual([`GET ${CONTENT}`]);
  });
});

describe('what would be pushed', () => {
  beforeEach(knowProject);

  it('is exactly what the build writes, said offline', async () => {
    const { stdout } = await folder.clasp('status', '--json', '--project', OWN);
    const { filesToPush, untrackedFiles } = JSON.parse(stdout) as { filesToPush: string[]; untrackedFiles: string[] };
    const built = ['Code.js', 'Notices.html', 'Sidebar.html', 'appsscript.json'];
    expect(filesToPush.sort()).toEqual(built.map((name) => `dist/${name}`));
    expect(untrackedFiles).toEqual([]);
    expect(readdirSync(DIST).sort()).toEqual(built);
    expect(google.asked).toEqual([]);
  });
});

describe('the guide', () => {
  it('names commands and options that clasp knows', async () => {
    const { stdout } = await runGuarded(port, ['--input-type=module', '--eval', LIST_OPTIONS], folder.path);
    const known = new Map(JSON.parse(stdout) as [command: string, options: string[]][]);
    const spoken = commandsIn(GUIDE).filter(([, program]) => program === 'clasp');
    expect(spoken.length).toBeGreaterThan(7);
    const unknown = spoken.flatMap(([, , command = '', ...words]) => {
      const options = known.get(command);
      if (options === undefined) return [command];
      return words.filter((word) => word.startsWith('--') && !options.includes(word));
    });
    expect(unknown).toEqual([]);
  });

  it('is said in the README with the same commands', () => {
    expect(commandsOf(README, 'Put it into a Google spreadsheet')).toEqual(commandsOf(GUIDE, 'From nothing'));
  });
});

describe('one’s own ids and token', () => {
  it('stay out of git, while the project file without an id stands in it', () => {
    expect(JSON.parse(COMMITTED)).toEqual({ rootDir: 'dist' });
    const git = (...words: string[]) => execFileSync('git', words, { cwd: join(DIST, '..'), encoding: 'utf8' });
    const ownFiles = [OWN, '.clasp.thuan-nam.json', 'dist/Code.js'];
    expect(
      git('check-ignore', '--no-index', ...ownFiles, '.clasp.json')
        .trim()
        .split('\n'),
    ).toEqual(ownFiles);
  });
});

describe('the guard of these tests', () => {
  it('ends a program that turns to any other place', async () => {
    const words = ['--input-type=module', '--eval', "await fetch('http://192.0.2.1/').catch(() => undefined)"];
    expect(await runGuarded(port, words, folder.path)).toMatchObject({
      status: 97,
      stderr: expect.stringContaining('192.0.2.1') as string,
    });
  });
});
