import { strings } from '../callShape';

type Gas = GoogleAppsScript.HTML.HtmlOutput;

/** A page for a sidebar or a dialog. */
export class HtmlOutputService implements Pick<
  Gas,
  'append' | 'getContent' | 'getHeight' | 'getTitle' | 'getWidth' | 'setContent' | 'setHeight' | 'setTitle' | 'setWidth'
> {
  readonly [Symbol.toStringTag] = 'HtmlOutput';
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(private content: string) {}

  append(addedContent: string): Gas {
    strings('HtmlOutput.append', addedContent);
    this.content += addedContent;
    return this.#self();
  }

  /** Pixels, of what was set. */
  get size(): { readonly width?: number; readonly height?: number } {
    const { width, height } = this;
    return { ...(width !== null && { width }), ...(height !== null && { height }) };
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): Gas {
    strings('HtmlOutput.setContent', content);
    this.content = content;
    return this.#self();
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): Gas {
    strings('HtmlOutput.setTitle', title);
    this.title = title;
    return this.#self();
  }

  /** The typings leave out that nothing was set. */
  getWidth(): number {
    return this.width as number;
  }

  setWidth(width: number): Gas {
    this.width = width;
    return this.#self();
  }

  getHeight(): number {
    return this.height as number;
  }

  setHeight(height: number): Gas {
    this.height = height;
    return this.#self();
  }

  #self(): Gas {
    return this as unknown as Gas;
  }
}
