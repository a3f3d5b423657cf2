import { openWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';
import type { LocalHost } from '../../../host/host';
import { columnOf, pasteInto, setSetting, typeInto } from './cells';
import { byHand, emptyHost, hostOver, sampleHost } from './spreadsheet';

const TAB = 'Phước Hà';
const CODE = 'X01';

/** Every `Class.method` that the bundle calls on a workbook from set-up to reminders, in each of its ways of being called. */
export function methodsOfTheWholeJob(): readonly string[] {
  const seen = new Set<string>();
  const beforeCall = (call: string) => void seen.add(call);
  const options = { beforeCall, answer: 'yes', mailQuota: 100 } as const;
  const fresh = emptyHost({ ...options, now: '2020-07-20T08:00' });
  fresh.open();
  fresh.run('setUpWorkbook');
  hostOver(
    byHand(fresh, "tab('Phước Hà').deleteColumns(column('Phước Hà', 'Năm sinh'), 1);").file.workbook,
    options,
  ).run('setUpWorkbook');
  district(hostOver(openWorkbook(saveWorkbook(fresh.file.workbook)), { ...options, now: '2020-08-30T09:00' }));
  const sample = sampleHost(options);
  for (const name of ['compileResults', 'createReport', 'setUpWorkbook', 'protectWorkbook']) sample.run(name);
  return [...seen].sort();
}

/** A round's daily work, by hand and in the sidebar. */
function district(host: LocalHost): void {
  const call = (name: string, ...args: readonly unknown[]) => {
    const result = JSON.parse(JSON.stringify(host.run(name, args).result)) as { ok: boolean; message?: string };
    if (!result.ok) throw new Error(`${name}: ${result.message ?? ''}`);
    return result as unknown;
  };
  for (const row of [2, 3, 4, 5]) typeInto(host, 'Các xã', row, 'Ngày dự kiến', '3/9/2020');
  typeInto(host, 'Các xã', 2, 'E-mail cán bộ xã', 'an@phuocha.example');
  typeInto(host, 'Các xã', 3, 'E-mail cán bộ xã', 'binh@phuocdinh.example; em@phuocdinh.example');
  setSetting(host, 'E-mail cán bộ tổng hợp', 'chi@huyen.example');
  host.run('protectWorkbook');
  host.run('openSidebar');
  host.run('openFileExchange');
  call('readSidebar', 'auto');
  call('previewReminders');
  call('recordCall', 'X04', ['invitees']);
  host.run('remindCommunes');
  call('addInvitee', { name: 'Katơr Mẫu', group: 'Hộ nghèo' }, CODE);
  call('addOpinion', { content: 'Đề nghị sửa đường' }, CODE);
  call('saveSession', { venue: 'Nhà văn hóa' }, CODE);
  call('markAttendance', [{ row: 5, name: 'Katơr Mẫu', village: '', attendance: 'present', substitute: '' }], CODE);
  call('goTo', { tab: TAB, row: 5, column: columnOf(host, TAB, 'Họ và tên') });
  host.run('exportCommune');
  pasteInto(host, TAB, 6, 'Nội dung', [['Đề nghị làm mương'], ['Đề nghị sửa trường']]);
  typeInto(host, TAB, 3, 'Nộp danh sách mời lúc', 'TRUE');
  host.run('handInInvitees');
  call('handIn', 'invitees', CODE);
  call('compileFromSidebar', 'lần một');
  call('readProgress', 'lần một');
  call('draftFromSidebar');
}
