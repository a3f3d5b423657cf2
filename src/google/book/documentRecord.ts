import type { RecordStore } from '../../app/ports';
import { Refusal } from '../../app/refusal';
import { utf8 } from '../../core/letters/utf8';
import { RECORD_LOCK } from './locks';

const PREFIX = 'record|';

/** A property holds 9 KB (developers.google.com/apps-script/guides/services/quotas); this leaves room for its name. */
const MOST_BYTES = 8_500;

/**
 * The record in document properties: for each commune its newest lines under `record|Mã`, the first of them telling how
 * many full properties `record|Mã|1`, `record|Mã|2` … hold the older ones.
 */
export const documentRecord: RecordStore = {
  read(code) {
    const properties = PropertiesService.getDocumentProperties();
    return linesOf(code, (key) => properties.getProperty(key));
  },

  readAll() {
    const all = PropertiesService.getDocumentProperties().getProperties();
    const codes = Object.keys(all).flatMap((key) => /^record\|([^|]+)$/.exec(key)?.[1] ?? []);
    return new Map(codes.map((code) => [code, linesOf(code, (key) => all[key] ?? null)]));
  },

  append(code, lines) {
    const properties = PropertiesService.getDocumentProperties();
    const newest = properties.getProperty(PREFIX + code);
    const [full = '0', ...kept] = newest?.split('\n') ?? [];
    const value = [full, ...kept, ...lines].join('\n');
    const next = Number(full) + 1;
    const isFull = newest !== null && kept.length > 0 && utf8(value).length > MOST_BYTES;
    const change: Record<string, string> = isFull
      ? { [`${PREFIX}${code}|${next}`]: kept.join('\n'), [PREFIX + code]: [next, ...lines].join('\n') }
      : { [PREFIX + code]: value };
    store(properties, change);
  },

  /** Under the lock under which deeds are appended, so that none goes to the former Mã meanwhile. */
  move(from, to) {
    RECORD_LOCK.alone(() => {
      moveLines(PropertiesService.getDocumentProperties(), from, to);
    });
  },
};

function moveLines(properties: GoogleAppsScript.Properties.Properties, from: string, to: string): void {
  const newest = properties.getProperty(PREFIX + from);
  if (newest === null) return;
  const [full = '0'] = newest.split('\n');
  const keys = ['', ...Array.from({ length: Number(full) }, (_, index) => `|${index + 1}`)];
  const change = Object.fromEntries(
    keys.map((key) => [`${PREFIX}${to}${key}`, properties.getProperty(`${PREFIX}${from}${key}`) ?? '']),
  );
  store(properties, change);
  for (const key of keys) properties.deleteProperty(`${PREFIX}${from}${key}`);
}

function store(properties: GoogleAppsScript.Properties.Properties, change: Record<string, string>): void {
  try {
    properties.setProperties(change);
  } catch (error) {
    console.error('not recorded', error);
    throw new Refusal('not-recorded');
  }
}

function linesOf(code: string, property: (key: string) => string | null): string[] {
  const [full = '0', ...newest] = property(PREFIX + code)?.split('\n') ?? [];
  const older = Array.from({ length: Number(full) }, (_, index) => property(`${PREFIX}${code}|${index + 1}`) ?? '');
  return [...older.flatMap((lines) => lines.split('\n')), ...newest];
}
