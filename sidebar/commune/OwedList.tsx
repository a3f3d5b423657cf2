import type { CommuneFace } from '../../src/api';
import { OWED_WORDS } from '../../src/text/sidebar/owed';
import { Section } from '../parts/Section';
import { mostUrgent } from './mostUrgent';
import { OwedItem } from './OwedItem';

export function OwedList({ face }: { readonly face: CommuneFace }) {
  const owing = face.owed.filter(({ handedIn }) => handedIn !== 'notOwed');
  const urgent = mostUrgent(owing);
  return (
    <Section title={OWED_WORDS.section}>
      {owing.length === 0 && <p class="empty">{OWED_WORDS.nothingOwed}</p>}
      {owing.map((view) => (
        <OwedItem key={view.owed} face={face} view={view} isMain={view === urgent} />
      ))}
    </Section>
  );
}
