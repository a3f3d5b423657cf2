import { useState } from 'preact/hooks';
import type { ProblemView } from '../../src/api';
import { PROBLEM_WORDS, problemsFound, showMore } from '../../src/text/sidebar/commune';
import { matches } from '../matches';
import { Button } from './Button';
import { TextControl } from './controls';
import { groupProblems, placesIn } from './problemGroups';
import { ProblemItem } from './ProblemItem';

/** Groups of places that are drawn at first, and with each press. */
const PAGE = 30;
const SEARCHED_FROM = 8;

interface ProblemListProps {
  readonly problems: readonly ProblemView[];
  readonly none: string;
  readonly showsTab?: boolean;
}

export function ProblemList({ problems, none, showsTab = false }: ProblemListProps) {
  const [search, setSearch] = useState('');
  const [size, setSize] = useState(PAGE);
  const found = groupProblems(problems.filter(({ tab, what, cell }) => matches(`${tab} ${what} ${cell}`, search)));
  const rest = placesIn(found.slice(size));
  if (problems.length === 0) return <p class="empty">{none}</p>;
  return (
    <>
      <p>{problemsFound(problems.length)}</p>
      {problems.length >= SEARCHED_FROM && (
        <TextControl label={PROBLEM_WORDS.search} value={search} onInput={setSearch} inputMode="search" />
      )}
      {found.length === 0 && <p class="empty">{PROBLEM_WORDS.noMatch}</p>}
      <ul class="plain-list">
        {found.slice(0, size).map((group) => (
          <ProblemItem key={group.key} group={group} showsTab={showsTab} />
        ))}
      </ul>
      {rest > 0 && <Button onClick={() => setSize(size + PAGE)}>{showMore(rest)}</Button>}
    </>
  );
}
