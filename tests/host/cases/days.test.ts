import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalHost } from '../../../host/host';
import { openWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';
import { setFact, setSetting, typeInto, valueAt } from '../support/cells';
import { headOf } from '../support/headOfTab';
import { byHand, documentOf, hostOver, problemsOf, readyHost, tableOf } from '../support/spreadsheet';

const TAB = 'Phước Hà';
const NOW = '2020-09-30T10:00';

const caseFile = (name: string) =>
  hostOver(openWorkbook(readFileSync(join('tests', 'fixtures', 'cases', `${name}.xlsx`))), { now: NOW });
const found = (host: LocalHost) => {
  host.run('compileResults');
  return problemsOf(host);
};

describe('f11: Excel turned a number of a document and a year of birth into dates', () => {
  it('both cells are named', () => {
    const problems = found(caseFile('f11-text-turned-into-date'));
    expect(problems).toContainEqual(
      expect.stringMatching(/^Phước Hà C5: “Năm sinh” đang là ngày tháng “11\/05\/1905”/),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(/^Phước Hà X5: “Số văn bản trả lời” đang là ngày tháng “12\/09\/2020”/),
    );
  });

  it('the report prints no invented number', () => {
    const report = documentOf(caseFile('f11-text-turned-into-date').run('createReport'));
    expect(report).toContain('Câu 1');
    expect(report).not.toMatch(/12\/0?9\/2020|44086/);
  });
});

it('f12: a session planned on 03/9/2020 and held on “09/3/2020” is named as swapped, both readings told', () => {
  expect(found(caseFile('f12-day-and-month-swapped'))).toContainEqual(
    'Phước Hà AF5: “Ngày tổ chức” có thể bị đảo ngày và tháng: “09/03/2020” → “03/09/2020”.',
  );
});

describe('a number that is no day, typed where a day is expected as on Google', () => {
  const PLACES: readonly (readonly [string, (host: LocalHost, text: string) => { toasts: readonly unknown[] }])[] = [
    ['Ngày trả lời', (host, text) => typeInto(host, TAB, 5, 'Ngày trả lời', text)],
    ['Hạn trả lời', (host, text) => typeInto(host, TAB, 5, 'Hạn trả lời', text)],
    ['Ngày tổ chức', (host, text) => setFact(host, TAB, 'Ngày tổ chức', text)],
    ['Ngày dự kiến', (host, text) => typeInto(host, 'Các xã', 2, 'Ngày dự kiến', text)],
    ['Ngày tổng hợp', (host, text) => setSetting(host, 'Ngày tổng hợp', text)],
    ['Ngày ấn định', (host, text) => typeInto(host, 'Thiết lập', 2, 'Ngày ấn định', text)],
    ['Hạn mới', (host, text) => typeInto(host, 'Thiết lập', 2, 'Hạn mới', text)],
    ['Ngày nghỉ, ngày làm bù', (host, text) => typeInto(host, 'Danh mục', 12, 'Ngày nghỉ, ngày làm bù', text)],
  ];
  // 1747911406: https://github.com/openspout/openspout/issues/317; 2958466: https://github.com/ClosedXML/ClosedXML/issues/2620
  const NUMBERS = ['0912345678', '84912345678', '123456789012', '1747911406', '2958466', '1e15', '-1e15', '1e300'];

  it.each(PLACES)(
    '%s: said at once, kept, named, and nothing stops',
    (field, type) => {
      for (const text of NUMBERS) {
        const host = readyHost({ now: NOW });
        typeInto(host, TAB, 5, 'Nội dung', 'Đề nghị sửa đường');
        expect(JSON.stringify(type(host, text).toasts)).toContain(`“${field}” ghi`);
        const report = host.run('compileResults');
        expect(report.result).toMatchObject({ communes: 8 });
        expect(problemsOf(host).filter((problem) => problem.includes(`“${field}” ghi`))).toHaveLength(1);
        host.run('setUpWorkbook');
        const again = hostOver(openWorkbook(saveWorkbook(host.file.workbook)), { now: NOW });
        expect(again.run('compileResults').result).toMatchObject({ communes: 8 });
      }
    },
    120_000,
  );

  it('a commune whose planned day or extension is such a number is in an unknown state, not overdue', () => {
    const host = readyHost({ now: NOW });
    typeInto(host, 'Các xã', 2, 'Ngày dự kiến', '0912345678');
    typeInto(host, 'Các xã', 3, 'Ngày dự kiến', '3/9/2020');
    typeInto(host, 'Thiết lập', 2, 'Mã xã', 'X02');
    typeInto(host, 'Thiết lập', 2, 'Nội dung được gia hạn', 'Danh sách mời');
    typeInto(host, 'Thiết lập', 2, 'Hạn mới', '0912345678');
    host.run('compileResults');
    const standings = tableOf(host, 'Hạn nộp')
      .filter((row) => row['Nội dung phải nộp'] === 'Danh sách mời')
      .slice(0, 2)
      .map((row) => row['So với hạn']);
    expect(standings).toEqual([
      'chưa xác định hạn: chưa đọc được “Ngày dự kiến” trong Các xã',
      'chưa xác định hạn: chưa đọc được gia hạn trong Thiết lập',
    ]);
    expect(headOf(host, 'Phước Dinh').standing).toBe('chưa xác định hạn: chưa đọc được gia hạn trong Thiết lập');
  });
});

/** Until 1906 the clocks of Vietnam were 7 h 6 min 30 s ahead (https://github.com/SheetJS/sheetjs/issues/2683). */
it.each([
  ['08:00', 8 / 24],
  ['17:00', 17 / 24],
  ['23:59', (23 * 60 + 59) / 1440],
  ['00:01', 1 / 1440],
  ['17:00', (17 * 3600 + 59) / 86_400],
])('a time cell of %s is read as that minute', (shown, serial) => {
  const host = readyHost({ now: NOW });
  byHand(
    host,
    `const cutoff = cell('Thiết lập', 2, 'Giờ chót'); cutoff.setNumberFormat('h:mm:ss'); cutoff.setValue(${serial});`,
  );
  typeInto(host, 'Các xã', 2, 'Ngày dự kiến', '3/9/2020');
  expect(headOf(host, TAB).limit).toBe(`31/08/2020 ${shown}`);
});

it('a moment counts by its minute: 17:00:59 is in time for 17:00, in table and head alike', () => {
  const host = readyHost({ now: NOW });
  typeInto(host, 'Các xã', 2, 'Ngày dự kiến', '3/9/2020');
  const handedIn = (text: string) => {
    host.edit(TAB, 2, columnOfMoment(host), text);
    host.run('compileResults');
    const row = tableOf(host, 'Hạn nộp').find((line) => line['Nội dung phải nộp'] === 'Danh sách mời');
    host.file.calculate();
    return [row?.['So với hạn'], headOf(host, TAB).standing];
  };
  expect(handedIn('31/8/2020 17:00:59')[1]).toBe('đúng hạn');
  expect(tableOf(host, 'Hạn nộp')[0]?.['So với hạn']).toBe('đúng hạn');
  expect(handedIn('31/8/2020 17:01:00')[1]).toBe('nộp trễ 1 ngày');
  expect(tableOf(host, 'Hạn nộp')[0]?.['So với hạn']).toBe('nộp trễ 1 ngày');
});

function columnOfMoment(host: LocalHost): number {
  for (let column = 1; column < 60; column += 1) {
    const value = host.file.workbook.sheets.find(({ name }) => name === TAB)?.cell(1, column)?.value;
    if (value === 'Nộp danh sách mời lúc') return column;
  }
  throw new Error('no such label');
}

it.each(['2000000', '44077'])('Số ngày trước mốc %s: named, the rule not used, and no waiting', (count) => {
  const host = readyHost({ now: NOW });
  typeInto(host, 'Các xã', 2, 'Ngày dự kiến', '3/9/2020');
  typeInto(host, 'Thiết lập', 2, 'Đơn vị tính', 'Ngày làm việc');
  const started = Date.now();
  typeInto(host, 'Thiết lập', 2, 'Số ngày trước mốc', count);
  expect(found(host)).toContainEqual(expect.stringMatching(/“Số ngày trước mốc” ghi “\d+”, không thể là số ngày/));
  expect(Date.now() - started).toBeLessThan(5_000);
  expect(tableOf(host, 'Hạn nộp')[0]?.['So với hạn']).toMatch(/chưa đọc được quy tắc/);
  expect(valueAt(host, 'Thiết lập', 2, 'Số ngày trước mốc')).toBe(Number(count));
});

it('an extension that shortens the limit is named and not used: 20/8 for 17/9', () => {
  const host = readyHost({ now: '2020-09-01T10:00' });
  typeInto(host, 'Các xã', 2, 'Ngày dự kiến', '20/9/2020');
  typeInto(host, 'Thiết lập', 2, 'Mã xã', 'X01');
  typeInto(host, 'Thiết lập', 2, 'Nội dung được gia hạn', 'Danh sách mời');
  typeInto(host, 'Thiết lập', 2, 'Hạn mới', '20/8/2020');
  expect(found(host)).toContainEqual(
    expect.stringMatching(/“Hạn mới” sớm hơn hạn đang có “17:00 ngày 17\/09\/2020” nên gia hạn này không có tác dụng/),
  );
  expect(tableOf(host, 'Hạn nộp')[0]?.['So với hạn']).toBe('còn 16 ngày');
});
