import type { RecordStore } from '../../../../src/app/ports';
import { appendDeeds, readAllDeeds, readDeeds } from '../../../../src/app/record/record';
import type { Deed } from '../../../../src/core/round/deed';
import { moment } from '../../support/days';
import { memoryRecord } from '../../support/memoryBook';

type Made = Omit<Deed, 'id'>;

const HANDED_IN: Made = {
  ...{ kind: 'handedIn', code: 'X01', owed: 'invitees', moment: moment('31/8/2020 16:30') },
  ...{ recordedAt: moment('31/8/2020 16:30'), by: 'an@phuocha.example', way: 'tick' },
  ...{ counts: { invited: 45, attended: 0, opinions: 0 }, digest: '0123456789abcdef', note: '', until: null },
};
const UNKNOWN: Made = { ...HANDED_IN, by: '', counts: null, digest: '', way: 'menu' };
const PAPER: Made = {
  ...{ ...HANDED_IN, owed: 'report', way: 'paper', counts: null, digest: '' },
  ...{ moment: moment('30/8/2020 08:00'), note: 'Văn bản 12/BC-UBND, nhận trực tiếp' },
};
const RETURNED: Made = {
  ...{ ...HANDED_IN, kind: 'returned', way: null, counts: null, digest: '' },
  ...{ note: 'Thiếu “Đối tượng” của 3 người;\nghi thêm "thôn" \\ tổ | khóm.', until: moment('2/9/2020 17:00') },
};
const EXTENDED: Made = { ...RETURNED, kind: 'extended', owed: 'plan' };
const REMINDED: Made = { ...RETURNED, kind: 'reminded', note: 'an@phuocha.example', until: null };
const CALLED: Made = { ...REMINDED, kind: 'called', note: '' };
const LONE: Made = { ...RETURNED, note: 'xã\ud83d' };
const ALL: readonly (readonly [string, Made])[] = [
  ['handed in', HANDED_IN],
  ['handed in by an unknown account, nothing counted', UNKNOWN],
  ['a paper that came earlier', PAPER],
  ['returned, with line breaks and quotation marks', RETURNED],
  ['extended', EXTENDED],
  ['reminded', REMINDED],
  ['called, without a note', CALLED],
  ['a note that ends in half a sign', LONE],
];

/** A record that keeps its lines as a property does: joined by line breaks. */
function joinedRecord(): RecordStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (code) => texts.get(code)?.split('\n') ?? [],
    readAll: () => new Map([...texts].map(([code, text]) => [code, text.split('\n')])),
    append(code, lines) {
      const before = texts.get(code);
      texts.set(code, [...(before === undefined ? [] : [before]), ...lines].join('\n'));
    },
    move(from, to) {
      texts.set(to, texts.get(from) ?? '');
      texts.delete(from);
    },
  };
}

const withoutId = ({ id, ...deed }: Deed): Made => {
  expect(id).not.toBe('');
  return deed;
};

describe('a deed is read as it was recorded', () => {
  it.each(ALL)('%s', (_name, made) => {
    const store = joinedRecord();
    appendDeeds(store, [made]);
    expect(readDeeds(store, 'X01').map(withoutId)).toEqual([made]);
    expect(store.texts.get('X01')).not.toContain('\n');
  });

  it('all of them, in the order in which they were recorded', () => {
    const store = joinedRecord();
    for (const [, made] of ALL) appendDeeds(store, [made]);
    expect(readDeeds(store, 'X01').map(withoutId)).toEqual(ALL.map(([, made]) => made));
  });

  it('each under its commune', () => {
    const store = joinedRecord();
    appendDeeds(store, [HANDED_IN, { ...PAPER, code: 'X02' }, RETURNED]);
    expect([...readAllDeeds(store)].map(([code, deeds]) => [code, ...deeds.map(({ kind }) => kind)])).toEqual([
      ['X01', 'handedIn', 'returned'],
      ['X02', 'handedIn'],
    ]);
    expect(readDeeds(store, 'X02').map(withoutId)).toEqual([{ ...PAPER, code: 'X02' }]);
    expect(readDeeds(store, 'X03')).toEqual([]);
  });
});

describe('the id of a deed', () => {
  const ids = (store: RecordStore) => readDeeds(store, 'X01').map(({ id }) => id);

  it('stays when others are recorded after it', () => {
    const store = memoryRecord();
    appendDeeds(store, [HANDED_IN, RETURNED]);
    const before = ids(store);
    appendDeeds(store, [HANDED_IN]);
    expect(ids(store).slice(0, 2)).toEqual(before);
  });

  it('is its own, though the very same was done in the very same minute', () => {
    const store = memoryRecord();
    appendDeeds(store, [HANDED_IN, HANDED_IN, HANDED_IN]);
    appendDeeds(store, [{ ...HANDED_IN, code: 'X02' }]);
    expect(new Set([...ids(store), ...readDeeds(store, 'X02').map(({ id }) => id)]).size).toBe(4);
  });

  it('is another in a copied workbook, whose record starts anew', () => {
    const [original, copy] = [memoryRecord(), memoryRecord()];
    appendDeeds(original, [HANDED_IN]);
    appendDeeds(copy, [{ ...HANDED_IN, moment: moment('1/9/2020 08:00'), recordedAt: moment('1/9/2020 08:00') }]);
    expect(ids(copy)).not.toEqual(ids(original));
  });
});

describe('who did it', () => {
  const by = (store: RecordStore) => readDeeds(store, 'X01').map((deed) => deed.by);
  const made = (...emails: readonly string[]) => emails.map((email) => ({ ...HANDED_IN, by: email }));

  it('is kept, however many people take turns, some of them unknown', () => {
    const emails = ['an@a.example', '', 'binh@a.example', 'an@a.example', '', 'binh@a.example', 'chi@a.example'];
    const [atOnce, oneByOne] = [memoryRecord(), memoryRecord()];
    appendDeeds(atOnce, made(...emails));
    for (const email of emails) appendDeeds(oneByOne, made(email));
    expect([by(atOnce), by(oneByOne)]).toEqual([emails, emails]);
    expect(oneByOne.read('X01')).toEqual(atOnce.read('X01'));
  });

  it('is written once, and in each commune’s own lines', () => {
    const store = memoryRecord();
    appendDeeds(store, made('an@a.example', 'an@a.example'));
    appendDeeds(store, [...made('an@a.example'), { ...HANDED_IN, code: 'X02', by: 'an@a.example' }]);
    expect(store.read('X01').filter((line) => line.includes('an@a.example'))).toHaveLength(1);
    expect(readDeeds(store, 'X02')[0]?.by).toBe('an@a.example');
  });

  it('is unknown where the line that names it cannot be read', () => {
    const store = memoryRecord();
    appendDeeds(store, made('an@a.example', 'an@a.example'));
    const broken: RecordStore = { ...store, read: (code) => ['?', ...store.read(code).slice(1)] };
    expect(by(broken)).toEqual(['']);
  });
});

describe('a line that cannot be read', () => {
  const at = moment('31/8/2020 16:30');

  it.each([
    ['nothing', ''],
    ['no JSON', '[1,1,'],
    ['no list', '{"kind":"handedIn"}'],
    ['null', 'null'],
    ['no moment', '[1,1,"31/8/2020"]'],
    ['something that nobody does', `[9,1,${at}]`],
    ['something that nobody owes', `[1,9,${at}]`],
    ['counts that are none', `[1,1,${at},"",0,3,5]`],
    ['too few counts', `[1,1,${at},"",0,3,[45]]`],
    ['a note that is no text', `[2,1,${at},"",0,0,0,"",7]`],
    ['a limit that is no moment', `[2,1,${at},"",0,0,0,"","x","mai"]`],
  ])('is left out, and the others keep what they are: %s', (_name, line) => {
    const store = memoryRecord();
    appendDeeds(store, [HANDED_IN]);
    store.append('X01', ['[5,2,1]']);
    appendDeeds(store, [RETURNED]);
    const broken: RecordStore = {
      ...store,
      read: (code) => store.read(code).map((text, index) => (index === 1 ? line : text)),
    };
    const [first, , last] = readDeeds(store, 'X01');
    expect(readDeeds(broken, 'X01')).toEqual([first, last]);
  });
});

describe('the lines of workbooks that are in use, which stay readable for ever', () => {
  const AT = moment('31/8/2020 16:30');
  const UNTIL = moment('2/9/2020 17:00');
  const BARE: Made = { ...UNKNOWN, way: null };
  const COUNTED: Made = { ...HANDED_IN, by: 'an@a.example', counts: { invited: 45, attended: 40, opinions: 3 } };
  const EARLIER = moment('31/8/2020 15:30');

  it.each<[line: string, made: Made]>([
    [`[1,1,${AT},"an@a.example",0,1,[45,40,3],"0123456789abcdef"]`, { ...COUNTED, way: 'sidebar' }],
    [`[1,2,${AT},"",0,2]`, { ...UNKNOWN, owed: 'plan', way: 'menu' }],
    [`[1,3,${AT},"",0,3]`, { ...UNKNOWN, owed: 'results', way: 'tick' }],
    [`[1,4,${AT},"",0,4]`, { ...UNKNOWN, owed: 'report', way: 'file' }],
    [`[1,1,${AT},"",${EARLIER},5,0,"","Số 12"]`, { ...UNKNOWN, way: 'paper', moment: EARLIER, note: 'Số 12' }],
    [`[2,1,${AT},"",0,0,0,"","Thiếu thôn",${UNTIL}]`, { ...BARE, kind: 'returned', note: 'Thiếu thôn', until: UNTIL }],
    [`[3,1,${AT},"",0,0,0,"","",${UNTIL}]`, { ...BARE, kind: 'extended', until: UNTIL }],
    [`[4,1,${AT}]`, { ...BARE, kind: 'reminded' }],
    [`[5,1,${AT}]`, { ...BARE, kind: 'called' }],
  ])('%s', (line, made) => {
    const store = memoryRecord();
    store.append('X01', [line]);
    expect(readDeeds(store, 'X01').map(withoutId)).toEqual([made]);
    const again = memoryRecord();
    appendDeeds(again, [made]);
    expect(again.read('X01')).toEqual([line]);
  });

  it('a person is named in the line of the first deed, from 1, and by its number in the next ones', () => {
    const store = memoryRecord();
    appendDeeds(store, [{ ...BARE, kind: 'called', by: '' }]);
    appendDeeds(store, [{ ...BARE, kind: 'called', by: 'an@a.example' }]);
    appendDeeds(store, [{ ...BARE, kind: 'called', by: 'an@a.example' }]);
    expect(store.read('X01')).toEqual([`[5,1,${AT}]`, `[5,1,${AT},"an@a.example"]`, `[5,1,${AT},2]`]);
  });

  it('an id is made of the Mã, the number of the line and the minute', () => {
    const store = memoryRecord();
    store.append('X01', [`[5,1,${AT}]`, `[5,1,${AT}]`]);
    expect(readDeeds(store, 'X01').map(({ id }) => id)).toEqual([
      `X01-1-${AT.toString(36)}`,
      `X01-2-${AT.toString(36)}`,
    ]);
  });
});

describe('who did it, where the line does not say it rightly', () => {
  const AT = moment('31/8/2020 16:30');
  const by = (...lines: readonly string[]) => {
    const store = memoryRecord();
    store.append('X01', lines);
    return readDeeds(store, 'X01').map((deed) => deed.by);
  };

  it.each([
    ['the number of a line that is not there', [`[5,1,${AT},9]`]],
    ['its own number', [`[5,1,${AT},1]`]],
    ['the number of a line that names another line', [`[5,1,${AT},2]`, `[5,1,${AT},1]`]],
  ])('%s: nobody is named', (_name, lines) => {
    expect(by(...lines)).toEqual(lines.map(() => ''));
  });

  it.each([
    ['a list', `[5,1,${AT},["an@a.example"]]`],
    ['half a number', `[5,1,${AT},1.5]`],
  ])('%s is no name: the line is left out', (_name, line) => {
    expect(by(line)).toEqual([]);
  });
});

describe('a line with a number that is none', () => {
  const AT = moment('31/8/2020 16:30');

  it.each([
    ['a kind', `["1",1,${AT}]`],
    ['a thing owed', `[1,"1",${AT}]`],
    ['half a minute', `[1,1,${AT}.5]`],
    ['a moment', `[1,1,${AT},"","31/8"]`],
    ['a way', `[1,1,${AT},"",0,"tick"]`],
    ['a count', `[1,1,${AT},"",0,3,[45,"0",0]]`],
    ['counts', `[1,1,${AT},"",0,3,"450"]`],
    ['a digest', `[1,1,${AT},"",0,3,[45,0,0],17]`],
    ['too short', '[1,1]'],
  ])('%s is left out', (_name, line) => {
    const store = memoryRecord();
    store.append('X01', [line]);
    expect(readDeeds(store, 'X01')).toEqual([]);
  });

  it('a way that nobody takes is not known, and the deed counts', () => {
    const store = memoryRecord();
    store.append('X01', [`[1,1,${AT},"",0,9]`]);
    expect(readDeeds(store, 'X01')).toMatchObject([{ kind: 'handedIn', way: null }]);
  });
});

describe('who did it is written down', () => {
  const AT = moment('31/8/2020 16:30');
  const called = (...emails: readonly string[]) =>
    emails.map((by): Made => ({ ...UNKNOWN, kind: 'called', way: null, by }));

  it('once, however often that person comes back in one go', () => {
    const store = memoryRecord();
    appendDeeds(store, called('an@a.example', 'an@a.example', 'an@a.example'));
    expect(store.read('X01')).toEqual([`[5,1,${AT},"an@a.example"]`, `[5,1,${AT},1]`, `[5,1,${AT},1]`]);
  });

  it('anew where the line that named them cannot be read any more', () => {
    const store = memoryRecord();
    store.append('X01', ['[5,1,', `[5,1,${AT}]`]);
    appendDeeds(store, called('an@a.example', ''));
    expect(store.read('X01').slice(2)).toEqual([`[5,1,${AT},"an@a.example"]`, `[5,1,${AT}]`]);
    expect(readDeeds(store, 'X01').map(({ by }) => by)).toEqual(['', 'an@a.example', '']);
  });
});
