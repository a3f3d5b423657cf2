import { useState } from 'preact/hooks';

export type Texts = Readonly<Record<string, string>>;

const NOTHING: Texts = {};

/** What people are typing, by form; it survives readings, and going to another section and back. */
export class Drafts {
  private readonly texts = new Map<string, Texts>();

  of(form: string): Texts {
    return this.texts.get(form) ?? NOTHING;
  }

  /** Whether anything was typed that is neither saved nor taken out again. */
  get hasText(): boolean {
    return [...this.texts.values()].some((texts) => Object.values(texts).some((text) => text.trim() !== ''));
  }

  keep(form: string, texts: Texts): void {
    this.texts.set(form, texts);
  }
}

/** The texts of one form, and how to change them. */
export function useDraft(drafts: Drafts, form: string): readonly [Texts, (texts: Texts) => void] {
  const [, redraw] = useState(0);
  const keep = (texts: Texts) => {
    drafts.keep(form, texts);
    redraw((count) => count + 1);
  };
  return [drafts.of(form), keep];
}
