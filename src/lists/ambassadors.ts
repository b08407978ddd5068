import { choice, choices, date, lookup, lookups, note, text, user, yesNo } from './columns';
import { list } from './list';
import { spoken, topics } from './topics';

/** The colleagues who agreed to be found and asked. */
export const ambassadors = list({
  url: 'Lists/Ambassadors',
  title: { fr: 'Ambassadors', nl: 'Ambassadors', en: 'Ambassadors', de: 'Ambassadors' },
  description: {
    fr: 'Les Digital Ambassadors qui ont accepté de figurer dans la liste.',
    nl: 'De Digital Ambassadors die ermee instemden om in de lijst te staan.',
    en: 'The Digital Ambassadors who agreed to be listed.',
    de: 'Die Digital Ambassadors, die der Nennung in der Liste zugestimmt haben.'
  },
  titleLabel: { fr: 'Nom affiché', nl: 'Weergavenaam', en: 'Display name', de: 'Anzeigename' },
  kind: 'curated',
  whose: [{ by: 'person', column: 'Person', titled: true, erasing: 'recycles' }],
  kept: 'forEver',
  device: 'remembered',
  choiceWords: 'site',
  imported: { knownBy: [['Person'], ['Title']] },
  exported: true,
  startingRows: 'none',
  group: 'people',
  columns: {
    Person: user({
      label: { fr: 'Personne', nl: 'Persoon', en: 'Person', de: 'Person' },
      required: true,
      unique: true
    }),
    PrimaryCircle: lookup({
      label: { fr: 'Cercle', nl: 'Cirkel', en: 'Circle', de: 'Kreis' },
      list: 'Lists/Circles',
      required: true
    }),
    OtherCircles: lookups({
      label: { fr: 'Autres cercles', nl: 'Andere cirkels', en: 'Other circles', de: 'Weitere Kreise' },
      list: 'Lists/Circles'
    }),
    PrimaryRole: text({ label: { fr: 'Rôle principal', nl: 'Hoofdrol', en: 'Primary role', de: 'Hauptrolle' } }),
    Topics: choices({
      label: { fr: 'Sujets', nl: 'Onderwerpen', en: 'Topics', de: 'Themen' },
      choices: topics,
      fillIn: true
    }),
    Languages: choices({
      label: { fr: 'Langues', nl: 'Talen', en: 'Languages', de: 'Sprachen' },
      choices: spoken
    }),
    Office: lookup({
      label: { fr: 'Lieu de travail', nl: 'Kantoor', en: 'Office', de: 'Standort' },
      list: 'Lists/Offices'
    }),
    Status: choice({
      label: { fr: 'Statut', nl: 'Status', en: 'Status', de: 'Status' },
      choices: {
        Active: { fr: 'Disponible', nl: 'Actief', en: 'Active', de: 'Aktiv' },
        Away: { fr: 'Absence', nl: 'Afwezig', en: 'Away', de: 'Abwesend', former: ['Absent'] },
        Former: { fr: 'Rôle terminé', nl: 'Voormalig', en: 'Former', de: 'Ehemalig' }
      },
      initially: 'Active'
    }),
    AwayUntil: date({
      label: { fr: 'De retour le', nl: 'Terug op', en: 'Back on', de: 'Zurück am' },
      endless: true
    }),
    Since: date({ label: { fr: 'Depuis', nl: 'Sinds', en: 'Since', de: 'Seit' } }),
    Cohort: text({ label: { fr: 'Vague', nl: 'Lichting', en: 'Cohort', de: 'Jahrgang' } }),
    About: note({
      label: { fr: 'En quelques mots', nl: 'In enkele woorden', en: 'In a few words', de: 'In wenigen Worten' },
      lines: 4
    }),
    Visible: yesNo({ label: { fr: 'Visible', nl: 'Zichtbaar', en: 'Visible', de: 'Sichtbar' }, initially: true }),
    Spotlight: yesNo({
      label: {
        fr: 'Accepte la mise en lumière',
        nl: 'Mag in de kijker',
        en: 'Agrees to be featured',
        de: 'Darf vorgestellt werden'
      }
    }),
    ConsentDate: date({
      label: { fr: 'Date de l’accord', nl: 'Datum van toestemming', en: 'Date of consent', de: 'Datum der Zustimmung' }
    })
  },
  views: [
    {
      title: { fr: 'Tout le monde', nl: 'Alle', en: 'All', de: 'Alle' },
      columns: [
        'LinkTitle',
        'Person',
        'PrimaryCircle',
        'PrimaryRole',
        'Topics',
        'Languages',
        'Office',
        'Status',
        'AwayUntil'
      ],
      orderBy: 'Title'
    },
    {
      title: { fr: 'Par cercle', nl: 'Per cirkel', en: 'By circle', de: 'Nach Kreis' },
      columns: ['LinkTitle', 'Person', 'PrimaryRole', 'Status', 'Since', 'Cohort'],
      orderBy: 'Title',
      groupBy: 'PrimaryCircle'
    },
    {
      title: { fr: 'Absences', nl: 'Afwezig', en: 'Away', de: 'Abwesend' },
      columns: ['LinkTitle', 'Person', 'PrimaryCircle', 'AwayUntil'],
      orderBy: 'AwayUntil',
      where: { column: 'Status', is: 'Away' }
    }
  ]
});
