import * as React from 'react';
import { type Grouping, groupings } from '../../domain/roster/roster';
import { useDistinct, useIds } from '../../shell/ids';
import { rosterMore } from '../../strings/later/rosterMore';
import { loadWithWords } from '../../strings/load';
import { say, sayCount } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Select } from '../../ui/Select';
import { membersAtFirst, CircleGroup } from './CircleGroup';
import { Rail } from './Rail';
import styles from './roster.module.scss';
import type { RosterSettings } from './settings';
import { groupingWord } from './Tabs';
import type { RosterState } from './useRoster';
import { lazyPart } from '../../shell/lazyPart';
import { useFirstPaint } from '../../shell/useFirstPaint';

const BadgeFilter = lazyPart(() => import(/* webpackChunkName: 'badges' */ './BadgeFilter'));
const FaceWall = lazyPart(() => import(/* webpackChunkName: 'roster-table' */ './FaceWall'));
const MemberTable = lazyPart(
  loadWithWords(rosterMore, () => import(/* webpackChunkName: 'roster-table' */ './MemberTable'))
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

/** More people than this are never all on the page at once; of more, those of the first groups and those near what is seen. */
const mostMembers = 120;
const drawnAtOnce = 3;

/** The group that somebody asked for; another object each time it is asked for. */
export interface Sought {
  /** Undefined: the first. */
  readonly key: string | undefined;
}

interface GroupsProps extends RosterPeopleProps {
  /** Only the reader's own circle can be drawn so far. */
  readonly early: boolean;
  /** What stands below it then. */
  readonly children: React.ReactNode;
  readonly sought: Sought | undefined;
  readonly onSeek: (sought: Sought) => void;
}

const Groups = ({ roster, early, sought, onSeek, children }: GroupsProps): React.ReactElement => {
  const ids = useIds();
  const groups = roster.group === undefined ? roster.groups : roster.groups.filter(({ key }) => key === roster.group);
  const first = groups[0]?.key;
  const firstNow = React.useRef(first);
  firstNow.current = first;
  // The circle chosen is brought to whoever chose it, once it is drawn: they may have scrolled far below it.
  React.useEffect(() => {
    if (sought !== undefined) document.getElementById(`${ids}-${sought.key ?? firstNow.current ?? ''}`)?.focus();
  }, [sought, ids]);
  const seek = (key: string | undefined): void => {
    roster.ask({ group: key });
    onSeek({ key });
  };
  const isPainted = useFirstPaint();
  const rest = !early && (isPainted || sought !== undefined);
  // Whoever asks for others waits for them.
  const drawn = early && (roster.asked.text !== '' || !groups[0]?.yours) ? 0 : 1;
  const crowded = groups.reduce((sum, { people }) => sum + Math.min(people.length, membersAtFirst), 0) > mostMembers;
  return (
    <div className={styles.besideRail}>
      <Rail roster={roster} onSeek={seek} onGroup={(group) => roster.ask({ group })} />
      <div className={styles.groups}>
        {groups.slice(0, rest ? undefined : drawn).map((group, place) => (
          <CircleGroup
            key={`${group.key}-${roster.badge ?? ''}`}
            group={group}
            members={roster.members}
            reader={roster.reader}
            always={!crowded || place < drawnAtOnce}
            isFirst={place === 0}
            headingId={`${ids}-${group.key}`}
            onCircle={seek}
          />
        ))}
        {!rest && <div className={styles.restRoom}>{children}</div>}
        {groups.length === 0 && !early && <NoMatch roster={roster} />}
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
  layout,
  ...seeking
}: GroupsProps & { readonly layout: RosterSettings['layout'] }): React.ReactElement => {
  const shown = roster.shown;
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
      {(roster.held === undefined || roster.badges.some(({ count }) => count > 0)) && (
        <div className={styles.badgesRoom}>
          {roster.held !== undefined && (
            <React.Suspense fallback={null}>
              <BadgeFilter roster={roster} />
            </React.Suspense>
          )}
        </div>
      )}
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
        <Groups roster={roster} {...seeking} />
      )}
    </>
  );
};
