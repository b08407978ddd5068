import * as React from 'react';
import { useDistinct } from '../../shell/ids';
import { numberOf, say } from '../../strings/say';
import { Select } from '../../ui/Select';
import styles from './roster.module.scss';
import type { MemberGroup, RosterState } from './useRoster';

interface RailKind {
  readonly title: string;
  readonly groups: readonly MemberGroup[];
}

const railKinds = ({ groups, by }: RosterState): readonly RailKind[] => {
  if (by !== 'circle') return [{ title: '', groups }];
  const known = ['Encompassing', 'Business line', 'Support'];
  return [
    { title: say('RosterWhole'), groups: groups.filter((group) => group.kind === 'Encompassing') },
    { title: say('RosterLines'), groups: groups.filter((group) => group.kind === 'Business line') },
    { title: say('RosterSupport'), groups: groups.filter((group) => group.kind === 'Support') },
    { title: say('RosterElse'), groups: groups.filter((group) => !known.includes(group.kind)) }
  ].filter((kind) => kind.groups.length > 0);
};

const optionOf = (group: MemberGroup): React.ReactElement => (
  <option key={group.key} value={group.key}>
    {`${group.name} (${numberOf(group.people.length)})`}
  </option>
);

/** All circles with their counts: a rail beside the people, a list to choose from where there is no room. */
export const Rail = ({
  roster,
  onSeek,
  onGroup
}: {
  readonly roster: RosterState;
  /** Shows a group and leads there. */
  readonly onSeek: (key: string | undefined) => void;
  /** Shows a group; the focus stays in the list, where the arrows go on. */
  readonly onGroup: (key: string | undefined) => void;
}): React.ReactElement => {
  const distinct = useDistinct();
  const kinds = railKinds(roster);
  const circles = roster.by === 'circle';
  const everything = say(circles ? 'RosterEveryCircle' : 'RosterEveryGroup');
  return (
    <>
      <nav className={styles.rail} aria-label={distinct(say(circles ? 'RosterCircles' : 'RosterGroups'))}>
        <ul className={styles.railList}>
          <li>
            <RailEntry
              name={everything}
              count={roster.groups.reduce((sum, group) => sum + group.people.length, 0)}
              current={roster.group === undefined}
              onClick={() => onSeek(undefined)}
            />
          </li>
        </ul>
        {kinds.map((kind) => (
          <div key={kind.title}>
            {kind.title !== '' && <p className={styles.railTitle}>{kind.title}</p>}
            <ul className={styles.railList}>
              {kind.groups.map((group) => (
                <li key={group.key}>
                  <RailEntry
                    name={group.name}
                    count={group.people.length}
                    current={roster.group === group.key}
                    onClick={() => onSeek(group.key)}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <label className={styles.dropdown}>
        <span className={styles.dropdownLabel}>{say(circles ? 'RosterCircle' : 'RosterGroup')}</span>
        <Select
          className={styles.select}
          value={roster.group ?? ''}
          onChoice={(chosen) => onGroup(chosen === '' ? undefined : chosen)}
        >
          <option value="">{everything}</option>
          {kinds.map((kind) =>
            kind.title === '' ? (
              kind.groups.map(optionOf)
            ) : (
              <optgroup key={kind.title} label={kind.title}>
                {kind.groups.map(optionOf)}
              </optgroup>
            )
          )}
        </Select>
      </label>
    </>
  );
};

interface EntryProps {
  readonly name: string;
  readonly count: number;
  readonly current: boolean;
  readonly onClick: () => void;
}

const RailEntry = ({ name, count, current, onClick }: EntryProps): React.ReactElement => (
  <button
    type="button"
    className={current ? styles.railCurrent : styles.railEntry}
    aria-current={current ? 'true' : undefined}
    onClick={onClick}
  >
    <bdi>{name}</bdi>
    <span className={styles.railCount}>{numberOf(count)}</span>
  </button>
);
