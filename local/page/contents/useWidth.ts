import * as React from 'react';

/** The width of an element as it stands now; undefined until it has been measured. */
export const useWidth = (element: React.RefObject<HTMLElement>): number | undefined => {
  const [width, setWidth] = React.useState<number>();
  React.useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    setWidth(measured.clientWidth);
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setWidth(measured.clientWidth));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
};
