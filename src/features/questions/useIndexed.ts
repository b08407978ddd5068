import * as React from 'react';
import { inSlices } from '../../device/inSlices';

const inHurry = (): boolean => true;

/** An index over what is there, once something is asked of it; other rows keep the old answers until they are read. */
export const useIndexed = <Index>(make: (() => Generator<undefined, Index>) | undefined): Index | undefined => {
  const [index, setIndex] = React.useState<{ readonly made: Index }>();
  React.useEffect(
    () => (make === undefined ? undefined : inSlices(make(), { hurry: inHurry, done: (made) => setIndex({ made }) })),
    [make]
  );
  return index?.made;
};
