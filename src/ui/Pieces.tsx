import * as React from 'react';

export interface PiecesProps {
  /** Texts and elements in the order of a sentence. */
  readonly of: readonly React.ReactNode[];
}

/** A sentence with elements in it: each text is all that its own element holds, so that a translated page can change it. */
export const Pieces = ({ of }: PiecesProps): React.ReactElement => (
  <>
    {of.map((piece, at) => (
      <span key={at}>{piece}</span>
    ))}
  </>
);
