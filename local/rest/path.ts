import { invalidRequest } from '../site/refusal.ts';

export type Argument = string | number | boolean | null;

/** One segment of SharePoint's path language: `items(5)`, `getbytitle('a''b')`, `lists(guid'…')`. */
export interface Segment {
  /** As it was written. */
  readonly name: string;
  /** Absent: no parentheses. */
  readonly positional?: readonly Argument[];
  /** `getfolder(decodedUrl='…')`, names in lower case. */
  readonly named?: Readonly<Record<string, Argument>>;
}

export interface Query {
  /** `$select`… in lower case, decoded. */
  readonly options: Readonly<Record<string, string>>;
  /** `@v` in lower case with their raw literals. */
  readonly aliases: Readonly<Record<string, string>>;
}

const malformed = (what: string): Error => invalidRequest(`The expression "${what}" is not valid.`);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw malformed(text);
  }
};

/** Options and aliases of a query string; `+` is a space here, though not in a path. */
export const parseQuery = (search: string): Query => {
  const options: Record<string, string> = {};
  const aliases: Record<string, string> = {};
  for (const pair of search.replace(/^\?/, '').split('&')) {
    if (pair === '') continue;
    const [rawName = '', rawValue = ''] = pair.replaceAll('+', ' ').split(/=(.*)/s);
    const name = decoded(rawName).trim().toLowerCase();
    const target = name.startsWith('$') ? options : name.startsWith('@') ? aliases : undefined;
    if (target === undefined) continue;
    if (name in target) throw invalidRequest(`The query parameter '${name}' is specified more than once.`);
    target[name] = decoded(rawValue);
  }
  return { options, aliases };
};

/** Cuts at a character that stands outside quotes and parentheses. */
const cut = (text: string, at: string): readonly string[] => {
  const pieces: string[] = [];
  let quoted = false;
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === "'") quoted = !quoted;
    else if (!quoted && letter === '(') depth += 1;
    else if (!quoted && letter === ')') depth -= 1;
    else if (!quoted && depth === 0 && letter === at) {
      pieces.push(text.slice(start, index));
      start = index + 1;
    }
  }
  if (quoted || depth !== 0) throw malformed(decoded(text));
  return [...pieces, text.slice(start)];
};

const argumentOf = (text: string, aliases: Readonly<Record<string, string>>): Argument => {
  const trimmed = text.trim();
  if (trimmed.startsWith('@')) {
    const value = aliases[trimmed.toLowerCase()];
    if (value === undefined) throw invalidRequest(`Missing required query string: ${trimmed}.`);
    return argumentOf(value, {});
  }
  const literal = /^(?:guid|datetime|datetimeoffset)?'((?:[^']|'')*)'$/is.exec(trimmed);
  if (literal !== null) return (literal[1] ?? '').replaceAll("''", "'");
  if (/^-?\d+(?:\.\d+)?[lfdm]?$/i.test(trimmed)) return Number.parseFloat(trimmed);
  if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  if (trimmed.toLowerCase() === 'null') return null;
  // A complex value, which only an alias can carry: its endpoint reads it.
  if (/^\{.*\}$/s.test(trimmed)) return trimmed;
  throw malformed(text);
};

const segmentOf = (raw: string, aliases: Readonly<Record<string, string>>): Segment => {
  const text = decoded(raw);
  const match = /^([^('\s][^(']*?)(?:\((.*)\))?$/su.exec(text);
  if (match === null) throw malformed(text);
  const [, name = '', inside] = match;
  if (inside === undefined) return { name };
  const positional: Argument[] = [];
  const named: Record<string, Argument> = {};
  for (const piece of inside.trim() === '' ? [] : cut(inside, ',')) {
    const pair = /^\s*([A-Za-z_]\w*)\s*=(.*)$/s.exec(piece);
    if (pair === null) positional.push(argumentOf(piece, aliases));
    else named[(pair[1] ?? '').toLowerCase()] = argumentOf(pair[2] ?? '', aliases);
  }
  return { name, positional, named };
};

/** The segments behind `/_api/`; never cut at a slash inside quotes, each decoded after it was cut. */
export const parsePath = (rawPath: string, aliases: Readonly<Record<string, string>>): readonly Segment[] =>
  cut(rawPath.replaceAll('%27', "'").replaceAll('%28', '(').replaceAll('%29', ')'), '/')
    .filter((piece) => piece !== '')
    .map((piece) => segmentOf(piece, aliases));
