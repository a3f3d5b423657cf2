/** Of a machine that is busy with other tests. */
const TIMEOUT = 20_000;
const PAUSE = 50;

/** Looks again until what it reads is as expected. */
export function poll<T>(read: () => T | Promise<T>) {
  const until = async (check: (value: T) => void): Promise<void> => {
    const end = Date.now() + TIMEOUT;
    for (;;) {
      const value = await read();
      try {
        check(value);
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
  };
  return {
    toBe: (expected: T) => until((value) => expect(value).toBe(expected)),
    toEqual: (expected: unknown) => until((value) => expect(value).toEqual(expected)),
    toHaveLength: (expected: number) => until((value) => expect(value).toHaveLength(expected)),
    toMatch: (expected: RegExp) => until((value) => expect(value).toMatch(expected)),
    toContain: (expected: string) => until((value) => expect(value).toContain(expected)),
    toMatchObject: (expected: object) => until((value) => expect(value).toMatchObject(expected)),
    toBeLessThanOrEqual: (expected: number) => until((value) => expect(value).toBeLessThanOrEqual(expected)),
    toBeLessThan: (expected: number) => until((value) => expect(value).toBeLessThan(expected)),
    toBeGreaterThan: (expected: number) => until((value) => expect(value).toBeGreaterThan(expected)),
  };
}
