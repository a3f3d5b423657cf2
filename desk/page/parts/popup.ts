/** A small box that floats beside an element: closes on Escape, on a click elsewhere, and when the focus leaves it. */
export class Popup {
  private readonly stop = new AbortController();

  constructor(
    readonly box: HTMLElement,
    anchor: Element,
    private readonly closed: (byKey: boolean) => void,
  ) {
    box.classList.add('popup');
    document.body.append(box);
    place(box, anchor.getBoundingClientRect());
    const { signal } = this.stop;
    const outside = (event: Event) => {
      const target = event.target instanceof Node ? event.target : null;
      if (!box.contains(target) && !anchor.contains(target)) this.close(false);
    };
    document.addEventListener('mousedown', outside, { signal, capture: true });
    document.addEventListener('focusin', outside, { signal });
    window.addEventListener('resize', () => this.close(false), { signal });
    box.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        this.close(true);
      },
      { signal },
    );
  }

  close(byKey: boolean): void {
    if (this.stop.signal.aborted) return;
    this.stop.abort();
    this.box.remove();
    this.closed(byKey);
  }
}

/** Below the anchor, else above it, never outside the window. */
function place(box: HTMLElement, anchor: DOMRect): void {
  const margin = 4;
  const { offsetWidth: width, offsetHeight: height } = box;
  const below = window.innerHeight - anchor.bottom - margin;
  const isAbove = below < height && anchor.top > below;
  const room = isAbove ? anchor.top - margin : below;
  box.style.minWidth = `${Math.min(anchor.width, 320)}px`;
  box.style.maxHeight = `${room}px`;
  box.style.left = `${Math.max(margin, Math.min(anchor.left, window.innerWidth - width - margin))}px`;
  if (isAbove) box.style.bottom = `${window.innerHeight - anchor.top}px`;
  else box.style.top = `${anchor.bottom}px`;
}
