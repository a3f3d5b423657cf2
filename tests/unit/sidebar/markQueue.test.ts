import type { AttendanceMark, RefusedMark } from '../../../src/api';
import { MarkQueue } from '../../../sidebar/state/markQueue';

const mark = (row: number, attendance: AttendanceMark['attendance'], substitute = ''): AttendanceMark => ({
  row,
  name: `Người ${row}`,
  village: 'Giá',
  attendance,
  substitute,
});

/** A queue that sends only when the test flushes it. */
function queueTo(send: (marks: readonly AttendanceMark[]) => Promise<readonly RefusedMark[]>): MarkQueue {
  return new MarkQueue(send, () => ({ kind: 'offline' }), 1_000_000);
}

let queue: MarkQueue | undefined;
afterEach(() => queue?.flush());

it('sends the last mark of a person only, in the order of the marks', async () => {
  const sent: (readonly AttendanceMark[])[] = [];
  queue = queueTo((marks) => {
    sent.push(marks);
    return Promise.resolve([]);
  });
  queue.add([mark(6, 'present')]);
  queue.add([mark(7, 'absent')]);
  queue.add([mark(6, 'substitute', 'Katơr Thị Xuân')]);
  await queue.flush();
  expect(sent).toEqual([[mark(7, 'absent'), mark(6, 'substitute', 'Katơr Thị Xuân')]]);
  expect(queue.state.value.unsaved).toEqual([]);
});

it('keeps every mark that could not be sent, and sends it when asked again', async () => {
  let isOnline = false;
  const arrived: AttendanceMark[] = [];
  queue = queueTo((marks) => {
    if (!isOnline) return Promise.reject(new Error('mất mạng'));
    arrived.push(...marks);
    return Promise.resolve([]);
  });
  queue.add([mark(6, 'present')]);
  await queue.flush();
  queue.add([mark(7, 'present')]);
  expect(queue.state.value.failure).toEqual({ kind: 'offline' });
  expect(queue.state.value.unsaved).toHaveLength(2);
  isOnline = true;
  await queue.flush();
  expect(arrived).toEqual([mark(6, 'present'), mark(7, 'present')]);
  expect(queue.state.value).toMatchObject({ unsaved: [], failure: null, hasSaved: true });
});

it('sends a mark that was changed while the old one was on its way', async () => {
  const sent: AttendanceMark[] = [];
  let arrive = () => {};
  queue = queueTo((marks) => {
    sent.push(...marks);
    return sent.length === 1 ? new Promise((resolve) => (arrive = () => resolve([]))) : Promise.resolve([]);
  });
  queue.add([mark(6, 'present')]);
  const flushing = queue.flush();
  queue.add([mark(6, 'absent')]);
  arrive();
  await flushing;
  expect(sent.map(({ attendance }) => attendance)).toEqual(['present', 'absent']);
});

it('sends 120 marks in batches of at most 50, one after another', async () => {
  const sizes: number[] = [];
  let underWay = 0;
  queue = queueTo(async (marks) => {
    underWay++;
    expect(underWay).toBe(1);
    sizes.push(marks.length);
    await Promise.resolve();
    underWay--;
    return [];
  });
  queue.add(Array.from({ length: 120 }, (_, index) => mark(index + 6, 'present')));
  await queue.flush();
  expect(sizes).toEqual([50, 50, 20]);
});

it('keeps which marks were refused until the person is marked anew, or they were read', async () => {
  const refusal = (row: number): RefusedMark => ({
    mark: mark(row, 'present'),
    message: `Không tìm thấy Người ${row}.`,
  });
  let gone: readonly number[] = [6, 7];
  queue = queueTo((marks) =>
    Promise.resolve(marks.filter(({ row }) => gone.includes(row)).map(({ row }) => refusal(row))),
  );
  queue.add([mark(6, 'present'), mark(7, 'present'), mark(8, 'present')]);
  await queue.flush();
  expect(queue.state.value).toMatchObject({ unsaved: [], refused: [refusal(6), refusal(7)], hasSaved: true });
  gone = [7];
  queue.add([mark(6, 'absent')]);
  await queue.flush();
  expect(queue.state.value.refused).toEqual([refusal(7)]);
  queue.forgetRefused();
  expect(queue.state.value.refused).toEqual([]);
});

it('does not say that something was saved where everything was refused', async () => {
  queue = queueTo((marks) => Promise.resolve(marks.map((one) => ({ mark: one, message: 'Không tìm thấy.' }))));
  queue.add([mark(6, 'present')]);
  await queue.flush();
  expect(queue.state.value.hasSaved).toBe(false);
});
