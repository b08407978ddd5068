import * as React from 'react';
import type { HealthReport } from '../../../domain/health/report';
import { rightsOn, type RightsOnLists } from '../../../domain/health/rights';
import type { SiteState } from '../../../domain/setup/site';
import { say, sayCount } from '../../../strings/say';
import { Icon } from '../../../ui/Icon';
import type { IconName } from '../../../ui/icons';
import styles from './health.module.scss';
import { enumerated, listName, who } from './names';
import { checksByList } from './checkWords';

interface FoldProps {
  readonly icon: IconName;
  readonly words: string;
  readonly children: React.ReactElement;
}

const Fold = ({ icon, words, children }: FoldProps): React.ReactElement => (
  <details className={styles.fold}>
    <summary className={styles.foldHead}>
      <Icon name={icon} />
      <span>{words}</span>
      <Icon name="ChevronDown" size={12} className={styles.chevron} />
    </summary>
    {children}
  </details>
);

export interface InOrderProps {
  readonly report: HealthReport;
  readonly state: SiteState;
}

/** What is in order: one line, opened on demand. */
export const InOrder = ({ report, state }: InOrderProps): React.ReactElement => (
  <Fold icon="Completed" words={sayCount('HealthInOrder', report.inOrder.length)}>
    <dl className={styles.names}>
      {checksByList(report.inOrder, state).map(([list, words]) => (
        <React.Fragment key={list}>
          <dt>{list}</dt>
          <dd>{words}</dd>
        </React.Fragment>
      ))}
    </dl>
  </Fold>
);

const lines = ({ readers, writers, managers, ownRowsOnly }: RightsOnLists): readonly string[] =>
  ownRowsOnly
    ? [
        say('HealthRightsOwn', { who: who(writers.filter((name) => !managers.includes(name))) }),
        say('HealthRightsManage', { who: who(managers) })
      ]
    : [say('HealthRightsRead', { who: who(readers) }), say('HealthRightsWrite', { who: who(writers) })];

/** Who may read and write what: nothing is wrong with it, and curators should know. */
export const WhoMay = ({ state }: { readonly state: SiteState }): React.ReactElement => {
  const rights = rightsOn(state);
  return (
    <Fold icon="Group" words={say('HealthRights')}>
      {rights.length === 0 ? (
        <p className={styles.meaning}>{say('HealthRightsUnknown')}</p>
      ) : (
        <dl className={styles.names}>
          {rights.map((each) => (
            <React.Fragment key={each.lists.join(' ')}>
              <dt>{enumerated(each.lists.map((url) => listName(url, state)))}</dt>
              {lines(each).map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </React.Fragment>
          ))}
        </dl>
      )}
    </Fold>
  );
};
