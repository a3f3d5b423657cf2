import { randomUUID } from 'node:crypto';
import { types } from 'node:util';
import { BlobService, bytesOf } from '../base/blob';
import { mismatch, strings, wholeNumbers } from '../callShape';
import { isTimeZone } from '../../book/serial';
import { simpleDateFormat } from './simpleDateFormat';

type Gas = GoogleAppsScript.Utilities.Utilities;
type GasBlob = GoogleAppsScript.Base.Blob;

const LONGEST_SLEEP = 300_000;

export class UtilitiesService implements Pick<Gas, 'formatDate' | 'base64Decode' | 'sleep' | 'getUuid'> {
  readonly [Symbol.toStringTag] = 'Utilities';

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    const instant: unknown = date;
    const fits = types.isDate(instant) && typeof timeZone === 'string' && typeof format === 'string';
    if (!fits) throw mismatch('Utilities.formatDate', [date, timeZone, format]);
    if (!isTimeZone(timeZone)) throw new Error(`Invalid argument: ${timeZone}`);
    return simpleDateFormat(instant.getTime(), timeZone, format);
  }

  newBlob(data: string | number[], contentType: string | null = null, name: string | null = null): GasBlob {
    const bytes = typeof data === 'string' ? Buffer.from(data) : bytesOf('Utilities.newBlob', data);
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return new BlobService(bytes, type, name) as unknown as GasBlob;
  }

  base64Encode(data: string | number[]): string {
    const bytes = typeof data === 'string' ? Buffer.from(data) : bytesOf('Utilities.base64Encode', data);
    return Buffer.from(bytes).toString('base64');
  }

  base64Decode(encoded: string): number[] {
    strings('Utilities.base64Decode', encoded);
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) throw new Error('Could not decode string.');
    return Array.from(new Int8Array(Buffer.from(encoded, 'base64')));
  }

  /** There is nobody to wait for here. */
  sleep(milliseconds: number): void {
    wholeNumbers('Utilities.sleep', milliseconds);
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) throw new Error(`Invalid argument: ${milliseconds}`);
  }

  getUuid(): string {
    return randomUUID();
  }
}
