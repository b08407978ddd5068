// Written by tools/lists.mjs from src/lists: what a finished set-up leaves of each list on a French site.
import type { FinishedList } from '../finishedList.ts';

/** The lists by address, in the order in which they are filled. */
export const finishedLists = {
  'Lists/Circles': {
    title: 'Cercles',
    description: 'Les cercles de l’organisation et leur place dans l’arbre.',
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
    },
    views: { 'AllItems.aspx': 'Arbre des cercles', 'Namesbylanguage.aspx': 'Noms par langue' },
    rights: { readers: 'asOnSite', seeingThrough: 'asOnSite', read: 1, write: 1 },
    searched: true
  },
  'Lists/Offices': {
    title: 'Lieux de travail',
    description: 'Le siège et les agences.',
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
    choices: { Region: { Brussels: 'Bruxelles', Flanders: 'Flandre', Wallonia: 'Wallonie' } },
    views: { 'AllItems.aspx': 'Par région' },
    rights: { readers: 'asOnSite', seeingThrough: 'asOnSite', read: 1, write: 1 },
    searched: true
  },
  'Lists/Badges': {
    title: 'Badges',
    description: 'Les badges du programme et ce qu’il faut pour les recevoir.',
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
    choices: {},
    views: { 'AllItems.aspx': 'Liste complète' },
    rights: { readers: 'asOnSite', seeingThrough: 'asOnSite', read: 1, write: 1 },
    searched: true
  },
  'Lists/Ambassadors': {
    title: 'Ambassadors',
    description: 'Les Digital Ambassadors qui ont accepté de figurer dans la liste.',
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
    choices: {
      Topics: {
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
      },
      Languages: { FR: 'Français', NL: 'Néerlandais', EN: 'Anglais', DE: 'Allemand' },
      Status: { Active: 'Disponible', Away: 'Absent', Former: 'Rôle terminé' }
    },
    views: { 'AllItems.aspx': 'Tout le monde', 'Bycircle.aspx': 'Par cercle', 'Away.aspx': 'Absences' },
    rights: { readers: 'asOnSite', seeingThrough: 'asOnSite', read: 1, write: 1 },
    searched: true
  },
  'Lists/BadgeAwards': {
    title: 'Badges attribués',
    description: 'Une ligne par badge reçu ; un badge renouvelé est une nouvelle ligne.',
    fields: {
      Title: 'Remarque',
      Ambassador: 'Ambassador',
      Badge: 'Badge',
      AwardedOn: 'Reçu le',
      ExpiresOn: 'Expire le',
      Revoked: 'Retiré',
      Evidence: 'Justificatif'
    },
    choices: {},
    views: { 'AllItems.aspx': 'Les plus récents' },
    rights: { readers: 'asOnSite', seeingThrough: 'asOnSite', read: 1, write: 1 },
    searched: true
  },
  'Lists/TrainingCatalogue': {
    title: 'Catalogue de formations',
    description: 'Les formations numériques, une ligne par langue.',
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
      Language: { FR: 'Français', NL: 'Néerlandais', EN: 'Anglais', DE: 'Allemand' },
      Audience: { Starter: 'Arrivée récente', Everyone: 'Tout le monde', Ambassador: 'Ambassadors' },
      Stage: { 'Day 1': 'Jour 1', 'Week 1': 'Semaine 1', 'Month 1': 'Mois 1' },
      Format: { 'E-learning': 'E-learning', Video: 'Vidéo', Workshop: 'Atelier', Guide: 'Guide', Coaching: 'Coaching' },
      Topics: {
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
      }
    },
    views: { 'AllItems.aspx': 'Par module', 'Starterspath.aspx': 'Parcours d’accueil' },
    rights: { readers: 'asOnSite', seeingThrough: 'asOnSite', read: 1, write: 1 },
    searched: true
  },
  'Lists/LearningProgress': {
    title: 'Progression',
    description: 'La progression de chaque personne, visible d’elle seule.',
    fields: {
      Title: 'Remarque',
      LearnerId: 'Personne (id)',
      ModuleKey: 'Clé du module',
      State: 'État',
      StartedOn: 'Commencé le',
      DoneOn: 'Terminé le'
    },
    choices: { State: { None: 'À faire', Started: 'Commencé', Done: 'Terminé' } },
    views: { 'AllItems.aspx': 'Mes modules' },
    rights: { readers: 'contribute', seeingThrough: 'contribute', read: 2, write: 2 },
    searched: false
  },
  'Lists/SearchTerms': {
    title: 'Mots de recherche',
    description: 'Les mots que les gens emploient, séparés par des points-virgules, et les sujets qu’ils désignent.',
    fields: { Title: 'Mots', Topics: 'Sujets', Language: 'Langue' },
    choices: {
      Topics: {
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
      },
      Language: { FR: 'Français', NL: 'Néerlandais', EN: 'Anglais', DE: 'Allemand' }
    },
    views: { 'AllItems.aspx': 'Par langue' },
    rights: { readers: 'asOnSite', seeingThrough: 'asOnSite', read: 1, write: 1 },
    searched: true
  }
} as const satisfies Readonly<Record<string, FinishedList>>;
