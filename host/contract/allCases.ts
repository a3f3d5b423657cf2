import type { ContractCase } from './contractCase';
import { driveCases } from './drive';
import { formatAndDateCases } from './formatsAndDates';
import { formulaCases } from './formulas';
import { lookCases } from './looks';
import { otherServiceCases } from './otherServices';
import { protectionCases } from './protections';
import { rangeValueCases } from './rangeValues';
import { richTextCases } from './richText';
import { rowAndColumnCases } from './rowsAndColumns';
import { sheetCopyCases } from './sheetCopies';
import { sheetCases } from './sheets';
import { spreadsheetCases } from './spreadsheets';
import { storeCases } from './stores';
import { typedInCases } from './typedIn';
import { validationCases } from './validation';

/** Everything that the add-on takes Google to do. Made when it is asked for: loading the script costs nothing. */
export function contractCases(): readonly ContractCase[] {
  return [
    ...rangeValueCases(),
    ...typedInCases(),
    ...formatAndDateCases(),
    ...formulaCases(),
    ...lookCases(),
    ...validationCases(),
    ...richTextCases(),
    ...sheetCases(),
    ...rowAndColumnCases(),
    ...sheetCopyCases(),
    ...spreadsheetCases(),
    ...protectionCases(),
    ...storeCases(),
    ...otherServiceCases(),
    ...driveCases(),
  ];
}
