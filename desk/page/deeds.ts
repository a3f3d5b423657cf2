import type { ActiveCells, Outcome, MenuItem, Requests } from '../protocol';
import type { CellStore } from './grid/cellStore';
import type { Request } from './parts/client';
import { Refused } from './parts/client';
import type { ReportPanel } from './windows/reportPanel';
import type { Workspace } from './workspace';

/** What is being typed while something else is done. */
export interface Typing {
  /** Ends the text under way, as a click elsewhere does; done when the server knows it. */
  readonly ended: () => Promise<void>;
  /** Done when the server knows what was typed before. */
  readonly settled: () => Promise<void>;
}

/** What people have the server do, other than editing cells; failures are told, never thrown. */
export class Deeds {
  constructor(
    private readonly request: Request,
    private readonly workspace: Workspace,
    private readonly store: CellStore,
    private readonly report: ReportPanel,
    private readonly failed: (error: unknown) => void,
    private readonly typing: Typing,
  ) {}

  /** Takes back the last edit, be it on its way still, or does it again, and goes to its place. */
  step(name: 'undo' | 'redo'): void {
    const stepped = this.typing
      .ended()
      .then(() => this.request(name, {}))
      .then(({ tab, row, column, version }) => {
        this.store.setVersion(version);
        this.workspace.lead(tab, { active: { row, column }, extent: { row, column } });
      });
    stepped.catch((error: unknown) => {
      const isNothing = error instanceof Refused && error.code === 'nothing';
      if (!isNothing) this.failed(error);
    });
  }

  /** Runs an item of the menu. */
  run({ functionName, label }: MenuItem): void {
    if (functionName === undefined) return;
    const ran = this.typing
      .ended()
      .then(() => this.request('run', { functionName, label, ...this.active() }))
      .then((outcome) => this.follow(outcome));
    ran.catch(this.failed);
  }

  /** A call of the sidebar; it goes where the function went, and leaves the focus where it is. */
  async call(functionName: string, args: readonly unknown[]): Promise<Requests['call']['answer']> {
    await this.typing.settled();
    const answer = await this.request('call', { functionName, args, ...this.active() });
    this.follow(answer);
    return answer;
  }

  private active(): { active?: ActiveCells } {
    const active = this.workspace.active();
    return active === null ? {} : { active };
  }

  /** Shows the document that a function made, and goes where it went. */
  private follow({ documents: [made], goTo }: Outcome): void {
    if (made !== undefined) this.openDocument(made);
    if (goTo === undefined) return;
    const { tab, cells } = goTo;
    const selection = cells && {
      active: { row: cells.row, column: cells.column },
      extent: { row: cells.lastRow, column: cells.lastColumn },
    };
    this.workspace.lead(tab, selection ?? null);
  }

  /** What was typed before is written in the role in which it was typed. */
  actAs(email: string): void {
    const changed = this.typing.ended().then(() => this.request('actAs', { email }));
    changed.catch(this.failed);
  }

  /** The items of a cell's dropdown, none where they cannot be had. */
  async choices(tab: number, { row, column }: { readonly row: number; readonly column: number }) {
    try {
      return (await this.request('choices', { tab, row, column })).items;
    } catch (error) {
      this.failed(error);
      return [];
    }
  }

  openDocument(id: string): void {
    this.report.open(this.workspace.book?.documents ?? [], id);
  }

  openNewestDocument(): void {
    const [newest] = this.workspace.book?.documents ?? [];
    if (newest !== undefined) this.openDocument(newest.id);
  }
}
