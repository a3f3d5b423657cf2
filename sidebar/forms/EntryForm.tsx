import { useRef, useState } from 'preact/hooks';
import type { CommuneFace, Done, FormTexts } from '../../src/api';
import { FORM, mendFields } from '../../src/text/sidebar/form';
import { Button } from '../parts/Button';
import { FailureNote } from '../parts/FailureNote';
import { type Texts, useDraft } from '../state/drafts';
import { useSidebar } from '../state/sidebar';
import { useAction } from '../state/useAction';
import { focusFirstField, focusFirstError, submitOnEnter } from '../state/formKeys';
import { formErrors } from './fieldCheck';
import type { FieldSpec, FormSpec } from './formFields';
import { SpecField } from './SpecField';

interface EntryFormProps {
  readonly name: string;
  readonly label: string;
  readonly form: FormSpec;
  readonly face: CommuneFace;
  readonly moreLabel?: string;
  readonly button: string;
  readonly save: (texts: FormTexts) => Promise<Done>;
}

const NOTHING: Texts = {};

/** What was typed while the form was being saved: it belongs to the next row. */
function typedSince(now: Texts, saved: Texts): Texts {
  const rest = Object.entries(now).map(([key, text]) => {
    const before = saved[key] ?? '';
    return [key, text.startsWith(before) ? text.slice(before.length) : text] as const;
  });
  return Object.fromEntries(rest);
}

/** A new row, written by keyboard alone: Enter saves, and the focus goes back to the first field. */
export function EntryForm({ name, label, form, face, moreLabel = '', button, save }: EntryFormProps) {
  const { drafts } = useSidebar();
  const [texts, setTexts] = useDraft(drafts, `${face.code}|${name}`);
  const [errors, setErrors] = useState(NOTHING);
  const action = useAction();
  const place = useRef<HTMLDivElement>(null);
  const villages = [...new Set(face.people.map(({ village }) => village))].filter(Boolean);
  const submit = async () => {
    if (action.isBusy) return;
    const found = formErrors([...form.first, ...form.more], form.required, texts);
    setErrors(found);
    if (Object.keys(found).length > 0) {
      focusFirstError(place.current);
      return;
    }
    const filled = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
    if (!(await action.runDeed(() => save(filled)))) return;
    const since = typedSince(drafts.of(`${face.code}|${name}`), texts);
    setTexts(since);
    if (Object.values(since).every((text) => text === '')) focusFirstField(place.current);
  };
  const field = (spec: FieldSpec) => (
    <SpecField
      key={spec.key}
      spec={spec}
      value={texts[spec.key] ?? ''}
      error={errors[spec.key] ?? ''}
      isRequired={spec.key === form.required}
      choices={face.choices}
      {...(spec.key === 'village' && { suggestions: villages })}
      onInput={(text) => setTexts({ ...drafts.of(`${face.code}|${name}`), [spec.key]: text })}
    />
  );
  const wrong = Object.keys(errors).length;
  return (
    <div role="form" aria-label={label} ref={place} onKeyDown={submitOnEnter(() => void submit())}>
      {form.first.map(field)}
      {form.more.length > 0 && (
        <details>
          <summary>{moreLabel}</summary>
          {form.more.map(field)}
        </details>
      )}
      <div role="alert" class="alert-place">
        {wrong > 0 && <p class="error">{mendFields(wrong)}</p>}
      </div>
      <div class="buttons">
        <Button isMain isDisabled={action.isBusy} onClick={() => void submit()}>
          {action.isBusy ? FORM.saving : button}
        </Button>
      </div>
      <FailureNote failure={action.failure} />
      {action.failure !== null && action.failure.kind !== 'refused' && <p class="warning">{FORM.maybeSaved}</p>}
    </div>
  );
}
