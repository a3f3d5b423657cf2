import { element } from '../parts/dom';

/** A field with its label above it, for a dialog. */
export function labelledField(label: string, field: HTMLElement): HTMLElement {
  field.id ||= `field-${++made}`;
  return element('div', { class: 'field' }, element('label', { for: field.id }, label), field);
}

let made = 0;
