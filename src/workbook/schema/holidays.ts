import type { Column } from './column';
import { byKey } from './column';

/** The table of days off and make-up days, in Danh mục beside the lists. */
export const HOLIDAYS = [
  { key: 'day', header: 'Ngày nghỉ, ngày làm bù', kind: 'day', width: 170 },
  { key: 'kind', header: 'Loại ngày', kind: 'choice', list: 'dayKinds', width: 170 },
  { key: 'name', header: 'Tên ngày', kind: 'text', width: 170 },
] as const satisfies readonly Column[];

export const HOLIDAY = byKey(HOLIDAYS);

/** Days off of 2020 (the sample round) as [year, month, date, name]. Source: notices of the State on Tết and the national day. */
export const START_HOLIDAYS: readonly (readonly [number, number, number, string])[] = [
  [2020, 1, 1, 'Tết Dương lịch'],
  [2020, 1, 23, 'Tết Nguyên đán'],
  [2020, 1, 24, 'Tết Nguyên đán'],
  [2020, 1, 27, 'Tết Nguyên đán'],
  [2020, 1, 28, 'Tết Nguyên đán'],
  [2020, 1, 29, 'Tết Nguyên đán'],
  [2020, 4, 2, 'Giỗ Tổ Hùng Vương'],
  [2020, 4, 30, 'Ngày Chiến thắng'],
  [2020, 5, 1, 'Ngày Quốc tế lao động'],
  [2020, 9, 2, 'Quốc khánh'],
];
