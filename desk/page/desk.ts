import { CellStore } from './grid/cellStore';
import { request } from './parts/client';
import { listenToClipboard } from './grid/clipboard';
import { Conflict } from './windows/conflict';
import { Deeds, type Typing } from './deeds';
import { byId, element } from './parts/dom';
import { Edits, editInWords } from './grid/edits';
import { failureTeller, offerAgain, tellRefusedEdit } from './windows/failures';
import { FindPanel, listenToFindKeys } from './findPanel';
import { FormulaBar } from './bars/formulaBar';
import { Grid } from './grid/grid';
import { GridInput } from './grid/gridInput';
import { listenToMouse } from './grid/gridMouse';
import { LineToServer } from './parts/line';
import { linkFollower } from './links';
import { LookClasses } from './grid/lookClasses';
import { Notices } from './bars/notices';
import { listenToRegionKeys } from './bars/regions';
import { ReportPanel } from './windows/reportPanel';
import { ServerDialogs } from './windows/serverDialogs';
import { SidebarPanel } from './windows/sidebarPanel';
import { TabStrip } from './bars/tabStrip';
import { TakingOut } from './windows/takingOut';
import { toast } from './windows/toasts';
import { TopBar } from './bars/topBar';
import { Workspace } from './workspace';
import { words } from './parts/words';

/** The parts of the page that hear the server's news. */
export interface Desk {
  readonly workspace: Workspace;
  readonly topBar: TopBar;
  readonly notices: Notices;
  readonly dialogs: ServerDialogs;
  readonly sidebar: SidebarPanel;
  readonly conflict: Conflict;
  readonly edits: Edits;
  readonly store: CellStore;
  readonly grid: Grid;
  readonly line: LineToServer;
}

/** Puts the parts of the page together. */
export function buildDesk(): Desk {
  const area = editorArea();
  const toGrid = () => area.focus({ preventScroll: true });
  const notices = new Notices();
  const line = new LineToServer((seen) => {
    const unwritten = edits.unwritten.map((edit) => editInWords(edit, Infinity)).join('\n');
    notices.showLine(seen, unwritten, workspace.book?.fileName ?? '');
  });
  const failed = failureTeller(line);
  const store = new CellStore(
    (tab, from, to) => request('cells', { tab, from, to }),
    (tab) => grid.tab?.id === tab && grid.schedule(),
  );
  const edits: Edits = new Edits(request, store, {
    refused: (edit, message) => void tellRefusedEdit(edit, message).then(toGrid),
    unwritten: (cells) => topBar.showUnwritten(cells),
    unreachable: () => void line.look().then((seen) => seen === 'open' && edits.offer()),
    unacknowledged: (lost) =>
      void offerAgain(lost).then((again) => {
        if (again) lost.forEach((edit) => edits.submit(edit));
        else edits.dropped();
        toGrid();
      }),
  });
  const grid: Grid = new Grid(byId('sheet'), area, store, new LookClasses(document), {
    selected: () => {
      showActive();
      workspace.remember();
    },
    drawn: () => {
      const box = grid.activeBox();
      if (box !== null) input.editor.place(box);
      showActive();
    },
  });
  const showActive = () => {
    if (input.editor.mode === 'idle') formula.show(grid.selection, grid.cell(grid.selection.active)?.input ?? '');
  };
  const strip = new TabStrip((tab) => {
    workspace.goTo(tab, null);
    toGrid();
  }, toGrid);
  const workspace: Workspace = new Workspace(grid, strip, store, {
    commit: () => input.commit(),
    isUnderWay: () => input.isUnderWay,
  });
  const typing: Typing = {
    ended: () => {
      input.commit();
      return edits.settled();
    },
    settled: () => edits.settled(),
  };
  const deeds = new Deeds(request, workspace, store, new ReportPanel(failed, toGrid), failed, typing);
  const input: GridInput = new GridInput(grid, {
    submit: (edit) => edits.submit(edit),
    choices: (tab, place) => deeds.choices(tab, place),
    follow: linkFollower(workspace, (id) => deeds.openDocument(id)),
    switchTab: (by) => workspace.switchBy(by),
    undo: () => deeds.step('undo'),
    redo: () => deeds.step('redo'),
    typing: (text) => (text === null ? showActive() : formula.show(grid.selection, text)),
  });
  const formula: FormulaBar = new FormulaBar({
    jump: (selection) => {
      input.commit();
      grid.jump(selection);
    },
    unknownAddress: (text) => toast(words.unknownAddress(text)),
    typing: (text) => input.mirror(text),
    commit: (text) => input.commitText(text),
    giveUp: () => input.giveUp(),
    toGrid,
  });
  listenToMouse(input);
  commitOnLeavingFor('IFRAME', () => input.commit());
  listenToClipboard(
    input,
    () => toast(words.copyNotReady),
    (copied) => toast(words.leftOutOfPaste(copied)),
  );
  const conflict = new Conflict(request, failed);
  const findPanel = new FindPanel({
    request,
    workspace,
    typing,
    failed,
    toGrid,
    changed: (version) => store.setVersion(version) && grid.schedule(),
  });
  const openFind = (purpose: 'find' | 'replace') => {
    input.commit();
    findPanel.open(purpose);
  };
  listenToFindKeys(openFind);
  const takingOut = new TakingOut(request, failed, () => edits.settled(), toGrid);
  const topBar: TopBar = new TopBar({
    run: (item) => deeds.run(item),
    takeOut: () => {
      input.commit();
      takingOut.whole();
    },
    takeOutCommune: () => {
      input.commit();
      takingOut.commune(grid.tab?.id);
    },
    find: () => openFind('replace'),
    undo: () => deeds.step('undo'),
    redo: () => deeds.step('redo'),
    actAs: (email) => deeds.actAs(email),
    documents: () => deeds.openNewestDocument(),
    conflict: () => conflict.again(),
    toGrid,
  });
  listenToRegions(area);
  askBeforeLeaving(() => edits.unwritten.length > 0 || edits.isUnkept || input.hasDraft);
  toGrid();
  return {
    workspace,
    topBar,
    notices,
    dialogs: new ServerDialogs(request, failed, toGrid),
    sidebar: new SidebarPanel((functionName, args) => deeds.call(functionName, args), toGrid),
    conflict,
    edits,
    store,
    grid,
    line,
  };
}

function editorArea(): HTMLTextAreaElement {
  byId('middle').append(element('p', { class: 'visually-hidden', id: 'grid-help' }, words.gridHelp));
  return element('textarea', {
    class: 'cell-editor',
    id: 'cell-editor',
    rows: 1,
    'aria-label': words.typeHere,
    'aria-controls': 'grid',
    'aria-describedby': 'grid-help',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
}

/** A click into a frame ends the text under way in the grid, as a click on another cell does. */
function commitOnLeavingFor(tagName: string, commit: () => void): void {
  window.addEventListener('blur', () => {
    if (document.activeElement?.tagName === tagName) commit();
  });
}

/** The browser asks before it throws away what was typed and is not written. */
function askBeforeLeaving(hasUnwritten: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (hasUnwritten()) event.preventDefault();
  });
}

function listenToRegions(area: HTMLElement): void {
  const first = (selector: string) => () => document.querySelector<HTMLElement>(selector);
  listenToRegionKeys([
    first('.menu-bar [role="menuitem"]'),
    first('#formula'),
    () => area,
    first('.group-bar button'),
    first('#tabs [aria-selected="true"]'),
    first('#side iframe'),
  ]);
}
