import type { Zip } from '../xlsx/zipLibrary';

/** What the library and the template give, as far as we use them; none of it is evaluated before it is asked for. */

interface Document {
  render(data: object): void;
  toUint8Array(): Uint8Array;
}

interface DocumentOptions {
  readonly paragraphLoop: boolean;
  readonly linebreaks: boolean;
}

type DocumentLibrary = new (zip: Zip, options: DocumentOptions) => Document;

/** CommonJS: the bundler and the test runner both leave the call where it stands, so that loading the bundle costs nothing. */
declare function require(path: string): unknown;

export function loadDocumentLibrary(): DocumentLibrary {
  return require('docxtemplater') as DocumentLibrary;
}

/** The template, in base64. */
export function loadTemplate(): string {
  return require('./templates/report.docx') as string;
}
