import { choice, note, number, text, url, user } from './columns';
import { list } from './list';
import { asKeys } from './keys';

/** What became of a question, a row for each step; nothing is ever changed, the state follows from the rows in their order. */
export const replies = list({
  url: 'Lists/Replies',
  since: '1.1.0',
  title: { fr: 'Réponses', nl: 'Antwoorden', en: 'Replies', de: 'Antworten' },
  description: {
    fr: 'Ce que devient chaque question, une ligne par étape.',
    nl: 'Wat er met elke vraag gebeurt, één rij per stap.',
    en: 'What becomes of each question, one row per step.',
    de: 'Was aus jeder Frage wird, eine Zeile pro Schritt.'
  },
  titleLabel: { fr: 'Remarque', nl: 'Opmerking', en: 'Remark', de: 'Bemerkung' },
  titleOptional: true,
  titleShown: false,
  kind: 'publicOwnRows',
  whose: [
    { by: 'author', erasing: 'deletes' },
    { by: 'number', column: 'ByUser', erasing: 'deletes' },
    { by: 'person', column: 'Tell', erasing: 'tells' },
    { by: 'number', column: 'TellUser', erasing: 'tells' },
    { by: 'rowNumber', column: 'QuestionId', list: 'Lists/Questions', erasing: 'deletes' }
  ],
  kept: 'forEver',
  device: 'remembered',
  choiceWords: 'keys',
  imported: 'never',
  exported: true,
  startingRows: 'none',
  group: 'questions',
  columns: {
    QuestionId: number({
      label: { fr: 'Question (id)', nl: 'Vraag (id)', en: 'Question (id)', de: 'Frage (ID)' },
      indexed: true,
      decimals: 0
    }),
    Kind: choice({
      label: { fr: 'Étape', nl: 'Stap', en: 'Step', de: 'Schritt' },
      choices: asKeys([
        'Answer',
        'Take',
        'Hand over',
        'Ask the community',
        'To IT',
        'From IT',
        'Me too',
        'Solved',
        'Reopen',
        'Withdraw'
      ])
    }),
    Text: note({ label: { fr: 'Texte', nl: 'Tekst', en: 'Text', de: 'Text' }, lines: 4 }),
    Tell: user({ label: { fr: 'À prévenir', nl: 'Te verwittigen', en: 'Tell', de: 'Zu benachrichtigen' } }),
    TellUser: number({
      label: { fr: 'À prévenir (id)', nl: 'Te verwittigen (id)', en: 'Tell (id)', de: 'Zu benachrichtigen (ID)' },
      indexed: true,
      decimals: 0
    }),
    ByUser: number({
      label: { fr: 'Écrit par (id)', nl: 'Geschreven door (id)', en: 'By (id)', de: 'Geschrieben von (ID)' },
      indexed: true,
      decimals: 0
    }),
    AnswerId: number({
      label: { fr: 'Réponse retenue (id)', nl: 'Gekozen antwoord (id)', en: 'Answer (id)', de: 'Antwort (ID)' },
      decimals: 0
    }),
    SeenId: number({
      label: { fr: 'Dernière étape vue (id)', nl: 'Laatst geziene stap (id)', en: 'Seen (id)', de: 'Gesehen (ID)' },
      decimals: 0
    }),
    State: choice({
      label: { fr: 'État à l’IT', nl: 'Stand bij IT', en: 'State with IT', de: 'Stand bei der IT' },
      choices: asKeys(['Seen', 'Planned', 'Done', 'Not now'])
    }),
    Url: url({ label: { fr: 'Lien', nl: 'Link', en: 'Link', de: 'Link' } }),
    PostKey: text({
      label: { fr: 'Clé d’envoi', nl: 'Verzendsleutel', en: 'Post key', de: 'Sendeschlüssel' },
      unique: true,
      maxLength: 100
    })
  },
  onQuickLaunch: false,
  views: [
    {
      title: { fr: 'Par question', nl: 'Per vraag', en: 'By question', de: 'Nach Frage' },
      columns: ['Kind', 'Text', 'Tell', 'State', 'Author', 'Created'],
      orderBy: 'ID',
      groupBy: 'QuestionId'
    }
  ]
});
