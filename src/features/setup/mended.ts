import * as React from 'react';

/** Web parts of a page come in bundles of their own: the window is what they share. */
const event = 'digital-ambassadors-mended';

/** Says to every web part of the page that the lists are not what they were. */
export const tellMended = (): void => {
  window.dispatchEvent(new Event(event));
};

/** Calls when somebody mended or set up something on this page. */
export const useMended = (look: () => void): void => {
  React.useEffect(() => {
    window.addEventListener(event, look);
    return () => window.removeEventListener(event, look);
  }, [look]);
};
