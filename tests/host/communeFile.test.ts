import type { LocalHost } from '../../host/host';
import type { CommuneFile, Done, FileCell, FileComparison } from '../../src/api';
import { headOf, tap } from './support/headOfTab';
import { granted, OWNER, protectedRound, STAFF_A, TAB_A } from './support/protectedRound';
import { typeInto } from './support/cells';
import { hostOver, problemsOf, sheetOf } from './support/spreadsheet';

const EDITED = 'đã được sửa sau khi nộp';

/** Commune A's tab as it is exported now. */
function exported(host: LocalHost): FileCell[][] {
  const sheet = sheetOf(host, TAB_A);
  return Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: sheet.maxColumns }, (_cell, column): FileCell => {
      const value = sheet.cell(row + 1, column + 1)?.value ?? '';
      return typeof value === 'object' ? '' : value;
    }),
  );
}

function withPerson(base: FileCell[][], row: number, name: string): CommuneFile {
  const tab = base.map((cells) => [...cells]);
  const column = tab.find((cells) => cells.includes('Họ và tên'))?.indexOf('Họ và tên') ?? 0;
  tab[row - 1]?.splice(column, 1, name);
  return { name: 'bang-xa-phuoc-ha.xlsx', tab, base };
}

const compared = (host: LocalHost, file: CommuneFile) => granted(host, OWNER, 'compareFile', file) as FileComparison;

function take(host: LocalHost, file: CommuneFile, ticked: FileComparison['ticked']): string {
  const { fingerprint } = compared(host, file);
  return (granted(host, OWNER, 'takeFile', file, fingerprint, {}, ticked) as Done).message;
}

const edits = (host: LocalHost) => {
  host.run('compileResults');
  return problemsOf(host).filter((problem) => problem.includes(EDITED));
};

describe('a corrected file of a commune that already handed in', () => {
  /** Its two people were handed in at 09:00 on 20/8; the file, whose box is still ticked, has a third. Limit: 17:00 on 31/8. */
  function corrected(): { readonly host: LocalHost; readonly file: CommuneFile } {
    const host = protectedRound();
    tap(host, STAFF_A, TAB_A);
    const file = withPerson(exported(host), 7, 'Katơr Ba');
    return { host: hostOver(host.file.workbook, { now: '2020-09-01T08:00' }), file };
  }

  it('is handed in again with it; the first moment still counts', () => {
    const { host, file } = corrected();
    const { ticked, again } = compared(host, file);
    expect([ticked, again]).toEqual([['invitees'], ['invitees']]);
    expect(take(host, file, ticked)).toBe(
      'Đã nhận tệp vào trang của xã Phước Hà: thêm 1 dòng. Đã nộp lại danh sách mời; thời điểm tính hạn là 09:00 ngày ' +
        '20/08/2020. Việc nộp ở đây không thay cho văn bản có chữ ký, đóng dấu.',
    );
    expect(headOf(host, TAB_A)).toMatchObject({
      ...{ standing: 'đúng hạn', moment: '20/08/2020 09:00', box: true },
      message: 'Đã nộp lại 08:00 ngày 01/09/2020: 3 người mời.',
    });
    expect(edits(host)).toEqual([]);
    expect(compared(host, file)).toMatchObject({ differences: [], ticked: [], again: [] });
  });

  it('taken without handing in, it can be handed in when it is sent once more', () => {
    const { host, file } = corrected();
    take(host, file, []);
    expect(edits(host)).toHaveLength(1);
    const { differences, ticked, again } = compared(host, file);
    expect([differences, ticked, again]).toEqual([[], ['invitees'], ['invitees']]);
    expect(take(host, file, ticked)).toMatch(/không phải ghi gì thêm\. Đã nộp lại danh sách mời;/);
    expect(edits(host)).toEqual([]);
  });

  it('with nothing new in it nothing is handed in, whatever else was edited in the tab', () => {
    const host = protectedRound();
    tap(host, STAFF_A, TAB_A);
    const base = exported(host);
    const unchanged: CommuneFile = { name: 'bang-xa-phuoc-ha.xlsx', tab: base, base };
    expect(compared(host, unchanged)).toMatchObject({ differences: [], ticked: [], again: [] });
    typeInto(host, TAB_A, 7, 'Họ và tên', 'Katơr Ba', STAFF_A);
    expect(compared(host, unchanged)).toMatchObject({ differences: [], ticked: [], again: [] });
  });
});
