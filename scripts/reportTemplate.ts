import { writeFileSync } from 'node:fs';
import type { ISectionOptions } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FONT, LEFT_COLUMN_MM, PAGE_MM, POINT_SIZES, RIGHT_COLUMN_MM, twips } from '../src/report/layout';
import { textWidth } from '../src/report/timesWidths';

const TEMPLATE = 'src/report/templates/report.docx';
const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const { CENTER, JUSTIFIED, LEFT } = AlignmentType;

interface Look {
  readonly points: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** The template of the report, with the tags that renderReport fills; the same bytes every time. */
export async function makeTemplate(): Promise<Uint8Array> {
  const packed = await Packer.toBuffer(
    new Document({
      creator: '',
      title: 'Báo cáo',
      styles: STYLES,
      sections: [reportSection(), appendixSection('communes'), appendixSection('opinions')],
    }),
  );
  const parts = Object.entries(unzipSync(new Uint8Array(packed))).sort(([a], [b]) => (a < b ? -1 : 1));
  const mtime = new Date(2020, 0, 1);
  return zipSync(Object.fromEntries(parts.map(([name, bytes]) => [name, [steady(name, bytes), { mtime, level: 9 }]])));
}

const STYLES = {
  default: {
    document: {
      run: { font: FONT, size: POINT_SIZES.body * 2, color: '000000', language: { value: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: bodyStyle(),
    heading2: bodyStyle(),
  },
  paragraphStyles: [
    {
      id: 'Body',
      name: 'Body',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: JUSTIFIED,
        indent: { firstLine: twips(12.7) },
        spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO },
      },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { before: 20, after: 20 } },
    },
    {
      id: 'Rule',
      name: 'Rule',
      basedOn: 'Normal',
      run: { size: 4 },
      paragraph: { spacing: { line: 40, lineRule: LineRuleType.EXACT } },
    },
  ],
};

function bodyStyle() {
  return {
    run: { font: FONT, size: POINT_SIZES.body * 2, bold: true, color: '000000' },
    paragraph: {
      alignment: JUSTIFIED,
      keepNext: true,
      indent: { firstLine: twips(12.7) },
      spacing: { before: 0, after: 120, line: 276, lineRule: LineRuleType.AUTO },
    },
  };
}

function reportSection(): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: page(PageOrientation.PORTRAIT),
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
    children: [
      columns([headingLeft(), headingRight()]),
      columns([
        [centred(runs('number', { points: POINT_SIZES.number }), { before: 80 })],
        [centred(runs('placeAndDate', { points: POINT_SIZES.number, italics: true }), { before: 80 })],
      ]),
      centred([text('BÁO CÁO', { points: POINT_SIZES.title, bold: true })], { before: 240 }),
      centred(runs('title', { points: POINT_SIZES.title, bold: true })),
      tag('{@titleRule}'),
      ...addressees(),
      tag('{#legalBases}'),
      body([text('{line}', { points: POINT_SIZES.body, italics: true })]),
      tag('{/legalBases}'),
      body(runs('opening', { points: POINT_SIZES.body })),
      ...bodyLoop(),
      body(runs('closing', { points: POINT_SIZES.body }), { keepNext: true }),
      columns([recipientCell(), signatureCell()]),
      endOfSection(),
    ],
  };
}

function headingLeft(): Paragraph[] {
  return [
    tag('{#superior}'),
    centred(runs('runs', { points: POINT_SIZES.heading })),
    tag('{/superior}'),
    tag('{#issuer}'),
    centred(runs('runs', { points: POINT_SIZES.heading, bold: true })),
    tag('{/issuer}'),
    tag('{@issuerRule}'),
  ];
}

/** The line under the motto is as long as its text. */
function headingRight(): Paragraph[] {
  const column = twips(RIGHT_COLUMN_MM);
  const indent = Math.round((column - textWidth(MOTTO, POINT_SIZES.motto, 'bold') * 20) / 2);
  return [
    centred([text(COUNTRY, { points: POINT_SIZES.heading, bold: true })]),
    centred([text(MOTTO, { points: POINT_SIZES.motto, bold: true })]),
    new Paragraph({
      style: 'Rule',
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
      indent: { left: indent, right: indent },
    }),
  ];
}

/** One addressee stands in the line of "Kính gửi:", several below it. */
function addressees(): Paragraph[] {
  const look = { points: POINT_SIZES.body };
  return [
    tag('{#addressee}'),
    centred([text('{line}', look)], { after: 240 }),
    tag('{/addressee}'),
    tag('{#addressees}'),
    new Paragraph({ children: [text('{label}', look)], indent: { left: twips(35) } }),
    tag('{#lines}'),
    new Paragraph({ children: [text('{line}', look)], indent: { left: twips(58) } }),
    tag('{/lines}'),
    new Paragraph({ style: 'Rule', spacing: { after: 200 } }),
    tag('{/addressees}'),
  ];
}

function bodyLoop(): Paragraph[] {
  const styled = (style: string) => new Paragraph({ style, children: [new TextRun('{line}')] });
  return [
    tag('{#body}'),
    ...[tag('{#heading1}'), styled('Heading1'), tag('{/heading1}')],
    ...[tag('{#heading2}'), styled('Heading2'), tag('{/heading2}')],
    ...[tag('{#lead}'), body(runs('runs', { points: POINT_SIZES.body }), { keepNext: true }), tag('{/lead}')],
    ...[tag('{#paragraph}'), body(runs('runs', { points: POINT_SIZES.body })), tag('{/paragraph}')],
    ...[tag('{#table}'), tag('{@xml}'), new Paragraph({ style: 'Rule', spacing: { after: 80 } }), tag('{/table}')],
    tag('{/body}'),
  ];
}

function recipientCell(): Paragraph[] {
  return [
    new Paragraph({ children: [text('Nơi nhận:', { points: POINT_SIZES.recipients, bold: true, italics: true })] }),
    tag('{#recipients}'),
    new Paragraph({ children: runs('runs', { points: POINT_SIZES.recipientList }) }),
    tag('{/recipients}'),
  ];
}

/** Four lines are left for the signature and the seal. */
function signatureCell(): Paragraph[] {
  const look = { points: POINT_SIZES.signature, bold: true };
  return [
    tag('{#signedBy}'),
    centred(runs('runs', look)),
    tag('{/signedBy}'),
    ...[1, 2, 3, 4].map(() => centred([text('', look)])),
    centred(runs('signatory', look)),
  ];
}

function appendixSection(name: 'communes' | 'opinions'): ISectionOptions {
  return {
    properties: { type: SectionType.NEXT_PAGE, page: page(PageOrientation.LANDSCAPE, 1) },
    headers: { default: pageNumber() },
    children: [
      centred([text(`{${name}Label}`, { points: POINT_SIZES.title, bold: true })]),
      centred([text(`{${name}Title}`, { points: POINT_SIZES.title, bold: true })]),
      centred(runs(`${name}AttachedTo`, { points: POINT_SIZES.title, italics: true }), { after: 120 }),
      tag(`{@${name}Table}`),
      endOfSection(),
    ],
  };
}

function page(orientation: (typeof PageOrientation)[keyof typeof PageOrientation], start?: number) {
  return {
    size: { orientation, width: twips(PAGE_MM.short), height: twips(PAGE_MM.long) },
    margin: {
      top: twips(PAGE_MM.top),
      bottom: twips(PAGE_MM.bottom),
      left: twips(PAGE_MM.left),
      right: twips(PAGE_MM.right),
      header: twips(PAGE_MM.header),
      footer: twips(PAGE_MM.header),
      gutter: 0,
    },
    pageNumbers: { formatType: NumberFormat.DECIMAL, ...(start === undefined ? {} : { start }) },
  };
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: POINT_SIZES.pageNumber * 2 })],
      }),
    ],
  });
}

/** One row of the two heading columns, without borders and padding. */
function columns([left, right]: readonly [Paragraph[], Paragraph[]]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  const widths = [twips(LEFT_COLUMN_MM), twips(RIGHT_COLUMN_MM)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(LEFT_COLUMN_MM) + twips(RIGHT_COLUMN_MM), type: WidthType.DXA },
    columnWidths: widths,
    borders,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, index) =>
            new TableCell({ children, width: { size: widths[index] ?? 0, type: WidthType.DXA }, borders }),
        ),
      }),
    ],
  });
}

function body(children: TextRun[], more: { keepNext?: boolean } = {}): Paragraph {
  return new Paragraph({ style: 'Body', children, ...more });
}

function centred(children: TextRun[], spacing: { before?: number; after?: number } = {}): Paragraph {
  return new Paragraph({ alignment: CENTER, spacing, children });
}

/** A paragraph that holds a tag only, and goes when the tag is filled. */
function tag(name: string): Paragraph {
  return new Paragraph({ alignment: LEFT, children: [new TextRun(name)] });
}

function text(words: string, { points, ...face }: Look): TextRun {
  return new TextRun({ text: words, size: points * 2, ...face });
}

/** A phrase, run by run; gaps are highlighted. */
function runs(name: string, look: Look): TextRun[] {
  const { points, ...face } = look;
  return [
    text(`{#${name}}{#missing}`, look),
    new TextRun({ text: '{text}', size: points * 2, ...face, highlight: 'yellow' }),
    text(`{/missing}{^missing}{text}{/missing}{/${name}}`, look),
  ];
}

/** What ends a section, after a table: a paragraph too low to be pushed onto an empty page. */
function endOfSection(): Paragraph {
  return new Paragraph({ style: 'Rule' });
}

/** The part without the moment at which it was made. */
function steady(name: string, bytes: Uint8Array): Uint8Array {
  if (name !== 'docProps/core.xml') return bytes;
  return strToU8(strFromU8(bytes).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2020-01-01T00:00:00Z'));
}

if (process.argv[1]?.endsWith('reportTemplate.ts') === true) {
  void makeTemplate().then((bytes) => writeFileSync(TEMPLATE, bytes));
}
