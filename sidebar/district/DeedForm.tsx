import { useContext, useRef, useState } from 'preact/hooks';
import type { BoardRow, OwedView } from '../../src/api';
import { BOARD, deedTitle } from '../../src/text/sidebar/district';
import { FORM, KIND_HINTS } from '../../src/text/sidebar/form';
import { focusFirstError, submitOnEnter } from '../state/formKeys';
import { LinesControl, TextControl } from '../parts/controls';
import { Question } from '../parts/Question';
import { type Texts, useDraft } from '../state/drafts';
import { useSidebar } from '../state/sidebar';
import { useAction } from '../state/useAction';
import {
  DEED_BUTTONS,
  DEED_FIELDS,
  type DeedField,
  type DeedName,
  deedErrors,
  doDeed,
  momentOf,
  startTexts,
} from './deeds';
import { KeepOnBoard } from './keepOnBoard';

interface DeedFormProps {
  readonly deed: DeedName;
  readonly row: BoardRow;
  readonly view: OwedView;
  readonly onClose: () => void;
}

const NOTHING: Texts = {};

/** Returns, extends, or records what came on paper. */
export function DeedForm({ deed, row, view, onClose }: DeedFormProps) {
  const { remote, drafts } = useSidebar();
  const form = `${row.code}|${view.owed}|${deed}`;
  const [typed, setTyped] = useDraft(drafts, form);
  const [errors, setErrors] = useState(NOTHING);
  const action = useAction();
  const keep = useContext(KeepOnBoard);
  const place = useRef<HTMLDivElement>(null);
  const texts = { ...startTexts(deed, view), ...typed };
  const submit = async () => {
    const found = deedErrors(deed, texts);
    setErrors(found);
    const moment = momentOf(texts);
    if (Object.keys(found).length > 0 || moment === null) {
      focusFirstError(place.current);
      return;
    }
    const about = { code: row.code, owed: view.owed };
    keep(about);
    if (!(await action.runDeed(() => doDeed(remote, deed, about, texts, moment)))) return;
    setTyped(NOTHING);
    onClose();
  };
  const field = ({ key, label, kind, hint, isRequired }: DeedField) => {
    const kindHint = kind === 'day' || kind === 'time' ? KIND_HINTS[kind] : (hint ?? '');
    const control = {
      label,
      hint: kindHint,
      isRequired,
      value: texts[key] ?? '',
      error: errors[key] ?? '',
      onInput: (text: string) => setTyped({ ...drafts.of(form), [key]: text }),
    };
    return kind === 'lines' ? <LinesControl key={key} {...control} /> : <TextControl key={key} {...control} />;
  };
  return (
    <div ref={place} onKeyDown={submitOnEnter(() => void submit())}>
      <Question
        title={deedTitle(BOARD[deed], view.label, row.commune)}
        confirm={DEED_BUTTONS[deed]}
        busy={FORM.saving}
        onConfirm={() => void submit()}
        onCancel={onClose}
        action={action}
      >
        {DEED_FIELDS[deed].map(field)}
      </Question>
    </div>
  );
}
