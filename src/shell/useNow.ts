import * as React from 'react';

/** Milliseconds after which the clock is looked at again: a session begins, registration ends. */
const clockTurns = 60_000;

/** The moment, to the minute. */
export const useNow = (): string => {
  const [now, setNow] = React.useState(() => new Date().toISOString());
  React.useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date().toISOString()), clockTurns);
    return () => window.clearInterval(timer);
  }, []);
  return now;
};
