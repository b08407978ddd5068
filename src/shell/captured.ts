import type { KeptNode } from '../device/keptCard';

/** An element with its strings. */
export type CapturedNode =
  string | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...CapturedNode[]];

/** `head`: what names the part; `card`: what it comes to; `day`: the same, another one on another day. */
const marked = '[data-first]';
const ofDay = 'day';
const ofCard = '[data-first="card"], [data-first="day"]';

/** What is told of an element: nothing that runs, and no reference, for the part itself soon has the same ids. */
const isTold = (name: string): boolean =>
  !/^(?:on|data-(?!interception)|tabindex$|id$|for$|aria-(?:labelledby|controls|describedby)$)/.test(name);

const attributesOf = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...element.attributes].flatMap(({ name, value }) =>
      isTold(name) && (value !== '' || name === 'alt' || name === 'lang') ? [[name, value]] : []
    )
  );

const childrenOf = (element: Element, of: (child: Element) => CapturedNode | undefined): readonly CapturedNode[] =>
  [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) return child.data === '' ? [] : [child.data];
    const node = child instanceof Element ? of(child) : undefined;
    return node === undefined ? [] : [node];
  });

const isField = (element: Element): boolean => element.matches('input, select, textarea');

/** Its place without what is in it. */
const room = (element: Element): CapturedNode | undefined => {
  const { width, height } = element.getBoundingClientRect();
  if (height === 0) return undefined;
  const style = `inline-size: ${Math.round(width)}px; block-size: ${Math.round(height)}px; box-sizing: border-box;`;
  return ['div', { class: element.className, style, 'aria-hidden': 'true' }];
};

/** All of an element. A field is its place: nothing can be typed before the part is there. */
export const capturedWhole = (element: Element): CapturedNode | undefined => {
  if (element.hasAttribute('hidden')) return undefined;
  if (isField(element)) return room(element);
  return [element.localName, attributesOf(element), ...childrenOf(element, capturedWhole)];
};

const precedes = (element: Element, other: Element): boolean =>
  (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * What is marked as first card in a part, in its place: what stands before it and is not marked keeps its room, what comes
 * after it is left out. `day`: instead of the element that is another one on another day. Undefined: nothing is marked.
 */
export const captured = (part: HTMLElement, day?: CapturedNode): CapturedNode | undefined => {
  const cards = [...part.querySelectorAll(ofCard)];
  const last = cards[cards.length - 1];
  if (last === undefined) return undefined;
  const nodeOf = (element: Element): CapturedNode | undefined => {
    if (element.matches(marked))
      return day !== undefined && element.getAttribute('data-first') === ofDay ? day : capturedWhole(element);
    if (element.contains(last) || element.querySelector(marked) !== null)
      return [element.localName, attributesOf(element), ...childrenOf(element, nodeOf)];
    return precedes(element, last) ? room(element) : undefined;
  };
  // Nothing below moves when the rest comes.
  const style = `min-block-size: ${Math.round(part.getBoundingClientRect().height)}px;`;
  return ['div', { class: part.className, style }, ...childrenOf(part, nodeOf)];
};

/** The strings of cards, each once, and the cards with their places instead. */
export const inWords = (
  cards: readonly CapturedNode[]
): { readonly words: readonly string[]; readonly cards: readonly KeptNode[] } => {
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const kept = (node: CapturedNode): KeptNode => {
    if (typeof node === 'string') return placeOf(node);
    const [tag, attributes, ...children] = node;
    return [placeOf(tag), Object.entries(attributes).flat().map(placeOf), ...children.map(kept)];
  };
  const all = cards.map(kept);
  return { words: [...places.keys()], cards: all };
};

/** Classes of all that is kept. */
const classesOf = (node: CapturedNode): readonly string[] => {
  if (typeof node === 'string') return [];
  const [, attributes, ...children] = node;
  return [...(attributes.class ?? '').split(' '), ...children.flatMap(classesOf)];
};

/** Whether a selector can select something of these classes. */
const concerns = (selector: string, classes: ReadonlySet<string>): boolean => {
  const named = selector.replace(/:not\([^)]*\)/g, '').match(/\.[\w-]+/g) ?? [];
  return named.length > 0 && named.every((name) => classes.has(name.slice(1)));
};

const textOf = (rule: CSSRule, classes: ReadonlySet<string>): string => {
  if (rule instanceof CSSStyleRule)
    return rule.selectorText.split(',').some((each) => concerns(each, classes)) ? rule.cssText : '';
  const inside = (rule as Partial<CSSGroupingRule>).cssRules;
  if (inside === undefined) return '';
  const rules = [...inside].map((each) => textOf(each, classes)).join('');
  return rules === '' ? '' : `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{${rules}}`;
};

/**
 * The rules of this page's style sheets that cards need, as text, in their order. What stands there more often, as what was
 * kept for this visit does, is kept once, where it stands last.
 */
export const rulesOf = (cards: readonly CapturedNode[]): string => {
  const classes = new Set(cards.flatMap(classesOf));
  const rules = [...document.adoptedStyleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .map((rule) => textOf(rule, classes));
  return [...new Set(rules.reverse())].reverse().join('');
};
