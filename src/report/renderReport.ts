import type { Phrase } from '../text/phrases/phrase';
import { plain } from '../text/phrases/phrase';
import { HEADING } from '../text/report/report';
import { loadZipLibrary } from '../xlsx/zipLibrary';
import type { Block } from './blocks';
import { loadDocumentLibrary, loadTemplate } from './commonjs';
import { LEFT_COLUMN_MM, POINT_SIZES, TEXT_WIDTH, twips } from './layout';
import { documentText } from './documentText';
import type { Appendix, ReportData } from './reportData';
import { ruleXml } from './ruleXml';
import { tableXml } from './tableXml';
import { textWidth } from './timesWidths';

/** Length of the rules under the issuer and the title, of the text above: the decree wants a third to a half. */
const RULE_SHARE = 0.4;

/** The report as a .docx. */
export function renderReport(data: ReportData): Uint8Array {
  const Zip = loadZipLibrary();
  const Document = loadDocumentLibrary();
  const document = new Document(new Zip(loadTemplate(), { base64: true }), { paragraphLoop: true, linebreaks: true });
  document.render(templateData(documentText(data)));
  return document.toUint8Array();
}

/** The tags of the template; every one is given, because a tag that is missing inside a loop is looked up outside it. */
function templateData(data: ReportData): object {
  const [onlyAddressee] = data.addressees;
  const several = data.addressees.length > 1;
  return {
    superior: data.superior.map(asRuns),
    issuer: data.issuer.map(asRuns),
    issuerRule: ruleBelow(data.issuer, POINT_SIZES.heading, twips(LEFT_COLUMN_MM)),
    number: data.number,
    placeAndDate: data.placeAndDate,
    title: data.title,
    titleRule: ruleBelow([data.title], POINT_SIZES.title, TEXT_WIDTH.portrait, 240),
    addressee: several || onlyAddressee === undefined ? [] : [{ line: `${HEADING.addressee} ${onlyAddressee}` }],
    addressees: several ? [{ label: HEADING.addressee, lines: listed(data.addressees) }] : [],
    legalBases: data.legalBases.map((line) => ({ line })),
    opening: data.opening,
    body: data.body.map(bodyItem),
    closing: data.closing,
    recipients: data.recipients.map(asRuns),
    signedBy: data.signedBy.map(asRuns),
    signatory: data.signatory,
    ...appendixTags('communes', data.communes),
    ...appendixTags('opinions', data.opinions),
  };
}

function bodyItem(block: Block): object {
  const none = { heading1: [], heading2: [], lead: [], paragraph: [], table: [] };
  switch (block.kind) {
    case 'heading':
      return { ...none, [block.level === 1 ? 'heading1' : 'heading2']: [{ line: block.text }] };
    case 'paragraph':
      return { ...none, [plain(block.runs).endsWith(':') ? 'lead' : 'paragraph']: [{ runs: block.runs }] };
    case 'table':
      return { ...none, table: [{ xml: tableXml(block.table, TEXT_WIDTH.portrait) }] };
  }
}

function appendixTags(name: string, { label, title, attachedTo, table }: Appendix): object {
  return {
    [`${name}Label`]: label,
    [`${name}Title`]: title,
    [`${name}AttachedTo`]: attachedTo,
    [`${name}Table`]: tableXml(table, TEXT_WIDTH.landscape),
  };
}

function asRuns(runs: Phrase): object {
  return { runs };
}

function listed(lines: readonly string[]): object[] {
  return lines.map((line, index) => ({ line: `- ${line}${index === lines.length - 1 ? '.' : ';'}` }));
}

/** A rule of the due share of the last line above it, which is at most as wide as its column. */
function ruleBelow(lines: readonly Phrase[], points: number, column: number, after = 0): string {
  const last = plain(lines[lines.length - 1] ?? []);
  const text = Math.min(textWidth(last, points, 'bold') * 20, column);
  return ruleXml(text * RULE_SHARE, column, after);
}
