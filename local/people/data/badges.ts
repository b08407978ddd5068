import type { Badge } from '../model.ts';

/** A badge with the share of ambassadors who have been given it. */
export interface PlannedBadge extends Badge {
  readonly portion: number;
  /** Topics that make it likelier; absent: anybody. */
  readonly topics?: readonly string[];
}

/** The badges of the programme, the last one no longer given. */
export const badges: readonly PlannedBadge[] = [
  {
    key: 'launch',
    portion: 0,
    icon: 'Rocket',
    active: true,
    names: { fr: 'Équipe de lancement', nl: 'Startteam', en: 'Launch team', de: 'Startteam' },
    descriptions: {
      fr: 'A lancé le programme au printemps 2022.',
      nl: 'Stond in het voorjaar van 2022 mee aan de start van het programma.',
      en: 'Started the programme in the spring of 2022.',
      de: 'Hat das Programm im Frühjahr 2022 mit auf den Weg gebracht.'
    },
    criterion: 'Faire partie de la première vague.'
  },
  {
    key: 'teams',
    portion: 0.3,
    topics: ['Teams'],
    icon: 'Chat',
    active: true,
    validMonths: 24,
    names: { fr: 'Coach Teams', nl: 'Teams-coach', en: 'Teams coach', de: 'Teams-Coach' },
    descriptions: {
      fr: 'Aide une équipe entière à mieux travailler dans Teams.',
      nl: 'Helpt een heel team om beter samen te werken in Teams.',
      en: 'Helps a whole team to work better in Teams.',
      de: 'Hilft einem ganzen Team, besser in Teams zusammenzuarbeiten.'
    },
    criterion: 'Avoir suivi les trois séances Teams et accompagné une équipe de son cercle.'
  },
  {
    key: 'copilot',
    portion: 0.25,
    topics: ['Copilot'],
    icon: 'Lightbulb',
    active: true,
    validMonths: 12,
    names: { fr: 'Pilote Copilot', nl: 'Copilot-pilot', en: 'Copilot pilot', de: 'Copilot-Pilot' },
    descriptions: {
      fr: 'Essaie Copilot au quotidien et partage ce qui marche.',
      nl: 'Probeert Copilot elke dag uit en deelt wat werkt.',
      en: 'Tries Copilot every day and shares what works.',
      de: 'Probiert Copilot täglich aus und teilt, was funktioniert.'
    },
    criterion: 'Avoir participé au pilote et partagé trois exemples dans la communauté.'
  },
  {
    key: 'security',
    portion: 0.2,
    topics: ['Security', 'Outlook'],
    icon: 'Shield',
    active: true,
    validMonths: 12,
    names: { fr: 'Réflexe sécurité', nl: 'Veilig aan het werk', en: 'Security first', de: 'Sicher unterwegs' },
    descriptions: {
      fr: 'Reconnaît un mail piégé et montre aux autres comment faire.',
      nl: 'Herkent een valse mail en toont anderen hoe dat moet.',
      en: 'Spots a trap message and shows others how.',
      de: 'Erkennt eine gefälschte E-Mail und zeigt anderen, wie das geht.'
    },
    criterion: 'Réussir le module hameçonnage de l’année et animer un quart d’heure dans son cercle.'
  },
  {
    key: 'welcome',
    portion: 0.16,
    icon: 'Education',
    active: true,
    names: { fr: 'Premiers pas', nl: 'Onthaal van starters', en: 'Welcome host', de: 'Willkommen an Bord' },
    descriptions: {
      fr: 'Accompagne les premiers pas numériques des personnes qui arrivent.',
      nl: 'Begeleidt de eerste digitale stappen van starters.',
      en: 'Stands by starters in their first digital steps.',
      de: 'Begleitet die ersten digitalen Schritte der Neuen.'
    },
    criterion: 'Avoir participé à deux journées d’accueil.'
  },
  {
    key: 'intranet',
    portion: 0.1,
    topics: ['SharePoint'],
    icon: 'Edit',
    active: true,
    validMonths: 24,
    names: { fr: 'Rédaction intranet', nl: 'Intranetredactie', en: 'Intranet editing', de: 'Intranet-Redaktion' },
    descriptions: {
      fr: 'Publie des pages claires et accessibles sur l’intranet.',
      nl: 'Publiceert heldere en toegankelijke pagina’s op het intranet.',
      en: 'Publishes clear and accessible pages on the intranet.',
      de: 'Veröffentlicht klare und barrierefreie Seiten im Intranet.'
    },
    criterion: 'Tenir à jour les pages de son cercle et passer la vérification d’accessibilité.'
  },
  {
    key: 'figures',
    portion: 0.14,
    topics: ['Excel', 'Power BI'],
    icon: 'Table',
    active: true,
    validMonths: 24,
    names: { fr: 'Chiffres clairs', nl: 'Cijfers op orde', en: 'Clear figures', de: 'Klare Zahlen' },
    descriptions: {
      fr: 'Transforme des tableaux en réponses.',
      nl: 'Maakt van tabellen antwoorden.',
      en: 'Turns tables into answers.',
      de: 'Macht aus Tabellen Antworten.'
    },
    criterion: 'Avoir partagé un rapport Power BI ou un modèle Excel utilisé par son cercle.'
  },
  {
    key: 'community',
    portion: 0.12,
    icon: 'Group',
    active: true,
    names: {
      fr: 'Moteur de la communauté',
      nl: 'Motor van de community',
      en: 'Community engine',
      de: 'Motor der Community'
    },
    descriptions: {
      fr: 'Anime, relie et répond dans la communauté.',
      nl: 'Bezielt, verbindt en antwoordt in de community.',
      en: 'Hosts, connects and answers in the community.',
      de: 'Belebt, verbindet und antwortet in der Community.'
    },
    criterion: 'Avoir animé deux séances choisies par la communauté.'
  },
  {
    key: 'remote',
    portion: 0.08,
    icon: 'Completed',
    active: false,
    validMonths: 12,
    names: { fr: 'Cap télétravail', nl: 'Klaar voor telewerk', en: 'Ready for telework', de: 'Fit fürs Homeoffice' },
    descriptions: {
      fr: 'A aidé son cercle à s’organiser à distance. Ce badge n’est plus attribué.',
      nl: 'Hielp de cirkel om op afstand te werken. Dit badge wordt niet meer toegekend.',
      en: 'Helped the circle to work at a distance. No longer given.',
      de: 'Half dem Kreis, aus der Ferne zu arbeiten. Wird nicht mehr verliehen.'
    },
    criterion: 'Attribué en 2022 et 2023.'
  }
];
