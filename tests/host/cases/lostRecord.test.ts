import type { LocalHost } from '../../../host/host';
import { recordOf } from '../support/recordOf';
import { byHand, emptyHost, hostOver, problemsOf, readyHost, sampleHost, tableOf } from '../support/spreadsheet';

// what a workbook keeps in no cell is gone after other programs: https://bugs.documentfoundation.org/show_bug.cgi?id=81221
const withoutRecord = (host: LocalHost): LocalHost => {
  const { workbook } = host.file;
  for (const key of [...workbook.metadata.keys()])
    if (key.startsWith('property.record|')) workbook.metadata.delete(key);
  return hostOver(workbook, { now: '2020-09-25T10:00', answer: 'yes' });
};
const codes = ['X01', 'X02', 'X03', 'X04', 'X05', 'X06', 'X07', 'X08'];
const deedsOf = (host: LocalHost) =>
  codes.flatMap((code) => recordOf(host, code)).map((deed) => ({ ...deed, digest: '', counts: null }));
const states = (host: LocalHost) =>
  tableOf(host, 'Tổng hợp', 4).map((row) => [row['Tên xã'], row['Danh sách mời'], row['Kết quả']]);
const compiled = (host: LocalHost) => {
  host.run('compileResults');
  return problemsOf(host);
};

it('a record that was dropped is said once, and no commune is told that Nhật ký does not know of it', () => {
  const before = sampleHost();
  compiled(before);
  const host = withoutRecord(before);
  const told = compiled(host);
  expect(told.filter((problem) => problem.includes('Bản ghi việc nộp không còn'))).toHaveLength(1);
  expect(told.filter((problem) => problem.includes('chưa có trong Nhật ký'))).toEqual([]);
});

it('set-up brings it back from Nhật ký: the same deeds, the same states, and nothing is told any more', () => {
  const before = sampleHost();
  const told = compiled(before);
  const [deeds, was] = [deedsOf(before), states(before)];
  const host = withoutRecord(before);
  const { alerts } = host.run('setUpWorkbook');
  expect(alerts[0]?.message).toContain(`lấy lại ${deeds.length} việc từ Nhật ký`);
  expect(deedsOf(host)).toEqual(deeds);
  expect(compiled(host)).toEqual(told);
  expect(states(host)).toEqual(was);
  expect(tableOf(host, 'Nhật ký').filter((row) => row['Đối chiếu'])).toEqual([]);
});

it('a round in which nobody handed anything in asks nothing', () => {
  const host = readyHost();
  compiled(host);
  expect(host.run('setUpWorkbook').alerts.map(({ buttons }) => buttons)).toEqual(['OK']);
});

describe('what another program dropped is said at opening and on the board', () => {
  const board = (host: LocalHost): string | undefined => {
    const { result } = host.run('readSidebar', ['district']);
    return (result as { value: { notice?: string } }).value.notice;
  };
  const said = (host: LocalHost) => host.open().toasts.map(({ message }) => message);

  it('not where nothing is missing, nor where nothing was ever set up', () => {
    const host = sampleHost();
    expect([said(host), board(host)]).toEqual([[], undefined]);
    expect(said(emptyHost())).toEqual([]);
  });

  it('the record', () => {
    const host = withoutRecord(sampleHost());
    expect(said(host)).toEqual([expect.stringContaining('Bản ghi việc nộp không còn trong tệp này')]);
    expect(board(host)).toContain('Bản ghi việc nộp không còn trong tệp này');
  });

  it('language and zone, which set-up puts back without changing a day', () => {
    const before = sampleHost();
    const days = tableOf(before, 'Hạn nộp', 2);
    const { workbook } = byHand(
      before,
      `book.setSpreadsheetLocale('en_US'); book.setSpreadsheetTimeZone('America/New_York');`,
    ).file;
    const host = hostOver(workbook, { now: '2020-09-25T10:00', answer: 'yes' });
    for (const words of ['“en_US”', '“America/New_York”']) {
      expect(said(host).join()).toContain(words);
      expect(board(host)).toContain(words);
    }
    expect(host.run('setUpWorkbook').alerts[0]?.message).toContain('Đặt lại ngôn ngữ Việt Nam và múi giờ Hà Nội');
    expect([said(host), board(host)]).toEqual([[], undefined]);
    expect(tableOf(host, 'Hạn nộp', 2)).toEqual(days);
  });

  it('protections, which one click makes again', () => {
    const host = sampleHost();
    host.run('protectWorkbook');
    const protections = () => host.file.workbook.sheets.map((sheet) => sheet.protections.length);
    const made = protections();
    expect(said(host)).toEqual([]);
    const { sheets } = host.file.workbook;
    for (const sheet of sheets.filter(({ name }) => name === 'Thiết lập')) sheet.protections = [];
    expect(said(host)).toEqual([]);
    for (const sheet of sheets) sheet.protections = [];
    expect(said(host)).toEqual([expect.stringContaining('Các trang không còn được bảo vệ')]);
    expect(board(host)).toContain('chạy “Bảo vệ các trang”');
    host.run('protectWorkbook');
    expect(protections()).toEqual(made);
    expect([said(host), board(host)]).toEqual([[], undefined]);
  });
});
