import { note, number, text, url, yesNo } from './columns';
import { namesInEach } from './inEach';
import { list } from './list';

/** What an ambassador can be recognised for. */
export const badges = list({
  url: 'Lists/Badges',
  title: { fr: 'Badges', nl: 'Badges', en: 'Badges', de: 'Badges' },
  description: {
    fr: 'Les badges du programme et ce qu’il faut pour les recevoir.',
    nl: 'De badges van het programma en wat ervoor nodig is.',
    en: 'The badges of the programme and what it takes to receive them.',
    de: 'Die Badges des Programms und was man dafür braucht.'
  },
  titleLabel: { fr: 'Nom', nl: 'Naam', en: 'Name', de: 'Name' },
  kind: 'curated',
  whose: 'nobody',
  kept: 'forEver',
  device: 'never',
  choiceWords: 'site',
  imported: { knownBy: [['Title']] },
  exported: true,
  startingRows: async (language) => {
    const { startingBadgeRows } = await import(/* webpackChunkName: 'lists-later' */ './startingBadges');
    return startingBadgeRows(language);
  },
  group: 'people',
  columns: {
    ...namesInEach,
    Description: note({
      label: { fr: 'Description', nl: 'Beschrijving', en: 'Description', de: 'Beschreibung' },
      lines: 3
    }),
    DescriptionFr: note({
      label: {
        fr: 'Description française',
        nl: 'Franse beschrijving',
        en: 'French description',
        de: 'Französische Beschreibung'
      },
      lines: 3
    }),
    DescriptionNl: note({
      label: {
        fr: 'Description néerlandaise',
        nl: 'Nederlandse beschrijving',
        en: 'Dutch description',
        de: 'Niederländische Beschreibung'
      },
      lines: 3
    }),
    DescriptionEn: note({
      label: {
        fr: 'Description anglaise',
        nl: 'Engelse beschrijving',
        en: 'English description',
        de: 'Englische Beschreibung'
      },
      lines: 3
    }),
    DescriptionDe: note({
      label: {
        fr: 'Description allemande',
        nl: 'Duitse beschrijving',
        en: 'German description',
        de: 'Deutsche Beschreibung'
      },
      lines: 3
    }),
    Icon: text({
      label: { fr: 'Icône', nl: 'Pictogram', en: 'Icon', de: 'Symbol' }
    }),
    Picture: url({ label: { fr: 'Image', nl: 'Afbeelding', en: 'Picture', de: 'Bild' } }),
    Criterion: note({ label: { fr: 'Condition', nl: 'Voorwaarde', en: 'Criterion', de: 'Kriterium' }, lines: 3 }),
    ValidMonths: number({
      label: { fr: 'Validité (mois)', nl: 'Geldigheid (maanden)', en: 'Valid for (months)', de: 'Gültigkeit (Monate)' },
      min: 0,
      decimals: 0
    }),
    Position: number({ label: { fr: 'Position', nl: 'Positie', en: 'Position', de: 'Position' }, decimals: 0 }),
    Active: yesNo({ label: { fr: 'Actif', nl: 'Actief', en: 'Active', de: 'Aktiv' }, initially: true })
  },
  views: [
    {
      title: { fr: 'Liste complète', nl: 'Alle', en: 'All', de: 'Alle' },
      columns: ['LinkTitle', 'Criterion', 'ValidMonths', 'Position', 'Active'],
      orderBy: 'Position'
    }
  ]
});
