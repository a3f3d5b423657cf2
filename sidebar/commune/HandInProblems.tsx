import { useState } from 'preact/hooks';
import type { ProblemView } from '../../src/api';
import { showMore, withCount } from '../../src/text/sidebar/commune';
import { shownOf } from '../../src/text/sidebar/owed';
import { Button } from '../parts/Button';
import { groupProblems, placesIn } from '../parts/problemGroups';
import { ProblemItem } from '../parts/ProblemItem';

const PAGE = 20;

interface HandInProblemsProps {
  readonly title: string;
  /** What each place is, to be counted: "chỗ phải sửa". */
  readonly kind: string;
  readonly problems: readonly ProblemView[];
}

/** What is wrong, before anything is handed in; how many places of how many are shown. */
export function HandInProblems({ title, kind, problems }: HandInProblemsProps) {
  const [size, setSize] = useState(PAGE);
  if (problems.length === 0) return null;
  const groups = groupProblems(problems);
  const shown = groups.slice(0, size);
  const count = placesIn(shown);
  return (
    <>
      <h4>{withCount(title, problems.length)}</h4>
      {count < problems.length && <p>{shownOf(count, problems.length, kind)}</p>}
      <ul class="plain-list">
        {shown.map((group) => (
          <ProblemItem key={group.key} group={group} />
        ))}
      </ul>
      {count < problems.length && (
        <Button onClick={() => setSize(size + PAGE)}>{showMore(problems.length - count)}</Button>
      )}
    </>
  );
}
