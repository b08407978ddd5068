import * as React from 'react';
import { noted } from '../../device/noted';
import { ProgrammeError } from '../../domain/port/programme';
import { attendance } from '../../lists/attendance';
import { useSurroundings } from '../../shell/ProgrammeContext';

/** Whether the reader handles attendance and coaching requests; undefined: not known yet. Who cannot be asked about does not. */
export const useHandles = (): boolean | undefined => {
  const { curation } = useSurroundings();
  const [handles, setHandles] = React.useState<boolean>();
  React.useEffect(() => {
    let current = true;
    const known = (is: boolean): void => {
      if (current) setHandles(is);
    };
    curation()
      .then(({ writer }) => writer.rights(attendance))
      .then(
        ({ mayAdd, mayEdit }) => known(mayAdd && mayEdit),
        (error: unknown) => {
          // From whoever handles nothing the list is hidden.
          if (!(error instanceof ProgrammeError && error.failure.kind === 'missing')) noted('attendance')(error);
          known(false);
        }
      );
    return () => void (current = false);
  }, [curation]);
  return handles;
};
