import * as React from 'react';
import { Button } from '../ui/Button';
import { useCopy } from './copy';

export interface CopyButtonProps {
  /** Made when it is asked for. */
  readonly text: () => string;
  /** What the button says, and what is said beside it after a copy and after one that the browser refused. */
  readonly words: { readonly copy: string; readonly done: string; readonly refused: string };
}

/** Copies a text, and says how it went: beside the button, for a button has no name of what is told inside. */
export const CopyButton = ({ text, words }: CopyButtonProps): React.ReactElement => {
  const [copied, copy] = useCopy();
  return (
    <>
      <Button look="text" icon={copied === 'done' ? 'CheckMark' : 'Copy'} onClick={() => copy(text())}>
        {words.copy}
      </Button>
      <span> </span>
      <span role="status">{copied === undefined ? '' : words[copied]}</span>
    </>
  );
};
