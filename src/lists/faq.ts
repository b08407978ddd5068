import { choice, choices, date, note, number, text, yesNo } from './columns';
import { list } from './list';
import { spoken, topics } from './topics';

/** Questions that keep coming back, with the answer that holds: a row for each language. */
export const faq = list({
  url: 'Lists/Faq',
  since: '1.1.0',
  title: { fr: 'Questions fréquentes', nl: 'Veelgestelde vragen', en: 'Frequent questions', de: 'Häufige Fragen' },
  description: {
    fr: 'Les questions qui reviennent et leur réponse, une ligne par langue.',
    nl: 'Vragen die terugkomen en hun antwoord, één rij per taal.',
    en: 'Questions that keep coming back and their answer, one row per language.',
    de: 'Fragen, die immer wieder kommen, und ihre Antwort, eine Zeile pro Sprache.'
  },
  titleLabel: { fr: 'Question', nl: 'Vraag', en: 'Question', de: 'Frage' },
  kind: 'curated',
  whose: 'nobody',
  kept: 'forEver',
  device: 'remembered',
  choiceWords: 'site',
  imported: { knownBy: [['Key', 'Language']], code: { column: 'Key', otherwise: 'question' } },
  exported: true,
  startingRows: 'none',
  group: 'questions',
  columns: {
    Key: text({
      label: { fr: 'Clé', nl: 'Sleutel', en: 'Key', de: 'Schlüssel' },
      required: true,
      indexed: true,
      maxLength: 100
    }),
    Language: choice({ label: { fr: 'Langue', nl: 'Taal', en: 'Language', de: 'Sprache' }, choices: spoken }),
    Answer: note({ label: { fr: 'Réponse', nl: 'Antwoord', en: 'Answer', de: 'Antwort' }, lines: 8 }),
    Topics: choices({
      label: { fr: 'Sujets', nl: 'Onderwerpen', en: 'Topics', de: 'Themen' },
      choices: topics,
      fillIn: true
    }),
    SourceId: number({
      label: {
        fr: 'Question d’origine (id)',
        nl: 'Oorspronkelijke vraag (id)',
        en: 'Source (id)',
        de: 'Ursprung (ID)'
      },
      decimals: 0
    }),
    ReviewBy: date({
      label: { fr: 'À revoir avant le', nl: 'Na te kijken vóór', en: 'Review by', de: 'Zu prüfen bis' }
    }),
    Published: yesNo({
      label: { fr: 'Publié', nl: 'Gepubliceerd', en: 'Published', de: 'Veröffentlicht' },
      initially: true
    })
  },
  views: [
    {
      title: { fr: 'Par question', nl: 'Per vraag', en: 'By question', de: 'Nach Frage' },
      columns: ['LinkTitle', 'Language', 'Topics', 'ReviewBy', 'Published'],
      orderBy: 'Title',
      groupBy: 'Key'
    }
  ]
});
