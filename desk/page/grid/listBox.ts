import { searched } from '../../../src/core/letters/searched';
import { element } from '../parts/dom';

/** How long letters typed one after the other count as one beginning. */
const TYPE_AHEAD = 900;

/** A list to choose one item from, by arrows, by the first letters (accents do not matter), or by mouse. */
export function listBox(
  label: string,
  items: readonly string[],
  current: string,
  choose: (index: number) => void,
): HTMLElement {
  const list = element('div', { role: 'listbox', class: 'list', tabindex: 0, 'aria-label': label });
  const options = items.map((item, index) => {
    const option = element('div', { role: 'option', id: `option-${index}`, 'aria-selected': String(item === current) });
    option.append(item);
    option.addEventListener('click', () => choose(index));
    return option;
  });
  list.append(...options);
  let at = -1;
  let typed = '';
  let typedAt = 0;
  const go = (index: number) => {
    if (index < 0 || index >= options.length) return;
    options[at]?.classList.remove('is-current');
    at = index;
    options[at]?.classList.add('is-current');
    options[at]?.scrollIntoView({ block: 'nearest' });
    list.setAttribute('aria-activedescendant', `option-${at}`);
  };
  list.addEventListener('keydown', (event) => {
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: options.length - 1 }[event.key];
    if (target !== undefined) go(target);
    else if (event.key === 'Enter' || event.key === ' ' || event.key === 'Tab') choose(at);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      typed = event.timeStamp - typedAt < TYPE_AHEAD ? typed + event.key : event.key;
      typedAt = event.timeStamp;
      go(items.findIndex((item) => searched(item).startsWith(searched(typed))));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  queueMicrotask(() => go(Math.max(0, items.indexOf(current))));
  return list;
}
