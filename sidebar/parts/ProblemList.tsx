import { useState } from 'preact/hooks';
import type { ProblemView } from '../../src/api';
import { PROBLEM_WORDS, problemsFound } from '../../src/text/sidebar/commune';
import { matches } from './matches';
import { TextControl } from './controls';
import { ProblemKinds } from './ProblemKinds';

const SEARCHED_FROM = 8;

interface ProblemListProps {
  readonly problems: readonly ProblemView[];
  readonly none: string;
  readonly showsTab?: boolean;
}

export function ProblemList({ problems, none, showsTab = false }: ProblemListProps) {
  const [search, setSearch] = useState('');
  const found = problems.filter(({ tab, what, cell }) => matches(`${tab} ${what} ${cell}`, search));
  if (problems.length === 0) return <p class="empty">{none}</p>;
  return (
    <>
      <p>{problemsFound(problems.length)}</p>
      {problems.length >= SEARCHED_FROM && (
        <TextControl label={PROBLEM_WORDS.search} value={search} onInput={setSearch} inputMode="search" />
      )}
      {found.length === 0 && <p class="empty">{PROBLEM_WORDS.noMatch}</p>}
      <ProblemKinds problems={found} showsTab={showsTab} heading="h3" />
    </>
  );
}
