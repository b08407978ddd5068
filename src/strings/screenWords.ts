import type { Words } from '../lists/columns';

/**
 * What the screen in the hall says: it speaks all our languages in turn, and SPFx loads one of them for a page. They come with
 * the screen's own script.
 */
export const screenWords = {
  culture: { fr: 'fr-FR', nl: 'nl-NL', en: 'en-GB', de: 'de-DE' },
  who: { fr: 'Digital Ambassador', nl: 'Digital Ambassador', en: 'Digital Ambassador', de: 'Digital Ambassador' },
  quote: { fr: '«\u202f{text}\u202f»', nl: '‘{text}’', en: '“{text}”', de: '„{text}“' },
  topics: {
    fr: 'Une question sur {topics}\u202f?',
    nl: 'Een vraag over {topics}?',
    en: 'A question about {topics}?',
    de: 'Eine Frage zu {topics}?'
  },
  find: {
    fr: 'Trouvez qui peut vous aider',
    nl: 'Vind wie je kan helpen',
    en: 'Find who can help you',
    de: 'Finden Sie, wer Ihnen hilft'
  },
  serving: {
    fr: 'personnes pour vous aider, dans {covered} des {all} cercles',
    nl: 'personen die je helpen, in {covered} van de {all} cirkels',
    en: 'people to help you, in {covered} of {all} circles',
    de: 'Personen, die Ihnen helfen, in {covered} von {all} Kreisen'
  },
  servingOne: {
    fr: 'personne pour vous aider',
    nl: 'persoon die je helpt',
    en: 'person to help you',
    de: 'Person, die Ihnen hilft'
  },
  solved: {
    fr: 'questions résolues ce mois\u2011ci',
    nl: 'vragen opgelost deze maand',
    en: 'questions solved this month',
    de: 'in diesem Monat gelöste Fragen'
  },
  outOf: { fr: 'sur {top}', nl: 'op {top}', en: 'out of {top}', de: 'von {top}' },
  Participation: {
    fr: 'des Digital Ambassadors ont pris part aux sessions',
    nl: 'van de Digital Ambassadors nam deel aan de sessies',
    en: 'of the Digital Ambassadors took part in the sessions',
    de: 'der Digital Ambassadors haben an den Terminen teilgenommen'
  },
  Awareness: {
    fr: 'savent que les Digital Ambassadors existent',
    nl: 'weten dat de Digital Ambassadors bestaan',
    en: 'know that the Digital Ambassadors exist',
    de: 'wissen, dass es die Digital Ambassadors gibt'
  },
  Use: {
    fr: 'leur ont déjà demandé de l’aide',
    nl: 'hebben hun al om hulp gevraagd',
    en: 'have already asked them for help',
    de: 'haben sie schon um Hilfe gebeten'
  },
  'Added value': {
    fr: 'pour la valeur ajoutée de leur aide',
    nl: 'voor de meerwaarde van hun hulp',
    en: 'for the added value of their help',
    de: 'für den Mehrwert ihrer Hilfe'
  },
  Adoption: {
    fr: 'pour l’adoption des projets de l’IT, plus facile grâce à eux',
    nl: 'voor de invoering van IT-projecten, makkelijker dankzij hen',
    en: 'for the adoption of IT projects, made easier by them',
    de: 'für die Einführung von IT-Projekten, die sie erleichtern'
  },
  region: {
    fr: 'Écran des Digital Ambassadors\u202f; espace pour l’arrêter',
    nl: 'Scherm van de Digital Ambassadors; spatie om het stil te zetten',
    en: 'Screen of the Digital Ambassadors; space holds it',
    de: 'Bildschirm der Digital Ambassadors; Leertaste hält ihn an'
  }
} as const satisfies Readonly<Record<string, Words>>;
