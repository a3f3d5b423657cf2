import { mismatch } from '../callShape';
import { DataValidationService, type Rule, type RuleCriterion } from './dataValidation';
import { Place } from './place';
import { fixedAddress } from '../../book/rangeAddress';

type GasRange = GoogleAppsScript.Spreadsheet.Range;
type GasRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GasBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const PAGE = 'SpreadsheetApp.DataValidationBuilder';

export class DataValidationBuilderService implements Pick<
  GasBuilder,
  'requireValueInRange' | 'requireValueInList' | 'requireCheckbox' | 'setAllowInvalid' | 'setHelpText' | 'build'
> {
  readonly [Symbol.toStringTag] = 'DataValidationBuilder';
  private criterion: RuleCriterion | undefined;
  private allowInvalid: boolean;
  private helpText: string | null;

  constructor(rule?: Rule) {
    this.criterion = rule?.criterion;
    this.allowInvalid = rule?.allowInvalid ?? true;
    this.helpText = rule?.helpText ?? null;
  }

  requireValueInRange(range: GasRange, showDropdown = true): GasBuilder {
    const source: unknown = range;
    if (!(source instanceof Place)) throw mismatch(`${PAGE}.requireValueInRange`, [range]);
    mustShow(showDropdown);
    return this.#require({ kind: 'range', range, source: fixedAddress(source.sheet, source.rect) });
  }

  requireValueInList(values: string[], showDropdown = true): GasBuilder {
    if (!Array.isArray(values)) throw mismatch(`${PAGE}.requireValueInList`, [values]);
    mustShow(showDropdown);
    return this.#require({ kind: 'list', items: values.map(String) });
  }

  requireCheckbox(...values: readonly unknown[]): GasBuilder {
    if (values.length > 0) throw new Error('A checkbox with values of its own is not provided by the local host');
    return this.#require({ kind: 'checkbox' });
  }

  setAllowInvalid(allowInvalidData: boolean): GasBuilder {
    if (typeof allowInvalidData !== 'boolean') throw mismatch(`${PAGE}.setAllowInvalid`, [allowInvalidData]);
    this.allowInvalid = allowInvalidData;
    return chained(this);
  }

  setHelpText(helpText: string): GasBuilder {
    this.helpText = helpText;
    return chained(this);
  }

  build(): GasRule {
    const { criterion, allowInvalid, helpText } = this;
    if (!criterion) throw new Error('Cannot build a data validation rule without criteria.');
    const again = (rule: Rule) => chained(new DataValidationBuilderService(rule));
    return new DataValidationService({ criterion, allowInvalid, helpText }, again);
  }

  #require(criterion: RuleCriterion): GasBuilder {
    this.criterion = criterion;
    return chained(this);
  }
}

function chained(builder: DataValidationBuilderService): GasBuilder {
  return builder as unknown as GasBuilder;
}

function mustShow(dropdown: boolean): void {
  if (!dropdown) throw new Error('A list without its dropdown is not provided by the local host');
}
