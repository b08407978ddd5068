import * as React from 'react';

export interface NameProps {
  readonly className?: string | undefined;
  readonly children: string;
}

/** What somebody or something is called: read in its own direction, and not a word to be translated. */
export const Name = ({ className, children }: NameProps): React.ReactElement => (
  <bdi translate="no" className={className}>
    {children}
  </bdi>
);
