import type { Face } from '../../../src/api';
import { FaceReader, type Wanted } from '../../../sidebar/state/faceReader';

const face = (message: string): Face => ({ face: 'none', message, ownTabs: [] });

/** A script whose answers come when the test says so. */
function slowScript() {
  const asked: { wanted: Wanted; answer: (message: string) => void; fail: () => void }[] = [];
  const read = (wanted: Wanted) =>
    new Promise<Face>((resolve, reject) => {
      asked.push({ wanted, answer: (message) => resolve(face(message)), fail: () => reject(new Error('hỏng')) });
    });
  const reader = new FaceReader(read, () => ({ kind: 'failed', message: 'hỏng' }));
  const shown = () => {
    const { face: now } = reader.state.value;
    return now?.face === 'none' ? now.message : null;
  };
  return { reader, asked, shown };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

it('never reads twice at once; what is asked meanwhile is read once afterwards', async () => {
  const { reader, asked, shown } = slowScript();
  const first = reader.refresh();
  void reader.refresh();
  void reader.refresh();
  expect(asked).toHaveLength(1);
  asked[0]?.answer('cũ');
  await settled();
  expect(asked).toHaveLength(2);
  asked[1]?.answer('mới');
  await first;
  expect(asked).toHaveLength(2);
  expect(shown()).toBe('mới');
  expect(reader.state.value.isReading).toBe(false);
});

it('drops an answer that was asked for before an own action ended', async () => {
  const { reader, asked, shown } = slowScript();
  const reading = reader.refresh();
  reader.take(face('sau khi nộp'));
  asked[0]?.answer('trước khi nộp');
  await reading;
  expect(shown()).toBe('sau khi nộp');
});

it('drops the open tab’s answer when the board was asked for meanwhile', async () => {
  const { reader, asked, shown } = slowScript();
  const reading = reader.refresh('auto');
  void reader.refresh('district');
  asked[0]?.answer('trang của xã');
  await settled();
  expect(shown()).toBeNull();
  expect(asked[1]?.wanted).toBe('district');
  asked[1]?.answer('bảng theo dõi');
  await reading;
  expect(shown()).toBe('bảng theo dõi');
});

it('keeps what was shown when a reading fails, and says why', async () => {
  const { reader, asked, shown } = slowScript();
  const reading = reader.refresh();
  asked[0]?.answer('đã đọc');
  await reading;
  const again = reader.refresh();
  asked[1]?.fail();
  await again;
  expect(shown()).toBe('đã đọc');
  expect(reader.state.value.failure).toEqual({ kind: 'failed', message: 'hỏng' });
});
