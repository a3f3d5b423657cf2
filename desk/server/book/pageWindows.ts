import type { WindowState } from '../../protocol';
import { History } from '../cells/history';

/** What belongs to one window of the page. */
export interface PageWindow {
  /** E-mail of the person who acts in it, '' for the district. */
  actingAs: string;
  /** What was typed in it and can be taken back. */
  readonly history: History;
}

/** The windows of the page, by the names that they give themselves; '' = whoever gives none. */
export class PageWindows {
  private readonly windows = new Map<string, PageWindow>();

  get all(): Iterable<PageWindow> {
    return this.windows.values();
  }

  has(name: string): boolean {
    return this.windows.has(name);
  }

  /** In a window that was never seen the district acts. */
  of(name: string): PageWindow {
    const known = this.windows.get(name) ?? { actingAs: '', history: new History() };
    this.windows.set(name, known);
    return known;
  }

  forget(name: string): void {
    this.windows.delete(name);
  }

  /** Nothing of before can be taken back any more, in no window. */
  forgetSteps(): void {
    for (const { history } of this.all) history.clear();
  }

  /** What each window is told of itself. */
  states(): Map<string, WindowState> {
    const states = Array.from(this.windows, ([name, { actingAs, history }]): [string, WindowState] => [
      name,
      { actingAs, canUndo: history.canUndo, canRedo: history.canRedo },
    ]);
    return new Map(states);
  }
}
