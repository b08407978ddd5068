import { nameOf } from '../../domain/people/ambassadors';
import type { CircleTree } from '../../domain/circles/circles';
import type { Day } from '../../domain/common/day';
import { type Grouping, letterOf, rosterBy, rosterByCircle } from '../../domain/roster/roster';
import { inOrder } from '../../domain/common/text';
import { keyOf, nameIn, otherLanguage, wordOf } from '../../domain/common/words';
import type { Ambassador, Circle, Office } from '../../lists';
import { circles as circleList } from '../../lists/reading/circles';
import { offices as officeList } from '../../lists/reading/offices';
import { language, say } from '../../strings/say';

/** People who stand together: a circle, an office, a cohort, a letter. */
export interface MemberGroup {
  /** `none` for people without one. */
  readonly key: string;
  readonly name: string;
  /** When the name is in another language than the page’s; empty: nobody says in which. */
  readonly lang?: string | undefined;
  /** `Encompassing`, `Business line`, `Support`, or empty. */
  readonly kind: string;
  readonly kindWord: string;
  readonly yours: boolean;
  /** By name. */
  readonly people: readonly Ambassador[];
  /** The circle that helps out where nobody is present; absent: not needed, or there is nobody at all. */
  readonly helper?: { readonly key: string; readonly name: string; readonly people: readonly Ambassador[] } | undefined;
}

/** Everything that groups are made of. */
export interface Gathered {
  readonly ambassadors: readonly Ambassador[];
  readonly tree: CircleTree;
  readonly offices: readonly Office[];
  readonly day: Day;
  /** The reader's circle; absent: not known. */
  readonly own: number | undefined;
}

const byCircle = (gathered: Gathered): readonly MemberGroup[] => {
  const roster = rosterByCircle(gathered.ambassadors, gathered.tree, gathered.day);
  const peopleOf = new Map(roster.map(({ circle, people }) => [circle?.id, people]));
  const nameOfCircle = (circle: Circle): string => nameIn(language, circle) || say('CircleUnnamed');
  const groups = roster.map(({ circle, people, helpedBy }) => ({
    key: circle === undefined ? 'none' : String(circle.id),
    name: circle === undefined ? say('RosterNoCircle') : nameOfCircle(circle),
    lang: circle && otherLanguage(language, circle),
    kind: keyOf(circle?.kind),
    kindWord: wordOf(circleList.columns.Kind.choices, circle?.kind, language),
    yours: circle !== undefined && circle.id === gathered.own,
    people,
    helper: helpedBy && {
      key: String(helpedBy.id),
      name: nameOfCircle(helpedBy),
      people: peopleOf.get(helpedBy.id) ?? []
    }
  }));
  // One's own stands first, and those with nobody last.
  const rank = ({ yours, people }: MemberGroup): number => (yours ? 0 : people.length > 0 ? 1 : 2);
  return groups.sort((one, other) => rank(one) - rank(other));
};

interface NamedGroup {
  readonly name: string;
  readonly lang?: string | undefined;
  readonly word?: string;
}

/** Groups by name, people without one last. */
const simple = (
  gathered: Gathered,
  keyFor: (ambassador: Ambassador) => string,
  called: (key: string) => NamedGroup,
  none: string
): readonly MemberGroup[] =>
  [...rosterBy(gathered.ambassadors, keyFor)]
    .map(([key, people]): MemberGroup => {
      const { name, lang, word = '' }: NamedGroup = key === '' ? { name: none } : called(key);
      return { key: key === '' ? 'none' : key, name, lang, kind: '', kindWord: word, yours: false, people };
    })
    .sort((one, other) => Number(one.key === 'none') - Number(other.key === 'none') || inOrder(one.name, other.name));

const byOffice = (gathered: Gathered): readonly MemberGroup[] => {
  const byId = new Map(gathered.offices.map((office) => [String(office.id), office]));
  return simple(
    gathered,
    ({ office }) => (byId.has(String(office)) ? String(office) : ''),
    (key) => {
      const office = byId.get(key);
      if (office === undefined) return { name: say('RosterNoOffice') };
      return {
        name: nameIn(language, office) || say('RosterNoOffice'),
        lang: otherLanguage(language, office),
        word: wordOf(officeList.columns.Region.choices, office.region, language)
      };
    },
    say('RosterNoOffice')
  );
};

/** Everybody, standing together as asked. */
export const groupsBy = (by: Grouping, gathered: Gathered): readonly MemberGroup[] => {
  if (by === 'circle') return byCircle(gathered);
  if (by === 'office') return byOffice(gathered);
  if (by === 'cohort')
    return simple(
      gathered,
      ({ cohort }) => cohort.trim(),
      (name) => ({ name }),
      say('RosterNoCohort')
    );
  return simple(
    gathered,
    (ambassador) => letterOf(nameOf(ambassador)),
    (name) => ({ name }),
    '#'
  );
};
