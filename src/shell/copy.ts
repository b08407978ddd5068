import * as React from 'react';
import { noted } from '../device/noted';
import { say } from '../strings/say';

/** Puts text on the clipboard; false when the browser refuses (no permission, no secure page, Teams on a desktop). */
const copyText = async (text: string): Promise<boolean> => {
  try {
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Offers a text to be taken by hand; its script comes with the first one who needs it. */
export const byHand = (hint: string, text: string): Promise<void> =>
  import(/* webpackChunkName: 'by-hand' */ './ByHand').then(({ offerByHand }) => offerByHand(hint, text));

/** How a copy went, for as long as it is worth saying. */
export type Copied = 'done' | 'refused' | undefined;

/** Copies, and says for four seconds how it went; what the browser refuses to copy is offered, selected. */
export const useCopy = (): readonly [Copied, (text: string) => void] => {
  const [copied, setCopied] = React.useState<Copied>();
  const here = React.useRef(true);
  React.useEffect(
    () => () => {
      here.current = false;
    },
    []
  );
  React.useEffect(() => {
    if (copied === undefined) return undefined;
    const timer = window.setTimeout(() => setCopied(undefined), 4000);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = React.useCallback((text: string) => {
    void copyText(text).then((done) => {
      if (!done) byHand(say('CopyByHand'), text).catch(noted('copy'));
      if (here.current) setCopied(done ? 'done' : 'refused');
    });
  }, []);
  return [copied, copy];
};
