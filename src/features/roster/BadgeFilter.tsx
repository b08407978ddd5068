import * as React from 'react';
import { numberOf, say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Chip, Chips } from '../../ui/Chip';
import { Icon } from '../../ui/Icon';
import styles from './badgeFilter.module.scss';
import type { RosterState } from './useRoster';

const usualBadges = 4;

/** The badges that people can be filtered by: those that most hold first. */
const BadgeFilter = ({ roster }: { readonly roster: RosterState }): React.ReactElement => {
  const [all, setAll] = React.useState(false);
  const held = roster.badges.filter(({ count }) => count > 0);
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

export default BadgeFilter;
