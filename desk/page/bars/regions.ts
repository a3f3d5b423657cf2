/** The parts of the page that F6 walks through, each with where the focus goes. */
export type Region = () => HTMLElement | null;

/** F6 goes to the next part of the page, Shift+F6 to the one before. */
export function listenToRegionKeys(regions: readonly Region[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    const targets = regions.map((region) => region()).filter((target) => target !== null);
    const at = targets.findIndex((target) => holder(target).contains(document.activeElement));
    const next = (at + (event.shiftKey ? -1 : 1) + targets.length) % targets.length;
    targets[next]?.focus();
  });
}

function holder(target: HTMLElement): Element {
  return target.closest('.group-bar, header, nav, aside, #formula-bar') ?? target;
}
