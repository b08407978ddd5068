import * as React from 'react';
import { safeLink } from '../../domain/links';
import { useCopy } from '../../shell/copy';
import { Failed } from '../../shell/Failed';
import { Heading } from '../../shell/Frame';
import { type Lack, Partly } from '../../shell/Partly';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { Stale } from '../../shell/Stale';
import { drawable } from '../../shell/useLoad';
import { say } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Skeleton } from '../../ui/Skeleton';
import { TopicChips } from './Filters';
import styles from './finder.module.scss';
import { Hero, NearRow } from './Hero';
import { Order } from './Order';
import type { PersonView } from './person';
import { PersonCard } from './PersonCard';
import { Results } from './Results';
import { SearchBox } from './SearchBox';
import { type FinderSettings, usualCards } from './settings';
import { anybody, useFinder } from './useFinder';
import { type FirstRead, type LaterRead, usePeople } from './usePeople';
import { WhereDoYouWork, YourCircle } from './YourCircle';

const lacksOf = (read: FirstRead, later: LaterRead | undefined): readonly Lack[] => {
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

/** Nobody to show yet: a colleague is told when, a curator what to do. */
const Empty = ({
  curator,
  community
}: {
  readonly curator: boolean;
  readonly community: string | undefined;
}): React.ReactElement => {
  const { site } = useSurroundings();
  if (curator)
    return (
      <EmptyState
        icon="BulletedList"
        title={say('EmptyCuratorTitle')}
        actions={
          <LinkButton look="primary" href={`${site.url}/Lists/Ambassadors`}>
            {say('EmptyCuratorDo')}
          </LinkButton>
        }
        foot={say('CuratorsOnly')}
      >
        {say('EmptyCuratorText')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon="ContactCard"
      title={say('EmptyTitle')}
      actions={
        community !== undefined && (
          <LinkButton icon="Group" href={community} newTab>
            {say('FinderCommunity')}
          </LinkButton>
        )
      }
    >
      {say(community === undefined ? 'EmptyText' : 'EmptyCommunityText')}
    </EmptyState>
  );
};

interface ReadyProps extends FinderSettings {
  readonly heading: string;
  readonly read: FirstRead;
  readonly later: LaterRead | undefined;
  readonly notice: React.ReactNode;
  readonly onRetry: () => void;
}

const Ready = ({ heading, layout, cards, community, read, later, notice, onRetry }: ReadyProps): React.ReactElement => {
  const finder = useFinder(read, later);
  const { finderPage } = useSurroundings();
  const [shared, share] = useCopy();
  const { asked, ask } = finder;
  const [arrivedOn] = React.useState(asked.person);

  const open = (person: PersonView, event: React.MouseEvent<HTMLAnchorElement>): void => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    ask({ ...asked, person: person.id }, 'push');
  };

  const compact = layout === 'compact';
  const notices = (
    <>
      {notice}
      <Partly lacks={lacksOf(read, later)} onRetry={onRetry} />
    </>
  );
  if (finder.open !== undefined && !compact)
    return (
      <>
        <Heading title={heading} />
        {notices}
        <PersonCard
          person={finder.open}
          takesFocus={asked.person !== arrivedOn}
          onClose={() => ask({ ...asked, person: undefined }, 'push')}
        />
      </>
    );

  const circleKnown = finder.circle !== undefined;
  // Without circles nobody can say where they work, and without a profile nobody needs to be asked first.
  const mayChoose = finder.circles.circles.length > 0;
  return (
    <>
      <Heading
        title={heading}
        action={
          !compact && (
            <Button
              look="text"
              icon={shared === 'done' ? 'CheckMark' : 'Share'}
              className={styles.share}
              onClick={() => share(finder.shareLink())}
            >
              <span role="status">
                {say(
                  shared === 'done' ? 'FinderLinkCopied' : shared === 'refused' ? 'FinderLinkNotCopied' : 'FinderShare'
                )}
              </span>
            </Button>
          )
        }
      >
        {circleKnown && <YourCircle finder={finder} />}
      </Heading>
      {notices}
      {!circleKnown && mayChoose ? (
        <>
          <WhereDoYouWork finder={finder} />
          {finder.hero !== undefined && (
            <>
              <p className={styles.meanwhile}>{say('FinderMeanwhile')}</p>
              <ul className={styles.nearList}>
                {[finder.hero, ...finder.alsoNear].map((person) => (
                  <NearRow key={person.id} person={person} onOpen={open} />
                ))}
              </ul>
            </>
          )}
        </>
      ) : (
        finder.hero !== undefined && (
          <Hero
            person={finder.hero}
            alsoNear={compact ? [] : finder.alsoNear}
            onOpen={compact ? () => undefined : open}
            order={compact ? undefined : <Order />}
          />
        )
      )}
      {compact ? (
        <p className={styles.seeAll}>
          <a href={finderPage} className={styles.strongLink} data-interception="off">
            {say('FinderAll')}
          </a>
        </p>
      ) : (
        <div className={styles.search}>
          <SearchBox text={asked.text} onChange={(text) => ask({ ...asked, text, person: undefined }, 'replace')} />
          <TopicChips finder={finder} />
          <Results finder={finder} step={cards ?? usualCards} community={community} onOpen={open} />
        </div>
      )}
    </>
  );
};

/** Who can help me? Opens on your ambassador; searches and filters everybody else. */
export const Finder = (settings: FinderSettings): React.ReactElement => {
  const { first, later } = usePeople();
  const heading = settings.title?.trim() || say('FinderTitle');
  const { community: address, ...others } = settings;
  const community = safeLink(address);
  const laterRead = drawable(later.now);
  const read = drawable(first.now);
  const retry = (): void => {
    first.retry();
    later.retry();
  };
  if (read !== undefined && anybody(read))
    return (
      <Ready
        {...others}
        {...(community === undefined ? {} : { community })}
        heading={heading}
        read={read}
        notice={<Stale now={first.now} onRetry={retry} />}
        later={laterRead}
        onRetry={retry}
      />
    );
  return (
    <>
      <Heading title={heading} />
      {first.now.state === 'loading' && (
        <Skeleton label={say('Loading')} cards={settings.layout === 'compact' ? 0 : 3} />
      )}
      {first.now.state === 'failed' && <Failed failure={first.now.failure} again={first.now.again} onRetry={retry} />}
      {read !== undefined && <Empty curator={laterRead?.curator === true} community={community} />}
    </>
  );
};
