import { wordKey } from '../letters/vietnamese';

/**
 * What a text is that tables and letters bring along where a record should stand. `nothing`: an error that was pasted as
 * text, or a name without a letter, which never is a record. `certain`: no name and no opinion reads so.
 * `uncertain`: it may be one.
 */
export type TableLine = 'nothing' | 'certain' | 'uncertain';

/** The words below are written as `wordKey` gives them: small letters, tones on the last vowel (hoà, uỷ). */
const END = '(?=$|[^\\p{L}])';
const words = (...alternatives: readonly string[]) => new RegExp(`^(?:${alternatives.join('|')})${END}`, 'u');

const LETTER = /\p{L}/u;
const PASTED_ERROR = /^#[\p{L}\d/]+[!?]?$|^(loading|đang tải)[.…]*$/u;
const DITTO = /^[-–"“”(]*\s*(n\s?[./]?\s?t\.?|như trên|như dòng trên|idem)\s*[-–"“”)]*\.?$/u;
/** "I.", "A)", "1.2.", "*", "-" before a title. */
const MARKER = /^(?:(?:[ivx]+|[a-zđ]|\d{1,2}(?:\.\d{1,2})*)\s*[.):]|[ivx]+\s*[-–]|[*•●○■□▪►+–-]+)\s*/u;
const ROMAN = /^[ivx]+ ?[.):–-]/u;
const LETTERED = /^[a-zđ] ?[.):]/u;

const TOTAL_WORD = '(?:tổng số cộng|tổng cộng|tổng số|tổng|cộng(?: dồn)?)';
/** "Tổng cộng", "Cộng: 12", "Tổng số hộ nghèo", and nobody called Cộng. */
const TOTAL = new RegExp(
  `^${TOTAL_WORD}(?:\\s*$|\\s*[:=(\\d–-]|\\s+(?:số|hộ|người|ý kiến|nhóm|thôn|xã|các|toàn|danh sách|trang|mục|phần|có|là)${END})`,
  'u',
);
const LIKE_TOTAL = words('tổng', 'cộng');
/** "Danh sách có 25 người"; what stands in brackets behind a name is a remark. */
const COUNTED = /^[^(]*\d\)?\s*(người|hộ|ý kiến|đại biểu|nhân khẩu|khẩu|lượt)(?=$|[^\p{L}])/u;
const DATED = /(?<!\p{L})ngày[\s.…\d/]*tháng(?!\p{L})/u;

const MOTTO = words('cộng hoà xã hội chủ nghĩa', 'độc lập\\s*[-–]?\\s*tự do', 'đảng cộng sản việt nam');
const OFFICE = words(
  'uỷ ban nhân dân',
  'ubnd',
  'hội đồng nhân dân',
  'hđnd',
  'đảng uỷ',
  'uỷ ban mặt trận',
  'uỷ ban mttq',
  'ubmttq',
);
const SIGNED = words(
  'người (lập|ghi|tổng hợp)( biểu| bảng| danh sách| phiếu)?\\s*$',
  '(tm|kt|tl|tuq|q)\\s*[.\\s]\\s*(uỷ ban|ubnd|chủ tịch|trưởng|phó|giám đốc)',
  '((phó )?chủ tịch|(phó )?trưởng phòng|(phó )?giám đốc|thủ trưởng( đơn vị)?|chủ trì|chủ toạ|thư ký|kế toán( trưởng)?|(phó )?bí thư|trưởng thôn|xác nhận)\\s*$',
  '(đã )?ký( tên)?\\s*$',
  'ký,? ghi rõ',
  'ghi rõ họ',
  'xác nhận của',
  'nơi nhận',
  'lưu\\s*:',
  'kính gửi',
);
const SECTION = words(
  'các hộ',
  'hộ',
  'nhóm',
  'thôn',
  'làng',
  'ấp',
  'xóm',
  'khu phố',
  'khối phố',
  'tiểu khu',
  'tổ dân phố',
  'đối tượng',
  'thành phần',
  'lĩnh vực',
  'danh sách',
  'phụ lục',
  'biểu (số|mẫu)',
  'mẫu số',
  'kèm theo',
  'ghi chú',
);
const NONE_OF_THEM = /^(không|không có|không có ai|chưa có)\.?$/u;
/** More words than a name has, its remark in brackets included. */
const LONG = 10;
/** A title has fewer words than an opinion. */
const SHORT = 7;
const VERB =
  /(?<!\p{L})(đề nghị|kiến nghị|chưa|không|xin|mong|cần|được|hỏi|hỗ trợ|còn|bị|có|làm|cho|xem xét)(?!\p{L})|\?/u;
/** Of opinions, what stands as the whole line: "Cộng", "Tổng cộng: 5 ý kiến", "Có 5 ý kiến". */
const COUNTED_OPINIONS = /^(danh sách|tổng|cộng|có|gồm)(?!\p{L}).*\d\)? (người|ý kiến)\.?$/u;

const NO_OPINION =
  /^(\p{L}+ ){0,2}?(không|ko|khong) (có |co )?(ai (có |co )?)?((ý|y) (kiến|kien)|phát biểu|phat bieu|kiến nghị|kien nghi)( (gì|gi|nào|nao|khác|khac|thêm|them|phát biểu|phat bieu|đóng góp|dong gop|tham gia|thảo luận))*$|^(không|không có|khong|khong co|0|0 ý kiến)$/u;

/** Whether the text, where an opinion should stand, says that there was none. */
export function saysNone(text: string): boolean {
  return NO_OPINION.test(bare(wordKey(text)));
}

/** What stands for a name; `isLabel` knows the titles under which the round's lists put people. */
export function lineAmongNames(text: string, isLabel: (words: string) => boolean): TableLine | null {
  const key = wordKey(text);
  if (!LETTER.test(key) || PASTED_ERROR.test(key)) return 'nothing';
  const title = bare(key.replace(MARKER, ''));
  const isCertain =
    DITTO.test(key) ||
    key.endsWith(':') ||
    [TOTAL, COUNTED, DATED, MOTTO, SIGNED, SECTION, NONE_OF_THEM].some((line) => line.test(title)) ||
    isLabel(title);
  if (isCertain) return 'certain';
  const isDoubtful = ROMAN.test(key) || LIKE_TOTAL.test(title) || OFFICE.test(title) || wordsIn(key) >= LONG;
  return isDoubtful ? 'uncertain' : null;
}

/** What stands for an opinion; `isLabel` knows the themes and kinds under which opinions are put. */
export function lineAmongOpinions(text: string, isLabel: (words: string) => boolean): TableLine | null {
  const key = wordKey(text);
  if (PASTED_ERROR.test(key)) return 'nothing';
  if (!LETTER.test(key) || DITTO.test(key)) return 'certain';
  if (wordsIn(key) > 2 * SHORT) return null;
  const title = bare(key.replace(MARKER, ''));
  if (MOTTO.test(title) || SIGNED.test(title) || COUNTED_OPINIONS.test(title)) return 'certain';
  if (wordsIn(title) > SHORT || VERB.test(title)) return null;
  if (TOTAL.test(title) || key.endsWith(':')) return 'certain';
  const isTitle = isLabel(title) || ROMAN.test(key) || LETTERED.test(key) || /^(về )?lĩnh vực /u.test(title);
  return isTitle || isOfficeTitle(text) ? 'uncertain' : null;
}

/** "UBND XÃ PHƯỚC HÀ": in capitals it is a letterhead, else the beginning of what somebody says. */
function isOfficeTitle(text: string): boolean {
  return OFFICE.test(wordKey(text)) && text === text.toUpperCase();
}

/** Without brackets around it and full stops behind. */
function bare(key: string): string {
  return key.replace(/^[\s("“*–-]+|[\s)"”.,;:*–-]+$/gu, '');
}

function wordsIn(key: string): number {
  return key.split(' ').length;
}
