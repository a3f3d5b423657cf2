import { useState } from 'preact/hooks';
import type { DraftView, Progress } from '../../src/api';
import { progressText, REPORT_WORDS } from '../../src/text/sidebar/district';
import { Button } from '../parts/Button';
import { CopyField } from '../parts/CopyField';
import { FailureNote } from '../parts/FailureNote';
import { ProgressBar } from '../parts/ProgressBar';
import { Section } from '../parts/Section';
import { useSidebar } from '../state/sidebar';
import { useAction } from '../state/useAction';
import { followProgress } from './followProgress';

export function ReportPanel() {
  const { remote } = useSidebar();
  const compiling = useAction();
  const drafting = useAction();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [draft, setDraft] = useState<DraftView | null>(null);
  const isBusy = compiling.isBusy || drafting.isBusy;
  const compile = () => {
    if (isBusy) return;
    setProgress(null);
    const name = `compile-${Date.now()}-${Math.floor(Math.random() * 1e9)}`;
    void compiling.runDeed(() =>
      followProgress(remote.compileFromSidebar(name), () => remote.readProgress(name), setProgress),
    );
  };
  const makeDraft = () => {
    if (isBusy) return;
    setDraft(null);
    void drafting.run(async () => setDraft(await remote.draftFromSidebar()));
  };
  return (
    <Section title={REPORT_WORDS.title}>
      <p>{REPORT_WORDS.compileAbout}</p>
      <Button isMain isDisabled={isBusy} onClick={compile}>
        {REPORT_WORDS.compile}
      </Button>
      {compiling.isBusy && <ProgressBar text={progressText(progress)} part={progress} />}
      <FailureNote failure={compiling.failure} />
      <hr />
      <p>{REPORT_WORDS.draftAbout}</p>
      <Button isDisabled={isBusy} onClick={makeDraft}>
        {REPORT_WORDS.draft}
      </Button>
      {drafting.isBusy && <ProgressBar text={REPORT_WORDS.drafting} part={null} />}
      <FailureNote failure={drafting.failure} />
      <div role="status">{draft !== null && <p class="lines">{wordsOf(draft)}</p>}</div>
      {draft !== null && <DraftLink draft={draft} />}
    </Section>
  );
}

/** The address stands in a field of its own below, where it can be copied. */
function wordsOf({ message, url }: DraftView): string {
  return message
    .split('\n')
    .filter((line) => line !== url)
    .join('\n');
}

/** A frame that may open no windows still lets the address be copied. */
function DraftLink({ draft }: { readonly draft: DraftView }) {
  return (
    <>
      {/^https:\/\//.test(draft.url) && (
        <p>
          <a href={draft.url} target="_blank" rel="noopener noreferrer">
            {REPORT_WORDS.openDraft}: {draft.name}
          </a>
        </p>
      )}
      <CopyField
        label={REPORT_WORDS.linkAddress}
        button={REPORT_WORDS.copyLink}
        text={/^file:/.test(draft.url) ? decodeURI(draft.url) : draft.url}
      />
    </>
  );
}
