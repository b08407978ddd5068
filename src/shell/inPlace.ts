import * as React from 'react';

/** A click that stays on the page; with a key held down or another button it is the browser's. */
export const isPlainPress = (event: React.MouseEvent): boolean =>
  !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/**
 * Where the focus goes once what was opened in place is closed: back to the link that opened it, which says in `data-person` or
 * `data-training` what it opens; else to the search. The ref is for what holds the links.
 */
export const useWayBack = (
  opened: string | undefined,
  kind: 'person' | 'training' | 'question' | 'organised'
): React.RefObject<HTMLDivElement> => {
  const around = React.useRef<HTMLDivElement>(null);
  const before = React.useRef(opened);
  React.useEffect(() => {
    const closed = before.current;
    before.current = opened;
    if (closed === undefined || opened !== undefined) return;
    const links = [...(around.current?.querySelectorAll<HTMLElement>(`[data-${kind}]`) ?? [])].filter(
      (each) => each.dataset[kind] === closed
    );
    // One thing may have two links, beside the hero and among the cards: the one that can be seen.
    const link = links.find((each) => each.offsetParent !== null) ?? links[0];
    (link ?? around.current?.querySelector<HTMLElement>('input[type=search]'))?.focus();
  }, [opened, kind]);
  return around;
};
