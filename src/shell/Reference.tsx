import * as React from 'react';
import type { Failure } from '../domain/port/programme';
import { say } from '../strings/say';
import { Icon } from '../ui/Icon';
import { useCopy } from './copy';
import { fullReference, shortReference } from './failureCode';
import styles from './states.module.scss';

/** The reference of a failure, short to read and whole to copy. */
export const Reference = ({ failure }: { readonly failure: Failure }): React.ReactElement => {
  const [copied, copy] = useCopy();
  return (
    <span className={styles.reference}>
      <span>{say('Reference', { code: shortReference(failure) })}</span>
      <button type="button" className={styles.copy} onClick={() => copy(fullReference(failure))}>
        <Icon name={copied === 'done' ? 'CheckMark' : 'Copy'} size={12} />
        <span>{say('CopyReference')}</span>
      </button>
      <span role="status">{copied === 'done' ? say('ReferenceCopied') : ''}</span>
    </span>
  );
};
