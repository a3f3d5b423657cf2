// the class, for `sha256` makes its hasher when the script is loaded: a tenth of what a cell function waits for
import { _SHA256 as Sha256 } from '@noble/hashes/sha2.js';
import { utf8 } from './utf8';

const BYTES = 8;

/** 16 hexadecimal digits that change whenever the text does; for telling whether something was edited, not for secrets. */
export function digestOf(text: string): string {
  const bytes = new Sha256().update(utf8(text)).digest().slice(0, BYTES);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
