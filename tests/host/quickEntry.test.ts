import type { Answer, CommuneFace, CommuneFile, Done, FileCell, FileComparison, FormTexts } from '../../src/api';
import type { LocalHost } from '../../host/host';
import type { CellValue } from '../../host/model/model';
import { cellAt, columnOf, pasteInto, rowOf, typeInto, valueAt } from './support/cells';
import { byHand, readyHost, sheetOf, tableOf } from './support/spreadsheet';

const TAB = 'Phước Hà';
const CODE = 'X01';
const HEADER_ROW = 4;

function call<T>(host: LocalHost, name: string, ...args: unknown[]): Answer<T> {
  return JSON.parse(JSON.stringify(host.run(name, args).result)) as Answer<T>;
}

function done(host: LocalHost, name: string, ...args: unknown[]): Done {
  const answer = call<Done>(host, name, ...args);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

const shown = (host: LocalHost, row: number, header: string): CellValue => valueAt(host, TAB, row, header) ?? null;
const rowsOf = (host: LocalHost) => tableOf(host, TAB, HEADER_ROW);
/** Days since 30 December 1899, worked out apart from the code under test. */
const serial = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

describe('a person typed into the sidebar', () => {
  const texts = {
    ...{ name: 'Katơr Mẫu', birthYear: '3/4', village: '=1+1', group: 'Hộ nghèo' },
    ...{ phone: '0912345678', sentBy: 'TRUE', note: "'05" },
  };
  const standing = {
    ...{ 'Họ và tên': 'Katơr Mẫu', 'Năm sinh': '3/4', Thôn: '=1+1', 'Đối tượng': 'Hộ nghèo' },
    ...{ 'Điện thoại': '0912345678', 'Xã cử': 'TRUE' },
  };

  it('stands in the tab as it was typed, and on the face that comes back', () => {
    const host = readyHost();
    const { face } = done(host, 'addInvitee', texts, CODE);
    expect(rowsOf(host)[0]).toMatchObject(standing);
    expect((face as CommuneFace).people).toEqual([
      { row: 5, name: 'Katơr Mẫu', village: '=1+1', group: 'Hộ nghèo', attendance: 'notRecorded', substitute: '' },
    ]);
  });

  it('also where somebody pasted other formats into the columns', () => {
    const host = byHand(
      readyHost(),
      `tab('${TAB}').getRange(5, 1, 100, column('${TAB}', 'Ghi chú')).setNumberFormat('General');`,
    );
    done(host, 'addInvitee', texts, CODE);
    expect(rowsOf(host)[0]).toMatchObject(standing);
  });

  it('leaves what others typed meanwhile, and formulas of their own, alone', () => {
    const host = readyHost();
    typeInto(host, TAB, 5, 'Họ và tên', 'Người Khác');
    typeInto(host, TAB, 6, 'TT', '=ROW()-4');
    done(host, 'addInvitee', { name: 'Katơr Mẫu' }, CODE);
    expect(rowsOf(host).map((row) => row['Họ và tên']).slice(0, 2)).toEqual(['Người Khác', 'Katơr Mẫu']); // prettier-ignore
    expect(sheetOf(host, TAB).cell(6, columnOf(host, TAB, 'TT'))?.formula).toBe('ROW()-4');
  });

  it('is refused with its sentence when something is wrong, and nothing is written', () => {
    const host = readyHost();
    const before = rowsOf(host);
    const answer = call<Done>(host, 'addInvitee', { ...texts, group: 'Hộ lạ' }, CODE);
    expect(answer).toMatchObject({ ok: false, code: 'entry-wrong' });
    expect(rowsOf(host)).toEqual(before);
  });

  it('finds room where the tab has no row left', () => {
    const host = byHand(readyHost(), `const sheet = tab('${TAB}'); sheet.deleteRows(14, sheet.getMaxRows() - 13);`);
    typeInto(host, TAB, 13, 'Họ và tên', 'Người Khác');
    expect(call(host, 'addInvitee', { name: 'A' }, CODE)).toMatchObject({ ok: true });
    expect(valueAt(host, TAB, 14, 'Họ và tên')).toBe('A');
  });
});

describe('an opinion typed into the sidebar', () => {
  const opinion: FormTexts = { content: 'Đề nghị sửa đường.\nĐường hỏng.', dueOn: '3/9/2020', theme: 'Y tế' };

  it('keeps its lines, has its days as days and an id that no later one has', () => {
    const host = byHand(
      readyHost(),
      `const [from, to] = ['STT', 'Mã ý kiến'].map((header) => column('${TAB}', header));
       tab('${TAB}').getRange(5, from, 100, to - from + 1).setNumberFormat('@');`,
    );
    done(host, 'addOpinion', opinion, CODE);
    done(host, 'addOpinion', opinion, CODE);
    expect(shown(host, 5, 'Nội dung')).toBe('Đề nghị sửa đường.\nĐường hỏng.');
    expect([5, 6].map((row) => shown(host, row, 'Hạn trả lời'))).toEqual([serial(2020, 9, 3), serial(2020, 9, 3)]);
    const [first, second] = [5, 6].map((row) => shown(host, row, 'Mã ý kiến'));
    expect(first).toMatch(/^X01-\w{4}$/);
    expect(second).not.toBe(first);
  });
});

describe('the session and the roll call', () => {
  it('the facts stand beside their labels, days as days and amounts as numbers', () => {
    const host = readyHost();
    const { face } = done(
      host,
      'saveSession',
      { day: '3/9/2020', time: '8h30', spent: '5.250.000', chair: '=A1' },
      CODE,
    );
    const facts = ['Ngày tổ chức', 'Giờ tổ chức', 'Chủ trì', 'Kinh phí đã chi'].map((fact) =>
      shown(host, rowOf(host, TAB, 'Thông tin cuộc đối thoại', fact), 'Nội dung thông tin'),
    );
    expect(facts).toEqual([serial(2020, 9, 3), '08:30', '=A1', 5_250_000]);
    expect((face as CommuneFace).session).toMatchObject({ day: '03/09/2020', time: '08:30', spent: '5.250.000' });
  });

  it('who came is written beside the name, also when rows moved meanwhile', () => {
    const host = readyHost();
    pasteInto(host, TAB, 5, 'Họ và tên', [['Katơr A'], ['Katơr B'], ['Katơr C']]);
    const mark = (row: number, name: string, attendance: string, substitute = '') => ({
      row,
      name,
      village: '',
      attendance,
      substitute,
    });
    const marks = [
      mark(5, 'Katơr B', 'substitute', 'Trần Mẫu'),
      mark(7, 'Katơr C', 'present'),
      mark(8, 'Katơr D', 'absent'),
    ];
    const { message } = done(host, 'markAttendance', marks, CODE);
    expect(message).toContain('“Katơr D”');
    expect(rowsOf(host).slice(0, 3).map((row) => [row['Tham dự'], row['Người dự thay']])).toEqual([
      ['', ''],
      ['Dự thay', 'Trần Mẫu'],
      ['Có mặt', ''],
    ]); // prettier-ignore
  });
});

describe('a commune’s file out, edited, and back', () => {
  /** The tab as the sidebar reads it from the file. */
  function cellsOf(host: LocalHost): FileCell[][] {
    const sheet = sheetOf(host, TAB);
    return Array.from({ length: 20 }, (_, row) =>
      Array.from({ length: sheet.maxColumns }, (_unused, column): FileCell => {
        const value = sheet.cell(row + 1, column + 1)?.value ?? '';
        return typeof value === 'object' ? '' : value;
      }),
    );
  }

  function withCells(
    cells: FileCell[][],
    host: LocalHost,
    changes: readonly [number, string, FileCell][],
  ): FileCell[][] {
    const copy = cells.map((row) => [...row]);
    for (const [row, header, cell] of changes) {
      const line = copy[row - 1];
      if (line !== undefined) line[columnOf(host, TAB, header) - 1] = cell;
    }
    return copy;
  }

  function started(): { readonly host: LocalHost; readonly file: CommuneFile } {
    const host = readyHost();
    pasteInto(host, TAB, 5, 'Họ và tên', [['Katơr A'], ['Katơr B']]);
    const base = cellsOf(host);
    const tab = withCells(base, host, [
      [5, 'Tham dự', 'Có mặt'],
      [6, 'Thôn', 'Giá'],
      [7, 'Họ và tên', 'Katơr C'],
      [7, 'Điện thoại', '0912345678'],
      [5, 'Nội dung', '=1+1'],
      [
        rowOf(host, TAB, 'Thông tin cuộc đối thoại', 'Ngày tổ chức'),
        'Nội dung thông tin',
        { serial: serial(2020, 9, 3) },
      ],
    ]);
    typeInto(host, TAB, 6, 'Thôn', 'Là A');
    return { host, file: { name: 'phuoc-ha.xlsx', tab, base } };
  }

  const compared = (host: LocalHost, file: CommuneFile): FileComparison => {
    const answer = call<FileComparison>(host, 'compareFile', file);
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };

  it('is compared, asked where both changed the same, and written once', () => {
    const { host, file } = started();
    const { differences, fingerprint } = compared(host, file);
    expect(differences.map(({ kind, what }) => `${kind} ${what}`).sort()).toEqual([
      'added =1+1',
      'added Katơr C',
      'changed Katơr A',
      'changed Ngày tổ chức',
      'conflict Katơr B',
    ]);
    expect(call(host, 'takeFile', file, fingerprint, {}, [])).toMatchObject({ ok: false, code: 'file-undecided' });
    done(host, 'takeFile', file, fingerprint, { [cellAt(host, TAB, 6, 'Thôn')]: 'file' }, []);
    expect(rowsOf(host).slice(0, 3)).toMatchObject([
      { 'Họ và tên': 'Katơr A', 'Tham dự': 'Có mặt', 'Nội dung': '=1+1', 'Nội dung thông tin': serial(2020, 9, 3) },
      { 'Họ và tên': 'Katơr B', Thôn: 'Giá' },
      { 'Họ và tên': 'Katơr C', 'Điện thoại': '0912345678' },
    ]);
    expect(compared(host, file).differences).toEqual([]);
  });

  it('is refused when somebody typed in between', () => {
    const { host, file } = started();
    const { fingerprint } = compared(host, file);
    typeInto(host, TAB, 8, 'Họ và tên', 'Katơr D');
    const before = rowsOf(host);
    expect(call(host, 'takeFile', file, fingerprint, { [cellAt(host, TAB, 6, 'Thôn')]: 'file' }, [])).toMatchObject({
      ok: false,
      code: 'file-outdated',
    });
    expect(rowsOf(host)).toEqual(before);
  });
});
