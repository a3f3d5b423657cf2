/** Advance widths of Times New Roman in thousandths of the font size, read from the metric-compatible Liberation Serif. */
export type Face = 'regular' | 'bold' | 'italic';

const REGULAR = {
  180: "'",
  200: '|',
  250: ' ,.',
  278: '/:;\\ijlt',
  333: '!()-I[]`fr‘’',
  389: 'Js',
  408: '"',
  444: '?acez“”',
  469: '^',
  480: '{}',
  500: '#$*0123456789_bdghknopquvxyđ–',
  529: 'ơ',
  541: '~',
  542: 'ư',
  556: 'FPS',
  564: '+<=>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐƠ',
  776: 'Ư',
  778: '&m',
  833: '%',
  889: 'M',
  921: '@',
  944: 'W',
  1000: '—…',
};

const BOLD = {
  220: '|',
  250: ' ,.',
  278: "'/\\il",
  333: '!()-:;[]`fjt‘’',
  389: 'Is',
  394: '{}',
  444: 'cerz',
  500: '#$*0123456789?J_agovxy–“”',
  520: '~',
  554: 'ơ',
  555: '"',
  556: 'Sbdhknpquđ',
  570: '+<=>',
  581: '^',
  600: 'ư',
  611: 'FP',
  667: 'BELTZ',
  722: 'ACDNRUVXYwĐ',
  778: 'GHKOQƠ',
  796: 'Ư',
  833: '&m',
  930: '@',
  944: 'M',
  1000: '%W—…',
};

const ITALIC = {
  214: "'",
  250: ' ,.',
  275: '|',
  278: '/\\fijlt',
  333: '!()-:;I`‘’',
  389: '[]rsz',
  400: '{}',
  420: '"',
  422: '^',
  444: 'Jcekvxy',
  500: '#$*0123456789?S_abdghnopquđ–',
  534: 'ơ',
  541: '~',
  545: 'ư',
  556: 'LTYZ“”',
  611: 'ABEFPRVX',
  667: 'CKNw',
  675: '+<=>',
  722: 'DGHOQUmĐƠ',
  754: 'Ư',
  778: '&',
  833: '%MW',
  889: '—…',
  920: '@',
};

const TABLES: Readonly<Record<Face, Readonly<Record<number, string>>>> = {
  regular: REGULAR,
  bold: BOLD,
  italic: ITALIC,
};

/** Made when a report is drafted, not whenever the script is loaded. */
const made = new Map<Face, ReadonlyMap<string, number>>();

function widthsOf(face: Face): ReadonlyMap<string, number> {
  const widths = made.get(face) ?? bySign(TABLES[face]);
  made.set(face, widths);
  return widths;
}

/** A sign that the table lacks counts as a wide one. */
const UNKNOWN = 1000;

/** Width of a line of text in points. */
export function textWidth(text: string, points: number, face: Face): number {
  const widths = widthsOf(face);
  const thousandths = lettersOf(text).reduce((sum, sign) => sum + (widths.get(sign) ?? UNKNOWN), 0);
  return (thousandths * points) / 1000;
}

/** The letters without circumflex, breve and tone, which take no room; the horn of ơ and ư does. */
function lettersOf(text: string): readonly string[] {
  const hornsKept = text
    .normalize('NFD')
    .replace(/[\u0300-\u0303\u0306\u0309\u0323]/g, '')
    .normalize('NFC');
  return Array.from(hornsKept);
}

function bySign(widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(widths).flatMap(([width, signs]) => Array.from(signs).map((sign) => [sign, Number(width)])),
  );
}
