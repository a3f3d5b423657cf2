import { useState } from 'preact/hooks';
import type { CommuneFace } from '../../src/api';
import { markAllConfirm, markAllLabel, markAllQuestion, ROLL_CALL } from '../../src/text/sidebar/rollCall';
import { Button } from '../parts/Button';
import { Question } from '../parts/Question';
import type { MarkQueue } from '../state/markQueue';
import { useAction } from '../state/useAction';
import { type MarkedPerson, markOf } from './marks';

interface MarkAllProps {
  readonly people: readonly MarkedPerson[];
  readonly labels: CommuneFace['attendanceLabels'];
  readonly queue: MarkQueue;
}

/** Everybody who is not recorded came: asked once. */
export function MarkAll({ people, labels, queue }: MarkAllProps) {
  const [isAsking, setAsking] = useState(false);
  const action = useAction();
  const open = people.filter(({ attendance }) => attendance === 'notRecorded');
  if (open.length === 0 || labels.present === '') return null;
  if (!isAsking) return <Button onClick={() => setAsking(true)}>{markAllLabel(labels.present)}</Button>;
  const write = () => {
    queue.add(open.map((person) => markOf(person, 'present')));
    setAsking(false);
  };
  return (
    <Question
      title={markAllQuestion(labels.present, open.length)}
      confirm={markAllConfirm(labels.present)}
      busy={ROLL_CALL.saving}
      onConfirm={write}
      onCancel={() => setAsking(false)}
      action={action}
    />
  );
}
