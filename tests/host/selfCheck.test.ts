import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckCounts, Outcome } from '../../src/app/selfCheck';
import type { LocalHost, RunReport } from '../../host/host';
import { Bundle } from '../../host/run/bundle';
import { setSetting } from './support/cells';
import {
  BUNDLE,
  byHand,
  emptyHost,
  hostOver,
  problemsOf,
  readyHost,
  sampleHost,
  sheetOf,
  slowBundle,
} from './support/spreadsheet';

const TAB = 'Kết quả kiểm tra cài đặt';
const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const DRIVE = 'https://www.googleapis.com/auth/drive.file';

type Checked = CheckCounts & { readonly outcomes: readonly Outcome[] };

const resultOf = (run: RunReport) => JSON.parse(JSON.stringify(run.result)) as Checked;
const tabsOf = (host: LocalHost) => host.file.workbook.sheets.map(({ name }) => name);
const differentIn = (checked: Checked) =>
  checked.outcomes.filter(({ state }) => state === 'different').map(({ service, method }) => `${service}.${method}`);

/** The lines of the result tab, without empty cells and lines. */
function linesOf(host: LocalHost): string[][] {
  return [...sheetOf(host, TAB).rows()]
    .map(({ cells }) =>
      [...cells.values()].map(({ value }) => (typeof value === 'string' ? value : '')).filter((text) => text !== ''),
    )
    .filter((line) => line.length > 0);
}

/** The bundle where one service is not as the reference has it. */
function bundleWith(lines: string): Bundle {
  return new Bundle(
    `(() => { ${lines} })();\n${readFileSync(BUNDLE, 'utf8')}`,
    'wrong.js',
    'Asia/Ho_Chi_Minh',
    dirname(BUNDLE),
  );
}

const WRONG_ZONE = `const right = Session;
  Session = new Proxy({}, { get: (_, name) => name === 'getScriptTimeZone' ? () => 'Etc/GMT' : right[name] });`;

describe('checking the installation', () => {
  it('finds nothing where every service answers as expected, and says so', () => {
    const host = sampleHost({ mailQuota: 7 });
    const run = host.run('checkInstallation');
    const { same, different, untried, outcomes } = resultOf(run);
    expect([different, untried, same]).toEqual([0, 0, outcomes.length]);
    expect(run.alerts.map(({ title }) => title)).toEqual(['Kiểm tra cài đặt']);
    expect(run.alerts[0]?.message).toContain(`Google đáp đúng như mong đợi ở ${same} trường hợp đã thử.`);
    const lines = linesOf(host);
    expect(lines).toContainEqual(['Không có chỗ nào.']);
    expect(lines).toContainEqual(['Ngôn ngữ của bảng tính (phải là vi_VN)', 'vi_VN']);
    expect(lines).toContainEqual(['Kiểm tra lúc', expect.stringContaining('25/09/2020') as string]);
    expect(lines).toContainEqual(['Quyền drive.file', 'đã cấp']);
    expect(lines).toContainEqual(['Số người nhận thư còn gửi được hôm nay', '7']);
    expect(lines).toContainEqual(['Trang, tài liệu tạm còn sót (xóa bằng tay)', 'không']);
    expect(lines).toContainEqual(['Lock', '3', '3', '0', '0']);
    expect(lines.at(-1)?.[0]).toContain('Mở thanh bên');
  });

  it('works before the spreadsheet is set up, under American conventions', () => {
    const host = emptyHost();
    expect(differentIn(resultOf(host.run('checkInstallation')))).toEqual([]);
    expect(linesOf(host).flat().join('\n')).toContain('Bảng tính này chưa được chuẩn bị');
  });

  it('finds the same in whatever order the cases are tried', () => {
    const code = readFileSync(BUNDLE, 'utf8');
    const reversed = code.replace('runCases(contractCases(),', 'runCases([...contractCases()].reverse(),');
    expect(reversed).not.toBe(code);
    const bundle = new Bundle(reversed, 'reversed.js', 'Asia/Ho_Chi_Minh', dirname(BUNDLE));
    const checked = resultOf(hostOver(sampleHost().file.workbook, { bundle }).run('checkInstallation'));
    expect(checked.outcomes[0]?.service).toMatch(/^Drive/);
    expect(differentIn(checked)).toEqual([]);
  });

  it('asks after each scope of the manifest', () => {
    const manifest = JSON.parse(readFileSync(join(dirname(BUNDLE), 'appsscript.json'), 'utf8')) as {
      readonly oauthScopes: readonly string[];
    };
    const host = sampleHost();
    host.run('checkInstallation');
    const asked = linesOf(host).flatMap(([label = '']) => /^Quyền (.+)$/.exec(label)?.[1] ?? []);
    expect(asked.sort()).toEqual(manifest.oauthScopes.map((scope) => scope.split('/').at(-1)).sort());
  });

  it('leaves nothing behind but its result, which the next run replaces', () => {
    const host = sampleHost();
    const before = { tabs: tabsOf(host), metadata: [...host.file.workbook.metadata] };
    const files = ['once', 'again'].flatMap(() => host.run('checkInstallation').files);
    expect(files).toEqual([]);
    expect(tabsOf(host)).toEqual([...before.tabs, TAB]);
    expect([...host.file.workbook.metadata]).toEqual(before.metadata);
    expect(linesOf(host).filter(([title]) => title === 'Nơi chạy')).toHaveLength(1);
  });

  it('names a service that answers otherwise, with what was expected and what was found', () => {
    const host = hostOver(sampleHost().file.workbook, { bundle: bundleWith(WRONG_ZONE) });
    const run = host.run('checkInstallation');
    expect(differentIn(resultOf(run))).toEqual(['Session.getScriptTimeZone']);
    const line = linesOf(host).find(([command]) => command === 'Session.getScriptTimeZone');
    expect(line?.slice(2)).toEqual([
      '"Asia/Ho_Chi_Minh"',
      '"Etc/GMT"',
      'developers.google.com/apps-script/reference/base/session#getScriptTimeZone()',
    ]);
    expect(run.alerts[0]?.message).toContain('1 chỗ khác với mong đợi');
    expect(run.alerts[0]?.message).toContain('Gửi cả trang đó cho người bảo trì');
  });

  it('tells a scope that was withheld, and goes on', () => {
    const host = sampleHost({ withheldScopes: [MAIL, DRIVE] });
    const checked = resultOf(host.run('checkInstallation'));
    expect([...new Set(differentIn(checked))].sort()).toEqual([
      'Drive.Files.create',
      'Drive.Permissions.create',
      'MailApp.getRemainingDailyQuota',
    ]);
    expect(linesOf(host)).toContainEqual(['Quyền script.send_mail', 'CHƯA CẤP']);
    expect(linesOf(host)).toContainEqual(['Quyền userinfo.email', 'đã cấp']);
    expect(tabsOf(host).filter((name) => name.startsWith('Kiểm tra'))).toEqual([]);
  });

  it('writes what it has when its time is up', () => {
    const host = hostOver(sampleHost().file.workbook, { bundle: slowBundle() });
    const run = host.run('checkInstallation');
    const { untried, outcomes } = resultOf(run);
    expect(untried).toBe(outcomes.length);
    expect(run.alerts[0]?.message).toContain(`Còn ${untried} trường hợp chưa kịp thử`);
    expect(linesOf(host)).toContainEqual(['Lock', '3', '0', '0', '3']);
  });
});

describe('the temporary tabs and document', () => {
  it('are removed when Google breaks the run off in the midst of it', () => {
    const host = sampleHost();
    const tabs = tabsOf(host);
    const breaking = `const now = Date.now; let looks = 0;
      Date.now = () => { if (looks++ === 170) throw new Error('Service timed out'); return now(); };`;
    const calls: string[] = [];
    const beforeCall = (call: string) => void calls.push(call);
    const broken = hostOver(host.file.workbook, { bundle: bundleWith(breaking), beforeCall });
    expect(() => broken.run('checkInstallation')).toThrow('Có lỗi ngoài dự kiến');
    expect(calls.filter((call) => call === 'Spreadsheet.insertSheet').length).toBeGreaterThan(5);
    expect(calls).toContain('Drive.Files.remove');
    expect(tabsOf(broken)).toEqual(tabs);
    expect([...broken.file.workbook.metadata.keys()].filter((key) => key.includes('selfCheck'))).toEqual([]);
  });

  it('that a killed run left are removed by the next; a document that cannot be is named', () => {
    const host = byHand(
      sampleHost(),
      `book.insertSheet('Kiểm tra (tạm)'); book.insertSheet('Kiểm tra (tạm) 7');
       PropertiesService.getDocumentProperties().setProperty('selfCheck.document', 'tai-lieu-cu');`,
    );
    host.run('checkInstallation');
    expect(tabsOf(host).filter((name) => name.startsWith('Kiểm tra (tạm)'))).toEqual([]);
    expect(host.file.workbook.metadata.has('property.selfCheck.document')).toBe(false);
    expect(linesOf(host).find(([label]) => label?.startsWith('Trang, tài liệu tạm'))?.[1]).toContain('tai-lieu-cu');
  });
});

describe('the result tab', () => {
  it('is nobody’s tab: compiling and setting up say the same with it as without', () => {
    const plain = sampleHost();
    const checked = sampleHost();
    checked.run('checkInstallation');
    for (const name of ['setUpWorkbook', 'compileResults'])
      expect(JSON.stringify(checked.run(name).result)).toBe(JSON.stringify(plain.run(name).result));
    expect(problemsOf(checked)).toEqual(problemsOf(plain));
    expect(checked.edit(TAB, 3, 2, 'ghi chú').toasts).toEqual([]);
  });
});

it('is the district’s alone', () => {
  const host = readyHost();
  setSetting(host, 'E-mail cán bộ tổng hợp', 'chi@huyen.example');
  host.run('protectWorkbook');
  const shared = hostOver(host.file.workbook, { editors: ['chi@huyen.example', 'an@phuocha.example'] });
  expect(() => shared.runAs('an@phuocha.example', 'checkInstallation')).toThrow(
    'chỉ dành cho cán bộ của cơ quan tổng hợp',
  );
  expect(tabsOf(shared)).not.toContain(TAB);
  expect(differentIn(resultOf(shared.runAs('chi@huyen.example', 'checkInstallation')))).toEqual([]);
});
