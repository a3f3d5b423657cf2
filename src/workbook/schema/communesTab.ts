import type { Role } from '../../core/round/commune';
import type { Block, Column } from './column';
import { byKey } from './column';

/** The communes of the round, one a row, as the district lists them. */
export const COMMUNES = [
  { key: 'code', header: 'Mã', kind: 'digits', width: 70 },
  { key: 'name', header: 'Tên xã', kind: 'text', width: 150 },
  { key: 'role', header: 'Vai trò', kind: 'choice', list: 'roles', width: 90 },
  { key: 'day', header: 'Ngày dự kiến', kind: 'day', width: 100 },
  { key: 'time', header: 'Giờ', kind: 'time', width: 70 },
  { key: 'venue', header: 'Địa điểm', kind: 'text', width: 200 },
  { key: 'presenters', header: 'Báo cáo viên', kind: 'lines', width: 160 },
  { key: 'specialists', header: 'Cán bộ giải trình', kind: 'lines', width: 160 },
  { key: 'invitees', header: 'Số người dự kiến mời', kind: 'whole', width: 110 },
  { key: 'budget', header: 'Kinh phí dự kiến', kind: 'money', width: 120 },
  { key: 'officer', header: 'Cán bộ phụ trách', kind: 'text', width: 160 },
  { key: 'phone', header: 'Điện thoại', kind: 'digits', width: 110 },
  { key: 'emails', header: 'E-mail cán bộ xã', kind: 'emails', width: 220 },
  { key: 'moves', header: 'Chuyển sang xã', kind: 'lines', width: 160, optional: true },
] as const satisfies readonly Column[];

export const COMMUNE_LISTED = byKey(COMMUNES);

export const COMMUNES_BLOCKS = [{ columns: COMMUNES }] as const satisfies readonly Block[];

/** The communes of Thuận Nam's plan of 2020: four hold the district's sessions, the others their own. */
export const START_COMMUNES: readonly { readonly name: string; readonly role: Role }[] = [
  { name: 'Phước Hà', role: 'host' },
  { name: 'Phước Dinh', role: 'host' },
  { name: 'Phước Diêm', role: 'host' },
  { name: 'Nhị Hà', role: 'host' },
  { name: 'Phước Nam', role: 'other' },
  { name: 'Phước Minh', role: 'other' },
  { name: 'Phước Ninh', role: 'other' },
  { name: 'Cà Ná', role: 'other' },
];

/** Codes given by setting up: X01, X02 …; an unused number is never given again while its tab exists. */
export function nextCode(used: ReadonlySet<string>): string {
  for (let number = used.size + 1; ; number += 1) {
    const code = `X${String(number).padStart(2, '0')}`;
    if (!used.has(code)) return code;
  }
}
