import type { BoundFile } from '../../book/boundFile';
import { DataValidationBuilderService } from './dataValidationBuilder';
import { DataValidationCriteria, GroupControlTogglePosition, ProtectionType, WrapStrategy } from '../enumeration';
import type { GasRange, GasSheet } from './place';
import { RichTextValueBuilderService } from './richTextBuilder';
import type { RunLog } from '../../outcome/runLog';
import type { GasSpreadsheet } from './sheetGrid';
import { SpreadsheetService } from './spreadsheet';
import type { UiService } from '../base/ui';

type Gas = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export class SpreadsheetAppService implements Pick<
  Gas,
  | 'GroupControlTogglePosition'
  | 'ProtectionType'
  | 'WrapStrategy'
  | 'getActiveSpreadsheet'
  | 'getActive'
  | 'getActiveSheet'
  | 'getActiveRange'
  | 'setActiveRange'
  | 'getCurrentCell'
  | 'getUi'
  | 'flush'
  | 'newDataValidation'
  | 'newRichTextValue'
> {
  readonly [Symbol.toStringTag] = 'SpreadsheetApp';
  readonly DataValidationCriteria = DataValidationCriteria;
  readonly GroupControlTogglePosition = GroupControlTogglePosition;
  readonly ProtectionType = ProtectionType;
  readonly WrapStrategy = WrapStrategy;

  constructor(
    private readonly file: BoundFile,
    private readonly log: RunLog,
    private readonly ui: UiService,
  ) {}

  getActiveSpreadsheet(): GasSpreadsheet {
    return new SpreadsheetService(this.file, this.log) as unknown as GasSpreadsheet;
  }

  getActive(): GasSpreadsheet {
    return this.getActiveSpreadsheet();
  }

  getActiveSheet(): GasSheet {
    return this.getActiveSpreadsheet().getActiveSheet();
  }

  getActiveRange(): GasRange {
    return this.getActiveSpreadsheet().getActiveRange() as GasRange;
  }

  setActiveRange(range: GasRange): GasRange {
    return this.getActiveSpreadsheet().setActiveRange(range);
  }

  getCurrentCell(): GasRange {
    return this.getActiveSpreadsheet().getCurrentCell() as GasRange;
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return this.ui as unknown as GoogleAppsScript.Base.Ui;
  }

  flush(): void {
    this.file.calculate();
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilderService() as unknown as GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return new RichTextValueBuilderService() as unknown as GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
  }
}
