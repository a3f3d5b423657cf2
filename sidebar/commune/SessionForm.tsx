import { useRef, useState } from 'preact/hooks';
import type { CommuneFace } from '../../src/api';
import { changedMeanwhile, FORM, mendFields } from '../../src/text/sidebar/form';
import { Button } from '../parts/Button';
import { FailureNote } from '../parts/FailureNote';
import { Section } from '../parts/Section';
import { type Texts, useDraft } from '../state/drafts';
import { useSidebar } from '../state/sidebar';
import { useAction } from '../state/useAction';
import { formErrors } from '../forms/fieldCheck';
import { SESSION_FORM } from '../forms/formFields';
import { focusFirstError, submitOnEnter } from '../state/formKeys';
import { SpecField } from '../forms/SpecField';

const NOTHING: Texts = {};

/** The facts of the session: only what was changed here is written, so that nothing of others is overwritten. */
export function SessionForm({ face }: { readonly face: CommuneFace }) {
  const { drafts, remote, message } = useSidebar();
  const form = `${face.code}|session`;
  const [texts, setTexts] = useDraft(drafts, form);
  /** What the table held when typing began; again from the next drawing on, once it was saved. */
  const began = useRef<CommuneFace['session'] | null>(null);
  const before = (began.current ??= face.session);
  const [errors, setErrors] = useState(NOTHING);
  const action = useAction();
  const place = useRef<HTMLDivElement>(null);
  const nowOf = (key: string) => face.session[key] ?? '';
  const changed = Object.fromEntries(Object.entries(texts).filter(([key, text]) => text !== nowOf(key)));
  const submit = async () => {
    if (action.isBusy) return;
    const found = formErrors(SESSION_FORM, '', texts);
    setErrors(found);
    if (Object.keys(found).length > 0) {
      focusFirstError(place.current);
      return;
    }
    if (Object.keys(changed).length === 0) {
      message.set(FORM.nothingChanged);
      return;
    }
    if (!(await action.runDeed(() => remote.saveSession(changed, face.code)))) return;
    began.current = null;
    // what was typed while it was being saved stays
    setTexts(Object.fromEntries(Object.entries(drafts.of(form)).filter(([key, text]) => text !== texts[key])));
  };
  const hintOf = (key: string) => {
    const isTyped = changed[key] !== undefined;
    return isTyped && nowOf(key) !== (before[key] ?? '') ? changedMeanwhile(nowOf(key)) : '';
  };
  const wrong = Object.keys(errors).length;
  return (
    <Section title={FORM.sessionTitle}>
      <div role="form" aria-label={FORM.sessionTitle} ref={place} onKeyDown={submitOnEnter(() => void submit())}>
        {SESSION_FORM.map((spec) => (
          <SpecField
            key={spec.key}
            spec={spec}
            value={texts[spec.key] ?? nowOf(spec.key)}
            error={errors[spec.key] ?? ''}
            isRequired={false}
            choices={face.choices}
            hint={hintOf(spec.key)}
            onInput={(text) => setTexts({ ...drafts.of(form), [spec.key]: text })}
          />
        ))}
        <div role="alert" class="alert-place">
          {wrong > 0 && <p class="error">{mendFields(wrong)}</p>}
        </div>
        <div class="buttons">
          <Button isMain isDisabled={action.isBusy} onClick={() => void submit()}>
            {action.isBusy ? FORM.saving : FORM.saveSession}
          </Button>
        </div>
        <FailureNote failure={action.failure} />
      </div>
    </Section>
  );
}
