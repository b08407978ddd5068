import { ambassadors as declared, type Ambassador, type Circle } from '../../lists';
import { nameOf, serving } from '../people/ambassadors';
import { dayOf } from '../common/day';
import { rowsAlike, type Check, type Finding, found, type HealthFacts, type RowName, type Trouble } from './health';
import { keyOf, nameIn } from '../common/words';

const { url } = declared;

/** An ambassador as findings name them. */
const personName = (ambassador: Ambassador): RowName => ({ id: ambassador.id, name: nameOf(ambassador) });

const loginOf = ({ person }: Ambassador): string => person?.login.trim().toLowerCase() ?? '';

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

const doubles = (ambassadors: readonly Ambassador[]): readonly Finding[] => {
  const seen = new Set(serving(ambassadors).map(({ id }) => id));
  return rowsAlike(ambassadors, loginOf).map((rows) => {
    const shown = rows.find(({ id }) => seen.has(id))?.id;
    return found(url, { kind: 'double', ...(shown === undefined ? {} : { shown }) }, { rows: rows.map(personName) });
  });
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

/** Whom the directory should be asked about: the accounts of everybody who has not ended their role, each once. */
export const accountsOf = (ambassadors: readonly Ambassador[]): readonly string[] => [
  ...new Set(
    ambassadors
      .filter((each) => !isFormer(each))
      .map(loginOf)
      .filter((login) => login !== '')
  )
];

/** Whether each ambassador is somebody, once, there when the list says so, in a circle, and agreed to be listed. */
export const peopleChecks = (facts: HealthFacts): readonly Check[] => {
  const { day, gone } = facts;
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
    each('accounts', (it) => when(loginOf(it) === '', it, { kind: 'noAccount' })),
    ...(gone === undefined
      ? []
      : [each('directory', (it) => when(gone.has(loginOf(it)), it, { kind: 'accountGone' }))]),
    { check: 'doubles', list: url, run: () => doubles(ambassadors) },
    each('absences', (it) => overdue(it, day)),
    ...(circles === undefined ? [] : [each('circles', (it) => circlesOf(it, byId, facts))]),
    each('consent', (it) => when(dayOf(it.consentDate) === undefined, it, { kind: 'noConsent' }))
  ];
};
