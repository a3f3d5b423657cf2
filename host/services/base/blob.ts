import { mismatch } from '../callShape';

type Gas = GoogleAppsScript.Base.Blob;

export class BlobService implements Pick<
  Gas,
  'getBytes' | 'getContentType' | 'setContentType' | 'getName' | 'setName' | 'getDataAsString' | 'copyBlob'
> {
  readonly [Symbol.toStringTag] = 'Blob';

  constructor(
    readonly content: Uint8Array,
    private contentType: string | null,
    private name: string | null,
  ) {}

  /** Signed, as Java's. */
  getBytes(): number[] {
    return Array.from(new Int8Array(this.content));
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): Gas {
    this.contentType = contentType;
    return this as unknown as Gas;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): Gas {
    this.name = name;
    return this as unknown as Gas;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset).decode(this.content);
  }

  copyBlob(): Gas {
    return new BlobService(this.content, this.contentType, this.name) as unknown as Gas;
  }
}

/** Bytes as Apps Script has them: whole numbers from -128 to 127 in a plain array. */
export function bytesOf(method: string, data: unknown): Uint8Array {
  if (!Array.isArray(data) || !data.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127)) {
    throw mismatch(method, [data]);
  }
  return new Uint8Array(Int8Array.from(data as number[]).buffer);
}
