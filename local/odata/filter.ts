import { expressionInvalid } from '../site/refusal.ts';
import { bounds } from './bounds.ts';
import { dateParts } from './condition.ts';
import type { Comparator, Condition, DatePart, Literal, Path } from './condition.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

const comparators = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);
/** A literal on the left turns the comparison round. */
const turned: Readonly<Record<Comparator, Comparator>> = { eq: 'eq', ne: 'ne', lt: 'gt', le: 'ge', gt: 'lt', ge: 'le' };

type Operand =
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'literal'; readonly value: Literal }
  | { readonly kind: 'part'; readonly part: DatePart; readonly path: Path }
  | { readonly kind: 'condition'; readonly condition: Condition };

/** Reads SharePoint's $filter grammar, which is much smaller than OData's, and refuses the rest as SharePoint does. */
class FilterReader {
  readonly #whole: string;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;
  #conditions = 0;

  constructor(whole: string, aliases: Readonly<Record<string, string>>) {
    this.#whole = whole;
    this.#tokens = tokensOf(whole, aliases);
  }

  read(): Condition {
    const condition = this.#either();
    if (this.#at < this.#tokens.length) throw this.#invalid();
    return condition;
  }

  #either(): Condition {
    let left = this.#both();
    while (this.#word('or')) left = { kind: 'or', left, right: this.#both() };
    return left;
  }

  #both(): Condition {
    let left = this.#single();
    while (this.#word('and')) left = { kind: 'and', left, right: this.#single() };
    return left;
  }

  #single(): Condition {
    this.#conditions += 1;
    if (this.#conditions > bounds.conditions) throw this.#invalid();
    const left = this.#operand();
    const comparator = this.#comparator();
    if (comparator === undefined) {
      if (left.kind !== 'condition') throw this.#invalid();
      return left.condition;
    }
    return this.#compared(left, comparator, this.#operand());
  }

  #compared(left: Operand, comparator: Comparator, right: Operand): Condition {
    if (left.kind === 'literal' && right.kind !== 'literal') return this.#compared(right, turned[comparator], left);
    if (right.kind !== 'literal') throw this.#invalid();
    const { value } = right;
    if (left.kind === 'path') return { kind: 'compare', path: left.path, comparator, value };
    if (left.kind === 'part' && value.kind === 'number')
      return { kind: 'part', part: left.part, path: left.path, comparator, value: value.value };
    // `substringof('x',Title) eq true` is the one comparison of a condition that SharePoint understands.
    if (left.kind === 'condition' && comparator === 'eq' && value.kind === 'boolean' && value.value)
      return left.condition;
    throw this.#invalid();
  }

  #operand(): Operand {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token === undefined) throw this.#invalid();
    if (token.kind === 'literal') return { kind: 'literal', value: token.value };
    if (token.kind === 'mark') return this.#inParentheses(token.text);
    return this.#mark('(') ? this.#call(token.text) : { kind: 'path', path: this.#path(token.text) };
  }

  #inParentheses(opening: string): Operand {
    this.#depth += 1;
    if (opening !== '(' || this.#depth > bounds.depth) throw this.#invalid();
    const condition = this.#either();
    this.#depth -= 1;
    this.#expect(')');
    return { kind: 'condition', condition };
  }

  #call(name: string): Operand {
    const first = this.#argument();
    if (dateParts.includes(name as DatePart)) {
      this.#expect(')');
      if (first.kind !== 'path') throw this.#invalid();
      return { kind: 'part', part: name as DatePart, path: first.path };
    }
    if (name !== 'startswith' && name !== 'substringof') throw this.#invalid();
    this.#expect(',');
    const second = this.#argument();
    this.#expect(')');
    const [path, text] = name === 'startswith' ? [first, second] : [second, first];
    if (path.kind !== 'path' || text.kind !== 'literal' || text.value.kind !== 'text') throw this.#invalid();
    const kind = name === 'startswith' ? 'beginsWith' : 'contains';
    return { kind: 'condition', condition: { kind, path: path.path, text: text.value.value } };
  }

  /** A column or a literal: calls do not nest. */
  #argument(): Operand {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token?.kind === 'literal') return { kind: 'literal', value: token.value };
    if (token?.kind === 'name') return { kind: 'path', path: this.#path(token.text) };
    throw this.#invalid();
  }

  #path(text: string): Path {
    const path = text.split('/');
    if (path.length > 2) throw this.#invalid();
    return path;
  }

  #comparator(): Comparator | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'name' || !comparators.has(token.text)) return undefined;
    this.#at += 1;
    return token.text as Comparator;
  }

  #word(word: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'name' || token.text !== word) return false;
    this.#at += 1;
    return true;
  }

  #mark(mark: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'mark' || token.text !== mark) return false;
    this.#at += 1;
    return true;
  }

  #expect(mark: string): void {
    if (!this.#mark(mark)) throw this.#invalid();
  }

  #invalid(): Error {
    return expressionInvalid(this.#whole);
  }
}

/** A $filter as a condition; `aliases` are the query's `@name` parameters in lower case. */
export const parseFilter = (filter: string, aliases: Readonly<Record<string, string>> = {}): Condition =>
  new FilterReader(filter, aliases).read();
