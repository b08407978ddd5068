import * as React from 'react';
import type { Finding } from '../../../domain/health/health';
import type { SiteState } from '../../../domain/setup/site';
import { useIds } from '../../../shell/ids';
import { say } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import styles from './health.module.scss';
import { columnName, listName } from './names';

export interface RemovingProps {
  readonly finding: Finding;
  readonly state: SiteState;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The second button: the columns that the first one means stand above it. */
export const Removing = ({ finding, state, onYes, onNo }: RemovingProps): React.ReactElement => {
  const sure = useIds();
  const no = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => no.current?.focus(), []);
  const columns = (finding.mend ?? []).flatMap((action) => (action.kind === 'removeColumn' ? [action.column] : []));
  return (
    <div className={styles.sure} role="group" aria-labelledby={sure}>
      <p className={styles.meaning} id={sure}>
        {say('HealthRemoveSure', { list: listName(finding.list, state) })}
      </p>
      <ul className={styles.removed}>
        {columns.map((column) => (
          <li key={column}>{`${columnName(finding.list, column, state)} (${column})`}</li>
        ))}
      </ul>
      <div className={styles.choices}>
        <Button look="primary" onClick={onYes}>
          {say('HealthRemoveYes')}
        </Button>
        <Button ref={no} onClick={onNo}>
          {say('HealthRemoveNo')}
        </Button>
      </div>
    </div>
  );
};
