import * as React from 'react';
import { painted } from '../../device/painted';
import type { CatalogueTraining } from '../../domain/learning/catalogue';
import { barringIn, type KnownProgress } from '../../domain/learning/progress';
import { Failed } from '../../shell/Failed';
import { Heading } from '../../shell/Frame';
import { isPlainPress, useWayBack } from '../../shell/inPlace';
import { lazyPart } from '../../shell/lazyPart';
import { Partly } from '../../shell/Partly';
import { SearchBox } from '../../shell/SearchBox';
import { SignedOut, Stale } from '../../shell/Stale';
import { useCurator } from '../../shell/useCurator';
import { drawable, type Loadable } from '../../shell/useLoad';
import { type ProgressState, useProgress } from '../../shell/useProgress';
import { useReading } from '../../shell/useReading';
import { catalogueMore } from '../../strings/later/catalogueMore';
import { rosterMore } from '../../strings/later/rosterMore';
import { loadWithWords } from '../../strings/load';
import { language, say, sayCount, sayLanguage } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Skeleton } from '../../ui/Skeleton';
import { AskAtEnd } from './AskAtEnd';
import styles from './catalogue.module.scss';
import { CatalogueHero } from './CatalogueHero';
import { FoundTrainings, TrainingCount } from './Found';
import { HoldsRole } from './HoldsRole';
import { type CatalogueLater, type CatalogueRead, shelves } from './reads';
import { Sections } from './Sections';
import type { CatalogueSettings } from './settings';
import { UnreadTicks } from './UnreadTicks';
import { type Ticking, waitingWords } from './ticking';
import type { CardActs } from './TrainingCard';
import { useCatalogue } from './useCatalogue';

/** With the words of what is not seen first. */
const withMore = <Module,>(load: () => Promise<Module>): (() => Promise<Module>) => loadWithWords(catalogueMore, load);

const morePart = <Props extends object>(load: () => Promise<{ readonly default: React.ComponentType<Props> }>) =>
  lazyPart(withMore(load));

/** The filters with their words, which come after the first cards. */
const loadFilters = withMore(
  loadWithWords(rosterMore, () => import(/* webpackChunkName: 'catalogue-more' */ './filterParts'))
);
const TrainingChips = lazyPart(async () => {
  await painted();
  return { default: (await loadFilters()).TrainingChips };
});
const TrainingFacetLine = lazyPart(async () => {
  await painted();
  return { default: (await loadFilters()).TrainingFacetLine };
});
const Opened = morePart(() => import(/* webpackChunkName: 'catalogue-more' */ './Opened'));
const Begin = morePart(() => import(/* webpackChunkName: 'catalogue-more' */ './Begin'));
const CatalogueCurators = morePart(() => import(/* webpackChunkName: 'catalogue-more' */ './CatalogueCurators'));
const BarredTicks = lazyPart(async () =>
  (await import(/* webpackChunkName: 'seldom' */ '../../shell/barred')).barredTicks()
);
/** Few people ever see it. */
const CatalogueEmpty = morePart(() => import(/* webpackChunkName: 'seldom' */ './CatalogueEmpty'));

interface CatalogueReadyProps extends CatalogueSettings {
  readonly heading: string;
  readonly read: CatalogueRead;
  readonly later: CatalogueLater;
  readonly now: Loadable<CatalogueRead>;
  readonly onRetry: () => void;
  readonly known: KnownProgress;
  readonly keep: ProgressState['keep'];
  readonly notice: React.ReactElement;
}

const CatalogueReady = ({
  heading,
  read,
  later,
  now,
  onRetry,
  known,
  keep,
  notice,
  begin = true,
  contact,
  questionsPage,
  sessionsPage,
  callPage
}: CatalogueReadyProps): React.ReactElement => {
  const [isAmbassador, setAmbassador] = React.useState(false);
  const hasOwn = React.useMemo(
    () => read.trainings.some(({ audience }) => audience.includes('Ambassador')),
    [read.trainings]
  );
  const { ticks } = known;
  const barred = barringIn(known);
  const state = useCatalogue(read, later, { ticks, isAmbassador, fresh: now.state === 'ready' });
  const { asked, ask, open } = state;
  const curator = useCurator() === true;
  const [arrived] = React.useState({ training: asked.training, begin: asked.begin });
  const opened = asked.training ?? (asked.begin === true ? 'begin' : undefined);
  const around = useWayBack(opened, 'training');

  const askedNow = React.useRef(asked);
  askedNow.current = asked;
  const knownNow = React.useRef(known);
  knownNow.current = known;
  const onShow = React.useCallback(
    (training: CatalogueTraining, event: React.MouseEvent<HTMLAnchorElement>): void => {
      if (!isPlainPress(event)) return;
      event.preventDefault();
      ask({ ...askedNow.current, begin: false, training: training.key }, 'push');
    },
    [ask]
  );
  const onOpen: Ticking['onOpen'] = React.useCallback(
    ({ key }) => {
      if ((knownNow.current.ticks.get(key)?.state ?? 'None') === 'None') keep(key, 'Started');
    },
    [keep]
  );
  const onTick: Ticking['onTick'] = React.useCallback(({ key }, done) => keep(key, done ? 'Done' : 'None'), [keep]);
  const tickOf: Ticking['tickOf'] = React.useCallback(({ key }) => knownNow.current.ticks.get(key), []);
  const waiting: Ticking['waiting'] = React.useCallback(({ key }) => waitingWords(knownNow.current, key), []);
  const { linkTo } = state;
  const acts = React.useMemo(
    (): CardActs => ({ onShow, onOpen, onTick, tickOf, waiting, linkTo }),
    [onShow, onOpen, onTick, tickOf, waiting, linkTo]
  );

  const close = (): void => ask({ ...asked, training: undefined, begin: false }, 'push');
  const toBegin = (): void => ask({ ...asked, training: undefined, begin: true }, 'push');
  const terms = later.search?.terms.failure;
  const notices = (
    <>
      {notice}
      {barred !== undefined && (
        <React.Suspense fallback={null}>
          <BarredTicks by={barred} />
        </React.Suspense>
      )}
      <Partly
        lacks={terms === undefined ? [] : [{ failure: terms, words: say('CatalogueTerms') }]}
        now={now}
        onRetry={onRetry}
      />
      {hasOwn && <HoldsRole login={read.profile.value?.login} onKnown={setAmbassador} />}
    </>
  );
  if (state.catalogue.length === 0)
    return (
      <>
        <Heading title={heading} />
        {notices}
        <React.Suspense fallback={null}>
          <CatalogueEmpty />
        </React.Suspense>
      </>
    );
  const waitingBelow = <Skeleton label={say('Loading')} cards={0} />;

  if (asked.training !== undefined && open !== undefined)
    return (
      <div className={styles.catalogue}>
        <Heading title={heading} />
        {notices}
        <React.Suspense fallback={waitingBelow}>
          <Opened
            training={open}
            acts={acts}
            profile={read.profile.value}
            contact={contact}
            questionsPage={questionsPage}
            sessionsPage={sessionsPage}
            state={open === null ? '' : state.stateOf(open)}
            takesFocus={asked.training !== arrived.training}
            onClose={close}
          />
        </React.Suspense>
      </div>
    );
  if (asked.begin === true && begin)
    return (
      <div className={styles.catalogue}>
        <Heading title={heading} />
        {notices}
        <React.Suspense fallback={waitingBelow}>
          <Begin
            state={state}
            acts={acts}
            profile={read.profile.value}
            callPage={callPage}
            takesFocus={arrived.begin !== true}
            onClose={close}
          />
        </React.Suspense>
      </div>
    );
  const spoken = state.catalogue.filter((training) => !training.otherLanguage).length;
  const offersBegin = begin && (state.begun.length > 0 || state.proposals.length > 0);
  return (
    <div className={styles.catalogue} ref={around}>
      <Heading
        title={heading}
        action={
          offersBegin && (
            <div className={styles.headAction}>
              <Button look="text" icon="Lightbulb" onClick={toBegin}>
                {say('CatalogueBegin')}
              </Button>
            </div>
          )
        }
      >
        {spoken === state.catalogue.length
          ? sayCount('CatalogueCount', state.catalogue.length)
          : sayCount('CatalogueSpoken', spoken, {
              trainings: sayCount('CatalogueCount', state.catalogue.length),
              language: sayLanguage(language)
            })}
      </Heading>
      {notices}
      {state.untouched && (
        <CatalogueHero
          state={state}
          acts={acts}
          begin={begin}
          onBegin={toBegin}
          onYours={() => ask({ text: '', chosen: { state: ['done'] } }, 'push')}
        />
      )}
      <div className={styles.search}>
        <SearchBox
          title={say('CatalogueSearch')}
          hint={say('CataloguePlaceholder')}
          clear={say('CatalogueSearchClear')}
          first="h4 [data-training]"
          text={asked.text}
          onChange={(text) => ask({ ...asked, text }, 'replace')}
        />
        <React.Suspense fallback={<div className={styles.chipsRoom} />}>
          <TrainingChips state={state} />
        </React.Suspense>
        <div className={styles.countRow}>
          <TrainingCount state={state} />
          <React.Suspense fallback={null}>
            <TrainingFacetLine state={state} />
          </React.Suspense>
        </div>
        {state.untouched ? <Sections state={state} acts={acts} /> : <FoundTrainings state={state} acts={acts} />}
        <AskAtEnd text={asked.text} questionsPage={questionsPage} />
      </div>
      {curator && state.untouched && (
        <React.Suspense fallback={null}>
          <CatalogueCurators catalogue={state.catalogue} acts={acts} />
        </React.Suspense>
      )}
    </div>
  );
};

/** A catalogue of digital training for everyone, with who can help. */
const Catalogue = (settings: CatalogueSettings): React.ReactElement => {
  const { now, later, retry } = useReading(shelves);
  const { known, keep, again } = useProgress();
  const heading = settings.title?.trim() || say('CatalogueTitle');
  const read = drawable(now);
  const any = read !== undefined && read.trainings.some(({ published }) => published);
  if (any && known !== undefined) {
    // Where the catalogue itself is of an earlier visit, that is said of both; and where the session has ended, that of everything.
    const unread = known.unread === true && now.state === 'ready';
    const other = unread ? <UnreadTicks again={again} /> : <Stale now={now} onRetry={retry} />;
    return (
      <CatalogueReady
        {...settings}
        heading={heading}
        read={read}
        later={later}
        now={now}
        onRetry={retry}
        known={known}
        keep={keep}
        notice={known.hindrance === 'signedOut' ? <SignedOut /> : other}
      />
    );
  }
  return (
    <>
      <Heading title={heading} />
      {now.state === 'failed' && <Failed failure={now.failure} again={now.again} onRetry={retry} />}
      {now.state !== 'failed' && (read === undefined || any) && <Skeleton label={say('Loading')} cards={3} />}
      {read !== undefined && !any && (
        <React.Suspense fallback={null}>
          <CatalogueEmpty />
        </React.Suspense>
      )}
    </>
  );
};

export default Catalogue;
