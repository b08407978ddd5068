import * as React from 'react';
import { ProgrammeContext } from './ProgrammeContext';

let made = 0;

/** Begins the ids of one component, and of no other on the page. */
export const useIds = (): string => React.useState(() => `da-${++made}`)[0];

/** Words a landmark so that the second part of a kind on the page has none of the first one's names. */
export const useDistinct = (): ((label: string) => string) => {
  const nth = React.useContext(ProgrammeContext)?.beside?.nth;
  return (label) => (nth === undefined ? label : `${label} (${nth})`);
};
