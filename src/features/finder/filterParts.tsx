import * as React from 'react';
import { FacetLine, TopicChips } from '../../shell/Filters';
import { finderFiltering } from './filtering';
import type { FinderState } from './useFinder';

interface FinderFiltersProps {
  readonly finder: FinderState;
}

/** Topics as chips. */
export const FinderChips = ({ finder }: FinderFiltersProps): React.ReactElement => (
  <TopicChips filtering={finderFiltering(finder)} />
);

/** Filters on the line of the count. */
export const FinderFacetLine = ({ finder }: FinderFiltersProps): React.ReactElement => (
  <FacetLine filtering={finderFiltering(finder)} />
);
