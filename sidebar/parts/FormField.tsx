import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FORM } from '../../src/text/sidebar/form';

/** What every field has: the label above, the hint and the error below, and their ids for the control. */
interface FormFieldProps {
  readonly label: string;
  readonly isRequired?: boolean;
  readonly hint?: string;
  readonly error?: string;
  readonly children: (control: ControlNames) => ComponentChildren;
}

export interface ControlNames {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: 'true';
  readonly 'aria-required'?: 'true';
}

export function FormField({ label, isRequired = false, hint = '', error = '', children }: FormFieldProps) {
  const id = useId();
  const told = [hint !== '' && `${id}-hint`, error !== '' && `${id}-error`].filter(Boolean).join(' ');
  const names: ControlNames = {
    id,
    ...(told !== '' && { 'aria-describedby': told }),
    ...(error !== '' && { 'aria-invalid': 'true' }),
    ...(isRequired && { 'aria-required': 'true' }),
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        {isRequired && <span class="required"> ({FORM.required})</span>}
      </label>
      {children(names)}
      {hint !== '' && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== '' && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
