import { choice, choices, date, note, number, text, url, user, yesNo } from './columns';
import { list } from './list';
import { audiences, spoken, topics } from './topics';

/** The training catalogue: a row for each language of a module. */
export const trainings = list({
  url: 'Lists/TrainingCatalogue',
  title: { fr: 'Catalogue de formations', nl: 'Opleidingscatalogus', en: 'Training catalogue', de: 'Schulungskatalog' },
  description: {
    fr: 'Les formations numériques, une ligne par langue.',
    nl: 'De digitale opleidingen, één rij per taal.',
    en: 'The digital trainings, one row per language.',
    de: 'Die digitalen Schulungen, eine Zeile pro Sprache.'
  },
  titleLabel: { fr: 'Titre', nl: 'Titel', en: 'Title', de: 'Titel' },
  kind: 'curated',
  // A training stays when whoever looks after it goes.
  whose: [{ by: 'person', column: 'Owner', erasing: 'empties' }],
  kept: 'forEver',
  device: 'remembered',
  choiceWords: 'site',
  imported: { knownBy: [['ModuleKey', 'Language']] },
  exported: true,
  startingRows: 'none',
  group: 'trainings',
  columns: {
    ModuleKey: text({
      label: { fr: 'Clé du module', nl: 'Modulesleutel', en: 'Module key', de: 'Modulschlüssel' },
      required: true,
      indexed: true,
      maxLength: 100
    }),
    Language: choice({ label: { fr: 'Langue', nl: 'Taal', en: 'Language', de: 'Sprache' }, choices: spoken }),
    Url: url({ label: { fr: 'Adresse', nl: 'Adres', en: 'Address', de: 'Adresse' }, required: true }),
    Summary: note({ label: { fr: 'Résumé', nl: 'Samenvatting', en: 'Summary', de: 'Zusammenfassung' }, lines: 3 }),
    Audience: choices({
      label: { fr: 'Public', nl: 'Doelgroep', en: 'Audience', de: 'Zielgruppe' },
      choices: audiences
    }),
    Stage: choice({
      label: { fr: 'Étape', nl: 'Fase', en: 'Stage', de: 'Etappe' },
      choices: {
        'Day 1': { fr: 'Jour 1', nl: 'Dag 1', en: 'Day 1', de: 'Tag 1' },
        'Week 1': { fr: 'Semaine 1', nl: 'Week 1', en: 'Week 1', de: 'Woche 1' },
        'Month 1': { fr: 'Mois 1', nl: 'Maand 1', en: 'Month 1', de: 'Monat 1' }
      }
    }),
    Position: number({ label: { fr: 'Position', nl: 'Positie', en: 'Position', de: 'Position' }, decimals: 0 }),
    Minutes: number({ label: { fr: 'Minutes', nl: 'Minuten', en: 'Minutes', de: 'Minuten' }, min: 0, decimals: 0 }),
    Format: choice({
      label: { fr: 'Format', nl: 'Vorm', en: 'Format', de: 'Format' },
      choices: {
        'E-learning': { fr: 'E-learning', nl: 'E-learning', en: 'E-learning', de: 'E-Learning' },
        Video: { fr: 'Vidéo', nl: 'Video', en: 'Video', de: 'Video' },
        Workshop: { fr: 'Atelier', nl: 'Workshop', en: 'Workshop', de: 'Workshop' },
        Guide: { fr: 'Guide', nl: 'Handleiding', en: 'Guide', de: 'Leitfaden' },
        Coaching: { fr: 'Coaching', nl: 'Coaching', en: 'Coaching', de: 'Coaching' }
      }
    }),
    Topics: choices({
      label: { fr: 'Sujets', nl: 'Onderwerpen', en: 'Topics', de: 'Themen' },
      choices: topics,
      fillIn: true
    }),
    Mandatory: yesNo({ label: { fr: 'Obligatoire', nl: 'Verplicht', en: 'Mandatory', de: 'Verpflichtend' } }),
    Published: yesNo({
      label: { fr: 'Publié', nl: 'Gepubliceerd', en: 'Published', de: 'Veröffentlicht' },
      initially: true
    }),
    Level: choice({
      label: { fr: 'Niveau', nl: 'Niveau', en: 'Level', de: 'Niveau' },
      choices: {
        'First steps': { fr: 'Premiers pas', nl: 'Eerste stappen', en: 'First steps', de: 'Erste Schritte' },
        Everyday: { fr: 'Au quotidien', nl: 'Dagelijks gebruik', en: 'Everyday', de: 'Für den Alltag' },
        Advanced: { fr: 'Pour aller plus loin', nl: 'Voor wie verder wil', en: 'Advanced', de: 'Für Fortgeschrittene' }
      },
      since: '1.1.0'
    }),
    Featured: yesNo({
      label: { fr: 'À la une', nl: 'Uitgelicht', en: 'Featured', de: 'Im Blickpunkt' },
      since: '1.1.0'
    }),
    Owner: user({
      label: { fr: 'Responsable', nl: 'Verantwoordelijke', en: 'Looked after by', de: 'Zuständig' },
      since: '1.1.0'
    }),
    ReviewBy: date({
      label: { fr: 'À revoir avant le', nl: 'Na te kijken vóór', en: 'Review by', de: 'Zu prüfen bis' },
      since: '1.1.0'
    })
  },
  views: [
    {
      title: { fr: 'Par module', nl: 'Per module', en: 'By module', de: 'Nach Modul' },
      columns: ['LinkTitle', 'Language', 'Url', 'Audience', 'Stage', 'Minutes', 'Format', 'Published'],
      orderBy: 'Position',
      groupBy: 'ModuleKey'
    },
    {
      title: {
        fr: 'Parcours d’accueil',
        nl: 'Traject van starters',
        en: 'Starters’ path',
        de: 'Lernweg der Neuen',
        former: ['Weg der Neuen']
      },
      columns: ['LinkTitle', 'Language', 'Position', 'Minutes', 'Mandatory', 'Published'],
      orderBy: 'Position',
      groupBy: 'Stage'
    },
    {
      title: { fr: 'À revoir', nl: 'Na te kijken', en: 'To review', de: 'Zu prüfen' },
      columns: ['LinkTitle', 'ModuleKey', 'Language', 'Level', 'Featured', 'Owner', 'ReviewBy', 'Published'],
      orderBy: 'ReviewBy'
    }
  ]
});
