import * as React from 'react';
import { usePrinting } from '../../shell/usePrinting';

/** Rows of a grid that come and go together: a block. */
const rowsInBlock = 8;
/** Pixels around what is seen that are drawn as well. */
const ahead = 900;
/** Until one has been measured. */
const guessedHeight = 1600;

/** Blocks from one to before another. */
type Span = readonly [from: number, to: number];

/** Places that are drawn, and the room that is kept before them. */
export interface Stretch {
  /** Pixels. */
  readonly room: number;
  readonly start: number;
  readonly end: number;
}

/** The parts of a long list that are drawn, and the room that the rest takes. */
export interface Window {
  readonly list: React.RefObject<HTMLUListElement>;
  readonly stretches: readonly Stretch[];
  /** Pixels behind the last of them. */
  readonly roomAfter: number;
}

const columnsOf = (list: Element): number =>
  Math.max(1, window.getComputedStyle(list).gridTemplateColumns.split(' ').filter(Boolean).length);

const drawnIn = (list: Element): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(':scope > li:not([role])')
];

/** The block of the card that has the focus: were it not drawn any more, the focus would be nowhere. */
const blockInFocus = (list: Element, size: number): number | undefined => {
  const place = Number(list.ownerDocument.activeElement?.closest('li[aria-posinset]')?.getAttribute('aria-posinset'));
  return list.contains(list.ownerDocument.activeElement) && place > 0 ? Math.floor((place - 1) / size) : undefined;
};

/** What is seen, and beside it the block that has the focus. */
const spansOf = (seen: Span, held: number | undefined, count: number): readonly Span[] => {
  const first = Math.min(seen[0], Math.max(0, count - 1));
  const last = Math.min(Math.max(seen[1], first + 1), count);
  if (held === undefined || held >= count || (held >= first && held < last)) return [[first, last]];
  if (held === first - 1) return [[held, last]];
  if (held === last) return [[first, held + 1]];
  const alone: Span = [held, held + 1];
  return held < first ? [alone, [first, last]] : [[first, last], alone];
};

/**
 * Draws only the blocks near what is seen, the one that has the focus, and on paper all of them. It listens to no scrolling,
 * so it need not know which element of the page scrolls: it is told when one of the rooms comes near (IntersectionObserver),
 * and works out the blocks from where the list stands. Heights are measured while a block is drawn and kept; the browser's
 * scroll anchoring evens out the rest. docs/decisions/0006 says why no library.
 */
export const useWindow = (length: number): Window => {
  const list = React.useRef<HTMLUListElement>(null);
  const heights = React.useRef(new Map<number, number>());
  // As high as the first ones, whose badges may come later; from there on it stays: were it corrected while somebody goes far,
  // they would land elsewhere.
  const usual = React.useRef<number>();
  const [columns, setColumns] = React.useState(1);
  const [{ seen, held }, setBlocks] = React.useState<{ readonly seen: Span; readonly held: number | undefined }>({
    seen: [0, 3],
    held: undefined
  });
  const printing = usePrinting();

  const size = columns * rowsInBlock;
  const count = Math.ceil(length / size);
  const heightOf = (block: number): number => heights.current.get(block) ?? usual.current ?? guessedHeight;
  const room = (from: number, to: number): number => {
    let sum = 0;
    for (let block = from; block < to; block++) sum += heightOf(block);
    return sum;
  };
  const spans: readonly Span[] = printing ? [[0, count]] : spansOf(seen, held, count);

  React.useLayoutEffect(() => {
    if (list.current === null) return undefined;
    const grid = list.current;
    const measure = (): void => {
      const now = columnsOf(grid);
      setColumns((known) => {
        // In other columns every block has another height.
        if (known !== now) {
          heights.current.clear();
          usual.current = undefined;
        }
        return now;
      });
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(grid);
    return () => observer.disconnect();
  }, []);

  React.useLayoutEffect(() => {
    // Paper is of another width.
    if (list.current === null || printing) return;
    const items = drawnIn(list.current);
    let at = 0;
    for (const [first, last] of spans)
      for (let block = first; block < last; block++, at += size) {
        const top = items[at]?.offsetTop;
        const next = items[at + size - 1]?.nextElementSibling;
        // The last block may be followed by no room at all, or be shorter than the others.
        if (top !== undefined && next instanceof HTMLElement && next.offsetTop > top && block < count - 1)
          heights.current.set(block, next.offsetTop - top);
      }
    const known = [...heights.current.values()];
    if (known.length > 0 && (usual.current === undefined || seen[0] === 0))
      usual.current = known.reduce((sum, each) => sum + each, 0) / known.length;
  });

  React.useEffect(() => {
    if (typeof IntersectionObserver === 'undefined' || list.current === null) return undefined;
    const grid = list.current;
    const look = (entries: readonly IntersectionObserverEntry[]): void => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      const top = -grid.getBoundingClientRect().top - ahead;
      const bottom = top + window.innerHeight + 2 * ahead;
      let block = 0;
      let at = 0;
      while (block < count - 1 && at + heightOf(block) < top) at += heightOf(block++);
      const from = block;
      while (block < count && at < bottom) at += heightOf(block++);
      const to = Math.max(block, from + 1);
      const inFocus = blockInFocus(grid, size);
      setBlocks((before) =>
        before.seen[0] === from && before.seen[1] === to && before.held === inFocus
          ? before
          : { seen: [from, to], held: inFocus }
      );
    };
    const observer = new IntersectionObserver(look, { rootMargin: `${ahead / 2}px 0px` });
    for (const edge of grid.querySelectorAll(':scope > li[role="presentation"]')) observer.observe(edge);
    return () => observer.disconnect();
  });

  const end = spans[spans.length - 1]?.[1] ?? 0;
  return {
    list,
    stretches: spans.map(([from, to], at) => ({
      room: room(spans[at - 1]?.[1] ?? 0, from),
      start: from * size,
      end: Math.min(length, to * size)
    })),
    roomAfter: room(end, count)
  };
};
