import { useRef, useState } from 'preact/hooks';
import type { Done } from '../../src/api';
import type { Failure } from './server';
import { failureOf } from './server';
import { useSidebar } from './sidebar';

export interface Action {
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  /** Whether it ended well; a second start while it runs does nothing. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
  /** For what answers with its words and a face. */
  readonly runDeed: (work: () => Promise<Done>) => Promise<boolean>;
  readonly forget: () => void;
}

/** One thing at a time that may fail, with its failure beside it. */
export function useAction(): Action {
  const sidebar = useSidebar();
  const isRunning = useRef(false);
  const [state, setState] = useState<Pick<Action, 'isBusy' | 'failure'>>({ isBusy: false, failure: null });
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    if (isRunning.current) return false;
    isRunning.current = true;
    setState({ isBusy: true, failure: null });
    try {
      await work();
      setState({ isBusy: false, failure: null });
      return true;
    } catch (error) {
      setState({ isBusy: false, failure: failureOf(error) });
      return false;
    } finally {
      isRunning.current = false;
    }
  };
  const runDeed = (work: () => Promise<Done>) =>
    run(async () => {
      sidebar.message.set('');
      sidebar.done(await work());
    });
  return { ...state, run, runDeed, forget: () => setState({ isBusy: false, failure: null }) };
}
