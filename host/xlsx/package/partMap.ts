import { NotAWorkbook } from './notAWorkbook';
import type { ZipEntry } from './zip';

/** Parts by their path: capitals do not tell two apart (ECMA-376 part 2, 6.2.2.3), and each keeps those that it has. */
export class PartMap extends Map<string, ZipEntry> {
  private readonly names = new Map<string, string>();

  static of(entries: ReadonlyMap<string, ZipEntry>): PartMap {
    const parts = new PartMap();
    for (const [path, entry] of entries) parts.set(path, entry);
    if (parts.size < entries.size) throw new NotAWorkbook('damaged', 'two parts of one name');
    return parts;
  }

  override has(path: string): boolean {
    return super.has(this.nameOf(path));
  }

  override get(path: string): ZipEntry | undefined {
    return super.get(this.nameOf(path));
  }

  override set(path: string, entry: ZipEntry): this {
    const name = this.nameOf(path);
    this.names.set(path.toLowerCase(), name);
    return super.set(name, entry);
  }

  override delete(path: string): boolean {
    const name = this.nameOf(path);
    this.names.delete(path.toLowerCase());
    return super.delete(name);
  }

  private nameOf(path: string): string {
    return this.names.get(path.toLowerCase()) ?? path;
  }
}
