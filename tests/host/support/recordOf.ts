import type { LocalHost } from '../../../host/host';
import { readDeeds } from '../../../src/app/record/record';
import type { Deed } from '../../../src/core/round/deed';

/** Everything that the properties hold of a commune, oldest first. */
export function recordOf({ file: { workbook } }: LocalHost, code: string): readonly Deed[] {
  const linesAt = (key: string) => workbook.metadata.get(`property.record|${key}`)?.split('\n') ?? [];
  const [full = '0', ...newest] = linesAt(code);
  const older = Array.from({ length: Number(full) }, (_, index) => linesAt(`${code}|${index + 1}`));
  const lines = [...older.flat(), ...newest];
  const deeds = readDeeds(
    { read: () => lines, readAll: () => new Map(), append: () => undefined, move: () => undefined },
    code,
  );
  if (deeds.length !== lines.length) throw new Error(`the record of ${code} has lines that cannot be read`);
  return deeds;
}
