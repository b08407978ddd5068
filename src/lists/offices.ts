import { choice, note, number } from './columns';
import { namesInEach } from './inEach';
import { list } from './list';

/** Where people work: the head office and the agencies. */
export const offices = list({
  url: 'Lists/Offices',
  title: { fr: 'Lieux de travail', nl: 'Kantoren', en: 'Offices', de: 'Standorte' },
  description: {
    fr: 'Le siège et les autres lieux de travail.',
    nl: 'De hoofdzetel en de kantoren.',
    en: 'The head office and the branches.',
    de: 'Der Hauptsitz und die Agenturen.'
  },
  titleLabel: { fr: 'Nom', nl: 'Naam', en: 'Name', de: 'Name' },
  kind: 'curated',
  whose: 'nobody',
  kept: 'forEver',
  device: 'remembered',
  choiceWords: 'site',
  imported: { knownBy: [['Title']] },
  exported: true,
  startingRows: 'none',
  group: 'people',
  columns: {
    ...namesInEach,
    Region: choice({
      label: { fr: 'Région', nl: 'Regio', en: 'Region', de: 'Region' },
      choices: {
        Brussels: { fr: 'Bruxelles', nl: 'Brussel', en: 'Brussels', de: 'Brüssel' },
        Flanders: { fr: 'Flandre', nl: 'Vlaanderen', en: 'Flanders', de: 'Flandern' },
        Wallonia: { fr: 'Wallonie', nl: 'Wallonië', en: 'Wallonia', de: 'Wallonien' }
      }
    }),
    Headcount: number({
      label: { fr: 'Effectif', nl: 'Aantal medewerkers', en: 'Headcount', de: 'Personalbestand' },
      min: 0,
      decimals: 0
    }),
    ProfileNames: note({
      label: {
        fr: 'Noms dans les profils',
        nl: 'Namen in de profielen',
        en: 'Names in profiles',
        de: 'Namen in den Profilen'
      },
      lines: 4
    })
  },
  views: [
    {
      title: { fr: 'Par région', nl: 'Per regio', en: 'By region', de: 'Nach Region' },
      columns: ['LinkTitle', 'Region', 'Headcount', 'NameFr', 'NameNl'],
      orderBy: 'Title',
      groupBy: 'Region'
    }
  ]
});
