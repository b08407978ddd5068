import * as React from 'react';
import { mailTo } from '../../domain/common/links';
import type { Person } from '../../lists/columns';
import type { CatalogueTraining } from '../../domain/learning/catalogue';
import type { PathStep } from '../../domain/learning/modules';
import type { Profile } from '../../domain/port/programme';
import { useCopy } from '../../shell/copy';
import { EditFor } from '../../shell/EditFor';
import { useIds } from '../../shell/ids';
import { drawingOf, langOf, moduleTitle } from '../../shell/moduleWords';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useCurator } from '../../shell/useCurator';
import { numberOf, say, sayCount, sayLanguage } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
import { Name } from '../../ui/Name';
import { Notice } from '../../ui/Notice';
import { Tags } from '../../ui/Tag';
import { Helpers } from './Helpers';
import NextSession from './NextSession';
import styles from './opened.module.scss';
import Solved from './Solved';
import { type CardActs, StateLines } from './TrainingCard';
import { Updated } from './Updated';
import { factsOf, languagesOfTraining, linkLabel, rowAddress, topicTags } from './words';

/** What somebody of the site is called; whose account is gone goes by the login. */
const ownerName = ({ name, login }: Person): string => name.trim() || login;

/** For whom it is, in words. */
const audienceWords = ({ training: { audience } }: CatalogueTraining): string => {
  if (audience.length === 0 || audience.includes('Everyone')) return say('CatalogueForAll');
  return audience.includes('Starter') ? say('CatalogueForStarters') : say('CatalogueForAmbassadors');
};

/** A mail about a link that leads nowhere: to whoever looks after the training, else to those who look after the catalogue. */
const DeadLink = ({
  training,
  contact
}: {
  readonly training: CatalogueTraining;
  readonly contact: string | undefined;
}): React.ReactElement => {
  const { site } = useSurroundings();
  const { owner } = training;
  const title = moduleTitle(training);
  const subject = say('CatalogueDeadSubject', { title });
  const row = rowAddress(site.url, training);
  const body = [
    say('CatalogueDeadHello'),
    '',
    say('CatalogueDeadBody'),
    title,
    training.link,
    '',
    say('CatalogueDeadRow'),
    row
  ].join('\n');
  const toOwner = owner && mailTo(owner.email, subject, body);
  const mail = toOwner ?? mailTo(contact?.trim() ?? '', subject, body);
  if (mail === undefined) return <p className={styles.small}>{say('CatalogueDeadNobody', { site: site.name })}</p>;
  return (
    <>
      <p className={styles.deadLink}>
        <a className={styles.smallLink} href={mail} data-interception="off">
          {say('CatalogueDead')}
        </a>
      </p>
      <p className={styles.small}>
        {toOwner !== undefined && owner !== undefined
          ? say('CatalogueDeadMail', { name: ownerName(owner) })
          : say('CatalogueDeadTeam')}
      </p>
    </>
  );
};

/** The same in other languages, each a link of its own. */
const Others = ({
  training,
  acts
}: {
  readonly training: CatalogueTraining;
  readonly acts: CardActs;
}): React.ReactElement | null =>
  training.others.length === 0 ? null : (
    <p className={styles.others}>
      <Icon name="Globe" size={14} className={styles.meta} />
      <span>
        <span>{say('CatalogueAlsoIn')}</span>
        {training.others.map((other: PathStep, at) => (
          <React.Fragment key={other.training.id}>
            <span>{at === 0 ? ' ' : '\u00a0· '}</span>
            <a
              className={styles.otherLink}
              href={other.link}
              target="_blank"
              rel="noopener noreferrer"
              data-interception="off"
              onClick={() => acts.onOpen(training)}
            >
              <span>{other.language === undefined ? moduleTitle(other) : sayLanguage(other.language)}</span>
              <span className={styles.unseen}>{` ${say('CatalogueNewTab')}`}</span>
            </a>
          </React.Fragment>
        ))}
      </span>
    </p>
  );

/** Tells others in Teams: Teams' own way in a tab, its page for sharing elsewhere. */
const ShareInTeams = ({
  title,
  link,
  state
}: {
  readonly title: string;
  readonly link: string;
  readonly state: string;
}): React.ReactElement => {
  const { teams } = useSurroundings();
  const words = say('CatalogueShare');
  const share = teams?.share;
  if (share !== undefined)
    return (
      <Button icon="Share" onClick={() => share(state, title)}>
        {words}
      </Button>
    );
  const asked = new URLSearchParams({ href: link, msgText: title }).toString();
  return (
    <LinkButton icon="Share" href={`https://teams.microsoft.com/share?${asked}`} newTab label={linkLabel(words, title)}>
      {words}
    </LinkButton>
  );
};

export interface OpenedProps extends Readonly<Record<'questionsPage' | 'sessionsPage', string | undefined>> {
  /** Null: the address names one that is not there. */
  readonly training: CatalogueTraining | null;
  readonly acts: CardActs;
  readonly profile: Profile | undefined;
  readonly contact: string | undefined;
  /** The state of a Teams tab with this training open. */
  readonly state: string;
  /** Opened on this visit: focus follows. A page that opens by a link leaves focus where it is. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

const Back = ({ onClose }: Pick<OpenedProps, 'onClose'>): React.ReactElement => (
  <p className={styles.back}>
    <Button look="text" icon="ChevronLeft" onClick={onClose}>
      {say('CatalogueAll')}
    </Button>
  </p>
);

/** One training in place: what it is, where it opens, who can help with it. */
const OneOpened = (props: OpenedProps & { readonly training: CatalogueTraining }): React.ReactElement => {
  const { training, acts, profile, contact, questionsPage, sessionsPage, state, takesFocus, onClose } = props;
  const ids = useIds();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [copied, copy] = useCopy();
  const curator = useCurator() === true;
  const { key } = training;
  React.useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [key, takesFocus]);
  const title = moduleTitle(training);
  const tick = acts.tickOf(training);
  const done = tick?.state === 'Done';
  const started = tick?.state === 'Started';
  const open = say(done ? 'CatalogueAgain' : started ? 'CatalogueResume' : 'CatalogueOpen');
  const already = say(done ? 'CatalogueUndone' : 'CatalogueAlready');
  const summary = training.training.summary.trim();
  return (
    <>
      <Back onClose={onClose} />
      <article className={styles.opened} aria-labelledby={ids}>
        <div className={styles.main}>
          <span className={styles.icon}>
            <Icon name={drawingOf(training)} size={32} />
          </span>
          <div className={styles.text}>
            <h3 className={styles.title} id={ids} ref={heading} tabIndex={-1} lang={langOf(training)}>
              <bdi>{title}</bdi>
            </h3>
            <p className={styles.facts}>
              <Dotted parts={factsOf(training, true)} />
            </p>
            <div className={styles.state}>
              <StateLines tick={tick} waiting={acts.waiting(training)} />
            </div>
            {summary !== '' && (
              <p className={styles.summary} lang={langOf(training)} dir="auto">
                {summary}
              </p>
            )}
            <div className={styles.tags}>
              <Tags
                tags={topicTags(training)}
                most={12}
                label={say('CatalogueTopics')}
                others={(n) => ({
                  short: say('FinderOthers', { n: numberOf(n) }),
                  long: sayCount('FinderOthersHint', n)
                })}
              />
            </div>
            {training.otherLanguage && (
              <p className={styles.others}>
                <Icon name="Globe" size={14} className={styles.meta} />
                <span>{languagesOfTraining(training)}</span>
              </p>
            )}
            <Others training={training} acts={acts} />
            <div className={styles.actions}>
              <LinkButton
                look="primary"
                icon="OpenInNewWindow"
                href={training.link}
                newTab
                label={linkLabel(open, title)}
                className={styles.wide}
                onClick={() => acts.onOpen(training)}
              >
                {open}
              </LinkButton>
              <Button
                icon={done ? 'History' : 'CheckMark'}
                label={say('CatalogueNamed', { words: already, title })}
                className={styles.wide}
                onClick={() => acts.onTick(training, !done)}
              >
                {already}
              </Button>
              <ShareInTeams title={title} link={acts.linkTo(training)} state={state} />
              <Button
                icon={copied === 'done' ? 'CheckMark' : 'Link'}
                iconOnly
                label={say('CatalogueNamed', { words: say('CatalogueCopy'), title })}
                onClick={() => copy(acts.linkTo(training))}
              />
              {curator && (
                <React.Suspense fallback={null}>
                  <EditFor list="Lists/TrainingCatalogue" id={training.id} name={title} inWords />
                </React.Suspense>
              )}
            </div>
            <span role="status" className={copied === undefined ? styles.unseen : styles.small}>
              {copied === undefined ? '' : say(copied === 'done' ? 'CatalogueCopied' : 'CatalogueNotCopied')}
            </span>
          </div>
        </div>
        <div className={styles.side}>
          <p className={styles.sideTitle}>{say('CatalogueThis')}</p>
          <dl className={styles.list}>
            {training.owner !== undefined && (
              <div>
                <dt>{say('CatalogueOwner')}</dt>
                <dd>
                  <Name>{ownerName(training.owner)}</Name>
                </dd>
              </div>
            )}
            <Updated id={training.id} />
            <div>
              <dt>{say('CatalogueFor')}</dt>
              <dd>{audienceWords(training)}</dd>
            </div>
          </dl>
          <div className={styles.dead}>
            <DeadLink training={training} contact={contact} />
          </div>
        </div>
      </article>
      <div className={styles.below}>
        <Helpers profile={profile} topics={training.topics} title={title} most={3} />
        <NextSession training={training} sessionsPage={sessionsPage} />
        <Solved training={training} profile={profile} questionsPage={questionsPage} />
      </div>
    </>
  );
};

/** The training that the address names, or that it is not there. */
const Opened = ({ training, ...props }: OpenedProps): React.ReactElement =>
  training === null ? (
    <>
      <Back onClose={props.onClose} />
      <Notice kind="info">{say('CatalogueGone')}</Notice>
    </>
  ) : (
    <OneOpened {...props} training={training} />
  );

export default Opened;
