/** What a first card is: one person (or module, question or session with how it stands, a call, a figure) with a reason and a link, or what the floor and the naive Finder draw. */
export type CardKind = 'floor' | 'naive' | 'article' | 'member' | 'training' | 'question' | 'session' | 'call' | 'tile';

/** The card's text from a moment on. */
export interface CardChange {
  /** The part of the page, from 0. */
  readonly part: number;
  /** Empty: no card, or not a whole one. */
  readonly text: string;
  /** Milliseconds since the page was asked for, once the frame with it was painted; absent: another came before. */
  painted?: number;
}

/** What the page notes of itself while it opens. */
export interface PageNotes {
  readonly changes: CardChange[];
  readonly shifts: { readonly at: number; readonly value: number }[];
  /** Moment of the last change of anything in the web parts. */
  changed: number;
}

declare global {
  interface Window {
    benchNotes: PageNotes;
  }
}

/**
 * Runs in the page before anything else: notes each change of the first card of each web part, and when it was on
 * screen. It reads nothing that makes the browser lay out, and costs every page the same.
 */
export const watchPage = (kinds: readonly CardKind[]): void => {
  performance.setResourceTimingBufferSize(2000);
  const notes: PageNotes = { changes: [], shifts: [], changed: 0 };
  window.benchNotes = notes;
  const wordsOf = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const isLinked = (element: Element | null | undefined): boolean => {
    const address = element?.querySelector('a[href]')?.getAttribute('href') ?? '';
    return /^(https?:|\/|mailto:)/.test(address);
  };
  const readers: Readonly<Record<CardKind, (part: Element) => string>> = {
    floor: (part) => wordsOf(part.querySelector('.floor-card')),
    naive: (part) => {
      const card = part.querySelector('.naive-card');
      return isLinked(card) ? wordsOf(card) : '';
    },
    article: (part) => {
      const card = part.querySelector('article');
      return isLinked(card) && card?.querySelector('h3') !== null ? wordsOf(card) : '';
    },
    // In the Roster the reason is the circle, which stands above its people; badges come when they come.
    member: (part) => {
      const name = part.querySelector('h4');
      const group = wordsOf(name?.closest('section')?.querySelector('h3'));
      return name !== null && isLinked(name) && group !== '' ? `${group}: ${wordsOf(name)}` : '';
    },
    // What to go on with; who began nothing meets the first of the sections.
    training: (part) => {
      const card = part.querySelector('article');
      if (isLinked(card) && card?.querySelector('h3') !== null) return wordsOf(card);
      const name = part.querySelector('h4');
      return isLinked(name) ? wordsOf(name?.closest('li') ?? name) : '';
    },
    question: (part) => {
      const row = part.querySelector('li [data-question]')?.closest('li');
      return isLinked(row) ? wordsOf(row) : '';
    },
    // Without its buttons: whether somebody may press them is asked after it.
    session: (part) => {
      const row = part.querySelector('li[data-session]');
      return [...(row?.querySelectorAll('h4, p') ?? [])].map(wordsOf).join(' ').trim();
    },
    // Which wave, until when, how many are wanted; its name; what it is about.
    call: (part) => {
      const name = part.querySelector('h3');
      if (name === null || !isLinked(name.parentElement)) return '';
      return [name.previousElementSibling, name, name.nextElementSibling].map(wordsOf).join(' ').trim();
    },
    tile: (part) => wordsOf(part.querySelector('li h3')?.closest('li'))
  };
  const last: string[] = kinds.map(() => '');
  const painted = (change: CardChange): void => {
    requestAnimationFrame(() => {
      // A message is handed over once the frame is out.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (change.painted = performance.now());
      port2.postMessage(undefined);
    });
  };
  const look = (): void => {
    notes.changed = performance.now();
    const parts = document.querySelectorAll('#canvas .webpart');
    kinds.forEach((kind, part) => {
      const home = parts[part];
      const text = home === undefined ? '' : readers[kind](home);
      if (text === last[part]) return;
      last[part] = text;
      const change: CardChange = { part, text };
      notes.changes.push(change);
      painted(change);
    });
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href']
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) notes.shifts.push({ at: entry.startTime, value: entry.value });
  }).observe({ type: 'layout-shift', buffered: true });
};
