import type { Results } from '../core/results/results';
import { roman } from '../text/phrases/format';
import type { Phrase } from '../text/phrases/phrase';
import { missing, orMissing, say } from '../text/phrases/phrase';
import { CLOSING, HEADING, OPENING } from '../text/report/report';
import { APPENDICES } from '../text/report/reportTables';
import type { Lists } from '../workbook/schema/lists';
import { assessmentSection } from './assessmentSection';
import type { Block, Table } from './blocks';
import { communesTable } from './communesAppendix';
import { directionSection } from './directionSection';
import { headingLines, linesOf, withoutSigns } from './headingLines';
import { opinionsTable } from './opinionsAppendix';
import { proposalsSection } from './proposalsSection';
import { resultsSection } from './resultsSection';
import { roundOf } from './rounds';
import { recipients, signatory, signedBy } from './signature';
import type { Settings } from '../workbook/schema/settings';
import { namesOf } from './subject';

export interface Appendix {
  readonly label: string;
  readonly title: string;
  readonly attachedTo: Phrase;
  readonly table: Table;
}

/** The report as its parts, in the order in which they stand on the page. */
export interface ReportData {
  readonly superior: readonly Phrase[];
  readonly issuer: readonly Phrase[];
  readonly number: Phrase;
  readonly placeAndDate: Phrase;
  readonly title: Phrase;
  readonly addressees: readonly string[];
  readonly legalBases: readonly string[];
  readonly opening: Phrase;
  readonly body: readonly Block[];
  readonly closing: Phrase;
  readonly recipients: readonly Phrase[];
  readonly signedBy: readonly Phrase[];
  readonly signatory: Phrase;
  readonly communes: Appendix;
  readonly opinions: Appendix;
}

/** Drafts the report from what was compiled. What is not known is a marked gap; nothing about a person is carried over. */
export function reportData(results: Results, settings: Settings, lists: Lists): ReportData {
  const names = namesOf(settings);
  const round = roundOf(results);
  const issuer = headingLines(settings.issuer).map((line) => say`${line}`);
  const appendix = (index: number, title: string, table: Table): Appendix => ({
    label: APPENDICES.label(roman(index)),
    title,
    attachedTo: HEADING.attached(names.symbol, names.year, names.issuer),
    table,
  });
  return {
    superior: headingLines(settings.superior).map((line) => say`${line}`),
    issuer: issuer.length === 0 ? [say`${missing('cơ quan ban hành')}`] : issuer,
    number: HEADING.blankNumber(names.symbol),
    placeAndDate: HEADING.placeAndDate(orMissing(settings.place, 'địa danh'), names.year),
    title: HEADING.title(names.subject),
    addressees: linesOf(settings.addressee).map(withoutSigns),
    legalBases: closed(linesOf(settings.legalBases)),
    opening: OPENING(names.planAtFirst, names.issuer, names.subject),
    body: numbered([
      directionSection(round, names, lists),
      resultsSection(round, settings, lists),
      assessmentSection(round),
      proposalsSection(round),
    ]),
    closing: CLOSING(names.subject, names.issuer),
    recipients: recipients(settings),
    signedBy: signedBy(settings),
    signatory: signatory(settings),
    communes: appendix(1, APPENDICES.communes, communesTable(round, lists)),
    opinions: appendix(2, APPENDICES.opinions, opinionsTable(results, lists)),
  };
}

/** The chapters, each with its Roman numeral before its title. */
function numbered(chapters: readonly (readonly Block[])[]): Block[] {
  return chapters.flatMap((blocks, index) =>
    blocks.map((block) =>
      block.kind === 'heading' && block.level === 1 ? { ...block, text: `${roman(index + 1)}. ${block.text}` } : block,
    ),
  );
}

/** Lines of the legal basis end with ";", the last with ".". */
function closed(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${line.replace(/[\s;.,]+$/, '')}${index === lines.length - 1 ? '.' : ';'}`);
}
