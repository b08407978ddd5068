import * as React from 'react';
import { safeLink } from '../../domain/common/links';
import { Awaited } from '../../shell/Awaited';
import { useCopy } from '../../shell/copy';
import { Failed } from '../../shell/Failed';
import { Heading } from '../../shell/Frame';
import { isPlainPress, useWayBack } from '../../shell/inPlace';
import { lazyPart } from '../../shell/lazyPart';
import { painted } from '../../device/painted';
import { type Lack, Partly } from '../../shell/Partly';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { SearchBox } from '../../shell/SearchBox';
import { Stale } from '../../shell/Stale';
import { useFirstPaint } from '../../shell/useFirstPaint';
import { useFirstCard } from '../../shell/useFirstCard';
import { drawable, type Loadable } from '../../shell/useLoad';
import { useReading } from '../../shell/useReading';
import { rosterMore } from '../../strings/later/rosterMore';
import { loadWithWords } from '../../strings/load';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Skeleton } from '../../ui/Skeleton';
import styles from './finder.module.scss';
import type { PersonView } from './person';
import { loadFilters, Results } from './Results';
import { Near, Start } from './Start';
import { type FinderSettings, usualCards } from './settings';
import { anybody, type FinderState, useFinder } from './useFinder';
import { type FinderRead, type FinderLater, people } from './reads';
import { circleName } from './circleName';
import type { FirstKnown } from './lead';
import { useLead } from './useLead';
import { useReachedFor } from './useReachedFor';
import { EmptyList, NobodyYet } from './Nobody';
import { YourCircle } from './YourCircle';

// What the first card can do without comes a moment later.
const TopicChips = lazyPart(async () => {
  await painted();
  return { default: (await loadFilters()).FinderChips };
});
const TakeOver = lazyPart(() => import(/* webpackChunkName: 'finder-more' */ './TakeOver'));
const PersonCard = lazyPart(
  loadWithWords(rosterMore, () => import(/* webpackChunkName: 'finder-more' */ './PersonCard'))
);

const finderLacks = (read: FinderRead, later: FinderLater | undefined): readonly Lack[] => {
  const rest = say('PartlyRest');
  const badges = later?.badges.failure ?? later?.awards.failure;
  return [
    ...(read.circles.failure === undefined ? [] : [{ failure: read.circles.failure, words: say('PartlyCircles') }]),
    ...(read.offices.failure === undefined
      ? []
      : [{ failure: read.offices.failure, words: say('PartlyOffices'), rest }]),
    ...(badges === undefined ? [] : [{ failure: badges, words: say('PartlyBadges'), rest }]),
    ...(later?.terms.failure === undefined ? [] : [{ failure: later.terms.failure, words: say('PartlyTerms') }])
  ];
};

interface FinderReadyProps extends FinderSettings {
  readonly heading: string;
  readonly read: FinderRead;
  readonly later: FinderLater | undefined;
  readonly now: Loadable<unknown>;
  /** Only these few are known so far. */
  readonly lead: FirstKnown | undefined;
  readonly onRetry: () => void;
}

/** How many people are shown; a new question begins anew, a card that is opened and closed changes nothing. */
const useShown = (question: string, step: number): readonly [number, (count: number) => void] => {
  const [shown, setShown] = React.useState(step);
  React.useEffect(() => setShown(step), [question, step]);
  return [shown, setShown];
};

/** Copies the address of this view, or offers it as Teams does. */
const ShareView = ({ finder, heading }: { readonly finder: FinderState; readonly heading: string }) => {
  const { teams } = useSurroundings();
  const [shared, copy] = useCopy();
  const share = (): void => {
    if (teams?.share === undefined) copy(finder.shareLink());
    else teams.share(finder.shareState(), heading);
  };
  const words =
    shared === 'done' ? say('FinderLinkCopied') : shared === 'refused' ? say('FinderLinkNotCopied') : undefined;
  return (
    <div className={styles.share}>
      <Button look="text" icon={shared === 'done' ? 'CheckMark' : 'Share'} onClick={share}>
        {words ?? say('FinderShare')}
      </Button>
      <span role="status" className={styles.unseen}>
        {words}
      </span>
    </div>
  );
};

const FinderReady = ({
  heading,
  read,
  later,
  now,
  lead,
  onRetry,
  ...settings
}: FinderReadyProps): React.ReactElement => {
  const { layout = 'full', cards: step = usualCards, community } = settings;
  const finder = useFinder(read, later, settings, lead?.near);
  const { finderPage, beside } = useSurroundings();
  const { asked, ask } = finder;
  // Who comes for something else than their ambassador waits for no first card.
  const isPainted = useFirstPaint();
  const isMore = !finder.untouched || asked.text !== '' || layout === 'list' || finder.hero === undefined;
  const rest = lead === undefined && (isPainted || isMore);
  const held = useReachedFor(finder.hero?.name);
  const [arrivedOn] = React.useState(asked.person);
  const [shown, show] = useShown(JSON.stringify([asked.text, asked.chosen]), step);
  const compact = layout === 'compact';
  const opened = compact ? undefined : finder.open;
  const everybody = useWayBack(opened === undefined ? undefined : String(asked.person), 'person');
  // Whoever has just chosen a circle goes on at their ambassador: the question is gone.
  const { circle: corrected } = finder.corrections;
  const correctedBefore = React.useRef(corrected);
  React.useEffect(() => {
    if (correctedBefore.current !== corrected && document.activeElement === document.body)
      everybody.current?.querySelector<HTMLElement>('[data-person]')?.focus();
    correctedBefore.current = corrected;
  }, [corrected, everybody]);

  // What is asked at the click, not at the drawing: cards need not be drawn again for it.
  const askedNow = React.useRef(asked);
  askedNow.current = asked;
  const open = React.useCallback(
    (person: PersonView, event: React.MouseEvent<HTMLAnchorElement>): void => {
      // A compact web part sends its readers to the page with everybody.
      if (compact || !isPlainPress(event)) return;
      event.preventDefault();
      ask({ ...askedNow.current, person: person.id }, 'push');
    },
    [compact, ask]
  );

  const { untouched, nearOn } = finder;
  useFirstCard(now.state === 'ready' && untouched && opened === undefined && !held, (day) => {
    const near = nearOn(day);
    return near && <Near near={near} layout={layout} onOpen={open} />;
  });

  const notices = (
    <>
      <Stale now={now} onRetry={onRetry} />
      <Partly lacks={finderLacks(read, later)} now={now} onRetry={onRetry} />
      <React.Suspense fallback={null}>{beside && <TakeOver finder={finder} read={read} />}</React.Suspense>
    </>
  );
  // Another person than the one whom somebody is just reaching for: that one stays until they let go.
  if (held) return <Awaited>{<Skeleton label={say('Loading')} />}</Awaited>;
  if (opened !== undefined)
    return (
      <>
        <Heading title={heading} />
        {notices}
        <React.Suspense fallback={<Skeleton label={say('Loading')} />}>
          <PersonCard
            person={opened}
            takesFocus={asked.person !== arrivedOn}
            instead={<Start finder={finder} layout="full" onOpen={open} />}
            onClose={() => ask({ ...asked, person: undefined }, 'push')}
          />
        </React.Suspense>
      </>
    );
  return (
    <div ref={everybody}>
      <Heading title={heading} action={!compact && <ShareView finder={finder} heading={heading} />}>
        {finder.circle !== undefined && <YourCircle finder={finder} />}
        {finder.target !== undefined && (
          <p className={styles.target}>
            {say('FinderTarget', { circle: circleName(finder.circles, finder.target.id) })}
          </p>
        )}
      </Heading>
      {notices}
      <Start finder={finder} layout={layout} onOpen={open} />
      {compact ? (
        <p className={styles.seeAll}>
          <a href={finderPage} className={styles.strongLink} data-interception="off">
            {say('FinderAll')}
          </a>
        </p>
      ) : (
        <div className={styles.search}>
          {!rest ? (
            <div className={styles.restRoom}>
              {now.state === 'failed' && <Failed failure={now.failure} again={now.again} onRetry={onRetry} />}
            </div>
          ) : (
            <>
              <SearchBox
                // Without a hero there is nobody else to look for.
                title={say(layout === 'list' ? 'FinderSearchHeadingList' : 'FinderSearchHeading')}
                hint={say('FinderPlaceholder')}
                clear={say('FinderSearchClear')}
                first="[data-person]"
                text={asked.text}
                onChange={(text) => ask({ ...asked, text, person: undefined }, 'replace')}
              />
              <React.Suspense fallback={<div className={styles.chipsRoom} />}>
                <TopicChips finder={finder} />
              </React.Suspense>
              <Results
                finder={finder}
                step={step}
                shown={shown}
                onShow={show}
                community={community}
                rows={layout === 'list'}
                onOpen={open}
              />
            </>
          )}
        </div>
      )}
    </div>
  );
};

/** Who can help me? Opens on your ambassador; searches and filters everybody else. */
const Finder = (settings: FinderSettings): React.ReactElement => {
  const { now, later, retry } = useReading(people);
  const heading = settings.title?.trim() || say('FinderTitle');
  const { community: address, ...others } = settings;
  const community = safeLink(address);
  const early = useLead(settings);
  const whole = drawable(now);
  const lead = whole === undefined ? early : undefined;
  const read = whole ?? lead?.read;
  if (read !== undefined && anybody(read))
    return (
      <FinderReady
        {...others}
        {...(community === undefined ? {} : { community })}
        heading={heading}
        read={read}
        now={now}
        lead={lead}
        later={later.rest}
        onRetry={retry}
      />
    );
  if (now.state === 'loading')
    return (
      <Awaited>
        <>
          <Heading title={heading} />
          <Skeleton label={say('Loading')} cards={settings.layout === 'compact' ? 0 : 3} />
        </>
      </Awaited>
    );
  return (
    <>
      <Heading title={heading} />
      {now.state === 'failed' && <Failed failure={now.failure} again={now.again} onRetry={retry} />}
      {read?.ambassadors.length === 0 && <EmptyList community={community} />}
      {read !== undefined && read.ambassadors.length > 0 && <NobodyYet curator={false} community={community} />}
    </>
  );
};

export default Finder;
