import type { Events } from '../../protocol';
import { byId, element } from '../parts/dom';
import { type Call, ScriptFrame } from './scriptFrame';

/** What the add-on shows as HTML: a sidebar at the right, and windows over the grid; the one does not close the other. */
export class SidebarPanel {
  private sidebar: ScriptFrame | null = null;
  private dialog: { readonly frame: ScriptFrame; readonly box: HTMLDialogElement } | null = null;
  /** Who acts, as last heard. */
  private person: string | null = null;

  constructor(
    private readonly call: Call,
    private readonly toGrid: () => void,
  ) {}

  show(news: Events['sidebar']): void {
    if (news.kind === 'dialog') this.showDialog(news);
    else this.showSidebar(news);
  }

  /** Another person acts: the sidebar begins afresh, for on Google it would be another person's browser. */
  actAs(person: string): void {
    if (this.person !== null && this.person !== person) this.sidebar?.reload();
    this.person = person;
  }

  private showSidebar(news: Events['sidebar']): void {
    this.sidebar?.end();
    const frame = new ScriptFrame(news, {
      call: this.call,
      close: () => this.closeSidebar(),
      resize: () => undefined,
      focusEditor: this.toGrid,
    });
    this.sidebar = frame;
    const panel = byId('side');
    panel.replaceChildren(frame.header, frame.element);
    panel.setAttribute('aria-label', news.title);
    panel.hidden = false;
  }

  private closeSidebar(): void {
    this.sidebar?.end();
    this.sidebar = null;
    const panel = byId('side');
    panel.replaceChildren();
    panel.hidden = true;
    this.toGrid();
  }

  private showDialog(news: Events['sidebar']): void {
    this.closeDialog();
    const box = element('dialog', { class: 'framed', 'aria-label': news.title });
    const frame = new ScriptFrame(news, {
      call: this.call,
      close: () => this.closeDialog(),
      resize: (width, height) => size(frame.element, width, height),
      focusEditor: this.toGrid,
    });
    size(frame.element, news.width, news.height);
    box.append(frame.header, frame.element);
    box.addEventListener('close', () => this.closeDialog());
    document.body.append(box);
    this.dialog = { frame, box };
    box.showModal();
  }

  private closeDialog(): void {
    if (this.dialog === null) return;
    const { frame, box } = this.dialog;
    this.dialog = null;
    frame.end();
    box.remove();
    this.toGrid();
  }
}

function size(frame: HTMLElement, width?: number, height?: number): void {
  if (width !== undefined) frame.style.setProperty('width', `${width}px`);
  if (height !== undefined) frame.style.setProperty('height', `${height}px`);
}
