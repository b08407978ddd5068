import * as React from 'react';
import type { Finding } from '../../../domain/health/health';
import { mayMend } from '../../../domain/health/report';
import type { Failure } from '../../../domain/port/programme';
import { Reference } from '../../../shell/Reference';
import { say } from '../../../strings/say';
import { Button, LinkButton } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import type { IconName } from '../../../ui/icons';
import { signedOutWords } from '../signedOut';
import { placeOf } from './addresses';
import styles from './health.module.scss';
import { enumerated } from './names';
import { meaningOf, type SaidOfFinding, sentenceOf } from './words';

const severityIcons: Readonly<Record<Finding['severity'], IconName>> = {
  mend: 'ErrorBadge',
  look: 'Warning',
  info: 'Info'
};

const openWords = { row: 'HealthOpenRow', rows: 'HealthOpenRows', list: 'HealthOpenList' } as const;

const reasonFor = ({ kind, detail }: Failure): string => {
  if (kind === 'forbidden') return say('HealthMendForbidden');
  if (kind === 'busy') return say('HealthMendBusy');
  if (kind === 'signedOut') return signedOutWords();
  if (kind === 'offline') return say('HealthMendOffline');
  return detail === undefined ? '' : say('HealthMendSaid', { detail });
};

/** A mend that did not come off: why, what SharePoint said, and a reference for whoever helps. */
const MendFailed = ({ failure }: { readonly failure: Failure }): React.ReactElement => (
  <p className={styles.failed} role="alert">
    <span>{`${say('HealthMendFailed')} ${reasonFor(failure)} `}</span>
    <Reference failure={failure} />
  </p>
);

const whoMends = (owners: readonly string[]): string =>
  owners.length === 0 ? say('HealthOwnersMend') : say('HealthWhoMends', { who: enumerated(owners) });

export interface FindingLineProps {
  readonly finding: Finding;
  readonly said: SaidOfFinding;
  /** Absolute address of the site. */
  readonly site: string;
  /** How far its mending is; absent: it is not being mended. */
  readonly mending?: { readonly done: number; readonly n: number } | undefined;
  /** Something is being mended: one thing at a time. */
  readonly busy: boolean;
  readonly failure?: Failure | undefined;
  readonly onMend: (finding: Finding) => void;
}

const Opening = ({
  finding,
  site,
  what
}: {
  readonly finding: Finding;
  readonly site: string;
  readonly what: string;
}) => {
  const place = placeOf(finding, site);
  if (place === undefined) return null;
  const words = say(openWords[place.kind]);
  return (
    <LinkButton look="text" href={place.href} newTab label={say('HealthOpenThis', { open: words, what })}>
      {words}
    </LinkButton>
  );
};

const mendWords = (mending: FindingLineProps['mending']): string => {
  if (mending === undefined) return say('HealthMend');
  return mending.n > 1 ? say('HealthMendingOf', mending) : say('HealthMending');
};

/** One thing that is wrong: a sentence, what it means, and what can be done. */
export const FindingLine = (props: FindingLineProps): React.ReactElement => {
  const { finding, said, site, mending, busy, failure, onMend } = props;
  const what = sentenceOf(finding, said);
  const meaning = meaningOf(finding, said);
  const { mend } = finding;
  const may = mend !== undefined && mayMend(mend, said.state);
  return (
    <li className={styles.finding}>
      <Icon name={severityIcons[finding.severity]} className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.sentence}>{what}</p>
        {meaning !== undefined && <p className={styles.meaning}>{meaning}</p>}
        {mend !== undefined && !may && !said.state.readOnly && (
          <p className={styles.meaning}>{whoMends(said.state.owners)}</p>
        )}
        {failure !== undefined && <MendFailed failure={failure} />}
      </div>
      <div className={styles.action}>
        {may ? (
          <Button
            icon="Repair"
            label={say('HealthMendThis', { what })}
            aria-disabled={busy}
            onClick={() => {
              if (!busy) onMend(finding);
            }}
          >
            {mendWords(mending)}
          </Button>
        ) : (
          <Opening finding={finding} site={site} what={what} />
        )}
      </div>
    </li>
  );
};
