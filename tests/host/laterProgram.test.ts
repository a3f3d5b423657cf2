import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalHost } from '../../host/host';
import { OWNER } from '../../desk/office';
import { Bundle } from '../../host/run/bundle';
import { openWorkbook, saveWorkbook } from '../../host/xlsx/workbookFile';
import type { Answer, Face } from '../../src/api';
import { everythingIn, sentOut } from './support/everything';
import { hostOver, problemsOf, sheetOf, tableOf } from './support/spreadsheet';

/** A later program (support/laterProgram.mjs) renames a column, a fact, a setting, a thing owed and a tab, and adds a column. */
const LATER = (() => {
  const outfile = join(mkdtempSync(join(tmpdir(), 'later-')), 'Code.js');
  execFileSync(process.execPath, [join('tests', 'host', 'support', 'laterProgram.mjs'), outfile]);
  return new Bundle(readFileSync(outfile, 'utf8'), 'later.js', 'Asia/Ho_Chi_Minh');
})();

const SAMPLE = join('tests', 'fixtures', 'workbooks', 'layout-1-sample.xlsx');
const sample = () => openWorkbook(readFileSync(SAMPLE));

const textsIn = (host: LocalHost, tab: string, row: number) =>
  [...sheetOf(host, tab).rows()]
    .filter((line) => line.row === row)
    .flatMap(({ cells }) => [...cells.values()].map(({ value }) => value));

describe('a later program over a workbook of today', () => {
  const households = (host: LocalHost) =>
    tableOf(host, 'Tổng hợp', 4).map((row) => [
      row['Tên xã'],
      row['Số hộ nghèo dự'],
      row['Số hộ cận nghèo dự'],
      row['Nữ'],
    ]);

  it('loses no village, and calls nothing edited, before it is brought up to date and after', () => {
    const today = hostOver(sample());
    today.run('setUpWorkbook');
    today.run('compileResults');
    const expected = households(today);
    const later = hostOver(sample(), { bundle: LATER });
    later.run('compileResults');
    expect(households(later)).toEqual(expected);
    later.run('setUpWorkbook');
    later.run('compileResults');
    expect(households(later)).toEqual(expected);
    expect(problemsOf(later).filter((problem) => problem.includes('sau khi nộp'))).toEqual([]);
    expect(problemsOf(later)).toHaveLength(problemsOf(today).length);
  });

  it('writes today’s words over the former ones, in place, and its layout', () => {
    const later = hostOver(sample(), { bundle: LATER });
    later.run('setUpWorkbook');
    const headers = textsIn(later, 'Phước Diêm', 4);
    expect(headers.slice(4, 8)).toEqual(['Dân tộc', 'Thôn, bản', 'Đối tượng', 'Chủ hộ']);
    expect(headers.filter((header) => header === 'Thôn')).toEqual([]);
    expect(headers.slice(10, 12)).toEqual(['Điện thoại', 'Zalo']);
    expect(textsIn(later, 'Phước Diêm', 1)).toContain('Nộp danh sách khách mời lúc');
    expect(textsIn(later, 'Phước Diêm', 1)).not.toContain('Nộp danh sách mời lúc');
    const names = later.file.workbook.sheets.map(({ name }) => name);
    expect(names).toContain('Các danh mục');
    expect(names).not.toContain('Danh mục');
    const settings = tableOf(later, 'Thiết lập');
    const labels = ['Năm', 'Năm tổ chức'];
    const year = settings.filter((row) => labels.some((label) => row['Mục thiết lập'] === label));
    expect(year).toMatchObject([{ 'Mục thiết lập': 'Năm tổ chức', 'Giá trị': 2020 }]);
    expect(settings.find((row) => row['Mục thiết lập'] === 'Phiên bản bố cục')).toMatchObject({ 'Giá trị': 3 });
  });

  it('a new column that is filled in afterwards is no edit of a list handed in before', () => {
    const later = hostOver(sample(), { bundle: LATER });
    later.run('setUpWorkbook');
    const zalo = textsIn(later, 'Phước Diêm', 4).indexOf('Zalo') + 1;
    expect(zalo).toBe(12);
    later.editAs(OWNER, 'Phước Diêm', 6, zalo, '0900000001');
    later.run('compileResults');
    expect(problemsOf(later).filter((problem) => problem.includes('sau khi nộp'))).toEqual([]);
  });
});

describe('today’s program over a workbook of a later one', () => {
  const broughtUpToDate = (() => {
    const host = hostOver(sample(), { bundle: LATER });
    host.run('setUpWorkbook');
    return saveWorkbook(host.file.workbook);
  })();
  const laterBook = () => hostOver(openWorkbook(broughtUpToDate), { answer: 'yes', mailQuota: 50 });
  const SENTENCE =
    'Bảng tính này do bản mới hơn của chương trình lập (bố cục số 3); bản đang dùng chỉ xem được, không ghi vào để khỏi làm mất số liệu. Cập nhật chương trình lên bản hiểu bố cục số 3, rồi làm lại. Nếu ô “Phiên bản bố cục” ở trang Thiết lập bị sửa nhầm, lấy lại số cũ bằng Hoàn tác (Ctrl+Z).';
  const about = { code: 'X03', owed: 'invitees' };
  const until = Date.parse('2020-10-01T17:00:00Z') / 60_000;

  it.each([
    ...['setUpWorkbook', 'protectWorkbook', 'compileResults', 'createReport', 'remindCommunes', 'checkInstallation'],
    ...['handInInvitees', 'handInPlan', 'handInResults', 'handInReport'],
  ])('%s refuses with the version that it needs, and changes nothing', (name) => {
    const host = laterBook();
    const before = everythingIn(host);
    expect(() => host.run(name)).toThrow(SENTENCE);
    expect(everythingIn(host)).toBe(before);
  });

  it.each<[string, readonly unknown[]]>([
    ['handIn', ['invitees', 'X04']],
    ['addInvitee', [{ name: 'Katơr Thị Mẫu' }, 'X04']],
    ['addOpinion', [{ content: 'Đề nghị sửa đường.' }, 'X04']],
    ['saveSession', [{ venue: 'Nhà văn hóa' }, 'X04']],
    ['markAttendance', [[{ row: 5, name: 'x', village: '', attendance: 'present', substitute: '' }], 'X04']],
    ['compileFromSidebar', ['p1']],
    ['draftFromSidebar', []],
    ['sendReminders', [['X07']]],
    ['recordCall', ['X07', ['plan']]],
    ['returnSubmission', [{ ...about, reason: 'Thiếu', until }]],
    ['grantExtension', [{ ...about, reason: 'Bão', until }]],
    ['recordPaper', [{ ...about, moment: until - 10_000, number: '1/UBND', by: 'trực tiếp' }]],
    ['takeFile', [{ name: 'x.xlsx', tab: [], base: null }, '', {}, []]],
  ])('%s of the sidebar answers with it', (name, args) => {
    const host = laterBook();
    const before = everythingIn(host);
    const report = host.run(name, args);
    expect(JSON.parse(JSON.stringify(report.result))).toEqual({ ok: false, code: 'layout-later', message: SENTENCE });
    expect(everythingIn(host)).toBe(before);
    expect(sentOut(report)).toBe(0);
  });

  it('opens it for reading, and says so above all else', () => {
    const host = laterBook();
    const lists = host.file.workbook.sheets.find(({ name }) => name === 'Các danh mục');
    if (lists) lists.name = 'Danh mục';
    const before = everythingIn(host);
    const answer = host.run('readSidebar', ['district']).result as Answer<Face>;
    expect(answer.ok && answer.value).toMatchObject({ face: 'district', notice: SENTENCE });
    expect(everythingIn(host)).toBe(before);
  });

  it('where it cannot even find its tabs, says the same and not to rename them', () => {
    const { result } = laterBook().run('readSidebar', ['district']);
    expect(JSON.parse(JSON.stringify(result))).toEqual({ ok: false, code: 'layout-later', message: SENTENCE });
  });

  it('an edit by hand stays as typed, and brings nothing about', () => {
    const host = laterBook();
    const [content, id] = ['Nội dung', 'Mã ý kiến'].map((header) => textsIn(host, 'Nhị Hà', 4).indexOf(header));
    const sheet = sheetOf(host, 'Nhị Hà');
    const columns = [...sheet.rows()].filter(({ row }) => row === 4).flatMap(({ cells }) => [...cells.keys()]);
    host.editAs(OWNER, 'Nhị Hà', 40, columns[content ?? 0] ?? 0, 'Đề nghị sửa đường.');
    expect(sheet.cell(40, columns[id ?? 0] ?? 0)?.value ?? '').toBe('');
  });
});
