/**
 * What a record says under a name that comes from outside; undefined: nothing. A plain object also answers to
 * `constructor` and `__proto__`, which nobody wrote into it.
 */
export const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
