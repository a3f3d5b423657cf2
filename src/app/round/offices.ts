import type { CommuneOffice, Offices } from '../../api';
import { HEADER_ROW } from '../../workbook/head/communeDesign';
import { COMMUNE_BLOCKS } from '../../workbook/schema/communeTab';
import { locate } from '../../workbook/cells/locate';
import { readCommunes } from '../../workbook/reading/readCommunes';
import { readLists } from '../../workbook/reading/readLists';
import { COMMUNES_TAB, LISTS_TAB } from '../../workbook/schema/tabs';
import type { FoundTab } from './communeTabs';
import { findTabs, matchTabs } from './communeTabs';
import type { Book } from '../ports';

/** Who is who and which tab is whose; without Các xã, or where it cannot be read, nobody is. */
export function officesOf(book: Book): Offices {
  const { lists } = readLists(book.read(LISTS_TAB) ?? []);
  const listed = readCommunes(book.read(COMMUNES_TAB) ?? [], lists);
  const { communes } = listed;
  const { tabs } = matchTabs(communes.length === 0 ? [] : findTabs(book), listed);
  return {
    listedIn: COMMUNES_TAB,
    communes: communes.map(({ code, name, emails }) => ({
      code,
      name,
      emails: emails.map((email) => email.toLowerCase()),
      tab: officeTab(tabs.get(name)),
    })),
  };
}

/** A header row that was lost stood where the design has it. */
function officeTab(found: FoundTab | undefined): CommuneOffice['tab'] {
  if (found === undefined) return null;
  const headerRow = locate(found.name, found.grid, COMMUNE_BLOCKS)?.headerRow ?? HEADER_ROW - 1;
  return { name: found.name, firstRow: headerRow + 2 };
}
