import type { DistrictFace } from '../../src/api';
import { PROBLEM_WORDS, withCount } from '../../src/text/sidebar/commune';
import { BOARD, DISTRICT_SECTIONS } from '../../src/text/sidebar/district';
import { FRAME } from '../../src/text/sidebar/frame';
import { FileExchange } from '../file/FileExchange';
import { Button } from '../parts/Button';
import { ProblemList } from '../parts/ProblemList';
import { Section } from '../parts/Section';
import { SectionNav } from '../parts/SectionNav';
import { useSidebar } from '../state/sidebar';
import { useSection } from '../state/useSection';
import { Board } from './Board';
import { Reminders } from './Reminders';
import { ReportPanel } from './ReportPanel';

type Key = keyof typeof DISTRICT_SECTIONS;
const KEYS = Object.keys(DISTRICT_SECTIONS) as Key[];

export function DistrictView({ face }: { readonly face: DistrictFace }) {
  const { reader } = useSidebar();
  const [section, open] = useSection<Key>('district', 'board');
  const labels = KEYS.map((key) => ({
    key,
    label: key === 'problems' ? withCount(DISTRICT_SECTIONS[key], face.problems.length) : DISTRICT_SECTIONS[key],
  }));
  return (
    <>
      <h1>{BOARD.title}</h1>
      <Button isQuiet onClick={() => void reader.refresh('auto')}>
        {FRAME.toOpenTab}
      </Button>
      <SectionNav sections={labels} current={section} onChoose={open} />
      {section === 'board' && <Board board={face.board} />}
      {section === 'problems' && (
        <Section title={PROBLEM_WORDS.title}>
          {face.problems.length > 0 && <p class="hint">{PROBLEM_WORDS.asCompiled}</p>}
          <ProblemList problems={face.problems} none={PROBLEM_WORDS.noneInDistrict} showsTab />
        </Section>
      )}
      {section === 'report' && <ReportPanel />}
      {section === 'reminders' && <Reminders />}
      {section === 'file' && <FileExchange />}
    </>
  );
}
