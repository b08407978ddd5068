import { FormulaError, numberOf, textOf } from './formulaValue.ts';
import type { FormulaValue } from './formulaValue.ts';

type Given = readonly (() => FormulaValue)[];
interface FormulaFunction {
  /** How many arguments it takes. */
  readonly least: number;
  readonly most: number;
  readonly of: (given: Given, now: Date) => FormulaValue;
}

const many = 30;
const value = (given: Given, at: number): FormulaValue => given[at]?.() ?? null;

/** Lets errors through and gives the rest what it asks for. */
const texts = (most: number, of: (...given: string[]) => FormulaValue, least = most): FormulaFunction => ({
  least,
  most,
  of: (given) => {
    const all = given.map((one) => textOf(one()));
    return all.find((one) => one instanceof FormulaError) ?? of(...(all as string[]));
  }
});
const numbers = (most: number, of: (...given: number[]) => FormulaValue, least = most): FormulaFunction => ({
  least,
  most,
  of: (given) => {
    const all = given.map((one) => numberOf(one()));
    const wrong = all.find((one) => one instanceof FormulaError);
    if (wrong !== undefined) return wrong;
    const result = of(...(all as number[]));
    return typeof result === 'number' && !Number.isFinite(result) ? new FormulaError('#NUM!') : result;
  }
});
/** A text and numbers behind it: LEFT, MID. */
const cut = (least: number, most: number, of: (text: string, ...given: number[]) => FormulaValue): FormulaFunction => ({
  least,
  most,
  of: ([first, ...rest]) => {
    const text = textOf(first?.() ?? null);
    const all = rest.map((one) => numberOf(one()));
    const wrong = [text, ...all].find((one) => one instanceof FormulaError);
    return (
      wrong ??
      (all.some((one) => (one as number) < 0) ? new FormulaError('#VALUE!') : of(text as string, ...(all as number[])))
    );
  }
});
const truth = (one: FormulaValue): boolean | FormulaError => {
  if (one instanceof FormulaError) return one;
  if (typeof one === 'string')
    return /^true$/i.test(one) ? true : /^false$/i.test(one) ? false : new FormulaError('#VALUE!');
  return numberOf(one) !== 0;
};
const about = (of: (one: FormulaValue) => boolean): FormulaFunction => ({
  least: 1,
  most: 1,
  of: (given) => of(value(given, 0))
});
/** The day of a date, or of the number that counts days. */
const day = (of: (date: Date) => number): FormulaFunction => ({
  least: 1,
  most: 2,
  of: (given) => {
    const days = numberOf(value(given, 0));
    return days instanceof FormulaError ? days : of(new Date(Math.round((days - 25_569) * 86_400_000)));
  }
});
const places =
  (round: (value: number) => number) =>
  (of: number, digits = 0) => {
    const scale = 10 ** Math.trunc(digits);
    return (round(Number((Math.abs(of) * scale).toPrecision(15))) * Math.sign(of)) / scale;
  };

/** SharePoint's functions that are here; the others are 501. */
export const functions: Readonly<Record<string, FormulaFunction>> = {
  IF: {
    least: 2,
    most: 3,
    of: (given) => {
      const condition = truth(value(given, 0));
      if (condition instanceof FormulaError) return condition;
      return condition ? value(given, 1) : given.length > 2 ? value(given, 2) : false;
    }
  },
  AND: {
    least: 1,
    most: many,
    of: (given) => {
      const all = given.map((one) => truth(one()));
      return all.find((one) => one instanceof FormulaError) ?? all.every((one) => one === true);
    }
  },
  OR: {
    least: 1,
    most: many,
    of: (given) => {
      const all = given.map((one) => truth(one()));
      return all.find((one) => one instanceof FormulaError) ?? all.some((one) => one === true);
    }
  },
  NOT: {
    least: 1,
    most: 1,
    of: (given) => {
      const condition = truth(value(given, 0));
      return condition instanceof FormulaError ? condition : !condition;
    }
  },
  TRUE: { least: 0, most: 0, of: () => true },
  FALSE: { least: 0, most: 0, of: () => false },
  ISBLANK: about((one) => one === null || one === ''),
  ISNUMBER: about((one) => typeof one === 'number' || one instanceof Date),
  ISTEXT: about((one) => typeof one === 'string'),
  ISERROR: about((one) => one instanceof FormulaError),
  LEN: texts(1, (text) => text.length),
  UPPER: texts(1, (text) => text.toUpperCase()),
  LOWER: texts(1, (text) => text.toLowerCase()),
  PROPER: texts(1, (text) => text.toLowerCase().replace(/\p{L}+/gu, (word) => word[0]?.toUpperCase() + word.slice(1))),
  TRIM: texts(1, (text) => text.trim().replace(/ +/g, ' ')),
  CONCATENATE: texts(many, (...all) => all.join(''), 1),
  EXACT: texts(2, (one, other) => one === other),
  VALUE: texts(1, (text) => numberOf(text)),
  SUBSTITUTE: texts(3, (text = '', old = '', fresh = '') => (old === '' ? text : text.replaceAll(old, () => fresh))),
  FIND: texts(2, (part = '', text = '') => foundAt(text.indexOf(part))),
  SEARCH: texts(2, (part = '', text = '') => foundAt(text.toLowerCase().indexOf(part.toLowerCase()))),
  LEFT: cut(1, 2, (text, length = 1) => text.slice(0, length)),
  RIGHT: cut(1, 2, (text, length = 1) => (length === 0 ? '' : text.slice(-length))),
  MID: cut(3, 3, (text, start = 1, length = 0) =>
    start < 1 ? new FormulaError('#VALUE!') : text.slice(start - 1, start - 1 + length)
  ),
  REPT: cut(2, 2, (text, times = 0) =>
    text.length * times > 32_767 ? new FormulaError('#VALUE!') : text.repeat(times)
  ),
  ABS: numbers(1, Math.abs),
  INT: numbers(1, Math.floor),
  SQRT: numbers(1, Math.sqrt),
  MOD: numbers(2, (of, by) => (by === 0 ? new FormulaError('#DIV/0!') : of - by * Math.floor(of / by))),
  ROUND: numbers(2, places(Math.round), 1),
  ROUNDUP: numbers(2, places(Math.ceil), 1),
  ROUNDDOWN: numbers(2, places(Math.floor), 1),
  SUM: numbers(many, (...all) => all.reduce((sum, one) => sum + one, 0), 1),
  AVERAGE: numbers(many, (...all) => all.reduce((sum, one) => sum + one, 0) / all.length, 1),
  MIN: numbers(many, Math.min, 1),
  MAX: numbers(many, Math.max, 1),
  YEAR: day((date) => date.getUTCFullYear()),
  MONTH: day((date) => date.getUTCMonth() + 1),
  DAY: day((date) => date.getUTCDate()),
  WEEKDAY: day((date) => date.getUTCDay() + 1),
  DATE: numbers(3, (year, month, date) =>
    year < 1900 || year > 8900 ? new FormulaError('#NUM!') : new Date(Date.UTC(year, month - 1, date))
  ),
  TODAY: { least: 0, most: 0, of: (_, now) => new Date(Math.floor(now.getTime() / 86_400_000) * 86_400_000) },
  NOW: { least: 0, most: 0, of: (_, now) => now }
};

const foundAt = (at: number): FormulaValue => (at < 0 ? new FormulaError('#VALUE!') : at + 1);
