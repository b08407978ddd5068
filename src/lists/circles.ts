import { choice, lookup, note, number, text, yesNo } from './columns';
import { namesInEach } from './inEach';
import { list } from './list';

/** The organisation: one encompassing circle, business lines and support services inside it. */
export const circles = list({
  url: 'Lists/Circles',
  title: { fr: 'Cercles', nl: 'Cirkels', en: 'Circles', de: 'Kreise' },
  description: {
    fr: 'Les cercles de l’organisation et leur place dans l’arbre.',
    nl: 'De cirkels van de organisatie en hun plaats in de boom.',
    en: 'The circles of the organisation and their place in the tree.',
    de: 'Die Kreise der Organisation und ihr Platz im Baum.'
  },
  titleLabel: { fr: 'Nom', nl: 'Naam', en: 'Name', de: 'Name' },
  kind: 'curated',
  whose: 'nobody',
  kept: 'forEver',
  device: 'remembered',
  choiceWords: 'site',
  imported: { knownBy: [['Key'], ['Title']], code: { column: 'Key', otherwise: 'CIRCLE' } },
  exported: true,
  startingRows: 'none',
  group: 'people',
  columns: {
    Key: text({
      label: { fr: 'Clé', nl: 'Sleutel', en: 'Key', de: 'Schlüssel' },
      required: true,
      unique: true,
      maxLength: 50
    }),
    ...namesInEach,
    Parent: lookup({
      label: { fr: 'Cercle englobant', nl: 'Omvattende cirkel', en: 'Circle around it', de: 'Übergeordneter Kreis' },
      list: 'Lists/Circles'
    }),
    Kind: choice({
      label: { fr: 'Type', nl: 'Soort', en: 'Kind', de: 'Art' },
      choices: {
        Encompassing: { fr: 'Cercle englobant', nl: 'Omvattende cirkel', en: 'Encompassing', de: 'Umfassender Kreis' },
        'Business line': { fr: 'Ligne métier', nl: 'Businesslijn', en: 'Business line', de: 'Geschäftsbereich' },
        Support: { fr: 'Service de soutien', nl: 'Ondersteunende dienst', en: 'Support', de: 'Unterstützung' }
      }
    }),
    Headcount: number({
      label: { fr: 'Effectif', nl: 'Aantal medewerkers', en: 'Headcount', de: 'Personalbestand' },
      min: 0,
      decimals: 0
    }),
    Position: number({ label: { fr: 'Position', nl: 'Positie', en: 'Position', de: 'Position' }, decimals: 0 }),
    ProfileNames: note({
      label: {
        fr: 'Noms dans les profils',
        nl: 'Namen in de profielen',
        en: 'Names in profiles',
        de: 'Namen in den Profilen'
      },
      lines: 4
    }),
    Entity: text({ label: { fr: 'Entité', nl: 'Entiteit', en: 'Entity', de: 'Einheit' } }),
    Active: yesNo({ label: { fr: 'Actif', nl: 'Actief', en: 'Active', de: 'Aktiv' }, initially: true })
  },
  views: [
    {
      title: { fr: 'Arbre des cercles', nl: 'Boom van cirkels', en: 'Tree of circles', de: 'Baum der Kreise' },
      columns: ['LinkTitle', 'Key', 'Parent', 'Kind', 'Headcount', 'Active'],
      orderBy: 'Position'
    },
    {
      title: { fr: 'Noms par langue', nl: 'Namen per taal', en: 'Names by language', de: 'Namen nach Sprache' },
      columns: ['LinkTitle', 'NameFr', 'NameNl', 'NameEn', 'NameDe', 'ProfileNames'],
      orderBy: 'Position'
    }
  ]
});
