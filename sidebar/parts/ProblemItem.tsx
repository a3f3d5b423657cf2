import { useRef, useState } from 'preact/hooks';
import type { ProblemView } from '../../src/api';
import { type CommuneSection, goToCell, openSection, placesFound, showMore } from '../../src/text/sidebar/commune';
import { focusOpenForm } from '../state/formKeys';
import { useSidebar } from '../state/sidebar';
import { type Action, useAction } from '../state/useAction';
import { useSection } from '../state/useSection';
import { Button } from './Button';
import { FailureNote } from './FailureNote';
import type { ProblemGroup } from './problemGroups';

const FIRST_PLACES = 5;

interface ProblemItemProps {
  readonly group: ProblemGroup;
  readonly showsTab?: boolean;
}

/** What is wrong, what to do, and a jump to each of its cells, or to the form that it is written with. */
export function ProblemItem({ group, showsTab = false }: ProblemItemProps) {
  const action = useAction();
  const [, open] = useSection<CommuneSection>('commune', 'owed');
  const { tab, form, what, todo } = group.first;
  const openForm = (section: CommuneSection) => {
    open(section);
    focusOpenForm();
  };
  return (
    <div class="problem">
      {showsTab && <p class="where">{tab}</p>}
      <p class="what">{what}</p>
      <p class="todo">{todo}</p>
      {form === undefined ? (
        <Jumps places={group.places} action={action} />
      ) : (
        <Button label={`${openSection(form)}: ${what}`} onClick={() => openForm(form)}>
          {openSection(form)}
        </Button>
      )}
      <FailureNote failure={action.failure} />
    </div>
  );
}

function Jumps({ places, action }: { readonly places: readonly ProblemView[]; readonly action: Action }) {
  const sidebar = useSidebar();
  const place = useRef<HTMLDivElement>(null);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? places : places.slice(0, FIRST_PLACES);
  const showAll = () => {
    setWhole(true);
    requestAnimationFrame(() => Array.from(place.current?.querySelectorAll('button') ?? [])[FIRST_PLACES]?.focus());
  };
  return (
    <>
      {places.length > 1 && <p class="about">{placesFound(places.length)}</p>}
      <div class="jumps" ref={place}>
        {shown.map((problem, index) => (
          <Button
            key={index}
            isDisabled={action.isBusy}
            label={`${goToCell(problem.cell)}: ${problem.what}`}
            onClick={() => void action.run(() => sidebar.goTo(problem))}
          >
            {places.length > 1 && problem.cell !== '' ? problem.cell : goToCell(problem.cell)}
          </Button>
        ))}
        {shown.length < places.length && <Button onClick={showAll}>{showMore(places.length - shown.length)}</Button>}
      </div>
    </>
  );
}
