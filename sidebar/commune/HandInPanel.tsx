import type { CommuneFace, OwedView, ProblemView } from '../../src/api';
import { attends } from '../../src/core/attendance';
import { blockedBy, handInLabel, handInQuestion, OWED_WORDS } from '../../src/text/sidebar/owed';
import { ProblemItem } from '../parts/ProblemItem';
import { Question } from '../parts/Question';
import { useSidebar } from '../state/sidebar';
import { useAction } from '../state/useAction';

interface HandInPanelProps {
  readonly face: CommuneFace;
  readonly view: OwedView;
  readonly onClose: () => void;
}

/** Says what is still wrong before anything is recorded, then asks once. */
export function HandInPanel({ face, view, onClose }: HandInPanelProps) {
  const { remote } = useSidebar();
  const action = useAction();
  const blocking = face.problems.filter(({ blocks }) => blocks.includes(view.owed));
  const other = face.problems.filter(({ blocks }) => !blocks.includes(view.owed));
  const counts = {
    invited: face.people.filter(({ attendance }) => attendance !== 'uninvited').length,
    attended: face.people.filter(attends).length,
  };
  const handIn = async () => {
    if (await action.runDeed(() => remote.handIn(view.owed, face.code))) onClose();
  };
  return (
    <Question
      title={blocking.length > 0 ? OWED_WORDS.checkFirst : handInQuestion(view.owed, view.label, counts)}
      confirm={handInLabel(view.label, view.handedIn !== 'notYet')}
      busy={OWED_WORDS.submitting}
      onConfirm={() => void handIn()}
      onCancel={onClose}
      action={action}
      hindrance={blocking.length > 0 ? blockedBy(blocking.length) : ''}
    >
      <Problems title={OWED_WORDS.mustMend} problems={blocking} />
      <Problems title={OWED_WORDS.mayRemain} problems={other} />
      {face.problems.length === 0 && <p>{OWED_WORDS.isClean}</p>}
      <p>{OWED_WORDS.notSigned}</p>
    </Question>
  );
}

function Problems({ title, problems }: { readonly title: string; readonly problems: readonly ProblemView[] }) {
  if (problems.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="plain-list">
        {problems.slice(0, 20).map((problem, index) => (
          <ProblemItem key={`${problem.cell}|${problem.what}|${index}`} problem={problem} />
        ))}
      </ul>
    </>
  );
}
