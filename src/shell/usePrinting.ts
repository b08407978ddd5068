import * as React from 'react';

/**
 * Whether the page is being printed: then everything is to be drawn that stands there. The browser tells before it lays the
 * paper out, and React draws at once what is set outside of its own events.
 */
export const usePrinting = (): boolean => {
  const [printing, setPrinting] = React.useState(false);
  React.useEffect(() => {
    const begin = (): void => setPrinting(true);
    const end = (): void => setPrinting(false);
    const paper = window.matchMedia?.('print');
    const turn = ({ matches }: { readonly matches: boolean }): void => setPrinting(matches);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    paper?.addEventListener('change', turn);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      paper?.removeEventListener('change', turn);
    };
  }, []);
  return printing;
};
