import { pathToFileURL } from 'node:url';

/** A file that the add-on made in Drive: here a .docx that is written when the run has succeeded. */
export class CreatedFile {
  readonly sharedWith: string[] = [];

  constructor(
    readonly id: string,
    readonly name: string,
    readonly mimeType: string,
    /** Where it will stand on disk. */
    readonly path: string,
    readonly content: Uint8Array,
  ) {}

  /** Stands for the address of the document in Drive. */
  get link(): string {
    return pathToFileURL(this.path).href;
  }

  /** Without the content. */
  toJSON(): object {
    const { id, name, mimeType, path, sharedWith } = this;
    return { id, name, mimeType, path, sharedWith };
  }
}
