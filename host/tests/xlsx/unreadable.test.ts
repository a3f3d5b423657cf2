import { strToU8, zipSync } from 'fflate';
import { NotAWorkbook, openWorkbook } from '../../xlsx/workbookFile';
import { type Parts, relationships, twoSheets, zip } from './handmade';

function refusal(open: () => unknown): unknown {
  try {
    open();
  } catch (error) {
    if (error instanceof NotAWorkbook) return error.reason;
    throw error;
  }
  return undefined;
}

function without(path: string): Parts {
  return Object.fromEntries(Object.entries(twoSheets()).filter(([other]) => other !== path));
}

const whole = zip(twoSheets());

describe('what cannot be opened is refused by name', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'not-a-zip'],
    ['a text', new TextEncoder().encode('họ và tên;thôn'), 'not-a-zip'],
    [
      'an .xls, or an .xlsx with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'encrypted-or-old',
    ],
    ['a file cut off in the middle', whole.subarray(0, whole.length / 2), 'damaged'],
    ['a file cut off just before its end', whole.subarray(0, whole.length - 1), 'damaged'],
    ['a file without its start', whole.subarray(0, 4), 'damaged'],
    ['an archive of something else', zip({ 'a.txt': 'x' }), 'no-workbook'],
    ['a Word document', zip({ ...twoSheets(), 'xl/workbook.xml': '<document/>' }), 'no-workbook'],
    [
      'a workbook that is not there',
      zip({ ...twoSheets(), '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/other.xml'] }) }),
      'no-workbook',
    ],
    [
      'a binary workbook',
      zip({
        ...twoSheets(),
        '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.bin'] }),
        'xl/workbook.bin': 'x',
      }),
      'no-workbook',
    ],
    [
      'a workbook that counts its days from 1904',
      zip({
        ...twoSheets(),
        'xl/workbook.xml': (twoSheets()['xl/workbook.xml'] ?? '').replace(
          '<sheets>',
          '<workbookPr date1904="1"/><sheets>',
        ),
      }),
      'counts-from-1904',
    ],
    ['texts that are named and not there', zip(without('xl/sharedStrings.xml')), 'damaged'],
    ['two parts of one name', zip({ ...twoSheets(), 'xl/Styles.xml': twoSheets()['xl/styles.xml'] ?? '' }), 'damaged'],
    ['broken XML', zip({ ...twoSheets(), 'xl/styles.xml': '<styleSheet>' }), 'damaged'],
    [
      'entities of its own',
      zip({ ...twoSheets(), 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook>&a;</workbook>' }),
      'damaged',
    ],
  ])('%s', (_, bytes, reason) => {
    expect(refusal(() => openWorkbook(bytes))).toBe(reason);
  });

  it('a broken sheet, when it is asked for', () => {
    const workbook = openWorkbook(zip(twoSheets({ 'xl/worksheets/sheet2.xml': '<worksheet><sheetData>' })));
    expect(workbook.sheets[0]?.cell(1, 1)).toBeUndefined();
    expect(refusal(() => workbook.sheets[1]?.cell(1, 1))).toBe('damaged');
  });

  it('a part that is not packed and of which a letter has changed', () => {
    const bytes = zipSync({
      'xl/a.xml': [strToU8('<a/>'), { level: 0 }],
      '[Content_Types].xml': [strToU8('<Types/>'), { level: 0 }],
    });
    bytes[Buffer.from(bytes).indexOf('Types/>')] = 'U'.charCodeAt(0);
    expect(refusal(() => openWorkbook(bytes))).toBe('damaged');
  });

  it('a part whose bytes have changed', () => {
    const bytes = zip(twoSheets()).slice();
    const text = Buffer.from(bytes).indexOf('xl/sharedStrings.xml') + 'xl/sharedStrings.xml'.length + 4;
    bytes[text] = (bytes[text] ?? 0) ^ 0xff;
    expect(refusal(() => openWorkbook(bytes))).toBe('damaged');
  });
});
