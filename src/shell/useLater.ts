import * as React from 'react';

/** A value as it was when it had not changed for so long: what is spoken waits until the typing pauses. */
export const useLater = <Value>(value: Value, milliseconds: number): Value => {
  const [later, setLater] = React.useState(value);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setLater(value), milliseconds);
    return () => window.clearTimeout(timer);
  }, [value, milliseconds]);
  return later;
};
