import type { Progress } from '../../src/api';

const PAUSE = 900;

/** Asks how far a run is, one question after another, until it has ended; an unanswered question is no failure of the run. */
export async function followProgress<T>(
  run: Promise<T>,
  ask: () => Promise<Progress | null>,
  tell: (progress: Progress) => void,
  pause = PAUSE,
): Promise<T> {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  run.then(end, end);
  const hasEnded = () => isOver;
  const follow = async () => {
    while (!hasEnded()) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (hasEnded()) return;
      const progress = await ask().catch(() => null);
      if (progress !== null && !hasEnded()) tell(progress);
    }
  };
  void follow();
  return run;
}
