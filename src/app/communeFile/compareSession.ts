import type { Difference } from '../../api';
import { BLOCK_NAMES } from '../../text/communeFile';
import { cellName } from '../../workbook/a1';
import { SESSION_COLUMN } from '../../workbook/communeTab';
import type { Lookup } from '../../workbook/decode';
import { Refusal } from '../refusal';
import type { SessionFact } from '../sessionFacts';
import { factText, sessionFacts } from '../sessionFacts';
import { takenContent } from './cellMeaning';
import type { Change } from './change';
import { outcomeOf } from './change';
import type { Side, Sides } from './sides';

/** What the file says otherwise about the session: fact by fact, by its label. */
export function compareSession({ base, tab, file }: Sides, lookup: Lookup): Change[] {
  const facts = (side: Side) => sessionFacts(side.grid, side.located);
  const [inTab, before] = [facts(tab), base === null ? [] : facts(base)];
  return facts(file).flatMap((fact): Change[] => {
    const same = ({ field }: SessionFact) => field.key === fact.field.key;
    const now = inTab.find(same);
    if (fact.row === null || now === undefined) return [];
    const then = before.find(same);
    const cells = { base: then?.row == null ? undefined : then.cell, tab: now.cell, file: fact.cell };
    const outcome = outcomeOf(fact.field, cells, lookup);
    if (outcome === 'keep') return [];
    const column = tab.located.columns.get(SESSION_COLUMN.value);
    if (now.row === null) throw new Refusal('tab-label-lost', fact.field.label);
    if (column === undefined) throw new Refusal('tab-column-lost', SESSION_COLUMN.value.header);
    const cell = cellName(now.row, column + 1);
    const content = takenContent(fact.field, fact.cell, lookup);
    const difference: Difference = {
      id: cell,
      kind: outcome === 'conflict' ? 'conflict' : content === '' ? 'cleared' : 'changed',
      ...{ block: BLOCK_NAMES.session, what: fact.field.label, field: SESSION_COLUMN.value.header },
      ...{ inTab: factText(now), inFile: factText(fact), cell },
    };
    const write = { row: now.row, column: column + 1, kind: fact.field.kind, content };
    return [{ difference, writes: [write], adds: null }];
  });
}
