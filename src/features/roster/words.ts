import { awayOn, nameOf } from '../../domain/people/ambassadors';
import type { HeldBadge } from '../../domain/roster/badges';
import { dayOf } from '../../domain/common/day';
import { initials } from '../../domain/common/text';
import { nameIn, otherLanguage } from '../../domain/common/words';
import type { Ambassador, Circle, Office } from '../../lists';
import { addressWith } from '../../shell/address';
import { backWords } from '../../shell/reasons';
import type { Surroundings } from '../../shell/ProgrammeContext';
import { language, say, sayMonth } from '../../strings/say';
import type { IconName } from '../../ui/icons';
import type { TagView } from '../../ui/Tag';

/** Somebody of the roster, in words. */
export interface Member {
  readonly id: number;
  /** The row itself, for what is made of it when it is wanted. */
  readonly ambassador: Ambassador;
  readonly name: string;
  readonly initials: string;
  readonly photo?: string | undefined;
  readonly role: string;
  /** Empty: not known. */
  readonly circle: string;
  readonly office: string;
  /** In which language the circle’s name is, and the office’s; empty: nobody says; absent: in the page’s. */
  readonly circleLang: string | undefined;
  readonly officeLang: string | undefined;
  /** `Depuis juillet 2022`; empty when nobody wrote it down. */
  readonly since: string;
  /** The day itself, to order by; empty when nobody wrote it down. */
  readonly sinceDay: string;
  readonly cohort: string;
  /** When the person is back; absent: not away. */
  readonly back?: string | undefined;
  readonly badges: readonly (TagView & { readonly icon: IconName })[];
  /** Address of the person's card in the Finder. */
  readonly link: string;
}

/** Everybody by id; each is put into words when first drawn, for twenty thousand at once would hold the page up. */
export interface Members {
  /** Absent: nobody who may be shown. The same person is the same object. */
  readonly get: (id: number) => Member | undefined;
  readonly ids: ReadonlySet<number>;
}

/** What a member's words are made of. */
export interface MemberWording {
  readonly held: ReadonlyMap<number, readonly HeldBadge[]>;
  readonly circle: (id: number | undefined) => Circle | undefined;
  readonly office: (id: number | undefined) => Office | undefined;
  readonly today: string;
  readonly surroundings: Pick<Surroundings, 'photoOf' | 'finderPage'>;
}

/** Address of somebody's card in the Finder. */
export const cardOf = (ambassador: number, finderPage: string): string =>
  addressWith('finder', { person: [String(ambassador)] }, finderPage);

/** Puts somebody into words. */
const memberOf = (ambassador: Ambassador, wording: MemberWording): Member => {
  const name = nameOf(ambassador);
  const since = dayOf(ambassador.since) ?? '';
  const month = sayMonth(since);
  const circle = wording.circle(ambassador.primaryCircle);
  const office = wording.office(ambassador.office);
  return {
    id: ambassador.id,
    ambassador,
    name,
    initials: initials(name),
    photo: wording.surroundings.photoOf(ambassador.person),
    role: ambassador.primaryRole.trim(),
    circle: circle === undefined ? '' : nameIn(language, circle) || say('CircleUnnamed'),
    office: office === undefined ? '' : nameIn(language, office),
    circleLang: circle && otherLanguage(language, circle),
    officeLang: office && otherLanguage(language, office),
    since: month === '' ? '' : say('RosterSince', { month }),
    sinceDay: since,
    cohort: ambassador.cohort.trim(),
    back: backWords({ away: awayOn(ambassador, wording.today), backOn: dayOf(ambassador.awayUntil) }, wording.today),
    badges: (wording.held.get(ambassador.id) ?? []).map(({ badge }) => ({
      key: String(badge.id),
      label: nameIn(language, badge) || say('RosterBadgeUnnamed'),
      lang: otherLanguage(language, badge),
      icon: badge.icon as IconName
    })),
    link: cardOf(ambassador.id, wording.surroundings.finderPage)
  };
};

/** Everybody, to be put into words one by one. */
export const membersOf = (everybody: readonly Ambassador[], wording: MemberWording): Members => {
  const rows = new Map(everybody.map((ambassador) => [ambassador.id, ambassador]));
  const worded = new Map<number, Member>();
  return {
    ids: new Set(rows.keys()),
    get: (id) => {
      const known = worded.get(id);
      const ambassador = rows.get(id);
      if (known !== undefined || ambassador === undefined) return known;
      const member = memberOf(ambassador, wording);
      worded.set(id, member);
      return member;
    }
  };
};
