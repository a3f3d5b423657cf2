import type { Progress } from '../../api';
import type { TellProgress } from '../../app/ports';

const SECONDS_KEPT = 600;
/** A call to the cache takes time that the work itself would need. */
const BETWEEN_MS = 1_000;

/** Tells the sidebar that started a run how far it is, through the person's own cache. */
export function progressTo(name: string, label: string): TellProgress {
  const cache = CacheService.getUserCache();
  let last = 0;
  return (done, total) => {
    const now = Date.now();
    if (now - last < BETWEEN_MS && done < total) return;
    last = now;
    const progress: Progress = { done, total, label };
    cache.put(PREFIX + name, JSON.stringify(progress), SECONDS_KEPT);
  };
}

/** null = nothing was told yet, or the cache let go of it. */
export function progressOf(name: string): Progress | null {
  const text = CacheService.getUserCache().get(PREFIX + name);
  return text === null ? null : (JSON.parse(text) as Progress);
}

const PREFIX = 'progress.';
