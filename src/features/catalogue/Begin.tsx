import * as React from 'react';
import { changedSince, type ChangedEase, type Proposal, type SelfCheck } from '../../domain/learning/selfCheck';
import type { Profile } from '../../domain/port/programme';
import { useIds } from '../../shell/ids';
import { drawingOf, moduleTitle } from '../../shell/moduleWords';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { topicWord } from '../../shell/reasons';
import { say, sayCount, sayDay } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { Helpers } from './Helpers';
import { KindWord } from './KindWord';
import styles from './begin.module.scss';
import { BeginAsking, easeWord } from './BeginAsking';
import { type CardActs, TitleLink, TrainingRow } from './TrainingCard';
import type { CatalogueState } from './useCatalogue';
import { factsOf, linkLabel } from './words';

/** The first proposal: the one with the button. */
const FirstProposal = ({ proposal, acts }: { readonly proposal: Proposal; readonly acts: CardActs }) => {
  const { training } = proposal;
  const open = say('CatalogueOpen');
  return (
    <div className={styles.first}>
      <span className={styles.boxIcon}>
        <Icon name={drawingOf(training)} size={20} />
      </span>
      <div>
        <p className={styles.firstTitle}>
          <TitleLink training={training} acts={acts} />
        </p>
        <p className={styles.small}>
          <Dotted parts={factsOf(training)} />
        </p>
        <p className={styles.reason}>
          <Icon name="CheckMark" size={14} className={styles.check} />
          <span>{whyWords(proposal)}</span>
        </p>
        <div className={styles.firstOpen}>
          <LinkButton
            look="primary"
            icon="OpenInNewWindow"
            href={training.link}
            newTab
            label={linkLabel(open, moduleTitle(training))}
            onClick={() => acts.onOpen(training)}
          >
            {open}
          </LinkButton>
        </div>
      </div>
    </div>
  );
};

const whyWords = ({ why, topic }: Proposal): string =>
  say(why === 'new' ? 'CatalogueWhyNew' : 'CatalogueWhyNext', { topic: topicWord(topic) });

const noAnswers: SelfCheck = new Map();

/** Proposals that are shown at first. */
const fewProposals = 3;

interface BeginResultProps {
  readonly state: CatalogueState;
  readonly acts: CardActs;
  readonly profile: Profile | undefined;
  readonly answers: SelfCheck;
  readonly callPage: string | undefined;
  readonly on: string;
  readonly changed: readonly ChangedEase[];
  readonly before: string | undefined;
  readonly onAnew: () => void;
}

/** What came out. */
const BeginResult = ({
  state,
  acts,
  profile,
  answers,
  callPage,
  on,
  changed,
  before,
  onAnew
}: BeginResultProps): React.ReactElement => {
  const { today } = useSurroundings();
  const [all, setAll] = React.useState(false);
  const rows = React.useRef<HTMLUListElement>(null);
  React.useEffect(() => {
    if (all) rows.current?.querySelectorAll<HTMLElement>('[data-training]')[fewProposals - 1]?.focus();
  }, [all]);
  const [first, ...others] = state.proposals;
  const shown = all ? others : others.slice(0, fewProposals - 1);
  return (
    <>
      <p className={styles.text}>
        <span>
          {on === today() ? say('CatalogueResultToday') : say('CatalogueResultOn', { date: sayDay(on, today()) })}
        </span>
        <span> </span>
        <button type="button" className={styles.inlineLink} onClick={onAnew}>
          {say('CatalogueAnew')}
        </button>
      </p>
      {before !== undefined &&
        changed.map((each) => (
          <Notice key={each.topic} kind="info" icon="History">
            {say('CatalogueChanged', {
              date: sayDay(before, today()),
              topic: topicWord(each.topic),
              before: easeWord(each.before),
              after: easeWord(each.after)
            })}
          </Notice>
        ))}
      {first === undefined ? (
        <p>{say('CatalogueNothing')}</p>
      ) : (
        <>
          <h4 className={styles.block}>{say('CatalogueBeginWith')}</h4>
          <FirstProposal proposal={first} acts={acts} />
          <ul className={styles.rows} ref={rows}>
            {shown.map((proposal) => (
              <TrainingRow
                key={proposal.training.key}
                training={proposal.training}
                acts={acts}
                reason={whyWords(proposal)}
              />
            ))}
          </ul>
          {others.length > shown.length && (
            <p className={styles.more}>
              <Button look="text" onClick={() => setAll(true)}>
                {sayCount('CatalogueProposed', state.proposals.length)}
              </Button>
            </p>
          )}
          <div className={styles.help}>
            <Helpers profile={profile} topics={[first.topic]} title={moduleTitle(first.training)} most={1} />
          </div>
        </>
      )}
      <KindWord answers={answers} callPage={callPage} />
    </>
  );
};

export interface BeginProps {
  readonly state: CatalogueState;
  readonly acts: CardActs;
  readonly profile: Profile | undefined;
  readonly callPage: string | undefined;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** *Where do I begin?*: a self-check on this device alone, and what came out of it. */
const Begin = ({ state, acts, profile, callPage, takesFocus, onClose }: BeginProps): React.ReactElement => {
  const { now, before, keep, forget } = state.check;
  const [asking, setAsking] = React.useState(now === undefined);
  const ids = useIds();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const arrived = React.useRef(takesFocus);
  React.useEffect(() => {
    if (arrived.current) heading.current?.focus();
    arrived.current = true;
  }, [asking]);
  const asks = asking || now === undefined;
  return (
    <>
      <p className={styles.back}>
        <Button look="text" icon="ChevronLeft" onClick={onClose}>
          {say('CatalogueAll')}
        </Button>
      </p>
      <article className={styles.begin} aria-labelledby={ids}>
        <h3 className={styles.title} id={ids} ref={heading} tabIndex={-1}>
          {say(asks ? 'CatalogueBegin' : 'CatalogueResult')}
        </h3>
        {asks ? (
          <BeginAsking
            topics={state.topics}
            answers={now?.answers ?? noAnswers}
            onDone={(answers) => {
              keep(answers);
              setAsking(false);
            }}
            onClear={() => {
              forget();
              setAsking(true);
            }}
          />
        ) : (
          <BeginResult
            state={state}
            acts={acts}
            profile={profile}
            answers={now.answers}
            callPage={callPage}
            on={now.on}
            changed={before === undefined ? [] : changedSince(before.answers, now.answers)}
            before={before?.on}
            onAnew={() => setAsking(true)}
          />
        )}
      </article>
    </>
  );
};

export default Begin;
