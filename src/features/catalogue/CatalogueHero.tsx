import * as React from 'react';
import type { CatalogueTraining } from '../../domain/learning/catalogue';
import { useCopy } from '../../shell/copy';
import { useDistinct, useIds } from '../../shell/ids';
import { drawingOf, langOf, moduleTitle } from '../../shell/moduleWords';
import { topicWord } from '../../shell/reasons';
import { say, sayCount } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
import styles from './catalogue.module.scss';
import { type CardActs, StateLines, TitleLink, TrainingRow } from './TrainingCard';
import type { CatalogueState } from './useCatalogue';
import { factsOf, languagesOfTraining, linkLabel } from './words';

interface OneTrainingProps {
  readonly training: CatalogueTraining;
  readonly acts: CardActs;
  /** Above the title: why this one. */
  readonly overline: string;
  /** What the button that opens it says. */
  readonly open: string;
  readonly reason?: string;
}

/** The one thing to do: a training. */
const OneTraining = ({ training, acts, overline, open, reason }: OneTrainingProps): React.ReactElement => {
  const ids = useIds();
  const [copied, copy] = useCopy();
  const title = moduleTitle(training);
  const summary = training.training.summary.trim();
  const tick = acts.tickOf(training);
  const done = say('CatalogueAlready');
  return (
    <article className={styles.one} aria-labelledby={ids}>
      <span className={styles.heroIcon}>
        <Icon name={drawingOf(training)} size={32} />
      </span>
      <div className={styles.heroText}>
        <p className={styles.overline}>{overline}</p>
        <h3 className={styles.heroTitle} id={ids}>
          <TitleLink training={training} acts={acts} />
        </h3>
        <p className={styles.heroFacts}>
          <Dotted parts={factsOf(training, true)} />
        </p>
        <div className={styles.heroState}>
          <StateLines tick={tick} waiting={acts.waiting(training)} />
          {reason !== undefined && (
            <p className={styles.stateLine}>
              <Icon name="CheckMark" size={14} className={styles.check} />
              <span>{reason}</span>
            </p>
          )}
          {training.otherLanguage && (
            <p className={styles.stateLine}>
              <Icon name="Globe" size={14} className={styles.meta} />
              <span>{languagesOfTraining(training)}</span>
            </p>
          )}
        </div>
        {summary !== '' && (
          <p className={styles.heroSummary} lang={langOf(training)} dir="auto">
            {summary}
          </p>
        )}
        <div className={styles.heroActions}>
          <LinkButton
            look="primary"
            icon="OpenInNewWindow"
            href={training.link}
            newTab
            label={linkLabel(open, title)}
            className={styles.heroOpen}
            onClick={() => acts.onOpen(training)}
          >
            {open}
          </LinkButton>
          {/* The second click of a double click would tick off what has come in its place. */}
          <Button
            icon="CheckMark"
            label={say('CatalogueNamed', { words: done, title })}
            className={styles.heroDone}
            onClick={({ detail }) => {
              if (detail < 2) acts.onTick(training, true);
            }}
          >
            {done}
          </Button>
          <Button
            icon={copied === 'done' ? 'CheckMark' : 'Link'}
            iconOnly
            label={say('CatalogueNamed', { words: say('CatalogueCopy'), title })}
            onClick={() => copy(acts.linkTo(training))}
          />
        </div>
        <span role="status" className={copied === undefined ? styles.unseen : styles.copied}>
          {copied === undefined ? '' : say(copied === 'done' ? 'CatalogueCopied' : 'CatalogueNotCopied')}
        </span>
      </div>
    </article>
  );
};

export interface CatalogueHeroProps {
  readonly state: CatalogueState;
  readonly acts: CardActs;
  /** *Where do I begin?* is offered. */
  readonly begin: boolean;
  readonly onBegin: () => void;
  /** Shows what is done. */
  readonly onYours: () => void;
}

/** First of all: the training begun last; else what the self-check proposed; else the way to it. Nothing to do: nothing. */
export const CatalogueHero = ({
  state,
  acts,
  begin,
  onBegin,
  onYours
}: CatalogueHeroProps): React.ReactElement | null => {
  const distinct = useDistinct();
  const ids = useIds();
  const [first, ...others] = state.begun;
  const [proposed] = state.proposals;
  const beside = others.slice(0, 2);
  const yours = state.done > 0 && (
    <p className={styles.yours}>
      <button type="button" className={styles.smallLink} onClick={onYours}>
        {sayCount('CatalogueYours', state.done)}
      </button>
    </p>
  );
  if (first !== undefined || proposed !== undefined)
    return (
      <div className={beside.length > 0 ? styles.heroBeside : styles.hero}>
        {first !== undefined ? (
          <OneTraining training={first} acts={acts} overline={say('CatalogueGoOn')} open={say('CatalogueResume')} />
        ) : (
          proposed !== undefined && (
            <OneTraining
              training={proposed.training}
              acts={acts}
              overline={say('CatalogueBeginWith')}
              open={say('CatalogueOpen')}
              reason={say(proposed.why === 'new' ? 'CatalogueWhyNew' : 'CatalogueWhyNext', {
                topic: topicWord(proposed.topic)
              })}
            />
          )
        )}
        {beside.length > 0 ? (
          <aside className={styles.beside} aria-label={distinct(say('CatalogueAlso'))}>
            <p className={styles.besideTitle}>{say('CatalogueAlso')}</p>
            <ul className={styles.rows}>
              {beside.map((training) => (
                <TrainingRow key={training.key} training={training} acts={acts} />
              ))}
            </ul>
            {yours}
          </aside>
        ) : (
          yours
        )}
      </div>
    );
  if (!begin || state.topics.length === 0) return null;
  return (
    <div className={styles.hero}>
      <article className={styles.one} aria-labelledby={ids}>
        <span className={styles.heroIcon}>
          <Icon name="Lightbulb" size={32} />
        </span>
        <div className={styles.heroText}>
          <h3 className={styles.heroTitle} id={ids}>
            {say('CatalogueBegin')}
          </h3>
          <p className={styles.heroFacts}>{sayCount('CatalogueBeginText', Math.min(state.topics.length, 8))}</p>
          <div className={styles.heroActions}>
            <Button look="primary" className={styles.heroOpen} onClick={onBegin}>
              {say('CatalogueBeginDo')}
            </Button>
          </div>
        </div>
      </article>
      {yours}
    </div>
  );
};
