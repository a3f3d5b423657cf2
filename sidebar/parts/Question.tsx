import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { FRAME } from '../../src/text/sidebar/frame';
import type { Action } from '../state/useAction';
import { Button } from './Button';
import { FailureNote } from './FailureNote';

interface QuestionProps {
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly confirm: string;
  readonly busy: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly action: Action;
  /** Why it cannot be confirmed; '' = it can. */
  readonly hindrance?: string;
}

/** Asks once before something is written, in place: a frame of Google may not open dialogs of its own. */
export function Question(props: QuestionProps) {
  const { title, confirm, busy, onConfirm, onCancel, action, hindrance = '' } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !action.isBusy) onCancel();
  };
  return (
    <div class="question" role="group" aria-labelledby={id} onKeyDown={onKeyDown}>
      <h3 id={id} tabIndex={-1} ref={heading}>
        {title}
      </h3>
      {props.children}
      {hindrance !== '' && (
        <p id={`${id}-why`} class="reason">
          {hindrance}
        </p>
      )}
      <div class="buttons">
        <Button
          isMain
          isDisabled={action.isBusy || hindrance !== ''}
          onClick={onConfirm}
          {...(hindrance !== '' && { describedBy: `${id}-why` })}
        >
          {action.isBusy ? busy : confirm}
        </Button>
        <Button isDisabled={action.isBusy} onClick={onCancel}>
          {FRAME.cancel}
        </Button>
      </div>
      <FailureNote failure={action.failure} />
    </div>
  );
}
