import * as React from 'react';

/** Rows of a grid that come and go together: a block. */
const rowsInBlock = 8;
/** Pixels around what is seen that are drawn as well. */
const ahead = 900;
/** Until one has been measured. */
const guessedHeight = 1600;

/** The part of a long list that is drawn, and the room that the rest takes. */
export interface Window {
  readonly list: React.RefObject<HTMLUListElement>;
  readonly before: React.RefObject<HTMLLIElement>;
  readonly after: React.RefObject<HTMLLIElement>;
  readonly start: number;
  readonly end: number;
  /** Pixels. */
  readonly roomBefore: number;
  readonly roomAfter: number;
}

const columnsOf = (list: Element): number =>
  Math.max(1, window.getComputedStyle(list).gridTemplateColumns.split(' ').filter(Boolean).length);

/**
 * Draws only the blocks near what is seen. It listens to no scrolling, so it need not know which element of the page
 * scrolls: it is told when the room before or after comes near (IntersectionObserver), and works out the blocks from
 * where the list stands. Heights are measured while a block is drawn and kept; the browser's scroll anchoring evens out
 * the rest. docs/decisions/0006 says why no library.
 */
export const useWindow = (length: number): Window => {
  const list = React.useRef<HTMLUListElement>(null);
  const before = React.useRef<HTMLLIElement>(null);
  const after = React.useRef<HTMLLIElement>(null);
  const heights = React.useRef(new Map<number, number>());
  const [columns, setColumns] = React.useState(1);
  const [blocks, setBlocks] = React.useState<readonly [number, number]>([0, 3]);

  const size = columns * rowsInBlock;
  const count = Math.ceil(length / size);
  const known = [...heights.current.values()];
  const usual = known.length === 0 ? guessedHeight : known.reduce((sum, each) => sum + each, 0) / known.length;
  const heightOf = (block: number): number => heights.current.get(block) ?? usual;
  const room = (from: number, to: number): number => {
    let sum = 0;
    for (let block = from; block < to; block++) sum += heightOf(block);
    return sum;
  };
  const first = Math.min(blocks[0], Math.max(0, count - 1));
  const last = Math.min(Math.max(blocks[1], first + 1), count);

  React.useLayoutEffect(() => {
    if (list.current === null) return undefined;
    const grid = list.current;
    const measure = (): void => {
      const now = columnsOf(grid);
      setColumns((known) => {
        // In other columns every block has another height.
        if (known !== now) heights.current.clear();
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
    if (list.current === null) return;
    const items = list.current.querySelectorAll<HTMLElement>(':scope > li:not([role])');
    for (let block = first; block < last; block++) {
      const top = items[(block - first) * size]?.offsetTop;
      const next = items[(block + 1 - first) * size]?.offsetTop ?? after.current?.offsetTop;
      // The last block may be followed by no room at all, or be shorter than the others.
      if (top !== undefined && next !== undefined && next > top && block < count - 1)
        heights.current.set(block, next - top);
    }
  });

  React.useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return undefined;
    const look = (entries: readonly IntersectionObserverEntry[]): void => {
      if (!entries.some((entry) => entry.isIntersecting) || list.current === null) return;
      const top = -list.current.getBoundingClientRect().top - ahead;
      const bottom = top + window.innerHeight + 2 * ahead;
      let block = 0;
      let at = 0;
      while (block < count - 1 && at + heightOf(block) < top) at += heightOf(block++);
      const from = block;
      while (block < count && at < bottom) at += heightOf(block++);
      setBlocks(([oldFrom, oldTo]) =>
        oldFrom === from && oldTo === Math.max(block, from + 1) ? [oldFrom, oldTo] : [from, Math.max(block, from + 1)]
      );
    };
    const observer = new IntersectionObserver(look, { rootMargin: `${ahead / 2}px 0px` });
    for (const edge of [before.current, after.current]) if (edge !== null) observer.observe(edge);
    return () => observer.disconnect();
  });

  return {
    list,
    before,
    after,
    start: first * size,
    end: Math.min(length, last * size),
    roomBefore: room(0, first),
    roomAfter: room(last, count)
  };
};
