import { icons } from '../ui/icons';
import { laterIcons } from '../ui/laterIcons';
import { badges, lists, searchTerms } from '.';
import { propertyOf } from './propertyOf';
import { startingBadges } from './startingBadges';
import { startingTerms } from './startingTerms';

const languages = ['fr', 'nl', 'en', 'de'] as const;

test('starting badges have everything in four languages, an icon that we draw and a place of their own', () => {
  expect(startingBadges.length).toBeGreaterThanOrEqual(6);
  expect(new Set(startingBadges.map(({ position }) => position)).size).toBe(startingBadges.length);
  for (const { icon, name, description, criterion } of startingBadges) {
    expect(Object.keys({ ...icons, ...laterIcons })).toContain(icon);
    for (const language of languages)
      for (const words of [name, description, criterion]) expect(words[language].trim()).not.toBe('');
  }
});

test('no badge compares people with each other', () => {
  const rank =
    /meilleur|premi(er|ère) place|classement|beste[rn]? |ranglijst|rangliste|best |most |top ?\d|leaderboard|\bpoints?\b|punkte|punten/i;
  for (const { name, description, criterion } of startingBadges)
    for (const language of languages)
      expect(`${name[language]} ${description[language]} ${criterion[language]}`).not.toMatch(rank);
});

test('starting rows are told apart by their titles, which fit into the column', () => {
  const titles = [
    startingTerms().map(({ title }) => title.toLowerCase()),
    ...languages.map((language) => startingBadges.map(({ name }) => name[language].toLowerCase()))
  ];
  for (const each of titles) {
    expect(new Set(each).size).toBe(each.length);
    expect(Math.max(...each.map(({ length }) => length))).toBeLessThanOrEqual(255);
  }
});

test('rows to begin with say only what their list has, in every language', async () => {
  const seeded = lists.flatMap(({ startingRows, ...list }) =>
    startingRows === 'none' ? [] : [{ ...list, startingRows }]
  );
  expect(seeded.length).toBeGreaterThan(1);
  for (const { url, columns, startingRows } of seeded)
    for (const language of languages) {
      const known = new Map(Object.entries(columns).map(([name, column]) => [propertyOf(name), column]));
      for (const { titles, values } of await startingRows(language)) {
        expect(titles).toContain(values['title']);
        for (const [name, value] of Object.entries(values)) {
          const column = known.get(name);
          expect([url, name]).toEqual([url, column === undefined ? 'title' : name]);
          const keys = column !== undefined && 'choices' in column ? Object.keys(column.choices) : undefined;
          if (keys !== undefined) expect(keys).toEqual(expect.arrayContaining([value].flat()));
        }
      }
    }
});

test('starting terms name topics and languages that the list declares', () => {
  for (const { topics, language } of startingTerms()) {
    for (const topic of topics) expect(Object.keys(searchTerms.columns.Topics.choices)).toContain(topic);
    expect(Object.keys(searchTerms.columns.Language.choices)).toContain(language);
  }
  expect(Object.keys(badges.columns)).toEqual(expect.arrayContaining(['Icon', 'ValidMonths', 'Criterion', 'Position']));
});
