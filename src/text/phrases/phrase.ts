import { tidy } from '../../core/letters/vietnamese';

/** A stretch of a sentence; `missing` = a gap that the writer has to fill, marked in the draft. */
export interface Run {
  readonly text: string;
  readonly missing: boolean;
}

export type Phrase = readonly Run[];
export type Part = string | Run | Phrase;

/** A sentence with gaps in it: say`Nguồn kinh phí: ${orMissing(fund, 'nguồn kinh phí')}.` */
export function say(texts: TemplateStringsArray, ...parts: readonly Part[]): Phrase {
  return together(texts.flatMap((text, index) => [text, parts[index] ?? '']));
}

export function together(parts: readonly Part[]): Phrase {
  return parts.flatMap(runsOf).filter((run) => run.text !== '');
}

/** The phrases one after the other, with the sign between them. */
export function joined(phrases: readonly Part[], between: string): Phrase {
  return together(phrases.flatMap((phrase, index) => (index === 0 ? [phrase] : [between, phrase])));
}

/** A gap: "[chưa có …]". */
export function missing(what: string): Run {
  return gap(`chưa có ${what}`);
}

/** Something else that the writer must see to before the report is signed. */
export function gap(text: string): Run {
  return { text: `[${text}]`, missing: true };
}

/** The text, or the gap where none was given. */
export function orMissing(text: string, what: string): Part {
  return tidy(text) === '' ? missing(what) : tidy(text);
}

export function plain(phrase: Phrase): string {
  return phrase.map((run) => run.text).join('');
}

function runsOf(part: Part): Phrase {
  if (typeof part === 'string') return [{ text: part, missing: false }];
  return 'text' in part ? [part] : part;
}
