import type { MenuInfo, MenuItem } from '../../protocol';
import type { MenuEntry } from '../../../host/outcome/runLog';

/** Menus as the page shows them: the items of a sub-menu stand in the menu itself, with its name before theirs. */
export function menusOf(menus: readonly MenuEntry[]): MenuInfo[] {
  return menus.map(({ caption, entries }) => ({ title: caption, items: itemsOf(entries ?? [], '') }));
}

function itemsOf(entries: readonly (MenuEntry | null)[], before: string): MenuItem[] {
  return entries.flatMap((entry) => {
    if (!entry) return [{ label: '' }];
    const { caption, functionName, entries: inner } = entry;
    if (inner) return itemsOf(inner, `${before}${caption} › `);
    return [{ label: before + caption, ...(functionName !== undefined && { functionName }) }];
  });
}
