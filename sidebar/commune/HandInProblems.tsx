import type { ProblemView } from '../../src/api';
import { withCount } from '../../src/text/sidebar/commune';
import { ProblemKinds } from '../parts/ProblemKinds';

interface HandInProblemsProps {
  readonly title: string;
  readonly problems: readonly ProblemView[];
  readonly tellsWeights?: boolean;
}

/** What is wrong, before anything is handed in. */
export function HandInProblems({ title, problems, tellsWeights = false }: HandInProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <>
      <h4>{withCount(title, problems.length)}</h4>
      <ProblemKinds problems={problems} {...(tellsWeights && { heading: 'h5' })} />
    </>
  );
}
