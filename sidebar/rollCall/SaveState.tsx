import { BUG } from '../../src/text/problems/refusals';
import { FRAME, systemSays } from '../../src/text/sidebar/frame';
import { notSavedText, refusedText, ROLL_CALL, waitingText } from '../../src/text/sidebar/rollCall';
import { Button } from '../parts/Button';
import type { Failure } from '../state/server';
import type { MarkQueue, QueueState } from '../state/markQueue';
import { useStore } from '../state/useStore';

/** Whether the marks have reached the tab. */
export function SaveState({ queue }: { readonly queue: MarkQueue }) {
  const state = useStore(queue.state);
  return (
    <>
      <p role="status" class="saving">
        {wordsFor(state)}
      </p>
      <div role="alert" class="alert-place">
        {state.failure !== null && (
          <div class="note note-bad">
            <p>{notSavedText(state.unsaved.length)}</p>
            <WhyNot failure={state.failure} />
            <div class="buttons">
              <Button onClick={() => void queue.flush()}>{FRAME.retry}</Button>
              {state.failure.kind === 'refused' && <Button onClick={() => queue.discard()}>{ROLL_CALL.discard}</Button>}
            </div>
          </div>
        )}
        {state.refused.length > 0 && <Refused queue={queue} refused={state.refused} />}
      </div>
    </>
  );
}

/** By name: whoever calls the roll can still ask these people. */
function Refused({ queue, refused }: { readonly queue: MarkQueue; readonly refused: QueueState['refused'] }) {
  return (
    <div class="note note-bad">
      <p>{refusedText(refused.length)}</p>
      <ul>
        {refused.map(({ mark, message }) => (
          <li key={`${mark.row}|${mark.name}`}>{message}</li>
        ))}
      </ul>
      <Button onClick={() => queue.forgetRefused()}>{ROLL_CALL.seen}</Button>
    </div>
  );
}

/** Never the advice to close the sidebar: what is not saved is kept in it. */
function WhyNot({ failure }: { readonly failure: Failure }) {
  if (failure.kind === 'refused') return <p>{failure.message}</p>;
  return (
    <>
      {failure.kind === 'failed' && <p>{failure.message.includes(BUG) ? BUG : systemSays(failure.message)}</p>}
      <p>{ROLL_CALL.keepOpen}</p>
    </>
  );
}

function wordsFor({ unsaved, isSaving, failure, hasSaved }: QueueState): string {
  if (failure !== null) return '';
  if (isSaving) return ROLL_CALL.saving;
  if (unsaved.length > 0) return waitingText(unsaved.length);
  return hasSaved ? ROLL_CALL.saved : '';
}
