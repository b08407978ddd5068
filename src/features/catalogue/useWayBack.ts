import * as React from 'react';

/** Where the focus goes once something that was opened is closed: back to what opened it. */
export const useWayBack = (opened: string | undefined): React.RefObject<HTMLDivElement> => {
  const around = React.useRef<HTMLDivElement>(null);
  const before = React.useRef(opened);
  React.useEffect(() => {
    const closed = before.current;
    before.current = opened;
    if (closed === undefined || opened !== undefined) return;
    const links = [...(around.current?.querySelectorAll<HTMLElement>('[data-training]') ?? [])].filter(
      (each) => each.dataset['training'] === closed
    );
    const link = links.find((each) => each.offsetParent !== null) ?? links[0];
    (link ?? around.current?.querySelector<HTMLElement>('input[type=search]'))?.focus();
  }, [opened]);
  return around;
};
