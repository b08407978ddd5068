import type { FailureKind, Programme } from '../domain/port/programme';
import type { Ambassador, Award, Badge, Circle, Office, SearchTerm, Training } from '../lists';
import type { Language } from '../lists/columns';
import * as lists from './readings';
import { aBadge, aCircle, anAmbassador, anAward, anOffice, aPerson, aSearchTerm, aTraining } from './people';

/** Rows of the site's lists; ids count from 1 in each list, as SharePoint gives them. */
export interface Rows {
  readonly circles: readonly Circle[];
  readonly offices: readonly Office[];
  readonly badges: readonly Badge[];
  readonly ambassadors: readonly Ambassador[];
  readonly awards: readonly Award[];
  readonly trainings: readonly Training[];
  readonly searchTerms: readonly SearchTerm[];
}
export type ListName = keyof Rows;

/** How the site is, and who asks it. */
export interface Situation {
  readonly rows?: Partial<Rows>;
  /** The language in which the curators' choice words stand; absent: English, as the package's XML has them. */
  readonly words?: Language;
  /** Absent: a reader. */
  readonly as?: 'reader' | 'editor' | 'outsider';
  readonly withoutList?: ListName;
  readonly withoutColumn?: { readonly list: ListName; readonly column: string };
  /** Seconds that SharePoint asks to wait before every answer. */
  readonly throttled?: number;
  readonly offline?: boolean;
}

/** Makes a programme over a site in this situation. */
export type Ground = (situation: Situation) => Promise<Programme>;

const several = <Item>(count: number, make: (id: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** People have another id on every site. */
const known = (rows: readonly Ambassador[]): readonly Ambassador[] =>
  rows.map((row) => (row.person === undefined ? row : { ...row, person: { ...row.person, id: 0 } }));

const failing = async (question: Promise<unknown>): Promise<unknown> =>
  question.then(
    () => undefined,
    (error: unknown) => (error as { failure?: unknown }).failure
  );

const rows = (): Rows => {
  const circles = [
    aCircle('Société', { id: 1, kind: 'Encompassing', nameNl: 'Onderneming', headcount: 10 }),
    aCircle('Paie', { id: 2, parent: 1, kind: 'Business line', profileNames: 'Payroll\nPaie', position: 20 }),
    aCircle('IT', { id: 3, parent: 1, kind: 'Support', entity: 'EASYPAY', active: false })
  ];
  const zoe = anAmbassador('Zoé D’Hondt', {
    id: 1,
    person: aPerson('Zoé D’Hondt', { jobTitle: 'Conseillère', hasPicture: true }),
    primaryCircle: 2,
    otherCircles: [1, 3],
    primaryRole: 'Conseillère paie',
    topics: ['Teams', 'Security', { undeclared: 'Loop' }],
    languages: ['FR', 'NL'],
    office: 1,
    cohort: 'Printemps 2022',
    about: 'Je réponds, ou je demande.\nToujours.',
    spotlight: true
  });
  const away = anAmbassador('Jan Van den Broeck', {
    id: 2,
    primaryCircle: 3,
    topics: [],
    languages: [],
    status: 'Away',
    awayUntil: '2026-03-29',
    visible: false
  });
  const former = anAmbassador('Ömer Yılmaz', { id: 3, primaryCircle: 3, status: 'Former', since: '2026-10-25' });
  const badges = [aBadge('Première vague', { id: 1, validMonths: 12, picture: 'https://lecercle.example/wave.png' })];
  return {
    circles,
    offices: [anOffice('Bruxelles', { id: 1, region: 'Brussels', headcount: 900 })],
    badges,
    ambassadors: [zoe, away, former],
    awards: several(2, (id) =>
      anAward(zoe, badges[0] as Badge, { id, expiresOn: '2027-01-01', evidence: 'https://lecercle.example/a?b=c&d=é' })
    ),
    trainings: [aTraining('Teams, premiers pas', { id: 1, topics: ['Teams', 'Power BI'] })],
    searchTerms: [aSearchTerm('visio;réunion', { id: 1, language: 'FR' })]
  };
};

/** What every programme must do, whatever it stands on: run over memory and over a SharePoint by HTTP. */
export const programmeContract = (ground: Ground): void => {
  test.each<Language>(['en', 'fr', 'nl', 'de'])(
    'every row of every list comes back as it was written, with choice words in %s',
    async (words) => {
      const written = rows();
      const programme = await ground({ rows: written, words });
      expect(await programme.rows(lists.circles)).toEqual(written.circles);
      expect(await programme.rows(lists.offices)).toEqual(written.offices);
      expect(await programme.rows(lists.badges)).toEqual(written.badges);
      expect(known(await programme.rows(lists.ambassadors))).toEqual(known(written.ambassadors));
      expect(await programme.rows(lists.awards)).toEqual(written.awards);
      expect(await programme.rows(lists.trainings)).toEqual(written.trainings);
      expect(await programme.rows(lists.searchTerms)).toEqual(written.searchTerms);
    }
  );

  test('a list without rows is an empty answer', async () => {
    const programme = await ground({});
    expect(await programme.rows(lists.circles)).toEqual([]);
    expect(await programme.rows(lists.ambassadors)).toEqual([]);
  });

  test('a word that nobody declared is kept as the curator typed it', async () => {
    const programme = await ground({
      rows: { ambassadors: [anAmbassador('Ann Peeters', { id: 1, status: { undeclared: 'En congé' } })] }
    });
    expect((await programme.rows(lists.ambassadors)).map(({ status }) => status)).toEqual([{ undeclared: 'En congé' }]);
  });

  test('hostile text comes back untouched', async () => {
    const hostile = `<img src=x onerror="alert('1')"> '; DROP TABLE rows; -- \u202e {{x}} %00 &amp;`;
    const programme = await ground({ rows: { ambassadors: [anAmbassador('Ann Peeters', { id: 1, about: hostile })] } });
    expect((await programme.rows(lists.ambassadors)).map(({ about }) => about)).toEqual([hostile]);
  });

  test('more rows than SharePoint gives in one answer come in the order of their ids, none twice, none lost', async () => {
    const programme = await ground({
      rows: { circles: several(12_345, (id) => aCircle(`Cercle ${id}`, { id, key: `c${id}` })) }
    });
    const ids = (await programme.rows(lists.circles)).map(({ id }) => id);
    expect(ids).toEqual(several(12_345, (id) => id));
  });

  test.each([3, 1234])('a list of %d people that is read in stages is the list, whoever leads it', async (count) => {
    const people = several(count, (id) => {
      const email = `p${id}@lecercle.example`;
      const person = aPerson(`Personne ${id}`, { email, login: `i:0#.f|membership|${email}` });
      return anAmbassador(`Personne ${id}`, { id, person, about: `À propos de ${id}` });
    });
    const programme = await ground({ rows: { ambassadors: people } });
    const whole = programme.inStages(lists.ambassadors);
    const told = await whole.leading;
    if (told !== undefined) {
      const rows = await told.rows(['Person', 'PrimaryCircle']);
      expect(rows.map(({ id, title }) => [id, title])).toEqual(people.map(({ id, title }) => [id, title]));
      expect(rows.filter(({ id }) => id >= told.wholeFrom)).toEqual(
        (await programme.rows(lists.ambassadors)).slice(told.wholeFrom - 1)
      );
      expect(known(await told.these([2, 1, count + 1]))).toEqual(known([people[1], people[0]] as Ambassador[]));
      told.done();
    }
    expect(known(await whole)).toEqual(known(people));
  });

  test('the profile tells who is at the screen', async () => {
    const profile = await (await ground({})).profile();
    expect(profile).toMatchObject({ email: 'chloe.baudoux@lecercle.example', firstName: 'Chloé', languages: ['fr'] });
    expect(profile.login.toLowerCase()).toBe('i:0#.f|membership|chloe.baudoux@lecercle.example');
  });

  test('whoever may edit the ambassadors is a curator, a reader is not', async () => {
    expect(await (await ground({ as: 'editor' })).curator()).toBe(true);
    expect(await (await ground({ as: 'reader' })).curator()).toBe(false);
  });

  test('before the lists are set up, whoever may make them is the curator', async () => {
    expect(await (await ground({ as: 'editor', withoutList: 'ambassadors' })).curator()).toBe(true);
    expect(await (await ground({ as: 'reader', withoutList: 'ambassadors' })).curator()).toBe(false);
  });

  const failures: readonly (readonly [string, Situation, FailureKind])[] = [
    ['a list that is not there is missing', { withoutList: 'ambassadors' }, 'missing'],
    ['somebody who may not read the site is forbidden', { as: 'outsider' }, 'forbidden'],
    ['without a network it is offline', { offline: true }, 'offline']
  ];
  test.each(failures)('%s', async (_, situation, kind) => {
    const programme = await ground(situation);
    expect(await failing(programme.rows(lists.ambassadors))).toMatchObject({ kind, what: 'ambassadors' });
  });

  test('a list without one of its columns is invalid, and the failure names the column', async () => {
    const programme = await ground({ withoutColumn: { list: 'ambassadors', column: 'Spotlight' } });
    expect(await failing(programme.rows(lists.ambassadors))).toMatchObject({
      kind: 'invalid',
      detail: expect.stringContaining('Spotlight') as string
    });
  });

  test('a SharePoint that throttles is busy, and says for how long', async () => {
    const programme = await ground({ throttled: 17 });
    expect(await failing(programme.rows(lists.circles))).toMatchObject({
      kind: 'busy',
      what: 'circles',
      retryAfter: 17
    });
  });

  test('one list in trouble leaves the others answering', async () => {
    const programme = await ground({ rows: { circles: [aCircle('IT', { id: 1 })] }, withoutList: 'ambassadors' });
    expect(await failing(programme.rows(lists.ambassadors))).toMatchObject({ kind: 'missing' });
    expect(await programme.rows(lists.circles)).toHaveLength(1);
  });
};
