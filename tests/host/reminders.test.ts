import type { LocalHost } from '../../host/host';
import { openWorkbook, saveWorkbook } from '../../host/xlsx/workbookFile';
import { setSetting, typeInto } from './support/cells';
import { hostOver, readyHost } from './support/spreadsheet';

const DISTRICT = 'chi@huyen.example';

let made: Uint8Array | undefined;

/**
 * Invitee lists of the host communes are due by 31/8/2020 17:00: three days before 3/9/2020. Phước Hà and Phước Dinh have
 * addresses, the other two host communes none.
 */
function host(options: Parameters<typeof hostOver>[1] = {}): LocalHost {
  if (made === undefined) {
    const ready = readyHost();
    for (const row of [2, 3, 4, 5]) typeInto(ready, 'Các xã', row, 'Ngày dự kiến', '3/9/2020');
    typeInto(ready, 'Các xã', 2, 'E-mail cán bộ xã', 'an@phuocha.example');
    typeInto(ready, 'Các xã', 3, 'E-mail cán bộ xã', 'binh@phuocdinh.example; em@phuocdinh.example');
    setSetting(ready, 'E-mail cán bộ tổng hợp', DISTRICT);
    made = saveWorkbook(ready.file.workbook);
  }
  return hostOver(openWorkbook(made), { now: '2020-08-30T09:00', answer: 'yes', mailQuota: 100, ...options });
}

const sentTo = (run: { readonly mails: readonly { readonly to: string }[] }) => run.mails.map(({ to }) => to);

it('asks once with everything shown, writes to whom it may, and tells the outcome', () => {
  const run = host().run('remindCommunes');
  expect(sentTo(run)).toEqual(['an@phuocha.example', 'binh@phuocdinh.example,em@phuocdinh.example']);
  expect(run.mails[0]?.subject).toMatch(/^Đôn đốc nộp danh sách mời – xã Phước Hà – /);
  expect(run.mails[0]?.body).toContain('- Danh sách mời: hạn 17:00 ngày 31/08/2020, sắp đến hạn, còn 1 ngày.');
  expect(run.mails[0]?.body).toContain(DISTRICT);
  const [question, outcome] = run.alerts.map(({ message }) => message);
  expect(question).toContain('- Phước Dinh (binh@phuocdinh.example; em@phuocdinh.example): Danh sách mời');
  expect(question).toContain('- Nhị Hà: chưa có e-mail cán bộ trong Các xã');
  expect(outcome).toContain('Đã gửi thư đôn đốc cho 2 xã: Phước Hà và Phước Dinh.');
});

it('sends nothing when the answer is no', () => {
  const run = host({ answer: 'no' }).run('remindCommunes');
  expect([run.mails, run.alerts.length]).toEqual([[], 1]);
});

it('writes to nobody twice a day, also after the file was closed; the next day again', () => {
  const first = host();
  first.run('remindCommunes');
  expect(first.run('remindCommunes').mails).toEqual([]);
  const file = saveWorkbook(first.file.workbook);
  const later = (now: string) =>
    hostOver(openWorkbook(file), { now, answer: 'yes', mailQuota: 100 }).run('remindCommunes');
  expect(later('2020-08-30T23:59').mails).toEqual([]);
  expect(later('2020-08-31T00:00').mails).toHaveLength(2);
});

it('respects the recipients that are left, and says who was not written to', () => {
  const run = host({ mailQuota: 2 }).run('remindCommunes');
  expect(sentTo(run)).toEqual(['an@phuocha.example']);
  expect(run.alerts.at(-1)?.message).toContain('Chưa gửi cho Phước Dinh: hôm nay không còn đủ lượt gửi thư');
  expect(run.result).toMatchObject({ sent: ['Phước Hà'], unsent: 1 });
});

it('says that no mail leaves from a computer without Google, and to copy the messages', () => {
  const run = host({ mailQuota: 0 }).run('remindCommunes');
  expect(run.mails).toEqual([]);
  expect(run.alerts).toHaveLength(1);
  expect(run.alerts[0]?.message).toMatch(/^Không gửi được thư từ đây[^]*- Phước Hà: Danh sách mời[^]*sao chép/);
});

it('says the same where the person did not allow sending mail', () => {
  const withheldScopes = ['https://www.googleapis.com/auth/script.send_mail'];
  const run = host({ withheldScopes }).run('remindCommunes');
  expect(run.alerts[0]?.message).toMatch(/^Không gửi được thư từ đây/);
});

it('asks nothing when nobody is late', () => {
  const run = host({ now: '2020-08-01T09:00' }).run('remindCommunes');
  expect(run.alerts.map(({ message }) => message)).toEqual([expect.stringContaining('Không có xã nào sắp đến hạn')]);
});

it('is for the district alone', () => {
  const workbook = host();
  workbook.run('protectWorkbook');
  expect(() => workbook.runAs('an@phuocha.example', 'remindCommunes')).toThrow(
    'Việc này chỉ dành cho cán bộ của cơ quan tổng hợp.',
  );
  expect(workbook.runAs(DISTRICT, 'remindCommunes').mails).toHaveLength(2);
});
