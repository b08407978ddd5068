const entities = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

const plainXml = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return entities.get(name ?? '') ?? whole;
  });

/** What the XML of a column says and its other properties do not, or not for every kind. */
export interface FieldSchema {
  readonly attributes: Readonly<Record<string, string>>;
  readonly choices: readonly string[];
  /** What a new row begins with, or a formula for it; absent: nothing is said of it. */
  readonly initially?: string;
  /** The formula that a value must satisfy; absent: none. */
  readonly rule?: string;
}

/** The text of an element that stands in a field; undefined: there is none, or it is empty. */
const partInside = (xml: string, element: RegExp): string | undefined => {
  const text = plainXml(element.exec(xml)?.[1] ?? '').trim();
  return text === '' ? undefined : text;
};

/**
 * A column's SchemaXml, as SharePoint writes it. Choices, lookup targets and formats are read from here since it is a
 * property of every kind of column: of the others SharePoint refuses a $select that not all columns know.
 */
export const fieldSchema = (xml: string): FieldSchema => {
  const tag = /^\s*<Field((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)/.exec(xml)?.[1] ?? '';
  const attributes = Object.fromEntries(
    [...tag.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [name, plainXml(value)])
  );
  const choices = [...xml.matchAll(/<CHOICE>([^<]*)<\/CHOICE>/g)].map(([, word = '']) => plainXml(word));
  const initially = partInside(xml, /<DefaultFormula>([^<]*)</) ?? partInside(xml, /<Default>([^<]*)</);
  const rule = partInside(xml, /<Validation\b[^>]*>([^<]*)</);
  return {
    attributes,
    choices,
    ...(initially === undefined ? {} : { initially }),
    ...(rule === undefined ? {} : { rule })
  };
};

/** Text as an attribute's value or an element's content. */
export const xmlText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
