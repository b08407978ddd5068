import * as React from 'react';
import type { Finding } from '../../../domain/health/health';
import { mayMend } from '../../../domain/health/report';
import type { Action } from '../../../domain/setup/setup';
import type { Failure } from '../../../domain/port/programme';
import { lists } from '../../../lists';
import type { List } from '../../../lists/list';
import { lazyPart } from '../../../shell/lazyPart';
import { Reference } from '../../../shell/Reference';
import { say, sayCount } from '../../../strings/say';
import { Button, LinkButton } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import type { IconName } from '../../../ui/icons';
import { signedOutWords } from '../signedOut';
import { placeOf } from './addresses';
import styles from './health.module.scss';
import { Each } from './Each';
import { enumerated, listName } from './names';
import { Removing } from './Removing';
import { findingKey, type HealthState } from './useHealth';
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
  readonly health: Pick<HealthState, 'mending' | 'failed' | 'mend' | 'look'>;
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

/** What is removed is shown before. */
const removes = (mend: readonly Action[]): boolean => mend.some(({ kind }) => kind === 'removeColumn');

/** What the button says, and of what: whoever presses by voice says what stands there. */
const mendLabel = (finding: Finding, what: string): string => {
  if (removes(finding.mend ?? [])) return say('HealthRemoveThis', { what });
  return finding.parts === undefined
    ? say('HealthMendThis', { what })
    : say('HealthEachThis', { show: mendWords(finding, undefined), what });
};

const mendWords = ({ parts, mend = [] }: Finding, mending: HealthState['mending']): string => {
  if (mending !== undefined) return mending.n > 1 ? say('HealthMendingOf', mending) : say('HealthMending');
  if (removes(mend)) return say('HealthRemove');
  const mendable = (parts ?? []).filter((part) => part.mend !== undefined).length;
  return mendable > 0 ? sayCount('HealthMendAll', mendable) : say('HealthMend');
};

interface MendProps extends Pick<FindingLineProps, 'finding' | 'health'> {
  readonly what: string;
  readonly onMend: () => void;
}

const Mend = React.forwardRef<HTMLButtonElement, MendProps>(function Mend({ finding, health, what, onMend }, ref) {
  const { mending } = health;
  const isOurs = mending?.key === findingKey(finding);
  return (
    <Button
      ref={ref}
      icon={removes(finding.mend ?? []) ? 'Cancel' : 'Repair'}
      label={mendLabel(finding, what)}
      aria-disabled={mending !== undefined}
      onClick={() => {
        if (mending === undefined) onMend();
      }}
    >
      {mendWords(finding, isOurs ? mending : undefined)}
    </Button>
  );
});

const Overdue = lazyPart(() => import(/* webpackChunkName: 'erasing' */ '../erasing/Overdue'));

/** The list whose rows are kept too long; undefined: that is not what is wrong. */
const overdueIn = ({ trouble, list }: Finding): List | undefined =>
  trouble.kind === 'keptTooLong' ? lists.find(({ url }) => url === list) : undefined;

/** One thing that is wrong, or many alike: a sentence, what it means, and what can be done. */
export const FindingLine = (props: FindingLineProps): React.ReactElement => {
  const { finding, said, site, health } = props;
  const [isAsked, ask] = React.useState(false);
  const overdue = overdueIn(finding);
  const button = React.useRef<HTMLButtonElement>(null);
  const what = sentenceOf(finding, said);
  const meaning = meaningOf(finding, said);
  const { mend, parts } = finding;
  const may = mend !== undefined && mayMend(mend, said.state);
  const failure = health.failed?.key === findingKey(finding) ? health.failed.failure : undefined;
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
        {may && isAsked && (
          <Removing
            finding={finding}
            state={said.state}
            onYes={() => {
              ask(false);
              health.mend(finding);
            }}
            onNo={() => {
              ask(false);
              button.current?.focus();
            }}
          />
        )}
      </div>
      <div className={styles.action}>
        {may ? (
          <Mend
            ref={button}
            finding={finding}
            health={health}
            what={what}
            onMend={() => (removes(mend) ? ask(true) : health.mend(finding))}
          />
        ) : overdue !== undefined ? (
          <Button
            ref={button}
            icon="Cancel"
            label={say('OverdueShowThis', { what })}
            aria-expanded={isAsked}
            onClick={() => ask(!isAsked)}
          >
            {say('OverdueShow')}
          </Button>
        ) : (
          <Opening finding={finding} site={site} what={what} />
        )}
      </div>
      {overdue !== undefined && isAsked && (
        <div className={styles.each}>
          <React.Suspense fallback={<p role="status">{say('Loading')}</p>}>
            <Overdue
              list={overdue}
              title={listName(finding.list, said.state)}
              day={said.today}
              owners={said.state.owners}
              onClose={() => {
                ask(false);
                button.current?.focus();
              }}
              onGone={() => health.look(finding)}
            />
          </React.Suspense>
        </div>
      )}
      {parts !== undefined && (
        <Each parts={parts} what={what}>
          {(part) => <FindingLine key={findingKey(part)} {...props} finding={part} />}
        </Each>
      )}
    </li>
  );
};
