import * as React from 'react';
import { Button } from '../ui/Button';
import { Told } from '../ui/Notice';
import { useCopy } from './copy';

export interface CopyButtonProps {
  /** Made when it is asked for. */
  readonly text: () => string;
  /** What the button says before, after a copy, and after one that the browser refused. */
  readonly words: { readonly copy: string; readonly done: string; readonly refused: string };
}

/** Copies a text, and says on itself and aloud how it went. */
export const CopyButton = ({ text, words }: CopyButtonProps): React.ReactElement => {
  const [copied, copy] = useCopy();
  const how = copied === undefined ? '' : words[copied];
  return (
    <>
      <Button look="text" icon={copied === 'done' ? 'CheckMark' : 'Copy'} onClick={() => copy(text())}>
        {how || words.copy}
      </Button>
      <Told>{how}</Told>
    </>
  );
};
