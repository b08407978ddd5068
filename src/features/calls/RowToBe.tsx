import * as React from 'react';
import { type Acceptance, isAcceptance, type NamedApplication, type RowEdits } from '../../domain/calls/accepting';
import { holdsBadge } from '../../domain/calls/handled';
import { teamsAccount, teamsChat } from '../../domain/common/links';
import { keyOf } from '../../domain/common/words';
import { useIds } from '../../shell/ids';
import { topicWord } from '../../shell/reasons';
import { say, sayDay, sayLanguage, sayList } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Name } from '../../ui/Name';
import styles from './applications.module.scss';
import { applicantName, calledHere } from './callWords';
import { RowFields } from './RowFields';
import type { ApplicationsRead } from './useApplications';

export interface RowToBeProps {
  readonly application: NamedApplication;
  /** A row, or one that waits for its circle. */
  readonly outcome: Acceptance | 'noCircle';
  readonly edits: RowEdits;
  readonly read: ApplicationsRead;
  readonly today: string;
  readonly onEdit: (edits: RowEdits) => void;
}

/** A row before it is made: what it will say, what is checked of it, and a press to put it right. */
export const RowToBe = ({ application, outcome, edits, read, today, onEdit }: RowToBeProps): React.ReactElement => {
  const { writer, author, topics, languages } = application;
  const ids = useIds();
  const [isEdited, setEdited] = React.useState(false);
  const name = applicantName(writer);
  const first = writer?.firstName ?? '';
  const chat =
    writer === undefined ? undefined : teamsChat(teamsAccount(writer), say('CallMessageBody', { name: first || name }));
  const row = isAcceptance(outcome) ? outcome : undefined;
  const isVisible = edits.visible ?? true;
  const facts: readonly (readonly [string, string])[] =
    row === undefined
      ? []
      : [
          [say('CallRowTopics'), sayList(topics.map(topicWord))],
          [say('CallRowLanguages'), sayList(languages.map((code) => sayLanguage(keyOf(code))))],
          [say('CallRowCohort'), String(row.values.cohort)],
          [say('CallRowConsent'), say('CallConsentOn', { date: sayDay(String(row.values.consentDate), today) })],
          [say('CallRowVisible'), say(isVisible ? 'CallYes' : 'CallNotYet')]
        ];
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.who}>
          <strong>
            <Name>{name}</Name>
          </strong>
          {row !== undefined && <span className={styles.small}>{calledHere(row.circle)}</span>}
        </span>
        <Button
          look="text"
          aria-expanded={isEdited}
          aria-controls={ids}
          label={say('CallNamed', { name, words: say(isEdited ? 'CallRowDone' : 'CallRowEdit') })}
          onClick={() => setEdited(!isEdited)}
        >
          {say(isEdited ? 'CallRowDone' : 'CallRowEdit')}
        </Button>
      </div>
      {row === undefined && (
        <p className={styles.fact}>
          <Icon name="Warning" size={14} />
          <span>{say('CallBarCircle', { name })}</span>
        </p>
      )}
      <div id={ids} className={styles.whole}>
        {isEdited ? (
          <RowFields application={application} isVisible={isVisible} circles={read.circles} onEdit={onEdit} />
        ) : (
          facts.length > 0 && (
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
          )
        )}
      </div>
      {row?.before !== undefined && <p className={styles.small}>{say('CallWoken')}</p>}
      {holdsBadge(author, read) && (
        <p className={styles.fact}>
          <Icon name="CheckMark" size={14} />
          <span>{say('CallHasBadge')}</span>
        </p>
      )}
      {chat === undefined ? (
        <p className={styles.fact}>
          <Icon name="Warning" size={14} />
          <span>{say('CallNoAddress')}</span>
        </p>
      ) : (
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
