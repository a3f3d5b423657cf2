import { useId, useRef, useState } from 'preact/hooks';
import { FRAME } from '../../src/text/sidebar/frame';
import { Button } from './Button';
import { copyField } from './copyText';

/** A text to take along, with a button that copies it. */
export function CopyField({
  label,
  button,
  text,
}: {
  readonly label: string;
  readonly button: string;
  readonly text: string;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState('');
  const copy = () => {
    if (field.current !== null) setResult(copyField(field.current) ? FRAME.copied : FRAME.notCopied);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={Math.min(8, Math.ceil(text.length / 38) + 1)} value={text} />
      <div class="buttons">
        <Button onClick={copy}>{button}</Button>
      </div>
      <p role="status" class="hint">
        {result}
      </p>
    </div>
  );
}
