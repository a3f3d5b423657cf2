import { chmodSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileLock, Locked } from '../../../desk/server/file/fileLock';
import { folder, killAll } from './served';

afterAll(killAll);

/** A number that no account of a usual system has more rights than others by. */
const NOBODY = 65_534;

/** Root reads everything, so it acts as nobody meanwhile. */
function withoutRights<Result>(work: () => Result): Result {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

(process.platform === 'win32' ? describe.skip : describe)('a lock that belongs to another account', () => {
  const held = () => {
    const dir = folder();
    chmodSync(dir, 0o777);
    const lock = join(dir, '.bảng.xlsx.khoa');
    writeFileSync(lock, '{}');
    chmodSync(lock, 0);
    return { workbook: join(dir, 'bảng.xlsx'), lock };
  };

  it('holds, though it cannot be read, as long as it gives signs of life', () => {
    const { workbook, lock } = held();
    const before = new Date(Date.now() - 60_000);
    utimesSync(lock, before, before);
    expect(() => withoutRights(() => FileLock.take(workbook))).toThrow(Locked);
    expect(statSync(lock).mtimeMs).toBeCloseTo(before.getTime(), 0);
  });

  it('is taken over when it gave none for two minutes', () => {
    const { workbook, lock } = held();
    const before = new Date(Date.now() - 130_000);
    utimesSync(lock, before, before);
    withoutRights(() => {
      const taken = FileLock.take(workbook);
      expect(taken.isOurs).toBe(true);
      taken.release();
    });
  });
});
