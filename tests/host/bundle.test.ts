import { parse } from 'acorn';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { Bundle } from '../../host/run/bundle';
import { SERVICES, strangeCode } from './deploy/strangeCode';
import { cellAt, setSetting } from './support/cells';
import { BUNDLE, hostOver, sampleHost, sheetOf } from './support/spreadsheet';

const KB = 1024;
const code = readFileSync(BUNDLE, 'utf8');
const { dependencies } = JSON.parse(readFileSync(join(BUNDLE, '..', 'appsscript.json'), 'utf8')) as {
  readonly dependencies: { readonly enabledAdvancedServices: readonly { readonly userSymbol: string }[] };
};
const advancedServices = dependencies.enabledAdvancedServices.map(({ userSymbol }) => userSymbol);

/** What a person, a trigger or a cell may call, and the one object that holds the rest. */
const GLOBALS = [
  'DoiThoaiGiamNgheo',
  'HAN_NOP',
  'SO_NGAY_TRE',
  'TONG_THAM_DU',
  'addInvitee',
  'addOpinion',
  'checkInstallation',
  'compareFile',
  'compileFromSidebar',
  'compileResults',
  'createReport',
  'draftFromSidebar',
  'exportCommune',
  'goTo',
  'grantExtension',
  'handIn',
  'handInInvitees',
  'handInPlan',
  'handInReport',
  'handInResults',
  'makeCommuneFile',
  'markAttendance',
  'onEdit',
  'onOpen',
  'openFileExchange',
  'openSidebar',
  'previewReminders',
  'protectWorkbook',
  'readOffices',
  'readProgress',
  'readSidebar',
  'recordCall',
  'recordPaper',
  'remindCommunes',
  'returnSubmission',
  'saveSession',
  'sendReminders',
  'setUpWorkbook',
  'showNotices',
  'takeFile',
];

/** Names that the libraries look for behind `typeof` or `try`, and do without. */
const DONE_WITHOUT = ['Blob', 'Buffer', 'TextDecoder', 'TextEncoder', 'define', 'java', 'self', 'window'];

/** A context that fails on any look at a service: Apps Script loads the script before every trigger and cell function. */
function loadedAlone(): Record<string, unknown> {
  const context = createContext({});
  for (const service of [...SERVICES, ...advancedServices]) {
    Object.defineProperty(context, service, {
      get: () => {
        throw new Error(`${service} is looked at while loading`);
      },
    });
  }
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  return context;
}

describe('dist/Code.js', () => {
  const [strange = []] = strangeCode([code]);

  it('loads with no service at all: nothing is called while loading', () => {
    expect(() => loadedAlone()).not.toThrow();
  });

  it('has these globals and no others', () => {
    expect(Object.keys(loadedAlone()).sort()).toEqual(GLOBALS);
  });

  it('is ES2020', () => {
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });

  it('keeps the help of the cell functions on top-level functions', () => {
    for (const name of ['HAN_NOP', 'SO_NGAY_TRE', 'TONG_THAM_DU']) {
      const [, help = ''] = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\nfunction ${name}\\(`).exec(code) ?? [];
      expect(help).toMatch(/@param \{.+\} \S+ \S+[^]*@return \S+[^]*@customfunction/);
    }
  });

  it('does not evaluate docxtemplater and pizzip before a report is drafted', () => {
    // each CommonJS module of the bundle is a function that runs once, when it is first required
    const evaluated = code.replace(
      /("[^"]*node_modules\/(docxtemplater|pizzip)\/[^"]*")\s*\(exports[^)]*\)\s*\{/g,
      (start) => `${start} throw new Error("evaluated");`,
    );
    expect(evaluated).not.toBe(code);
    const { workbook } = sampleHost().file;
    const host = hostOver(workbook, { bundle: new Bundle(evaluated, 'evaluated.js', 'Asia/Ho_Chi_Minh') });
    host.open();
    setSetting(host, 'Tên đợt đối thoại', 'Đối thoại');
    host.edit('Hướng dẫn', 25, 1, `=HAN_NOP('Các xã'!${cellAt(host, 'Các xã', 3, 'Ngày dự kiến')};3)`);
    host.open();
    expect(sheetOf(host, 'Hướng dẫn').cell(25, 1)?.value).toBe(44074); // 31/8/2020
    host.run('compileResults');
    expect(() => host.run('createReport')).toThrow();
  });

  it('uses no name and no syntax that Apps Script lacks, but the advanced services by their names in the manifest', () => {
    const ours = strange.filter(({ inLibrary }) => !inLibrary);
    expect(new Set(ours.map(({ what }) => what))).toEqual(new Set(advancedServices));
  });

  it('has libraries that look for what Apps Script lacks only where they can do without', () => {
    const theirs = strange.filter(({ inLibrary }) => inLibrary);
    expect([...new Set(theirs.map(({ what }) => what))].sort()).toEqual(DONE_WITHOUT);
  });
});

describe('the size of what is uploaded', () => {
  const { inputs } = (
    JSON.parse(readFileSync(join(BUNDLE, '..', '..', 'build', 'metafile.json'), 'utf8')) as {
      outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>;
    }
  ).outputs['dist/Code.js'] ?? { inputs: {} };
  const bytesOf = (folder: string): number =>
    Object.entries(inputs).reduce((sum, [path, part]) => sum + (path.startsWith(folder) ? part.bytesInOutput : 0), 0);

  it.each([
    ['libraries: docxtemplater and pizzip with what they need, asleep until a report is drafted', 'node_modules/', 390],
    ['our rules, sentences and the template of the report', 'src/', 550],
  ])('Code.js: %s', (_, folder, budget) => {
    expect(bytesOf(folder)).toBeGreaterThan(0);
    expect(bytesOf(folder)).toBeLessThan(budget * KB);
  });

  it('Code.js as a whole: each trigger and cell function loads it, so a new library has to be worth it', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(940 * KB);
  });

  it('Sidebar.html: 160 KB come over a line of 1 Mbit/s in about a second, and there is no cache', () => {
    expect(statSync(join(BUNDLE, '..', 'Sidebar.html')).size).toBeLessThan(160 * KB);
  });
});

describe('the check for names and syntax that Apps Script lacks', () => {
  it('finds each of them', () => {
    const findings: Readonly<Record<string, string>> = {
      'setTimeout(null, 10)': 'setTimeout',
      'new TextEncoder()': 'TextEncoder',
      'new URL("a:b")': 'URL',
      'fetch("a")': 'fetch',
      'atob("")': 'atob',
      'crypto.randomUUID()': 'crypto',
      'process.env.HOME': 'process',
      'new Intl.Collator("vi")': 'Intl',
      'DocumentApp.create("")': 'DocumentApp',
      'import("a")': 'import()',
      'new RegExp("a", "v")': 'a regex flag that ES2020 does not know',
      'RegExp("a", "gd")': 'a regex flag that ES2020 does not know',
      '/a/d': 'Parsing error',
      'class A { #b() {} }': 'Parsing error',
      'class A { static {} }': 'Parsing error',
      'class A { static b = 1 }': 'Parsing error',
      'a ||= 1': 'Parsing error',
      'export const a = 1': 'Parsing error',
    };
    expect(strangeCode(Object.keys(findings))).toEqual(
      Object.values(findings).map((what) => [{ what: expect.stringContaining(what) as string, inLibrary: false }]),
    );
  });

  it('lets lookbehind and `typeof` of a missing name be, and tells a library’s names from ours', () => {
    const library =
      'var l = m({"node_modules/a/b.js"(exports) { exports.c = new Blob([]) }}); function m(a) { return a }';
    expect(strangeCode(['/(?<!q)u/.test(typeof window)', library])).toEqual([[], [{ what: 'Blob', inLibrary: true }]]);
  });
});
