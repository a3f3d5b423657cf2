import type { BrokenBy } from '../../core/letters/brokenLetters';
import type { PersonalData } from '../../core/people/personalData';
import { PERSONAL_DATA } from '../../core/people/personalData';
import type { Problem } from '../../core/problem';

/* What problems of letters and of personal data say of their detail. */

interface Words {
  readonly what: string;
  readonly todo: string;
}

/** How letters were broken, and the mend for just that. */
const BROKEN: Readonly<Record<BrokenBy, Words>> = {
  tcvn3: {
    what: 'có chữ gõ bằng phông TCVN3 (ABC) nên hiện sai',
    todo: 'Chép phần chữ này, mở Công cụ của UniKey (Ctrl+Shift+F6), chuyển từ TCVN3 (ABC) sang Unicode, rồi dán lại.',
  },
  vni: {
    what: 'có chữ gõ bằng phông VNI nên hiện sai',
    todo: 'Chép phần chữ này, mở Công cụ của UniKey (Ctrl+Shift+F6), chuyển từ VNI Windows sang Unicode, rồi dán lại.',
  },
  utf8: {
    what: 'có chữ bị đọc sai bảng mã (tệp UTF-8 mở như tệp chữ Tây Âu)',
    todo: 'Mở lại tệp nguồn theo bảng mã UTF-8 (trong Excel: Dữ liệu > Từ văn bản/CSV, chọn 65001: Unicode (UTF-8)), rồi chép và dán lại.',
  },
  lost: {
    what: 'có chữ đã mất, chỉ còn dấu “?” hoặc ô vuông ở chỗ chữ có dấu',
    todo: 'Chữ đã mất không chuyển lại được: chép và dán lại từ tệp nguồn, hoặc gõ lại.',
  },
  unknown: {
    what: 'có chữ bị lỗi phông hoặc sai bảng mã',
    todo: 'Chuyển phần chữ này sang Unicode hoặc gõ lại.',
  },
};

const isBrokenBy = (detail: string | undefined): detail is BrokenBy => Object.keys(BROKEN).some((by) => by === detail);

/** What is wrong with a cell whose letters were broken, after its field, and the mend. */
export function brokenWords(detail: string | undefined): Words {
  return BROKEN[isBrokenBy(detail) ? detail : 'unknown'];
}

/** Half of the names of a paste may look whole in any encoding, or be another name now. */
export const PASTED_TOGETHER =
  'Các ô khác trên trang dán cùng lần với ô này có thể cũng sai dù trông vẫn đúng (ví dụ “Phú” thành “Phó”): so lại với nguồn, hoặc dán lại cả phần đó.';

/** The sign or letter that looks like another, after the field. */
export function disguise(detail: string | undefined): string {
  if (detail === undefined || detail === '') return 'có chữ hoặc dấu lạ trông như chữ Việt';
  if (detail.startsWith('U+')) return `có dấu ẩn (${detail}) giữa các chữ, khi tìm hoặc so tên sẽ không khớp`;
  const [, from] = SCRIPTS.find(([letters]) => letters.test(detail)) ?? [];
  return `có chữ “${detail}” ${from ?? 'không phải chữ Việt'}, trông giống chữ Việt nhưng khi tìm hoặc so tên sẽ không khớp`;
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/u, 'của bảng chữ cái Nga'],
  [/\p{Script=Greek}/u, 'của bảng chữ cái Hy Lạp'],
  [/[\uff01-\uff5e]/, 'khổ rộng của bộ gõ Trung, Nhật'],
];

const PERSONAL: Readonly<Record<PersonalData, string>> = {
  name: 'tên một người có trong danh sách mời hoặc phần ý kiến',
  official: 'tên người chủ trì hoặc thư ký cuộc đối thoại',
  phone: 'số điện thoại',
  paper: 'số giấy tờ tùy thân',
  account: 'số tài khoản',
  email: 'địa chỉ thư điện tử',
};

/** What a cell tells of a person, without repeating it. */
export function personalDataIn({ detail = '' }: Problem): string {
  const told = PERSONAL_DATA.filter((kind) => detail.split(' ').includes(kind)).map((kind) => PERSONAL[kind]);
  return told.length === 0 ? 'thông tin về một người' : told.join(', ');
}
