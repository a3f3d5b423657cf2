import type { Actor } from '../../app/ports';

/** The person who runs: without an address in a simple trigger, for people of another domain, and without their consent. */
export function actorNow(): Actor {
  try {
    return { email: Session.getActiveUser().getEmail() };
  } catch (error) {
    console.warn('no address', error);
    return { email: '' };
  }
}
