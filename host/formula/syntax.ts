import type { CellError } from '../model/model';
import { type Area, printArea, printSheetName } from './a1';
import { type DecimalMark, type Token, tokenize } from './tokens';

export type BinaryOperator = '=' | '<>' | '<' | '>' | '<=' | '>=' | '&' | '+' | '-' | '*' | '/' | '^';

/** A formula as a tree; brackets are kept so that it prints as it was written. */
export type Formula =
  | { readonly kind: 'value'; readonly value: number | string | boolean | CellError }
  | { readonly kind: 'reference'; readonly sheet?: string; readonly area: Area }
  /** A function by its name in capitals. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  /** An argument left empty. */
  | { readonly kind: 'missing' }
  /** A named range, which this engine does not resolve. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: '+' | '-'; readonly operand: Formula }
  | { readonly kind: 'percent'; readonly operand: Formula }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'group'; readonly inner: Formula };

export class FormulaSyntaxError extends Error {
  override readonly name = 'FormulaSyntaxError';
  /** 'unsupported' is right in Excel or Sheets but has no meaning here, such as an array literal. */
  constructor(
    readonly code: 'malformed' | 'unsupported',
    message: string,
  ) {
    super(message);
  }
}

const STRENGTH: Readonly<Record<BinaryOperator, number>> = {
  ...{ '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1 },
  ...{ '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5 },
};

/** Reads a formula without its '='. Only the given signs may stand between arguments and before decimals. */
export function parseFormula(text: string, separator: ';' | ',', decimal: DecimalMark = '.'): Formula {
  const parser = new Parser(text, tokenize(text, decimal), separator);
  return parser.whole();
}

/** Writes a formula without '=' and without spaces. */
export function printFormula(formula: Formula, separator: ';' | ',', decimal: DecimalMark = '.'): string {
  const print = (part: Formula): string => {
    switch (part.kind) {
      case 'value':
        return printValue(part.value, decimal);
      case 'reference':
        return (part.sheet === undefined ? '' : `${printSheetName(part.sheet)}!`) + printArea(part.area);
      case 'call':
        return `${part.name}(${part.args.map(print).join(separator)})`;
      case 'missing':
        return '';
      case 'name':
        return part.name;
      case 'unary':
        return part.operator + print(part.operand);
      case 'percent':
        return `${print(part.operand)}%`;
      case 'binary':
        return print(part.left) + part.operator + print(part.right);
      case 'group':
        return `(${print(part.inner)})`;
    }
  };
  return print(formula);
}

function printValue(value: number | string | boolean | CellError, decimal: DecimalMark): string {
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return String(value).toUpperCase().replace('.', decimal);
}

class Parser {
  private position = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly separator: ';' | ',',
  ) {}

  whole(): Formula {
    const formula = this.binary(1);
    if (this.position < this.tokens.length) this.fail();
    return formula;
  }

  /** Operators of one strength go from left to right, the power too: 2^3^2 is 64 in both programs. */
  private binary(strength: number): Formula {
    let left = this.signed();
    for (;;) {
      const operator = this.sign();
      if (!isOperator(operator) || STRENGTH[operator] < strength) return left;
      this.position++;
      left = { kind: 'binary', operator, left, right: this.binary(STRENGTH[operator] + 1) };
    }
  }

  /** A sign binds closer than the power: -2^2 is 4 in both programs. */
  private signed(): Formula {
    const operator = this.sign();
    if (operator === '+' || operator === '-') {
      this.position++;
      return { kind: 'unary', operator, operand: this.signed() };
    }
    let operand = this.primary();
    while (this.accept('%')) operand = { kind: 'percent', operand };
    return operand;
  }

  private primary(): Formula {
    const token = this.tokens[this.position];
    if (this.accept('(')) {
      const inner = this.binary(1);
      if (!this.accept(')')) this.fail();
      return { kind: 'group', inner };
    }
    if (!token || token.kind === 'sign' || token.kind === 'stop') return this.fail();
    this.position++;
    if (token.kind === 'function') return { kind: 'call', name: token.name, args: this.rest() };
    return token.kind === 'name' ? { kind: 'name', name: token.name } : token;
  }

  private rest(): Formula[] {
    if (this.accept(')')) return [];
    const args: Formula[] = [];
    do {
      const empty = this.sign() === this.separator || this.sign() === ')';
      args.push(empty ? { kind: 'missing' } : this.binary(1));
    } while (this.accept(this.separator));
    if (!this.accept(')')) this.fail();
    return args;
  }

  private sign(): string | undefined {
    const token = this.tokens[this.position];
    return token?.kind === 'sign' ? token.sign : undefined;
  }

  private accept(sign: string): boolean {
    const found = this.sign() === sign;
    if (found) this.position++;
    return found;
  }

  private fail(): never {
    const token = this.tokens[this.position];
    const last = this.tokens.at(-1);
    const unsupported = last?.kind === 'stop' && last.known;
    const what = token ? `token ${this.position + 1}` : 'end';
    throw new FormulaSyntaxError(
      unsupported ? 'unsupported' : 'malformed',
      `Unexpected ${what} of formula ${this.text}`,
    );
  }
}

function isOperator(sign: string | undefined): sign is BinaryOperator {
  return sign !== undefined && sign in STRENGTH;
}
