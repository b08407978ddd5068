import * as React from 'react';
import { awayOn, nameOf, serving } from '../../domain/ambassadors';
import { heldBadges, type HeldBadge } from '../../domain/badges';
import { circleOf, circleTree } from '../../domain/circles';
import { dayOf } from '../../domain/day';
import type { Profile } from '../../domain/programme';
import { rosterByCircle } from '../../domain/roster';
import { initials } from '../../domain/text';
import { keyOf, nameIn, wordOf } from '../../domain/words';
import { circles as circleList, type Ambassador, type Award, type Badge, type Circle } from '../../lists';
import { addressWith, useAddress } from '../../shell/address';
import { recall } from '../../shell/memory';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { drawable, type Loaded, part, type Part, type Recalled, useLoad } from '../../shell/useLoad';
import { language, say, sayDay, sayMonth } from '../../strings/say';
import { type IconName, iconNamed } from '../../ui/icons';

/** The Roster's share of the page's address. */
const prefix = 'roster';

/** What the first screen needs. */
export interface FirstRead {
  readonly profile: Part<Profile | undefined>;
  readonly circles: Part<readonly Circle[]>;
  readonly ambassadors: readonly Ambassador[];
}

/** What comes after it. */
export interface LaterRead {
  readonly badges: Part<readonly Badge[]>;
  readonly awards: Part<readonly Award[]>;
  /** Asked only when there is nobody to show. */
  readonly curator: boolean;
}

/** Somebody of the roster, in words. */
export interface Member {
  readonly id: number;
  readonly name: string;
  readonly initials: string;
  readonly photo?: string | undefined;
  /** `Depuis juillet 2022`; empty when nobody wrote it down. */
  readonly since: string;
  readonly cohort: string;
  /** When the person is back; absent: not away. */
  readonly back?: string | undefined;
  readonly badges: readonly { readonly key: string; readonly label: string; readonly icon: IconName }[];
  /** Address of the person's card in the Finder. */
  readonly link: string;
}

/** A circle and its people. */
export interface Group {
  /** `none` for people without a circle. */
  readonly key: string;
  readonly name: string;
  /** `Encompassing`, `Business line`, `Support`, or empty. */
  readonly kind: string;
  readonly kindWord: string;
  readonly yours: boolean;
  readonly members: readonly Member[];
  /** The circle that helps out where nobody is present; absent: not needed, or there is nobody at all. */
  readonly helper?: { readonly key: string; readonly name: string; readonly members: readonly Member[] } | undefined;
}

/** A badge that can be chosen, with how many hold it. */
export interface BadgeChoice {
  readonly key: string;
  readonly label: string;
  readonly icon: IconName;
  readonly count: number;
}

/** Everything the Roster reads, in two strokes: badges come when people stand. */
export const useMembers = (): { readonly first: Loaded<FirstRead>; readonly later: Loaded<LaterRead | undefined> } => {
  const { programme } = useSurroundings();
  const readFirst = React.useCallback(async (): Promise<FirstRead> => {
    const [profile, circles, ambassadors] = await Promise.all([
      part<Profile | undefined>(programme.profile(), undefined, 'profile'),
      part(programme.circles(), [], 'circles'),
      programme.ambassadors()
    ]);
    return { profile, circles, ambassadors };
  }, [programme]);
  const recallFirst = React.useCallback(async (): Promise<Recalled<FirstRead> | undefined> => {
    const [profile, circles, ambassadors] = await Promise.all([
      programme.remembered('profile'),
      programme.remembered('circles'),
      programme.remembered('ambassadors')
    ]);
    if (circles === undefined || ambassadors === undefined) return undefined;
    return {
      value: {
        profile: { value: profile?.answer },
        circles: { value: circles.answer },
        ambassadors: ambassadors.answer
      },
      at: Math.min(circles.at, ambassadors.at)
    };
  }, [programme]);
  const first = useLoad(readFirst, 'ambassadors', recallFirst);
  const ready = drawable(first.now) !== undefined;
  const ambassadors = drawable(first.now)?.ambassadors.length ?? 0;
  const readLater = React.useCallback(async (): Promise<LaterRead | undefined> => {
    if (!ready) return undefined;
    const [badges, awards, curator] = await Promise.all([
      part(programme.badges(), [], 'badges'),
      part(programme.awards(), [], 'awards'),
      ambassadors === 0 ? part(programme.curator(), false, 'curator') : { value: false }
    ]);
    return { badges, awards, curator: curator.value };
  }, [programme, ready, ambassadors]);
  const later = useLoad(readLater, 'badges');
  return { first, later };
};

/** What the Roster draws. */
export interface RosterState {
  readonly everybody: number;
  /** Circles with somebody, and circles in all. */
  readonly covered: number;
  readonly circles: number;
  /** Only those with a holder of the badge, while one is chosen. */
  readonly groups: readonly Group[];
  readonly badges: readonly BadgeChoice[];
  readonly badge: string | undefined;
  readonly circle: string | undefined;
  readonly chooseBadge: (key: string | undefined) => void;
  readonly chooseCircle: (key: string | undefined) => void;
}

interface Worded {
  readonly held: ReadonlyMap<number, readonly HeldBadge[]>;
  readonly today: string;
  readonly photoOf: (person: Ambassador['person']) => string | undefined;
  readonly finderPage: string;
}

const memberOf = (ambassador: Ambassador, { held, today, photoOf, finderPage }: Worded): Member => {
  const name = nameOf(ambassador);
  const back = dayOf(ambassador.awayUntil);
  const month = sayMonth(ambassador.since ?? '');
  return {
    id: ambassador.id,
    name,
    initials: initials(name),
    photo: photoOf(ambassador.person),
    since: month === '' ? '' : say('RosterSince', { month }),
    cohort: ambassador.cohort.trim(),
    back: !awayOn(ambassador, today)
      ? undefined
      : back === undefined
        ? say('FinderAway')
        : say('FinderBack', { date: sayDay(back, today) }),
    badges: (held.get(ambassador.id) ?? []).map(({ badge }) => ({
      key: String(badge.id),
      label: nameIn(language, badge),
      icon: iconNamed(badge.icon)
    })),
    link: addressWith('finder', { person: [String(ambassador.id)] }, finderPage)
  };
};

/** Puts the domain's roster into words. */
export const useRoster = (read: FirstRead, later: LaterRead | undefined): RosterState => {
  const { today, photoOf, finderPage, memoryKey } = useSurroundings();
  const day = today();
  const [values, write] = useAddress(prefix);
  const badge = values.badge?.[0];
  const circle = values.circle?.[0];

  const tree = React.useMemo(() => circleTree(read.circles.value), [read.circles.value]);
  const everybody = React.useMemo(() => serving(read.ambassadors), [read.ambassadors]);
  const held = React.useMemo(() => heldBadges(later?.awards.value ?? [], later?.badges.value ?? [], day), [later, day]);
  const own =
    tree.circle(Number(recall(`${memoryKey}:circle`) ?? Number.NaN))?.id ??
    (read.profile.value && circleOf(read.profile.value, read.circles.value)?.id);

  const all = React.useMemo(() => {
    const worded = { held, today: day, photoOf, finderPage };
    const roster = rosterByCircle(read.ambassadors, tree, day);
    const members = new Map(
      roster.map((group) => [group.circle?.id, group.people.map((person) => memberOf(person, worded))])
    );
    const nameOfCircle = (named: Circle): string => nameIn(language, named) || say('CircleUnnamed');
    return roster.map((group): Group => ({
      key: group.circle === undefined ? 'none' : String(group.circle.id),
      name: group.circle === undefined ? say('RosterNoCircle') : nameOfCircle(group.circle),
      kind: keyOf(group.circle?.kind),
      kindWord: wordOf(circleList.columns.Kind.choices, group.circle?.kind, language),
      yours: group.circle !== undefined && group.circle.id === own,
      members: members.get(group.circle?.id) ?? [],
      helper: group.helpedBy && {
        key: String(group.helpedBy.id),
        name: nameOfCircle(group.helpedBy),
        members: members.get(group.helpedBy.id) ?? []
      }
    }));
  }, [held, day, photoOf, finderPage, read.ambassadors, tree, own]);

  const badges = React.useMemo(() => {
    const holders = new Map<number, number>();
    for (const ambassador of everybody)
      for (const { badge: mine } of held.get(ambassador.id) ?? [])
        holders.set(mine.id, (holders.get(mine.id) ?? 0) + 1);
    return (later?.badges.value ?? [])
      .filter((each) => each.active && holders.has(each.id))
      .map((each) => ({
        key: String(each.id),
        label: nameIn(language, each),
        icon: iconNamed(each.icon),
        count: holders.get(each.id) ?? 0
      }))
      .sort((one, other) => other.count - one.count);
  }, [everybody, held, later]);

  const groups = React.useMemo(
    () =>
      badge === undefined || later === undefined
        ? all
        : all.flatMap((group) => {
            const holding = group.members.filter((member) => member.badges.some((mine) => mine.key === badge));
            return holding.length === 0 ? [] : [{ ...group, members: holding, helper: undefined }];
          }),
    [all, badge, later]
  );

  const choose = (next: { readonly badge?: string | undefined; readonly circle?: string | undefined }): void =>
    write(
      { badge: next.badge === undefined ? [] : [next.badge], circle: next.circle === undefined ? [] : [next.circle] },
      'push'
    );
  const real = all.filter((group) => group.key !== 'none');
  return {
    everybody: everybody.length,
    covered: real.filter((group) => group.members.length > 0).length,
    circles: real.length,
    groups,
    badges,
    badge,
    circle: groups.some((group) => group.key === circle) ? circle : undefined,
    chooseBadge: (key) => choose({ badge: key, circle }),
    chooseCircle: (key) => choose({ badge, circle: key })
  };
};
