import * as React from 'react';
import { noted } from '../device/noted';
import { pane } from '../strings/later/pane';
import { loadWithWords } from '../strings/load';
import type { ByHandHint } from './ByHand';

/** Puts text on the clipboard; false when the browser refuses (no permission, no secure page, Teams on a desktop). */
const copyText = async (text: string): Promise<boolean> => {
  try {
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

const loadByHand = loadWithWords(pane, () => import(/* webpackChunkName: 'seldom' */ './ByHand'));

/** Offers a text to be taken by hand; script and words come with the first one who needs them. */
export const byHand = async (hint: ByHandHint, text: string): Promise<void> =>
  (await loadByHand()).offerByHand(hint, text);

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
      if (!done) byHand('CopyByHand', text).catch(noted('copy'));
      if (here.current) setCopied(done ? 'done' : 'refused');
    });
  }, []);
  return [copied, copy];
};
