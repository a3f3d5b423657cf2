import type { LocalHost } from '../../host/host';
import { openWorkbook, saveWorkbook } from '../../host/xlsx/workbookFile';
import type { CommuneFace, Done } from '../../src/api';
import { moment } from '../unit/support/days';
import { everythingIn } from './support/everything';
import { headOf, momentOf, tap } from './support/headOfTab';
import {
  ask,
  CODE_A,
  CODE_B,
  DISTRICT,
  granted,
  OWNER,
  protectedRound,
  STAFF_A,
  STAFF_B,
} from './support/protectedRound';
import { TAB_A, TAB_B } from './support/protectedRound';
import { recordOf } from './support/recordOf';
import { cellAt, columnOf, inHead, setFact, typeInto } from './support/cells';
import { byHand, documentOf, hostOver, problemsOf, sheetOf, tableOf } from './support/spreadsheet';

/** Where the list of an untouched tab is handed in. */
const MOMENT = inHead(protectedRound(), TAB_A, 'Nộp danh sách mời lúc');
const BOX = inHead(protectedRound(), TAB_A, 'Nộp danh sách mời lúc', 2);
const PAPER = 'Việc nộp ở đây không thay cho văn bản có chữ ký, đóng dấu.';
const AT = '09:00 ngày 20/08/2020';

const at = (host: LocalHost, now: string) => hostOver(host.file.workbook, { now, answer: 'yes' });
const log = (host: LocalHost) => tableOf(host, 'Nhật ký');

/** A round in which the session of A was held, and in which anybody's menu answers yes. */
function round(answer: 'yes' | 'no' = 'yes'): LocalHost {
  const host = protectedRound({ answer });
  setFact(host, TAB_A, 'Ngày tổ chức', '19/8/2020', STAFF_A);
  return host;
}

describe('from the menu, over the open tab', () => {
  it.each([
    ['handInInvitees', 'invitees', TAB_A, 'Nộp danh sách mời', 'danh sách mời', '2 người mời'],
    ['handInPlan', 'plan', 'Phước Nam', 'Nộp kế hoạch', 'kế hoạch', null],
    ['handInResults', 'results', TAB_A, 'Nộp kết quả', 'kết quả', '0 lượt người dự, 1 ý kiến'],
    ['handInReport', 'report', 'Phước Nam', 'Nộp báo cáo', 'báo cáo', null],
  ] as const)('%s asks once, hands in, and tells the moment that counts', (name, thing, tab, title, label, counts) => {
    const host = round();
    granted(host, OWNER, 'goTo', { tab });
    const { alerts } = host.run(name);
    expect(alerts).toHaveLength(2);
    expect(alerts[0]).toMatchObject({ title, message: `${title} của trang “${tab}”? ${PAPER}` });
    expect(alerts[1]?.message).toBe(`Đã nộp ${label}; thời điểm tính hạn là ${AT}. ${PAPER}`);
    expect(headOf(host, tab, thing)).toMatchObject({
      moment: '20/08/2020 09:00',
      box: true,
      message: counts === null ? 'Đã nộp.' : `Đã nộp: ${counts}.`,
    });
    host.run('compileResults');
    expect(log(host)).toMatchObject([
      { 'Tên xã': tab, 'Việc đã làm': 'Nộp', 'Cách thức': 'Menu', 'Người thực hiện': OWNER },
    ]);
  });

  it('answered with no, nothing changes', () => {
    const host = round('no');
    granted(host, OWNER, 'goTo', { tab: TAB_A });
    const before = everythingIn(host);
    host.run('handInInvitees');
    expect(everythingIn(host)).toBe(before);
  });

  it.each([
    ['Thiết lập', 'Trang đang mở không phải trang của một xã.'],
    ['Phước Nam', 'Xã không phải nộp danh sách mời trong đợt này, theo Thiết lập.'],
    [TAB_B, 'Chưa nộp được: “Danh sách mời” chưa có gì để nộp'],
  ])('over %s it is refused, with why', (tab, why) => {
    const host = round();
    typeInto(host, TAB_B, 5, 'Họ và tên', '', STAFF_B);
    granted(host, OWNER, 'goTo', { tab });
    const before = everythingIn(host);
    expect(() => host.run('handInInvitees')).toThrow(why);
    expect(everythingIn(host)).toBe(before);
  });
});

describe('from the sidebar', () => {
  it('is answered with the moment that counts, and the face shows who and how', () => {
    const host = round();
    const done = granted(host, STAFF_A, 'handIn', 'invitees', CODE_A);
    const { message, face } = done as Done & { readonly face: CommuneFace };
    expect(message).toBe(`Đã nộp danh sách mời; thời điểm tính hạn là ${AT}. ${PAPER}`);
    expect(face.owed.find(({ owed }) => owed === 'invitees')).toMatchObject({
      ...{ handedIn: 'handedIn', standing: { kind: 'onTime' }, standingText: 'đúng hạn', isEdited: false },
      ...{ firstAt: moment('20/8/2020 9:00'), handedInAt: moment('20/8/2020 9:00'), by: STAFF_A, way: 'sidebar' },
    });
  });

  it('once more without a change tells when it was, and records nothing', () => {
    const host = round();
    granted(host, STAFF_A, 'handIn', 'invitees', CODE_A);
    const { message } = granted(at(host, '2020-09-02T08:00'), STAFF_A, 'handIn', 'invitees', CODE_A) as Done;
    expect(message).toBe(`Danh sách mời đã nộp, thời điểm tính hạn là ${AT}; từ lần nộp cuối không có gì thay đổi.`);
    expect(recordOf(host, CODE_A)).toHaveLength(1);
  });

  it('names what is wrong before anything is recorded', () => {
    const host = round();
    typeInto(host, TAB_A, 6, 'Đối tượng', 'Hộ lạ', STAFF_A);
    const before = everythingIn(host);
    const answer = ask(host, STAFF_A, 'handIn', 'invitees', CODE_A);
    expect(answer).toMatchObject({
      ok: false,
      code: 'blocked',
      message: expect.stringContaining(`ô ${cellAt(host, TAB_A, 6, 'Đối tượng')}`) as string,
    });
    expect(everythingIn(host)).toBe(before);
  });

  it('of the results wants the day of the session first', () => {
    const host = protectedRound();
    const answer = ask(host, STAFF_A, 'handIn', 'results', CODE_A);
    expect(answer).toMatchObject({
      ok: false,
      code: 'blocked',
      message: expect.stringContaining('Ngày tổ chức') as string,
    });
  });
});

describe('what is edited after it was handed in', () => {
  const EDITED = 'đã được sửa sau khi nộp';

  function editedAfter(thing: 'invitees' | 'results', edit: (host: LocalHost) => void): string[] {
    const host = round();
    granted(host, STAFF_A, 'handIn', thing, CODE_A);
    edit(host);
    host.run('compileResults');
    const face = granted(host, STAFF_A, 'readSidebar', 'auto') as CommuneFace;
    const named = problemsOf(host).filter((problem) => problem.includes(EDITED));
    expect(face.owed.filter(({ isEdited }) => isEdited)).toHaveLength(named.length);
    return named;
  }

  const write = (row: number, header: string, text: string) => (host: LocalHost) =>
    typeInto(host, TAB_A, row, header, text, STAFF_A);

  it.each([
    ['a name', write(5, 'Họ và tên', 'Katơr Khác')],
    ['one more person', write(7, 'Họ và tên', 'Katơr Ba')],
    ['a person less', write(6, 'Họ và tên', '')],
    ['a year of birth', write(5, 'Năm sinh', '1980')],
    ['a telephone number', write(5, 'Điện thoại', '0912000111')],
  ])('in the list, %s is named with the moment of handing in', (_what, edit) => {
    expect(editedAfter('invitees', edit)).toEqual([`${TAB_A} ${MOMENT}: “Danh sách mời” ${EDITED} “${AT}”.`]);
  });

  it.each([
    ['who came', write(5, 'Tham dự', 'Có mặt')],
    ['who came instead', write(5, 'Người dự thay', 'Katơr Thay')],
    ['a note', write(5, 'Ghi chú', 'đến muộn')],
    ['a number in front', write(5, 'TT', '1')],
    ['an opinion', write(6, 'Nội dung', 'Đề nghị cấp nước.')],
    ['the day of the session', write(5, 'Nội dung thông tin', '18/8/2020')],
    ['white space', write(5, 'Họ và tên', '  Katơr   Một ')],
    [
      'a person who came uninvited',
      (host: LocalHost) => {
        write(7, 'Họ và tên', 'Katơr Ngoài')(host);
        write(7, 'Tham dự', 'Dự ngoài danh sách')(host);
      },
    ],
    [
      'another order of the rows',
      (host: LocalHost) => {
        write(5, 'Họ và tên', 'Katơr Hai')(host);
        write(6, 'Họ và tên', 'Katơr Một')(host);
      },
    ],
  ])('in the list, %s is no edit of it', (_what, edit) => {
    expect(editedAfter('invitees', edit)).toEqual([]);
  });

  it.each([
    ['who came', write(5, 'Tham dự', 'Có mặt')],
    ['who came instead', write(5, 'Người dự thay', 'Katơr Thay')],
    ['what was said', write(5, 'Nội dung', 'Đề nghị sửa cầu.')],
    ['the day of the session', write(5, 'Nội dung thông tin', '18/8/2020')],
  ])('in the results, %s is named', (_what, edit) => {
    expect(editedAfter('results', edit)).toHaveLength(1);
  });

  it.each([
    ['who answers', write(5, 'Cơ quan trả lời', 'Phòng Y tế')],
    ['the answer', write(5, 'Nội dung trả lời', 'Đã ghi nhận.')],
    ['the state of the answer', write(5, 'Tình trạng', 'Đã trả lời tại chỗ')],
    ['its day', write(5, 'Ngày trả lời', '25/8/2020')],
    ['a telephone number', write(5, 'Điện thoại', '0912000111')],
  ])('in the results, %s is no edit of them', (_what, edit) => {
    expect(editedAfter('results', edit)).toEqual([]);
  });

  it('and put back as it was, is not edited', () => {
    const back = (host: LocalHost) => {
      write(5, 'Họ và tên', 'Katơr Khác')(host);
      write(5, 'Họ và tên', 'Katơr Một')(host);
    };
    expect(editedAfter('invitees', back)).toEqual([]);
  });
});

describe('how it stands, everywhere the same', () => {
  /** The list is due on 31/8/2020 at 17:00. On 2/9: A in time, B a minute late, Phước Diêm returned, Nhị Hà nothing. */
  function standings(): { host: LocalHost; report: string } {
    const host = round();
    for (const tab of ['Phước Diêm', 'Nhị Hà']) typeInto(host, tab, 5, 'Họ và tên', 'Katơr Khác', OWNER);
    granted(at(host, '2020-08-31T17:00'), STAFF_A, 'handIn', 'invitees', CODE_A);
    granted(at(host, '2020-08-31T17:01'), STAFF_B, 'handIn', 'invitees', CODE_B);
    tap(host, OWNER, 'Phước Diêm');
    const request = { code: 'X03', owed: 'invitees', reason: 'Thiếu thôn.', until: moment('11/9/2020 17:00') };
    granted(at(host, '2020-08-21T08:00'), DISTRICT, 'returnSubmission', request);
    const now = at(host, '2020-09-02T09:00');
    return { report: documentOf(now.run('createReport')).replace(/<[^>]+>/g, ''), host: now };
  }
  const { host, report } = standings();

  it.each([
    [TAB_A, 'Đã nộp', 'đúng hạn', 'Đúng hạn', '31/08/2020 17:00', ''],
    [TAB_B, 'Đã nộp', 'nộp trễ 1 ngày', 'Nộp trễ 1 ngày', '31/08/2020 17:00', ''],
    [
      'Phước Diêm',
      'Trả lại để bổ sung',
      'còn 9 ngày',
      'Trả lại để bổ sung, còn 9 ngày',
      '11/09/2020 17:00',
      '31/08/2020 17:00',
    ],
    ['Nhị Hà', 'Chưa nộp', 'quá hạn 2 ngày', 'Quá hạn 2 ngày', '31/08/2020 17:00', ''],
  ])('%s: %s, %s', (tab, handedIn, standing, summary, limit, original) => {
    const row = tableOf(host, 'Hạn nộp').find(
      (one) => one['Tên xã'] === tab && one['Nội dung phải nộp'] === 'Danh sách mời',
    );
    expect([row?.['Trạng thái nộp'], row?.['So với hạn']]).toEqual([handedIn, standing]);
    expect([momentOf(row?.['Hạn']), momentOf(row?.['Hạn gốc'])]).toEqual([limit, original]);
    expect(headOf(host, tab).standing).toBe(standing);
    expect(tableOf(host, 'Tổng hợp', 4).find((one) => one['Tên xã'] === tab)?.['Danh sách mời']).toBe(summary);
  });

  it('the report tells it by numbers and names', () => {
    expect(report).toContain(
      'Danh sách mời: 04 xã phải nộp, trong đó 01 xã nộp đúng hạn; 01 xã nộp trễ hạn (Phước Dinh: 01 ngày); ' +
        '01 xã bị trả lại để bổ sung (Phước Diêm); 01 xã quá hạn chưa nộp (Nhị Hà: 02 ngày).',
    );
  });
});

describe('a copy of the workbook, which takes no record along', () => {
  function copied(): LocalHost {
    const host = round();
    granted(host, STAFF_A, 'handIn', 'invitees', CODE_A);
    host.run('compileResults');
    const copy = hostOver(openWorkbook(saveWorkbook(host.file.workbook)), { now: '2020-09-02T09:00' });
    const { metadata } = copy.file.workbook;
    for (const key of [...metadata.keys()]) if (key.startsWith('property.')) metadata.delete(key);
    copy.run('compileResults');
    return copy;
  }

  it('still counts the moment that stands in the tab, and says once that the record is gone, which Nhật ký has', () => {
    const host = copied();
    expect(problemsOf(host).filter((problem) => /Nhật ký/.test(problem))).toEqual([
      expect.stringMatching(/^Nhật ký : Bản ghi việc nộp không còn trong tệp này, chỉ còn Nhật ký \(1 việc\)/),
    ]);
    expect(headOf(host, TAB_A).standing).toBe('đúng hạn');
    expect(tableOf(host, 'Tổng hợp', 4).find((row) => row['Tên xã'] === TAB_A)?.['Danh sách mời']).toBe('Đúng hạn');
  });

  it('keeps what Nhật ký held, and marks it; compiling again keeps it once', () => {
    const host = copied();
    host.run('compileResults');
    expect(log(host)).toMatchObject([
      {
        ...{ 'Tên xã': TAB_A, 'Người thực hiện': STAFF_A, 'Việc đã làm': 'Nộp' },
        'Đối chiếu': 'Không có trong bản ghi của bảng tính này',
      },
    ]);
  });

  it('takes new entries beside the old', () => {
    const host = copied();
    granted(host, OWNER, 'handIn', 'results', CODE_A);
    host.run('compileResults');
    expect(log(host).map((row) => [row['Người thực hiện'], row['Đối chiếu']])).toEqual([
      [STAFF_A, 'Không có trong bản ghi của bảng tính này'],
      [OWNER, ''],
    ]);
  });
});

describe('the record', () => {
  it('is kept when the file is closed and opened', () => {
    const host = round();
    granted(host, STAFF_A, 'handIn', 'invitees', CODE_A);
    host.run('compileResults');
    const opened = hostOver(openWorkbook(saveWorkbook(host.file.workbook)), { now: '2020-09-02T09:00' });
    opened.run('compileResults');
    expect(recordOf(opened, CODE_A)).toEqual(recordOf(host, CODE_A));
    expect(log(opened)).toEqual(log(host));
    expect(problemsOf(opened).filter((problem) => problem.includes('Nhật ký'))).toEqual([]);
  });

  it('says when it was, whatever is typed over the mirror', () => {
    const host = round();
    granted(host, STAFF_A, 'handIn', 'invitees', CODE_A);
    typeInto(host, TAB_A, 2, 'Nộp danh sách mời lúc', '1/8/2020 8:00', STAFF_A);
    const late = at(host, '2020-09-02T09:00');
    late.run('compileResults');
    expect(problemsOf(late)).toContain(
      `${TAB_A} ${MOMENT}: “Nộp danh sách mời lúc” khác với lần nộp đã ghi nhận “${AT}”; tính theo lần đã ghi nhận.`,
    );
    const row = tableOf(late, 'Hạn nộp').find((one) => one['Khóa tra cứu'] === 'X01|invitees');
    expect(momentOf(row?.['Nộp lúc'])).toBe('20/08/2020 09:00');
  });

  it('says it too where the mirror was cleared', () => {
    const host = round();
    granted(host, STAFF_A, 'handIn', 'invitees', CODE_A);
    typeInto(host, TAB_A, 2, 'Nộp danh sách mời lúc', '', STAFF_A);
    const late = at(host, '2020-09-02T09:00');
    late.run('compileResults');
    expect(tableOf(late, 'Tổng hợp', 4).find((row) => row['Tên xã'] === TAB_A)?.['Danh sách mời']).toBe('Đúng hạn');
  });

  it('takes a moment typed without it for what it is, and a tick that nothing answered for none', () => {
    const host = round();
    typeInto(host, TAB_A, 2, 'Nộp danh sách mời lúc', '19/8/2020 8:00', STAFF_A);
    const box = columnOf(host, TAB_B, 'Nộp danh sách mời lúc');
    sheetOf(host, TAB_B).setCell(3, box, { ...sheetOf(host, TAB_B).cell(3, box), style: 0, value: true });
    host.run('compileResults');
    expect(
      problemsOf(host).filter((problem) => problem.includes(` ${MOMENT}: `) || problem.includes(` ${BOX}: `)),
    ).toEqual([
      `${TAB_A} ${MOMENT}: “Nộp danh sách mời lúc” được ghi tay, chưa có trong Nhật ký; hạn nộp vẫn tính theo ô này.`,
      `${TAB_B} ${BOX}: Ô nộp “Nộp danh sách mời lúc” đã đánh dấu nhưng việc nộp chưa được ghi nhận.`,
    ]);
  });

  it('brings back what was deleted from Nhật ký, and keeps what was typed there, marked', () => {
    const host = round();
    granted(host, STAFF_A, 'handIn', 'invitees', CODE_A);
    host.run('compileResults');
    byHand(host, `tab('Nhật ký').deleteRows(2, 1); cell('Nhật ký', 2, 'Người thực hiện').setValue('ghi thêm');`);
    host.run('compileResults');
    expect(log(host).map((row) => [row['Người thực hiện'], row['Đối chiếu']])).toEqual([
      ['ghi thêm', 'Không có trong bản ghi của bảng tính này'],
      [STAFF_A, ''],
    ]);
  });

  it('holds nothing of people’s rows, and neither does Nhật ký', () => {
    const host = round();
    granted(host, STAFF_A, 'handIn', 'invitees', CODE_A);
    granted(host, STAFF_A, 'handIn', 'results', CODE_A);
    host.run('compileResults');
    const kept = [...host.file.workbook.metadata.values(), JSON.stringify(log(host))].join();
    for (const text of ['Katơr', 'sửa đường']) expect(kept).not.toContain(text);
  });

  it('of a commune with many long deeds stays within 9 KB a property, and all are in Nhật ký', () => {
    const host = round();
    granted(host, STAFF_A, 'handIn', 'invitees', CODE_A);
    const request = { code: CODE_A, owed: 'results', reason: 'lũ '.repeat(100) };
    for (let minute = 10; minute < 50; minute += 1) {
      granted(host, OWNER, 'grantExtension', { ...request, until: moment(`16/9/2020 17:${minute}`) });
    }
    const values = [...host.file.workbook.metadata].filter(([key]) => key.startsWith('property.record|X01'));
    expect(values.length).toBeGreaterThan(1);
    for (const [key, value] of values) expect(Buffer.byteLength(key + value)).toBeLessThanOrEqual(9 * 1024);
    expect(recordOf(host, CODE_A)).toHaveLength(41);
    host.run('compileResults');
    expect(log(host)).toHaveLength(41);
    granted(host, STAFF_A, 'handIn', 'invitees', CODE_A);
    expect(recordOf(host, CODE_A)).toHaveLength(41);
    expect(headOf(host, TAB_A).moment).toBe('20/08/2020 09:00');
  });
});

describe('what came on paper', () => {
  const request = { code: CODE_A, owed: 'invitees', number: '12/UBND', by: 'bưu điện' };

  it('counts from when it came, also where the sidebar was later', () => {
    const host = at(round(), '2020-09-02T08:00');
    granted(host, STAFF_A, 'handIn', 'invitees', CODE_A);
    expect(headOf(host, TAB_A).standing).toBe('nộp trễ 2 ngày');
    granted(host, DISTRICT, 'recordPaper', { ...request, moment: moment('31/8/2020 16:00') });
    expect(headOf(host, TAB_A)).toMatchObject({ moment: '31/08/2020 16:00', standing: 'đúng hạn', box: true });
    host.run('compileResults');
    expect(log(host).map((row) => [row['Cách thức'], row['Ghi rõ']])).toEqual([
      ['Thanh bên', '2 người mời'],
      ['Bản giấy', 'Văn bản 12/UBND, nhận bưu điện; Ghi nhận 08:00 ngày 02/09/2020'],
    ]);
  });
});
