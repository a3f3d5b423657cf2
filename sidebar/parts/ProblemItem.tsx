import type { ProblemView } from '../../src/api';
import { type CommuneSection, goToCell, openSection } from '../../src/text/sidebar/commune';
import { focusOpenForm } from '../commune/formKeys';
import { useSidebar } from '../state/sidebar';
import { useAction } from '../state/useAction';
import { useSection } from '../state/useSection';
import { Button } from './Button';
import { FailureNote } from './FailureNote';

/** What is wrong, what to do, and a jump to its cell, or to the form that it is written with. */
export function ProblemItem({
  problem,
  showsTab = false,
}: {
  readonly problem: ProblemView;
  readonly showsTab?: boolean;
}) {
  const sidebar = useSidebar();
  const action = useAction();
  const [, open] = useSection<CommuneSection>('commune', 'owed');
  const { form, what } = problem;
  const label = form === undefined ? goToCell(problem.cell) : openSection(form);
  const go = () => {
    if (form === undefined) {
      void action.run(() => sidebar.goTo(problem));
      return;
    }
    open(form);
    focusOpenForm();
  };
  return (
    <li class="problem">
      {showsTab && <p class="where">{problem.tab}</p>}
      <p class="what">{what}</p>
      <p class="todo">{problem.todo}</p>
      <Button isDisabled={action.isBusy} label={`${label}: ${what}`} onClick={go}>
        {label}
      </Button>
      <FailureNote failure={action.failure} />
    </li>
  );
}
