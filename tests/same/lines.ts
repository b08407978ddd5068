import { addressFrom, type Normal, withoutNumbers } from './addresses.ts';
import { addressIn } from './code.ts';
import type { Piece } from './piece.ts';

/** What kinds of things people meet, in the order in which their differences are told. */
export const kinds = ['state', 'text', 'role', 'attribute', 'address', 'offer'] as const;
export type Kind = (typeof kinds)[number];

/** One thing that people meet in a state. */
export interface Line {
  readonly kind: Kind;
  readonly says: string;
  /** The heading above it; empty: none. */
  readonly at: string;
}

const addresses = ['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data'];
const words = ['title', 'placeholder', 'alt', 'lang', 'dir', 'aria-current'];

/** Icons are letters of a font's own, which nobody reads. */
const folded = (text: string): string =>
  text
    .replace(/[\uE000-\uF8FF\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

class Reader {
  readonly lines: Line[] = [];
  readonly #base: string;
  readonly #normal: Normal;
  #sentence = '';
  #heading = '';

  constructor(base: string, normal: Normal) {
    this.#base = base;
    this.#normal = normal;
  }

  read(piece: Piece): void {
    if (piece.name === '#other') return;
    if (piece.name === '#text') {
      if (piece.seen) this.#sentence += piece.text;
      return;
    }
    if (!piece.inline) this.end();
    this.#element(piece);
    if (piece.name === 'br') this.#sentence += ' ';
    for (const child of piece.children) this.read(child);
    if (!piece.inline) this.end();
  }

  /** A sentence ends where its block does. */
  end(): void {
    const says = folded(this.#sentence);
    this.#sentence = '';
    if (says !== '') this.#add('text', says);
  }

  #add(kind: Kind, says: string): void {
    const words = kind === 'address' ? says : withoutNumbers(says);
    this.lines.push({ kind, says: this.#normal(words), at: withoutNumbers(this.#heading) });
  }

  #element({ name, role, attributes, seen }: Piece): void {
    if (role !== undefined) {
      const { role: is, name: called, more } = role;
      const reach = attributes.has('tabindex') ? [`tabindex=${attributes.get('tabindex')}`] : [];
      if (is === 'heading') this.#heading = called;
      this.#add('role', [is, ...(called === '' ? [] : [`"${called}"`]), ...more, ...reach].join(' '));
    }
    if (!seen) return;
    for (const word of words)
      if (attributes.has(word)) this.#add('attribute', `${word} "${folded(attributes.get(word) ?? '')}"`);
    this.#addresses(attributes);
    if (name === 'path') this.#code(attributes.get('d') ?? '');
  }

  #addresses(attributes: Piece['attributes']): void {
    const how = ['target', 'rel', 'download'].flatMap((each) =>
      attributes.has(each) ? [`${each}=${attributes.get(each)}`] : []
    );
    for (const each of addresses) {
      const value = attributes.get(each);
      if (value === undefined) continue;
      const whole = value.startsWith('blob:') ? 'blob:' : addressFrom(this.#base, this.#normal, value);
      this.#add('address', [each, whole, ...how].join(' '));
    }
  }

  #code(path: string): void {
    const address = addressIn(path);
    if (address !== undefined) this.#add('address', `code ${address}`);
  }
}

/** Everything that people meet in pieces of a page, in the order of the document. */
export const linesOf = (pieces: readonly Piece[], base: string, normal: Normal): readonly Line[] => {
  const reader = new Reader(base, normal);
  for (const piece of pieces) {
    reader.read(piece);
    reader.end();
  }
  return reader.lines;
};
