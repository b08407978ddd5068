import { FormulaSyntax, readFormula } from './formula.ts';
import type { Formula } from './formula.ts';
import { FormulaError, numberOf, textOf } from './formulaValue.ts';
import type { FormulaValue } from './formulaValue.ts';
import type { Field } from './fields.ts';
import { valueType } from './fields.ts';
import type { List } from './list.ts';
import { formulaInvalid } from './refusal.ts';
import { fieldValue } from './rowValues.ts';
import type { SqlValue, TableRow } from './values.ts';
import { isoSeconds, momentOf, wallClock } from './zone.ts';

/** Types of columns that a formula may name. */
const nameable = new Set([
  'Text',
  'Choice',
  'Number',
  'Currency',
  'Integer',
  'Boolean',
  'DateTime',
  'Counter',
  'Calculated'
]);

const fieldNamed = (list: List, asked: string): Field | undefined =>
  list.field(asked) ?? list.fields.find(({ title }) => title.toLowerCase() === asked.toLowerCase());

const readFor = (list: List, source: string): Formula =>
  readFormula(source, (asked) => {
    const field = fieldNamed(list, asked);
    return field !== undefined && nameable.has(field.type) ? field.name : undefined;
  });

/** Whether a formula leads back to the column that it is for. */
const leadsTo = (list: List, formula: Formula, own: string, seen = new Set<string>()): boolean =>
  [...formula.columns].some((name) => {
    if (name === own) return true;
    const field = list.field(name);
    if (field?.formula === undefined || seen.has(name)) return false;
    seen.add(name);
    return leadsTo(list, readFor(list, field.formula), own, seen);
  });

/** Throws SharePoint's refusal for a formula that it would not take; `own` is the calculated column that it is for. */
export const checkFormula = (list: List, source: string, own?: string): void => {
  try {
    const formula = readFor(list, source);
    if (own !== undefined && (formula.isVolatile || leadsTo(list, formula, own))) throw formulaInvalid();
  } catch (error) {
    throw error instanceof FormulaSyntax ? formulaInvalid() : error;
  }
};

/** How each formula is read is worked out once for each version of its list. */
const known = new WeakMap<List, Map<string, Formula | undefined>>();

/** Undefined: a column that it names is gone. */
const formulaIn = (list: List, source: string): Formula | undefined => {
  const formulas = known.get(list) ?? new Map<string, Formula | undefined>();
  known.set(list, formulas);
  if (!formulas.has(source))
    try {
      formulas.set(source, readFor(list, source));
    } catch (error) {
      if (!(error instanceof FormulaSyntax)) throw error;
      formulas.set(source, undefined);
    }
  return formulas.get(source);
};

/** One row as formulas see it: dates on the clock of the web. */
export class Calculation {
  readonly #list: List;
  readonly #row: TableRow;
  readonly #timeZone: string;
  readonly #now: Date;

  constructor(list: List, row: TableRow, timeZone: string, now: Date) {
    this.#list = list;
    this.#row = row;
    this.#timeZone = timeZone;
    this.#now = new Date(wallClock(now.getTime(), timeZone));
  }

  /** What a formula makes of the row. */
  of(source: string): FormulaValue {
    const formula = formulaIn(this.#list, source);
    return formula === undefined
      ? new FormulaError('#NAME?')
      : formula.evaluate((name) => this.#column(name), this.#now);
  }

  /** Whether a validation lets the row pass; a formula that fails lets nothing pass. */
  satisfies(source: string): boolean {
    const value = this.of(source);
    if (value instanceof FormulaError) return false;
    return typeof value === 'string' ? value.toLowerCase() === 'true' : numberOf(value) !== 0;
  }

  /** A calculated column as the table keeps it. */
  stored(field: Field): SqlValue {
    const value = this.of(field.formula ?? '');
    if (value === null) return null;
    switch (valueType(field)) {
      case 'Number': {
        const number = numberOf(value);
        return number instanceof FormulaError ? null : number;
      }
      case 'Boolean':
        return value instanceof FormulaError ? null : numberOf(value) === 0 ? 0 : 1;
      case 'DateTime':
        return this.#moment(value);
      default: {
        const text = textOf(value);
        return text instanceof FormulaError ? text.text : text === '' ? null : text;
      }
    }
  }

  #moment(value: FormulaValue): SqlValue {
    const days = numberOf(value);
    if (days instanceof FormulaError) return null;
    return isoSeconds(momentOf(Math.round((days - 25_569) * 86_400_000), this.#timeZone));
  }

  #column(name: string): FormulaValue {
    const field = this.#list.field(name);
    if (field === undefined) return new FormulaError('#NAME?');
    if (field.formula !== undefined) return this.of(field.formula);
    const value = fieldValue(this.#list, field, this.#row);
    if (field.type === 'DateTime' && typeof value === 'string')
      return new Date(wallClock(Date.parse(value), this.#timeZone));
    return value as string | number | boolean | null;
  }
}
