import * as React from 'react';

/**
 * Whether the page is being printed: then everything is drawn that stands there. The browser tells before it lays the paper
 * out, and React draws at once what is set outside of its own events.
 */
export const usePrinting = (): boolean => {
  const [printing, setPrinting] = React.useState(false);
  React.useEffect(() => {
    const turn = ({ type }: Event): void => setPrinting(type === 'beforeprint');
    const moments = ['beforeprint', 'afterprint'];
    for (const moment of moments) window.addEventListener(moment, turn);
    return () => moments.forEach((moment) => window.removeEventListener(moment, turn));
  }, []);
  return printing;
};
