import * as React from 'react';
import type { CountedHeads } from '../../../domain/importing/counts';
import { say, sayCount } from '../../../strings/say';
import { Notice } from '../../../ui/Notice';
import styles from './importing.module.scss';

/** Names that are told one by one; the others only by their number. */
const mostNames = 50;

/** People of the file who were not counted, and why. */
export const Unplaced = ({ counted }: { readonly counted: CountedHeads }): React.ReactElement => {
  const { unplaced, nameless, unmentioned, misshapen } = counted;
  return (
    <>
      {unplaced.length > 0 && (
        <>
          <Notice kind="warning" lead={sayCount('ImportUnplaced', unplaced.length)}>
            {say('ImportUnplacedHint')}
          </Notice>
          <ul className={styles.unplaced}>
            {unplaced.slice(0, mostNames).map(({ name, people, several }) => (
              <li key={name}>{say(several ? 'ImportUnplacedSeveral' : 'ImportUnplacedNone', { name, n: people })}</li>
            ))}
          </ul>
        </>
      )}
      {misshapen.length > 0 && (
        <Notice kind="warning">
          {sayCount('ImportMisshapen', misshapen.length, { rows: misshapen.slice(0, mostNames).join(', ') })}
        </Notice>
      )}
      {nameless > 0 && <p className={styles.soft}>{sayCount('ImportNameless', nameless)}</p>}
      {unmentioned > 0 && <p className={styles.soft}>{sayCount('ImportUnmentioned', unmentioned)}</p>}
    </>
  );
};
