import * as React from 'react';
import { inSlices } from '../device/inSlices';

/** An index over what is there, made while the page has nothing else to do; other rows keep the old answers until they are read. */
export const useIndexed = <Index>(
  make: (() => Generator<undefined, Index>) | undefined,
  hurry: () => boolean
): Index | undefined => {
  const [index, setIndex] = React.useState<{ readonly made: Index }>();
  const hurrying = React.useRef(hurry);
  hurrying.current = hurry;
  React.useEffect(
    () =>
      make === undefined
        ? undefined
        : inSlices(make(), { hurry: () => hurrying.current(), done: (made) => setIndex({ made }) }),
    [make]
  );
  return index?.made;
};
