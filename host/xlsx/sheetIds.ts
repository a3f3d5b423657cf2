/** Ids of sheets by name, as they are kept somewhere. */
export interface KeptIds {
  readonly byName: ReadonlyMap<string, number>;
  /** Highest id ever given; undefined = not known. */
  readonly last: number | undefined;
}

export interface FileTab {
  readonly name: string;
  /** The file's own number, which LibreOffice gives anew at every save. */
  readonly sheetId: number;
}

/**
 * The id of each sheet, by name, and the highest one ever given. Whoever follows an id must never come to another sheet:
 * a name keeps the id that it had when the file was open here before, else the one that our part of the file keeps, and
 * any other name gets an id that was never used. Only a file that keeps no ids lends its own numbers.
 */
export function sheetIds(
  tabs: readonly FileTab[],
  kept: KeptIds,
  before: KeptIds | undefined,
): { readonly byName: ReadonlyMap<string, number>; readonly last: number } {
  const byName = new Map<string, number>();
  const used = new Set(before?.byName.values());
  for (const { name } of tabs) {
    const id = before?.byName.get(name);
    if (id !== undefined) byName.set(name, id);
  }
  const take = (name: string, id: number | undefined) => {
    if (byName.has(name) || id === undefined || !Number.isSafeInteger(id) || id < 1 || used.has(id)) return;
    used.add(id);
    byName.set(name, id);
  };
  for (const { name } of tabs) take(name, kept.byName.get(name));
  if (before === undefined && kept.last === undefined) for (const { name, sheetId } of tabs) take(name, sheetId);
  let last = Math.max(0, before?.last ?? 0, kept.last ?? 0, ...used, ...kept.byName.values());
  for (const { name } of tabs) if (!byName.has(name)) byName.set(name, ++last);
  return { byName, last };
}
