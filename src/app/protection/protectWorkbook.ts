import type { ProtectionOutcome } from '../../text/protection';
import type { Basis } from '../round/basis';
import { readBasis } from '../round/basis';
import { findTabs, matchTabs } from '../round/communeTabs';
import type { Book, Clock, Lock, Note, Protector } from '../ports';
import type { Share } from './protectionPlan';
import { planOf, ProtectionNote } from './protectionPlan';
import { refusedAddresses } from './refusedAddresses';
import { requireDistrict } from '../round/requireDistrict';

/**
 * Gives every tab to those who may write it: a commune's to its staff (the blocks, and the cells by which things are
 * handed in) and the district, the others to the district. Stops between two communes when the time of a run is nearly
 * up; the next run goes on.
 */
export function protectTabs(book: Book, protector: Protector, note: Note, lock: Lock, clock: Clock): ProtectionOutcome {
  requireDistrict(book);
  return lock.alone(() => {
    const basis = readBasis(book);
    const { tabs } = matchTabs(findTabs(book), basis);
    const shares = planOf(basis, book.tabNames(), tabs);
    const kept = new ProtectionNote(note);
    const due = kept.dueOf(shares);
    const refused = new Map<Share, readonly string[]>();
    try {
      for (const share of due) {
        if (refused.size > 0 && clock.nearLimit()) break;
        const addresses = share.tabs.flatMap((tab) => protector.protect(tab, share.rights));
        refused.set(share, addresses);
        kept.setDone(share, addresses.length === 0);
      }
    } finally {
      kept.keep(shares);
    }
    const communes = (some: readonly Share[]) => some.filter(({ commune }) => commune !== null).length;
    const done = communes([...refused.keys()]);
    return {
      done,
      unchanged: communes(shares) - communes(due),
      remaining: communes(due) - done,
      ...unprovided(basis, shares),
      problems: refusedAddresses(book, basis, refused),
    };
  });
}

/** Who is missing: addresses that nobody wrote, tabs that are not there. */
function unprovided(
  basis: Basis,
  shares: readonly Share[],
): Pick<ProtectionOutcome, 'withoutAddress' | 'untouched' | 'districtIsNamed'> {
  const provided = new Set(shares.map(({ commune }) => commune?.name));
  const named = (some: Basis['communes']) => some.map(({ name }) => name);
  return {
    withoutAddress: named(basis.communes.filter(({ name, emails }) => provided.has(name) && emails.length === 0)),
    untouched: named(basis.communes.filter(({ name }) => !provided.has(name))),
    districtIsNamed: basis.settings.districtEmails.length > 0,
  };
}
