import * as React from 'react';

export interface ShareProps {
  /** What the web part reads, as the programme names it. */
  readonly lists: readonly (
    'circles' | 'offices' | 'ambassadors' | 'badges' | 'awards' | 'trainings' | 'progress' | 'searchTerms'
  )[];
}

const Share = (_props: ShareProps): React.ReactElement => <></>;

export default Share;
