import type { AttendanceMark } from '../../../src/api';
import type { Attendance } from '../../../src/core/people/attendance';
import { countsOf, markOf, withMarks } from '../../../sidebar/rollCall/marks';
import { rollCallKey } from '../../../sidebar/rollCall/rollCallKeys';
import { matches } from '../../../sidebar/parts/matches';
import { person } from '../../page/sidebar/support/communeFace';

const PEOPLE = [
  person(6, 'Katơr Điểu'),
  person(7, 'Nguyễn Thị Mẫu', { attendance: 'present' }),
  person(8, 'Nguyễn Thị Mẫu', { attendance: 'absent' }),
  person(9, 'Mang Sa', { attendance: 'uninvited' }),
];

describe('marks that are still on their way', () => {
  const mark = (row: number, name: string, attendance: Attendance, village = 'Tân Hà') => ({
    ...{ row, name, village, attendance },
    substitute: '',
  });

  it('are shown at their row', () => {
    const shown = withMarks(PEOPLE, [mark(8, 'Nguyễn Thị Mẫu', 'present')]);
    expect(shown.map(({ attendance }) => attendance)).toEqual(['notRecorded', 'present', 'present', 'uninvited']);
    expect(shown.map(({ isUnsaved }) => isUnsaved)).toEqual([false, false, true, false]);
  });

  it('follow a person whose row moved', () => {
    const shown = withMarks(PEOPLE, [mark(40, 'Katơr Điểu', 'absent')]);
    expect(shown[0]).toMatchObject({ row: 6, attendance: 'absent' });
  });

  it('are shown at nobody where two people of that name may be meant', () => {
    const shown = withMarks(PEOPLE, [mark(40, 'Nguyễn Thị Mẫu', 'substitute')]);
    expect(shown.map(({ isUnsaved }) => isUnsaved)).not.toContain(true);
  });

  it('are told apart by the village where rows moved, and shown at nobody of another village', () => {
    const people = [person(7, 'Mang Sa', { village: 'Giá' }), person(8, 'Mang Sa', { village: 'Là A' })];
    const unsaved = (...marks: AttendanceMark[]) => withMarks(people, marks).map(({ isUnsaved }) => isUnsaved);
    expect(unsaved(mark(7, 'Mang Sa', 'present', 'Là A'))).toEqual([false, true]);
    expect(unsaved(mark(6, 'Mang Sa', 'present', 'Giá'))).toEqual([true, false]);
    expect(withMarks(people.slice(1), [mark(7, 'Mang Sa', 'present', 'Giá')])[0]?.isUnsaved).toBe(false);
  });
});

it('counts who came outside the list apart from the invited', () => {
  expect(countsOf(PEOPLE)).toEqual({ invited: 3, recorded: 2, present: 1, substitute: 0, absent: 1, uninvited: 1 });
});

it('forgets who came instead when the person came after all', () => {
  const marked = person(6, 'Katơr Điểu', { attendance: 'substitute', substitute: 'Katơr Xuân' });
  expect(markOf(marked, 'present').substitute).toBe('');
  expect(markOf(marked, 'substitute').substitute).toBe('Katơr Xuân');
});

describe('keys', () => {
  const key = (part: Partial<KeyboardEvent>) =>
    rollCallKey({ key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, ...part });

  it.each([
    [{ key: 'c' }, { mark: 'present' }],
    [{ key: 'V' }, { mark: 'absent' }],
    [{ key: 't' }, { mark: 'substitute' }],
    [{ key: 'Process', code: 'KeyC' }, { mark: 'present' }],
    [{ key: 'Delete' }, { mark: 'notRecorded' }],
    [{ key: 'ArrowDown' }, { move: 1 }],
    [{ key: 'ArrowUp' }, { move: -1 }],
  ])('%o', (pressed, meaning) => {
    expect(key(pressed)).toEqual(meaning);
  });

  it.each([{ key: 'c', ctrlKey: true }, { key: 'Enter' }, { key: 'x', code: 'KeyX' }])(
    '%o means nothing',
    (pressed) => {
      expect(key(pressed)).toBeNull();
    },
  );
});

it.each([
  ['Nguyễn Văn Đức', 'duc', true],
  ['Nguyễn Văn Đức', 'van ng', true],
  ['Katơr Điểu', 'KATOR', true],
  ['Katơr Điểu', 'diêu', true],
  ['Nguyễn Văn Đức', 'duc mau', false],
  ['Nguyễn Văn Đức', '', true],
])('%s is found by “%s”: %s', (name, typed, isFound) => {
  expect(matches(name, typed)).toBe(isFound);
});
