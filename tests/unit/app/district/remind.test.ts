import type { Owing } from '../../../../src/app/tables/owing';
import type { Mailer, RecordStore } from '../../../../src/app/ports';
import { appendDeeds, readDeeds } from '../../../../src/app/record/record';
import { Refusal } from '../../../../src/app/refusal';
import type { ReminderServices, Sent } from '../../../../src/app/district/remind';
import { dueReminders, saveCall, askAndRemind, mailReminders } from '../../../../src/app/district/remind';
import type { Deed } from '../../../../src/core/round/deed';
import type { Owed } from '../../../../src/core/round/owed';
import type { Submission } from '../../../../src/core/round/submission';
import { WITHHELD } from '../../../../src/text/reminders';
import type { Settings } from '../../../../src/workbook/schema/settings';
import { moment, written } from '../../support/days';
import { startLists } from '../../support/grids';
import { clockAt, memoryRecord, openLock, watchedLock } from '../../support/memoryBook';

const NOW = '25/9/2020 10:00';

const BASIS = {
  settings: { roundName: 'Đối thoại', year: 2020, districtEmails: ['huyen@huyen.example'] } as unknown as Settings,
  lists: startLists,
  url: '',
};

/** How each thing stands: days left, "overdue", "returned", "late" … */
type Stands = Readonly<Partial<Record<Owed, number | 'overdue' | 'onTime' | 'returned' | 'undated'>>>;

function owing(code: string, name: string, emails: readonly string[], stands: Stands): Owing {
  const submissions = Object.entries(stands).map(([owed, stand]) => submission(owed as Owed, stand));
  const planned = { day: null, time: '', venue: '', presenters: '', specialists: '', invitees: null, budget: null };
  return { commune: { code, name, role: 'other', planned, emails }, submissions };
}

function submission(owed: Owed, stand: NonNullable<Stands[Owed]>): Submission {
  const base = { owed, rule: null, handedInAt: null, handedIn: 'notYet', recorded: null } as const;
  const dated = (text: string) => ({ moment: moment(text), isExtended: false, original: null }) as const;
  switch (stand) {
    case 'overdue':
      return { ...base, deadline: dated('21/9/2020 17:00'), standing: { kind: 'overdue', days: 4 } };
    case 'returned':
      return {
        ...base,
        handedIn: 'returned',
        deadline: dated('5/10/2020 17:00'),
        standing: { kind: 'dueIn', days: 10 },
      };
    case 'onTime':
      return { ...base, handedIn: 'handedIn', deadline: dated('28/9/2020 17:00'), standing: { kind: 'onTime' } };
    case 'undated':
      return {
        ...base,
        deadline: { moment: null, reason: 'no-fixed-day' },
        standing: { kind: 'undated', reason: 'no-fixed-day' },
      };
    default:
      return {
        ...base,
        deadline: dated(`${25 + stand}/9/2020 17:00`),
        standing: { kind: stand <= 3 ? 'dueSoon' : 'dueIn', days: stand },
      };
  }
}

const PHUOC_HA = owing('X01', 'Phước Hà', ['an@phuocha.example'], { invitees: 'overdue', results: 2 });
const CA_NA = owing('X02', 'Cà Ná', ['binh@cana.example', 'chi@cana.example'], { report: 0 });
const NHI_HA = owing('X03', 'Nhị Hà', [], { plan: 1 });
const CALM = owing('X04', 'Phước Nam', ['dung@phuocnam.example'], { invitees: 'onTime', plan: 'undated', results: 4 });
const ALL = [PHUOC_HA, CA_NA, NHI_HA, CALM];

interface Post extends ReminderServices {
  readonly record: RecordStore;
  readonly mails: { readonly to: readonly string[]; readonly subject: string; readonly body: string }[];
}

/** A post office with so many recipients left; some addresses it does not take. */
function post(left = 100, given: Partial<ReminderServices> & { readonly bad?: string } = {}): Post {
  const mails: Post['mails'] = [];
  const count = () => mails.reduce((sum, { to }) => sum + to.length, 0);
  const mailer: Mailer = {
    left: () => left - count(),
    send(mail) {
      if (mail.to.includes(given.bad ?? '')) throw new Refusal('mail-refused');
      mails.push(mail);
    },
  };
  const services = {
    record: memoryRecord(),
    mailer,
    lock: openLock,
    clock: clockAt(NOW),
    actor: { email: 'can.bo@huyen.example' },
  };
  return { ...services, ...given, mails };
}

const deed = (kind: Deed['kind'], code: string, owed: Owed, at: string) => ({
  ...{ kind, code, owed, moment: moment(at), recordedAt: moment(at), by: '', way: null, counts: null },
  ...{ digest: '', note: '', until: null },
});

const preview = (record: RecordStore, some: readonly Owing[] = ALL, at = NOW) =>
  dueReminders(some, record, BASIS, moment(at));

describe('who is urged about what', () => {
  it('is one message a commune about everything due soon or overdue, the earliest limit first', () => {
    const reminders = preview(memoryRecord());
    expect(reminders.map(({ code, owed }) => [code, ...owed])).toEqual([
      ['X01', 'invitees', 'results'],
      ['X02', 'report'],
      ['X03', 'plan'],
    ]);
    expect(reminders[0]?.body).toMatch(/- Danh sách mời: [^\n]*\n- Kết quả: /);
  });

  it('is somebody to whom something was returned, though the new limit is far', () => {
    const returned = owing('X05', 'Phước Ninh', ['a@b.example'], { results: 'returned' });
    expect(preview(memoryRecord(), [returned]).map(({ owed }) => owed)).toEqual([['results']]);
  });

  it('withholds where there is no address or no Mã, and says so; the message is there to copy', () => {
    const [nhiHa] = preview(memoryRecord(), [NHI_HA]);
    expect(nhiHa).toMatchObject({ withheld: WITHHELD.noAddress, to: [] });
    expect(nhiHa?.short).toContain('xã Nhị Hà');
    const codeless = owing('', 'Phước Minh', ['a@b.example'], { plan: 1 });
    expect(preview(memoryRecord(), [codeless])[0]?.withheld).toBe(WITHHELD.noCode);
  });
});

describe('nobody is written to twice a day about the same thing', () => {
  const record = () => {
    const store = memoryRecord();
    appendDeeds(store, [deed('reminded', 'X02', 'report', '25/9/2020 00:00')]);
    return store;
  };

  it('withholds until midnight, and says when it was', () => {
    const at = (time: string) => preview(record(), [CA_NA], time)[0];
    expect(at('25/9/2020 23:59')).toMatchObject({ withheld: WITHHELD.today, owed: ['report'] });
    expect(at('26/9/2020 00:00')?.withheld).toBeNull();
    expect(written(at('26/9/2020 00:00')?.lastAt)).toBe('25/09/2020');
  });

  it('writes about the other things only', () => {
    const store = memoryRecord();
    appendDeeds(store, [deed('reminded', 'X01', 'invitees', '25/9/2020 08:00')]);
    const [reminder] = preview(store, [PHUOC_HA]);
    expect(reminder).toMatchObject({ withheld: null, owed: ['results'] });
    expect(reminder?.body).not.toContain('Danh sách mời');
  });

  it('does not take a call, or a mail to another commune, for a mail', () => {
    const store = record();
    appendDeeds(store, [deed('called', 'X01', 'invitees', '25/9/2020 09:00')]);
    const [reminder] = preview(store, [PHUOC_HA]);
    expect(reminder).toMatchObject({ withheld: null, owed: ['invitees', 'results'] });
    expect(written(reminder?.lastAt)).toBe('25/09/2020');
  });

  it('looks again before each mail: two people who send at once send one mail', () => {
    const office = post();
    const [mine, theirs] = [preview(office.record), preview(office.record)];
    const codes = (some: typeof mine) => some.map(({ code }) => code);
    mailReminders(codes(mine), ALL, BASIS, office);
    const second = mailReminders(codes(theirs), ALL, BASIS, office);
    expect(office.mails).toHaveLength(2);
    expect(second.sent).toEqual([]);
    expect(second.unsent.filter(({ commune }) => commune !== 'Nhị Hà').map(({ why }) => why)).toEqual([
      WITHHELD.today,
      WITHHELD.today,
    ]);
  });

  it('sends nothing about what was handed in while the list was looked at', () => {
    const office = post();
    appendDeeds(office.record, [
      { ...deed('handedIn', 'X02', 'report', '25/9/2020 09:59'), way: 'tick' },
      { ...deed('handedIn', 'X01', 'results', '25/9/2020 09:59'), way: 'tick' },
    ]);
    const { sent, unsent } = mailReminders(['X01', 'X02'], ALL, BASIS, office);
    expect([sent, unsent]).toEqual([['Phước Hà'], [{ commune: 'Cà Ná', why: WITHHELD.notUrgent }]]);
    expect(office.mails[0]?.body).not.toContain('Kết quả:');
  });

  it('sends once where a code is given twice', () => {
    const office = post();
    mailReminders(['X02', 'X02'], ALL, BASIS, office);
    expect(office.mails).toHaveLength(1);
  });
});

describe('sending', () => {
  it('writes one mail to all addresses of the commune and records each thing, with who and to whom', () => {
    const office = post();
    expect(mailReminders(['X01', 'X02'], ALL, BASIS, office)).toEqual({ sent: ['Phước Hà', 'Cà Ná'], unsent: [] });
    expect(office.mails.map(({ to }) => to)).toEqual([
      ['an@phuocha.example'],
      ['binh@cana.example', 'chi@cana.example'],
    ]);
    expect(readDeeds(office.record, 'X01')).toMatchObject([
      { kind: 'reminded', owed: 'invitees', by: 'can.bo@huyen.example', note: 'an@phuocha.example' },
      { kind: 'reminded', owed: 'results', way: null, counts: null, recordedAt: moment(NOW) },
    ]);
    expect(readDeeds(office.record, 'X02')[0]?.note).toBe('binh@cana.example; chi@cana.example');
  });

  it('counts recipients against the quota; what does not fit is said, what still fits goes', () => {
    const office = post(2);
    const small = owing('X05', 'Phước Ninh', ['e@phuocninh.example'], { plan: 1 });
    const { sent, unsent } = mailReminders(['X01', 'X02', 'X05'], [...ALL, small], BASIS, office);
    expect(sent).toEqual(['Phước Hà', 'Phước Ninh']);
    expect(unsent).toEqual([{ commune: 'Cà Ná', why: WITHHELD.quota }]);
    expect(readDeeds(office.record, 'X02')).toEqual([]);
  });

  it('goes on after a mail that Google refuses, and does not record it', () => {
    const office = post(100, { bad: 'an@phuocha.example' });
    const { sent, unsent } = mailReminders(['X01', 'X02'], ALL, BASIS, office);
    expect([sent, unsent]).toEqual([['Cà Ná'], [{ commune: 'Phước Hà', why: WITHHELD.refused }]]);
    expect(readDeeds(office.record, 'X01')).toEqual([]);
  });

  it('has recorded every mail that went out when a run is broken off', () => {
    const office = post();
    const breaking: Mailer = {
      ...office.mailer,
      send(mail) {
        if (mail.to.length === 2) throw new Error('Service timed out');
        office.mailer.send(mail);
      },
    };
    expect(() => mailReminders(['X01', 'X02'], ALL, BASIS, { ...office, mailer: breaking })).toThrow('timed out');
    expect(mailReminders(['X01', 'X02'], ALL, BASIS, office).sent).toEqual(['Cà Ná']);
    expect(office.mails).toHaveLength(2);
  });

  it('stops sending when a mail could not be recorded', () => {
    const full: RecordStore = {
      ...memoryRecord(),
      append() {
        throw new Refusal('not-recorded');
      },
    };
    const office = post(100, { record: full });
    expect(mailReminders(['X01', 'X02'], ALL, BASIS, office).unsent).toEqual([
      { commune: 'Phước Hà', why: WITHHELD.unrecorded },
      { commune: 'Cà Ná', why: WITHHELD.stopped },
    ]);
    expect(office.mails).toHaveLength(1);
  });

  it('looks, sends and records under the lock, one commune at a time', () => {
    const lock = watchedLock();
    const office = post(100, { lock });
    const held: boolean[] = [];
    const { mailer, record } = office;
    const watched = {
      ...office,
      mailer: { ...mailer, send: () => void held.push(lock.held) },
      record: { ...record, append: () => void held.push(lock.held), read: () => (held.push(lock.held), []) },
    };
    mailReminders(['X01', 'X02'], ALL, BASIS, watched);
    expect(held).toEqual(Array.from({ length: 8 }, () => true));
  });

  it('stops when the time of a run is nearly up, and says who is left', () => {
    const office = post(100, { clock: clockAt(NOW, 1) });
    const { sent, unsent } = mailReminders(['X01', 'X02'], ALL, BASIS, office);
    expect([sent, unsent]).toEqual([['Phước Hà'], [{ commune: 'Cà Ná', why: WITHHELD.time }]]);
  });
});

describe('from the menu', () => {
  function asked(office: Post, answer: boolean, some: readonly Owing[] = ALL): { told: string[]; outcome: Sent } {
    const told: string[] = [];
    const messages = {
      tell: (_title: string, message: string) => void told.push(message),
      confirm: (_title: string, question: string) => (told.push(question), answer),
    };
    return { outcome: askAndRemind(some, BASIS, office, messages), told };
  }

  it('asks once, with everybody named, sends, and tells the outcome', () => {
    const office = post();
    const { told, outcome } = asked(office, true);
    expect(outcome.sent).toEqual(['Phước Hà', 'Cà Ná']);
    expect(told).toEqual([
      expect.stringContaining('- Cà Ná (binh@cana.example; chi@cana.example): Báo cáo'),
      expect.stringMatching(/^Đã gửi thư đôn đốc cho 2 xã/),
    ]);
    expect(told[0]).toContain('- Nhị Hà: chưa có e-mail');
  });

  it('sends nothing on "no"', () => {
    const office = post();
    expect(asked(office, false)).toMatchObject({ outcome: { sent: [], unsent: [] }, told: [expect.any(String)] });
    expect(office.mails).toEqual([]);
    expect(readDeeds(office.record, 'X01')).toEqual([]);
  });

  it('where no mail can leave, says so and which communes to urge, and asks nothing', () => {
    const { told } = asked(post(0), true);
    expect(told).toEqual([expect.stringMatching(/^Không gửi được thư từ đây[^]*- Phước Hà: Danh sách mời, Kết quả/)]);
  });

  it('says so when nobody is to be urged, or everybody was written to', () => {
    expect(asked(post(), true, [CALM]).told).toEqual([expect.stringContaining('Không có xã nào')]);
    const office = post();
    asked(office, true, [CA_NA]);
    expect(asked(office, true, [CA_NA]).told).toEqual([expect.stringContaining('hôm nay đã gửi thư về việc này')]);
    expect(office.mails).toHaveLength(1);
  });
});

it('a call is recorded for each thing once, under the lock, and is no mail', () => {
  const lock = watchedLock();
  const office = post(100, { lock });
  saveCall('X03', ['plan', 'report', 'plan'], office);
  expect(readDeeds(office.record, 'X03')).toMatchObject([
    { kind: 'called', owed: 'plan', by: 'can.bo@huyen.example', note: '' },
    { kind: 'called', owed: 'report' },
  ]);
  expect(office.mails).toEqual([]);
});
