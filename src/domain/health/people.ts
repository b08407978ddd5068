import { ambassadors as declared, type Ambassador, type Circle, lists } from '../../lists';
import { nameOf, serving } from '../people/ambassadors';
import { dayOf } from '../common/day';
import { type Check, type Finding, found, type HealthFacts, type RowName, type Trouble } from './health';
import { heldIn, loginsIn, type Looked, personChecksOf } from './owners';
import { keyOf, nameIn } from '../common/words';

const { url } = declared;

/** An ambassador as findings name them. */
const personName = (ambassador: Ambassador): RowName => ({ id: ambassador.id, name: nameOf(ambassador) });

/** Whoever ended their role may lack what they like: nobody is led to them. */
const isFormer = ({ status }: Ambassador): boolean => keyOf(status) === 'Former';

const about = (ambassador: Ambassador, trouble: Trouble): Finding =>
  found(url, trouble, { rows: [personName(ambassador)] });

const overdue = (ambassador: Ambassador, day: string): readonly Finding[] => {
  const back = dayOf(ambassador.awayUntil);
  return keyOf(ambassador.status) === 'Away' && back !== undefined && back < day
    ? [about(ambassador, { kind: 'overdue', back })]
    : [];
};

const circlesOf = (
  ambassador: Ambassador,
  circles: ReadonlyMap<number, Circle>,
  { state }: HealthFacts
): readonly Finding[] => {
  const primary = circles.get(ambassador.primaryCircle ?? NaN);
  const named = (circle: Circle): string => nameIn(state.language, circle);
  const first: readonly Trouble[] =
    primary === undefined
      ? [{ kind: 'noCircle' }]
      : primary.active
        ? []
        : [{ kind: 'circleInactive', circle: named(primary) }];
  const others = ambassador.otherCircles.flatMap((id): readonly Trouble[] => {
    const circle = circles.get(id);
    return circle?.active === true ? [] : [{ kind: 'otherCircle', circle: circle === undefined ? '' : named(circle) }];
  });
  return [...first, ...others].map((trouble) => about(ambassador, trouble));
};

/** What only this list can say of its rows: who ended their role, and which of two rows readers see. */
const lookedAt = (facts: HealthFacts): Looked => {
  const { ambassadors = [] } = facts.rows;
  const over = new Set(ambassadors.filter(isFormer).map(({ id }) => id));
  const seen = new Set(serving(ambassadors).map(({ id }) => id));
  return {
    language: facts.state.language,
    heldAt: heldIn(facts),
    ...(facts.gone === undefined ? {} : { gone: facts.gone }),
    ...(facts.told === undefined ? {} : { told: facts.told }),
    isOver: (list, { item }) => list.url === url && over.has(item.id),
    isSeen: (list) => (list.url === url ? ({ item }) => seen.has(item.id) : undefined)
  };
};

/** Whom the directory should be asked about: everybody whom a row names, but who ended their role, each once. */
export const accountsOf = (facts: HealthFacts): readonly string[] => loginsIn(lists, lookedAt(facts));

/** Whether each ambassador is there when the list says so, in a circle, and agreed to be listed. */
const ambassadorChecks = (facts: HealthFacts): readonly Check[] => {
  const { day } = facts;
  const { ambassadors, circles } = facts.rows;
  if (ambassadors === undefined) return [];
  const current = ambassadors.filter((each) => !isFormer(each));
  const each = (check: Check['check'], look: (ambassador: Ambassador) => readonly Finding[]): Check => ({
    check,
    list: url,
    run: () => current.flatMap(look)
  });
  const when = (wrong: boolean, ambassador: Ambassador, trouble: Trouble): readonly Finding[] =>
    wrong ? [about(ambassador, trouble)] : [];
  const byId = new Map((circles ?? []).map((circle) => [circle.id, circle]));
  return [
    each('absences', (it) => overdue(it, day)),
    ...(circles === undefined ? [] : [each('circles', (it) => circlesOf(it, byId, facts))]),
    each('consent', (it) => when(dayOf(it.consentDate) === undefined, it, { kind: 'noConsent' }))
  ];
};

/** Whether the people in the lists are somebody, once; and what holds for ambassadors alone. */
export const peopleChecks = (facts: HealthFacts): readonly Check[] => [
  ...personChecksOf(lists, lookedAt(facts)),
  ...ambassadorChecks(facts)
];
