/** What a formula works with; a moment is a Date, what went wrong is a FormulaError. */
export type FormulaValue = string | number | boolean | Date | null | FormulaError;

/** `#VALUE!` and its kin: values that spread to whatever is made of them. */
export class FormulaError {
  readonly text: string;
  constructor(text: '#VALUE!' | '#DIV/0!' | '#NUM!' | '#NAME?') {
    this.text = text;
  }
}

/** A number of a value, as spreadsheets take it: nothing is 0, a date counts its days since the end of 1899. */
export const numberOf = (value: FormulaValue): number | FormulaError => {
  if (value instanceof FormulaError) return value;
  if (value === null) return 0;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = typeof value === 'number' ? value : value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : new FormulaError('#VALUE!');
};

/** A text of a value. */
export const textOf = (value: FormulaValue): string | FormulaError => {
  if (value instanceof FormulaError) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return String(numberOf(value) as number);
  return String(value);
};
