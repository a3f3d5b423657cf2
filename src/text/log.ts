import type { Counts, Deed, DeedKind, Way } from '../core/round/deed';
import { countsIn, countsText } from './handIn';
import { momentText } from './phrases/format';

/** Words of Nhật ký. */
export const DEED_WORDS: Readonly<Record<DeedKind, string>> = {
  handedIn: 'Nộp',
  returned: 'Trả lại để bổ sung',
  extended: 'Gia hạn',
  reminded: 'Gửi thư đôn đốc',
  called: 'Đã đôn đốc qua điện thoại',
  merged: 'Xã khác nhập vào',
  separated: 'Xã đã nhập tách lại',
};

export const WAY_WORDS: Readonly<Record<Way, string>> = {
  sidebar: 'Thanh bên',
  menu: 'Menu',
  tick: 'Ô đánh dấu trên trang',
  file: 'Tệp của xã',
  paper: 'Bản giấy',
};

export const UNKNOWN_ACCOUNT = 'không rõ tài khoản';

/** Of an entry that Nhật ký holds and the record does not: it came along with a copy or a file, or was typed. */
export const NOT_IN_RECORD = 'Không có trong bản ghi của bảng tính này';

/** What a deed was about, without anything of people's rows. */
export function deedDetail({ kind, owed, counts, note, until, moment, recordedAt }: Deed): string {
  const parts = [
    countsText(owed, counts),
    kind === 'handedIn' || note === '' ? note : `${NOTE_WORDS[kind]}: ${note}`,
    until === null ? '' : LIMIT + momentText(until),
    moment === recordedAt ? '' : RECORDED + momentText(recordedAt),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const LIMIT = 'Hạn mới: ';
const RECORDED = 'Ghi nhận ';

/** What `deedDetail` told, as far as it can be told again; `until` as it was written, '' = none. */
export function readDetail(
  kind: DeedKind,
  detail: string,
): { readonly note: string; readonly until: string; readonly counts: Counts | null } {
  const parts = detail.split('; ');
  const counts = countsIn(parts[0] ?? '');
  const rest = counts === null ? parts : parts.slice(1);
  const until = rest.find((part) => part.startsWith(LIMIT)) ?? '';
  const said = rest.filter((part) => !part.startsWith(LIMIT) && !part.startsWith(RECORDED)).join('; ');
  const words = kind === 'handedIn' ? '' : `${NOTE_WORDS[kind]}: `;
  // both units had handed in when they merged, where another moment counts than that of the merger
  const isOfBoth = kind === 'merged' && rest.some((part) => part.startsWith(RECORDED));
  return {
    note: said.startsWith(words) ? said.slice(words.length) : said,
    until: until.slice(LIMIT.length),
    counts: counts ?? (isOfBoth ? { invited: 0, attended: 0, opinions: 0 } : null),
  };
}

const NOTE_WORDS: Readonly<Record<Exclude<DeedKind, 'handedIn'>, string>> = {
  returned: 'Lý do',
  extended: 'Lý do',
  reminded: 'Gửi tới',
  called: 'Ghi chú',
  merged: 'Mã xã',
  separated: 'Mã xã',
};
