import * as React from 'react';
import type { Finding } from '../../../domain/health/health';
import type { HealthReport } from '../../../domain/health/report';
import { CopyButton } from '../../../shell/CopyButton';
import { Failed } from '../../../shell/Failed';
import { useIds } from '../../../shell/ids';
import { Partly } from '../../../shell/Partly';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { Stale } from '../../../shell/Stale';
import { capital, say } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { Hindered } from '../runs/Hindered';
import type { Facts } from './facts';
import { FindingLine } from './FindingLine';
import { InOrder, WhoMay } from './Folds';
import styles from './health.module.scss';
import { DirectoryLine, PrivateLine } from './Later';
import { enumerated, listName } from './names';
import { groupsOf, healthText } from './report';
import { Summary } from './Summary';
import { ago } from './time';
import { findingKey, type HealthState, useHealth } from './useHealth';
import { HealthWaiting } from './Waiting';

/** To whoever does not look after the lists: who does, and nothing of what was found. */
const Closed = ({ owners }: { readonly owners: readonly string[] }): React.ReactElement => {
  const { site } = useSurroundings();
  return (
    <EmptyState icon="Lock" title={say('HealthClosedTitle')}>
      {[
        say('HealthClosedText', { site: site.name }),
        owners.length > 0 ? say('HealthClosedWho', { who: enumerated(owners) }) : ''
      ]
        .filter(Boolean)
        .join(' ')}
    </EmptyState>
  );
};

const Head = ({ health, at }: { readonly health: HealthState; readonly at?: number }): React.ReactElement => {
  const [, tick] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    const timer = window.setInterval(tick, 30_000);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <header className={styles.head}>
      <h3 className={styles.title}>{say('PartHealth')}</h3>
      <p className={styles.checked}>
        <span>
          {health.checking || at === undefined
            ? say('HealthReading')
            : capital(say('HealthChecked', { when: ago(at) }))}
        </span>
        <Button look="text" onClick={() => !health.checking && health.again()} aria-disabled={health.checking}>
          {say('HealthAgain')}
        </Button>
      </p>
    </header>
  );
};

interface GroupProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly facts: Facts;
  readonly health: HealthState;
}

const FindingGroup = ({ title, findings, facts, health }: GroupProps): React.ReactElement | null => {
  const { site } = useSurroundings();
  const id = useIds();
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h4 className={styles.groupTitle} id={id}>
        {title}
      </h4>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <FindingLine
            key={findingKey(finding)}
            finding={finding}
            said={{ state: facts.state, today: facts.day }}
            site={site.url}
            health={health}
          />
        ))}
      </ul>
    </section>
  );
};

interface ReportProps {
  readonly report: HealthReport;
  readonly facts: Facts;
  readonly health: HealthState;
}

const CopyReport = ({ report, facts }: Omit<ReportProps, 'health'>): React.ReactElement => {
  const { site } = useSurroundings();
  return (
    <div>
      <CopyButton
        text={() => healthText(report, facts, site.name)}
        words={{ copy: say('HealthCopy'), done: say('HealthCopied'), refused: say('HealthCopyRefused') }}
      />
    </div>
  );
};

const HealthReportView = ({ report, facts, health }: ReportProps): React.ReactElement => {
  const summary = React.useRef<HTMLParagraphElement>(null);
  const { mend, look } = groupsOf(report);
  const { mending } = health;
  const before = React.useRef(mending);
  // What was mended is gone, and its button with it: the sum is where to read on.
  React.useEffect(() => {
    const ended = before.current !== undefined && mending === undefined && health.failed === undefined;
    if (ended) summary.current?.focus();
    before.current = mending;
  }, [mending, health.failed]);
  return (
    <>
      <Summary ref={summary} report={report} />
      {facts.state.readOnly && (
        <Notice kind="warning" spoken="">
          {say('HealthReadOnly')}
        </Notice>
      )}
      <DirectoryLine comparison={health.directory} />
      <PrivateLine facts={facts} onRead={health.readProgress} />
      {mend.length > 0 && <Hindered by={health.hindrance} />}
      <FindingGroup title={say('HealthGroupMend')} findings={mend} facts={facts} health={health} />
      <FindingGroup title={say('HealthGroupLook')} findings={look} facts={facts} health={health} />
      <div>
        <InOrder report={report} state={facts.state} />
        <WhoMay state={facts.state} />
      </div>
      <CopyReport report={report} facts={facts} />
    </>
  );
};

/** What is wrong with the lists, worst first, and what can be done about it. */
const Health = (): React.ReactElement => {
  const health = useHealth();
  const { now, report, again } = health;
  if (now.state === 'failed') return <Failed failure={now.failure} {...retrying(now)} onRetry={again} />;
  if (now.state === 'loading') return <HealthWaiting head={<Head health={health} />} />;
  if ('owners' in now.value) return <Closed owners={now.value.owners} />;
  const { facts } = now.value;
  if (report === undefined) return <HealthWaiting head={<Head health={health} />} />;
  return (
    <div className={styles.health}>
      <Head health={health} at={facts.at} />
      <Stale now={now} onRetry={again} />
      <Partly
        lacks={facts.unread.map(({ list, failure }) => ({
          failure,
          words: say('HealthUnread', { list: listName(list, facts.state) }),
          rest: say('HealthUnreadRest')
        }))}
        onRetry={again}
      />
      <HealthReportView report={report} facts={facts} health={health} />
    </div>
  );
};

const retrying = ({ again }: { readonly again?: number }): { readonly again?: number } =>
  again === undefined ? {} : { again };

export default Health;
