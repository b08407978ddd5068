import type { Language, Words } from '../lists/columns';

/** What a survey asks, in each language at once: Microsoft Forms takes lines as they are pasted, a question and its answers. */
const asked: Readonly<Record<'Awareness' | 'Use' | 'Added value' | 'Adoption' | 'why', Words>> = {
  Awareness: {
    fr: 'Savez-vous que des Digital Ambassadors peuvent vous aider\u202f?',
    nl: 'Weet je dat Digital Ambassadors je kunnen helpen?',
    en: 'Do you know that Digital Ambassadors can help you?',
    de: 'Wissen Sie, dass Digital Ambassadors Ihnen helfen können?'
  },
  Use: {
    fr: 'Avez-vous déjà demandé de l’aide à un Digital Ambassador\u202f?',
    nl: 'Heb je al hulp gevraagd aan een Digital Ambassador?',
    en: 'Have you already asked a Digital Ambassador for help?',
    de: 'Haben Sie einen Digital Ambassador schon um Hilfe gebeten?'
  },
  'Added value': {
    fr: 'Quelle est pour vous la valeur ajoutée des Digital Ambassadors, de 0 à 10\u202f?',
    nl: 'Welke meerwaarde hebben de Digital Ambassadors voor jou, van 0 tot 10?',
    en: 'What added value do the Digital Ambassadors have for you, from 0 to 10?',
    de: 'Welchen Mehrwert haben die Digital Ambassadors für Sie, von 0 bis 10?'
  },
  Adoption: {
    fr: 'Grâce aux Digital Ambassadors, les nouveautés de l’IT sont-elles plus faciles à adopter, de 1 à 5\u202f?',
    nl: 'Maken de Digital Ambassadors nieuwigheden van IT makkelijker om mee te beginnen, van 1 tot 5?',
    en: 'Do the Digital Ambassadors make it easier to adopt what IT brings, from 1 to 5?',
    de: 'Erleichtern die Digital Ambassadors den Umgang mit Neuem aus der IT, von 1 bis 5?'
  },
  why: {
    fr: 'Qu’est-ce qui vous aiderait davantage\u202f? (facultatif, sans nom ni donnée personnelle)',
    nl: 'Wat zou je nog beter helpen? (niet verplicht, zonder naam of persoonlijke gegevens)',
    en: 'What would help you more? (optional, without names or personal data)',
    de: 'Was würde Ihnen noch besser helfen? (freiwillig, ohne Namen oder persönliche Angaben)'
  }
};

const yesOrNo: Words = { fr: 'Oui\nNon', nl: 'Ja\nNee', en: 'Yes\nNo', de: 'Ja\nNein' };

const upTo = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_none, at) => String(from + at)).join('\n');

/** The questions with their answers in one language, ready to be pasted into Microsoft Forms. Participation is counted, not asked. */
export const surveyIn = (language: Language): string =>
  [
    `1. ${asked.Awareness[language]}\n${yesOrNo[language]}`,
    `2. ${asked.Use[language]}\n${yesOrNo[language]}`,
    `3. ${asked['Added value'][language]}\n${upTo(0, 10)}`,
    `4. ${asked.Adoption[language]}\n${upTo(1, 5)}`,
    `5. ${asked.why[language]}`
  ].join('\n\n');
