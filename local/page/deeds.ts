import type { MenuItem } from '../protocol';
import type { CellStore } from './grid/cellStore';
import type { Request } from './client';
import type { ReportPanel } from './windows/reportPanel';
import type { Workspace } from './workspace';

/** What people have the server do, other than editing cells; failures are told, never thrown. */
export class Deeds {
  constructor(
    private readonly request: Request,
    private readonly workspace: Workspace,
    private readonly store: CellStore,
    private readonly report: ReportPanel,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Takes back the last edit, or does it again, and goes to its place. */
  step(name: 'undo' | 'redo'): void {
    const { book } = this.workspace;
    if (book === null || !(name === 'undo' ? book.canUndo : book.canRedo)) return;
    const stepped = this.request(name, {}).then(({ tab, row, column, version }) => {
      this.store.setVersion(version);
      this.workspace.goTo(tab, { active: { row, column }, extent: { row, column } });
    });
    stepped.catch(this.failed);
  }

  /** Runs an item of the menu, and shows the document that it made. */
  run({ functionName, label }: MenuItem): void {
    if (functionName === undefined) return;
    const ran = this.request('run', { functionName, label }).then(({ documents }) => {
      const [made] = documents;
      if (made !== undefined) this.openDocument(made);
    });
    ran.catch(this.failed);
  }

  actAs(email: string): void {
    this.request('actAs', { email }).catch(this.failed);
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
