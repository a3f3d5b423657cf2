import type { LocalHost } from '../../../host/host';
import { openWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';
import { fillIn, pasteInto, setFact, setSetting } from './cells';
import { byHand, hostOver, readyHost, sheetOf } from './spreadsheet';

export const TWO_COMMUNES = ['Phước Hà', 'Phước Dinh'] as const;

interface Made {
  readonly bytes: Uint8Array;
  /** Of the communes' tabs, whatever they are called later. */
  readonly ids: readonly number[];
}

let made: Made | undefined;

/** A round of two communes, each with some people, an opinion and a fact: small, so that it can be spoilt in many ways. */
export function twoCommunes(): Made {
  made ??= make();
  return made;
}

/** A copy of it. */
export function openTwoCommunes(): LocalHost['file']['workbook'] {
  return openWorkbook(twoCommunes().bytes);
}

function make(): Made {
  const ready = readyHost();
  const isOther = (name: string) => !TWO_COMMUNES.some((commune) => commune === name);
  const others = ready.file.workbook.sheets.slice(9).filter(({ name }) => isOther(name));
  const removing = others.map(({ name }) => `book.deleteSheet(tab('${name}'));`).join(' ');
  const host = byHand(ready, `${removing} tab('Các xã').deleteRows(4, 6);`);
  for (const tab of TWO_COMMUNES) {
    fillIn(
      host,
      tab,
      5,
      ['Họ và tên', 'Năm sinh', 'Thôn', 'Tham dự', 'Người dự thay'],
      [
        ['Katơr Thị Mai', '1960', 'Giá', 'Có mặt', ''],
        ['Pi Năng Điểu', '1958', 'Giá', 'Vắng', ''],
        ['Chamaléa Thị Hoa', '1972', 'Là A', 'Dự thay', 'Tạ Yên Lành'],
        ['Tain Thị Ngợi', '1981', 'Là A', '', ''],
      ],
    );
    fillIn(
      host,
      tab,
      5,
      ['Người nêu', 'Nội dung', 'Tình trạng'],
      [
        ['Pi Năng Điểu', 'Sửa đường', 'Chưa trả lời'],
        ['Tain Thị Ngợi', 'Làm mương', 'Đã trả lời tại chỗ'],
        ['Katơr Thị Mai', 'Vay vốn', 'Đã chuyển cơ quan có thẩm quyền'],
      ],
    );
    setFact(host, tab, 'Ngày tổ chức', '3/9/2020');
  }
  pasteInto(host, 'Các xã', 2, 'Ngày dự kiến', [['3/9/2020'], ['4/9/2020']]);
  pasteInto(host, 'Các xã', 2, 'E-mail cán bộ xã', [['an@phuocha.example'], ['em@phuocdinh.example']]);
  setSetting(host, 'Ngày tổng hợp', '29/9/2020');
  const compiled = hostOver(host.file.workbook);
  compiled.run('compileResults');
  const ids = TWO_COMMUNES.map((name) => sheetOf(compiled, name).id);
  return { bytes: saveWorkbook(compiled.file.workbook), ids };
}
