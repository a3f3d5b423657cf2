import type { LocalHost } from '../host';
import type { Sheet } from '../model';
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
    tab.typeUnder(1, commune.handedIn);
  }
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

  /** Types into the cells right below labels of a row. */
  typeUnder(labelRow: number, texts: TypedRow): void {
    const labels = this.textsOf(labelRow);
    for (const [label, text] of Object.entries(texts)) this.type(labelRow + 1, labels.get(label) ?? 0, text);
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
