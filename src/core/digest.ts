import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8 } from './utf8';

/** 16 hexadecimal digits that change whenever the text does; for telling whether something was edited, not for secrets. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8(text))).slice(0, 16);
}
