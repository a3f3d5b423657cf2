/** One value of an Apps Script enumeration; only its identity and its name matter. */
export class EnumValue {
  constructor(
    private readonly label: string,
    private readonly position: number,
  ) {}

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.position;
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }
}

/** An enumeration under the type that Apps Script's typings declare for it. */
function enumeration<Values>(...names: (keyof Values & string)[]): Values {
  return Object.freeze(
    Object.fromEntries(names.map((name, position) => [name, new EnumValue(name, position)])),
  ) as Values;
}

type Sheets = typeof GoogleAppsScript.Spreadsheet;
type Base = typeof GoogleAppsScript.Base;

export const WrapStrategy = enumeration<Sheets['WrapStrategy']>('WRAP', 'OVERFLOW', 'CLIP');
export const GroupControlTogglePosition = enumeration<Sheets['GroupControlTogglePosition']>('BEFORE', 'AFTER');
export const DataValidationCriteria = enumeration<
  Pick<Sheets['DataValidationCriteria'], 'VALUE_IN_LIST' | 'VALUE_IN_RANGE' | 'CHECKBOX'>
>('VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CHECKBOX');
export const ProtectionType = enumeration<Sheets['ProtectionType']>('RANGE', 'SHEET');
export const Button = enumeration<Base['Button']>('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const ButtonSet = enumeration<Base['ButtonSet']>('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
export const AuthorizationStatus = enumeration<(typeof GoogleAppsScript.Script)['AuthorizationStatus']>(
  'REQUIRED',
  'NOT_REQUIRED',
);
export const AuthMode = enumeration<(typeof GoogleAppsScript.Script)['AuthMode']>(
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
);
