import type { Ambassador } from '../../lists';
import { offices as officeList } from '../../lists/reading/offices';
import type { Words } from '../../lists/columns';
import { spoken } from '../../lists/topics';
import { nameOf } from '../people/ambassadors';
import { partOf } from './fillers';
import type { PeopleAndPlaces } from '../finder/finder';
import { words } from '../common/text';
import { type Vocabulary, vocabulary } from './vocabulary';
import { declaredAs, keyOf, namesOf } from '../common/words';

/** Where a word stands in what is known of somebody; also the band that it earns there, the nearest first. */
export const fields = [
  'first', // first name, or a name that the directory does not take apart
  'last', // last name
  'topic', // a topic, known by name or by a need
  'place', // role, circles and office
  'area', // region, languages, circles around
  'about' // what the person wrote
] as const;
export type MentionField = (typeof fields)[number];

/** For a word: positions of the people in whose field it stands. */
export type Mention = Partial<Record<MentionField, number[]>>;

const worded = (choices: Readonly<Record<string, Words>>, key: string): readonly string[] =>
  Object.values(declaredAs(choices, key) ?? { as: key });

/** Somebody's words by field. */
type SaidOfPerson = Readonly<Partial<Record<MentionField, readonly string[]>>>;

/** Names of more words than this are joined as a whole only. */
const mostJoined = 6;

/** The words of a name, and those that stand side by side as one: `vandenbroeck`, `denbroeck`, `vanden`. */
const joinedWords = (parts: readonly string[]): readonly string[] => {
  if (parts.length < 2) return parts;
  if (parts.length > mostJoined) return [...parts, parts.join('')];
  return parts.flatMap((_part, from) =>
    parts.slice(from).map((_last, more) => parts.slice(from, from + more + 1).join(''))
  );
};

const nameWords = (name: string): readonly string[] => joinedWords(words(name));

const namesSaid = (ambassador: Ambassador): SaidOfPerson => {
  const shown = words(nameOf(ambassador));
  const { firstName = '', lastName = '' } = ambassador.person ?? {};
  if (firstName.trim() === '' || lastName.trim() === '') return { first: nameWords(nameOf(ambassador)) };
  const first = nameWords(firstName);
  return { first, last: [...nameWords(lastName), ...joinedWords(shown.filter((word) => !first.includes(word)))] };
};

/** What the places of the organisation go by, worked out once each. */
const placeWords = (people: PeopleAndPlaces) => {
  const circles = new Map(
    people.circles.circles.map((circle) => [
      circle.id,
      [...namesOf(circle), circle.key, circle.profileNames].flatMap((name) => words(name))
    ])
  );
  // The outermost circle holds everybody: its name would select everybody.
  const around = (id: number | undefined): readonly string[] =>
    id === undefined
      ? []
      : people.circles
          .path(id)
          .slice(1, -1)
          .flatMap((circle) => circles.get(circle.id) ?? []);
  const offices = new Map(
    people.offices.map((office) => [
      office.id,
      [...namesOf(office), office.profileNames].flatMap((name) => words(name))
    ])
  );
  const regions = new Map(
    people.offices.map((office) => [
      office.id,
      worded(officeList.columns.Region.choices, keyOf(office.region)).flatMap((name) => words(name))
    ])
  );
  const surrounding = new Map(people.circles.circles.map(({ id }) => [id, around(id)]));
  return { circles, offices, regions, surrounding };
};

/** People read in one go: a few milliseconds. */
const peopleInSlice = 250;

/**
 * Reads every word once: which people it mentions, and where. Positions are those of `everybody`. It pauses after each
 * slice, so that twenty thousand people need not be read in one go.
 */
export function* mentionsOf(
  everybody: readonly Ambassador[],
  people: PeopleAndPlaces
): Generator<undefined, Vocabulary<Mention>> {
  const index = vocabulary<Mention>(() => ({}));
  const places = placeWords(people);
  const add = (at: number, field: MentionField, said: Iterable<string>): void => {
    for (const word of said) {
      const positions = (index.at(word)[field] ??= []);
      if (positions[positions.length - 1] !== at) positions.push(at);
    }
  };
  for (const [at, ambassador] of everybody.entries()) {
    if (at > 0 && at % peopleInSlice === 0) yield;
    const names = namesSaid(ambassador);
    const own = [ambassador.primaryCircle, ...ambassador.otherCircles];
    add(at, 'first', names.first ?? []);
    add(at, 'last', names.last ?? []);
    add(at, 'place', words(ambassador.primaryRole));
    add(
      at,
      'place',
      own.flatMap((id) => places.circles.get(id ?? NaN) ?? [])
    );
    add(at, 'place', places.offices.get(ambassador.office ?? NaN) ?? []);
    add(
      at,
      'area',
      own.flatMap((id) => places.surrounding.get(id ?? NaN) ?? [])
    );
    add(at, 'area', places.regions.get(ambassador.office ?? NaN) ?? []);
    add(
      at,
      'area',
      ambassador.languages.flatMap((key) => worded(spoken, keyOf(key)).flatMap((name) => words(name)))
    );
    add(
      at,
      'about',
      words(ambassador.about).filter((word) => partOf(word) === 'content' && word.length > 2)
    );
  }
  return index;
}
