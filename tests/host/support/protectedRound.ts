import { OWNER } from '../../../desk/office';
import type { LocalHost, LocalHostOptions } from '../../../host/host';
import { openWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';
import type { Answer } from '../../../src/api';
import { pasteInto, rowOf, setSetting, typeInto } from './cells';
import { hostOver, readyHost } from './spreadsheet';

/** Made-up people of a round: the district, and staff of the first two communes. */
export const DISTRICT = 'chi@huyen.example';
export const STAFF_A = 'an@phuocha.example';
export const STAFF_B = 'binh@phuocdinh.example';
/** With whom the file is shared, and whom no tab names. */
export const STRANGER = 'dung@noikhac.example';
export { OWNER };

export const TAB_A = 'Phước Hà';
export const CODE_A = 'X01';
export const TAB_B = 'Phước Dinh';
export const CODE_B = 'X02';

/** Before every limit of the round. */
export const ROUND_NOW = '2020-08-20T09:00';

let made: Uint8Array | undefined;

/**
 * A set-up and protected workbook. The four host communes hold their sessions on 3/9/2020, so that their invitee lists are
 * due on 31/8/2020 at 17:00; results are due by 15/9/2020. Commune A has two people and an opinion, B one person.
 */
export function protectedRound(options: Partial<LocalHostOptions> = {}): LocalHost {
  if (made === undefined) {
    const host = readyHost({ now: ROUND_NOW });
    for (const row of [2, 3, 4, 5]) typeInto(host, 'Các xã', row, 'Ngày dự kiến', '3/9/2020');
    typeInto(host, 'Các xã', 2, 'E-mail cán bộ xã', STAFF_A);
    typeInto(host, 'Các xã', 3, 'E-mail cán bộ xã', STAFF_B);
    setSetting(host, 'E-mail cán bộ tổng hợp', DISTRICT);
    typeInto(host, 'Thiết lập', rowOf(host, 'Thiết lập', 'Nội dung phải nộp', 'Kết quả'), 'Ngày ấn định', '15/9/2020');
    pasteInto(host, TAB_A, 5, 'Họ và tên', [['Katơr Một'], ['Katơr Hai']]);
    typeInto(host, TAB_A, 5, 'Nội dung', 'Đề nghị sửa đường vào thôn.');
    pasteInto(host, TAB_B, 5, 'Họ và tên', [['Tạ Yên Mẫu']]);
    host.run('protectWorkbook');
    host.run('compileResults');
    made = saveWorkbook(host.file.workbook);
  }
  return hostOver(openWorkbook(made), { now: ROUND_NOW, ...options });
}

/** What the sidebar gets from a function that it calls as somebody. */
export function ask<T>(host: LocalHost, person: string, name: string, ...args: readonly unknown[]): Answer<T> {
  return JSON.parse(JSON.stringify(host.runAs(person, name, args).result)) as Answer<T>;
}

/** What it gets where it is not refused. */
export function granted(host: LocalHost, person: string, name: string, ...args: readonly unknown[]): unknown {
  const answer = ask<unknown>(host, person, name, ...args);
  if (!answer.ok) throw new Error(`${name} refused: ${answer.message}`);
  return answer.value;
}
