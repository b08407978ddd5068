import { choice, choices } from './columns';
import { list } from './list';
import { spoken, topics } from './topics';

/** The words people really use, and the topics they mean. */
export const searchTerms = list({
  url: 'Lists/SearchTerms',
  title: { fr: 'Mots de recherche', nl: 'Zoekwoorden', en: 'Search terms', de: 'Suchwörter' },
  description: {
    fr: 'Les mots que les gens emploient, séparés par des points-virgules, et les sujets qu’ils désignent.',
    nl: 'De woorden die mensen gebruiken, gescheiden door puntkomma’s, en de onderwerpen die ze bedoelen.',
    en: 'The words people use, separated by semicolons, and the topics they mean.',
    de: 'Die Wörter, die Menschen verwenden, durch Semikolons getrennt, und die Themen, die sie meinen.'
  },
  titleLabel: { fr: 'Mots', nl: 'Woorden', en: 'Words', de: 'Wörter' },
  kind: 'curated',
  whose: 'nobody',
  kept: 'forEver',
  device: 'never',
  choiceWords: 'site',
  imported: { knownBy: [['Title', 'Language']] },
  exported: true,
  startingRows: async () => {
    const { startingTermRows } = await import(/* webpackChunkName: 'starting-rows' */ './startingTerms');
    return startingTermRows();
  },
  group: 'people',
  columns: {
    Topics: choices({
      label: { fr: 'Sujets', nl: 'Onderwerpen', en: 'Topics', de: 'Themen' },
      choices: topics,
      fillIn: true
    }),
    Language: choice({ label: { fr: 'Langue', nl: 'Taal', en: 'Language', de: 'Sprache' }, choices: spoken })
  },
  views: [
    {
      title: { fr: 'Par langue', nl: 'Per taal', en: 'By language', de: 'Nach Sprache' },
      columns: ['LinkTitle', 'Topics'],
      orderBy: 'ID',
      groupBy: 'Language'
    }
  ]
});
