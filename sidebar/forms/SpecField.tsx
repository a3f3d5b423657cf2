import { FORM, KIND_HINTS } from '../../src/text/sidebar/form';
import { ChoiceControl, LinesControl, TextControl } from '../parts/controls';
import type { FieldSpec } from './formFields';

interface SpecFieldProps {
  readonly spec: FieldSpec;
  readonly value: string;
  readonly error: string;
  readonly isRequired: boolean;
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly suggestions?: readonly string[];
  readonly hint?: string;
  readonly onInput: (value: string) => void;
}

/** The control that fits a column's kind. */
export function SpecField({ spec, choices, suggestions, hint, ...rest }: SpecFieldProps) {
  const { kind, list, label } = spec;
  const told = [hintOf(kind), hint ?? ''].filter(Boolean).join(' ');
  const control = { label, hint: told, ...rest };
  if (kind === 'choice') return <ChoiceControl {...control} choices={choices[list ?? ''] ?? []} />;
  if (kind === 'lines') return <LinesControl {...control} />;
  return <TextControl {...control} {...(suggestions !== undefined && { suggestions })} />;
}

function hintOf(kind: FieldSpec['kind']): string {
  if (kind === 'lines') return FORM.linesHint;
  return kind === 'day' || kind === 'time' || kind === 'money' ? KIND_HINTS[kind] : '';
}
