import { choice, date, number, text } from './columns';
import { list } from './list';

/** A starter's own steps. Personal: each person reads and writes their own rows only, decided by SharePoint from Author. */
export const progress = list({
  url: 'Lists/LearningProgress',
  title: { fr: 'Progression', nl: 'Voortgang', en: 'Learning progress', de: 'Lernfortschritt' },
  description: {
    fr: 'La progression de chaque personne, visible d’elle seule.',
    nl: 'Ieders voortgang, alleen zichtbaar voor wie het betreft.',
    en: 'Each person’s progress, visible to that person only.',
    de: 'Der Fortschritt jeder Person, nur für sie selbst sichtbar.'
  },
  titleLabel: { fr: 'Remarque', nl: 'Opmerking', en: 'Remark', de: 'Bemerkung' },
  titleOptional: true,
  titleShown: false,
  kind: 'privateOwnRows',
  whose: [
    { by: 'author', erasing: 'recycles' },
    { by: 'number', column: 'LearnerId', erasing: 'recycles' }
  ],
  kept: 'forEver',
  device: 'ownTicks',
  choiceWords: 'site',
  imported: 'never',
  exported: false,
  startingRows: 'none',
  group: 'trainings',
  columns: {
    LearnerId: number({
      label: { fr: 'Personne (id)', nl: 'Persoon (id)', en: 'Learner (id)', de: 'Person (ID)' },
      indexed: true,
      decimals: 0
    }),
    ModuleKey: text({
      label: { fr: 'Clé du module', nl: 'Modulesleutel', en: 'Module key', de: 'Modulschlüssel' },
      indexed: true,
      maxLength: 100
    }),
    State: choice({
      label: { fr: 'État', nl: 'Status', en: 'State', de: 'Stand' },
      choices: {
        None: { fr: 'À faire', nl: 'Te doen', en: 'None', de: 'Offen' },
        Started: { fr: 'Commencé', nl: 'Begonnen', en: 'Started', de: 'Begonnen' },
        Done: { fr: 'Terminé', nl: 'Klaar', en: 'Done', de: 'Erledigt' }
      }
    }),
    StartedOn: date({ label: { fr: 'Commencé le', nl: 'Begonnen op', en: 'Started on', de: 'Begonnen am' } }),
    DoneOn: date({ label: { fr: 'Terminé le', nl: 'Klaar op', en: 'Done on', de: 'Erledigt am' } })
  },
  onQuickLaunch: false,
  views: [
    {
      title: { fr: 'Mes modules', nl: 'Mijn modules', en: 'My modules', de: 'Meine Module' },
      columns: ['ModuleKey', 'State', 'StartedOn', 'DoneOn'],
      orderBy: 'ID'
    }
  ]
});
