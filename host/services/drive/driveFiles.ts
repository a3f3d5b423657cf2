import { existsSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { BlobService } from '../base/blob';
import { mismatch } from '../callShape';
import { CreatedFile } from '../../outcome/createdFile';
import { selectFields } from './driveFields';
import type { RunLog } from '../../outcome/runLog';

type Gas = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type GasFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

const DOCUMENT = 'application/vnd.google-apps.document';
/** In bytes of UTF-8; file systems take 255 with the ending. */
const LONGEST_NAME = 200;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Drive files as .docx files of a folder. */
export class DriveFiles implements Pick<Gas, 'create' | 'remove'> {
  readonly [Symbol.toStringTag] = 'Drive.Files';

  constructor(
    private readonly log: RunLog,
    private readonly outDir: string,
  ) {}

  /** Only what the add-on does: a .docx that becomes a Google Doc. A name that is taken gets a number, nothing is overwritten. */
  create(
    resource: GasFile,
    mediaData?: GoogleAppsScript.Base.Blob,
    optionalArgs: Record<string, unknown> = {},
  ): GasFile {
    const blob: unknown = mediaData;
    if (resource.mimeType !== DOCUMENT || !(blob instanceof BlobService) || !isDocx(blob)) {
      throw new Error(`The local host creates nothing but a ${DOCUMENT} from a .docx blob of type ${DOCX}`);
    }
    const { name = 'Untitled' } = resource;
    if (typeof name !== 'string') throw mismatch('Drive.Files.create', [resource]);
    const file = new CreatedFile(randomUUID(), name, DOCUMENT, this.#freePath(name), blob.content);
    this.log.file(file);
    const { id, mimeType, link } = file;
    return selectFields({ kind: 'drive#file', id, name, mimeType, webViewLink: link }, optionalArgs['fields'], [
      'kind',
      'id',
      'name',
      'mimeType',
    ]);
  }

  /** Only what this run made; what was written of it meanwhile goes too. */
  remove(fileId: string): void {
    const file = this.log.removeFile(fileId);
    if (!file) throw new Error(`API call to drive.files.delete failed with error: File not found: ${fileId}.`);
    rmSync(file.path, { force: true });
  }

  #freePath(name: string): string {
    const safe = safeName(name);
    for (let number = 1; ; number++) {
      const path = join(this.outDir, `${safe}${number > 1 ? ` (${number})` : ''}.docx`);
      if (!existsSync(path) && !this.log.files.some((file) => file.path === path)) return path;
    }
  }
}

/** A name that Windows, macOS and Linux take: no path, no control character, not too long in bytes. */
function safeName(name: string): string {
  const plain = name.normalize('NFC').replace(/[<>:"/\\|?*\p{Cc}]+/gu, '-');
  const letters = Array.from(plain.replace(/^[\s.]+|[\s.]+$/g, ''));
  while (Buffer.byteLength(letters.join('')) > LONGEST_NAME) letters.pop();
  return letters.join('').trimEnd() || 'Untitled';
}

function isDocx(blob: BlobService): boolean {
  return blob.getContentType() === DOCX && blob.content[0] === 0x50 && blob.content[1] === 0x4b;
}
