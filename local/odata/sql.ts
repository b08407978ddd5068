import { bareGuid, valueType } from '../site/fields.ts';
import type { FieldType } from '../site/fields.ts';
import { expressionInvalid, fieldNotFilterable } from '../site/refusal.ts';
import { folded, sortKey } from '../site/text.ts';
import type { SqlValue } from '../site/values.ts';
import { isoSeconds, momentOf } from '../site/zone.ts';
import type { Comparator, Condition, DatePart, Literal } from './condition.ts';
import type { Column, Source } from './source.ts';

export interface Sql {
  readonly text: string;
  readonly parameters: readonly SqlValue[];
}

const operators: Readonly<Record<Comparator, string>> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };
const unfilterable = new Set<FieldType>(['Note', 'URL', 'LookupMulti', 'UserMulti']);
const textual = new Set<FieldType>(['Text', 'Choice', 'Note', 'Computed', 'File', 'ContentTypeId', 'MultiChoice']);
const partAt: Readonly<Record<DatePart, readonly [number, number]>> = {
  year: [1, 4],
  month: [6, 2],
  day: [9, 2],
  hour: [12, 2],
  minute: [15, 2],
  second: [18, 2]
};

const refused = (literal: Literal): Error =>
  expressionInvalid(literal.kind === 'null' ? 'null' : String(literal.value));

/** Date.parse makes the 3rd of March of a 31st of February. */
const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** A moment as rows keep it; without a zone it is the web's own time, as in CAML. */
export const momentText = (text: string, timeZone: string): string | undefined => {
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return undefined;
  const zoned = /T.*(?:Z|[-+]\d\d:\d\d)$/.test(text);
  const moment = Date.parse(zoned ? text : text.includes('T') ? `${text}Z` : `${text}T00:00:00Z`);
  if (Number.isNaN(moment) || !isDay(text.slice(0, 10))) return undefined;
  return isoSeconds(zoned ? moment : momentOf(moment, timeZone));
};

const numberOf = (literal: Literal): number => {
  const value = literal.kind === 'null' ? Number.NaN : Number(literal.value === '' ? Number.NaN : literal.value);
  if (Number.isNaN(value)) throw refused(literal);
  return value;
};

const booleanOf = (literal: Literal): number => {
  const word = String(literal.kind === 'null' ? '' : literal.value).toLowerCase();
  if (word === '1' || word === 'true') return 1;
  if (word === '0' || word === 'false') return 0;
  throw refused(literal);
};

/** The literal as the column's values are compared. */
const parameterFor = (column: Column, literal: Literal, timeZone: string): SqlValue => {
  if (literal.kind === 'null') return null;
  switch (valueType(column.field)) {
    case 'Boolean':
    case 'Attachments':
      return booleanOf(literal);
    case 'Number':
    case 'Currency':
    case 'Integer':
    case 'Counter':
    case 'Lookup':
    case 'User':
    case 'ModStat':
      return numberOf(literal);
    case 'DateTime': {
      const moment = momentText(String(literal.value), timeZone);
      if (moment === undefined) throw refused(literal);
      return moment;
    }
    case 'Guid':
      return bareGuid(String(literal.value));
    default:
      return sortKey(String(literal.value));
  }
};

/** Writes conditions as SQL over a source; every value goes as a parameter. */
export class SqlWriter {
  readonly #source: Source;
  readonly #timeZone: string;

  constructor(source: Source, timeZone: string) {
    this.#source = source;
    this.#timeZone = timeZone;
  }

  write(condition: Condition): Sql {
    switch (condition.kind) {
      case 'and':
      case 'or': {
        const left = this.write(condition.left);
        const right = this.write(condition.right);
        const word = condition.kind === 'and' ? 'AND' : 'OR';
        return { text: `(${left.text} ${word} ${right.text})`, parameters: [...left.parameters, ...right.parameters] };
      }
      case 'compare':
        return this.#compare(this.#source.column(condition.path), condition.comparator, condition.value);
      case 'among':
        return this.#among(this.#source.column(condition.path), condition.values);
      case 'empty': {
        // Through the compared form, so that an index on it serves.
        const { compared } = this.#source.column(condition.path);
        return { text: `${compared} IS ${condition.empty ? '' : 'NOT '}NULL`, parameters: [] };
      }
      case 'holds':
      case 'lacks':
        return this.#holds(condition);
      case 'part':
        return this.#part(this.#source.column(condition.path), condition);
      default:
        return this.#like(this.#source.column(condition.path), condition.kind, condition.text);
    }
  }

  #compare(column: Column, comparator: Comparator, literal: Literal): Sql {
    const { field } = column;
    const filterable = field.type === 'Note' && literal.kind === 'null';
    if (unfilterable.has(field.type) && !filterable) throw fieldNotFilterable(field.name, field.type);
    const value = parameterFor(column, literal, this.#timeZone);
    if (value === null) return this.#compareNull(column, comparator, literal);
    if (field.type === 'MultiChoice') return this.#compareChoices(column, comparator, literal);
    const text = `${column.compared} ${operators[comparator]} ?`;
    // As in CAML's Neq, rows without a value differ too.
    return { text: comparator === 'ne' ? `(${text} OR ${column.value} IS NULL)` : text, parameters: [value] };
  }

  #compareNull(column: Column, comparator: Comparator, literal: Literal): Sql {
    if (comparator !== 'eq' && comparator !== 'ne') throw refused(literal);
    // Through the compared form, so that an index on it serves.
    return { text: `${column.compared} IS ${comparator === 'eq' ? '' : 'NOT '}NULL`, parameters: [] };
  }

  /** Many choices: equal when one of them is. */
  #compareChoices(column: Column, comparator: Comparator, literal: Literal): Sql {
    if (comparator !== 'eq' && comparator !== 'ne') throw fieldNotFilterable(column.field.name, column.field.type);
    const found = `EXISTS (SELECT 1 FROM json_each(${column.value}) WHERE folded(value) = ?)`;
    const text = comparator === 'eq' ? found : `NOT ${found}`;
    return { text, parameters: [folded(literal.kind === 'null' ? '' : String(literal.value))] };
  }

  /** One of several values; SharePoint's In. */
  #among(column: Column, values: readonly Literal[]): Sql {
    if (unfilterable.has(column.field.type)) throw fieldNotFilterable(column.field.name, column.field.type);
    if (column.field.type === 'MultiChoice') {
      const found = `EXISTS (SELECT 1 FROM json_each(${column.value}) WHERE folded(value) IN (${values.map(() => '?').join(', ')}))`;
      return { text: found, parameters: values.map((one) => folded(one.kind === 'null' ? '' : String(one.value))) };
    }
    const parameters = values.map((one) => parameterFor(column, one, this.#timeZone));
    return { text: `${column.compared} IN (${values.map(() => '?').join(', ')})`, parameters };
  }

  /** Whether a column of many lookups or persons holds a row, by its id or by the text that it shows. */
  #holds({ kind, path, byId, value }: Extract<Condition, { kind: 'holds' | 'lacks' }>): Sql {
    const { through, target, shown } = this.#source.many(path);
    const values = `json_each(${through}) AS e`;
    const asked = byId ? numberOf(value) : sortKey(value.kind === 'null' ? '' : String(value.value));
    const found = byId
      ? `EXISTS (SELECT 1 FROM ${values} WHERE e.value = ?)`
      : `EXISTS (SELECT 1 FROM ${values} JOIN ${target} AS m ON m.id = e.value WHERE ${shown} = ?)`;
    return { text: kind === 'holds' ? found : `NOT ${found}`, parameters: [asked] };
  }

  #like(column: Column, kind: 'beginsWith' | 'contains', asked: string): Sql {
    const { field } = column;
    if (!textual.has(valueType(field))) throw fieldNotFilterable(field.name, field.type);
    const text = folded(asked);
    if (kind === 'contains') return { text: `instr(folded(${column.value}), ?) > 0`, parameters: [text] };
    const starts = `substr(folded(${column.value}), 1, length(?)) = ?`;
    if (column.field.type === 'MultiChoice' || sortKey(asked) !== text)
      return { text: starts, parameters: [text, text] };
    // The key's range lets an index seek; the exact test decides about accents.
    const range = `${column.compared} >= ? AND ${column.compared} < ?`;
    return { text: `(${range} AND ${starts})`, parameters: [text, `${text}\u{10ffff}`, text, text] };
  }

  #part(column: Column, condition: Extract<Condition, { kind: 'part' }>): Sql {
    if (valueType(column.field) !== 'DateTime') throw fieldNotFilterable(column.field.name, column.field.type);
    const [start, length] = partAt[condition.part];
    const part = `CAST(substr(${column.value}, ${start}, ${length}) AS INTEGER)`;
    return { text: `${part} ${operators[condition.comparator]} ?`, parameters: [condition.value] };
  }
}
