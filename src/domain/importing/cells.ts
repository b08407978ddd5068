import type { ChoiceColumn, ChoicesColumn, NumberColumn, TextColumn, Undeclared } from '../../lists/columns';
import { type Language, languages } from '../../lists/languages';
import { addressFrom } from '../common/address';
import { declaredKey, plain } from '../common/meaning';
import { unguard } from '../common/csv';
import { safeLink } from '../common/links';

/** Why a cell cannot be read. */
export type CellProblem =
  | {
      readonly why: 'notDate' | 'implausible' | 'notNumber' | 'notWhole' | 'notYesNo' | 'notAddress' | 'sheetError';
      readonly text: string;
    }
  | { readonly why: 'tooLong'; readonly most: number }
  | {
      readonly why: 'outside';
      readonly text: string;
      readonly min: number | undefined;
      readonly max: number | undefined;
    }
  /** `near`: what the column offers and was probably meant. */
  | { readonly why: 'notChoice'; readonly text: string; readonly near?: string | undefined };

export type ReadValue<Value> = { readonly value: Value } | { readonly problem: CellProblem };

/** A plain note of SharePoint holds no more. */
const longestNote = 63_999;

/** Signs that no list keeps: everything that controls a terminal, but line breaks and tabs. */
const cleaned = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');

/** The text of a cell as it was before an export guarded it against being calculated; every cell is opened once. */
export const opened = (cell: string): string => unguard(cleaned(cell).trim());

export const readText = (
  text: string,
  { kind, ...column }: TextColumn | { readonly kind: 'note' }
): ReadValue<string> => {
  const value = kind === 'text' ? text.replace(/\s*\n\s*/g, ' ') : text;
  const most = kind === 'note' ? longestNote : ((column as Partial<TextColumn>).maxLength ?? 255);
  return value.length > most ? { problem: { why: 'tooLong', most } } : { value };
};

/** `1 234,5`, `1.234,5` and `1,234.5`, and `77 %` where decimals are kept; three digits after a single sign are thousands where no decimals are kept. */
const plainNumber = (cell: string, decimals: number | undefined): number => {
  const tight = cell
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace('\u2212', '-')
    .replace(decimals === 0 ? '' : /%$/, '');
  if (!/^[+-]?\d[\d.,]*$/.test(tight)) return NaN;
  const signs = tight.match(/[.,]/g) ?? [];
  const last = signs[signs.length - 1];
  const grouped = /^[+-]?\d{1,3}([.,]\d{3})+$/.test(tight);
  if (last === undefined) return Number(tight);
  if (grouped && new Set(signs).size === 1 && (signs.length > 1 || decimals === 0))
    return Number(tight.replace(/[.,]/g, ''));
  const at = tight.lastIndexOf(last);
  return Number(`${tight.slice(0, at).replace(/[.,]/g, '')}.${tight.slice(at + 1)}`);
};

export const readNumber = (cell: string, { decimals, min, max }: NumberColumn): ReadValue<number> => {
  const value = plainNumber(cell.trim(), decimals);
  if (!Number.isFinite(value)) return { problem: { why: 'notNumber', text: cell.trim() } };
  if (decimals === 0 && !Number.isInteger(value)) return { problem: { why: 'notWhole', text: cell.trim() } };
  if ((min !== undefined && value < min) || (max !== undefined && value > max))
    return { problem: { why: 'outside', text: cell.trim(), min, max } };
  return { value };
};

/** How yes and no are written in each language, and after it what is understood as well. */
export const yesNoWords: Readonly<
  Record<Language, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  fr: { yes: ['Oui', 'vrai', 'o'], no: ['Non', 'faux'] },
  nl: { yes: ['Ja', 'waar', 'j'], no: ['Nee', 'neen', 'onwaar'] },
  en: { yes: ['Yes', 'true', 'y'], no: ['No', 'false'] },
  de: { yes: ['Ja', 'wahr', 'j'], no: ['Nein', 'falsch'] }
};

const everyWord = (of: 'yes' | 'no'): readonly string[] =>
  languages.flatMap((language) => yesNoWords[language][of].map(plain));
/** Access writes -1, R and databases 1.0, forms a tick. */
const yes = new Set([...everyWord('yes'), ...'1 1.0 1,0 -1 x ✓ ✔ ☑ ✅'.split(' ')]);
const no = new Set([...everyWord('no'), ...'n 0 0.0 0,0 - ☐ ✗ ✘ ❌'.split(' ')]);

export const readYesNo = (cell: string): ReadValue<boolean> => {
  const word = plain(cell);
  if (yes.has(word)) return { value: true };
  return no.has(word) ? { value: false } : { problem: { why: 'notYesNo', text: cell.trim() } };
};

/** An address as it compares: SharePoint may write it with other signs than it was typed. */
export const sameAddress = (address = ''): string => addressFrom(address)?.href ?? address;

/** An address that cards will open; the others are refused, not kept unseen. */
export const readWebAddress = (cell: string): ReadValue<string> => {
  const text = cell.trim();
  // Files of a library have blanks in their names.
  const value = text.replace(/ /g, '%20');
  return /^https?:\/\/[^\s/]/i.test(text) && safeLink(value) !== undefined && value.length <= 255
    ? { value }
    : { problem: { why: 'notAddress', text } };
};

/** The values in `["Teams","Excel"]`, as SharePoint exports a column of several choices; undefined: it is not written so. */
const jsonValues = (cell: string): readonly string[] | undefined => {
  if (!/^\s*\[\s*"[^]*"\s*\]\s*$/.test(cell)) return undefined;
  try {
    const values: unknown = JSON.parse(cell);
    return Array.isArray(values) && values.every((value) => typeof value === 'string') ? values : undefined;
  } catch {
    return undefined;
  }
};

/** SharePoint's own `Teams;#Excel`, with or without `;#` around it: the sign is no part of any value. */
const isJoinedBySharePoint = (cell: string): boolean =>
  /^\s*(?:;#)?[^;#\n](?:;;|[^;\n])*(?:;#(?:;;|[^;\n])*)+$/.test(cell) ||
  /^\s*;#(?:;;|[^;\n])+(?:;#(?:;;|[^;\n])*)*$/.test(cell);

/**
 * `Teams; Excel`, SharePoint's own `Teams;#Excel`, one a line; `;;` is a semicolon inside a value. `ids`: `#12` is a row's
 * number, wherever it stands.
 */
export const partedCell = (cell: string, { ids = false }: { readonly ids?: boolean } = {}): readonly string[] => {
  const sign = isJoinedBySharePoint(cell) ? (ids ? /^#(?!\d+\s*$)/ : /^#/) : undefined;
  return (
    jsonValues(cell) ??
    (cell.match(/(?:;;|[^;\n])+/g) ?? [])
      .map((part) => (sign === undefined ? part : part.replace(sign, '')).replace(/;;/g, ';').trim())
      .filter(Boolean)
  );
};

/** Several values in a cell that `parted` reads back. */
export const joinedCell = (values: readonly string[]): string =>
  values.map((value) => value.replace(/;/g, ';;')).join('; ');

/** Words that are kept although nobody declared them: what the site's column offers, what the row holds already. */
export type AlsoAllowed = readonly string[];

const meant = (
  column: ChoiceColumn | ChoicesColumn,
  word: string,
  also: AlsoAllowed
): string | Undeclared | undefined => {
  const key = declaredKey(column, word);
  if (typeof key === 'string') return key;
  const kept = also.find((allowed) => plain(allowed) === plain(word));
  if (kept !== undefined) return { undeclared: kept };
  return column.kind === 'choices' && column.fillIn === true ? key : undefined;
};

export const readChoice = (cell: string, column: ChoiceColumn, also: AlsoAllowed): ReadValue<string | Undeclared> => {
  const text = cell.trim();
  const value = meant(column, text, also);
  return value === undefined ? { problem: { why: 'notChoice', text } } : { value };
};

/** By semicolons; by commas only where each piece is a word of the column, for a word may hold a comma. */
const wordsIn = (cell: string, column: ChoicesColumn): readonly string[] => {
  const words = partedCell(cell);
  const [only] = words;
  const pieces =
    words.length === 1
      ? (only ?? '')
          .split(',')
          .map((piece) => piece.trim())
          .filter(Boolean)
      : [];
  return pieces.length > 1 && pieces.every((piece) => typeof declaredKey(column, piece) === 'string') ? pieces : words;
};

export const readChoices = (
  cell: string,
  column: ChoicesColumn,
  also: AlsoAllowed
): ReadValue<readonly (string | Undeclared)[]> => {
  const values = new Map<string, string | Undeclared>();
  for (const word of wordsIn(cell, column)) {
    const value = meant(column, word, also);
    if (value === undefined) return { problem: { why: 'notChoice', text: word } };
    values.set(plain(typeof value === 'string' ? value : value.undeclared), value);
  }
  return { value: [...values.values()] };
};
