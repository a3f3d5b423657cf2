import type { Criterion } from '../../model/model';
import { DataValidationCriteria } from '../enumeration';

type GasRange = GoogleAppsScript.Spreadsheet.Range;
type GasRule = GoogleAppsScript.Spreadsheet.DataValidation;

/** What a rule asks of a cell; a source range is the range itself until the rule is put into a sheet. */
export type RuleCriterion =
  | Exclude<Criterion, { readonly kind: 'range' }>
  | { readonly kind: 'range'; readonly range: GasRange; readonly source: string };

export interface Rule {
  readonly criterion: RuleCriterion;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export class DataValidationService implements Pick<
  GasRule,
  'getCriteriaType' | 'getCriteriaValues' | 'getAllowInvalid' | 'getHelpText' | 'copy'
> {
  readonly [Symbol.toStringTag] = 'DataValidation';

  constructor(
    readonly rule: Rule,
    private readonly builder: (rule: Rule) => GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  ) {}

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    switch (this.rule.criterion.kind) {
      case 'list':
        return DataValidationCriteria.VALUE_IN_LIST;
      case 'range':
        return DataValidationCriteria.VALUE_IN_RANGE;
      case 'checkbox':
        return DataValidationCriteria.CHECKBOX;
      case 'other':
        throw new Error('A validation rule that the local host does not know stands in the file');
    }
  }

  /** As the arguments of the builder's method; a dropdown is always shown. */
  getCriteriaValues(): unknown[] {
    const { criterion } = this.rule;
    switch (criterion.kind) {
      case 'list':
        return [[...criterion.items], true];
      case 'range':
        return [criterion.range, true];
      default:
        return [];
    }
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string {
    return this.rule.helpText as string;
  }

  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return this.builder(this.rule);
  }
}
