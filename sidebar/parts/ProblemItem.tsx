import type { ProblemView } from '../../src/api';
import { goToCell } from '../../src/text/sidebar/commune';
import { useSidebar } from '../state/sidebar';
import { useAction } from '../state/useAction';
import { Button } from './Button';
import { FailureNote } from './FailureNote';

/** What is wrong, what to do, and a jump to its cell. */
export function ProblemItem({
  problem,
  showsTab = false,
}: {
  readonly problem: ProblemView;
  readonly showsTab?: boolean;
}) {
  const sidebar = useSidebar();
  const action = useAction();
  const label = goToCell(problem.cell);
  return (
    <li class="problem">
      {showsTab && <p class="where">{problem.tab}</p>}
      <p class="what">{problem.what}</p>
      <p class="todo">{problem.todo}</p>
      <Button
        isDisabled={action.isBusy}
        label={`${label}: ${problem.what}`}
        onClick={() => void action.run(() => sidebar.goTo(problem))}
      >
        {label}
      </Button>
      <FailureNote failure={action.failure} />
    </li>
  );
}
