import { elementContains, getParent } from '@fluentui/react/lib/Utilities';

/** What had the focus, and where it stood. */
interface Held {
  readonly element: Element;
  /** What it stood in, the nearest first, and at last the web part, which a panel over the page stands beside. */
  readonly around: readonly Element[];
  /** Of a panel that tells for itself: what it was opened from, up to the web part; there the focus is wanted when it goes. */
  readonly behind: readonly Element[];
}

const headings = 'h2, h3, h4';
const namedPlaces = '[aria-label], [aria-labelledby], [role="dialog"], [role="region"]';

let held: Held | undefined;

const isThere = (element: Element): boolean => element.isConnected && element.closest('[hidden], [inert]') === null;

const isNowhere = ({ element: { ownerDocument } }: Held): boolean =>
  ownerDocument.activeElement === null || ownerDocument.activeElement === ownerDocument.body;

// Asked with every change of the page: what costs nothing first.
const isLost = (): boolean => held !== undefined && isNowhere(held) && !isThere(held.element);

/** From where reading goes on: something that has a name, or a heading. */
const placeIn = ({ around, behind }: Held): HTMLElement | undefined => {
  for (const element of [...around, ...behind].filter(isThere)) {
    const place = element.matches(namedPlaces) ? element : [...element.querySelectorAll(headings)].find(isThere);
    if (place instanceof HTMLElement) return place;
  }
  return undefined;
};

/** Puts the focus on what nobody comes to by Tab, and never would. */
export const goTo = (place: HTMLElement): void => {
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
};

const forget = (): void => {
  held = undefined;
  watch.disconnect();
};

const giveBack = (): void => {
  if (held === undefined || !isLost()) return;
  const place = placeIn(held);
  forget();
  if (place !== undefined) goTo(place);
};

/**
 * A view that comes instead may take the focus by itself, in its effects. The next frame is not waited for: on a busy machine it may be a
 * long time in which a key that is pressed goes nowhere.
 */
const afterwards = (): void => {
  if (isLost()) window.setTimeout(giveBack);
};

/** In the web part, or in a panel over the page that it opened: Fluent's layers keep their events and know their parent. */
const isOurs = ({ around, behind }: Held, element: Element | null): boolean =>
  [...around, ...behind].some((each) => elementContains(each as HTMLElement, element as HTMLElement | null));

/** From a panel to the web part that it belongs to: Fluent's layers know their parent. Of a web part: nothing. */
const behindOf = (part: Element): readonly Element[] => {
  const behind: Element[] = [];
  for (let at: Node | null = getParent(part as HTMLElement); at instanceof Element; at = getParent(at as HTMLElement)) {
    if (!at.contains(part)) behind.push(at);
    if (behind.length > 0 && at.matches('section[aria-label]')) break;
  }
  return behind;
};

/** Whoever takes the focus elsewhere, into the page around or by a press beside everything, is left there. */
const left = (): void =>
  void window.setTimeout(() => {
    if (held !== undefined && isThere(held.element) && !isOurs(held, held.element.ownerDocument.activeElement))
      forget();
  });

const watch = new MutationObserver(afterwards);

/**
 * The focus never falls to the page when what had it goes: a button that is not there while its work is done, a view that
 * makes room for another. Whoever uses the keyboard would begin again at the top, and a screen reader would say nothing.
 * Called with whatever takes the focus in a web part, panels over the page included, as the path of the event, and with
 * the web part.
 */
export const keepFocus = ([element, ...path]: readonly EventTarget[], part: Element): void => {
  if (!(element instanceof Element)) return;
  if (held === undefined) watch.observe(element.ownerDocument, { childList: true, subtree: true });
  const within = path.filter((each): each is Element => each instanceof Element && !each.contains(part));
  held = { element, around: [...within, part], behind: behindOf(part) };
  element.addEventListener('blur', left, { once: true });
  afterwards();
};
