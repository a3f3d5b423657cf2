import type { Difference } from '../../api';
import { BLOCK_NAMES } from '../../text/communeFile';
import { cellName } from '../../workbook/design/a1';
import { isBlank } from '../../workbook/cells/cell';
import { SESSION_COLUMN } from '../../workbook/schema/communeTab';
import type { Lookup } from '../../workbook/cells/decode';
import { Refusal } from '../refusal';
import type { SessionFact } from '../rows/sessionFacts';
import { factText, sessionFacts } from '../rows/sessionFacts';
import { takenContent } from './cellMeaning';
import type { CellReckoned, Change } from './change';
import { isDifference, outcomeOf } from './change';
import type { RowsCompared } from './compareRows';
import type { Side, Sides } from './sides';
import { worsening } from './worsening';

/** What the file says otherwise about the session: fact by fact, by its label. */
export function compareSession({ base, tab, file }: Sides, lookup: Lookup): Omit<RowsCompared, 'onlyInTab'> {
  const facts = (side: Side) => sessionFacts(side.grid, side.located);
  const [inTab, before] = [facts(tab), base === null ? [] : facts(base)];
  const changes: Change[] = [];
  const cells: CellReckoned[] = [];
  const column = tab.located.columns.get(SESSION_COLUMN.value);
  const fileColumn = (file.located.columns.get(SESSION_COLUMN.value) ?? -1) + 1;
  for (const fact of facts(file)) {
    const same = ({ field }: SessionFact) => field.key === fact.field.key;
    const now = inTab.find(same);
    if (fact.row === null || now === undefined) continue;
    const then = before.find(same);
    const sides = { base: then?.row == null ? undefined : then.cell, tab: now.cell, file: fact.cell };
    const outcome = outcomeOf(fact.field, sides, lookup);
    if (!isBlank(fact.cell)) cells.push({ row: fact.row, column: fileColumn, outcome });
    if (!isDifference(outcome)) continue;
    if (now.row === null) throw new Refusal('tab-label-lost', fact.field.label);
    if (column === undefined) throw new Refusal('tab-column-lost', SESSION_COLUMN.value.header);
    const cell = cellName(now.row, column + 1);
    const content = takenContent(fact.field, fact.cell, lookup);
    const why = outcome === 'conflict' ? '' : worsening(fact.field, now.cell, fact.cell, lookup);
    const difference: Difference = {
      id: cell,
      kind: outcome === 'conflict' ? 'conflict' : content === '' ? 'cleared' : 'changed',
      ...{ asks: outcome === 'conflict' || why !== '', why },
      ...{ block: BLOCK_NAMES.session, what: fact.field.label, field: SESSION_COLUMN.value.header },
      ...{ inTab: factText(now), inFile: factText(fact), cell },
    };
    const write = { row: now.row, column: column + 1, kind: fact.field.kind, content };
    changes.push({ difference, writes: [write], adds: null });
  }
  return { changes, cells };
}
