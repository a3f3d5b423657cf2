import { readFileSync } from 'node:fs';
import type { LocalHost } from '../../host/host';
import { Bundle } from '../../host/run/bundle';
import { openWorkbook, saveWorkbook } from '../../host/xlsx/workbookFile';
import { moment } from '../unit/support/days';
import { headOf, tap as tapBox } from './support/headOfTab';
import { Meanwhile } from './support/interleaving';
import { CODE_A, DISTRICT, granted, OWNER, protectedRound, STAFF_A, STAFF_B, TAB_A } from './support/protectedRound';
import { TAB_B } from './support/protectedRound';
import { recordOf } from './support/recordOf';
import { cellAt, fillIn, pasteInto, typeInto } from './support/cells';
import { BUNDLE, byHand, emptyHost, hostOver, problemsOf, tableOf } from './support/spreadsheet';

const seen = (host: LocalHost, tab = TAB_A) => {
  const { moment: at, box, message, standing } = headOf(host, tab);
  return { moment: at, box, message, standing };
};

const tap = (host: LocalHost, ticked: boolean, person = STAFF_A, tab = TAB_A) => tapBox(host, person, tab, ticked);

const record = (host: LocalHost) => recordOf(host, CODE_A);

/** The same workbook at another time. */
const later = (host: LocalHost, now: string) => hostOver(host.file.workbook, { now });

describe('with no sidebar, no menu and no address, a tick', () => {
  it('hands in: the moment, a word beside it, and the record under an unknown account', () => {
    const host = protectedRound();
    const run = tap(host, true);
    expect(seen(host)).toEqual({
      moment: '20/08/2020 09:00',
      box: true,
      message: 'Đã nộp: 2 người mời.',
      standing: 'đúng hạn',
    });
    expect(record(host)).toMatchObject([
      { kind: 'handedIn', owed: 'invitees', moment: moment('20/8/2020 9:00'), way: 'tick', by: '' },
    ]);
    expect([run.mails, run.files, run.alerts, run.toasts]).toEqual([[], [], [], []]);
    host.run('compileResults');
    expect(tableOf(host, 'Nhật ký')).toMatchObject([
      { 'Người thực hiện': 'không rõ tài khoản', 'Tên xã': TAB_A, 'Cách thức': 'Ô đánh dấu trên trang' },
    ]);
  });

  it.each([
    ['someone else’s tab', STAFF_B],
    ['a tab of nobody theirs', 'dung@noikhac.example'],
  ])('in %s is refused by Google itself', (_whose, person) => {
    const host = protectedRound();
    expect(() => tap(host, true, person)).toThrow('protected');
    expect([record(host), seen(host).box]).toEqual([[], false]);
  });

  it('is taken back while something is wrong, and the cell beside it names the first fault', () => {
    const host = protectedRound();
    typeInto(host, TAB_A, 8, 'Giới tính', 'Khác', STAFF_A);
    typeInto(host, TAB_A, 6, 'Đối tượng', 'Hộ lạ', STAFF_A);
    const { toasts } = tap(host, true);
    expect(toasts.map(({ message }) => message)).toEqual([seen(host).message]);
    expect(seen(host)).toMatchObject({ moment: '', box: false });
    expect(seen(host).message).toMatch(
      new RegExp(
        `^Chưa nộp được: sửa ô ${cellAt(host, TAB_A, 6, 'Đối tượng')} và 1 chỗ khác trước\\. “Đối tượng” ghi “Hộ lạ”, không có trong Danh mục`,
      ),
    );
    expect(record(host)).toEqual([]);
  });

  it('once it is mended hands in, and the fault is gone from beside the box', () => {
    const host = protectedRound();
    typeInto(host, TAB_A, 6, 'Đối tượng', 'Hộ lạ', STAFF_A);
    tap(host, true);
    typeInto(host, TAB_A, 6, 'Đối tượng', 'Hộ nghèo', STAFF_A);
    tap(host, true);
    expect(seen(host)).toMatchObject({ box: true, message: 'Đã nộp: 2 người mời.' });
  });

  it('of an empty list says that there is nothing to hand in', () => {
    const host = protectedRound();
    for (const row of [5, 6]) typeInto(host, TAB_A, row, 'Họ và tên', '', STAFF_A);
    tap(host, true);
    expect(seen(host).box).toBe(false);
    expect(seen(host).message).toMatch(/^Chưa nộp được: “Danh sách mời” chưa có gì để nộp/);
  });

  it('of a thing that the commune does not owe says so', () => {
    const host = protectedRound();
    tapBox(host, STAFF_A, TAB_A, true, 'plan');
    expect(headOf(host, TAB_A, 'plan').box).toBe(false);
    expect(headOf(host, TAB_A, 'plan').message).toContain('Xã không phải nộp kế hoạch');
  });

  it('while another hands in is taken back with “thử lại”, and works the next time', () => {
    const other = new Meanwhile();
    const host = protectedRound({ beforeCall: other.beforeCall });
    tap(host, true, STAFF_B, TAB_B);
    const [place = 0] = other.places().locked;
    tap(host, false, STAFF_B, TAB_B);
    typeInto(host, TAB_B, 6, 'Họ và tên', 'Tạ Yên Hai', STAFF_B);
    other.before(place, (running) => tap(running, true));
    tap(host, true, STAFF_B, TAB_B);
    expect(seen(host)).toMatchObject({ moment: '', box: false });
    expect(seen(host).message).toMatch(/thử lại\.$/);
    expect(seen(host, TAB_B).box).toBe(true);
    tap(host, true);
    expect(seen(host)).toMatchObject({ moment: '20/08/2020 09:00', box: true, message: 'Đã nộp: 2 người mời.' });
  });
});

describe('afterwards', () => {
  const handedIn = () => {
    const host = protectedRound();
    tap(host, true);
    return host;
  };

  it('unticking withdraws nothing, and says so', () => {
    const host = handedIn();
    tap(host, false);
    expect(seen(host)).toMatchObject({
      moment: '20/08/2020 09:00',
      box: false,
      message: 'Lần nộp trước vẫn được tính. Nếu có sửa thì đánh dấu lại để nộp.',
      standing: 'đúng hạn',
    });
    expect(record(host)).toHaveLength(1);
  });

  it('unticking what was never handed in says nothing', () => {
    const host = protectedRound();
    const before = seen(host);
    tap(host, false);
    expect(seen(host)).toEqual(before);
  });

  it('ticking again without an edit adds nothing to the record', () => {
    const host = later(handedIn(), '2020-08-21T10:00');
    tap(host, false);
    tap(host, true);
    expect(record(host)).toHaveLength(1);
    expect(seen(host)).toMatchObject({ moment: '20/08/2020 09:00', box: true, message: 'Đã nộp: 2 người mời.' });
  });

  it('ticking again after an edit adds a record, and the first moment stays, even past the limit', () => {
    const host = later(handedIn(), '2020-09-02T10:00');
    typeInto(host, TAB_A, 7, 'Họ và tên', 'Katơr Ba', STAFF_A);
    tap(host, false);
    tap(host, true);
    expect(record(host)).toHaveLength(2);
    expect(seen(host)).toEqual({
      moment: '20/08/2020 09:00',
      box: true,
      message: 'Đã nộp lại 10:00 ngày 02/09/2020: 3 người mời.',
      standing: 'đúng hạn',
    });
  });

  const EDITED = 'Đã nộp, sau đó có sửa. Muốn nộp bản đã sửa: bỏ dấu rồi đánh dấu lại.';
  const edit = (host: LocalHost, row: number, header: string, text: string) =>
    typeInto(host, TAB_A, row, header, text, STAFF_A);

  it('an edit of what was handed in is told beside the box, until it is handed in or typed back', () => {
    const host = handedIn();
    edit(host, 5, 'Họ và tên', 'Katơr Một Hai');
    expect(seen(host)).toMatchObject({ moment: '20/08/2020 09:00', box: true, message: EDITED, standing: 'đúng hạn' });
    edit(host, 5, 'Họ và tên', 'Katơr Một');
    expect(seen(host).message).toBe('Đã nộp: 2 người mời.');
    edit(host, 7, 'Họ và tên', 'Katơr Ba');
    expect(seen(host).message).toBe(EDITED);
    tap(host, false);
    tap(host, true);
    expect(seen(host).message).toBe('Đã nộp lại 09:00 ngày 20/08/2020: 3 người mời.');
    expect(record(host)).toHaveLength(2);
  });

  it('what is not handed in with the list may be typed without a word', () => {
    const host = handedIn();
    edit(host, 5, 'Tham dự', 'Có mặt');
    edit(host, 6, 'Tham dự', 'Dự thay');
    edit(host, 6, 'Người dự thay', 'Katơr Bốn');
    edit(host, 5, 'Ghi chú', 'đi xe ôm');
    edit(host, 5, 'Nội dung trả lời', 'Sẽ sửa trong quý IV.');
    expect(seen(host).message).toBe('Đã nộp: 2 người mời.');
    edit(host, 7, 'Họ và tên', 'Mang Thị Năm');
    expect(seen(host).message).toBe(EDITED);
    edit(host, 7, 'Tham dự', 'Dự ngoài danh sách');
    expect(seen(host).message).toBe('Đã nộp: 2 người mời.');
  });

  it('a return stands beside the box with its reason, and ticking then hands in anew', () => {
    const host = handedIn();
    const until = moment('11/9/2020 17:00');
    granted(host, DISTRICT, 'returnSubmission', { code: CODE_A, owed: 'invitees', reason: 'Thiếu năm sinh.', until });
    expect(seen(host)).toMatchObject({
      moment: '',
      box: false,
      message: 'Trả lại để bổ sung: Thiếu năm sinh. Sửa xong, đánh dấu lại để nộp.',
      standing: 'còn 22 ngày',
    });
    edit(host, 5, 'Năm sinh', '1980');
    expect(seen(host).message).toContain('Trả lại để bổ sung');
    const onTheLastDay = later(host, '2020-09-11T17:00');
    tap(onTheLastDay, true);
    expect(seen(onTheLastDay)).toMatchObject({
      moment: '11/09/2020 17:00',
      box: true,
      standing: 'đúng hạn',
    });
    expect(record(onTheLastDay).map(({ kind }) => kind)).toEqual(['handedIn', 'returned', 'handedIn']);
    onTheLastDay.run('compileResults');
    expect(problemsOf(onTheLastDay).filter((problem) => problem.startsWith(TAB_A))).toEqual([]);
  });

  it('what the district says is there in a file that was closed meanwhile', () => {
    const host = handedIn();
    const until = moment('11/9/2020 17:00');
    granted(host, OWNER, 'returnSubmission', { code: CODE_A, owed: 'invitees', reason: 'Thiếu năm sinh.', until });
    const opened = hostOver(openWorkbook(saveWorkbook(host.file.workbook)), { now: '2020-09-12T08:00' });
    opened.open();
    expect(seen(opened)).toMatchObject({ box: false, standing: 'quá hạn 1 ngày' });
    expect(seen(opened).message).toContain('Thiếu năm sinh.');
  });
});

/** What dragging the column Chủ hộ, with the box above it, to the front does. */
const MOVE_TO_FRONT = `sheet.insertColumnBefore(1); const from = column('${TAB_A}', 'Chủ hộ');
  sheet.getRange(1, from, 40, 1).getValues().forEach(([value], index) => sheet.getRange(index + 1, 1).setValue(value));
  sheet.deleteColumns(from, 1);`;

describe('where the district moved things', () => {
  it.each([
    ['rows above the head', `sheet.insertRowBefore(1); sheet.insertRowBefore(1);`],
    ['columns before the blocks', `sheet.insertColumnBefore(1); sheet.insertColumnBefore(1);`],
    ['a column between the limit and the box', `sheet.insertColumnAfter(column('${TAB_A}', 'Đối tượng'));`],
    ['the column of the box moved to the front, and a row above', `${MOVE_TO_FRONT} sheet.insertRowBefore(1);`],
  ])('%s: the box hands in all the same', (_what, lines) => {
    const host = later(byHand(protectedRound(), `const sheet = tab('${TAB_A}'); ${lines}`), '2020-08-20T09:00');
    host.run('protectWorkbook');
    tap(host, true);
    expect(seen(host)).toMatchObject({
      moment: '20/08/2020 09:00',
      box: true,
      message: 'Đã nộp: 2 người mời.',
    });
    expect(record(host)).toHaveLength(1);
  });
});

describe('what a tick asks of Google', () => {
  /** Communes beyond the eight of the plan, all with their tabs. */
  function roundOf(communes: number): LocalHost {
    const host = emptyHost({ now: '2020-08-20T09:00' });
    host.run('setUpWorkbook');
    if (communes > 8) {
      const rows = Array.from({ length: communes - 8 }, (_, index) => [`Xã thứ ${index + 9}`, 'Điểm']);
      fillIn(host, 'Các xã', 10, ['Tên xã', 'Vai trò'], rows);
      host.run('setUpWorkbook');
    }
    const rows = Array.from({ length: communes }, () => ['3/9/2020']);
    pasteInto(host, 'Các xã', 2, 'Ngày dự kiến', rows);
    typeInto(host, TAB_A, 5, 'Họ và tên', 'Katơr Một', OWNER);
    return host;
  }

  function ticked(communes: number) {
    const counting = new Meanwhile();
    const host = hostOver(roundOf(communes).file.workbook, {
      now: '2020-08-20T09:00',
      beforeCall: counting.beforeCall,
    });
    const { calls } = tap(host, true, OWNER);
    expect(seen(host).box).toBe(true);
    return { total: calls.total, locked: counting.places().locked.length };
  }

  it('is the same for 8 communes and for 168, under 45 calls, and few of them under the lock', () => {
    const [few, many] = [ticked(8), ticked(168)];
    expect(many).toEqual(few);
    expect(few.total).toBeLessThan(45);
    expect(few.locked).toBeGreaterThan(0);
    // an uncached call takes 100 to 300 ms, of properties less: at 150 ms the lock is held under 2 s
    expect(few.locked * 150).toBeLessThan(2_000);
  });

  it('with a record of many deeds is the same', () => {
    const counting = new Meanwhile();
    const host = protectedRound({ beforeCall: counting.beforeCall });
    tap(host, true);
    const first = counting.calls.length;
    for (let round = 0; round < 30; round += 1) {
      typeInto(host, TAB_A, 7, 'Họ và tên', `Katơr thứ ${round}`, STAFF_A);
      tap(host, false);
      counting.calls.length = 0;
      tap(host, true);
    }
    expect(record(host)).toHaveLength(31);
    expect(counting.calls.length).toBe(first);
  });

  it('needs no permission that a simple trigger has not: no dialog, no mail, no Drive', () => {
    const { byMethod } = tap(protectedRound(), true).calls;
    expect(Object.keys(byMethod).filter((name) => /^(Ui|MailApp|Drive|HtmlService|CacheService)\./.test(name))).toEqual(
      [],
    );
  });
});

it('where Google keeps nothing, the tick is taken back and says so', () => {
  const broken = `(() => { const get = PropertiesService.getDocumentProperties.bind(PropertiesService);
    PropertiesService = { getDocumentProperties: () => { const properties = get(); return { getProperty: (key) => properties.getProperty(key),
      getProperties: () => properties.getProperties(), setProperties: () => { throw new Error('Service Properties timed out'); } }; } }; })();\n`;
  const bundle = new Bundle(broken + readFileSync(BUNDLE, 'utf8'), 'broken.js', 'Asia/Ho_Chi_Minh');
  const host = hostOver(protectedRound().file.workbook, { bundle, now: '2020-08-20T09:00' });
  tap(host, true);
  expect(seen(host)).toMatchObject({ moment: '', box: false });
  expect(seen(host).message).toMatch(/^Chưa ghi nhận được việc nộp/);
});
