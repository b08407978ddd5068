/** What a curator of a French site reads: the list's title, its columns, and the words of its choices by their key. */
export interface ListWords {
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const topics = {
  Teams: 'Teams',
  SharePoint: 'SharePoint',
  OneDrive: 'OneDrive',
  Outlook: 'Outlook',
  Word: 'Word',
  Excel: 'Excel',
  PowerPoint: 'PowerPoint',
  OneNote: 'OneNote',
  Forms: 'Forms',
  Planner: 'Planner',
  'Power BI': 'Power BI',
  'Power Automate': 'Power Automate',
  Copilot: 'Copilot',
  Security: 'Sécurité'
} as const;

const spoken = { FR: 'Français', NL: 'Néerlandais', EN: 'Anglais', DE: 'Allemand' } as const;

/** The eight lists by address, in the order in which they are filled. */
export const listWords = {
  'Lists/Circles': {
    title: 'Cercles',
    fields: {
      Title: 'Nom',
      Key: 'Clé',
      NameFr: 'Nom français',
      NameNl: 'Nom néerlandais',
      NameEn: 'Nom anglais',
      NameDe: 'Nom allemand',
      Parent: 'Cercle englobant',
      Kind: 'Type',
      Headcount: 'Effectif',
      Position: 'Position',
      ProfileNames: 'Noms dans les profils',
      Entity: 'Entité',
      Active: 'Actif'
    },
    choices: {
      Kind: { Encompassing: 'Cercle englobant', 'Business line': 'Ligne métier', Support: 'Service de soutien' }
    }
  },
  'Lists/Offices': {
    title: 'Lieux de travail',
    fields: {
      Title: 'Nom',
      NameFr: 'Nom français',
      NameNl: 'Nom néerlandais',
      NameEn: 'Nom anglais',
      NameDe: 'Nom allemand',
      Region: 'Région',
      Headcount: 'Effectif',
      ProfileNames: 'Noms dans les profils'
    },
    choices: { Region: { Brussels: 'Bruxelles', Flanders: 'Flandre', Wallonia: 'Wallonie' } }
  },
  'Lists/Badges': {
    title: 'Badges',
    fields: {
      Title: 'Nom',
      NameFr: 'Nom français',
      NameNl: 'Nom néerlandais',
      NameEn: 'Nom anglais',
      NameDe: 'Nom allemand',
      Description: 'Description',
      DescriptionFr: 'Description française',
      DescriptionNl: 'Description néerlandaise',
      DescriptionEn: 'Description anglaise',
      DescriptionDe: 'Description allemande',
      Icon: 'Icône',
      Picture: 'Image',
      Criterion: 'Condition',
      ValidMonths: 'Validité (mois)',
      Position: 'Position',
      Active: 'Actif'
    },
    choices: {}
  },
  'Lists/Ambassadors': {
    title: 'Ambassadors',
    fields: {
      Title: 'Nom affiché',
      Person: 'Personne',
      PrimaryCircle: 'Cercle',
      OtherCircles: 'Autres cercles',
      PrimaryRole: 'Rôle principal',
      Topics: 'Sujets',
      Languages: 'Langues',
      Office: 'Lieu de travail',
      Status: 'Statut',
      AwayUntil: 'De retour le',
      Since: 'Depuis',
      Cohort: 'Vague',
      About: 'En quelques mots',
      Visible: 'Visible',
      Spotlight: 'Accepte la mise en lumière',
      ConsentDate: 'Date de l’accord'
    },
    choices: { Topics: topics, Languages: spoken, Status: { Active: 'Disponible', Away: 'Absent', Former: 'Ancien' } }
  },
  'Lists/BadgeAwards': {
    title: 'Badges attribués',
    fields: {
      Title: 'Remarque',
      Ambassador: 'Ambassador',
      Badge: 'Badge',
      AwardedOn: 'Reçu le',
      ExpiresOn: 'Expire le',
      Revoked: 'Retiré',
      Evidence: 'Justificatif'
    },
    choices: {}
  },
  'Lists/TrainingCatalogue': {
    title: 'Catalogue de formations',
    fields: {
      Title: 'Titre',
      ModuleKey: 'Clé du module',
      Language: 'Langue',
      Url: 'Adresse',
      Summary: 'Résumé',
      Audience: 'Public',
      Stage: 'Étape',
      Position: 'Position',
      Minutes: 'Minutes',
      Format: 'Format',
      Topics: 'Sujets',
      Mandatory: 'Obligatoire',
      Published: 'Publié'
    },
    choices: {
      Language: spoken,
      Audience: { Starter: 'Nouveaux', Everyone: 'Tous', Ambassador: 'Ambassadors' },
      Stage: { 'Day 1': 'Jour 1', 'Week 1': 'Semaine 1', 'Month 1': 'Mois 1' },
      Format: { 'E-learning': 'E-learning', Video: 'Vidéo', Workshop: 'Atelier', Guide: 'Guide', Coaching: 'Coaching' },
      Topics: topics
    }
  },
  'Lists/LearningProgress': {
    title: 'Progression',
    fields: {
      Title: 'Remarque',
      LearnerId: 'Personne (id)',
      ModuleKey: 'Clé du module',
      State: 'État',
      StartedOn: 'Commencé le',
      DoneOn: 'Terminé le'
    },
    choices: { State: { None: 'À faire', Started: 'Commencé', Done: 'Terminé' } }
  },
  'Lists/SearchTerms': {
    title: 'Mots de recherche',
    fields: { Title: 'Mots', Topics: 'Sujets', Language: 'Langue' },
    choices: { Topics: topics, Language: spoken }
  }
} as const satisfies Readonly<Record<string, ListWords>>;
