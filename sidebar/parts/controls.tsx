import { useEffect, useId, useRef } from 'preact/hooks';
import { FORM } from '../../src/text/sidebar/form';
import { FormField } from './FormField';

interface ControlProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly isRequired?: boolean;
  readonly hint?: string;
  readonly error?: string;
}

interface TextProps extends ControlProps {
  readonly suggestions?: readonly string[];
  readonly inputMode?: 'numeric' | 'tel' | 'search';
}

export function TextControl({ value, onInput, suggestions = [], inputMode, ...field }: TextProps) {
  const list = useId();
  return (
    <FormField {...field}>
      {(names) => (
        <>
          <input
            {...names}
            type="text"
            autocomplete="off"
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
            {...(inputMode !== undefined && { inputMode })}
            {...(suggestions.length > 0 && { list })}
          />
          {suggestions.length > 0 && (
            <datalist id={list}>
              {suggestions.map((item) => (
                <option key={item} value={item} />
              ))}
            </datalist>
          )}
        </>
      )}
    </FormField>
  );
}

/** Grows with its lines. */
export function LinesControl({ value, onInput, ...field }: ControlProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (area.current === null) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${area.current.scrollHeight + 2}px`;
  }, [value]);
  return (
    <FormField {...field}>
      {(names) => (
        <textarea
          {...names}
          ref={area}
          rows={3}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </FormField>
  );
}

interface ChoiceProps extends ControlProps {
  readonly choices: readonly string[];
}

/** A value that the list no longer holds is still shown. */
export function ChoiceControl({ value, onInput, choices, ...field }: ChoiceProps) {
  const offered = value === '' || choices.includes(value) ? choices : [value, ...choices];
  return (
    <FormField {...field}>
      {(names) => (
        <select {...names} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
          <option value="">{FORM.notChosen}</option>
          {offered.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
