import { Relations, TYPE_BASE } from './package/relations';
import { renameSheets } from './sheet/sheetReferences';
import type { FileSheet } from './sheet/sheet';
import type { FileWorkbook } from './workbook';
import { cloneXml, element, elementsOf, firstOf, localName, prefixOf, type XmlElement } from './package/xml';

/** Elements of workbook.xml that stand before calcPr. */
const BEFORE_CALC = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/** Brings workbook.xml up to date: tabs, the names that belong to them, the tab in front. */
export function updateWorkbookPart(
  root: XmlElement,
  workbook: FileWorkbook,
  relations: Relations,
  recalculate: boolean,
): void {
  const list = firstOf(root, 'sheets');
  if (!list) return;
  const oldIds = elementsOf(list).map((tab) => idOf(tab, workbook));
  const tabs = arrangeTabs(elementsOf(list), workbook, relations);
  list.children = tabs;
  const newIndex = new Map(tabs.map((tab, index) => [idOf(tab, workbook), index]));
  const moved = (index: number) => newIndex.get(oldIds[index] ?? 0);
  updateNames(root, workbook, moved, (id) => newIndex.get(id), oldIds);
  updateViews(root, tabs, moved);
  if (recalculate) calcElement(root).attributes['fullCalcOnLoad'] = '1';
}

/** The sheets in today's order; a tab of another kind stays behind the sheet it stood behind. */
function arrangeTabs(before: readonly XmlElement[], workbook: FileWorkbook, relations: Relations): XmlElement[] {
  const kinds = new Map(before.map((tab) => [tab, relations.byId(relationId(tab))?.kind]));
  const followers = new Map<number, XmlElement[]>();
  let previous = 0;
  for (const tab of before) {
    if (kinds.get(tab) === 'worksheet') previous = idOf(tab, workbook);
    else followers.set(previous, [...(followers.get(previous) ?? []), tab]);
  }
  const known = new Map(before.map((tab) => [idOf(tab, workbook), tab]));
  const taken = new Set(before.map(({ attributes }) => Number(attributes['sheetId'])));
  const prefix = prefixOf(before[0]?.name ?? '');
  const tabs = [...(followers.get(0) ?? [])];
  followers.delete(0);
  for (const sheet of workbook.sheets) {
    const tab = known.get(sheet.id) ?? newTab(sheet, workbook, relations, prefix, taken);
    tabs.push(updatedTab(tab, sheet), ...(followers.get(sheet.id) ?? []));
    followers.delete(sheet.id);
  }
  tabs.push(...[...followers.values()].flat());
  const used = new Set(tabs.map(relationId));
  relations.keep(({ kind, id }) => kind !== 'worksheet' || used.has(id));
  return tabs;
}

/** Of a sheet its id; a tab of another kind has none, and a number of its own stands for it. */
function idOf({ attributes }: XmlElement, workbook: FileWorkbook): number {
  const sheetId = Number(attributes['sheetId']);
  return workbook.fileIds.get(sheetId) ?? -sheetId;
}

function newTab(
  sheet: FileSheet,
  workbook: FileWorkbook,
  relations: Relations,
  prefix: string,
  taken: Set<number>,
): XmlElement {
  const sheetId = taken.has(sheet.id) ? Math.max(...taken) + 1 : sheet.id;
  taken.add(sheetId);
  workbook.fileIds.set(sheetId, sheet.id);
  return element(`${prefix}sheet`, {
    name: sheet.name,
    sheetId: String(sheetId),
    'xmlns:r': TYPE_BASE.slice(0, -1),
    'r:id': relations.add('worksheet', workbook.recordOf(sheet).part ?? ''),
  });
}

function updatedTab(tab: XmlElement, sheet: FileSheet): XmlElement {
  tab.attributes['name'] = sheet.name;
  const wasHidden = (tab.attributes['state'] ?? 'visible') !== 'visible';
  if (sheet.hidden && !wasHidden) tab.attributes['state'] = 'hidden';
  if (!sheet.hidden && wasHidden) Reflect.deleteProperty(tab.attributes, 'state');
  return tab;
}

function updateNames(
  root: XmlElement,
  workbook: FileWorkbook,
  moved: (index: number) => number | undefined,
  indexOf: (id: number) => number | undefined,
  oldIds: readonly number[],
): void {
  const names = firstOf(root, 'definedNames');
  if (!names) return;
  const current = (name: string) => {
    const id = workbook.savedNames.get(name.toLowerCase());
    return id === undefined ? name : workbook.directory.nameOf(id);
  };
  const before = elementsOf(names);
  const copies = workbook
    .newCopies()
    .flatMap(({ sheet, copyOf }) =>
      before
        .filter(
          (name) =>
            name.attributes['localSheetId'] !== undefined && oldIds[Number(name.attributes['localSheetId'])] === copyOf,
        )
        .map((name) => ownName(name, copyOf, sheet, indexOf(sheet.id) ?? 0, workbook)),
    );
  const kept = before.filter((name) => {
    const local = name.attributes['localSheetId'];
    const index = local === undefined ? undefined : moved(Number(local));
    if (index !== undefined) name.attributes['localSheetId'] = String(index);
    name.children = name.children.map((child) => (typeof child === 'string' ? renameSheets(child, current) : child));
    return local === undefined || index !== undefined;
  });
  names.children = [...kept, ...copies];
  if (names.children.length === 0) root.children = root.children.filter((child) => child !== names);
}

/** The copy's print area and the like, of the copied sheet's. */
function ownName(
  name: XmlElement,
  copyOf: number,
  sheet: FileSheet,
  index: number,
  workbook: FileWorkbook,
): XmlElement {
  const copy = cloneXml(name);
  copy.attributes['localSheetId'] = String(index);
  const rename = (other: string) => (workbook.savedNames.get(other.toLowerCase()) === copyOf ? sheet.name : other);
  copy.children = copy.children.map((child) => (typeof child === 'string' ? renameSheets(child, rename) : child));
  return copy;
}

/** The tab in front stays in front unless it is gone or hidden. */
function updateViews(
  root: XmlElement,
  tabs: readonly XmlElement[],
  moved: (index: number) => number | undefined,
): void {
  const isVisible = (index: number | undefined) =>
    index !== undefined && (tabs[index]?.attributes['state'] ?? 'visible') === 'visible';
  for (const view of elementsOf(firstOf(root, 'bookViews'), 'workbookView')) {
    const { activeTab, firstSheet } = view.attributes;
    const active = moved(Number(activeTab ?? 0));
    const shown = isVisible(active)
      ? active
      : Math.max(
          0,
          tabs.findIndex((_, index) => isVisible(index)),
        );
    if (activeTab !== undefined || shown !== 0) view.attributes['activeTab'] = String(shown);
    if (firstSheet !== undefined) view.attributes['firstSheet'] = String(moved(Number(firstSheet)) ?? 0);
  }
}

function calcElement(root: XmlElement): XmlElement {
  const found = firstOf(root, 'calcPr');
  if (found) return found;
  const made = element(`${prefixOf(root.name)}calcPr`);
  const last = elementsOf(root)
    .filter((child) => BEFORE_CALC.includes(localName(child.name)))
    .at(-1);
  root.children.splice(last ? root.children.indexOf(last) + 1 : root.children.length, 0, made);
  return made;
}

function relationId(tab: XmlElement): string {
  return Object.entries(tab.attributes).find(([name]) => name.includes(':') && localName(name) === 'id')?.[1] ?? '';
}
