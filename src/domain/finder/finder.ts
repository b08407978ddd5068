import type { Ambassador, Office } from '../../lists';
import { awayOn, isSelf, serving } from '../people/ambassadors';
import type { CircleTree } from '../circles/circles';
import { type Day, dayOf, workingDay } from '../common/day';
import type { Seeker, Spoken } from '../people/profile';
import { keyOf } from '../common/words';

/** Why somebody stands where they stand; the card words it. In the order of the ranking. */
export type Reason =
  /** The colleague's own circle; a role there beside the primary one; around it; inside it; beside it. */
  | { readonly kind: 'circle' | 'otherCircle' | 'around' | 'inside' | 'sister' }
  /** The first of the colleague's languages that both speak. */
  | { readonly kind: 'language'; readonly language: Spoken }
  | { readonly kind: 'office' | 'region' }
  /** The first of the topics asked for that this person knows. */
  | { readonly kind: 'topic'; readonly topic: string };

/** An ambassador in the place that the ranking gives. */
export interface Found {
  readonly ambassador: Ambassador;
  readonly reasons: readonly Reason[];
  readonly away: boolean;
  /** The day of return; absent: present, or nobody knows. */
  readonly backOn?: Day;
  /** Smaller is nearer, equal is equal, being away left out. For comparing only: people are never scored. */
  readonly closeness: number;
}

/** Who asks, and when. */
export interface Asking {
  readonly seeker: Seeker;
  /** Today in the web's time zone; the domain has no clock. */
  readonly day: Day;
}

/** The same, and for what. */
export interface FinderQuestion extends Asking {
  /** Topics asked for, as keys or as curators typed them; absent: none. */
  readonly topics?: readonly string[];
}

/** Everybody who could be found, and where they stand. */
export interface PeopleAndPlaces {
  readonly ambassadors: readonly Ambassador[];
  readonly circles: CircleTree;
  readonly offices: readonly Office[];
}

type NearPlace = 'circle' | 'otherCircle' | 'around' | 'inside' | 'sister' | 'rest';
const places: readonly NearPlace[] = ['circle', 'otherCircle', 'around', 'inside', 'sister', 'rest'];

/** Farther than any tree is deep. */
const farthest = 511;

/** What not knowing the topic adds to closeness: less than anything else does. */
const notKnowing = 1;

interface Nearness {
  readonly place: NearPlace;
  /** Steps in the tree, which order people inside a place. */
  readonly steps: number;
}

/** How near each primary circle is to one circle; worked out once a circle, not once a person. */
const nearnessTo = (own: number | undefined, circles: CircleTree): ((primary: number | undefined) => Nearness) => {
  const home = circles.circle(own);
  // Nothing is claimed, and nobody is nearer, while the colleague's circle is unknown.
  if (home === undefined) return () => ({ place: 'rest', steps: 0 });
  const around = circles.around(home.id)?.id;
  const inside = circles.inside(home.id);
  const sisters = new Set(around === undefined ? [] : circles.within(around).map((circle) => circle.id));
  const placeOf = (id: number): NearPlace => {
    if (id === home.id) return 'circle';
    if (id === around) return 'around';
    if (inside.has(id)) return 'inside';
    return sisters.has(id) ? 'sister' : 'rest';
  };
  const known = new Map(
    circles.circles.map(({ id }) => [
      id,
      { place: placeOf(id), steps: Math.min(circles.distance(home.id, id), farthest) }
    ])
  );
  return (primary) => known.get(primary ?? NaN) ?? { place: 'rest', steps: farthest };
};

const presence = (ambassador: Ambassador, day: Day): Pick<Found, 'away' | 'backOn'> => {
  const away = awayOn(ambassador, day);
  const backOn = away ? dayOf(ambassador.awayUntil) : undefined;
  return { away, ...(backOn === undefined ? {} : { backOn }) };
};

/** Says for one ambassador how near and why, whatever topic is asked for. */
const judge = ({ seeker, day }: Asking, people: PeopleAndPlaces): ((ambassador: Ambassador) => Found) => {
  const near = nearnessTo(seeker.circle, people.circles);
  const own = people.circles.circle(seeker.circle)?.id;
  const regions = new Map(people.offices.map((office) => [office.id, keyOf(office.region)]));
  const region = regions.get(seeker.office ?? NaN) ?? '';
  return (ambassador) => {
    const primary = near(ambassador.primaryCircle);
    const helpsHere = own !== undefined && primary.place !== 'circle' && ambassador.otherCircles.includes(own);
    const place = helpsHere ? 'otherCircle' : primary.place;
    const steps = helpsHere ? 0 : primary.steps;
    const language = seeker.languages.find((each) => ambassador.languages.includes(each));
    const office = seeker.office !== undefined && ambassador.office === seeker.office;
    const sameRegion = office || (region !== '' && regions.get(ambassador.office ?? NaN) === region);

    const reasons: Reason[] = [];
    if (place !== 'rest') reasons.push({ kind: place });
    if (language !== undefined) reasons.push({ kind: 'language', language });
    if (office) reasons.push({ kind: 'office' });
    else if (sameRegion) reasons.push({ kind: 'region' });

    const closeness =
      (places.indexOf(place) * (farthest + 1) + steps) * 16 +
      (language === undefined ? 8 : 0) +
      (office ? 0 : 4) +
      (sameRegion ? 0 : 2) +
      notKnowing;
    return { ambassador, reasons, closeness, ...presence(ambassador, day) };
  };
};

/** Equals take turns: in order of id, begun further on each working day, and elsewhere for each circle. */
const takeTurns = (equals: readonly Found[], turn: number): readonly Found[] => {
  if (equals.length < 2) return equals;
  const start = ((turn % equals.length) + equals.length) % equals.length;
  return [...equals.slice(start), ...equals.slice(0, start)];
};

/** People who stand alike, in the order given, the nearest group first. */
const alike = (everybody: readonly Found[]): readonly (readonly Found[])[] => {
  const groups = new Map<number, Found[]>();
  for (const found of everybody) {
    // Away weighs more than any closeness can.
    const rank = found.closeness + (found.away ? 2 ** 20 : 0);
    const equals = groups.get(rank);
    if (equals === undefined) groups.set(rank, [found]);
    else equals.push(found);
  }
  return [...groups].sort(([one], [other]) => one - other).map(([, equals]) => equals);
};

/** How far equals have taken turns on a day, which is another number for each circle. */
const turnOf = ({ seeker, day }: Asking, { circles }: PeopleAndPlaces): number =>
  workingDay(day) + (circles.circle(seeker.circle)?.id ?? 0);

/** Those of the topics asked for that somebody knows, in the order asked. */
export const knownOf = ({ topics }: Ambassador, asked: readonly string[]): readonly string[] =>
  asked.filter((each) => topics.some((known) => keyOf(known) === each));

/** Knowing the topics weighs least: it parts those who are alike in everything else, who knows them all first. */
const parted = (equals: readonly Found[], topics: readonly string[]): readonly (readonly Found[])[] => {
  const [all, some, none]: [Found[], Found[], Found[]] = [[], [], []];
  for (const found of equals) {
    const known = knownOf(found.ambassador, topics);
    const [topic] = known;
    if (topic === undefined) none.push(found);
    else
      (known.length < topics.length ? some : all).push({
        ...found,
        reasons: [...found.reasons, { kind: 'topic', topic }],
        closeness: found.closeness - notKnowing
      });
  }
  return [all, some, none];
};

/** Orders everybody for the topics asked for; none: by nearness alone. */
export type Ranking = (topics: readonly string[]) => readonly Found[];

/**
 * How near everybody is, worked out once for a colleague and a day: each letter typed may ask for other topics, and those
 * only part people who are alike otherwise. In the order of findAmbassadors.
 */
export const ranking = (asking: Asking, people: PeopleAndPlaces): Ranking => {
  const groups = alike(serving(people.ambassadors).map(judge(asking, people)));
  const turn = turnOf(asking, people);
  const plain = groups.flatMap((equals) => takeTurns(equals, turn));
  return (topics) =>
    topics.length === 0
      ? plain
      : groups.flatMap((equals) => parted(equals, topics).flatMap((part) => takeTurns(part, turn)));
};

/**
 * Everybody visible, the nearest first: present before away; circle (own, other circles, around, inside, sisters, the rest by
 * distance); shared language; same office; same region; the topic asked for; then a rotation that is the same for everybody
 * of a circle on a day. docs/ranking.md tells it with examples.
 */
export const findAmbassadors = (question: FinderQuestion, people: PeopleAndPlaces): readonly Found[] =>
  ranking(question, people)(question.topics ?? []);

/** As many of those who are present, and of those who are away, as there is a choice among. */
const mostLeaders = 4;

/**
 * Among whom `nearest` chooses, whoever asks: the first who are present and the first who are away, in the order of
 * findAmbassadors. A step for some hundred people, so that the page draws in between.
 */
export function* leaders(asking: Asking, people: PeopleAndPlaces): Generator<undefined, readonly Found[]> {
  const judged: Found[] = [];
  const judgeOne = judge(asking, people);
  for (const ambassador of serving(people.ambassadors)) {
    judged.push(judgeOne(ambassador));
    if (judged.length % 250 === 0) yield undefined;
  }
  const turn = turnOf(asking, people);
  const [present, away]: [Found[], Found[]] = [[], []];
  for (const equals of alike(judged)) {
    const these = equals[0]?.away === true ? away : present;
    these.push(...takeTurns(equals, turn).slice(0, mostLeaders - these.length));
  }
  return [...present, ...away];
}

/** The same order on another day: who is away and whose turn it is changes, how near everybody is does not. */
export const rankedOn = (found: readonly Found[], asking: Asking, people: PeopleAndPlaces): readonly Found[] => {
  const everybody = found.map(({ ambassador, reasons, closeness }) => ({
    ambassador,
    reasons,
    closeness,
    ...presence(ambassador, asking.day)
  }));
  const turn = turnOf(asking, people);
  return alike(everybody.sort((one, other) => one.ambassador.id - other.ambassador.id)).flatMap((equals) =>
    takeTurns(equals, turn)
  );
};

/** Your ambassador, and who else is near. */
export interface Nearest {
  readonly hero: Found;
  /** At most two; somebody nearer than the hero who is away comes first, with the day of return. */
  readonly alsoNear: readonly Found[];
}

/**
 * Takes what findAmbassadors gave. The hero is the nearest person present; were somebody away strictly nearer, that person is
 * the first of *also near*. Nobody is sent to oneself. Absent: there is nobody at all.
 */
export const nearest = (found: readonly Found[], login?: string): Nearest | undefined => {
  const others = found.filter((each) => !isSelf(each.ambassador, login));
  const [hero, ...rest] = others;
  if (hero === undefined) return undefined;
  const missed = hero.away
    ? undefined
    : rest.filter((each) => each.away).find((each) => each.closeness < hero.closeness);
  const next = rest.filter((each) => each !== missed);
  return { hero, alsoNear: (missed === undefined ? next : [missed, ...next]).slice(0, 2) };
};
