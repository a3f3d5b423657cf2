import { UnknownFunction } from '../../run/unknownFunction';
import { answer, hostOf, report } from './scriptRun';

const GUIDE = 'https://developers.google.com/apps-script/guides/v8-runtime';

describe('what a bundle meets', () => {
  it.each([
    ['ss.getFoo()', 'Spreadsheet.getFoo is not provided by the local host'],
    ['sheet.appendRow([1])', 'Sheet.appendRow is not provided by the local host'],
    [`sheet.getRange('A1').file`, 'Range.file is not provided by the local host'],
    [`Drive.Drives`, 'Drive.Drives is not provided by the local host'],
    [`Drive.Files.list()`, 'Drive.Files.list is not provided by the local host'],
    ['sheet.name = 5', 'Sheet.name is not provided by the local host'],
  ])('%s fails by name', (call, message) => {
    expect(() => report(call)).toThrow(message);
  });

  it(`errors of services are errors of the script (${GUIDE})`, () => {
    const body = `try { sheet.getRange(0, 1); } catch (error) { return [error instanceof Error, error.name, error.message]; }`;
    expect(answer(body)).toEqual([true, 'Exception', 'The starting row of the range is too small.']);
  });

  it('an error of the script leaves the host as it is, its code too', () => {
    const host = hostOf(
      `function main() { throw Object.assign(new Error('Chưa có xã nào.'), { code: 'no-communes' }); }`,
    );
    expect(thrown(() => host.run('main'))).toMatchObject({ code: 'no-communes', message: 'Chưa có xã nào.' });
  });

  it('arguments and results belong to the script', () => {
    const host = hostOf(
      `function main(list, record, date) { return [list instanceof Array, record instanceof Object, date instanceof Date, list[0].a]; }`,
    );
    expect(host.run('main', [[{ a: 1 }], { b: 2 }, new Date(0)]).result).toEqual([true, true, true, 1]);
  });

  it('has the language and the services, nothing of Node or the browser', () => {
    const names = [
      'process',
      'require',
      'setTimeout',
      'fetch',
      'URL',
      'TextEncoder',
      'Buffer',
      'atob',
      'crypto',
      'WebAssembly',
      'performance',
    ];
    const body = `return ${JSON.stringify(names)}.filter((name) => typeof globalThis[name] !== 'undefined');`;
    expect(answer(body)).toEqual([]);
  });

  it('prints services as Apps Script does', () => {
    expect(answer(`return [String(ss), String(sheet), JSON.stringify(sheet), typeof sheet];`)).toEqual([
      'Spreadsheet',
      'Sheet',
      '{}',
      'object',
    ]);
  });

  it('what it logs goes to the log', () => {
    const lines: string[] = [];
    report(`console.log('a', { b: 1 }); console.error('c');`, { log: (line) => lines.push(line) });
    expect(lines).toEqual(['a { b: 1 }', 'c']);
  });
});

describe('which functions may be run', () => {
  const host = hostOf(`function main() {} function private_() {} var notAFunction = 1; const hidden = () => 1;`);

  it.each(['private_', 'notAFunction', 'missing', 'Object', 'SpreadsheetApp', 'console', 'toString', 'hidden'])(
    '%s may not',
    (name) => {
      expect(() => host.run(name)).toThrow(UnknownFunction);
    },
  );

  it('main may', () => {
    expect(host.run('main').result).toBeUndefined();
  });
});

describe('the clock', () => {
  const now = { now: '2020-09-25T10:00' };

  it("a fixed time is the civil time of the spreadsheet's zone", () => {
    const body = `return [new Date(), Date.now(), new Date() instanceof Date, Date().slice(0, 3) !== '', new Date(0).getTime(), new Date().constructor === Date];`;
    const instant = Date.UTC(2020, 8, 25, 3);
    expect(answer(body, now)).toEqual([new Date(instant).toISOString(), instant, true, true, 0, true]);
  });

  it('it stays the same civil time when setting up changes the zone', () => {
    const body = `
      const before = new Date();
      ss.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
      return [before, new Date(), sheet.getRange('A1').setFormula('=NOW()').setNumberFormat('hh:mm').getDisplayValue()];`;
    expect(answer(body, { ...now, zone: 'America/Los_Angeles' })).toEqual([
      '2020-09-25T17:00:00.000Z',
      '2020-09-25T03:00:00.000Z',
      '10:00',
    ]);
  });

  it.each(['2020-09-25', '25/9/2020', '2020-13-01T00:00', '2020-02-30T00:00', '2020-09-25T24:00'])(
    'refuses %s',
    (time) => {
      expect(() => report('', { now: time })).toThrow('Not a civil time');
    },
  );

  it('runs on real time otherwise', () => {
    const before = Date.now();
    expect(answer('return Date.now();')).toBeGreaterThanOrEqual(before);
  });
});

function thrown(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}
