import type { Words } from './columns';
import { type Language, languages, nameOfText } from './languages';

/** A row of Badges to begin with; its title and its criterion are written in the site's language. */
export interface StartingBadge {
  readonly icon: string;
  readonly position: number;
  readonly name: Words;
  readonly description: Words;
  /** What somebody has done, never how much more than others. */
  readonly criterion: Words;
  /** Absent: the badge is kept for good. */
  readonly validMonths?: number;
}

/** What set-up offers for an empty Badges list: things that an ambassador did, none of which compares people. */
export const startingBadges: readonly StartingBadge[] = [
  {
    icon: 'Ribbon',
    position: 10,
    name: { fr: 'Formation de départ', nl: 'Startopleiding', en: 'First training', de: 'Grundschulung' },
    description: {
      fr: 'A suivi la formation qui ouvre le rôle de Digital Ambassador.',
      nl: 'Volgde de opleiding waarmee de rol van Digital Ambassador begint.',
      en: 'Followed the training that opens the role of Digital Ambassador.',
      de: 'Hat die Schulung besucht, mit der die Rolle als Digital Ambassador beginnt.'
    },
    criterion: {
      fr: 'Avoir suivi la formation de départ et une première séance de la communauté.',
      nl: 'De startopleiding en een eerste sessie van de community gevolgd hebben.',
      en: 'Has followed the first training and one session of the community.',
      de: 'Hat die Grundschulung und ein erstes Treffen der Community besucht.'
    }
  },
  {
    icon: 'Chat',
    position: 20,
    validMonths: 24,
    name: { fr: 'Coach Teams', nl: 'Teams-coach', en: 'Teams coach', de: 'Teams-Coach' },
    description: {
      fr: 'Aide une équipe à mieux travailler ensemble dans Teams.',
      nl: 'Helpt een team om beter samen te werken in Teams.',
      en: 'Helps a team to work better together in Teams.',
      de: 'Hilft einem Team, in Teams besser zusammenzuarbeiten.'
    },
    criterion: {
      fr: 'Avoir suivi les séances sur Teams et accompagné une équipe de son cercle.',
      nl: 'De sessies over Teams gevolgd hebben en een team van de eigen cirkel begeleid hebben.',
      en: 'Has followed the sessions on Teams and stood by one team of the circle.',
      de: 'Hat die Treffen zu Teams besucht und ein Team des eigenen Kreises begleitet.'
    }
  },
  {
    icon: 'Lightbulb',
    position: 30,
    validMonths: 12,
    name: { fr: 'Découverte de Copilot', nl: 'Copilot verkend', en: 'Copilot explored', de: 'Copilot erkundet' },
    description: {
      fr: 'Essaie Copilot dans son travail et raconte ce qui aide vraiment.',
      nl: 'Probeert Copilot uit in het eigen werk en vertelt wat echt helpt.',
      en: 'Tries Copilot in daily work and tells what really helps.',
      de: 'Probiert Copilot im Arbeitsalltag aus und erzählt, was wirklich hilft.'
    },
    criterion: {
      fr: 'Avoir suivi l’atelier Copilot et partagé deux exemples avec la communauté.',
      nl: 'De workshop over Copilot gevolgd hebben en twee voorbeelden met de community gedeeld hebben.',
      en: 'Has followed the Copilot workshop and shared two examples with the community.',
      de: 'Hat den Workshop zu Copilot besucht und zwei Beispiele mit der Community geteilt.'
    }
  },
  {
    icon: 'Shield',
    position: 40,
    validMonths: 12,
    name: { fr: 'Réflexe sécurité', nl: 'Veilig digitaal', en: 'Safe online', de: 'Sicher digital' },
    description: {
      fr: 'Reconnaît un message piégé et montre aux autres comment réagir.',
      nl: 'Herkent een vals bericht en toont anderen wat ze dan doen.',
      en: 'Spots a fake message and shows others what to do.',
      de: 'Erkennt gefälschte Nachrichten und zeigt anderen, was dann zu tun ist.'
    },
    criterion: {
      fr: 'Avoir terminé le module de sécurité de l’année et en avoir parlé dans son cercle.',
      nl: 'De veiligheidsmodule van het jaar afgerond hebben en erover verteld hebben in de eigen cirkel.',
      en: 'Has finished this year’s security module and talked about it in the circle.',
      de: 'Hat das Sicherheitsmodul des Jahres abgeschlossen und im eigenen Kreis davon erzählt.'
    }
  },
  {
    icon: 'Table',
    position: 50,
    validMonths: 24,
    name: { fr: 'Chiffres clairs', nl: 'Heldere cijfers', en: 'Clear figures', de: 'Klare Zahlen' },
    description: {
      fr: 'Aide les autres à tirer d’Excel ou de Power BI des chiffres faciles à lire.',
      nl: 'Helpt anderen om uit Excel of Power BI leesbare cijfers te halen.',
      en: 'Helps others to make figures from Excel or Power BI easy to read.',
      de: 'Hilft anderen, aus Excel oder Power BI gut lesbare Zahlen zu machen.'
    },
    criterion: {
      fr: 'Avoir suivi les ateliers Excel ou Power BI et aidé à refaire un tableau utile au cercle.',
      nl: 'De workshops over Excel of Power BI gevolgd hebben en een nuttige tabel voor de cirkel mee vernieuwd hebben.',
      en: 'Has followed the Excel or Power BI workshops and helped to rebuild a table that the circle uses.',
      de: 'Hat die Workshops zu Excel oder Power BI besucht und eine für den Kreis nützliche Tabelle mit erneuert.'
    }
  },
  {
    icon: 'Edit',
    position: 60,
    validMonths: 24,
    name: { fr: 'Plume de l’intranet', nl: 'Intranetpen', en: 'Intranet writer', de: 'Intranet-Redaktion' },
    description: {
      fr: 'Écrit des pages claires et accessibles sur l’intranet.',
      nl: 'Schrijft heldere en toegankelijke pagina’s op het intranet.',
      en: 'Writes clear and accessible pages on the intranet.',
      de: 'Schreibt klare und barrierefreie Seiten im Intranet.'
    },
    criterion: {
      fr: 'Avoir suivi l’atelier SharePoint et mis à jour une page de son cercle.',
      nl: 'De workshop over SharePoint gevolgd hebben en een pagina van de eigen cirkel bijgewerkt hebben.',
      en: 'Has followed the SharePoint workshop and brought a page of the circle up to date.',
      de: 'Hat den Workshop zu SharePoint besucht und eine Seite des eigenen Kreises aktualisiert.'
    }
  },
  {
    icon: 'Education',
    position: 70,
    name: { fr: 'Accueil numérique', nl: 'Digitaal onthaal', en: 'Digital welcome', de: 'Digitaler Empfang' },
    description: {
      fr: 'Accompagne les premiers pas numériques des personnes qui arrivent.',
      nl: 'Begeleidt de eerste digitale stappen van wie pas begint.',
      en: 'Stands by newcomers in their first digital steps.',
      de: 'Begleitet die ersten digitalen Schritte der Neuen.'
    },
    criterion: {
      fr: 'Avoir participé à deux journées d’accueil.',
      nl: 'Aan twee onthaaldagen meegewerkt hebben.',
      en: 'Has taken part in two welcome days.',
      de: 'Hat an zwei Willkommenstagen mitgewirkt.'
    }
  },
  {
    icon: 'Share',
    position: 80,
    validMonths: 12,
    name: { fr: 'Relais du cercle', nl: 'Schakel van de cirkel', en: 'Voice of the circle', de: 'Stimme des Kreises' },
    description: {
      fr: 'Fait remonter les questions et les idées de son cercle.',
      nl: 'Brengt de vragen en ideeën van de eigen cirkel naar de community.',
      en: 'Carries the questions and ideas of the circle to the community.',
      de: 'Trägt Fragen und Ideen des eigenen Kreises in die Community.'
    },
    criterion: {
      fr: 'Avoir apporté des questions de son cercle à deux séances de la communauté.',
      nl: 'Vragen uit de eigen cirkel meegebracht hebben naar twee sessies van de community.',
      en: 'Has brought questions from the circle to two sessions of the community.',
      de: 'Hat Fragen aus dem eigenen Kreis in zwei Treffen der Community eingebracht.'
    }
  }
];

/** A value for each language's own column. */
const inEach = <Name extends string>(
  name: Name,
  words: Words
): Readonly<Record<`${Name}${Capitalize<Language>}`, string>> =>
  Object.fromEntries(languages.map((language) => [nameOfText(name, language), words[language]])) as never;

/** The same as set-up writes it, in the site's language. */
export const startingBadgeRows = (language: Language) =>
  startingBadges.map(({ name, description, criterion, ...rest }) => ({
    titles: Object.values(name),
    values: {
      title: name[language],
      ...inEach('name', name),
      description: description[language],
      ...inEach('description', description),
      criterion: criterion[language],
      active: true,
      ...rest
    }
  }));
