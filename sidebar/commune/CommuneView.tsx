import type { CommuneFace } from '../../src/api';
import {
  COMMUNE_SECTIONS,
  type CommuneSection,
  communeTitle,
  PROBLEM_WORDS,
  withCount,
} from '../../src/text/sidebar/commune';
import { FRAME } from '../../src/text/sidebar/frame';
import { Button } from '../parts/Button';
import { ProblemList } from '../parts/ProblemList';
import { Section } from '../parts/Section';
import { SectionNav } from '../parts/SectionNav';
import { RollCall } from '../rollCall/RollCall';
import { useSidebar } from '../state/sidebar';
import { useSection } from '../state/useSection';
import { InviteeForm, OpinionForm } from './EntryForms';
import { OwedList } from './OwedList';
import { SessionForm } from './SessionForm';

const KEYS = Object.keys(COMMUNE_SECTIONS) as CommuneSection[];

export function CommuneView({ face }: { readonly face: CommuneFace }) {
  const { reader } = useSidebar();
  const [section, open] = useSection<CommuneSection>('commune', 'owed');
  const labels = KEYS.map((key) => ({
    key,
    label: key === 'problems' ? withCount(COMMUNE_SECTIONS[key], face.problems.length) : COMMUNE_SECTIONS[key],
  }));
  return (
    <>
      <h1>{communeTitle(face.commune)}</h1>
      {face.isDistrict && (
        <Button isQuiet onClick={() => void reader.refresh('district')}>
          {FRAME.toBoard}
        </Button>
      )}
      <SectionNav sections={labels} current={section} onChoose={open} />
      {section === 'owed' && <OwedList face={face} />}
      {section === 'problems' && (
        <Section title={PROBLEM_WORDS.title}>
          <ProblemList problems={face.problems} none={PROBLEM_WORDS.none} />
        </Section>
      )}
      {section === 'invitee' && <InviteeForm face={face} />}
      {section === 'opinion' && <OpinionForm face={face} />}
      {section === 'session' && <SessionForm face={face} />}
      {section === 'rollCall' && <RollCall face={face} />}
    </>
  );
}
