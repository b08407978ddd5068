import * as React from 'react';
import { serving } from '../../domain/ambassadors';
import { Failed } from '../../shell/Failed';
import { Heading } from '../../shell/Frame';
import { type Lack, Partly } from '../../shell/Partly';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { Stale } from '../../shell/Stale';
import { drawable } from '../../shell/useLoad';
import { numberOf, say, sayCount } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import { Chip, Chips } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import { Skeleton } from '../../ui/Skeleton';
import { CircleGroup } from './CircleGroup';
import { Rail } from './Rail';
import styles from './roster.module.scss';
import type { RosterSettings } from './settings';
import { type FirstRead, type LaterRead, useMembers, useRoster } from './useRoster';

const lacksOf = (read: FirstRead, later: LaterRead | undefined): readonly Lack[] => {
  const badges = later?.badges.failure ?? later?.awards.failure;
  return [
    ...(read.circles.failure === undefined ? [] : [{ failure: read.circles.failure, words: say('PartlyCircles') }]),
    ...(badges === undefined ? [] : [{ failure: badges, words: say('PartlyBadges'), rest: say('PartlyRest') }])
  ];
};

const Empty = ({ curator }: { readonly curator: boolean }): React.ReactElement => {
  const { site } = useSurroundings();
  return curator ? (
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
  ) : (
    <EmptyState icon="ContactCard" title={say('EmptyTitle')}>
      {say('EmptyText')}
    </EmptyState>
  );
};

interface ReadyProps {
  readonly heading: string;
  readonly read: FirstRead;
  readonly later: LaterRead | undefined;
  readonly notice: React.ReactNode;
  readonly onRetry: () => void;
}

const Ready = ({ heading, read, later, notice, onRetry }: ReadyProps): React.ReactElement => {
  const roster = useRoster(read, later);
  const ids = React.useRef(`da-roster-${Math.random().toString(36).slice(2)}`).current;
  const [jump, setJump] = React.useState<string>();
  // The circle chosen is brought to whoever chose it, once it is drawn.
  React.useEffect(() => {
    if (jump !== undefined) document.getElementById(`${ids}-${jump}`)?.focus();
  }, [jump, ids]);
  const toCircle = (key: string | undefined): void => {
    roster.chooseCircle(key);
    setJump(undefined);
  };
  const groups = roster.circle === undefined ? roster.groups : roster.groups.filter(({ key }) => key === roster.circle);
  return (
    <>
      <Heading title={heading}>
        {say('RosterSummary', {
          people: sayCount('People', roster.everybody),
          covered: roster.covered,
          all: roster.circles
        })}
      </Heading>
      {notice}
      <Partly lacks={lacksOf(read, later)} onRetry={onRetry} />
      {roster.badges.length > 0 && (
        <div className={styles.badges}>
          <p className={styles.badgesTitle} aria-hidden="true">
            {say('RosterBadge')}
          </p>
          <Chips label={say('RosterBadge')}>
            <Chip
              label={say('RosterEveryone')}
              count={numberOf(roster.everybody)}
              on={roster.badge === undefined}
              onClick={() => roster.chooseBadge(undefined)}
            />
            {roster.badges.map((badge) => (
              <Chip
                key={badge.key}
                label={badge.label}
                icon={badge.icon}
                count={numberOf(badge.count)}
                on={roster.badge === badge.key}
                onClick={() => roster.chooseBadge(roster.badge === badge.key ? undefined : badge.key)}
              />
            ))}
          </Chips>
        </div>
      )}
      <div className={styles.columns}>
        <Rail roster={roster} onCircle={toCircle} />
        <div className={styles.groups}>
          <p className={styles.unseen} role="status">
            {sayCount(
              'People',
              groups.reduce((sum, group) => sum + group.members.length, 0)
            )}
          </p>
          {groups.map((group) => (
            <CircleGroup
              key={`${group.key}-${roster.badge ?? ''}`}
              group={group}
              headingId={`${ids}-${group.key}`}
              onCircle={(key) => {
                roster.chooseCircle(key);
                setJump(key);
              }}
            />
          ))}
          {groups.length === 0 && <p>{say('RosterNoHolder')}</p>}
        </div>
      </div>
    </>
  );
};

/** Who our ambassadors are, by circle, and what they hold. */
const Roster = (settings: RosterSettings): React.ReactElement => {
  const { first, later } = useMembers();
  const heading = settings.title?.trim() || say('RosterTitle');
  const laterRead = drawable(later.now);
  const read = drawable(first.now);
  const retry = (): void => {
    first.retry();
    later.retry();
  };
  if (read !== undefined && serving(read.ambassadors).length > 0)
    return (
      <Ready
        heading={heading}
        read={read}
        later={laterRead}
        notice={<Stale now={first.now} onRetry={retry} />}
        onRetry={retry}
      />
    );
  return (
    <>
      <Heading title={heading} />
      {first.now.state === 'loading' && <Skeleton label={say('Loading')} />}
      {first.now.state === 'failed' && <Failed failure={first.now.failure} again={first.now.again} onRetry={retry} />}
      {read !== undefined && <Empty curator={laterRead?.curator === true} />}
    </>
  );
};

export default Roster;
