import type { LocalHost } from '../../host/host';
import type { Sheet } from '../../host/model/model';
import { SAMPLE_EXTENSION, SAMPLE_FIXED_DAYS, SAMPLE_ROUND, SAMPLE_SETTINGS, type TypedRow } from './round';

/** Types the sample round into a workbook that was set up, cell by cell as people do. */
export function typeRound(host: LocalHost): void {
  const settings = new TypedTab(host, 'Thiết lập', 1);
  settings.typeByLabel('Mục thiết lập', 'Giá trị', SAMPLE_SETTINGS);
  settings.typeByLabel('Nội dung phải nộp', 'Ngày ấn định', SAMPLE_FIXED_DAYS);
  const communes = new TypedTab(host, 'Các xã', 1);
  for (const { name, listed } of SAMPLE_ROUND) communes.typeRow(communes.rowOf('Tên xã', name), listed);
  const code = communes.textAt(communes.rowOf('Tên xã', 'Cà Ná'), 'Mã');
  settings.typeRow(2, { 'Mã xã': code, ...SAMPLE_EXTENSION });
  for (const commune of SAMPLE_ROUND) {
    const tab = new TypedTab(host, commune.name, 4);
    tab.typeRows(5, commune.invitees);
    tab.typeRows(5, commune.opinions);
    tab.typeByLabel('Thông tin cuộc đối thoại', 'Nội dung thông tin', commune.session);
  }
}

/** The host over the same workbook at another time, with a commune's officer acting. */
export type HostAt = (now: string, person: string) => LocalHost;

/** Ticks what the communes handed in, each at its moment by the commune's officer; where a fault forbids it, it came on paper. */
export function handInRound(hostAt: HostAt): void {
  const handings = SAMPLE_ROUND.flatMap(({ name, listed, handedIn }) =>
    Object.entries(handedIn).map(([label, typed]) => ({
      name,
      label,
      moment: civil(typed),
      person: listed['E-mail cán bộ xã'] ?? '',
    })),
  );
  for (const { name, label, moment, person } of handings.sort((a, b) => (a.moment < b.moment ? -1 : 1))) {
    const host = hostAt(moment, person);
    const tab = new TypedTab(host, name, 4);
    tab.tick(1, label);
    if (tab.isFilledUnder(1, label)) continue;
    const communes = new TypedTab(host, 'Các xã', 1);
    const paper = { code: communes.textAt(communes.rowOf('Tên xã', name), 'Mã'), owed: OWED_BY_LABEL[label] };
    const minutes = Date.parse(`${moment}:00Z`) / 60_000;
    hostAt(moment, '').run('recordPaper', [{ ...paper, moment: minutes, number: '15/UBND', by: 'trực tiếp' }]);
    if (!tab.isFilledUnder(1, label)) throw new Error(`${name}: ${label} was not taken`);
  }
}

const OWED_BY_LABEL: TypedRow = {
  'Nộp danh sách mời lúc': 'invitees',
  'Nộp kế hoạch lúc': 'plan',
  'Nộp kết quả lúc': 'results',
  'Nộp báo cáo lúc': 'report',
};

/** "31/8/2020 17:00" → 2020-08-31T17:00 */
function civil(typed: string): string {
  const [, day = '', month = '', year = '', time = ''] = /^(\d+)\/(\d+)\/(\d+) (\d\d:\d\d)$/.exec(typed) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${time}`;
}

/** A tab whose columns are found by their headers. */
class TypedTab {
  private readonly sheet: Sheet;
  private readonly columns: ReadonlyMap<string, number>;

  constructor(
    private readonly host: LocalHost,
    private readonly name: string,
    headerRow: number,
  ) {
    const sheet = host.file.workbook.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`the sample needs a tab ${name}`);
    this.sheet = sheet;
    this.columns = this.textsOf(headerRow);
  }

  rowOf(header: string, text: string): number {
    const column = this.column(header);
    for (let row = 1; row <= this.sheet.maxRows; row += 1) if (this.sheet.cell(row, column)?.value === text) return row;
    throw new Error(`${this.name} has no ${text} under ${header}`);
  }

  textAt(row: number, header: string): string {
    const value = this.sheet.cell(row, this.column(header))?.value;
    return typeof value === 'string' ? value : '';
  }

  typeRow(row: number, texts: TypedRow): void {
    this.typeRows(row, [texts]);
  }

  /** Pastes rows one below the other, as one block from their leftmost to their rightmost column; the cells between must be empty. */
  typeRows(firstRow: number, rows: readonly TypedRow[]): void {
    const columns = rows.flatMap((row) => Object.keys(row).map((header) => this.column(header)));
    if (columns.length === 0) return;
    const left = Math.min(...columns);
    const block = rows.map((row) => {
      const texts = Array.from({ length: Math.max(...columns) - left + 1 }, () => '');
      for (const [header, text] of Object.entries(row)) texts[this.column(header) - left] = text;
      return texts;
    });
    this.host.paste(this.name, firstRow, left, block);
  }

  typeByLabel(labels: string, values: string, texts: TypedRow): void {
    for (const [label, text] of Object.entries(texts)) this.type(this.rowOf(labels, label), this.column(values), text);
  }

  /** Ticks the box two rows below a label. */
  tick(labelRow: number, label: string): void {
    this.host.edit(this.name, labelRow + 2, this.textsOf(labelRow).get(label) ?? 0, 'TRUE');
  }

  /** Whether anything stands right below a label of a row. */
  isFilledUnder(labelRow: number, label: string): boolean {
    return (this.sheet.cell(labelRow + 1, this.textsOf(labelRow).get(label) ?? 0)?.value ?? null) !== null;
  }

  private type(row: number, column: number, text: string): void {
    if (text !== '') this.host.paste(this.name, row, column, [[text]]);
  }

  private column(header: string): number {
    const column = this.columns.get(header);
    if (column === undefined) throw new Error(`${this.name} has no column ${header}`);
    return column;
  }

  private textsOf(row: number): ReadonlyMap<string, number> {
    const texts = new Map<string, number>();
    for (let column = 1; column <= this.sheet.maxColumns; column += 1) {
      const value = this.sheet.cell(row, column)?.value;
      if (typeof value === 'string' && !texts.has(value)) texts.set(value, column);
    }
    return texts;
  }
}
