import { useEffect } from 'preact/hooks';
import { FRAME, readAt, STATES } from '../src/text/sidebar/frame';
import { clockOf } from './state/clockOf';
import { FaceView } from './FaceView';
import { Button } from './parts/Button';
import { FailureText } from './parts/FailureNote';
import { Message } from './Message';
import { needsAuthorisation } from './state/needsAuthorisation';
import type { Failure } from './state/server';
import { useSidebar } from './state/sidebar';
import { useStore } from './state/useStore';
import { useConnection } from './state/useConnection';

/** Readings closer together than this tell nothing new, milliseconds. */
const FRESH = 2000;

export function App() {
  const sidebar = useSidebar();
  const { face, isReading, failure, readAt: at } = useStore(sidebar.reader.state);
  const isOnline = useConnection();
  useEffect(() => {
    if (!isOnline) return;
    void sidebar.reader.refresh();
    sidebar.flushAll();
  }, [isOnline]);
  useEffect(() => {
    const onFocus = () => {
      sidebar.flushAll();
      const { readAt, isReading: busy } = sidebar.reader.state.value;
      if (!busy && (readAt === null || Date.now() - readAt > FRESH)) void sidebar.reader.refresh();
    };
    // whoever leaves may close the sidebar next
    const onBlur = () => sidebar.flushAll();
    window.addEventListener('focus', onFocus);
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('focus', onFocus);
      window.removeEventListener('blur', onBlur);
    };
  }, []);
  return (
    <>
      <header class="bar">
        <p class="read-at">{isReading ? FRAME.refreshing : at === null ? '' : readAt(clockOf(at))}</p>
        <Button isDisabled={isReading} onClick={() => void sidebar.reader.refresh()}>
          {FRAME.refresh}
        </Button>
      </header>
      <Message />
      <div role="alert" class="alert-place">
        {!isOnline && (
          <div class="note note-bad">
            <h2>{STATES.offlineTitle}</h2>
            <p>{STATES.offline}</p>
          </div>
        )}
        {isOnline && failure !== null && (
          <div class="note note-bad">
            <h2>{titleOf(failure)}</h2>
            <FailureText failure={failure} />
            <Button onClick={() => void sidebar.reader.refresh()}>{FRAME.retry}</Button>
          </div>
        )}
      </div>
      <main aria-busy={isReading && face === null}>
        {face === null && <h1>{FRAME.title}</h1>}
        {face === null && isReading && <p class="empty">{FRAME.loading}</p>}
        {face !== null && <FaceView face={face} />}
      </main>
    </>
  );
}

function titleOf(failure: Failure): string {
  if (failure.kind === 'offline') return STATES.offlineTitle;
  return needsAuthorisation(failure) ? STATES.unauthorisedTitle : STATES.failedTitle;
}
