/** What the zip library gives, as far as we use it; it is not evaluated before it is asked for. */

export interface Zip {
  file(path: string): { asText(): string } | null;
  file(path: string, text: string): unknown;
  generate(options: { readonly type: 'uint8array'; readonly compression: 'DEFLATE' }): Uint8Array;
}

export type ZipLibrary = new (content?: string, options?: { readonly base64: boolean }) => Zip;

/** CommonJS: the bundler and the test runner both leave the call where it stands, so that loading the bundle costs nothing. */
declare function require(path: string): unknown;

export function loadZipLibrary(): ZipLibrary {
  return require('pizzip') as ZipLibrary;
}
