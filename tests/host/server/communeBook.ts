import type { Rect, Sheet, SheetProtection, Workbook } from '../../../host/model/model';
import type { Offices } from '../../../src/api';
import { bundleOf, smallWorkbook } from './served';

export const HA = 'ha@example.com';
export const DIEM = 'diem@example.com';

/** Rows and columns that a commune's staff write into. */
export const OWN_ROWS: Rect = { row: 5, column: 1, lastRow: 40, lastColumn: 6 };

/** The box in the head that a commune's staff may tick. */
export const OWN_BOX: Rect = { row: 2, column: 4, lastRow: 2, lastColumn: 4 };

/**
 * Two communes, each with a tab that only its staff may write into, and the tabs that they share. A tab: head in rows 1–3
 * with the commune's code and a box, header in row 4, people below; columns B–C fold away.
 */
export function communeBook(change: (workbook: Workbook) => void = () => undefined): Uint8Array {
  return smallWorkbook((workbook) => {
    const put = (sheet: Sheet, row: number, texts: readonly (string | number | null)[]) =>
      texts.forEach((value, index) => sheet.setCell(row, index + 1, { value, style: 0 }));
    const [guide] = workbook.sheets;
    if (!guide) return;
    guide.name = 'Hướng dẫn';
    put(guide, 1, ['Cách điền bảng']);
    guide.setCell(2, 1, { value: 'Xem các xã', link: '#gid=3', style: 0 });
    const lists = workbook.addSheet('Danh mục');
    put(lists, 1, ['Giới tính']);
    put(lists, 2, ['Nam']);
    put(lists, 3, ['Nữ']);
    const communes = workbook.addSheet('Các xã');
    put(communes, 1, ['Mã', 'Tên xã', 'E-mail cán bộ xã']);
    put(communes, 2, ['01', 'Phước Hà', HA]);
    put(communes, 3, ['02', 'Phước Diêm', DIEM]);
    const limits = workbook.addSheet('Hạn nộp');
    put(limits, 1, ['Hạn']);
    put(limits, 2, ['31/8/2020']);
    limits.setCell(3, 1, { value: 7, style: 0 });
    communeTab(workbook.addSheet('Phước Hà'), '01', HA, workbook);
    communeTab(workbook.addSheet('Phước Diêm'), '02', DIEM, workbook);
    change(workbook);
  });
}

const OFFICES: Offices = {
  listedIn: 'Các xã',
  communes: [
    { code: '01', name: 'Phước Hà', emails: [HA], tab: { name: 'Phước Hà', firstRow: OWN_ROWS.row } },
    { code: '02', name: 'Phước Diêm', emails: [DIEM], tab: { name: 'Phước Diêm', firstRow: OWN_ROWS.row } },
  ],
};

/** A script of a test for that workbook: it says who is who. */
export function communeBundle(dir: string, code: string): string {
  return bundleOf(dir, `${code}\nvar readOffices = () => (${JSON.stringify(OFFICES)});`);
}

function communeTab(sheet: Sheet, code: string, email: string, { styles }: Workbook): void {
  const text = styles.derive(0, { numberFormat: '@' });
  const bold = styles.derive(0, { bold: true, background: '#ffff00' });
  const day = styles.derive(0, { numberFormat: 'dd/mm/yyyy' });
  sheet.maxRows = 60;
  sheet.maxColumns = 8;
  sheet.frozenRows = 4;
  for (const column of [2, 3]) sheet.columns.set(column, { style: 0, width: 130, level: 1 });
  sheet.setCell(1, 1, { value: 'Mã xã', style: 0 });
  sheet.setCell(2, 1, { value: code, style: text });
  sheet.setCell(1, 2, { value: 'Hạn nộp danh sách', style: 0 });
  sheet.setCell(2, 2, { value: null, formula: "'Hạn nộp'!A3*2", style: 0 });
  sheet.setCell(1, 3, { value: 'Số người', style: 0 });
  sheet.setCell(2, 3, { value: null, formula: 'COUNTA(A5:A40)', style: 0 });
  sheet.setCell(1, 4, { value: 'Đã nộp', style: 0 });
  sheet.setCell(2, 4, { value: false, style: 0 });
  ['Họ và tên', 'Giới tính', 'Ngày sinh', 'Ghi chú', 'Dự'].forEach((header, index) =>
    sheet.setCell(4, index + 1, { value: header, style: bold }),
  );
  sheet.setCell(5, 1, { value: `Người của xã ${code}`, style: text });
  sheet.setCell(5, 2, { value: 'Nữ', style: 0 });
  sheet.setCell(5, 3, { value: 29_221, style: day });
  const lines = (column: number) => [{ ...OWN_ROWS, column, lastColumn: column }];
  sheet.validations = [
    { ranges: lines(2), criterion: { kind: 'range', source: "'Danh mục'!$A$2:$A$3" }, allowInvalid: true },
    { ranges: [OWN_BOX, ...lines(5)], criterion: { kind: 'checkbox' }, allowInvalid: false },
    { ranges: lines(6), criterion: { kind: 'range', source: "'Hạn nộp'!$A$2:$A$3" }, allowInvalid: true },
  ];
  sheet.protections = [
    protection(null, [OWN_ROWS, OWN_BOX], []),
    protection(OWN_ROWS, [], [email]),
    protection(OWN_BOX, [], [email]),
  ];
}

function protection(range: Rect | null, unprotected: readonly Rect[], editors: readonly string[]): SheetProtection {
  return { range, unprotected, editors, domainEdit: false, description: '', warningOnly: false };
}
