import { SAMPLE_ROUND } from '../../desk/sample/round';
import { openWorkbook, saveWorkbook } from '../../host/xlsx/workbookFile';
import { cellAt, columnOf, fillIn, typeInto, valueAt } from './support/cells';
import { byHand, hostOver, readyHost, sampleHost, sheetOf, tableOf } from './support/spreadsheet';
import type { LocalHost } from '../../host/host';

const limitOf = (host: LocalHost, commune: string, owed: string) =>
  tableOf(host, 'Hạn nộp').find((row) => row['Tên xã'] === commune && row['Nội dung phải nộp'] === owed);

/** Days of the sheet: 44074 is 31/8/2020, as =DATE(2020;8;31) shows. */
const SERIAL = { '28/8/2020': 44071, '31/8/2020': 44074, '11/9/2020': 44085 };

describe('the district changes what limits depend on', () => {
  it('Ngày dự kiến: the list is due 3 days before, at 17:00', () => {
    const host = readyHost();
    typeInto(host, 'Các xã', 3, 'Ngày dự kiến', '03/9/2020');
    expect(limitOf(host, 'Phước Dinh', 'Danh sách mời')?.['Hạn']).toBeCloseTo(SERIAL['31/8/2020'] + 17 / 24, 6);
  });

  it('the rule: 3 working days instead of calendar days', () => {
    const host = readyHost();
    typeInto(host, 'Các xã', 3, 'Ngày dự kiến', '03/9/2020');
    typeInto(host, 'Thiết lập', 2, 'Đơn vị tính', 'Ngày làm việc');
    expect(limitOf(host, 'Phước Dinh', 'Danh sách mời')?.['Hạn']).toBeCloseTo(SERIAL['28/8/2020'] + 17 / 24, 6);
  });

  it('an extension, which keeps the first limit in sight', () => {
    const host = readyHost();
    typeInto(host, 'Các xã', 3, 'Ngày dự kiến', '03/9/2020');
    const headers = ['Mã xã', 'Nội dung được gia hạn', 'Hạn mới', 'Lý do gia hạn', 'Người quyết định'];
    const extension = ['X02', 'Danh sách mời', '11/9/2020', 'Bão số 5', 'Trưởng phòng'];
    fillIn(host, 'Thiết lập', 2, headers, [extension]);
    const row = limitOf(host, 'Phước Dinh', 'Danh sách mời');
    expect(row?.['Hạn']).toBeCloseTo(SERIAL['11/9/2020'] + 17 / 24, 6);
    expect(row?.['Hạn gốc']).toBeCloseTo(SERIAL['31/8/2020'] + 17 / 24, 6);
  });

  it('keeps what was handed in, and asks Google little: an edit trigger has 30 seconds', () => {
    const host = sampleHost();
    host.run('compileResults');
    const { calls } = typeInto(host, 'Thiết lập', 3, 'Ngày ấn định', '12/8/2020');
    expect(limitOf(host, 'Phước Nam', 'Kế hoạch')?.['So với hạn']).toBe('đúng hạn');
    expect(limitOf(host, 'Cà Ná', 'Danh sách mời')?.['Trạng thái nộp']).toBe('Không phải nộp');
    expect(calls.total).toBeLessThan(45);
  });

  it('an edit in a commune’s tab costs six calls', () => {
    expect(typeInto(readyHost(), 'Cà Ná', 5, 'Họ và tên', 'Trần Thị Mới').calls.total).toBe(6);
  });

  it('of what was handed in before, twenty at most', () => {
    expect(typeInto(sampleHost(), 'Phước Diêm', 5, 'Họ và tên', 'Trần Thị Mới').calls.total).toBeLessThanOrEqual(20);
  });
});

describe('the head of a commune’s tab', () => {
  const standing = (host: LocalHost) => valueAt(host, 'Phước Dinh', 1, 'Đối tượng');

  it.each([
    ['31/8/2020 17:00', 'đúng hạn'],
    ['31/8/2020 17:01', 'nộp trễ 1 ngày'],
    ['02/9/2020 08:00', 'nộp trễ 2 ngày'],
    ['chiều thứ hai', 'ô “Nộp lúc” chưa phải ngày giờ'],
  ])('handed in %s: %s', (moment, words) => {
    const host = sampleHost();
    typeInto(host, 'Phước Dinh', 2, 'Nộp danh sách mời lúc', moment);
    expect(standing(host)).toBe(`Hạn nộp danh sách mời: ${words}`);
  });

  it.each([
    ['2020-08-25T09:00', 'còn 6 ngày'],
    ['2020-08-28T09:00', 'sắp đến hạn, còn 3 ngày'],
    ['2020-08-31T17:00', 'sắp đến hạn, trong hôm nay'],
    ['2020-08-31T17:01', 'quá hạn 1 ngày'],
    ['2020-09-25T10:00', 'quá hạn 25 ngày'],
  ])('not handed in at %s: %s', (now, words) => {
    const host = sampleHost({ now });
    typeInto(host, 'Phước Dinh', 2, 'Nộp danh sách mời lúc', '');
    expect(standing(host)).toBe(`Hạn nộp danh sách mời: ${words}`);
  });
});

describe('text that starts like a formula', () => {
  const NASTY = ['=1+1', '+84 912', '-5 độ', '@SUM(1)', '\t=1+1', '3/4', '0912', 'TRUE'];

  it('stays text wherever compiling writes it, also in the saved file', () => {
    const host = readyHost();
    const lines = NASTY.map(
      (text, index) =>
        `cell('Cà Ná', ${5 + index}, 'Nội dung').setNumberFormat('@').setValue(${JSON.stringify(text)});
         cell('Cà Ná', ${5 + index}, 'Người nêu').setValue('Katơr Mẫu');`,
    );
    const typed = byHand(host, lines.join(' '));
    typed.run('compileResults');
    const saved = hostOver(openWorkbook(saveWorkbook(typed.file.workbook)));
    for (const over of [typed, saved]) {
      expect(tableOf(over, 'Ý kiến').map((row) => row['Nội dung'])).toEqual(NASTY.map((text) => text.trim()));
      const [sheet, column] = [sheetOf(over, 'Ý kiến'), columnOf(over, 'Ý kiến', 'Nội dung')];
      for (let row = 2; row <= 1 + NASTY.length; row += 1) expect(sheet.cell(row, column)?.formula).toBeUndefined();
    }
  });
});

describe('links', () => {
  it('lead from every opinion and every problem to its source, in the file too', () => {
    const host = sampleHost();
    host.run('compileResults');
    const saved = hostOver(openWorkbook(saveWorkbook(host.file.workbook)));
    const to = (row: number, header: string) =>
      `#gid=${sheetOf(saved, 'Phước Hà').id}&range=${cellAt(saved, 'Phước Hà', row, header)}`;
    const linkOf = (tab: string, row: number) => sheetOf(saved, tab).cell(row, columnOf(saved, tab, 'Mở'))?.link;
    expect(linkOf('Ý kiến', 2)).toBe(to(5, 'Nội dung'));
    expect(linkOf('Dữ liệu cần kiểm tra', 2)).toBe(to(9, 'Đối tượng'));
    expect(tableOf(saved, 'Ý kiến')).toHaveLength(39);
    const letters = cellAt(saved, 'Phước Hà', 1, 'Nội dung').slice(0, -1);
    const toContent = new RegExp(`^#gid=\\d+&range=${letters}\\d+$`);
    for (let row = 2; row <= 40; row += 1) expect(linkOf('Ý kiến', row)).toMatch(toContent);
  });

  it('to the last draft stays at the top of Tổng hợp when it is compiled again', () => {
    const host = sampleHost();
    const { url } = host.run('createReport').result as { url: string };
    host.run('compileResults');
    expect(sheetOf(host, 'Tổng hợp').cell(2, 1)?.link).toBe(url);
  });
});

/** Rows of the sample that attended, counted from what was typed. */
const attended = (commune: string, group?: string) =>
  SAMPLE_ROUND.find(({ name }) => name === commune)?.invitees.filter(
    (row) =>
      ['Có mặt', 'Dự thay', 'Dự ngoài danh sách'].includes(row['Tham dự'] ?? '') &&
      (group === undefined || row['Đối tượng'] === group),
  ).length;

describe('cell functions', () => {
  const value = (formula: string) => {
    const host = byHand(
      sampleHost(),
      `tab('Hướng dẫn').getRange(20, 1).setNumberFormat('General').setFormula(${JSON.stringify(formula)})`,
    );
    host.open();
    return sheetOf(host, 'Hướng dẫn').cell(20, 1)?.value;
  };

  const sample = sampleHost();
  const at = (tab: string, row: number, header: string) => `'${tab}'!${cellAt(sample, tab, row, header)}`;
  /** Rows below the header row, from one column to another. */
  const rows = (tab: string, from: number, to: number, first: string, last = first) =>
    `${at(tab, from, first)}:${cellAt(sample, tab, to, last)}`;
  const handedIn = (tab: string) => `${at(tab, 2, 'Nộp danh sách mời lúc')};${at(tab, 2, 'Đối tượng')}`;
  const planned = at('Các xã', 3, 'Ngày dự kiến');
  const daysOff = rows('Danh mục', 2, 30, 'Ngày nghỉ, ngày làm bù', 'Loại ngày');
  const people = `${rows('Phước Diêm', 5, 60, 'Đối tượng')};${rows('Phước Diêm', 5, 60, 'Tham dự')}`;

  it.each([
    [`=HAN_NOP(${planned};3)`, SERIAL['31/8/2020']],
    [`=HAN_NOP(${planned};3;"ngày làm việc";${daysOff})`, SERIAL['28/8/2020']],
    [`=SO_NGAY_TRE(${handedIn('Phước Diêm')})`, 2],
    [`=SO_NGAY_TRE(${handedIn('Phước Dinh')})`, 0],
    [`=TONG_THAM_DU(${people})`, attended('Phước Diêm')],
    [`=TONG_THAM_DU(${people};"Đại diện xã khác")`, attended('Phước Diêm', 'Đại diện xã khác')],
  ])('%s is %s', (formula, expected) => expect(value(formula)).toBe(expected));

  it('shows an error where an argument is no day', () => {
    expect(value(`=HAN_NOP(${at('Các xã', 3, 'Tên xã')};3)`)).toEqual({ error: '#ERROR!' });
  });
});
