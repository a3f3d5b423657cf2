import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveWorkbook } from '../../../host/xlsx/workbookFile';
import { rowOf, typeInto } from '../../host/support/cells';
import { readyHost } from '../../host/support/spreadsheet';

/** Staff of Phước Hà in the round below; a made-up person. */
export const STAFF = 'canbo.phuocha@example.com';
/** The commune whose staff that is. */
export const COMMUNE = 'Phước Hà';
/** How the page calls them. */
export const OFFICER = `Cán bộ xã ${COMMUNE}`;

/**
 * A round that was just set up and protected, nothing typed by any commune: Phước Hà's session is planned for 3/9/2020, so
 * that its invitee list is due on 31/8/2020 at 17:00; all results are due on 15/9/2020 at 17:00. Gives the file's path.
 */
export function roundFile(): string {
  const host = readyHost({ now: '2020-08-20T09:00' });
  typeInto(host, 'Các xã', 2, 'Ngày dự kiến', '3/9/2020');
  typeInto(host, 'Các xã', 2, 'E-mail cán bộ xã', STAFF);
  typeInto(host, 'Thiết lập', rowOf(host, 'Thiết lập', 'Nội dung phải nộp', 'Kết quả'), 'Ngày ấn định', '15/9/2020');
  host.run('protectWorkbook');
  host.run('compileResults');
  const path = join(mkdtempSync(join(tmpdir(), 'dot-')), 'doi-thoai-2020.xlsx');
  writeFileSync(path, saveWorkbook(host.file.workbook));
  return path;
}
