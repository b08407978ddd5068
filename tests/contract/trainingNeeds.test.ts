/** @jest-environment node */
import { organisation } from '../../local/people/organisation.ts';
import { catalogueOf } from '../../src/domain/learning/catalogue';
import { trainingIndex } from '../../src/domain/search/trainings';
import type { Training } from '../../src/lists';
import { languages } from '../../src/lists/languages';
import { termRows, trainingRow } from '../../src/testing/rows';
import {
  keptBackNeeds,
  laterNeeds,
  oddNeeds,
  otherNeeds,
  ownWordsNeeds,
  plainNeeds,
  sealedNeeds,
  trainingNeeds
} from './trainingNeeds';

const { trainings } = organisation({ today: new Date('2026-11-24T09:00:00Z') });
const rows = trainings.map((training, at): Training =>
  trainingRow({
    id: at + 1,
    title: training.title,
    moduleKey: training.module,
    language: training.language,
    url: training.url,
    summary: training.summary,
    audience: training.audience,
    format: training.format,
    level: training.level,
    position: training.position,
    topics: training.topics as Training['topics']
  })
);

test.each(
  languages.flatMap((language) => [
    [language, 20, 'needs', trainingNeeds] as const,
    [language, 20, 'others', otherNeeds] as const,
    [language, 10, 'kept back', keptBackNeeds] as const,
    [language, 5, 'later', laterNeeds] as const,
    [language, 25, 'own words', ownWordsNeeds] as const,
    [language, 10, 'sealed', sealedNeeds] as const,
    [language, 10, 'odd', oddNeeds] as const,
    [language, 10, 'plain', plainNeeds] as const
  ])
)('in %s a module that fits stands among the first three, of %s %s', (language, many, _which, needs) => {
  const catalogue = catalogueOf(rows, [language.toUpperCase() as 'FR']);
  const { ask } = trainingIndex(catalogue, termRows());
  const byId = new Map(catalogue.map(({ id, key }) => [id, key]));
  const lines = needs[language].trim().split('\n');
  expect(lines).toHaveLength(many);
  const missed = lines.flatMap((line) => {
    const [need = '', fitting = ''] = line.replace(/^\? /u, '').split(' > ');
    const first = ask(need)
      .found.slice(0, 3)
      .map((id) => byId.get(id) ?? '');
    expect(fitting.split(' ').filter((key) => !catalogue.some((each) => each.key === key))).toEqual([]);
    return fitting.split(' ').some((key) => first.includes(key)) ? [] : [`${need}: ${first.join(', ')}`];
  });
  const stillMissed = lines.flatMap((line) => (line.startsWith('? ') ? [line.slice(2).split(' > ')[0]] : []));
  expect(missed.map((each) => each.split(': ')[0])).toEqual(stillMissed);
});
