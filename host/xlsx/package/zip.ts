import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';
import { NotAWorkbook } from './notAWorkbook';

/** A file of the archive, kept compressed: it is inflated when it is read and copied as it is when it is not changed. */
export interface ZipEntry {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const NEEDS_ZIP64 = 0xffffffff;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x0800;
const VERSION = 20;
/** 1 January 1980, the first day of the format: the same workbook gives the same bytes. */
const DATE = 0x21;

/** The archive's files in its own order, folders left out. */
export function readZip(bytes: Uint8Array): Map<string, ZipEntry> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length >= 4 && buffer.readUInt32BE(0) === 0xd0cf11e0)
    throw new NotAWorkbook('encrypted-or-old', 'an OLE file');
  if (buffer.length < 4 || buffer.readUInt16BE(0) !== 0x504b) throw new NotAWorkbook('not-a-zip', 'no zip signature');
  try {
    return readDirectory(buffer);
  } catch (error) {
    if (error instanceof RangeError) throw new NotAWorkbook('damaged', 'the archive ends too early');
    throw error;
  }
}

function readDirectory(buffer: Buffer): Map<string, ZipEntry> {
  const end = findEnd(buffer);
  const entries = new Map<string, ZipEntry>();
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (buffer.readUInt32LE(at) !== CENTRAL_HEADER) throw new NotAWorkbook('damaged', 'broken archive directory');
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer
      .toString('utf8', at + 46, at + 46 + nameLength)
      .replace(/\\/g, '/')
      .replace(/^\//, '');
    if (!name.endsWith('/')) entries.set(name, readEntry(buffer, at, name));
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(buffer: Buffer, at: number, name: string): ZipEntry {
  const packedSize = buffer.readUInt32LE(at + 20);
  const size = buffer.readUInt32LE(at + 24);
  const offset = buffer.readUInt32LE(at + 42);
  const method = buffer.readUInt16LE(at + 10);
  if (buffer.readUInt16LE(at + 8) & ENCRYPTED_FLAG) throw new NotAWorkbook('encrypted-or-old', `${name} is encrypted`);
  if (method !== STORED && method !== DEFLATED)
    throw new NotAWorkbook('damaged', `${name} is packed in an unknown way`);
  if (offset === NEEDS_ZIP64 || size === NEEDS_ZIP64) throw new NotAWorkbook('damaged', `${name} is over 4 GB`);
  if (buffer.readUInt32LE(offset) !== LOCAL_HEADER)
    throw new NotAWorkbook('damaged', `${name} is not where it should be`);
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
  if (start + packedSize > buffer.length) throw new NotAWorkbook('damaged', `${name} is cut off`);
  return { method, size, crc: buffer.readUInt32LE(at + 16), packed: buffer.subarray(start, start + packedSize) };
}

function findEnd(buffer: Buffer): number {
  const lowest = Math.max(0, buffer.length - END_SIZE - LONGEST_COMMENT);
  for (let at = buffer.length - END_SIZE; at >= lowest; at -= 1) {
    if (buffer.readUInt32LE(at) === END_RECORD) return at;
  }
  throw new NotAWorkbook('damaged', 'the archive has no directory');
}

/** The file's bytes, checked against the archive's checksum. */
export function unpack(entry: ZipEntry, name: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes =
      entry.method === STORED
        ? entry.packed
        : inflateRawSync(entry.packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch {
    throw new NotAWorkbook('damaged', `${name} cannot be unpacked`);
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new NotAWorkbook('damaged', `${name} is not what was packed`);
  return bytes;
}

export function pack(bytes: Uint8Array): ZipEntry {
  return { method: DEFLATED, crc: crc32(bytes), size: bytes.length, packed: deflateRawSync(bytes) };
}

export function writeZip(entries: ReadonlyMap<string, ZipEntry>): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, entry] of entries) {
    const encoded = Buffer.from(name);
    const shared = sharedHeader(entry, encoded.length);
    const local = Buffer.concat([uint32(LOCAL_HEADER), shared, encoded]);
    files.push(local, entry.packed);
    directory.push(uint32(CENTRAL_HEADER), uint16(VERSION), shared, Buffer.alloc(10), uint32(offset), encoded);
    offset += local.length + entry.packed.length;
  }
  const directorySize = directory.reduce((sum, piece) => sum + piece.length, 0);
  const count = uint16(entries.size);
  const end = [uint32(END_RECORD), uint32(0), count, count, uint32(directorySize), uint32(offset), uint16(0)];
  return new Uint8Array(Buffer.concat([...files, ...directory, ...end]));
}

/** The fields that a file's own header and its line in the directory have in common. */
function sharedHeader(entry: ZipEntry, nameLength: number): Buffer {
  return Buffer.concat([
    uint16(VERSION),
    uint16(UTF8_FLAG),
    uint16(entry.method),
    uint16(0),
    uint16(DATE),
    uint32(entry.crc),
    uint32(entry.packed.length),
    uint32(entry.size),
    uint16(nameLength),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
