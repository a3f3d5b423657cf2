import type { LocalHost, RunReport } from '../../../host/host';
import { openWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';
import { BUG } from '../../../src/text/problems/refusals';
import { hostOver } from './spreadsheet';

const CODE = 'X01';
const TAB = 'Phước Hà';

interface Action {
  readonly name: string;
  readonly act: (host: LocalHost) => RunReport;
}

const call = (name: string, ...args: readonly unknown[]): Action => ({ name, act: (host) => host.run(name, args) });
const OWED = ['invitees', 'plan', 'results', 'report'] as const;
const UNTIL = 26_700_000;
const mark = (row: number) => ({ row, name: 'Katơr Mẫu', village: '', attendance: 'present', substitute: '' });

/** All that menu and sidebar offer, the compile of all first. */
export const EVERY_ACTION: readonly Action[] = [
  call('compileResults'),
  call('createReport'),
  call('readOffices'),
  call('readSidebar', 'auto'),
  call('readSidebar', 'district'),
  call('previewReminders'),
  call('remindCommunes'),
  ...OWED.map((owed) => call('handIn', owed, CODE)),
  call('goTo', { tab: TAB }),
  ...['handInInvitees', 'handInPlan', 'handInResults', 'handInReport'].map((name) => call(name)),
  call('addInvitee', { name: 'Katơr Mẫu', birthYear: '1960' }, CODE),
  call('addOpinion', { content: 'Đề nghị sửa đường', dueOn: '3/9/2020' }, CODE),
  call('saveSession', { venue: 'Nhà văn hóa', day: '3/9/2020' }, CODE),
  call('markAttendance', [mark(5), mark(6)], CODE),
  call('recordCall', CODE, ['invitees']),
  call('returnSubmission', { code: CODE, owed: 'invitees', reason: 'thiếu', until: UNTIL }),
  call('grantExtension', { code: CODE, owed: 'results', reason: 'mưa lũ', until: UNTIL }),
  call('recordPaper', { code: CODE, owed: 'plan', moment: UNTIL - 9_000, number: '1/UBND', by: 'bưu điện' }),
  call('setUpWorkbook'),
  call('compileFromSidebar', 'sau'),
];

/** Names of the actions that met a bug over a workbook: anything but an answer or a refusal with its sentence. */
export function bugsOf(host: LocalHost, actions: readonly Action[] = EVERY_ACTION): string[] {
  const bugs = actions.flatMap(({ name, act }) => {
    try {
      return hasFailed(act(host)) ? [name] : [];
    } catch (error) {
      return isRefusal(error) ? [] : [`${name}: ${String(error)}`];
    }
  });
  try {
    hostOver(openWorkbook(saveWorkbook(host.file.workbook)));
  } catch (error) {
    bugs.push(`save: ${String(error)}`);
  }
  return bugs;
}

function hasFailed({ toasts }: RunReport): boolean {
  return toasts.some(({ message }) => message === BUG);
}

function isRefusal(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code !== 'bug';
}
