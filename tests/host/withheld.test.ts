import { readFileSync } from 'node:fs';
import { OWNER } from '../../desk/office';
import { Bundle } from '../../host/run/bundle';
import { tap } from './support/headOfTab';
import { BUNDLE, hostOver, sampleHost } from './support/spreadsheet';

const UI = 'https://www.googleapis.com/auth/script.container.ui';
const PERMISSION = /chưa được cấp đủ quyền/;
const BUG = /Có lỗi ngoài dự kiến/;

/** The bundle on a day when Google's locks fail in a way that nobody foresaw. */
function brokenLocks(): Bundle {
  const broken = `LockService = { getDocumentLock: () => { throw new Error('nobody foresaw this'); } };\n`;
  return new Bundle(broken + readFileSync(BUNDLE, 'utf8'), 'broken.js', 'Asia/Ho_Chi_Minh');
}

describe('a permission that the person withheld', () => {
  it('is told with what to do, by the function that needs it', () => {
    expect(() => sampleHost({ withheldScopes: [UI] }).run('openSidebar')).toThrow(PERMISSION);
  });

  it('is not taken for the cause where a tick fails: a simple trigger needs none', () => {
    const { workbook } = sampleHost().file;
    const log: string[] = [];
    const host = hostOver(workbook, {
      bundle: brokenLocks(),
      withheldScopes: [UI],
      log: (line) => log.push(line),
    });
    const { toasts } = tap(host, OWNER, 'Nhị Hà');
    expect(toasts.map(({ message }) => message)).toEqual([expect.stringMatching(BUG)]);
    expect(log.join('\n')).toContain('nobody foresaw this');
  });
});
