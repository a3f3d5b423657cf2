import type { LocalHost } from '../../../host/host';
import { caseFile } from '../support/caseFile';
import { everythingIn } from '../support/everything';
import { columnOf } from '../support/cells';
import { openWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';
import {
  byHand,
  contentsOf,
  emptyHost,
  hostOver,
  problemsOf,
  sampleHost,
  sheetOf,
  tableOf,
} from '../support/spreadsheet';

const WRITTEN = ['Hạn nộp', 'Tổng hợp', 'Ý kiến', 'Dữ liệu cần kiểm tra', 'Nhật ký'];
const HEADER_ROW: Readonly<Record<string, number>> = { 'Tổng hợp': 4 };

/** What the written tabs of a compiled sample show, by tab. */
function written(host: ReturnType<typeof sampleHost>): Record<string, unknown> {
  host.file.calculate();
  return Object.fromEntries(WRITTEN.map((tab) => [tab, tableOf(host, tab, HEADER_ROW[tab])]));
}

let compiledFile: Uint8Array | undefined;

/** The sample, compiled. */
function compiled() {
  if (compiledFile === undefined) {
    const host = sampleHost();
    host.run('compileResults');
    compiledFile = saveWorkbook(host.file.workbook);
  }
  return hostOver(openWorkbook(compiledFile));
}

describe('a written tab that is too small for its table', () => {
  const whole = written(compiled());

  it.each(WRITTEN)('%s with a column taken out gets it back, and all others stand as they should', (tab) => {
    const column = columnOf(compiled(), tab, tab === 'Dữ liệu cần kiểm tra' ? 'Trang' : 'Tên xã');
    const host = byHand(
      compiled(),
      `tab('${tab}').deleteColumns(${column}, 1); tab('${tab}').deleteColumns(tab('${tab}').getMaxColumns(), 1);`,
    );
    host.run('compileResults');
    expect(written(host)).toEqual(whole);
  });

  it.each(WRITTEN)('%s cut off below its header gets its rows back', (tab) => {
    const first = (HEADER_ROW[tab] ?? 1) + 2;
    const host = byHand(compiled(), `const t = tab('${tab}'); t.deleteRows(${first}, t.getMaxRows() - ${first} + 1);`);
    host.run('compileResults');
    expect(written(host)).toEqual(whole);
  });

  it('Tổng hợp has room for a group that the district adds to Danh mục, and for one that it takes out', () => {
    const more = byHand(
      compiled(),
      `const c = column('Danh mục', 'Các nhóm đối tượng'); tab('Danh mục').getRange(7, c).setValue('Người cao tuổi');`,
    );
    more.run('compileResults');
    expect(Object.keys(tableOf(more, 'Tổng hợp', 4)[0] ?? {})).toContain('Dự: Người cao tuổi');
    const less = byHand(more, `tab('Danh mục').getRange(7, column('Danh mục', 'Các nhóm đối tượng')).setValue('');`);
    less.run('compileResults');
    expect(written(less)).toEqual(whole);
  });

  it.each(['Danh sách khách mời', ''])('Tổng hợp follows the district that calls a thing owed “%s”', (label) => {
    const named = (host: LocalHost, text: string) =>
      byHand(host, `cell('Danh mục', 2, 'Các nội dung phải nộp').setValue(${JSON.stringify(text)});`);
    const other = named(compiled(), label);
    other.run('compileResults');
    const headers = Object.keys(tableOf(other, 'Tổng hợp', 4)[0] ?? {});
    expect(headers).not.toContain('Danh sách mời');
    if (label !== '') expect(headers).toContain(label);
    const again = named(other, 'Danh sách mời');
    again.run('compileResults');
    expect(written(again)).toEqual(whole);
  });
});

describe('what people put into a written tab', () => {
  it.each(WRITTEN.filter((tab) => tab !== 'Nhật ký'))(
    '%s: text below and beside the table stays, and is told',
    (tab) => {
      const host = byHand(
        compiled(),
        `const t = tab('${tab}'); const last = t.getLastRow(); const width = t.getLastColumn();
       t.insertRowsAfter(t.getMaxRows(), 10); t.insertColumnsAfter(t.getMaxColumns(), 3);
       t.getRange(last + 2, 2).setValue('Người lập biểu'); t.getRange(last + 3, 2).setValue('Đàng Thị Thử');
       t.getRange(${(HEADER_ROW[tab] ?? 1) + 1}, width + 2).setValue('xem lại');`,
      );
      host.run('compileResults');
      const shown = Object.values(contentsOf(sheetOf(host, tab)));
      expect(shown).toEqual(expect.arrayContaining(['Người lập biểu', 'Đàng Thị Thử', 'xem lại']));
      expect(
        problemsOf(host).filter((problem) => problem.startsWith(`${tab} `) && problem.includes('có 3 ô')),
      ).toHaveLength(1);
    },
  );

  it('moves out of the way of a table that grows, and stands as it was', () => {
    const host = byHand(
      compiled(),
      `const t = tab('Ý kiến'); t.getRange(t.getLastRow() + 1, 5).setValue('Chốt ngày 25/9');`,
    );
    const rows = tableOf(host, 'Ý kiến').length - 1;
    const more = byHand(
      host,
      `for (let row = 30; row < 35; row += 1) { cell('Phước Hà', row, 'Nội dung').setValue('Đề nghị sửa kênh số ' + row); }`,
    );
    more.run('compileResults');
    const table = tableOf(more, 'Ý kiến');
    expect(table).toHaveLength(rows + 5 + 1);
    expect(table[table.length - 1]).toMatchObject({ 'Nội dung': 'Chốt ngày 25/9', TT: '' });
  });

  it('a row put above the table stays there', () => {
    const host = byHand(
      compiled(),
      `for (const name of ${JSON.stringify(WRITTEN)}) { tab(name).insertRowBefore(1); tab(name).getRange(1, 3).setValue('Bản in ngày 26/9'); }`,
    );
    host.run('compileResults');
    for (const tab of WRITTEN.filter((name) => name !== 'Nhật ký')) {
      expect([tab, sheetOf(host, tab).cell(1, 3)?.value]).toEqual([tab, 'Bản in ngày 26/9']);
      expect(sheetOf(host, tab).cell((HEADER_ROW[tab] ?? 1) + 1, 1)?.value).toMatch(/^(TT|Mã)$/);
    }
    host.file.calculate();
    expect(tableOf(host, 'Hạn nộp', 2).map((row) => row['So với hạn'])).toEqual(
      tableOf(compiled(), 'Hạn nộp').map((row) => row['So với hạn']),
    );
  });

  it('a column put into the middle of the table stops the compile before anything is written', () => {
    const host = byHand(
      compiled(),
      `tab('Tổng hợp').insertColumnAfter(2); tab('Tổng hợp').getRange(6, 3).setValue('cần gọi lại');`,
    );
    const before = everythingIn(host);
    expect(() => host.run('compileResults')).toThrow('Tổng hợp');
    expect(everythingIn(host)).toBe(before);
  });
});

describe('an office’s own tabs', () => {
  it.each([
    ['own-y-kien-of-citizens', 'Ý kiến'],
    ['own-tong-hop', 'Tổng hợp'],
    ['own-lowercase-cac-xa', 'các xã'],
  ])('%s: set-up and compile name the tab and leave every cell', (name, tab) => {
    const host = caseFile(name);
    const before = everythingIn(host);
    expect(() => host.run('setUpWorkbook')).toThrow(`“${tab}”`);
    expect(() => host.run('compileResults')).toThrow();
    expect(everythingIn(host)).toBe(before);
  });

  it('one that takes the place of a written tab while the round runs is left alone, and no other tab is written', () => {
    const host = byHand(
      compiled(),
      `book.deleteSheet(tab('Ý kiến')); book.insertSheet('Ý kiến').getRange(1, 1, 2, 2).setValues([['Họ tên', 'Lời nói'], ['A', 'b']]);`,
    );
    const before = everythingIn(host);
    expect(() => host.run('compileResults')).toThrow('“Ý kiến”');
    expect(everythingIn(host)).toBe(before);
  });

  it('f01: tabs that hold no values stay, and set-up says so', () => {
    const host = caseFile('f01-tabs-without-values');
    const report = host.run('setUpWorkbook');
    const names = host.file.workbook.sheets.map((sheet) => sheet.name);
    expect(names).toEqual(expect.arrayContaining(['Số liệu', 'Biểu đồ', 'Ghi chú', 'Mẫu in', 'Danh sách thả']));
    expect(JSON.stringify(report)).toContain('“Danh sách thả”');
  });

  it('the one untouched tab of a new spreadsheet goes; one that was named stays', () => {
    const names = (host: ReturnType<typeof emptyHost>) => host.file.workbook.sheets.map((sheet) => sheet.name);
    const untouched = emptyHost();
    untouched.run('setUpWorkbook');
    expect(names(untouched)).not.toContain('Trang tính1');
    const named = byHand(emptyHost(), `book.getSheets()[0].setName('Mẫu in');`);
    named.run('setUpWorkbook');
    expect(names(named)).toContain('Mẫu in');
  });
});
