import * as React from 'react';
import { serving } from '../../domain/people/ambassadors';
import { Awaited, standingCard } from '../../shell/Awaited';
import { EmptyForCurators } from '../../shell/EmptyForCurators';
import { Failed } from '../../shell/Failed';
import { Heading } from '../../shell/Frame';
import { lazyPart } from '../../shell/lazyPart';
import { type Lack, Partly } from '../../shell/Partly';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { Stale } from '../../shell/Stale';
import { useFirstCard } from '../../shell/useFirstCard';
import { drawable, type Loadable } from '../../shell/useLoad';
import { useReading } from '../../shell/useReading';
import { rosterMore } from '../../strings/later/rosterMore';
import { loadWithWords } from '../../strings/load';
import { say, sayCount } from '../../strings/say';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Icon } from '../../ui/Icon';
import { Skeleton } from '../../ui/Skeleton';
import { CircleGroup, membersAtFirst } from './CircleGroup';
import { RosterPeople, type Sought } from './People';
import { type RosterRead, type RosterLater, reads, type RestRead } from './reads';
import styles from './roster.module.scss';
import type { RosterSettings } from './settings';
import { RosterTabs } from './Tabs';
import { useOwnCircle } from './useOwnCircle';
import { useRoster } from './useRoster';

const Badges = lazyPart(loadWithWords(rosterMore, () => import(/* webpackChunkName: 'badges' */ './Badges')));
const Spotlight = lazyPart(loadWithWords(rosterMore, () => import(/* webpackChunkName: 'spotlight' */ './Spotlight')));
const CoverageView = lazyPart(
  loadWithWords(rosterMore, () => import(/* webpackChunkName: 'coverage' */ './CoverageView'))
);
const Stickers = lazyPart(
  loadWithWords(rosterMore, () => import(/* webpackChunkName: 'stickers' */ './stickers/Stickers'))
);

const Screen = lazyPart(() => import(/* webpackChunkName: 'screen' */ './screen/Screen'));

const rosterLacks = (read: RosterRead, later: RosterLater | undefined, rest: RestRead | undefined): readonly Lack[] => {
  const offices = rest?.offices.failure;
  const badges = later?.badges.failure ?? later?.awards.failure;
  return [
    ...(read.circles.failure === undefined ? [] : [{ failure: read.circles.failure, words: say('PartlyCircles') }]),
    ...(offices === undefined ? [] : [{ failure: offices, words: say('PartlyOffices') }]),
    ...(badges === undefined ? [] : [{ failure: badges, words: say('PartlyBadges'), rest: say('PartlyRest') }])
  ];
};

const NoMembers = ({ curator }: { readonly curator: boolean }): React.ReactElement =>
  curator ? (
    <EmptyForCurators title={say('EmptyCuratorTitle')} list="Lists/Ambassadors">
      {say('EmptyCuratorText')}
    </EmptyForCurators>
  ) : (
    <EmptyState icon="ContactCard" title={say('EmptyTitle')}>
      {say('EmptyText')}
    </EmptyState>
  );

interface RosterReadyProps {
  readonly heading: string;
  readonly read: RosterRead;
  readonly later: RosterLater | undefined;
  readonly rest: RestRead | undefined;
  readonly settings: RosterSettings;
  readonly now: Loadable<unknown>;
  /** Of all others than the reader's own circle only the numbers are known so far. */
  readonly early: boolean;
  readonly onRetry: () => void;
}

const RosterReady = ({
  heading,
  read,
  later,
  rest,
  settings,
  now,
  early,
  onRetry
}: RosterReadyProps): React.ReactElement => {
  const roster = useRoster(read, later, rest, settings);
  const arrived = React.useRef(roster.asked.open).current;
  const [pressed, setPrinting] = React.useState(false);
  const printing = pressed || (roster.curator && roster.asked.stickers !== undefined);
  const [sought, seek] = React.useState<Sought>();
  const curating = roster.curator && settings.coverage !== false;
  const view = roster.asked.view === 'coverage' && !curating ? 'people' : roster.asked.view;
  const isFresh = now.state === 'ready' && later !== undefined && rest !== undefined;
  const [first] = roster.groups;
  useFirstCard(
    isFresh && view === 'people',
    (day) =>
      first && (
        <CircleGroup
          isFirst
          group={first}
          members={roster.membersOn(day, first.people.slice(0, membersAtFirst))}
          reader={roster.reader}
          headingId="da-first"
          onCircle={() => undefined}
        />
      )
  );
  return (
    <>
      <Heading
        title={heading}
        action={
          roster.curator && (
            <Button look="text" icon="Print" aria-haspopup="dialog" onClick={() => setPrinting(true)}>
              {say('StickerOpen')}
            </Button>
          )
        }
      >
        {say('RosterSummary', {
          people: sayCount('People', roster.everybody),
          covered: roster.covered,
          all: roster.circles
        })}
      </Heading>
      <Stale now={now} onRetry={onRetry} />
      <Partly lacks={rosterLacks(read, later, rest)} now={now} onRetry={onRetry} />
      {settings.spotlight === true && !early && (
        <React.Suspense fallback={null}>
          <Spotlight roster={roster} ambassadors={read.ambassadors} />
        </React.Suspense>
      )}
      <div className={styles.tabLine} data-first="head">
        <RosterTabs
          asked={{ ...roster.asked, view }}
          grouped={settings.layout !== 'faces' && settings.layout !== 'table'}
          coverage={curating}
          onView={(next) => roster.ask({ view: next, open: undefined })}
        />
        {view === 'coverage' && (
          <p className={styles.seenBy}>
            <Icon name="Lock" size={12} />
            <span>{say('CuratorsOnly')}</span>
          </p>
        )}
      </div>
      {view === 'people' && (
        <RosterPeople roster={roster} layout={settings.layout} early={early} sought={sought} onSeek={seek}>
          {now.state === 'failed' && <Failed failure={now.failure} again={now.again} onRetry={onRetry} />}
        </RosterPeople>
      )}
      {view === 'badges' && (
        <React.Suspense fallback={<p role="status">{say('Loading')}</p>}>
          <Badges roster={roster} arrived={arrived} />
        </React.Suspense>
      )}
      {view === 'coverage' && (
        <React.Suspense fallback={<p role="status">{say('CoverageLoading')}</p>}>
          <CoverageView
            roster={roster}
            ambassadors={read.ambassadors}
            settings={settings}
            onOpen={(by, key) => {
              roster.ask({ view: 'people', by, group: key, text: '', badge: undefined });
              seek({ key });
            }}
          />
        </React.Suspense>
      )}
      {printing && (
        <React.Suspense fallback={null}>
          <Stickers
            ambassadors={read.ambassadors}
            tree={roster.tree}
            held={roster.held}
            view={view === 'people' && roster.shown.length < roster.everybody ? roster.shown : undefined}
            settings={settings}
            picked={roster.asked.stickers}
            onClose={() => {
              setPrinting(false);
              if (roster.asked.stickers !== undefined) roster.ask({ stickers: undefined });
            }}
          />
        </React.Suspense>
      )}
    </>
  );
};

/** Who our ambassadors are, by circle, and what they hold. */
const RosterPage = (settings: RosterSettings): React.ReactElement => {
  const { now, later, retry } = useReading(reads);
  const { firstCard } = useSurroundings();
  const heading = settings.title?.trim() || say('RosterTitle');
  const own = useOwnCircle(settings);
  const whole = drawable(now);
  const read = whole ?? own;
  // A card that was kept has its badges: it stands until they are here, so that nothing jumps.
  const waits = read !== undefined && later.badges === undefined && standingCard(firstCard?.card) !== undefined;
  if (!waits && read !== undefined && serving(read.ambassadors).length > 0)
    return (
      <RosterReady
        heading={heading}
        read={read}
        later={later.badges}
        rest={later.rest}
        settings={settings}
        now={now}
        early={whole === undefined}
        onRetry={retry}
      />
    );
  if (now.state === 'loading' || waits)
    return (
      <Awaited>
        <>
          <Heading title={heading} />
          <Skeleton label={say('Loading')} shape="rows" />
        </>
      </Awaited>
    );
  return (
    <>
      <Heading title={heading} />
      {now.state === 'failed' && <Failed failure={now.failure} again={now.again} onRetry={retry} />}
      {read !== undefined && <NoMembers curator={later.rest?.curator.value === true} />}
    </>
  );
};

/** On its page, or filling the screen in the hall: by the address or as its author set it, but never over a page that is edited. */
const Roster = (settings: RosterSettings): React.ReactElement => {
  const { companion } = useSurroundings();
  const filling = settings.screen === true || new URLSearchParams(window.location.search).get('screen') === '1';
  if (!filling || companion?.share !== undefined) return <RosterPage {...settings} />;
  return (
    <React.Suspense fallback={null}>
      <Screen />
    </React.Suspense>
  );
};

export default Roster;
