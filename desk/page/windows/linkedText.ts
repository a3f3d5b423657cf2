import { element } from '../parts/dom';

const ADDRESS = /((?:https?|file):\/\/[^\s”"]+)/;

/** A text whose web addresses can be clicked; the address of a file, which a page may not open, is shown as its path. */
export function linkedText(text: string): (Node | string)[] {
  return text.split(ADDRESS).map((part, index) => {
    if (index % 2 === 0) return part;
    if (part.startsWith('file:')) return filePath(part);
    return element('a', { href: part, target: '_blank', rel: 'noopener noreferrer' }, part);
  });
}

/** `file:///C:/S%E1%BB%95/a.docx` → C:/Sổ/a.docx */
export function filePath(address: string): string {
  const path = address.replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
