import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** XML that cannot be read, or that says something nobody here understands. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** Elements stand deeper in each other than any file of SharePoint's has them. */
export class XmlTooDeepError extends XmlError {}

/** An element with its attributes and its child elements in order; names without their prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly inside, white space as written. */
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Decoded below: the parser leaves numeric ones alone, which packagers write for line ends in attributes.
  processEntities: false
});

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) {
      const character = Object.hasOwn(named, name) ? named[name] : undefined;
      if (character === undefined) throw new XmlError(`the entity ${whole} is not known`);
      return character;
    }
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code > 0x10ffff) throw new XmlError(`${whole} is not a character`);
    return String.fromCodePoint(code);
  });

const isText = (node: Node): boolean => '#text' in node;

/** Elements within elements; SharePoint's own files have a dozen at most. */
const deepest = 100;

const elementOf = (node: Node, depth = 0): XmlElement => {
  if (depth > deepest) throw tooDeep();
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const inside = node[name] as readonly Node[];
  const attributes = Object.entries((node[':@'] ?? {}) as Record<string, string>)
    .filter(([attribute]) => attribute !== 'xmlns' && !attribute.startsWith('xmlns:'))
    .map(([attribute, value]) => [attribute, decoded(value)]);
  return {
    name,
    attributes: Object.fromEntries(attributes) as Record<string, string>,
    children: inside.filter((child) => !isText(child)).map((child) => elementOf(child, depth + 1)),
    text: inside
      .filter(isText)
      .map((child) => decoded(String(child['#text'])))
      .join('')
  };
};

const tooDeep = (): XmlError => new XmlTooDeepError(`its elements stand more than ${deepest} deep in each other`);

const parsed = (text: string): readonly Node[] => {
  try {
    return parser.parse(text) as Node[];
  } catch (error) {
    // The parser has a limit of its own, and says so in words of its own.
    if (error instanceof RangeError || /nested/i.test((error as Error).message)) throw tooDeep();
    throw error;
  }
};

/** The root element of a document; throws XmlError for what is not well-formed or brings a document type. */
export const parseXml = (xml: string): XmlElement => {
  const text = xml.replace(/^\uFEFF/, '');
  if (/<!(DOCTYPE|ENTITY)/i.test(text))
    throw new XmlError('it declares a document type, which no SharePoint file does');
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new XmlError(`it is not well-formed XML (line ${valid.err.line}: ${valid.err.msg})`);
  const roots = parsed(text).filter((node) => !isText(node));
  const [root] = roots;
  if (root === undefined || roots.length > 1) throw new XmlError('it has no single root element');
  return elementOf(root);
};

const escaped = (text: string): string =>
  text.replace(/[<>&"]/g, (character) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[character] ?? '');

/** An element as XML again, without white space between its children. */
export const xmlOf = ({ name, attributes, children, text }: XmlElement): string => {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
  const inside = children.length > 0 ? children.map(xmlOf).join('') : escaped(text);
  return `<${name}${written.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
};

/** Throws for child elements beyond these. */
export const onlyChildren = (element: XmlElement, known: readonly string[]): void => {
  const unknown = element.children.find(({ name }) => !known.includes(name));
  if (unknown !== undefined)
    throw new XmlError(`<${element.name}> holds <${unknown.name}>, which is not understood here`);
};

/** Throws for attributes beyond these. */
export const onlyAttributes = (element: XmlElement, known: readonly string[]): void => {
  const unknown = Object.keys(element.attributes).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new XmlError(`<${element.name}> has the attribute ${unknown}, which is not understood here`);
};

/** TRUE or FALSE in any case; undefined when the attribute is absent. */
export const flag = (element: XmlElement, attribute: string): boolean | undefined => {
  const value = element.attributes[attribute];
  if (value === undefined) return undefined;
  if (!/^(true|false)$/i.test(value))
    throw new XmlError(`<${element.name}> has ${attribute}="${value}", which should be TRUE or FALSE`);
  return value.toLowerCase() === 'true';
};

/** A number; undefined when the attribute is absent. */
export const numeric = (element: XmlElement, attribute: string): number | undefined => {
  const value = element.attributes[attribute];
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number))
    throw new XmlError(`<${element.name}> has ${attribute}="${value}", which should be a number`);
  return number;
};
