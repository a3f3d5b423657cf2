import { FRAME } from '../src/text/sidebar/frame';
import { useSidebar } from './state/sidebar';
import { useStore } from './state/useStore';

/** What the last action did, read out politely. */
export function Message() {
  const { message } = useSidebar();
  const text = useStore(message);
  return (
    <div role="status" class="message">
      {text !== '' && (
        <div class="note note-good">
          <p>{text}</p>
          <button type="button" class="close" aria-label={FRAME.closeMessage} onClick={() => message.set('')}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
