import * as React from 'react';

/** Leaving the page in the middle loses nothing that was done, but costs a report or an undo file: the browser asks first. */
export const useWarning = (running: boolean): void =>
  React.useEffect(() => {
    if (!running) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [running]);

/** Resolves after so many seconds. */
export const seconds = (count: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, count * 1000));
