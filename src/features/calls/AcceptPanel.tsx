import * as React from 'react';
import {
  type Acceptance,
  acceptanceOf,
  isAcceptance,
  type NamedApplication,
  type NotAccepted,
  type ReadAgain,
  stepOfAcceptance
} from '../../domain/calls/accepting';
import type { ChangedPart } from '../../domain/calls/applying';
import { addressFrom } from '../../domain/common/address';
import { safeLink, teamsAccount, teamsChat } from '../../domain/common/links';
import { keyOf } from '../../domain/common/words';
import { ambassadors, type CallRow } from '../../lists';
import { keepsFocus } from '../../shell/Frame';
import { handRows } from '../../shell/handedRows';
import { lazyPart } from '../../shell/lazyPart';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { topicWord } from '../../shell/reasons';
import { pageColours } from '../../shell/theme';
import { culture, say, sayCount, sayDay, sayLanguage, sayList } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import type { IconName } from '../../ui/icons';
import { Name } from '../../ui/Name';
import { Notice } from '../../ui/Notice';
import styles from './applications.module.scss';
import { applicantName, calledHere } from './callWords';
import { stickersOf } from './stickersOf';
import type { CallSettings } from './settings';
import type { ApplicationsRead } from './useApplications';

const SidePanel = lazyPart(() => import(/* webpackChunkName: 'panel' */ '../../ui/SidePanel'));

const barWords = {
  noConsent: 'CallBarConsent',
  welcomed: 'CallBarServes',
  serving: 'CallBarServes',
  noCircle: 'CallBarCircle',
  noAccount: 'CallBarAccount'
} as const satisfies Record<NotAccepted, string>;

const changedWords = {
  conditions: 'CallPartConditions',
  words: 'CallPartWords',
  topics: 'CallPartTopics',
  languages: 'CallPartLanguages',
  circle: 'CallPartCircle',
  manager: 'CallPartManager',
  consent: 'CallPartConsent'
} as const satisfies Record<ChangedPart, string>;

const RowToBe = ({ accepted, today }: { readonly accepted: Acceptance; readonly today: string }) => {
  const { application, person, circle, values, before } = accepted;
  const name = applicantName(person);
  const chat = teamsChat(teamsAccount(person), say('CallMessageBody', { name: person.firstName || name }));
  const facts: readonly (readonly [string, string])[] = [
    [say('CallRowTopics'), sayList(application.topics.map(topicWord))],
    [say('CallRowLanguages'), sayList(application.languages.map((code) => sayLanguage(keyOf(code))))],
    [say('CallRowCohort'), String(values.cohort)],
    [say('CallRowConsent'), say('CallConsentOn', { date: sayDay(String(values.consentDate), today) })],
    [say('CallRowVisible'), say('CallYes')]
  ];
  return (
    <li className={styles.row}>
      <strong>
        <Name>{name}</Name>
      </strong>
      <span className={styles.small}>{calledHere(circle)}</span>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <React.Fragment key={term}>
            <dt>{term}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </React.Fragment>
        ))}
      </dl>
      {before !== undefined && <p className={styles.small}>{say('CallWoken')}</p>}
      {chat !== undefined && (
        <LinkButton
          look="text"
          icon="Chat"
          href={chat}
          newTab
          label={say('CallNamed', { name, words: say('CallMessage') })}
        >
          {say('CallMessage')}
        </LinkButton>
      )}
    </li>
  );
};

export interface AcceptPanelProps extends CallSettings {
  readonly call: CallRow;
  readonly again: ReadAgain<NamedApplication> & { readonly read: ApplicationsRead };
  readonly onClose: () => void;
  /** The rows were handed to set-up, which writes them. */
  readonly onHanded: () => void;
}

/** The rows that welcoming would make, before anything is written; who waits, and why; what comes next. */
export const AcceptPanel = (props: AcceptPanelProps): React.ReactElement => {
  const { call, again, onClose, onHanded, sessionsPage, trainingsPage, community } = props;
  const { theme, today: todayIs, dayAt, memoryKey, openCuration, rosterPage, site } = useSurroundings();
  const today = todayIs();
  const decided = again.same.map((application) => ({
    application,
    outcome: acceptanceOf(application, {
      call,
      ambassadors: again.read.ambassadors,
      circles: again.read.circles,
      today,
      dayAt
    })
  }));
  const rows = decided.flatMap(({ outcome }) => (isAcceptance(outcome) ? [outcome] : []));
  const waiting = [
    ...decided.flatMap(({ application, outcome }) =>
      isAcceptance(outcome) ? [] : [say(barWords[outcome], { name: applicantName(application.writer) })]
    ),
    ...again.changed.map(({ row, parts }) =>
      say('CallChangedSince', {
        name: applicantName(row.writer),
        parts: sayList(parts.map((part) => say(changedWords[part])))
      })
    ),
    ...again.gone.map(({ writer }) => say('CallGoneSince', { name: applicantName(writer) }))
  ];
  const pageAt = (page: string | undefined): string | undefined =>
    page?.trim() ? safeLink(addressFrom(page.trim(), `${site.url}/`)?.href) : undefined;
  const next: readonly (readonly [IconName, string, string | undefined])[] = [
    ['Print', say('CallThenStickers'), stickersOf(call, again.read, rosterPage)],
    ['Education', say('CallThenPath'), pageAt(trainingsPage)],
    ['Calendar', say('CallThenSession'), pageAt(sessionsPage)],
    ['Group', say('CallThenTeams'), safeLink(community)]
  ];
  const create = (): void => {
    handRows({ owner: memoryKey, list: ambassadors, steps: rows.map(stepOfAcceptance) });
    onHanded();
    openCuration?.('import');
  };
  return (
    <React.Suspense fallback={null}>
      <SidePanel
        wide
        title={sayCount('CallAccept', rows.length)}
        closeLabel={say('Close')}
        colours={pageColours(theme)}
        lang={culture()}
        onDismiss={onClose}
        onFocus={keepsFocus}
        foot={
          <div className={styles.foot}>
            {rows.length > 0 && openCuration !== undefined && (
              <Button look="primary" onClick={create}>
                {sayCount('CallCreate', rows.length)}
              </Button>
            )}
            <Button onClick={onClose}>{say('Close')}</Button>
          </div>
        }
      >
        <div className={styles.panel}>
          <p>{rows.length === 0 ? say('CallRowsNone') : sayCount('CallRows', rows.length)}</p>
          {rows.length > 0 && <p className={styles.small}>{say('CallMessageFirst')}</p>}
          <ul className={styles.list}>
            {rows.map((accepted) => (
              <RowToBe key={accepted.application.author} accepted={accepted} today={today} />
            ))}
          </ul>
          {waiting.length > 0 && (
            <section aria-label={say('CallWaiting')}>
              <h3 className={styles.circle}>{say('CallWaiting')}</h3>
              <ul className={styles.points}>
                {waiting.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </section>
          )}
          <section aria-label={say('CallThen')}>
            <h3 className={styles.circle}>{say('CallThen')}</h3>
            <p className={styles.small}>{say('CallThenText')}</p>
            <ul className={styles.list}>
              {next.flatMap(([icon, words, href]) =>
                href === undefined
                  ? []
                  : [
                      <li key={words} className={styles.next}>
                        <LinkButton look="text" icon={icon} href={href} newTab>
                          {words}
                        </LinkButton>
                      </li>
                    ]
              )}
            </ul>
          </section>
          <Notice kind="info" spoken="">
            {say('CallUndo')}
          </Notice>
        </div>
      </SidePanel>
    </React.Suspense>
  );
};
