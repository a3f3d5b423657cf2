import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Done } from '../../src/api';
import type { Place } from '../../src/core/problem';
import type { Remote } from './server';
import { failureOf } from './server';
import { Drafts } from './drafts';
import { FaceReader } from './faceReader';
import { MarkQueue } from './markQueue';
import { Store } from './store';

/** What every part of the sidebar shares. */
export class Sidebar {
  readonly reader: FaceReader;
  readonly drafts = new Drafts();
  /** What the last action did; '' = nothing to say. */
  readonly message = new Store('');
  /** Which section is open, by face. */
  readonly sections = new Store<Readonly<Record<string, string>>>({});
  private readonly queues = new Map<string, MarkQueue>();

  constructor(readonly remote: Remote) {
    this.reader = new FaceReader((wanted) => remote.readSidebar(wanted), failureOf);
  }

  /** An action ended well: its words and the face after it. */
  done({ message, face }: Done): void {
    this.reader.take(face);
    this.message.set(message);
  }

  /** Jumps to a cell; the district's face stays where it is. */
  async goTo({ tab, row, column }: Place): Promise<void> {
    if (this.reader.state.value.face?.face === 'district') this.reader.want('district');
    await this.remote.goTo({ tab, ...(row !== undefined && { row }), ...(column !== undefined && { column }) });
  }

  queueOf(code: string): MarkQueue {
    const known = this.queues.get(code);
    if (known !== undefined) return known;
    const queue = new MarkQueue(async (marks) => {
      const { face, refused } = await this.remote.markAttendance(marks, code);
      const shown = this.reader.state.value.face;
      if (shown?.face === 'commune' && shown.code === code) this.reader.take(face);
      return refused;
    }, failureOf);
    this.queues.set(code, queue);
    return queue;
  }

  /** Tries again what could not be saved; what was refused waits for the person. */
  flushAll(): void {
    for (const queue of this.queues.values()) if (queue.state.value.failure?.kind !== 'refused') void queue.flush();
  }

  /** Whether closing the page now would lose marks on their way, or what is typed in a form. */
  get hasUnsaved(): boolean {
    if (this.drafts.hasText) return true;
    return [...this.queues.values()].some((queue) => queue.state.value.unsaved.length > 0);
  }
}

export const SidebarContext = createContext<Sidebar | null>(null);

export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (sidebar === null) throw new Error('No sidebar around this part');
  return sidebar;
}
