import * as React from 'react';
import type { NamedApplication } from '../../domain/calls/accepting';
import { type HandledApplication, type HandledGroup, holdsBadge } from '../../domain/calls/handled';
import { conditionNames } from '../../domain/calls/model';
import { teamsAccount, teamsChat } from '../../domain/common/links';
import { initials } from '../../domain/common/text';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { topicTranslate, topicWord } from '../../shell/reasons';
import { capital, numberOf, say, sayCount, sayLanguage, sayList } from '../../strings/say';
import { keyOf } from '../../domain/common/words';
import { LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Face } from '../../ui/Face';
import { Icon } from '../../ui/Icon';
import type { IconName } from '../../ui/icons';
import { Name } from '../../ui/Name';
import { Tags } from '../../ui/Tag';
import styles from './applications.module.scss';
import { applicantName, calledHere, applicationMoments } from './callWords';
import type { ApplicationsRead } from './useApplications';

const conditionWords = {
  affinity: 'CallAffinity',
  willToDevelop: 'CallWill',
  availability: 'CallTime'
} as const;

const ApplicationFact = ({
  icon,
  children
}: {
  readonly icon: IconName;
  readonly children: string;
}): React.ReactElement => (
  <li className={styles.fact}>
    <Icon name={icon} size={14} />
    <span>{children}</span>
  </li>
);

interface AppliedProps {
  readonly applied: HandledApplication<NamedApplication>;
  readonly read: ApplicationsRead;
  readonly isWelcomed: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (() => void) | undefined;
}

/** One application: who, when, in their words, what they said and what they did not. */
const Applied = ({ applied, read, isWelcomed, isChosen, onChoose }: AppliedProps): React.ReactElement => {
  const { photoOf } = useSurroundings();
  const { row, standing, changedBy } = applied;
  const name = applicantName(row.writer);
  const chat = row.writer === undefined ? undefined : teamsChat(teamsAccount(row.writer));
  const notYet = conditionNames.filter((condition) => !row[condition]);
  const hasBadge = holdsBadge(row.author, read);
  return (
    <li className={styles.applied}>
      {onChoose !== undefined && (
        <input
          type="checkbox"
          className={styles.box}
          checked={isChosen}
          aria-label={say('CallChoose', { name })}
          onChange={onChoose}
        />
      )}
      <Face initials={initials(name)} photo={photoOf(row.writer)} size={48} />
      <div className={styles.said}>
        <strong>
          <Name>{name}</Name>
        </strong>
        <span className={styles.small}>
          <Dotted parts={applicationMoments(row)} />
        </span>
        {row.words.trim() !== '' && (
          <p className={styles.words} dir="auto" lang="">
            {say('StarterQuote', { text: row.words.trim() })}
          </p>
        )}
        <Tags
          tags={row.topics.map((topic) => ({
            key: keyOf(topic),
            label: topicWord(topic),
            translate: topicTranslate(topic)
          }))}
          most={6}
          others={(n) => ({ short: `+${numberOf(n)}`, long: sayCount('CallMoreTopics', n) })}
          label={say('CallRowTopics')}
        />
        <ul className={styles.list}>
          {row.languages.length > 0 && (
            <ApplicationFact icon="Globe">
              {capital(sayList(row.languages.map((code) => sayLanguage(keyOf(code)))))}
            </ApplicationFact>
          )}
          {notYet.length === 0 ? (
            <ApplicationFact icon="CheckMark">{say('CallAllYes')}</ApplicationFact>
          ) : (
            notYet.map((condition) => (
              <ApplicationFact key={condition} icon="Chat">
                {say('CallOneNotYet', { condition: say(conditionWords[condition]) })}
              </ApplicationFact>
            ))
          )}
          <ApplicationFact icon={row.managerInformed ? 'CheckMark' : 'Chat'}>
            {say(row.managerInformed ? 'CallManagerYes' : 'CallManagerNo')}
          </ApplicationFact>
          <ApplicationFact icon={row.consentToBeListed ? 'CheckMark' : 'Warning'}>
            {say(row.consentToBeListed ? 'CallConsentYes' : 'CallConsentNo')}
          </ApplicationFact>
          {standing === 'former' && <ApplicationFact icon="History">{say('CallWasBefore')}</ApplicationFact>}
          {standing === 'serving' && !isWelcomed && (
            <ApplicationFact icon="Info">{say('CallServesAlready')}</ApplicationFact>
          )}
          {changedBy !== undefined && <ApplicationFact icon="Warning">{say('CallChangedByOther')}</ApplicationFact>}
          {isWelcomed && (
            <ApplicationFact icon={hasBadge ? 'CheckMark' : 'Ribbon'}>
              {say(hasBadge ? 'CallHasBadge' : 'CallNoBadge')}
            </ApplicationFact>
          )}
        </ul>
      </div>
      {chat !== undefined && (
        <LinkButton
          look="text"
          icon="Chat"
          href={chat}
          newTab
          label={say('CallNamed', { name, words: say('CallChat') })}
        >
          {say('CallChat')}
        </LinkButton>
      )}
    </li>
  );
};

export interface ApplicationGroupProps {
  readonly group: HandledGroup<NamedApplication>;
  readonly read: ApplicationsRead;
  readonly isWelcomed: boolean;
  /** Site user ids. */
  readonly chosen: ReadonlySet<number>;
  /** Absent: nobody can be chosen. */
  readonly onChoose: ((author: number) => void) | undefined;
}

/** The target stands at three quarters of the track, as in the roster's coverage. */
const lengthOfCover = (many: number, goal: number): string => `${Math.min(goal === 0 ? 1 : many / goal, 4 / 3) * 75}%`;

/** Applications of one circle, beside how it stands: filled where the target is met, outlined before, dashed with these. */
export const ApplicationGroup = ({ group, read, isWelcomed, chosen, onChoose }: ApplicationGroupProps) => {
  const { circle, cover, applied, withThem } = group;
  const name = circle === undefined ? say('CallNoCircleGroup') : calledHere(circle);
  const goal = cover === undefined ? 0 : cover.ambassadors + cover.missing;
  return (
    <section className={styles.group} aria-label={name}>
      <div className={styles.groupHead}>
        <h4 className={styles.circle}>
          <bdi>{name}</bdi>
          <span className={styles.count}>{` ${sayCount('CallApplications', applied.length)}`}</span>
        </h4>
        {cover?.headcount !== undefined && (
          <div className={styles.cover}>
            <span className={styles.rail} aria-hidden="true">
              {!isWelcomed && <span className={styles.dashed} style={{ inlineSize: lengthOfCover(withThem, goal) }} />}
              {cover.ambassadors > 0 && (
                <span
                  className={cover.missing === 0 ? styles.met : styles.part}
                  style={{ inlineSize: lengthOfCover(cover.ambassadors, goal) }}
                />
              )}
              <span className={styles.goal} />
            </span>
            <span className={styles.small}>
              <Dotted
                parts={[
                  say('CallCoverFor', { n: cover.ambassadors, all: cover.headcount }),
                  cover.missing === 0 ? say('CallCoverMet') : say('CallCoverMissing', { n: cover.missing }),
                  isWelcomed ? '' : say('CallCoverWith', { n: withThem })
                ]}
              />
            </span>
          </div>
        )}
      </div>
      <ul className={styles.list}>
        {applied.map((each) => (
          <Applied
            key={each.row.author}
            applied={each}
            read={read}
            isWelcomed={isWelcomed}
            isChosen={chosen.has(each.row.author)}
            onChoose={onChoose === undefined ? undefined : () => onChoose(each.row.author)}
          />
        ))}
      </ul>
    </section>
  );
};
