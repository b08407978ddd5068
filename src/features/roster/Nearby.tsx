import * as React from 'react';
import { usePrinting } from '../../shell/usePrinting';

/** Pixels around what is seen that are drawn as well. */
const nearbyAhead = 800;

export interface NearbyProps {
  /** Drawn whether it is seen or not: the first of the page, and everything where there is little. */
  readonly always: boolean;
  /** Pixels that it takes up until it has been drawn once. */
  readonly guess: number;
  /** Made only when it is drawn. */
  readonly children: () => React.ReactNode;
}

/**
 * Draws its content only while it is near what is seen; elsewhere it keeps its room. The browser tells when it comes near,
 * whichever element of the page scrolls. What has the focus stays, and on paper everything is drawn.
 */
export const Nearby = ({ always, guess, children }: NearbyProps): React.ReactElement => {
  const room = React.useRef<HTMLDivElement>(null);
  const watched = !always && typeof IntersectionObserver !== 'undefined';
  const [near, setNear] = React.useState(false);
  const [height, setHeight] = React.useState(guess);
  React.useEffect(() => {
    const element = room.current;
    if (!watched || element === null) return undefined;
    const look = (entries: readonly IntersectionObserverEntry[]): void => {
      const last = entries[entries.length - 1];
      if (last === undefined) return;
      if (!last.isIntersecting && element.contains(document.activeElement)) return;
      if (!last.isIntersecting && last.boundingClientRect.height > 0) setHeight(last.boundingClientRect.height);
      setNear(last.isIntersecting);
    };
    // `scrollMargin` is the same for the elements inside the page that scroll; an older browser draws a little later.
    const margins = { rootMargin: `${nearbyAhead}px 0px`, scrollMargin: `${nearbyAhead}px 0px` };
    const observer = new IntersectionObserver(look, margins);
    observer.observe(element);
    return () => observer.disconnect();
  }, [watched]);
  const printing = usePrinting();
  const drawn = !watched || near || printing;
  return (
    <div ref={room} style={drawn ? undefined : { blockSize: height }}>
      {drawn && children()}
    </div>
  );
};
