import { Parser } from 'saxen';

export interface XmlListener {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** `row` of `x:row`: writers give the same names any prefix. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Tells what stands in a text of XML, whose pieces come one after another: yields after each. Throws what is no XML. */
export function* listened(pieces: Iterable<string>, { open, close, text }: XmlListener): Generator<void> {
  const parser = new Parser();
  let wrong: Error | undefined;
  parser.on('error', (error) => {
    wrong ??= error;
  });
  parser.on('openTag', (name, attributes, decode) => {
    const attribute = (wanted: string): string | undefined => {
      const found = Object.entries(attributes()).find(([each]) => local(each) === wanted);
      return found === undefined ? undefined : decode(found[1]);
    };
    open?.(local(name), attribute);
  });
  parser.on('closeTag', (name) => close?.(local(name)));
  if (text !== undefined) {
    parser.on('text', (piece, decode) => text(decode(piece)));
    parser.on('cdata', text);
  }
  for (const piece of pieces) {
    parser.write(piece);
    if (wrong !== undefined) throw wrong;
    yield;
  }
  parser.end();
  if (wrong !== undefined) throw wrong;
}

/** The same to its end, at once: for what is small. */
export const listen = (pieces: Iterable<string>, listener: XmlListener): void => {
  for (const _piece of listened(pieces, listener));
};
