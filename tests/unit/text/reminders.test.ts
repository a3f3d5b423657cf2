import type { Deadline } from '../../../src/core/round/deadline';
import type { HandedIn, Standing } from '../../../src/core/round/submission';
import type { ReminderLetter } from '../../../src/text/reminders';
import {
  callRecorded,
  mailUnavailable,
  NOBODY_TO_URGE,
  nothingToSend,
  reminderBody,
  reminderQuestion,
  reminderShort,
  reminderSubject,
  remindersSent,
  roundText,
  WITHHELD,
} from '../../../src/text/reminders';
import { moment } from '../support/days';
import { expectSentence, expectVietnamese } from '../support/sentences';

type Thing = ReminderLetter['things'][number];

function thing(label: string, limit: string, standing: Standing, given: Partial<Thing> = {}): Thing {
  const deadline: Deadline = { moment: moment(limit), isExtended: false, original: null };
  const handedIn: HandedIn = 'notYet';
  return {
    ...{ owed: 'invitees', label, rule: null, deadline, handedInAt: null, handedIn, standing, recorded: null },
    ...given,
  };
}

const LATE = thing('Danh sách mời', '31/8/2020 17:00', { kind: 'overdue', days: 4 });
const SOON = thing('Kết quả', '7/9/2020 16:30', { kind: 'dueSoon', days: 3 });
const TODAY = thing('Báo cáo', '4/9/2020 17:00', { kind: 'dueSoon', days: 0 });

function letter(given: Partial<ReminderLetter> = {}): ReminderLetter {
  return {
    ...{ commune: 'Phước Hà', round: 'Đối thoại chính sách giảm nghèo năm 2020', things: [LATE, SOON] },
    ...{ contacts: ['phong.vhtt@huyen.example'], url: 'https://docs.google.com/spreadsheets/d/1/edit', ...given },
  };
}

describe('the mail', () => {
  it('says what, by when, how late or how long left, where, and who answers', () => {
    expect(reminderSubject(letter())).toBe(
      'Đôn đốc nộp danh sách mời và kết quả – xã Phước Hà – Đối thoại chính sách giảm nghèo năm 2020',
    );
    expect(reminderBody(letter()).split('\n')).toEqual([
      'Kính gửi: Ủy ban nhân dân xã Phước Hà',
      '',
      'Để tổng hợp kết quả “Đối thoại chính sách giảm nghèo năm 2020” đúng tiến độ, đề nghị UBND xã Phước Hà nộp:',
      '- Danh sách mời: hạn 17:00 ngày 31/08/2020, quá hạn 4 ngày.',
      '- Kết quả: hạn 16:30 ngày 07/09/2020, sắp đến hạn, còn 3 ngày.',
      '',
      expect.stringMatching(/^Nơi nộp: trang “Phước Hà” của bảng theo dõi đối thoại\./),
      'Mở bảng: https://docs.google.com/spreadsheets/d/1/edit',
      expect.stringContaining('không thay cho văn bản có chữ ký, đóng dấu.'),
      'Cần hỏi thêm: trả lời thư này hoặc liên hệ phong.vhtt@huyen.example.',
      '',
      'Trân trọng.',
    ]);
  });

  it('says that the limit is today, was put off, and that something was returned', () => {
    const extended = {
      deadline: { moment: moment('4/9/2020 17:00'), isExtended: true, original: null },
    };
    const returned = thing('Kế hoạch', '9/9/2020 17:00', { kind: 'dueIn', days: 5 }, { handedIn: 'returned' });
    const body = reminderBody(letter({ things: [{ ...TODAY, ...extended }, returned] }));
    expect(body).toContain('- Báo cáo: hạn 17:00 ngày 04/09/2020 (đã gia hạn), sắp đến hạn, trong hôm nay.');
    expect(body).toContain(
      '- Kế hoạch: đã trả lại để bổ sung, lý do xem trên bảng, hạn 17:00 ngày 09/09/2020, còn 5 ngày.',
    );
  });

  it('names no limit where a returned thing has none', () => {
    const undated = thing(
      'Báo cáo',
      '4/9/2020 17:00',
      { kind: 'undated', reason: 'no-fixed-day' },
      { handedIn: 'returned', deadline: { moment: null, reason: 'no-fixed-day' } },
    );
    expect(reminderBody(letter({ things: [undated] }))).toContain(
      '- Báo cáo: đã trả lại để bổ sung, lý do xem trên bảng.\n',
    );
  });

  it.each([
    ['Cà Ná', 'xã Cà Ná'],
    ['Xã Cà Ná', 'xã Cà Ná'],
    ['Phường Đông Hải', 'phường Đông Hải'],
    ['Thị trấn Phước Dân', 'thị trấn Phước Dân'],
    ['Đặc khu Phú Quý', 'đặc khu Phú Quý'],
  ])('greets %s as %s', (commune, greeted) => {
    expect(reminderBody(letter({ commune }))).toMatch(new RegExp(`^Kính gửi: Ủy ban nhân dân ${greeted}\n`));
  });

  it('has no empty place without a link, an address or a name of the round', () => {
    const body = reminderBody(letter({ url: '', contacts: [], round: roundText('', null) }));
    expect(body).not.toMatch(/Mở bảng|liên hệ|“”/);
    for (const line of body.split('\n').filter((text) => text !== '')) expectVietnamese(line);
  });
});

describe('the message for Zalo and SMS', () => {
  it('says the same in short', () => {
    expect(reminderShort(letter())).toBe(
      'UBND xã Phước Hà: đề nghị nộp danh sách mời (hạn 17:00 ngày 31/08/2020, quá hạn 4 ngày); kết quả (hạn 16:30 ngày 07/09/2020, sắp đến hạn, còn 3 ngày). Nộp ở trang “Phước Hà” của bảng theo dõi đối thoại.',
    );
  });

  it.each([
    ['four things', [LATE, SOON, TODAY, { ...LATE, label: 'Kế hoạch' }], 'Phước Hà'],
    ['long labels', [LATE, SOON, TODAY, LATE].map((item) => ({ ...item, label: 'Nội dung phải nộp '.repeat(5) })), 'X'],
    ['a long name', [LATE, SOON, TODAY], 'Tên xã rất dài '.repeat(30)],
  ])('never exceeds 300 signs: %s', (_case, things, commune) => {
    const short = reminderShort(letter({ things, commune }));
    expect(short.length).toBeLessThanOrEqual(300);
    expectSentence(short);
  });

  it('drops the limits before the names of the things', () => {
    expect(reminderShort(letter({ things: [LATE, SOON, TODAY, { ...LATE, label: 'Kế hoạch' }] }))).toBe(
      'UBND xã Phước Hà: đề nghị nộp danh sách mời; kết quả; báo cáo; kế hoạch. Nộp ở trang “Phước Hà” của bảng theo dõi đối thoại.',
    );
  });
});

describe('what the district reads', () => {
  const listed = (commune: string, withheld: string | null = null) => ({
    ...{ commune, to: [`an@${commune === 'Cà Ná' ? 'cana' : 'phuocha'}.example`], things: ['Danh sách mời'] },
    ...{ subject: `Thư cho ${commune}`, body: `Kính gửi ${commune}`, withheld },
  });

  it('before sending: everybody who is written to and about what, the first text in full, and who is not', () => {
    const question = reminderQuestion([
      listed('Phước Hà'),
      listed('Cà Ná'),
      { ...listed('Nhị Hà', WITHHELD.noAddress), to: [] },
    ]);
    expect(question).toContain('Gửi thư đôn đốc cho 2 xã?');
    expect(question).toContain(
      '- Phước Hà (an@phuocha.example): Danh sách mời\n- Cà Ná (an@cana.example): Danh sách mời',
    );
    expect(question).toContain('Không gửi cho:\n- Nhị Hà: chưa có e-mail cán bộ trong Các xã');
    expect(question).toContain('Kính gửi Phước Hà');
    expect(question).not.toContain('Kính gửi Cà Ná');
    expect(question).toContain('Mở thanh bên');
  });

  it('where nothing can be sent: which communes are to be urged, and to copy the messages', () => {
    expect(mailUnavailable([listed('Cà Ná')])).toMatch(/- Cà Ná: Danh sách mời\n\n.*sao chép/);
    expect(nothingToSend([listed('Cà Ná', WITHHELD.today)])).toContain('- Cà Ná: hôm nay đã gửi thư về việc này.');
    expectSentence(NOBODY_TO_URGE);
  });

  it('after sending: how many, and the others by what kept them', () => {
    expect(
      remindersSent(
        ['Phước Hà', 'Cà Ná'],
        [
          { commune: 'Nhị Hà', why: WITHHELD.quota },
          { commune: 'Phước Nam', why: WITHHELD.refused },
          { commune: 'Phước Diêm', why: WITHHELD.quota },
        ],
      ).split('\n'),
    ).toEqual([
      'Đã gửi thư đôn đốc cho 2 xã: Phước Hà và Cà Ná.',
      expect.stringMatching(/^Chưa gửi cho Nhị Hà và Phước Diêm: hôm nay không còn đủ lượt gửi thư/),
      expect.stringMatching(/^Chưa gửi cho Phước Nam: Google không nhận thư/),
    ]);
    expect(remindersSent([], [])).toBe('Chưa gửi được thư nào.');
  });

  it('after a call', () => {
    expect(callRecorded('Cà Ná', ['Danh sách mời', 'Kết quả'])).toBe(
      'Đã ghi nhận: xã Cà Ná được đôn đốc qua điện thoại về danh sách mời và kết quả.',
    );
  });

  it.each(Object.entries(WITHHELD))('reason: %s', (_name, reason) => {
    expectSentence(`Chưa gửi cho Cà Ná: ${reason}.`);
  });
});
