import type { ColumnLayout } from './columnLayout';
import { groupName } from './columnLayout';
import { button, element } from '../parts/dom';
import { HEAD_WIDTH } from './gridTable';
import { words } from '../parts/words';

/** The buttons over groups of columns that fold away; null where the tab has none. */
export function groupBar({ groups, width }: ColumnLayout, toggle: (from: number) => void): HTMLElement | null {
  if (groups.length === 0) return null;
  const bar = element('div', { class: 'group-bar', role: 'group', 'aria-label': words.columnGroups });
  bar.style.width = `${HEAD_WIDTH + width}px`;
  for (const group of groups) {
    const name = groupName(group);
    const press = button(group.folded ? '+' : '−', () => toggle(group.from), {
      'aria-expanded': String(!group.folded),
      'aria-label': words.columnGroup(name),
      title: group.folded ? words.unfold(name) : words.fold(name),
      'data-group': group.from,
    });
    const line = element('div', { class: group.folded ? 'group is-folded' : 'group' }, press);
    line.style.left = `${HEAD_WIDTH + group.left}px`;
    line.style.width = `${group.width}px`;
    bar.append(line);
  }
  return bar;
}
