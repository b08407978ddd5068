import * as React from 'react';
import { type DraftFields, type Drafts, draftsOf } from '../device/drafts';
import { forgetOthers } from '../device/memory';
import { useSurroundings } from './ProgrammeContext';

/** What somebody wrote and did not send yet. */
export interface DraftState {
  /** As it was last kept; absent: there is none. */
  readonly fields: DraftFields | undefined;
  /** In the same instant, at each letter: whoever closes the tab loses nothing. */
  readonly keep: (fields: DraftFields) => void;
  /** Once it was sent, or thrown away. */
  readonly forget: () => void;
  /** The browser keeps nothing: it is lost with the page. */
  readonly unkept: boolean;
}

interface Shown {
  readonly drafts: Drafts;
  readonly key: string;
  readonly fields: DraftFields | undefined;
  readonly unkept: boolean;
}

/**
 * The draft under a key, `ask`, `question 123`, `session` or `apply 4`, by person and site; those of whoever used this browser before go when
 * somebody else comes.
 */
export const useDraft = (key: string): DraftState => {
  const { memoryKey } = useSurroundings();
  const drafts = React.useMemo(() => draftsOf(memoryKey, Date.now), [memoryKey]);
  const begin = (): Shown => ({ drafts, key, fields: drafts.read(key), unkept: false });
  const [kept, setKept] = React.useState(begin);
  const isOther = kept.drafts !== drafts || kept.key !== key;
  const shown = isOther ? begin() : kept;
  if (isOther) setKept(shown);
  React.useEffect(() => forgetOthers('drafts', `${memoryKey}:drafts`), [memoryKey]);
  const keep = React.useCallback(
    (fields: DraftFields) => setKept({ drafts, key, fields, unkept: !drafts.keep(key, fields) }),
    [drafts, key]
  );
  const forget = React.useCallback(() => {
    drafts.forget(key);
    setKept({ drafts, key, fields: undefined, unkept: false });
  }, [drafts, key]);
  return { fields: shown.fields, unkept: shown.unkept, keep, forget };
};
