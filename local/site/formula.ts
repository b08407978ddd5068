import { functions } from './formulaFunctions.ts';
import { FormulaError, numberOf, textOf } from './formulaValue.ts';
import type { FormulaValue } from './formulaValue.ts';
import { NotBuilt } from './notBuilt.ts';

/** A formula that SharePoint would not take. */
export class FormulaSyntax extends Error {}

/** The value of a column by its internal name. */
export type ColumnReader = (name: string) => FormulaValue;

type Expression =
  | { readonly kind: 'value'; readonly value: FormulaValue }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Expression[] }
  | { readonly kind: 'pair'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'minus'; readonly of: Expression };

/** A formula that was read: the columns it names and what it makes of a row. */
export interface Formula {
  /** Internal names. */
  readonly columns: ReadonlySet<string>;
  /** Asks for the moment, so that its value does not last. */
  readonly isVolatile: boolean;
  readonly evaluate: (column: ColumnReader, now: Date) => FormulaValue;
}

const tokens =
  /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|\[([^\]]+)\]|([\p{L}_][\p{L}\p{N}_.]*)|(<=|>=|<>|[-+*/^&=<>(),;%]))/uy;

interface Token {
  readonly kind: 'number' | 'text' | 'column' | 'word' | 'mark';
  readonly text: string;
}

const tokensOf = (source: string): readonly Token[] => {
  const found: Token[] = [];
  const text = source.trimEnd();
  tokens.lastIndex = 0;
  while (tokens.lastIndex < text.length) {
    const match = tokens.exec(text);
    if (match === null) throw new FormulaSyntax(source);
    const at = match.slice(1).findIndex((part) => part !== undefined);
    const kind = (['number', 'text', 'column', 'word', 'mark'] as const)[at] ?? 'mark';
    const part = match[at + 1] ?? '';
    found.push({ kind, text: kind === 'text' ? part.replaceAll('""', '"') : part });
  }
  return found;
};

/** Operators from the loosest to the closest. */
const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^']
];
/** Brackets deeper than this are refused rather than recursed into. */
const deepest = 64;

class FormulaReader {
  readonly #source: string;
  readonly #tokens: readonly Token[];
  readonly #columnNamed: (name: string) => string | undefined;
  readonly columns = new Set<string>();
  isVolatile = false;
  #at = 0;
  #depth = 0;

  constructor(source: string, columnNamed: (name: string) => string | undefined) {
    this.#source = source;
    this.#columnNamed = columnNamed;
    this.#tokens = tokensOf(source.trim().replace(/^=/, ''));
  }

  read(): Expression {
    const whole = this.#level(0);
    if (this.#at < this.#tokens.length) throw this.#wrong();
    return whole;
  }

  #level(level: number): Expression {
    const operators = levels[level];
    if (operators === undefined) return this.#signed();
    let left = this.#level(level + 1);
    for (let operator = this.#mark(operators); operator !== undefined; operator = this.#mark(operators))
      left = { kind: 'pair', operator, left, right: this.#level(level + 1) };
    return left;
  }

  #signed(): Expression {
    if (this.#mark(['-']) !== undefined) return { kind: 'minus', of: this.#signed() };
    if (this.#mark(['+']) !== undefined) return this.#signed();
    const value = this.#single();
    return this.#mark(['%']) === undefined
      ? value
      : { kind: 'pair', operator: '/', left: value, right: { kind: 'value', value: 100 } };
  }

  #single(): Expression {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    switch (token?.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text };
      case 'column':
        return this.#column(token.text);
      case 'word':
        return this.#word(token.text);
      default:
        if (token?.text !== '(') throw this.#wrong();
        return this.#inBrackets(() => this.#level(0));
    }
  }

  #word(word: string): Expression {
    if (this.#mark(['(']) !== undefined) return this.#call(word.toUpperCase());
    if (/^(?:TRUE|FALSE)$/i.test(word)) return { kind: 'value', value: word.toUpperCase() === 'TRUE' };
    return this.#column(word);
  }

  #call(name: string): Expression {
    if (!Object.hasOwn(functions, name)) throw new NotBuilt(`${name}() in formulas`);
    const given = this.#inBrackets(() => {
      const all: Expression[] = [];
      if (this.#tokens[this.#at]?.text === ')') return all;
      do all.push(this.#level(0));
      while (
        // Which of the two separates depends on the web's region.
        this.#mark([',', ';']) !== undefined
      );
      return all;
    });
    if (name === 'TODAY' || name === 'NOW') this.isVolatile = true;
    const { least, most } = functions[name] ?? { least: 0, most: 0 };
    if (given.length < least || given.length > most) throw this.#wrong();
    return { kind: 'call', name, given };
  }

  #inBrackets<Inside>(read: () => Inside): Inside {
    this.#depth += 1;
    if (this.#depth > deepest) throw this.#wrong();
    const inside = read();
    if (this.#mark([')']) === undefined) throw this.#wrong();
    this.#depth -= 1;
    return inside;
  }

  #column(asked: string): Expression {
    const name = this.#columnNamed(asked);
    if (name === undefined) throw new FormulaSyntax(asked);
    this.columns.add(name);
    return { kind: 'column', name };
  }

  #mark(marks: readonly string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'mark' || !marks.includes(token.text)) return undefined;
    this.#at += 1;
    return token.text;
  }

  #wrong(): Error {
    return new FormulaSyntax(this.#source);
  }
}

const calculated = (operator: string, left: FormulaValue, right: FormulaValue): FormulaValue => {
  const [one, other] = [numberOf(left), numberOf(right)];
  if (one instanceof FormulaError) return one;
  if (other instanceof FormulaError) return other;
  if (operator === '/' && other === 0) return new FormulaError('#DIV/0!');
  const result =
    operator === '+'
      ? one + other
      : operator === '-'
        ? one - other
        : operator === '*'
          ? one * other
          : operator === '/'
            ? one / other
            : one ** other;
  return Number.isFinite(result) ? result : new FormulaError('#NUM!');
};

/** Texts are compared without case; a number is less than any text, as in spreadsheets. */
const compared = (operator: string, left: FormulaValue, right: FormulaValue): FormulaValue => {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  const asText = typeof left === 'string' || typeof right === 'string';
  const of = (value: string | number | boolean | Date | null): string | number =>
    asText ? String(textOf(value)).toLowerCase() : Number(numberOf(value));
  const mixed = asText && typeof left !== typeof right && left !== null && right !== null;
  const [one, other] = [of(left), of(right)];
  const sign = mixed ? (typeof left === 'string' ? 1 : -1) : one < other ? -1 : one > other ? 1 : 0;
  switch (operator) {
    case '=':
      return sign === 0;
    case '<>':
      return sign !== 0;
    case '<':
      return sign < 0;
    case '<=':
      return sign <= 0;
    case '>':
      return sign > 0;
    default:
      return sign >= 0;
  }
};

const joined = (left: FormulaValue, right: FormulaValue): FormulaValue => {
  const [one, other] = [textOf(left), textOf(right)];
  if (one instanceof FormulaError) return one;
  return other instanceof FormulaError ? other : one + other;
};

const evaluated = (expression: Expression, column: ColumnReader, now: Date): FormulaValue => {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'column':
      return column(expression.name);
    case 'minus': {
      const number = numberOf(evaluated(expression.of, column, now));
      return number instanceof FormulaError ? number : -number;
    }
    case 'pair': {
      const left = evaluated(expression.left, column, now);
      const right = evaluated(expression.right, column, now);
      if (expression.operator === '&') return joined(left, right);
      return '+-*/^'.includes(expression.operator)
        ? calculated(expression.operator, left, right)
        : compared(expression.operator, left, right);
    }
    case 'call': {
      const given = expression.given.map((one) => () => evaluated(one, column, now));
      return functions[expression.name]?.of(given, now) ?? new FormulaError('#NAME?');
    }
  }
};

/**
 * Reads a formula of a calculated column or a validation: SharePoint's spreadsheet language, in English words.
 * `columnNamed` gives the internal name behind a title or name; throws FormulaSyntax, and NotBuilt for a function of
 * SharePoint's that is not here.
 */
export const readFormula = (source: string, columnNamed: (name: string) => string | undefined): Formula => {
  const reader = new FormulaReader(source, columnNamed);
  const whole = reader.read();
  const { columns, isVolatile } = reader;
  return { columns, isVolatile, evaluate: (column, now) => evaluated(whole, column, now) };
};
