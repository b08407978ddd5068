import * as React from 'react';
import type { HealthReport } from '../../../domain/health/report';
import { say, sayCount, sayParts } from '../../../strings/say';
import { Pieces } from '../../../ui/Pieces';
import styles from './health.module.scss';
import { groupsOf } from './report';

const bold = (words: string): React.ReactElement => <strong>{words}</strong>;

const counts = (mend: number, look: number): readonly React.ReactNode[] => {
  if (mend > 0 && look > 0)
    return sayParts('HealthBoth', {
      mend: bold(sayCount('HealthToMend', mend)),
      look: sayCount('HealthToLook', look)
    });
  return sayParts('HealthSingle', {
    what: bold(mend > 0 ? sayCount('HealthToMend', mend) : sayCount('HealthOnlyLook', look))
  });
};

/** How it stands in one line, told again whenever it changes. */
export const Summary = React.forwardRef<HTMLParagraphElement, { readonly report: HealthReport }>(function Summary(
  { report },
  ref
) {
  const { mend, look } = groupsOf(report);
  const good = report.inOrder.length;
  const rest = good === 0 ? '' : sayCount('HealthRest', good);
  return (
    <p ref={ref} className={styles.summary} role="status" tabIndex={-1}>
      {mend.length + look.length === 0 ? (
        <Pieces of={[bold(say('HealthAllGood')), ` ${sayCount('HealthAllGood', good)}`]} />
      ) : (
        <Pieces of={[...counts(mend.length, look.length), ` ${rest}`]} />
      )}
    </p>
  );
});
