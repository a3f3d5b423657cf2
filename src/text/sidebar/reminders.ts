import type { Day } from '../../core/time/day';
import { date, lowerFirst } from '../phrases/format';
import { communeTitle } from './commune';

export const REMINDERS = {
  title: 'Đôn đốc các xã',
  preview: 'Xem xã nào cần đôn đốc',
  previewAgain: 'Xem lại',
  previewing: 'Đang soạn thư…',
  none: 'Không có xã nào sắp đến hạn hoặc quá hạn.',
  choose: 'Gửi cho xã này',
  chooseAll: 'Chọn tất cả',
  chooseNone: 'Bỏ chọn tất cả',
  subject: 'Tiêu đề',
  body: 'Nội dung thư',
  short: 'Bản ngắn để gửi Zalo hoặc SMS',
  see: 'Xem thư',
  copyShort: 'Chép bản ngắn',
  copyBody: 'Chép thư',
  called: 'Đã gọi điện',
  send: 'Gửi thư đã chọn',
  sendNow: 'Gửi',
  sending: 'Đang gửi…',
} as const;

export function recipients(to: readonly string[]): string {
  return to.length === 0 ? 'Chưa có địa chỉ e-mail.' : `Gửi đến: ${to.join(', ')}`;
}

export function sendQuestion(messages: number, addresses: number): string {
  return `Gửi ${messages} thư đến ${addresses} địa chỉ?`;
}

export function mailsLeft(count: number): string {
  if (count === 0) {
    return 'Hôm nay không gửi được thư từ tài khoản này. Mở “Xem thư” để chép nội dung gửi Zalo, SMS, hoặc gọi điện rồi bấm “Đã gọi điện”.';
  }
  return `Hôm nay còn gửi được cho ${count} địa chỉ.`;
}

export function tooMany(addresses: number, left: number): string {
  return `Đang chọn ${addresses} địa chỉ nhưng hôm nay chỉ còn gửi được ${left}; phần vượt quá sẽ không gửi.`;
}

export function lastReminded(day: Day): string {
  return `Đã đôn đốc gần nhất ngày ${date(day)}`;
}

export function calledLabel(commune: string): string {
  return `Đã gọi điện cho ${lowerFirst(communeTitle(commune))}`;
}
