import type { FormatToken } from './numberFormat';
import { fromSerial } from './serial';

const MONTHS = Array.from({ length: 12 }, (_, month) => `tháng ${month + 1}`);
const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** A serial number by the tokens of a date format. */
export function dateText(serial: number, tokens: readonly FormatToken[]): string {
  const seconds = tokens.some(({ kind, text }) => kind === 'code' && /^s/i.test(text));
  const civil = new Date(seconds ? Math.round(fromSerial(serial) / 1000) * 1000 : fromSerial(serial));
  const half = tokens.some(({ text }) => /^am\/pm$/i.test(text));
  return tokens
    .map((token, index) =>
      token.kind === 'text' ? token.text : field(token.text, civil, serial, half, () => nearTime(tokens, index)),
    )
    .join('');
}

function field(code: string, civil: Date, serial: number, half: boolean, isMinute: () => boolean): string {
  const padded = (value: number) => String(value).padStart(code.length > 1 ? 2 : 1, '0');
  const lower = code.toLowerCase();
  if (lower.startsWith('[')) return elapsed(lower, serial);
  if (lower === 'am/pm') return civil.getUTCHours() < 12 ? 'AM' : 'PM';
  switch (lower[0]) {
    case 'y':
      return code.length > 2
        ? String(civil.getUTCFullYear()).padStart(4, '0')
        : String(civil.getUTCFullYear() % 100).padStart(2, '0');
    case 'd':
      return code.length > 2 ? (WEEKDAYS[civil.getUTCDay()] ?? '') : padded(civil.getUTCDate());
    case 'h':
      return padded(half ? civil.getUTCHours() % 12 || 12 : civil.getUTCHours());
    case 's':
      return padded(civil.getUTCSeconds());
    case 'm':
      if (isMinute()) return padded(civil.getUTCMinutes());
      return code.length > 2 ? (MONTHS[civil.getUTCMonth()] ?? '') : padded(civil.getUTCMonth() + 1);
    default:
      return code;
  }
}

function elapsed(code: string, serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const unit = { h: 3600, m: 60, s: 1 }[code[1] ?? 's'] ?? 1;
  return String(Math.trunc(seconds / unit)).padStart(code.length - 2, '0');
}

/** `m` means minutes right after hours or right before seconds. */
function nearTime(tokens: readonly FormatToken[], index: number): boolean {
  const code = ({ kind, text }: FormatToken) => kind === 'code' && /^\[?[a-z]/i.test(text);
  const before = tokens.slice(0, index).filter(code).at(-1);
  const after = tokens.slice(index + 1).find(code);
  return /^\[?h/i.test(before?.text ?? '') || /^\[?s/i.test(after?.text ?? '');
}
