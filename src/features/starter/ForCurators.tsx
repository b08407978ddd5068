import * as React from 'react';
import type { PathStage } from '../../domain/learning/starter';
import { lazyPart } from '../../shell/lazyPart';
import { useCurator } from '../../shell/useCurator';
import { useDistinct } from '../../shell/ids';
import { starterMore } from '../../strings/later/starterMore';
import { loadWithWords } from '../../strings/load';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import styles from './starter.module.scss';

/** Loaded when a curator asks for it. */
const Totals = lazyPart(loadWithWords(starterMore, () => import(/* webpackChunkName: 'starter-more' */ './Totals')));

export interface ForCuratorsProps {
  readonly stages: readonly PathStage[];
}

/** What only curators see; asked for once the path stands. */
export const ForCurators = ({ stages }: ForCuratorsProps): React.ReactElement | null => {
  const distinct = useDistinct();
  const [open, setOpen] = React.useState(false);
  const curator = useCurator() === true;
  if (!curator) return null;
  return (
    <section className={styles.curators} aria-label={distinct(say('StarterTotals'))}>
      <div className={styles.curatorsHead}>
        <h3 className={styles.curatorsTitle}>{say('StarterTotals')}</h3>
        {!open && <Button onClick={() => setOpen(true)}>{say('StarterTotalsShow')}</Button>}
      </div>
      <p className={styles.small}>{say('CuratorsOnly')}</p>
      {open && (
        <React.Suspense fallback={<p role="status">{say('Loading')}</p>}>
          <Totals stages={stages} />
        </React.Suspense>
      )}
    </section>
  );
};
