import * as React from 'react';
import { holdersOf } from '../../domain/roster/badges';
import { monthEnd } from '../../domain/common/day';
import { libraryPicture } from '../../domain/common/pictures';
import type { Badge } from '../../lists';
import { nameOfText } from '../../lists/languages';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { language, numberOf, say, sayCount, sayDay } from '../../strings/say';
import { Name } from '../../ui/Name';
import { Button } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import { Face } from '../../ui/Face';
import { Icon } from '../../ui/Icon';
import styles from './badges.module.scss';
import { More, useShown } from './More';
import type { BadgeChoice, RosterState } from './useRoster';

/** The description in the reader's language, else in the site's. */
const descriptionOf = (badge: Badge): string =>
  badge[nameOfText('description', language)].trim() || badge.description.trim();

/** The badge's picture, or its icon on a disc when it has none or it cannot be had. */
const BadgeFace = ({ choice }: { readonly choice: BadgeChoice }): React.ReactElement => {
  const { site } = useSurroundings();
  const [failed, setFailed] = React.useState(false);
  const picture = libraryPicture(choice.badge.picture, site.url);
  return (
    <span className={styles.disc} aria-hidden="true">
      {picture === undefined || failed ? (
        <Icon name={choice.icon} size={24} />
      ) : (
        <img
          className={styles.picture}
          src={picture}
          alt=""
          referrerPolicy="strict-origin"
          onError={() => setFailed(true)}
        />
      )}
    </span>
  );
};

export interface BadgeListProps {
  readonly roster: RosterState;
  /** The badge whose page was left: the focus returns to it. */
  readonly cameFrom: string | undefined;
}

/** All badges of the programme, each leading to its page. */
export const BadgeList = ({ roster, cameFrom }: BadgeListProps): React.ReactElement => {
  const last = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => last.current?.focus(), []);
  return roster.badges.length === 0 ? (
    <p>{say('RosterBadgeNone')}</p>
  ) : (
    <ul className={styles.list}>
      {[...roster.badges]
        .sort((one, other) => (one.badge.position ?? Infinity) - (other.badge.position ?? Infinity) || 0)
        .map((choice) => (
          <li key={choice.key} className={styles.badge}>
            <BadgeFace choice={choice} />
            <div>
              <h3 className={styles.badgeName}>
                <button
                  ref={choice.key === cameFrom ? last : undefined}
                  type="button"
                  className={styles.badgeLink}
                  onClick={() => roster.ask({ open: choice.key })}
                >
                  <bdi lang={choice.lang}>{choice.label}</bdi>
                </button>
              </h3>
              <p className={styles.quiet}>{sayCount('People', choice.count)}</p>
              <p className={styles.description}>{descriptionOf(choice.badge)}</p>
            </div>
          </li>
        ))}
    </ul>
  );
};

const Fact = (props: { readonly term: string; readonly children: React.ReactNode }): React.ReactElement => (
  <div>
    <dt className={styles.term}>{props.term}</dt>
    <dd className={styles.fact}>{props.children}</dd>
  </div>
);

/** Awards that end by the last day of the month two months on are marked for curators. */
const monthsToEnd = 2;

/** Holders at first, and with each further press. */
const holdersAtFirst = 60;

export interface BadgePageProps {
  readonly roster: RosterState;
  /** The reader opened it here: the focus comes along. A link from elsewhere leaves the focus alone. */
  readonly opened: boolean;
}

/** What a badge takes, how long it is held, and who holds it, newest first. */
export const BadgePage = ({ roster, opened }: BadgePageProps): React.ReactElement => {
  const { today } = useSurroundings();
  const day = today();
  const choice = roster.badges.find(({ key }) => key === roster.asked.open);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const key = choice?.key;
  React.useEffect(() => {
    if (opened && key !== undefined) heading.current?.focus();
  }, [key, opened]);
  const holders = React.useMemo(
    () => (key === undefined ? [] : holdersOf(Number(key), roster.held ?? new Map(), roster.members.ids)),
    [key, roster.held, roster.members]
  );
  const { count, refOf, more } = useShown(holders.length, holdersAtFirst, holdersAtFirst);
  const back = (
    <Button look="text" icon="ChevronLeft" onClick={() => roster.ask({ open: undefined })}>
      {say('RosterBadgeAll')}
    </Button>
  );
  if (choice === undefined)
    return (
      <>
        {back}
        <p>{say('RosterBadgeGone')}</p>
      </>
    );
  const { badge } = choice;
  const end = monthEnd(day, monthsToEnd);
  const months = Math.floor(badge.validMonths ?? 0);
  const description = descriptionOf(badge);
  return (
    <article className={styles.page}>
      {back}
      <header className={styles.head}>
        <BadgeFace choice={choice} />
        <div>
          <h3 className={styles.title} ref={heading} tabIndex={-1}>
            <bdi lang={choice.lang}>{choice.label}</bdi>
          </h3>
          {description !== '' && <p className={styles.about}>{description}</p>}
        </div>
      </header>
      <dl className={styles.facts}>
        {badge.criterion.trim() !== '' && <Fact term={say('RosterBadgeTakes')}>{badge.criterion.trim()}</Fact>}
        <Fact term={say('RosterBadgeValid')}>
          {months > 0 ? sayCount('RosterBadgeMonths', months) : say('RosterBadgeForGood')}
        </Fact>
      </dl>
      <h4 className={styles.holders}>
        <span>{`${say('RosterBadgeHolders')} `}</span>
        <span className={styles.count}>{numberOf(holders.length)}</span>
      </h4>
      {holders.length === 0 && <p className={styles.quiet}>{say('RosterNoHolder')}</p>}
      <ul className={styles.people}>
        {holders.slice(0, count).map(({ ambassador, held }, place) => {
          const member = roster.members.get(ambassador);
          const ending = roster.curator && held.until !== undefined && held.until <= end;
          return (
            member !== undefined && (
              <li key={ambassador} className={styles.person}>
                <Face initials={member.initials} photo={member.photo} size={40} />
                <div>
                  <h5 className={styles.name}>
                    <a ref={refOf(place)} className={styles.nameLink} href={member.link} data-interception="off">
                      <Name>{member.name}</Name>
                    </a>
                  </h5>
                  <p className={styles.small}>
                    <Dotted
                      parts={[
                        held.since === undefined ? '' : say('RosterBadgeAwarded', { date: sayDay(held.since, day) }),
                        { text: member.circle, lang: member.circleLang }
                      ]}
                    />
                  </p>
                  {ending && (
                    <p className={styles.ending}>
                      <Icon name="Clock" size={12} />
                      <span>{say('RosterBadgeEnding', { date: sayDay(held.until ?? '', day) })}</span>
                    </p>
                  )}
                </div>
              </li>
            )
          );
        })}
      </ul>
      <More more={more} />
    </article>
  );
};
