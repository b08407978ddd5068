import * as React from 'react';
import type { Stage } from '../../domain/starter';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { drawable, part, useLoad } from '../../shell/useLoad';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './starter.module.scss';

/** Loaded when a curator asks for it. */
const Totals = React.lazy(() =>
  import(/* webpackChunkName: 'starter-totals' */ './Totals').catch(() => ({
    default: () => <Notice kind="warning">{say('FailedUnexpected')}</Notice>
  }))
);

/** Told while the page is edited: the list does not yet keep each person's rows to that person. */
const Unguarded = (): React.ReactElement | null => {
  const { progress } = useSurroundings();
  const ask = React.useCallback(async () => {
    const { value } = await part(progress.guard(), undefined, 'progress');
    return value !== undefined && (!value.ownRowsOnly || !value.ownPermissions);
  }, [progress]);
  return drawable(useLoad(ask, 'progress').now) === true ? (
    <Notice kind="warning" icon="Lock" lead={say('StarterUnguarded')}>
      {say('StarterUnguardedText')}
    </Notice>
  ) : null;
};

export interface ForCuratorsProps {
  readonly stages: readonly Stage[];
  readonly editing: boolean;
  readonly compact: boolean;
}

/** What only curators see; asked for once the path stands. */
export const ForCurators = ({ stages, editing, compact }: ForCuratorsProps): React.ReactElement | null => {
  const { programme } = useSurroundings();
  const [open, setOpen] = React.useState(false);
  const ask = React.useCallback(async () => (await part(programme.curator(), false, 'curator')).value, [programme]);
  const curator = drawable(useLoad(ask, 'curator').now) === true;
  if (!curator) return null;
  return (
    <>
      {editing && <Unguarded />}
      {!compact && (
        <section className={styles.curators} aria-label={say('StarterTotals')}>
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
      )}
    </>
  );
};
