import type { LocalHost } from '../../host/host';
import { openWorkbook, saveWorkbook } from '../../host/xlsx/workbookFile';
import type { Done } from '../../src/api';
import { moment } from '../unit/support/days';
import { everythingIn } from './support/everything';
import { headOf, tap } from './support/headOfTab';
import { Meanwhile, randomFrom, shuffled } from './support/interleaving';
import { ask, CODE_A, CODE_B, granted, OWNER, protectedRound, STAFF_A, STAFF_B } from './support/protectedRound';
import { TAB_A, TAB_B } from './support/protectedRound';
import { recordOf } from './support/recordOf';
import { columnOf, pasteInto, setFact, typeInto } from './support/cells';
import { hostOver, readyHost, sheetOf, tableOf } from './support/spreadsheet';

const HEADER_ROW = 4;
const BUSY = 'Nhiều người đang nộp cùng lúc. Chờ ít giây rồi thử lại.';

interface Person {
  readonly email: string;
  readonly tab: string;
  readonly code: string;
  /** Among the staff of the commune. */
  readonly place: number;
  readonly owed: 'invitees' | 'plan' | 'results';
}

const TABS = ['Phước Hà', 'Phước Dinh', 'Phước Diêm', 'Nhị Hà', 'Phước Nam', 'Phước Minh', 'Phước Ninh', 'Cà Ná'];

/** Three of each host commune, two of each other one. The first ticks on a phone, the others hand in by the sidebar. */
const PEOPLE: readonly Person[] = Array.from({ length: 20 }, (_, index) => {
  const commune = index % 8;
  const place = Math.floor(index / 8);
  const ticked = commune < 4 ? 'invitees' : 'plan';
  return {
    email: `can.bo.${place + 1}@xa${commune + 1}.example`,
    tab: TABS[commune] ?? '',
    code: `X0${commune + 1}`,
    place,
    owed: place === 0 ? ticked : 'results',
  };
});

const invited = (code: string, index: number) => `Người ${code} thứ ${index}`;

let made: Uint8Array | undefined;

function roundOfTwenty(options: Parameters<typeof hostOver>[1]): LocalHost {
  if (made === undefined) {
    const host = readyHost({ now: '2020-09-01T08:00' });
    TABS.forEach((tab, index) => {
      const staff = PEOPLE.filter((person) => person.tab === tab);
      const emails = staff.map(({ email }) => email).join('; ');
      typeInto(host, 'Các xã', 2 + index, 'E-mail cán bộ xã', emails);
      const names = [0, 1, 2, 3, 4, 5].map((place) => [invited(`X0${index + 1}`, place)]);
      pasteInto(host, tab, 5, 'Họ và tên', names);
      setFact(host, tab, 'Ngày tổ chức', '01/9/2020');
    });
    host.run('protectWorkbook');
    made = saveWorkbook(host.file.workbook);
  }
  return hostOver(openWorkbook(made), options);
}

/** What became of one deed of a person; `busy` = somebody else held the lock. */
interface Outcome {
  readonly isBusy: boolean;
  readonly message: string;
}

interface Deed {
  readonly person: Person;
  readonly name: string;
  readonly act: (host: LocalHost) => Outcome;
}

function called(host: LocalHost, { email }: Person, name: string, ...args: unknown[]): Outcome {
  const answer = ask<Done>(host, email, name, ...args);
  if (answer.ok) return { isBusy: false, message: answer.value.message };
  if (answer.code !== 'busy-recording') throw new Error(`${name}: ${answer.message}`);
  expect(answer.message).toBe(BUSY);
  return { isBusy: true, message: answer.message };
}

function ticked(host: LocalHost, { email, tab, owed }: Person): Outcome {
  tap(host, email, tab, false, owed);
  tap(host, email, tab, true, owed);
  const { box, message: shown } = headOf(host, tab, owed);
  const message = textOf(shown);
  expect(message).toMatch(/^(Đã nộp|Nhiều người đang nộp cùng lúc)/);
  const isBusy = message === BUSY;
  expect(box).toBe(!isBusy);
  return { isBusy, message };
}

/** What one person does in the round, each under a name of its own. */
function deedsOf(person: Person): Deed[] {
  const { email, tab, code, place, owed } = person;
  const hand = (host: LocalHost) =>
    owed === 'results' ? called(host, person, 'handIn', owed, code) : ticked(host, person);
  const add = (what: string) => (host: LocalHost) =>
    called(host, person, 'addInvitee', { name: `${what} của ${email}` }, code);
  const acts: readonly (readonly [string, Deed['act']])[] = [
    ['hand in', hand],
    ['add', add('Người thêm')],
    ['add another', add('Người thêm nữa')],
    ['add an opinion', (host) => called(host, person, 'addOpinion', { content: `Ý kiến của ${email}` }, code)],
    [
      'type',
      (host) => {
        host.editAs(email, tab, 100 + 20 * place, 2, `Người gõ của ${email}`);
        return { isBusy: false, message: '' };
      },
    ],
    ['call the roll', (host) => called(host, person, 'markAttendance', marksOf(person), code)],
    ['hand in again', hand],
  ];
  return acts.map(([name, act]) => ({ person, name, act }));
}

const marksOf = ({ code, place }: Person) =>
  [2 * place, 2 * place + 1].map((index) => ({
    row: 5 + index,
    name: invited(code, index),
    village: '',
    attendance: index % 2 === 0 ? 'present' : 'absent',
    substitute: '',
  }));

/** Everybody's deeds, each begun within a call of another's, up to four deep; who finds the lock taken tries again later. */
function playRound(seed: number): { host: LocalHost; done: (Deed & Outcome)[]; busy: number } {
  const random = randomFrom(seed);
  const waiting = shuffled(PEOPLE.flatMap(deedsOf), random);
  const done: (Deed & Outcome)[] = [];
  const acting: Person[] = [];
  let busy = 0;
  let minute = 0;
  const act = (host: LocalHost) => {
    const index = waiting.findIndex(({ person }) => !acting.includes(person));
    const [deed] = index < 0 ? [] : waiting.splice(index, 1);
    if (deed === undefined) return;
    minute += 1;
    acting.push(deed.person);
    const outcome = deed.act(host);
    acting.splice(acting.indexOf(deed.person), 1);
    if (outcome.isBusy) {
      busy += 1;
      waiting.push(deed);
    } else done.push({ ...deed, ...outcome });
  };
  const host = roundOfTwenty({
    now: () => Date.UTC(2020, 8, 1, 8, minute),
    beforeCall: (_call, running) => {
      if (acting.length > 0 && acting.length < 4 && random() < 0.06) act(running);
    },
  });
  while (waiting.length > 0) act(host);
  return { host, done, busy };
}

const RECORD_CODES = TABS.map((_, index) => `X0${index + 1}`);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const sorted = (texts: readonly string[]) => [...texts].sort();

describe.each([2020])('twenty people at once, each in the midst of the others (seed %i)', (seed) => {
  const { host, done, busy } = playRound(seed);
  host.run('compileResults');
  const log = tableOf(host, 'Nhật ký');

  it('everybody came to an end, and some found the lock taken', () => {
    expect(done).toHaveLength(20 * 7);
    expect(busy).toBeGreaterThan(5);
  });

  it('every handing in that was answered as done is in the record and in Nhật ký, once', () => {
    const answered = done.filter(({ message }) => message.startsWith('Đã nộp kết quả;')).map(({ person }) => person);
    const bySidebar = (row: Record<string, unknown>) => row['Cách thức'] === 'Thanh bên';
    expect(answered.length).toBeGreaterThanOrEqual(12);
    expect(
      sorted(log.filter(bySidebar).map((row) => `${textOf(row['Tên xã'])} ${textOf(row['Người thực hiện'])}`)),
    ).toEqual(sorted(answered.map(({ tab, email }) => `${tab} ${email}`)));
    const recorded = RECORD_CODES.flatMap((code) => recordOf(host, code)).filter(({ way }) => way === 'sidebar');
    expect(sorted(recorded.map(({ code, by }) => `${code} ${by}`))).toEqual(
      sorted(answered.map(({ code, email }) => `${code} ${email}`)),
    );
  });

  it('and so is every tick, under an unknown account', () => {
    const byTick = log.filter((row) => row['Cách thức'] === 'Ô đánh dấu trên trang');
    expect(new Set(byTick.map((row) => row['Người thực hiện']))).toEqual(new Set(['không rõ tài khoản']));
    expect(sorted([...new Set(byTick.map((row) => textOf(row['Tên xã'])))])).toEqual(sorted(TABS));
    expect(log).toHaveLength(RECORD_CODES.flatMap((code) => recordOf(host, code)).length);
  });

  it('every row that was added or typed stands once', () => {
    const names = TABS.flatMap((tab) => tableOf(host, tab, HEADER_ROW).map((row) => row['Họ và tên'])).filter(Boolean);
    const whose = ['Người thêm của', 'Người thêm nữa của', 'Người gõ của'];
    const expected = [
      ...PEOPLE.flatMap(({ email }) => whose.map((what) => `${what} ${email}`)),
      ...TABS.flatMap((_, commune) => [0, 1, 2, 3, 4, 5].map((place) => invited(`X0${commune + 1}`, place))),
    ];
    expect(sorted(names.map(textOf))).toEqual(sorted(expected));
  });

  it('every opinion stands once, under a Mã of its own', () => {
    const said = TABS.flatMap((tab) => tableOf(host, tab, HEADER_ROW)).filter((row) => row['Nội dung'] !== '');
    expect(sorted(said.map((row) => textOf(row['Nội dung'])))).toEqual(
      sorted(PEOPLE.map(({ email }) => `Ý kiến của ${email}`)),
    );
    expect(new Set(said.map((row) => row['Mã ý kiến'])).size).toBe(20);
  });

  it('every mark of the roll call stands', () => {
    const expected = PEOPLE.flatMap(({ code, place }) => [`${invited(code, 2 * place)} Có mặt`, `${invited(code, 2 * place + 1)} Vắng`]); // prettier-ignore
    const marked = TABS.flatMap((tab) => tableOf(host, tab, HEADER_ROW)).filter((row) => row['Tham dự'] !== '');
    expect(sorted(marked.map((row) => `${textOf(row['Họ và tên'])} ${textOf(row['Tham dự'])}`))).toEqual(
      sorted(expected),
    );
  });
});

/** Runs it once to see its calls, then once for each of them, with somebody else acting just before that call. */
function atEveryCall(
  run: (host: LocalHost) => void,
  meanwhile: (host: LocalHost) => void,
  check: (host: LocalHost) => void,
  which: 'all' | 'locked' = 'all',
): void {
  const first = new Meanwhile();
  run(protectedRound({ beforeCall: first.beforeCall }));
  const places = first.places()[which];
  expect(places.length).toBeGreaterThan(5);
  for (const place of places) {
    const other = new Meanwhile();
    const host = protectedRound({ beforeCall: other.beforeCall });
    other.before(place, meanwhile);
    run(host);
    other.before(-1, () => undefined);
    check(host);
  }
}

const namesIn = (host: LocalHost, tab: string) =>
  tableOf(host, tab, HEADER_ROW).map((row) => row['Họ và tên']).filter((name) => name !== ''); // prettier-ignore

describe('two people of one commune', () => {
  it('add a person each, the one at any moment of the other: both stand, once', () => {
    let second = '';
    const add = (host: LocalHost, name: string) => ask<Done>(host, STAFF_A, 'addInvitee', { name }, CODE_A);
    atEveryCall(
      (host) => expect(add(host, 'Katơr Ba')).toMatchObject({ ok: true }),
      (host) => {
        const answer = add(host, 'Katơr Bốn');
        second = answer.ok ? 'done' : answer.code;
      },
      (host) => {
        expect(['done', 'busy-recording']).toContain(second);
        if (second === 'busy-recording') granted(host, STAFF_A, 'addInvitee', { name: 'Katơr Bốn' }, CODE_A);
        expect(sorted(namesIn(host, TAB_A).map(textOf))).toEqual(['Katơr Ba', 'Katơr Bốn', 'Katơr Hai', 'Katơr Một']);
      },
    );
  });

  it('call the roll while a row is typed in the grid: the marks stand beside the names, and so does the row', () => {
    const marks = ['Katơr Một', 'Katơr Hai'].map((name, index) => ({
      ...{ row: 5 + index, name, village: '', attendance: 'substitute', substitute: `Người thay ${index + 1}` },
    }));
    atEveryCall(
      (host) => granted(host, STAFF_A, 'markAttendance', marks, CODE_A),
      (host) => typeInto(host, TAB_A, 7, 'Họ và tên', 'Katơr Ba', STAFF_A),
      (host) => {
        const rows = tableOf(host, TAB_A, HEADER_ROW).slice(0, 3);
        expect(rows.map((row) => [row['Họ và tên'], row['Tham dự'], row['Người dự thay']])).toEqual([
          ['Katơr Một', 'Dự thay', 'Người thay 1'],
          ['Katơr Hai', 'Dự thay', 'Người thay 2'],
          ['Katơr Ba', '', ''],
        ]);
      },
    );
  });

  it('hand in the same thing, the one at any moment of the other: it is recorded, and the cell shows the first moment', () => {
    atEveryCall(
      (host) => granted(host, STAFF_A, 'handIn', 'invitees', CODE_A),
      (host) => ask(host, STAFF_A, 'handIn', 'invitees', CODE_A),
      (host) => {
        expect(recordOf(host, CODE_A)).toHaveLength(1);
        expect(headOf(host, TAB_A)).toMatchObject({ box: true, moment: '20/08/2020 09:00' });
      },
    );
  });
});

describe('while another holds the lock', () => {
  const run = (host: LocalHost) => granted(host, STAFF_A, 'handIn', 'invitees', CODE_A);

  it('a tick is taken back, says so, and changes nothing but its message', () => {
    let states: readonly string[] = [];
    atEveryCall(
      run,
      (host) => {
        const sheet = sheetOf(host, TAB_B);
        const column = columnOf(host, TAB_B, 'Đối tượng');
        const messageCell = sheet.cell(3, column);
        const before = everythingIn(host);
        tap(host, STAFF_B, TAB_B);
        const message = textOf(sheet.cell(3, column)?.value);
        sheet.setCell(3, column, messageCell);
        states = [message, everythingIn(host) === before ? 'unchanged' : 'changed'];
      },
      () => expect(states).toEqual([BUSY, 'unchanged']),
      'locked',
    );
  });

  const DEED = { code: CODE_B, owed: 'invitees', reason: 'Mưa lũ.', until: moment('11/9/2020 17:00') };
  const PAPER = { code: CODE_B, owed: 'invitees', moment: moment('19/8/2020 8:00'), number: '1', by: '' };
  const MARK = { row: 5, name: 'Tạ Yên Mẫu', village: '', attendance: 'present', substitute: '' };

  it('whatever else would write is refused with its sentence, of a commune and of the district, and changes nothing', () => {
    const calls: readonly (readonly [person: string, name: string, ...args: unknown[]])[] = [
      [STAFF_B, 'handIn', 'invitees', CODE_B],
      [STAFF_B, 'addInvitee', { name: 'Tạ Yên Hai' }, CODE_B],
      [STAFF_B, 'addOpinion', { content: 'Đề nghị cấp nước.' }, CODE_B],
      [STAFF_B, 'saveSession', { venue: 'Hội trường' }, CODE_B],
      [STAFF_B, 'markAttendance', [MARK], CODE_B],
      [OWNER, 'returnSubmission', DEED],
      [OWNER, 'grantExtension', DEED],
      [OWNER, 'recordPaper', PAPER],
      [OWNER, 'recordCall', CODE_B, ['invitees']],
    ];
    let refused: string[] = [];
    atEveryCall(
      run,
      (host) => {
        const before = everythingIn(host);
        refused = calls.flatMap(([person, name, ...args]) => {
          const answer = ask(host, person, name, ...args);
          return answer.ok || answer.code !== 'busy-recording' || answer.message !== BUSY ? [] : [name];
        });
        if (everythingIn(host) !== before) refused.push('something changed');
      },
      () => expect(refused).toEqual(calls.map(([, name]) => name)),
      'locked',
    );
  });
});
