import { thingOwed } from '../../src/core/round/owed';
import { useEffect, useState } from 'preact/hooks';
import type { CommuneFace, OwedView } from '../../src/api';
import { blockedBy, handInLabel, handInQuestion, notRecorded, OWED_WORDS } from '../../src/text/sidebar/owed';
import { Question } from '../parts/Question';
import { useSidebar } from '../state/sidebar';
import { useAction } from '../state/useAction';
import { HandInProblems } from './HandInProblems';

interface HandInPanelProps {
  readonly face: CommuneFace;
  readonly view: OwedView;
  readonly onClose: () => void;
}

/** Reads the tab once more and says what is still wrong before anything is recorded, then asks once. */
export function HandInPanel({ face, view, onClose }: HandInPanelProps) {
  const { remote, reader } = useSidebar();
  const [isChecking, setChecking] = useState(true);
  useEffect(() => void reader.refresh().finally(() => setChecking(false)), []);
  const action = useAction();
  const blocking = [...face.missing, ...face.problems].filter(({ blocks }) => blocks.includes(view.owed));
  const other = face.problems.filter(({ blocks }) => !blocks.includes(view.owed));
  const unmarked =
    thingOwed(view.owed).content === 'sessionResults'
      ? face.people.filter(({ attendance }) => attendance === 'notRecorded').length
      : 0;
  const handIn = async () => {
    if (await action.runDeed(() => remote.handIn(view.owed, face.code))) onClose();
  };
  return (
    <Question
      title={
        isChecking || blocking.length > 0 ? OWED_WORDS.checkFirst : handInQuestion(view.owed, view.label, face.counts)
      }
      confirm={handInLabel(view.label, view.handedIn !== 'notYet')}
      busy={OWED_WORDS.submitting}
      onConfirm={() => void handIn()}
      onCancel={onClose}
      action={action}
      hindrance={isChecking ? OWED_WORDS.checking : blocking.length > 0 ? blockedBy(blocking.length) : ''}
    >
      <HandInProblems title={OWED_WORDS.mustMend} problems={blocking} />
      <HandInProblems title={OWED_WORDS.mayRemain} problems={other} tellsWeights />
      {!isChecking && unmarked > 0 && <p>{notRecorded(unmarked)}</p>}
      {!isChecking && blocking.length + other.length + unmarked === 0 && <p>{OWED_WORDS.isClean}</p>}
      <p>{OWED_WORDS.notSigned}</p>
    </Question>
  );
}
