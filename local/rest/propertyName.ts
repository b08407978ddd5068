import { NotBuilt } from '../site/notBuilt.ts';
import { propertyUnknown } from '../site/refusal.ts';
import { isDeclared, isOfKin } from './declaredNames.ts';
import type { Value } from './shape.ts';

/** Something whose properties are asked for by their names. */
export interface Named {
  readonly type: string;
  readonly properties: Readonly<Record<string, Value>>;
  readonly onRequest?: Readonly<Record<string, () => Value>>;
}

/** Columns of rows have their case; properties of everything else are found in any. */
const hasCase = (type: string): boolean => type.startsWith('SP.Data.') || type === 'SP.FieldStringValues';

const amongst = (record: Readonly<Record<string, unknown>>, asked: string, cased: boolean): string | undefined => {
  if (Object.hasOwn(record, asked)) return asked;
  const wanted = asked.toLowerCase();
  return cased ? undefined : Object.keys(record).find((name) => name.toLowerCase() === wanted);
};

/**
 * The name of a property as its type writes it. Undefined: relatives of the type have it and it has not, so that it is left
 * out. Throws for one that is not built, and for one that SharePoint does not know: `unknown` makes that refusal.
 */
export const propertyNamed = (
  of: Named,
  asked: string,
  { unknown = propertyUnknown, asMember = false } = {}
): string | undefined => {
  const cased = hasCase(of.type);
  const found = amongst(of.properties, asked, cased) ?? amongst(of.onRequest ?? {}, asked, cased);
  if (found !== undefined) return found;
  if (isOfKin(of.type, asked, asMember)) return undefined;
  if (isDeclared(of.type, asked)) throw new NotBuilt(`${asked} of ${of.type}`);
  throw unknown(asked);
};

/** What a property holds, by its own name. */
export const propertyValue = ({ properties, onRequest }: Named, name: string): Value =>
  Object.hasOwn(properties, name) ? (properties[name] ?? null) : (onRequest?.[name]?.() ?? null);
