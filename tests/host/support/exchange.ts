import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalHost } from '../../../host/host';
import { readCommuneFile } from '../../../sidebar/file/readCommuneFile';
import type { Answer, CommuneFile, Done, FileComparison, Side } from '../../../src/api';

/** A commune's file as the sidebar reads it. */
export function fileIn(bytes: Uint8Array, name = 'bang-xa.xlsx'): Promise<CommuneFile> {
  return readCommuneFile(name, bytes);
}

/** One of tests/fixtures/cases. */
export function exchanged(name: string): Promise<CommuneFile> {
  return fileIn(new Uint8Array(readFileSync(join('tests', 'fixtures', 'cases', `exchange-${name}.xlsx`))), name);
}

function valueOf(answer: unknown): unknown {
  const given = answer as Answer<unknown>;
  if (!given.ok) throw new Error(`${given.code}: ${given.message}`);
  return given.value;
}

export function compare(host: LocalHost, file: CommuneFile): FileComparison {
  return valueOf(host.run('compareFile', [file]).result) as FileComparison;
}

/** Takes a file as its comparison stands: what is to be decided by `side`. */
export function take(host: LocalHost, file: CommuneFile, side: Side | null = null): string {
  const { fingerprint, differences } = compare(host, file);
  const sides = Object.fromEntries(side === null ? [] : differences.map(({ id }) => [id, side]));
  return (valueOf(host.run('takeFile', [file, fingerprint, sides, []]).result) as Done).message;
}

/** The sentence of a refusal; '' = it was not refused. */
export function refusalOf(host: LocalHost, file: CommuneFile): string {
  const answer = host.run('compareFile', [file]).result as Answer<FileComparison>;
  return answer.ok ? '' : `${answer.code}: ${answer.message}`;
}
