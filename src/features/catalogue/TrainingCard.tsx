import * as React from 'react';
import type { CatalogueTraining } from '../../domain/learning/catalogue';
import type { Tick } from '../../domain/learning/progress';
import { useCopy } from '../../shell/copy';
import { drawingOf, langOf, moduleTitle } from '../../shell/moduleWords';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { numberOf, say, sayCount } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
import { Tags } from '../../ui/Tag';
import styles from './catalogue.module.scss';
import type { Ticking } from './ticking';
import { factsOf, languagesOfTraining, linkLabel, stateLine, topicTags } from './words';

/** What a card does besides what it shows. */
export interface CardActs extends Pick<Ticking, 'tickOf' | 'waiting' | 'onOpen' | 'onTick'> {
  readonly onShow: (training: CatalogueTraining, event: React.MouseEvent<HTMLAnchorElement>) => void;
  readonly linkTo: (training: CatalogueTraining) => string;
}

/** The title, which opens the training in place. */
export const TitleLink = ({
  training,
  acts,
  linkRef
}: {
  readonly training: CatalogueTraining;
  readonly acts: CardActs;
  readonly linkRef?: React.Ref<HTMLAnchorElement> | undefined;
}): React.ReactElement => (
  <a
    ref={linkRef}
    href={acts.linkTo(training)}
    data-interception="off"
    data-training={training.key}
    className={styles.titleLink}
    lang={langOf(training)}
    onClick={(event) => acts.onShow(training, event)}
  >
    <bdi>{moduleTitle(training)}</bdi>
  </a>
);

/** How far somebody is, and that it has not left the device. */
export const StateLines = ({
  tick,
  waiting
}: {
  readonly tick: Tick | undefined;
  readonly waiting: string | undefined;
}): React.ReactElement => {
  const { today } = useSurroundings();
  const state = stateLine(tick, today());
  return (
    <>
      {state !== undefined && (
        <p className={styles.stateLine}>
          <Icon name={state.icon} size={14} className={styles.check} />
          <span>{state.words}</span>
        </p>
      )}
      {waiting !== undefined && (
        <p className={styles.stateLine}>
          <Icon name="CloudUpload" size={14} className={styles.meta} />
          <span>{waiting}</span>
        </p>
      )}
    </>
  );
};

/** The mark at the foot of a card: a checkbox of 24 px with room for a finger. */
const TickMark = ({
  training,
  done,
  onTick
}: {
  readonly training: CatalogueTraining;
  readonly done: boolean;
  readonly onTick: CardActs['onTick'];
}): React.ReactElement => (
  <label className={styles.tick}>
    <input
      type="checkbox"
      className={styles.box}
      checked={done}
      aria-label={say('CatalogueMark', { title: moduleTitle(training) })}
      onChange={(event) => onTick(training, event.target.checked)}
    />
    <span className={done ? styles.markDone : styles.mark} aria-hidden="true">
      {done && <Icon name="CheckMark" size={12} />}
    </span>
  </label>
);

/** Copies the address of a training; how that went is spoken, and seen as a check. */
const CopyLink = ({ training, link }: { readonly training: CatalogueTraining; readonly link: string }) => {
  const [copied, copy] = useCopy();
  return (
    <>
      <Button
        look="quiet"
        icon={copied === 'done' ? 'CheckMark' : 'Link'}
        iconOnly
        label={say('CatalogueNamed', { words: say('CatalogueCopy'), title: moduleTitle(training) })}
        className={styles.copy}
        onClick={() => copy(link)}
      />
      <span role="status" className={styles.unseen}>
        {copied === undefined ? '' : say(copied === 'done' ? 'CatalogueCopied' : 'CatalogueNotCopied')}
      </span>
    </>
  );
};

export interface TrainingCardProps {
  readonly training: CatalogueTraining;
  readonly tick: Tick | undefined;
  readonly waiting: string | undefined;
  readonly acts: CardActs;
  readonly linkRef?: React.Ref<HTMLAnchorElement> | undefined;
}

/** A training: a card from 600 px, a row below. Drawn again only for another tick. */
export const TrainingCard = React.memo(function TrainingCard(props: TrainingCardProps): React.ReactElement {
  const { training, tick, waiting, acts, linkRef } = props;
  const title = moduleTitle(training);
  const summary = training.training.summary.trim();
  const languages = languagesOfTraining(training);
  const done = tick?.state === 'Done';
  const open = say(done ? 'CatalogueAgain' : 'CatalogueOpenShort');
  return (
    <li className={styles.card}>
      <span className={styles.rowIcon}>
        <Icon name={drawingOf(training)} size={20} />
      </span>
      <h4 className={styles.cardTitle}>
        <TitleLink training={training} acts={acts} linkRef={linkRef} />
      </h4>
      {summary !== '' && (
        <p className={styles.summary} lang={langOf(training)} dir="auto">
          {summary}
        </p>
      )}
      <div className={styles.cardState}>
        <StateLines tick={tick} waiting={waiting} />
      </div>
      <div className={styles.cardTopics}>
        <Tags
          tags={topicTags(training)}
          most={3}
          label={say('CatalogueTopics')}
          others={(n) => ({ short: say('FinderOthers', { n: numberOf(n) }), long: sayCount('FinderOthersHint', n) })}
        />
      </div>
      <p className={styles.metaLine}>
        <Icon name={drawingOf(training)} size={14} />
        <span>
          <Dotted parts={factsOf(training)} />
        </span>
      </p>
      {languages !== '' && (
        <p className={training.otherLanguage ? styles.otherLanguage : styles.languageLine}>
          <Icon name="Globe" size={14} />
          <span>{languages}</span>
        </p>
      )}
      <div className={styles.foot}>
        <LinkButton
          look="text"
          icon="OpenInNewWindow"
          href={training.link}
          newTab
          label={linkLabel(open, title)}
          className={styles.open}
          onClick={() => acts.onOpen(training)}
        >
          {open}
        </LinkButton>
        <TickMark training={training} done={done} onTick={acts.onTick} />
        <CopyLink training={training} link={acts.linkTo(training)} />
      </div>
    </li>
  );
});

/** A training in one line: beside the hero, and in what the self-check proposes. */
export const TrainingRow = ({
  training,
  acts,
  reason
}: {
  readonly training: CatalogueTraining;
  readonly acts: CardActs;
  /** Why it stands here; absent: it needs none. */
  readonly reason?: string;
}): React.ReactElement => (
  <li className={styles.row}>
    <span className={styles.boxIcon}>
      <Icon name={drawingOf(training)} size={20} />
    </span>
    <div>
      <p className={styles.rowTitle}>
        <TitleLink training={training} acts={acts} />
      </p>
      <p className={styles.rowFacts}>
        <Dotted parts={factsOf(training)} />
      </p>
      {reason !== undefined && (
        <p className={styles.rowReason}>
          <Icon name="CheckMark" size={14} className={styles.check} />
          <span>{reason}</span>
        </p>
      )}
    </div>
    <LinkButton
      look="quiet"
      icon="OpenInNewWindow"
      iconOnly
      href={training.link}
      newTab
      label={linkLabel(say('CatalogueOpenShort'), moduleTitle(training))}
      onClick={() => acts.onOpen(training)}
    />
  </li>
);
