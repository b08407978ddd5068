import { pagesOf } from '../site/pages.ts';
import { columnsOf, pagesWith, readLayout, seededLayout, type SectionLayout } from './layout.ts';

const part = {
  id: '0a3b5c7d-1e2f-4a6b-8c9d-000000000001',
  instanceId: '0a3b5c7d-1e2f-4a6b-8c9d-000000000002',
  title: 'Finder',
  dataVersion: '1.0',
  properties: {}
};
const page = (layout: string, columns: readonly (readonly object[])[], more: object = {}) =>
  JSON.stringify({ title: 'Home', sections: [{ layout, background: 'none', columns }], ...more });

test('a page is read whose sections have as many columns as their layout', () => {
  for (const [layout, count] of Object.entries(columnsOf)) {
    const columns = (length: number) => Array.from({ length }, () => [part]);
    expect([layout, readLayout(page(layout, columns(count)))?.sections[0]?.columns.length]).toEqual([layout, count]);
    for (const wrong of [count - 1, count + 1])
      expect([layout, wrong, readLayout(page(layout, columns(wrong)))]).toEqual([layout, wrong, undefined]);
  }
});

test.each([
  ['no JSON', '{'],
  ['no sections', '{"title":"x"}'],
  ['a layout that there is not', page('quarters', [[]])],
  ['a web part without properties', page('one', [[{ ...part, properties: undefined }]])],
  ['a web part whose id is none', page('one', [[{ ...part, id: 'x' }]])],
  ['no title', page('one', [[]], { title: undefined })]
])('%s is no page', (_what, text) => expect(readLayout(text)).toBeUndefined());

test('a page as delivered holds what its site’s kind brings, and what no package brings is left out', () => {
  const finder = { id: part.id, alias: 'AmbassadorFinderWebPart', title: 'Finder', properties: { title: 'x' } };
  const columns = (template: 'communication' | 'team', key: 'Home' | 'Welcome') =>
    seededLayout(key, [finder], template).sections[0]?.columns.map((column) =>
      column.map(({ properties }) => properties)
    );
  expect(columns('communication', 'Home')).toEqual([[{ title: 'x' }], []]);
  expect(columns('team', 'Home')).toEqual([[{ title: 'x', sourceSite: '/sites/intranet' }]]);
  expect(columns('communication', 'Welcome')).toEqual([[]]);
  expect(pagesOf.team).toEqual(['Home']);
  expect(seededLayout('Home', [finder]).sections[0]?.layout satisfies SectionLayout | undefined).toBe('two-thirds');
});

test('a page whose web part is awaited is there once a package brings it, before the page of set-up', () => {
  const keys = (...aliases: readonly string[]) =>
    pagesWith(
      'communication',
      aliases.map((alias) => ({ alias }))
    );
  expect(keys()).toEqual(['Home', 'Ambassadors', 'Welcome', 'Trainings', 'Lists']);
  expect(keys('QuestionsWebPart')).toEqual(['Home', 'Ambassadors', 'Welcome', 'Trainings', 'Questions', 'Lists']);
  expect(keys('SessionsWebPart')).toEqual(['Home', 'Ambassadors', 'Welcome', 'Trainings', 'Sessions', 'Lists']);
  expect(keys('CallForAmbassadorsWebPart')).toEqual(['Home', 'Ambassadors', 'Welcome', 'Trainings', 'Join', 'Lists']);
  expect(keys('IndicatorsWebPart')).toEqual(['Home', 'Ambassadors', 'Welcome', 'Trainings', 'Indicators', 'Lists']);
  expect(keys('BadgeRosterWebPart')).toEqual(['Home', 'Ambassadors', 'Welcome', 'Trainings', 'Screen', 'Lists']);
  expect(pagesWith('team', [{ alias: 'QuestionsWebPart' }])).toEqual(['Home']);
  const questions = { id: part.id, alias: 'QuestionsWebPart', title: 'Questions et réponses', properties: {} };
  const { title, sections } = seededLayout('Questions', [questions]);
  expect([title, sections[0]?.columns[0]?.[0]?.title]).toEqual(['Poser une question, y répondre', questions.title]);
});
