import { followProgress } from '../../../sidebar/district/followProgress';

it('asks one question after another while the run lasts, and none after it', async () => {
  let end: (result: string) => void = () => {};
  const run = new Promise<string>((resolve) => (end = resolve));
  let underWay = 0;
  let asked = 0;
  const ask = async () => {
    underWay++;
    expect(underWay).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    underWay--;
    asked++;
    if (asked === 2) throw new Error('một lần hỏi không được');
    return { done: asked, total: 3, label: '' };
  };
  const told: number[] = [];
  const following = followProgress(run, ask, ({ done }) => told.push(done), 1);
  while (asked < 3) await new Promise((resolve) => setTimeout(resolve, 5));
  end('xong');
  await expect(following).resolves.toBe('xong');
  const before = asked;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(asked - before).toBeLessThanOrEqual(1);
  expect(told).toContain(1);
  expect(told).not.toContain(2);
});

it('fails as the run fails', async () => {
  const run = Promise.reject(new Error('hết giờ'));
  await expect(
    followProgress(
      run,
      () => Promise.resolve(null),
      () => {},
      1,
    ),
  ).rejects.toThrow('hết giờ');
});
