/** How often a run called the services. */
export interface Calls {
  /** Without the builders. */
  readonly total: number;
  readonly byMethod: Readonly<Record<string, number>>;
  /** Calls to what touches no document: builders and the values they build. */
  readonly builders: number;
}

const BUILDERS = /^(RichTextValue|RichTextValueBuilder|DataValidation|DataValidationBuilder|Menu|Blob)\./;
const MAKERS = new Set([
  'SpreadsheetApp.newRichTextValue',
  'SpreadsheetApp.newDataValidation',
  'Ui.createMenu',
  'Utilities.newBlob',
]);

export class CallCounter {
  private readonly byMethod = new Map<string, number>();
  private total = 0;
  private builders = 0;

  /** `name` is `Class.method`. */
  count(name: string): void {
    if (BUILDERS.test(name) || MAKERS.has(name)) {
      this.builders += 1;
      return;
    }
    this.total += 1;
    this.byMethod.set(name, (this.byMethod.get(name) ?? 0) + 1);
  }

  calls(): Calls {
    const byMethod = Object.fromEntries([...this.byMethod].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { total: this.total, byMethod, builders: this.builders };
  }
}
