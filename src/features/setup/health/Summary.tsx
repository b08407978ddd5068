import * as React from 'react';
import type { HealthReport } from '../../../domain/health/report';
import { tell, tellCount, tellParts } from '../../../strings/tell';
import styles from './health.module.scss';
import { groupsOf } from './report';

const bold = (words: string): React.ReactElement => <strong key={words}>{words}</strong>;

const counts = (mend: number, look: number): readonly React.ReactNode[] => {
  if (mend > 0 && look > 0)
    return tellParts('HealthBoth', {
      mend: bold(tellCount('HealthToMend', mend)),
      look: tellCount('HealthToLook', look)
    });
  return tellParts('HealthSingle', {
    what: bold(mend > 0 ? tellCount('HealthToMend', mend) : tellCount('HealthOnlyLook', look))
  });
};

/** How it stands in one line, told again whenever it changes. */
export const Summary = React.forwardRef<HTMLParagraphElement, { readonly report: HealthReport }>(function Summary(
  { report },
  ref
) {
  const { mend, look } = groupsOf(report);
  const good = report.inOrder.length;
  const rest = good === 0 ? '' : tellCount('HealthRest', good);
  return (
    <p ref={ref} className={styles.summary} role="status" tabIndex={-1}>
      {mend.length + look.length === 0 ? (
        <>
          {bold(tell('HealthAllGood'))} {tellCount('HealthAllGood', good)}
        </>
      ) : (
        <>
          {counts(mend.length, look.length)} {rest}
        </>
      )}
    </p>
  );
});
