import type { LocalHost, LocalHostOptions } from '../../../host/host';
import type { Cell, Sheet } from '../../../host/model/model';
import { columnIn, pasteInto } from './cells';
import { sampleHost, sheetOf } from './spreadsheet';

/** Communes of a district, of a small and of a large province. */
export const PROVINCE_SIZES = [8, 65, 168] as const;
/** People in each commune's tab of a round. */
export const PEOPLE = 60;

const MODEL = 'Phước Hà';
const OF_PLAN = 8;
const FIRST_ROW = 5;

/** The name of the commune in a row of Các xã that the province adds to the eight of the plan. */
const addedCommune = (index: number): string => `Xã thứ ${index + 1}`;

/** The sample round with so many communes, each with 60 people, nine opinions and the facts of its session. */
export function provinceRound(communes: number, options: Partial<LocalHostOptions> = {}): LocalHost {
  const host = sampleHost(options);
  list(host, communes);
  host.run('setUpWorkbook');
  const model = sheetOf(host, MODEL);
  const others = host.file.workbook.sheets.slice(host.file.workbook.sheets.indexOf(model));
  const people = rowsOf(model);
  for (const [index, sheet] of others.entries()) fill(sheet, people, index, index >= OF_PLAN);
  return host;
}

/** Lists the communes beyond the plan's eight, and all dates and addresses. */
export function list(host: LocalHost, communes: number): void {
  const sheet = sheetOf(host, 'Các xã');
  const missing = communes + 1 - sheet.maxRows;
  if (missing > 0) sheet.insertRows(sheet.maxRows + 1, missing);
  const added = Array.from({ length: communes - OF_PLAN }, (_, index) => [addedCommune(index), 'Điểm']);
  if (added.length > 0) pasteInto(host, 'Các xã', OF_PLAN + 2, 'Tên xã', added);
  const each = <Text>(text: (index: number) => Text) => Array.from({ length: communes }, (_, index) => [text(index)]);
  const planned = each(() => '3/9/2020');
  pasteInto(host, 'Các xã', 2, 'Ngày dự kiến', planned);
  pasteInto(host, 'Các xã', 2, 'E-mail cán bộ xã', each(staffOf));
}

/** The officer of the commune in a row of Các xã, from 0. */
export const staffOf = (index: number): string => `can.bo${index + 1}@xa${index + 1}.example`;

type Line = ReadonlyMap<number, Readonly<Cell>>;

function rowsOf(sheet: Sheet): Line[] {
  return [...sheet.rows()].filter(({ row }) => row >= FIRST_ROW).map(({ cells }) => cells);
}

/** Types people into the rows up to the sixtieth that are still empty, and all blocks into a tab without any. */
function fill(sheet: Sheet, model: readonly Line[], index: number, isEmpty: boolean): void {
  const [name, opinion] = [columnIn(sheet, 'Họ và tên'), columnIn(sheet, 'Mã ý kiến')];
  const firstOfOpinions = columnIn(sheet, 'STT');
  for (let row = FIRST_ROW; row < FIRST_ROW + PEOPLE; row += 1) {
    const line = model[(row - FIRST_ROW) % model.length];
    if (line === undefined || (!isEmpty && sheet.cell(row, name)?.value != null)) continue;
    for (const [column, cell] of line) {
      const isPerson = column < firstOfOpinions;
      if (cell.value === null || (!isPerson && (!isEmpty || row >= FIRST_ROW + model.length))) continue;
      const { value } = cell;
      const own =
        typeof value !== 'string'
          ? value
          : column === name
            ? `${value} ${row}`
            : column === opinion
              ? value.replace(/^X01/, `Y${index}`)
              : value;
      sheet.setCell(row, column, { ...cell, value: own });
    }
  }
}
