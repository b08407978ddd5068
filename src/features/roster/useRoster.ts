import * as React from 'react';
import { serving } from '../../domain/people/ambassadors';
import { heldBadges, type HeldBadge } from '../../domain/roster/badges';
import { circleOf, type CircleTree, circleTree } from '../../domain/circles/circles';
import type { Day } from '../../domain/common/day';
import type { Profile } from '../../domain/port/programme';
import type { Grouping } from '../../domain/roster/roster';
import { nameIn, otherLanguage } from '../../domain/common/words';
import type { Ambassador, Badge, Office, SearchTerm } from '../../lists';
import { useAddress, usePrefix } from '../../shell/address';
import { corrected } from '../../shell/corrected';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useSearch } from '../../shell/useSearch';
import { language, say } from '../../strings/say';
import type { IconName } from '../../ui/icons';
import { type RosterAsked, rosterAsked, prefix, rosterValues } from './address';
import { type MemberGroup, groupsBy } from './groups';
import { type Members, membersOf } from './words';
import type { RosterRead, RosterLater, RestRead } from './reads';
import type { RosterSettings } from './settings';

export type { Member, Members } from './words';
export type { MemberGroup } from './groups';

/** A badge that can be chosen, with how many hold it. */
export interface BadgeChoice {
  readonly key: string;
  readonly label: string;
  readonly lang: string | undefined;
  readonly icon: IconName;
  readonly count: number;
  readonly badge: Badge;
}

/** Who looks at the Roster; the same object as long as it is the same. */
export interface RosterReader {
  readonly profile: Profile | undefined;
  readonly curator: boolean;
}

/** What the Roster draws. */
export interface RosterState {
  readonly asked: RosterAsked;
  readonly ask: (next: Partial<RosterAsked>, how?: 'push' | 'replace') => void;
  readonly everybody: number;
  /** Circles with somebody, and circles in all. */
  readonly covered: number;
  readonly circles: number;
  readonly tree: CircleTree;
  readonly offices: readonly Office[];
  /** Absent: the awards have not come. */
  readonly held: ReadonlyMap<number, readonly HeldBadge[]> | undefined;
  readonly members: Members;
  /** Some of them, as they are on another day. */
  readonly membersOn: (day: Day, people: readonly Ambassador[]) => Members;
  readonly by: Grouping;
  /** Of those who match the search and hold the badge, while either is asked. */
  readonly groups: readonly MemberGroup[];
  /** Active badges, those that most people hold first. */
  readonly badges: readonly BadgeChoice[];
  readonly badge: string | undefined;
  /** Key of the only group shown; absent: all. */
  readonly group: string | undefined;
  /** Everybody in the groups that are shown. */
  readonly shown: readonly Ambassador[];
  readonly curator: boolean;
  readonly reader: RosterReader;
}

const noHoldings: ReadonlyMap<number, readonly HeldBadge[]> = new Map();
const noOffices: readonly Office[] = [];
const noTerms: readonly SearchTerm[] = [];

/** Puts the domain's roster into words. */
export const useRoster = (
  read: RosterRead,
  later: RosterLater | undefined,
  rest: RestRead | undefined,
  settings: RosterSettings
): RosterState => {
  const { today, photoOf, finderPage, memoryKey } = useSurroundings();
  const day = today();
  const usual = settings.grouping ?? 'circle';
  const [values, write] = useAddress(usePrefix(prefix));
  const asked = React.useMemo(() => rosterAsked(values, usual), [values, usual]);
  const ask = (next: Partial<RosterAsked>, how: 'push' | 'replace' = 'push'): void =>
    write(rosterValues({ ...asked, ...next }, usual), how);

  const { ambassadors } = read;
  const offices = rest?.offices.value ?? noOffices;
  const tree = React.useMemo(() => circleTree(read.circles.value), [read.circles.value]);
  const everybody = React.useMemo(() => serving(ambassadors), [ambassadors]);
  const held = React.useMemo(() => later && heldBadges(later.awards.value, later.badges.value, day), [later, day]);
  const own =
    tree.circle(corrected(memoryKey, 'circle'))?.id ??
    (read.profile.value && circleOf(read.profile.value, read.circles.value)?.id);

  const curator = rest?.curator.value === true;
  const reader = React.useMemo(() => ({ profile: read.profile.value, curator }), [read.profile.value, curator]);
  const wording = React.useMemo(() => {
    const officesById = new Map(offices.map((office) => [office.id, office]));
    return {
      held: held ?? noHoldings,
      circle: tree.circle,
      office: (id: number | undefined) => officesById.get(id ?? Number.NaN),
      today: day,
      surroundings: { photoOf, finderPage }
    };
  }, [held, tree, offices, day, photoOf, finderPage]);
  const members = React.useMemo(() => membersOf(everybody, wording), [everybody, wording]);
  const membersOn = (another: Day, some: readonly Ambassador[]): Members => {
    const ids = new Set(some.map(({ id }) => id));
    const theirs =
      later?.awards.value.filter(({ ambassador }) => ambassador !== undefined && ids.has(ambassador)) ?? [];
    return membersOf(some, {
      ...wording,
      today: another,
      held: heldBadges(theirs, later?.badges.value ?? [], another)
    });
  };

  const all = React.useMemo(
    () => groupsBy(asked.by, { ambassadors, tree, offices, day, own }),
    [asked.by, ambassadors, tree, offices, day, own]
  );

  const badges = React.useMemo(() => {
    const holders = new Map<number, number>();
    for (const ambassador of everybody)
      for (const { badge } of held?.get(ambassador.id) ?? []) holders.set(badge.id, (holders.get(badge.id) ?? 0) + 1);
    return (later?.badges.value ?? [])
      .filter((each) => each.active)
      .map((each) => ({
        key: String(each.id),
        label: nameIn(language, each) || say('RosterBadgeUnnamed'),
        lang: otherLanguage(language, each),
        icon: each.icon as IconName,
        count: holders.get(each.id) ?? 0,
        badge: each
      }))
      .sort((one, other) => other.count - one.count);
  }, [everybody, held, later]);

  const people = React.useMemo(() => ({ ambassadors, circles: tree, offices }), [ambassadors, tree, offices]);
  const found = useSearch(asked.text, people, rest?.terms.value ?? noTerms);
  // A badge that has not come, or is gone, hides nobody.
  const badge = badges.some(({ key, count }) => key === asked.badge && count > 0) ? asked.badge : undefined;
  const groups = React.useMemo(
    () =>
      badge === undefined && found.empty
        ? all
        : all.flatMap((group) => {
            const passing = group.people.filter(
              ({ id }) =>
                (found.empty || found.bands.has(id)) &&
                (badge === undefined || held?.get(id)?.some((mine) => String(mine.badge.id) === badge) === true)
            );
            return passing.length === 0 ? [] : [{ ...group, people: passing, helper: undefined }];
          }),
    [all, badge, found, held]
  );

  const real = React.useMemo(() => {
    const active = tree.circles.filter(({ active: isActive }) => isActive);
    const manned = new Set(everybody.map(({ primaryCircle }) => tree.circle(primaryCircle)?.id));
    return { circles: active.length, covered: active.filter(({ id }) => manned.has(id)).length };
  }, [tree, everybody]);
  const group = groups.some(({ key }) => key === asked.group) ? asked.group : undefined;
  return {
    asked,
    ask,
    everybody: everybody.length,
    covered: real.covered,
    circles: real.circles,
    tree,
    offices,
    held,
    members,
    membersOn,
    by: asked.by,
    groups,
    badges,
    badge,
    group,
    shown: groups.filter(({ key }) => group === undefined || key === group).flatMap(({ people: all }) => all),
    curator,
    reader
  };
};
