import type { Clock } from '../../app/ports';
import type { ZoneClock } from './zone';

/** A run may take six minutes (developers.google.com/apps-script/guides/services/quotas); this leaves one to finish in. */
const RUN_LIMIT_MS = 5 * 60_000;

export function startClock(zone: () => ZoneClock): Clock {
  const started = Date.now();
  return {
    now: () => zone().momentOf(new Date()),
    nearLimit: () => Date.now() - started > RUN_LIMIT_MS,
  };
}
