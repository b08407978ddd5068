/** Something that can be pressed. */
export interface Control {
  readonly kind: string;
  readonly name: string;
  /** By its element, for names that are people's or numbers. */
  readonly described: string;
  /** A box is pressed with another key. */
  readonly isBox: boolean;
}

/** What the checks ask of the page itself; one object, put into every page and frame before its own scripts. */
export interface InPage {
  /** The open dialog, or else the part: what people are looking at. */
  readonly scope: (part: Element) => Element;
  /** Waits until nothing has changed for a moment, then ends what still moves. */
  readonly settled: (part: Element) => Promise<void>;
  /** An element without ids or hashes of the build: `button.copy`. */
  readonly described: (element: Element) => string;
  /** Controls that a screen reader cannot name. */
  readonly nameless: (part: Element) => readonly string[];
  /** Text that somebody cannot read to its end, with the element that cuts it. */
  readonly cut: (part: Element) => readonly (readonly [element: string, text: string])[];
  /** Every piece of text that is seen or heard. */
  readonly texts: (part: Element, language: string) => readonly string[];
  /** The same at another size of text, in pixels of the page's root: what leaves its box, or lies on other words. */
  readonly atTextSize: (part: Element, pixels: number) => readonly (readonly [what: string, text: string])[];
  /** Icons that keep a colour of ours where the reader's own few colours are the only ones; asked in forced colours. */
  readonly painted: (part: Element) => readonly string[];
  /** Headings of levels 1 and 2 in the part, in order. */
  readonly headings: (part: Element) => readonly number[];
  /** Pixels that the page would have to be scrolled sideways. */
  readonly sideways: (part: Element) => number;
  /** Texts that React would look for in vain on a translated page, each with its element. */
  readonly bare: (part: Element) => readonly (readonly [element: string, text: string])[];
  /** From now on the page is translated, as browsers do it: elements of their own take the place of every text. */
  readonly translate: (part: Element) => void;
  /** What can be pressed without leaving the page, in order. */
  readonly controls: (part: Element) => readonly Control[];
  /** Puts the focus on a control; from now on no link leads away. */
  readonly take: (part: Element, place: number) => void;
  /** Where the focus is; undefined: nowhere. */
  readonly focus: (part: Element) => string | undefined;
}

declare global {
  interface Window {
    stateLook: InPage;
  }
}

/** Runs in the page: nothing of this file but the function itself is there. */
export function lookInside(): void {
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

  /** Only for screen readers: a box of one pixel. */
  const isUnseen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 || height <= 1;
  };

  const scope = (part: Element): Element => {
    const open = part.ownerDocument.querySelectorAll('[role="dialog"], [role="alertdialog"], dialog[open]');
    return [...open].filter((dialog) => isSeen(dialog) && dialog.closest('[inert]') === null).pop() ?? part;
  };

  const described = (element: Element): string => {
    const role = element.getAttribute('role');
    const classes = [...element.classList]
      .map((name) => name.replace(/_[0-9a-f]{6,}$/, ''))
      .filter((name) => !/\d/.test(name))
      .slice(0, 2);
    return [element.localName, role === null ? '' : `[${role}]`, ...classes.map((name) => `.${name}`)].join('');
  };

  const settled = (part: Element): Promise<void> =>
    new Promise((done) => {
      const { body } = part.ownerDocument;
      const stop = (): void => {
        watch.disconnect();
        window.clearTimeout(longest);
        for (const moving of part.ownerDocument.getAnimations())
          if (moving.effect?.getComputedTiming().endTime !== Infinity) moving.finish();
        requestAnimationFrame(() => done());
      };
      let quiet = window.setTimeout(stop, 60);
      const longest = window.setTimeout(stop, 3000);
      const watch = new MutationObserver(() => {
        window.clearTimeout(quiet);
        quiet = window.setTimeout(stop, 60);
      });
      watch.observe(body, { childList: true, subtree: true, attributes: true, characterData: true });
    });

  /** What of an element counts for its name: words, and what stands for pictures; a message inside is no name. */
  const content = (element: Element): string =>
    [...element.childNodes]
      .map((node) => {
        if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
        if (!(node instanceof Element) || node.matches('[aria-hidden="true"], [role="status"], [role="alert"]'))
          return '';
        return node.getAttribute('aria-label') ?? node.getAttribute('alt') ?? content(node);
      })
      .join(' ');

  const nameOf = (element: Element): string => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const labels = (element as HTMLInputElement).labels ?? null;
    return [
      ...by.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? ''),
      element.getAttribute('aria-label') ?? '',
      ...[...(labels ?? [])].map(content),
      element.querySelector(':scope > legend, :scope > caption')?.textContent ?? '',
      element.matches('input, select, textarea, section, [role="dialog"], [role="region"], [role="group"]')
        ? ''
        : content(element),
      element.getAttribute('title') ?? ''
    ].join('');
  };

  const unnamed = 'presentation none status alert list listitem document row rowgroup gridcell cell separator note';
  const controls =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, [tabindex="0"], ' +
    `[role]:not(${unnamed
      .split(' ')
      .map((role) => `[role="${role}"]`)
      .join(', ')})`;

  const nameless = (part: Element): readonly string[] =>
    [...scope(part).querySelectorAll(controls)]
      .filter((element) => isSeen(element) && element.closest('[aria-hidden="true"]') === null)
      .filter((element) => nameOf(element).trim() === '')
      .map(described);

  /** An excerpt of what somebody wrote, in a card whose name opens all of it. */
  const isExcerpt = (element: Element): boolean =>
    getComputedStyle(element).webkitLineClamp !== 'none' &&
    (element.closest('article, li')?.querySelector('a') ?? null) !== null;

  const cutter = (text: DOMRect, from: Element, part: Element): Element | undefined => {
    for (let around: Element | null = from; around !== null && part.contains(around); around = around.parentElement) {
      const style = getComputedStyle(around);
      const box = around.getBoundingClientRect();
      if (isUnseen(around) || around.hasAttribute('title') || isExcerpt(around)) return undefined;
      if (['auto', 'scroll'].includes(style.overflowX) || ['auto', 'scroll'].includes(style.overflowY))
        return undefined;
      const hides = (how: string): boolean => how === 'hidden' || how === 'clip';
      if (hides(style.overflowX) && (text.right > box.right + 1 || text.left < box.left - 1)) return around;
      if (hides(style.overflowY) && (text.bottom > box.bottom + 3 || text.top < box.top - 3)) return around;
    }
    return undefined;
  };

  const textNodes = (within: Element): Text[] => {
    const walker = within.ownerDocument.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if ((node.textContent ?? '').trim() !== '') found.push(node as Text);
    return found;
  };

  const cutHint = (field: HTMLInputElement): boolean => {
    const style = getComputedStyle(field);
    const pen = field.ownerDocument.createElement('canvas').getContext('2d');
    if (pen === null || field.placeholder === '' || field.value !== '') return false;
    pen.font = style.font;
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    return pen.measureText(field.placeholder).width > room + 1;
  };

  const scrollsItself = (element: Element | null, within: Element): boolean =>
    element !== null &&
    element !== within &&
    (getComputedStyle(element).overflowX !== 'visible' || scrollsItself(element.parentElement, within));

  /** Beyond the edge of the part, over what stands beside it. */
  const standsOut = (text: DOMRect, from: Element, within: Element): boolean =>
    text.right > within.getBoundingClientRect().right + 1 && !isUnseen(from) && !scrollsItself(from, within);

  const cut = (part: Element): readonly (readonly [string, string])[] => {
    const within = scope(part);
    const texts = textNodes(within).flatMap((node) => {
      const parent = node.parentElement;
      if (parent === null || !isSeen(parent) || parent.closest('option, svg') !== null) return [];
      const range = node.ownerDocument.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()];
      const by = boxes.map((box) => cutter(box, parent, within)).find((each) => each !== undefined);
      if (by !== undefined) return [[described(by), node.textContent ?? ''] as const];
      const out = boxes.some((box) => standsOut(box, parent, within));
      return out ? [[`${described(parent)} stands out`, node.textContent ?? ''] as const] : [];
    });
    const hints = [...within.querySelectorAll('input')]
      .filter((field) => isSeen(field) && cutHint(field))
      .map((field) => [described(field), field.placeholder] as const);
    return [...texts, ...hints];
  };

  /** Boxes that are placed by themselves stand where they like in those around them. */
  const isPlaced = (element: Element): boolean =>
    ['absolute', 'fixed', 'sticky'].includes(getComputedStyle(element).position);

  /** The box that a piece of text has left sideways. */
  const left = (text: DOMRect, from: Element, within: Element): Element | undefined => {
    for (let around: Element | null = from; around !== null && around !== within; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (isUnseen(around) || style.overflowX !== 'visible') return undefined;
      if (!style.display.startsWith('inline') || style.display === 'inline-block') {
        const box = around.getBoundingClientRect();
        if (text.right > box.right + 1 || text.left < box.left - 1) return around;
      }
      if (isPlaced(around)) return undefined;
    }
    return undefined;
  };

  const layerOf = (element: Element, within: Element): Element =>
    element === within || element.parentElement === null || isPlaced(element)
      ? element
      : layerOf(element.parentElement, within);

  const scrolls = (element: Element, within: Element): boolean =>
    element !== within &&
    (getComputedStyle(element).overflowY !== 'visible' ||
      (element.parentElement !== null && scrolls(element.parentElement, within)));

  /** Text is lower than its line: letters of two lines never meet where the lines just do. */
  const meets = (one: DOMRect, other: DOMRect): boolean =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) * 0.4;

  const atTextSize = (part: Element, pixels: number): readonly (readonly [string, string])[] => {
    const { documentElement: page } = part.ownerDocument;
    const before = page.style.fontSize;
    page.style.fontSize = `${pixels}px`;
    const within = scope(part);
    const pieces = textNodes(within).flatMap((node) => {
      const parent = node.parentElement;
      if (parent === null || !isSeen(parent) || isUnseen(parent) || parent.closest('option, svg') !== null) return [];
      const range = node.ownerDocument.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      return [{ parent, text: node.textContent ?? '', boxes }];
    });
    const out = pieces.flatMap(({ parent, text, boxes }) => {
      const by = boxes.map((box) => left(box, parent, within)).find((each) => each !== undefined);
      return by === undefined ? [] : [[`leaves ${described(by)}`, text] as const];
    });
    const drawn = pieces
      .filter(({ parent }) => !scrolls(parent, within))
      .flatMap(({ parent, text, boxes }) => boxes.map((box) => ({ parent, text, box, layer: layerOf(parent, within) })))
      .sort((one, other) => one.box.top - other.box.top);
    const on = drawn.flatMap((one, index) => {
      for (let next = index + 1; next < drawn.length; next++) {
        const other = drawn[next];
        if (other === undefined || other.box.top >= one.box.bottom) break;
        if (other.parent !== one.parent && other.layer === one.layer && meets(one.box, other.box))
          return [
            [`${described(one.parent)} lies on ${described(other.parent)}`, `${one.text} | ${other.text}`] as const
          ];
      }
      return [];
    });
    // A hint for whoever sees it, which ends in dots; the field's name says the same.
    const cutThere = cut(part).filter(([what]) => !what.startsWith('input'));
    // A callout was placed before, and is not placed anew: tests/browser/largeText opens them where the text is large.
    const wide = within.closest('.ms-Callout') === null ? sideways(part) : 0;
    page.style.fontSize = before;
    return [...out, ...on, ...cutThere, ...(wide > 0 ? [['scrolls sideways', `${wide} px`] as const] : [])];
  };

  const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-description'];

  const texts = (part: Element, language: string): readonly string[] => {
    const within = scope(part);
    const isOther = (element: Element | null): boolean => {
      const lang = element?.closest('[lang]')?.getAttribute('lang') ?? language;
      return !lang.toLowerCase().startsWith(language.slice(0, 2).toLowerCase());
    };
    const written = textNodes(within)
      .filter(({ parentElement }) => parentElement !== null && isSeen(parentElement) && !isOther(parentElement))
      .map((node) => node.textContent ?? '');
    const named = [within, ...within.querySelectorAll('*')]
      .filter((element) => !isOther(element) && isSeen(element))
      .flatMap((element) => spoken.map((name) => element.getAttribute(name) ?? ''));
    return [...new Set([...written, ...named].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean))];
  };

  const reading = ['CanvasText', 'LinkText', 'ButtonText', 'HighlightText', 'GrayText', 'Highlight', 'FieldText'];

  const painted = (part: Element): readonly string[] => {
    const ink = part.ownerDocument.createElement('i');
    ink.style.setProperty('forced-color-adjust', 'none');
    part.ownerDocument.body.append(ink);
    const chosen = reading.map((colour) => {
      ink.style.color = colour;
      return getComputedStyle(ink).color;
    });
    ink.remove();
    return [...scope(part).querySelectorAll('svg[viewBox="0 0 16 16"]')]
      .filter((icon) => isSeen(icon) && !chosen.includes(getComputedStyle(icon).color))
      .map((icon) => `${icon.parentElement === null ? 'icon' : described(icon.parentElement)}`);
  };

  const headings = (part: Element): readonly number[] =>
    [...part.querySelectorAll('h1, h2, [role="heading"]')]
      .filter(isSeen)
      .map((heading) => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)))
      .filter((level) => level < 3);

  interface Fiber {
    readonly tag: number;
    readonly return: Fiber | null;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
    readonly stateNode: { readonly current?: Fiber } | Element | Text | null;
    readonly memoizedProps: unknown;
  }

  const fiberOf = (element: Element): Fiber | undefined => {
    const key = Object.keys(element).find((name) => name.startsWith('__reactFiber$'));
    return key === undefined ? undefined : (element as unknown as Record<string, Fiber>)[key];
  };

  /** React keeps a text by itself where it stands beside something else; the only text of an element is the element's. */
  const bare = (part: Element): readonly (readonly [string, string])[] => {
    let root = [...part.querySelectorAll('*')].map(fiberOf).find((fiber) => fiber !== undefined);
    while (root !== undefined && root.return !== null) root = root.return;
    const found: (readonly [string, string])[] = [];
    const look = (fiber: Fiber | null | undefined, within: Element): void => {
      for (let each = fiber ?? null; each !== null; each = each.sibling) {
        if (each.tag === 6) found.push([described(within), String(each.memoizedProps)]);
        else look(each.child, each.stateNode instanceof Element ? each.stateNode : within);
      }
    };
    const now = root?.stateNode;
    look(now !== null && now !== undefined && 'current' in now ? now.current : root, part);
    return found;
  };

  const translate = (part: Element): void => {
    const { body } = part.ownerDocument;
    const put = (text: Text): void => {
      const { parentElement: around } = text;
      if (around === null || around.closest('font, script, style, textarea, svg, [translate="no"]') !== null) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    };
    const all = (): void => textNodes(body).forEach(put);
    new MutationObserver(all).observe(body, { childList: true, characterData: true, subtree: true });
    all();
  };

  const sideways = (part: Element): number => {
    const { documentElement: page } = part.ownerDocument;
    const over = scope(part).getBoundingClientRect();
    let most = Math.max(
      page.scrollWidth - page.clientWidth,
      Math.round(over.right - page.clientWidth),
      Math.round(-over.left)
    );
    // SharePoint's pages, and the local one, scroll inside the document.
    for (let around = part.parentElement; around !== null; around = around.parentElement)
      if (getComputedStyle(around).overflowX !== 'visible')
        most = Math.max(most, around.scrollWidth - around.clientWidth);
    return most;
  };

  const focus = (part: Element): string | undefined => {
    const { activeElement, body, documentElement } = part.ownerDocument;
    const nowhere = activeElement === null || activeElement === body || activeElement === documentElement;
    return nowhere ? undefined : described(activeElement);
  };

  const pressable =
    'button, a[href]:not([target="_blank"], [href^="mailto:"], [href^="tel:"]), summary, ' +
    'input[type="checkbox"], input[type="radio"], [role="button"], [role="tab"], [role="switch"]';

  const pressables = (part: Element): readonly HTMLElement[] =>
    [...scope(part).querySelectorAll<HTMLElement>(pressable)].filter(
      (element) => isSeen(element) && !element.matches(':disabled, [aria-disabled="true"]')
    );

  const controlsOf = (part: Element): readonly Control[] =>
    pressables(part).map((element) => ({
      kind: element.getAttribute('role') ?? element.getAttribute('type') ?? element.localName,
      name: nameOf(element).trim(),
      described: described(element),
      isBox: element.matches('input')
    }));

  const stay = (event: Event): void => event.preventDefault();

  const take = (part: Element, place: number): void => {
    // Behind every listener of the part: a link that does something here has done it by then.
    window.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a[href]') !== null) stay(event);
    });
    window.print = () => undefined;
    pressables(part)[place]?.focus();
  };

  // Whoever chooses from a list has the focus there; a test's hand has not.
  window.addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLSelectElement && document.activeElement !== target) target.focus();
    },
    true
  );

  window.stateLook = {
    scope,
    settled,
    described,
    nameless,
    cut,
    atTextSize,
    painted,
    texts,
    headings,
    bare,
    translate,
    sideways,
    controls: controlsOf,
    take,
    focus
  };
}
