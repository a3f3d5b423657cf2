import type { Criterion, Validation } from '../../model/model';
import { readRects, splitSheetName, readRect, writeRects } from './address';
import { decodeText, encodeText } from '../package/escapedText';
import {
  cloneXml,
  element,
  elementsOf,
  firstOf,
  isTrue,
  localName,
  textOf,
  writeXml,
  type XmlElement,
} from '../package/xml';

/** What a validation holds that the format cannot: kept beside it, under its ranges as they stand in the file. */
export interface ValidationExtra {
  readonly items?: readonly string[];
  readonly allowInvalid?: boolean;
  readonly helpText?: string;
}

/**
 * A check box is a list of exactly these: the format has no check box. A list of the two words that a person made is
 * written with a space after the comma, and so stays a list.
 */
const CHECKBOX = '"TRUE,FALSE"';

/** Excel takes a file with a longer list or a longer prompt for damaged. */
const LONGEST = 255;

/** The element a criterion was read from; found again as long as the criterion itself is passed on. */
const sources = new WeakMap<Criterion, XmlElement>();

/** Reads the main element's validations and those of Excel 2010's extension, which point at other sheets. */
export function readValidations(
  main: XmlElement | undefined,
  extensions: XmlElement | undefined,
  extras: Readonly<Record<string, ValidationExtra>>,
): Validation[] {
  const extended = elementsOf(extensions, 'ext').flatMap((ext) =>
    elementsOf(firstOf(ext, 'dataValidations'), 'dataValidation'),
  );
  return [...elementsOf(main, 'dataValidation'), ...extended.map(toMainForm)].map((node) =>
    readValidation(node, extras[node.attributes['sqref'] ?? '']),
  );
}

function readValidation(node: XmlElement, extra: ValidationExtra | undefined): Validation {
  const { sqref = '', showErrorMessage, errorStyle = 'stop', prompt } = node.attributes;
  const criterion = readCriterion(node, extra?.items);
  sources.set(criterion, node);
  const helpText = extra?.helpText ?? (prompt === undefined ? undefined : decodeText(prompt));
  return {
    ranges: readRects(sqref),
    criterion,
    allowInvalid: extra?.allowInvalid ?? !(isTrue(showErrorMessage) && errorStyle === 'stop'),
    ...(helpText !== undefined && { helpText }),
  };
}

function readCriterion(node: XmlElement, items: readonly string[] | undefined): Criterion {
  const formula = textOf(firstOf(node, 'formula1')).trim();
  if (node.attributes['type'] !== 'list') return { kind: 'other' };
  if (formula === CHECKBOX) return { kind: 'checkbox' };
  if (/^"(?:[^"]|"")*"$/.test(formula)) return { kind: 'list', items: items ?? readItems(formula) };
  return readRect(splitSheetName(formula).rest) ? { kind: 'range', source: formula } : { kind: 'other' };
}

function readItems(formula: string): string[] {
  const list = formula.slice(1, -1).replace(/""/g, '"');
  return list === '' ? [] : list.split(',').map((item) => item.trim());
}

/** The extension's element said with the main element's words. */
function toMainForm(node: XmlElement): XmlElement {
  const sqref = textOf(firstOf(node, 'sqref'));
  const formulas = elementsOf(node)
    .filter((child) => localName(child.name).startsWith('formula'))
    .map((child) => element(localName(child.name), {}, [textOf(firstOf(child, 'f'))]));
  return element('dataValidation', { ...node.attributes, sqref }, formulas);
}

/** The dataValidations element, and what did not fit into it. */
export function writeValidations(
  validations: readonly Validation[],
  prefix: string,
): { readonly text: string | undefined; readonly extras: Record<string, ValidationExtra> } {
  const extras: Record<string, ValidationExtra> = {};
  const nodes = validations
    .filter(({ ranges }) => ranges.length > 0)
    .map((validation) => {
      const sqref = writeRects(validation.ranges);
      const { node, extra } = writeValidation(validation, sqref, prefix);
      if (extra) extras[sqref] = extra;
      return writeXml(node);
    });
  const name = `${prefix}dataValidations`;
  return {
    text: nodes.length > 0 ? `<${name} count="${nodes.length}">${nodes.join('')}</${name}>` : undefined,
    extras,
  };
}

function writeValidation(
  validation: Validation,
  sqref: string,
  prefix: string,
): { node: XmlElement; extra?: ValidationExtra } {
  const { criterion, helpText, allowInvalid } = validation;
  const source = sources.get(criterion);
  const before = source && readValidation(source, undefined);
  const node = source ? withPrefix(cloneXml(source), prefix) : newElement(criterion, prefix);
  const long = criterion.kind === 'list' && !fits(criterion.items);
  if (long) node.children = [element(`${prefix}formula1`, {}, [writeItems(shortened(criterion.items))])];
  node.attributes['sqref'] = sqref;
  if (before?.allowInvalid !== allowInvalid || long) {
    node.attributes['showErrorMessage'] = allowInvalid || long ? '0' : '1';
    if (!allowInvalid) Reflect.deleteProperty(node.attributes, 'errorStyle');
  }
  if (before?.helpText !== helpText) setPrompt(node, helpText);
  const extra: ValidationExtra = {
    ...(long && { items: criterion.items, allowInvalid }),
    ...(helpText !== undefined && encodeText(helpText).length > LONGEST && { helpText }),
  };
  return Object.keys(extra).length > 0 ? { node, extra } : { node };
}

function newElement(criterion: Criterion, prefix: string): XmlElement {
  if (criterion.kind === 'other') return element(`${prefix}dataValidation`, { allowBlank: '1' });
  const formula = { checkbox: () => CHECKBOX, range: rangeOf, list: itemsOf }[criterion.kind](criterion);
  const formula1 = element(`${prefix}formula1`, {}, [formula]);
  return element(`${prefix}dataValidation`, { type: 'list', allowBlank: '1' }, [formula1]);
}

function rangeOf(criterion: Criterion): string {
  return criterion.kind === 'range' ? criterion.source.replace(/^=/, '') : '';
}

function itemsOf(criterion: Criterion): string {
  return criterion.kind === 'list' ? writeItems(criterion.items) : '';
}

function writeItems(items: readonly string[]): string {
  const formula = `"${items.join(',').replace(/"/g, '""')}"`;
  return formula === CHECKBOX ? '"TRUE, FALSE"' : formula;
}

function fits(items: readonly string[]): boolean {
  return (
    writeItems(items).length - 2 <= LONGEST &&
    items.every((item) => !item.includes(',') && item === item.trim() && item !== '')
  );
}

/** As many items as the format takes; Excel then offers these and refuses nothing. */
function shortened(items: readonly string[]): string[] {
  const short: string[] = [];
  for (const item of items) if (fits([...short, item])) short.push(item);
  return short;
}

function setPrompt(node: XmlElement, helpText: string | undefined): void {
  Reflect.deleteProperty(node.attributes, 'prompt');
  if (helpText === undefined) return;
  node.attributes['showInputMessage'] = '1';
  node.attributes['prompt'] = encodeText(helpText).slice(0, LONGEST);
}

function withPrefix(node: XmlElement, prefix: string): XmlElement {
  node.name = prefix + localName(node.name);
  for (const child of elementsOf(node)) child.name = prefix + localName(child.name);
  return node;
}
