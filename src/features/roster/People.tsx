import * as React from 'react';
import { type Grouping, groupings } from '../../domain/roster/roster';
import { useDistinct } from '../../shell/ids';
import { withWords } from '../../strings/load';
import { numberOf, say, sayCount } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Chip, Chips } from '../../ui/Chip';
import { Icon } from '../../ui/Icon';
import { Select } from '../../ui/Select';
import { membersAtFirst, CircleGroup } from './CircleGroup';
import { Rail } from './Rail';
import styles from './roster.module.scss';
import type { RosterSettings } from './settings';
import { groupingWord } from './Tabs';
import type { RosterState } from './useRoster';
import { lazyPart } from '../../shell/lazyPart';

const FaceWall = lazyPart(() => import(/* webpackChunkName: 'roster-wall' */ './FaceWall'));
const MemberTable = lazyPart(
  withWords('rosterMore', () => import(/* webpackChunkName: 'roster-table' */ './MemberTable'))
);

interface RosterPeopleProps {
  readonly roster: RosterState;
}

const Search = ({ roster }: RosterPeopleProps): React.ReactElement => {
  const { text } = roster.asked;
  const type = (next: string): void => roster.ask({ text: next, group: undefined }, 'replace');
  return (
    <div role="search" aria-label={useDistinct()(say('RosterTable'))} className={styles.search}>
      <Icon name="Search" className={styles.searchIcon} />
      <input
        type="search"
        className={styles.searchInput}
        value={text}
        placeholder={say('FinderPlaceholder')}
        aria-label={say('RosterSearch')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        dir="auto"
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          if (text === '') event.currentTarget.blur();
          else type('');
        }}
      />
    </div>
  );
};

const GroupingChoice = ({ roster }: RosterPeopleProps): React.ReactElement => (
  <label className={styles.grouping}>
    <span>{say('RosterGrouping')}</span>
    <Select
      className={styles.select}
      value={roster.by}
      onChoice={(chosen) => roster.ask({ by: chosen as Grouping, group: undefined })}
    >
      {groupings.map((by) => (
        <option key={by} value={by}>
          {groupingWord(by)}
        </option>
      ))}
    </Select>
  </label>
);

const usualBadges = 4;

const BadgeFilter = ({ roster }: RosterPeopleProps): React.ReactElement | null => {
  const [all, setAll] = React.useState(false);
  const held = roster.badges.filter(({ count }) => count > 0);
  if (held.length === 0) return null;
  const shown = held.filter(({ key }, place) => all || place < usualBadges || key === roster.badge);
  return (
    <div className={styles.badges}>
      <p className={styles.badgesTitle} aria-hidden="true">
        {say('RosterBadge')}
      </p>
      <Chips label={say('RosterBadge')}>
        <Chip
          label={say('RosterEveryone')}
          count={numberOf(roster.everybody)}
          on={roster.badge === undefined}
          onClick={() => roster.ask({ badge: undefined })}
        />
        {shown.map((badge) => (
          <Chip
            key={badge.key}
            label={badge.label}
            icon={badge.icon}
            count={numberOf(badge.count)}
            on={roster.badge === badge.key}
            onClick={() => roster.ask({ badge: roster.badge === badge.key ? undefined : badge.key })}
          />
        ))}
        {held.length > usualBadges && (
          <button type="button" className={styles.moreBadges} aria-expanded={all} onClick={() => setAll(!all)}>
            <span>{say(all ? 'RosterFewer' : 'FacetMore')}</span>
            <Icon name={all ? 'ChevronUp' : 'ChevronDown'} size={12} />
          </button>
        )}
      </Chips>
      {roster.badge !== undefined && (
        <Button
          look="text"
          className={styles.badgeAbout}
          onClick={() => roster.ask({ view: 'badges', open: roster.badge })}
        >
          {say('RosterBadgeAbout')}
        </Button>
      )}
    </div>
  );
};

/** More people than this are never all on the page at once; of more, those of the first groups and those near what is seen. */
const mostMembers = 120;
const drawnAtOnce = 3;

const Groups = ({ roster }: RosterPeopleProps): React.ReactElement => {
  const ids = React.useRef(`da-roster-${Math.random().toString(36).slice(2)}`).current;
  const [jump, setJump] = React.useState<string>();
  // The circle chosen is brought to whoever chose it, once it is drawn.
  React.useEffect(() => {
    if (jump !== undefined) document.getElementById(`${ids}-${jump}`)?.focus();
  }, [jump, ids]);
  const groups = roster.group === undefined ? roster.groups : roster.groups.filter(({ key }) => key === roster.group);
  const crowded = groups.reduce((sum, { people }) => sum + Math.min(people.length, membersAtFirst), 0) > mostMembers;
  return (
    <div className={styles.besideRail}>
      <Rail
        roster={roster}
        onGroup={(group) => {
          roster.ask({ group });
          setJump(undefined);
        }}
      />
      <div className={styles.groups}>
        {groups.map((group, place) => (
          <CircleGroup
            key={`${group.key}-${roster.badge ?? ''}`}
            group={group}
            members={roster.members}
            always={!crowded || place < drawnAtOnce}
            headingId={`${ids}-${group.key}`}
            onCircle={(key) => {
              roster.ask({ group: key });
              setJump(key);
            }}
          />
        ))}
        {groups.length === 0 && <NoMatch roster={roster} />}
      </div>
    </div>
  );
};

const NoMatch = ({ roster }: RosterPeopleProps): React.ReactElement => (
  <div>
    <p className={styles.noMatch}>{say('RosterNoMatch')}</p>
    <Button look="text" onClick={() => roster.ask({ text: '', badge: undefined, group: undefined })}>
      {say('FinderClear')}
    </Button>
  </div>
);

/** Who our ambassadors are: by group, as faces or in a table. */
export const RosterPeople = ({
  roster,
  layout
}: RosterPeopleProps & { readonly layout: RosterSettings['layout'] }): React.ReactElement => {
  const shown = roster.groups
    .filter(({ key }) => roster.group === undefined || key === roster.group)
    .flatMap(({ people }) => people);
  const counted = sayCount('People', shown.length);
  const [said, setSaid] = React.useState('');
  React.useEffect(() => {
    const timer = window.setTimeout(() => setSaid(say('RosterCount', { people: counted })), 300);
    return () => window.clearTimeout(timer);
  }, [counted]);
  return (
    <>
      <div className={styles.tools}>
        <Search roster={roster} />
        {layout !== 'faces' && layout !== 'table' && <GroupingChoice roster={roster} />}
      </div>
      <BadgeFilter roster={roster} />
      <p className={styles.unseen} role="status">
        {said}
      </p>
      {layout === 'faces' || layout === 'table' ? (
        shown.length === 0 ? (
          <NoMatch roster={roster} />
        ) : (
          <React.Suspense fallback={<p>{say('Loading')}</p>}>
            {layout === 'faces' ? (
              <FaceWall people={shown} members={roster.members} />
            ) : (
              <MemberTable people={shown} members={roster.members} />
            )}
          </React.Suspense>
        )
      ) : (
        <Groups roster={roster} />
      )}
    </>
  );
};
