import { strFromU8, unzipSync } from 'fflate';

/** A .docx as its parts' XML, and what the tests ask of them. */
export function partsOf(docx: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(docx))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

export function part(docx: Uint8Array, name: string): string {
  const xml = partsOf(docx)[name];
  if (xml === undefined) throw new Error(`no part ${name}`);
  return xml;
}

export function documentXml(docx: Uint8Array): string {
  return part(docx, 'word/document.xml');
}

/** The XML of the paragraphs, in order; those inside tables included. */
export function paragraphsOf(xml: string): string[] {
  return xml.match(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs) ?? [];
}

export function textOf(xml: string): string {
  return (xml.match(/<w:t[^>]*>[^<]*<\/w:t>|<w:br\/>/g) ?? [])
    .map((piece) => (piece === '<w:br/>' ? '\n' : piece.replace(/<[^>]*>/g, '')))
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** The paragraph with exactly this text. */
export function paragraphOf(docx: Uint8Array, text: string): string {
  const found = paragraphsOf(documentXml(docx)).find((xml) => textOf(xml) === text);
  if (found === undefined) throw new Error(`no paragraph "${text}"`);
  return found;
}

/** The texts of the highlighted runs. */
export function highlightedIn(xml: string): string[] {
  return (xml.match(/<w:r>.*?<\/w:r>/gs) ?? [])
    .filter((run) => run.includes('<w:highlight w:val="yellow"/>'))
    .map(textOf);
}
