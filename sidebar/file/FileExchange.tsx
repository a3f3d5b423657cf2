import { useId, useRef, useState } from 'preact/hooks';
import type { CommuneFile, FileComparison } from '../../src/api';
import { FILE, FILE_ERRORS, type FileError } from '../../src/text/sidebar/file';
import { FailureNote } from '../parts/FailureNote';
import { ProgressBar } from '../parts/ProgressBar';
import { Section } from '../parts/Section';
import { useSidebar } from '../state/sidebar';
import { useAction } from '../state/useAction';
import { Comparison } from './Comparison';
import { readCommuneFile, UnreadableFile } from './readCommuneFile';

interface Compared {
  readonly file: CommuneFile;
  readonly comparison: FileComparison;
}

/** A commune's file is read here, compared by the server, and written only after a confirmation. */
export function FileExchange() {
  const id = useId();
  const { remote } = useSidebar();
  const action = useAction();
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<FileError | null>(null);
  const [stage, setStage] = useState('');
  const [compared, setCompared] = useState<Compared | null>(null);
  const choose = (chosen: File) =>
    action.run(async () => {
      setError(null);
      setCompared(null);
      setStage(FILE.reading);
      try {
        const file = await readCommuneFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
        setStage(FILE.comparing);
        setCompared({ file, comparison: await remote.compareFile(file) });
      } catch (failure) {
        if (!(failure instanceof UnreadableFile)) throw failure;
        setError(failure.reason);
      }
    });
  const clear = () => {
    setCompared(null);
    if (input.current === null) return;
    input.current.value = '';
    input.current.focus();
  };
  return (
    <Section title={FILE.title}>
      <p>{FILE.about}</p>
      <div class="field">
        <label for={id}>{FILE.choose}</label>
        <input
          id={id}
          ref={input}
          type="file"
          accept=".xlsx"
          disabled={action.isBusy}
          aria-describedby={`${id}-error`}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen !== undefined) void choose(chosen);
          }}
        />
        <div id={`${id}-error`} role="alert" class="alert-place">
          {error !== null && <p class="error">{FILE_ERRORS[error]}</p>}
        </div>
      </div>
      {action.isBusy && <ProgressBar text={stage} part={null} />}
      <FailureNote failure={action.failure} />
      {compared !== null && (
        <Comparison
          key={compared.comparison.fingerprint}
          file={compared.file}
          comparison={compared.comparison}
          onClose={clear}
        />
      )}
    </Section>
  );
}
