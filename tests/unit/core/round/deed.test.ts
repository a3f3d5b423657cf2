import type { Deed, DeedKind } from '../../../../src/core/round/deed';
import { recordedOf } from '../../../../src/core/round/deed';
import { moment, written } from '../../support/days';

type Step = readonly [kind: DeedKind, at: string, recordedAt?: string];

/** Deeds about the invitee list in the order in which they were recorded. */
function deeds(...steps: readonly Step[]): Deed[] {
  return steps.map(([kind, at, recordedAt = at], index) => ({
    ...{ id: `X01-${index + 1}`, kind, code: 'X01', owed: 'invitees' },
    ...{ moment: moment(at), recordedAt: moment(recordedAt), by: '', way: null, counts: null },
    ...{ digest: `digest ${index + 1}`, note: '', until: null },
  }));
}

/** What the record says: first, counting and last, and the return that is open. */
function says(...steps: readonly Step[]) {
  const recorded = recordedOf(deeds(...steps), 'invitees');
  if (recorded === null) return null;
  const { first, counting, last, returned } = recorded;
  return {
    first: written(first.moment, 'moment'),
    counting: written(counting?.moment, 'moment'),
    last: written(last.moment, 'moment'),
    isReturned: returned !== null,
  };
}

const AT_8 = '31/08/2020 08:00';
const AT_9 = '31/08/2020 09:00';
const AT_10 = '31/08/2020 10:00';
const AT_11 = '31/08/2020 11:00';

describe('which handing in counts', () => {
  it('none where nothing was handed in, whatever else was done about it', () => {
    expect(says()).toBeNull();
    expect(says(['reminded', AT_8], ['called', AT_9], ['extended', AT_10])).toBeNull();
    expect(says(['returned', AT_8])).toBeNull();
  });

  it('the first one: handing in again after an edit adds to the record and does not make it later', () => {
    expect(says(['handedIn', AT_8], ['handedIn', AT_9], ['handedIn', AT_10])).toEqual({
      first: AT_8,
      counting: AT_8,
      last: AT_10,
      isReturned: false,
    });
  });

  it('none while a return is not answered', () => {
    expect(says(['handedIn', AT_8], ['returned', AT_9])).toEqual({
      first: AT_8,
      counting: 'none',
      last: AT_8,
      isReturned: true,
    });
  });

  it('after a return the first one since', () => {
    expect(says(['handedIn', AT_8], ['returned', AT_9], ['handedIn', AT_10], ['handedIn', AT_11])).toEqual({
      first: AT_8,
      counting: AT_10,
      last: AT_11,
      isReturned: false,
    });
  });

  it('after two returns the first since the second', () => {
    const twice: Step[] = [
      ['handedIn', AT_8],
      ['returned', AT_8],
      ['handedIn', AT_9],
      ['returned', AT_10],
    ];
    expect(says(...twice)).toMatchObject({ counting: 'none', isReturned: true });
    expect(says(...twice, ['handedIn', AT_11])).toMatchObject({ first: AT_8, counting: AT_11, isReturned: false });
  });

  it('in the very minute of the return it answers the return', () => {
    expect(says(['handedIn', AT_8], ['returned', AT_9], ['handedIn', AT_9])).toMatchObject({
      counting: AT_9,
      isReturned: false,
    });
  });

  it('reminders, calls and extensions change nothing', () => {
    const steps: Step[] = [
      ['handedIn', AT_8],
      ['extended', AT_9],
      ['reminded', AT_10],
      ['called', AT_11],
    ];
    expect(says(...steps)).toEqual({ first: AT_8, counting: AT_8, last: AT_8, isReturned: false });
  });
});

describe('a paper that was recorded later', () => {
  it('counts by the moment at which it came', () => {
    expect(says(['handedIn', AT_10], ['handedIn', AT_8, AT_11])).toMatchObject({ first: AT_8, counting: AT_8 });
  });

  it('is not the last handing in when it came earlier than another', () => {
    expect(says(['handedIn', AT_10], ['handedIn', AT_8, AT_11])).toMatchObject({ last: AT_10 });
  });

  it('does not answer a return that was made after it came', () => {
    expect(says(['handedIn', AT_8], ['returned', AT_10], ['handedIn', AT_9, AT_11])).toMatchObject({
      counting: 'none',
      isReturned: true,
    });
  });

  it('answers a return when it came after it', () => {
    expect(says(['handedIn', AT_8], ['returned', AT_9], ['handedIn', AT_10, AT_11])).toMatchObject({
      counting: AT_10,
      isReturned: false,
    });
  });
});

it('things owed do not answer for one another', () => {
  const [invitees] = deeds(['handedIn', AT_8]);
  const results = { ...deeds(['returned', AT_9])[0], owed: 'results' } as Deed;
  const all = invitees === undefined ? [] : [invitees, results];
  expect(recordedOf(all, 'invitees')?.returned).toBeNull();
  expect(recordedOf(all, 'results')).toBeNull();
  expect(recordedOf(all, 'plan')).toBeNull();
});

describe('a return stays open', () => {
  it('though the thing was handed in in the same minute, before it', () => {
    expect(says(['handedIn', AT_9], ['returned', AT_9])).toEqual({
      first: AT_9,
      counting: 'none',
      last: AT_9,
      isReturned: true,
    });
  });

  it('whatever else is done about it afterwards: it answers to handing in alone', () => {
    const urged: Step[] = [
      ['reminded', AT_10],
      ['called', AT_10],
      ['extended', AT_11],
    ];
    expect(says(['handedIn', AT_8], ['returned', AT_9], ...urged)).toMatchObject({ counting: 'none', last: AT_8 });
  });
});

describe('the digest is of the rows handed in last, since the last return', () => {
  const H8: Step = ['handedIn', AT_8];
  const H9: Step = ['handedIn', AT_9];
  const R9: Step = ['returned', AT_9];
  const H10: Step = ['handedIn', AT_10];

  it.each<[name: string, steps: readonly Step[], papers: readonly number[], digest: string]>([
    ['handed in once', [H8], [], 'digest 1'],
    ['handed in again', [H8, H9], [], 'digest 2'],
    ['twice in one minute', [H8, H8], [], 'digest 2'],
    ['a paper brings no rows, so those before stay', [H8, H9], [2], 'digest 1'],
    ['nothing but a paper: none', [H8], [1], ''],
    ['returned and not handed in again: none', [H8, R9], [], ''],
    ['handed in again after a return', [H8, R9, H10], [], 'digest 3'],
    ['a paper after a return: none', [H8, R9, H10], [3], ''],
  ])('%s', (_name, steps, papers, digest) => {
    const recorded = deeds(...steps).map((deed, index) =>
      papers.includes(index + 1) ? { ...deed, digest: '' } : deed,
    );
    expect(recordedOf(recorded, 'invitees')?.digest).toBe(digest);
  });
});

it('of two in the same minute the one recorded first is the first, and counts; the other is the last', () => {
  const recorded = recordedOf(deeds(['handedIn', AT_8], ['handedIn', AT_8]), 'invitees');
  expect([recorded?.first.id, recorded?.counting?.id, recorded?.last.id]).toEqual(['X01-1', 'X01-1', 'X01-2']);
});

describe('another unit became a part', () => {
  type Done = Partial<Deed> & { readonly kind: DeedKind };
  const record = (...steps: readonly Done[]): Deed[] =>
    steps.map((step, index) => ({ ...(deeds([step.kind, AT_8])[0] as Deed), id: `X01-${index}`, digest: '', ...step }));
  const counts = { invited: 8, attended: 0, opinions: 0 };
  const handedIn = (at: string) => ({ kind: 'handedIn', moment: moment(at), digest: `at ${at}` }) as const;
  const merged = (note: string) => ({ kind: 'merged', note, moment: moment(AT_9) }) as const;
  const separated = (note: string) => ({ kind: 'separated', note, moment: moment(AT_11) }) as const;
  const counting = (...steps: readonly Done[]) => {
    const recorded = recordedOf(record(...steps), 'invitees');
    return recorded === null ? null : [written(recorded.counting?.moment, 'moment'), recorded.digest];
  };

  it('which had not handed in: nothing is handed in by both, until it is', () => {
    expect(counting(handedIn(AT_8), merged('X02'))).toBeNull();
    expect(counting(handedIn(AT_8), merged('X02'), handedIn(AT_10))).toEqual([AT_10, `at ${AT_10}`]);
  });

  it('which had handed in: the merger says when both had, and what', () => {
    const both = { ...merged('X02'), counts, digest: 'of both' };
    expect(counting(handedIn(AT_8), both)).toEqual([AT_9, 'of both']);
    expect(counting(handedIn(AT_8), both, handedIn(AT_10))).toEqual([AT_9, `at ${AT_10}`]);
  });

  it('and separated again: what stood before counts, as if it had never been', () => {
    const both = { ...merged('X02'), counts, digest: 'of both' };
    expect(counting(handedIn(AT_8), both, separated('X02'))).toEqual([AT_8, `at ${AT_8}`]);
    expect(counting(handedIn(AT_8), merged('X02'), separated('X02'))).toEqual([AT_8, `at ${AT_8}`]);
  });

  it('of two parts, the one that separates leaves the other in', () => {
    const steps = [handedIn(AT_8), merged('X02'), handedIn(AT_10), merged('X03')] as const;
    expect(counting(...steps, separated('X03'))).toEqual([AT_10, `at ${AT_10}`]);
    expect(counting(...steps, separated('X02'))).toBeNull();
    expect(counting(...steps, separated('X02'), separated('X03'))).toEqual([AT_8, `at ${AT_10}`]);
  });

  it('a unit that separates without having merged changes nothing', () => {
    expect(counting(handedIn(AT_8), separated('X02'))).toEqual([AT_8, `at ${AT_8}`]);
  });
});
