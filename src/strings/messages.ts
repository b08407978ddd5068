import type { Language, Words } from '../lists/columns';

/**
 * What a reader writes to an ambassador, as it will begin: in a language both share, which need not be the page's. SPFx
 * loads one language for each page, so these stand here in all four and are loaded after the first card.
 */
type Message = 'asking' | 'askingAbout' | 'aboutTraining' | 'starting' | 'startingSomewhere' | 'subject' | 'onLabel';

const messages: Readonly<Record<Message, Words>> = {
  asking: {
    fr: 'Bonjour {name}, auriez-vous un moment pour m’aider\u202f?',
    nl: 'Dag {name}, heb je even tijd om mij te helpen?',
    en: 'Hello {name}, would you have a moment to help me?',
    de: 'Guten Tag {name}, hätten Sie einen Moment Zeit, mir zu helfen?'
  },
  askingAbout: {
    fr: 'Bonjour {name}, auriez-vous un moment pour m’aider avec {topic}\u202f?',
    nl: 'Dag {name}, heb je even tijd om mij te helpen met {topic}?',
    en: 'Hello {name}, would you have a moment to help me with {topic}?',
    de: 'Guten Tag {name}, hätten Sie einen Moment Zeit, mir bei {topic} zu helfen?'
  },
  aboutTraining: {
    fr: '«\u202f{topic}\u202f»\u202f: bonjour {name}, auriez-vous un moment pour m’aider avec cette formation\u202f?',
    nl: '‘{topic}’: dag {name}, heb je even tijd om mij te helpen met deze opleiding?',
    en: '“{topic}”: hello {name}, would you have a moment to help me with this training?',
    de: '„{topic}“: guten Tag {name}, hätten Sie einen Moment Zeit, mir bei dieser Schulung zu helfen?'
  },
  starting: {
    fr: 'Bonjour {name}, je viens d’arriver (cercle {circle}). Auriez-vous dix minutes cette semaine\u202f?',
    nl: 'Dag {name}, ik ben hier net begonnen (cirkel {circle}). Heb je deze week tien minuten tijd?',
    en: 'Hello {name}, I have just started here (circle {circle}). Would you have ten minutes this week?',
    de: 'Guten Tag {name}, ich habe gerade hier angefangen (Kreis {circle}). Hätten Sie diese Woche zehn Minuten Zeit?'
  },
  // The circle is not known.
  startingSomewhere: {
    fr: 'Bonjour {name}, je viens d’arriver. Auriez-vous dix minutes cette semaine\u202f?',
    nl: 'Dag {name}, ik ben hier net begonnen. Heb je deze week tien minuten tijd?',
    en: 'Hello {name}, I have just started here. Would you have ten minutes this week?',
    de: 'Guten Tag {name}, ich habe gerade hier angefangen. Hätten Sie diese Woche zehn Minuten Zeit?'
  },
  subject: {
    fr: 'Une question pour vous, Digital Ambassador',
    nl: 'Een vraag voor jou, Digital Ambassador',
    en: 'A question for you, Digital Ambassador',
    de: 'Eine Frage an Sie, Digital Ambassador'
  },
  onLabel: {
    fr: 'Une question\u202f? Demandez-moi.',
    nl: 'Een vraag? Vraag het mij.',
    en: 'A question? Ask me.',
    de: 'Eine Frage? Fragen Sie mich.'
  }
};

/** A message in one of the four languages; a hole that nothing fills is left empty. */
export const messageIn = (
  language: Language,
  message: Message,
  holes: Readonly<Partial<Record<'name' | 'topic' | 'circle', string>>> = {}
): string =>
  messages[message][language].replace(
    /\{(name|topic|circle)\}/g,
    (_all, hole: 'name' | 'topic' | 'circle') => holes[hole] ?? ''
  );
