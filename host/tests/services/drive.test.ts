import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer, report } from './scriptRun';

const FILES = 'https://developers.google.com/workspace/drive/api/reference/rest/v3/files/create';
const PERMISSIONS = 'https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/create';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOCUMENT = 'application/vnd.google-apps.document';
const blob = `Utilities.newBlob([80, 75, 3, 4], '${DOCX}', 'x.docx')`;
const create = (name: string, options = '') =>
  `Drive.Files.create({ name: ${JSON.stringify(name)}, mimeType: '${DOCUMENT}' }, ${blob}${options})`;

describe(`Files.create (${FILES})`, () => {
  it('turns a .docx into a document, in memory until the run has succeeded', () => {
    const outDir = mkdtempSync(join(tmpdir(), 'drive-'));
    const { result, files } = report(`return ${create('Báo cáo')};`, { outDir });
    expect(result).toEqual({ kind: 'drive#file', id: files[0]?.id, name: 'Báo cáo', mimeType: DOCUMENT });
    expect(files.map(({ path, content, sharedWith }) => [path, [...content], sharedWith])).toEqual([
      [join(outDir, 'Báo cáo.docx'), [80, 75, 3, 4], []],
    ]);
  });

  it('answers with the fields asked for', () => {
    expect(Object.keys(answer(`return ${create('a', ", { fields: 'id, webViewLink' }")};`) as object)).toEqual([
      'id',
      'webViewLink',
    ]);
    expect(() => report(create('a', ", { fields: 'size' }"))).toThrow('Invalid field selection size');
  });

  it('never overwrites: a name that is taken gets a number', () => {
    const outDir = mkdtempSync(join(tmpdir(), 'drive-'));
    writeFileSync(join(outDir, 'a.docx'), 'kept');
    const { files } = report(`${create('a')}; ${create('a')};`, { outDir });
    expect(files.map(({ path }) => path)).toEqual([join(outDir, 'a (2).docx'), join(outDir, 'a (3).docx')]);
  });

  it.each<[name: string, safe: string]>([
    ['../../etc/x', '-..-etc-x.docx'],
    ['12/BC-UBND: "kết quả"', '12-BC-UBND- -kết quả-.docx'],
    ['...', 'Untitled.docx'],
    ['a\nb', 'a-b.docx'],
    ['ế'.repeat(100), `${'ế'.repeat(66)}.docx`],
  ])('%j is stored as %s', (name, safe) => {
    const { files } = report(create(name), { outDir: '/nowhere' });
    expect(files[0]?.path).toBe(join('/nowhere', safe));
  });

  it.each([
    `Drive.Files.create({ name: 'a' }, ${blob})`,
    `Drive.Files.create({ name: 'a', mimeType: '${DOCUMENT}' })`,
    `Drive.Files.create({ name: 'a', mimeType: '${DOCUMENT}' }, Utilities.newBlob('text', '${DOCX}'))`,
    `Drive.Files.create({ name: 'a', mimeType: '${DOCUMENT}' }, Utilities.newBlob([80, 75], 'application/zip'))`,
    `Drive.Files.create({ name: 'a', mimeType: 'application/vnd.google-apps.folder' })`,
  ])('refuses %s', (call) => {
    expect(() => report(call)).toThrow('The local host creates nothing but');
  });
});

describe(`Permissions.create (${PERMISSIONS})`, () => {
  const share = (address: string, options = '') =>
    `Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: ${JSON.stringify(address)} }, id${options});`;

  it('records the addresses', () => {
    const body = `const { id } = ${create('a')}; ${share('mot@example.com')} return ${share('hai@example.com', ', { sendNotificationEmail: false }')}`;
    const { files, result } = report(body);
    expect(files[0]?.sharedWith).toEqual(['mot@example.com', 'hai@example.com']);
    expect(result).toEqual({ kind: 'drive#permission', id: '2', type: 'user', role: 'writer' });
  });

  it.each(['', 'không phải', 'a@b', 'a b@example.com', 'a@example.com; b@example.com', '@example.com'])(
    'refuses the address %j',
    (address) => {
      expect(() => report(`const { id } = ${create('a')}; ${share(address)}`)).toThrow('emailAddress is invalid');
    },
  );

  it('refuses a file that this run did not make', () => {
    expect(() => report(`const id = 'x'; ${share('a@example.com')}`)).toThrow('File not found: x.');
  });

  it('the link leads to the file', () => {
    expect(answer(`return ${create('Báo cáo', ", { fields: 'webViewLink' }")}.webViewLink;`)).toBe(
      'file:///nowhere/B%C3%A1o%20c%C3%A1o.docx',
    );
  });
});
