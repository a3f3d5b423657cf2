import { BUG } from '../../src/text/problems/refusals';
import { FRAME, systemSays, STATES } from '../../src/text/sidebar/frame';
import type { Failure } from '../state/server';
import { needsAuthorisation } from '../state/needsAuthorisation';
import { Button } from './Button';

/** Why something did not happen, beside where it was asked for, read out at once. */
export function FailureNote({ failure, retry }: { readonly failure: Failure | null; readonly retry?: () => void }) {
  return (
    <div role="alert" class="alert-place">
      {failure !== null && (
        <div class="note note-bad">
          <FailureText failure={failure} />
          {retry !== undefined && failure.kind !== 'refused' && <Button onClick={retry}>{FRAME.retry}</Button>}
        </div>
      )}
    </div>
  );
}

export function FailureText({ failure }: { readonly failure: Failure }) {
  switch (failure.kind) {
    case 'refused':
      return <p>{failure.message}</p>;
    case 'offline':
      return <p>{STATES.offline}</p>;
    case 'failed':
      // a bug of the script comes with its own whole sentence
      if (failure.message.includes(BUG)) return <p>{BUG}</p>;
      return (
        <>
          <p>{systemSays(failure.message)}</p>
          <p>{needsAuthorisation(failure) ? STATES.unauthorisedTodo : STATES.failedTodo}</p>
        </>
      );
  }
}
