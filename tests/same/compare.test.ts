import { differencesOf, sentenceOf } from './compare.ts';
import type { Kind, Line } from './lines.ts';

const line = (kind: Kind, says: string, at = 'Heading'): Line => ({ kind, says, at });
const told = (old: readonly Line[], now: readonly Line[]): readonly string[] => differencesOf(old, now).map(sentenceOf);

const card = [
  line('role', 'heading "Mehdi Ouali" level=3'),
  line('text', 'Mehdi Ouali'),
  line('text', 'Parle français'),
  line('role', 'button "Copier le lien" description="Copier le lien"'),
  line('attribute', 'title "Copier le lien"'),
  line('text', 'Copier le lien'),
  line('role', 'status live=polite'),
  line('address', 'href {here}/sites/intranet/SitePages/Home.aspx?finder-person=14')
];

/** The card with some of its lines said otherwise; undefined: gone. */
const cardWith = (...changes: readonly (readonly [string, string | undefined])[]): readonly Line[] =>
  card.flatMap((each) => {
    const says = changes.reduce<string | undefined>(
      (rest, [from, to]) =>
        rest?.includes(from) === true ? (to === undefined ? to : rest.replaceAll(from, to)) : rest,
      each.says
    );
    return says === undefined ? [] : [{ ...each, says }];
  });

test('what is the same differs in nothing', () => {
  expect(told(card, [...card])).toEqual([]);
});

test('a sentence that changed is told once, although a name and a title say it too', () => {
  expect(told(card, cardWith(['Copier le lien', 'Copier l’adresse']))).toEqual([
    'text below “Heading”: was: Copier le lien | is: Copier l’adresse'
  ]);
});

test('a name that changed under the same text is told', () => {
  const now = card.map((each) =>
    each.says.startsWith('button') ? line('role', 'button "Copier" description="Copier le lien"') : each
  );
  expect(told(card, now)).toEqual([
    'role below “Heading”: was: button "Copier le lien" description="Copier le lien" | is: button "Copier" description="Copier le lien"'
  ]);
});

test('a role that went, came, or became another', () => {
  expect(told(card, cardWith(['status live=polite', undefined]))).toEqual([
    'role below “Heading”: gone: status live=polite'
  ]);
  expect(told(cardWith(['status live=polite', undefined]), card)).toEqual([
    'role below “Heading”: new: status live=polite'
  ]);
  expect(told(card, cardWith(['status live=polite', 'alert live=assertive']))).toEqual([
    'role below “Heading”: was: status live=polite | is: alert live=assertive'
  ]);
});

test('a parameter of an address', () => {
  expect(told(card, cardWith(['finder-person', 'person']))).toEqual([
    'address below “Heading”: was: href {here}/sites/intranet/SitePages/Home.aspx?finder-person=14 | is: href {here}/sites/intranet/SitePages/Home.aspx?person=14'
  ]);
});

test('another order is one difference that says where it stood', () => {
  const [one, two, three, four] = ['Anna', 'Bruno', 'Carla', 'Dirk'].map((name) => line('text', name)) as [
    Line,
    Line,
    Line,
    Line
  ];
  expect(told([one, two, three, four], [two, three, four, one])).toEqual([
    'text below “Heading”: was: Anna (first) | is: Anna (after: Dirk)'
  ]);
});

test('a sentence between others that changed is not taken for its neighbour', () => {
  const old = ['Nom', 'Le cercle où vous travaillez', 'Fin'].map((says) => line('text', says));
  const now = ['Nom', 'Une phrase de plus', 'Le cercle où vous habitez', 'Fin'].map((says) => line('text', says));
  expect(told(old, now)).toEqual([
    'text below “Heading”: was: Le cercle où vous travaillez | is: Le cercle où vous habitez',
    'text below “Heading”: new: Une phrase de plus'
  ]);
});

test('the same change many times in a state is told once', () => {
  const rows = (word: string): readonly Line[] => ['1', '2', '3'].map(() => line('text', word));
  expect(told(rows('Présent'), rows('Là'))).toHaveLength(1);
});
