import { own } from '../site/own.ts';
import { expressionInvalid, invalidQuery } from '../site/refusal.ts';
import type { Literal } from './condition.ts';

export type Token =
  | { readonly kind: 'literal'; readonly value: Literal }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: '(' | ')' | ',' };

const patterns = {
  space: /\s+/y,
  mark: /[(),]/y,
  date: /datetime(?:offset)?'([^']*)'/iy,
  guid: /guid'([^']*)'/iy,
  text: /'((?:[^']|'')*)'/y,
  number: /[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?[dfml]?(?![\w/])/iy,
  alias: /@\w+/y,
  name: /[\p{L}_][\p{L}\p{N}_]*(?:\/[\p{L}_][\p{L}\p{N}_]*)*/uy
} as const;

const isDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[-+]\d\d:\d\d)?)?$/;
const isGuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const literalOf = (kind: 'date' | 'guid', text: string, whole: string): Literal => {
  if (kind === 'date' ? !isDate.test(text) || Number.isNaN(Date.parse(text)) : !isGuid.test(text))
    throw expressionInvalid(whole);
  return { kind, value: kind === 'guid' ? text.toLowerCase() : text };
};

const wordLiterals: Readonly<Record<string, Literal>> = {
  true: { kind: 'boolean', value: true },
  false: { kind: 'boolean', value: false },
  null: { kind: 'null' }
};

/** Cuts a $filter into tokens; what fits no token is refused with SharePoint's sentence. */
export const tokensOf = (whole: string, aliases: Readonly<Record<string, string>> = {}): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  const take = (kind: keyof typeof patterns): RegExpExecArray | undefined => {
    const pattern = patterns[kind];
    pattern.lastIndex = at;
    const found = pattern.exec(whole);
    if (found === null) return undefined;
    at = pattern.lastIndex;
    return found;
  };
  const literal = (value: Literal): void => void tokens.push({ kind: 'literal', value });
  while (at < whole.length) {
    if (take('space') !== undefined) continue;
    const mark = take('mark');
    if (mark !== undefined) {
      tokens.push({ kind: 'mark', text: mark[0] as '(' });
      continue;
    }
    const date = take('date');
    if (date !== undefined) {
      literal(literalOf('date', date[1] ?? '', whole));
      continue;
    }
    const guid = take('guid');
    if (guid !== undefined) {
      literal(literalOf('guid', guid[1] ?? '', whole));
      continue;
    }
    const text = take('text');
    if (text !== undefined) {
      literal({ kind: 'text', value: (text[1] ?? '').replaceAll("''", "'") });
      continue;
    }
    const number = take('number');
    if (number !== undefined) {
      literal({ kind: 'number', value: Number.parseFloat(number[0]) });
      continue;
    }
    const alias = take('alias');
    if (alias !== undefined) {
      const value = aliases[alias[0].toLowerCase()];
      if (value === undefined) throw invalidQuery(`Missing required query string: ${alias[0]}.`);
      for (const token of tokensOf(value)) tokens.push(token);
      continue;
    }
    const name = take('name');
    if (name === undefined) throw expressionInvalid(whole);
    const word = own(wordLiterals, name[0]);
    if (word === undefined) tokens.push({ kind: 'name', text: name[0] });
    else literal(word);
  }
  return tokens;
};
