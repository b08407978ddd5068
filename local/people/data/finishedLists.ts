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
    hints: {
      Key: 'Code court qui ne change jamais.',
      NameFr: 'Affiché sur les pages en français. Vide : le nom du champ « Nom ».',
      NameNl: 'Affiché sur les pages en néerlandais. Vide : le nom du champ « Nom ».',
      NameEn: 'Affiché sur les pages en anglais. Vide : le nom du champ « Nom ».',
      NameDe: 'Affiché sur les pages en allemand. Vide : le nom du champ « Nom ».',
      Parent: 'Le cercle dont celui-ci fait partie. Vide : le cercle qui englobe tous les autres.',
      Kind: 'Range le cercle parmi les lignes métier ou les services de soutien.',
      Headcount: 'Personnes du cercle même, sans les cercles qu’il contient.',
      Position: 'Ordre parmi les cercles voisins : le plus petit nombre vient en premier.',
      ProfileNames: 'Un nom de service par ligne, comme dans les profils des utilisateurs.',
      Entity: 'L’entreprise dont dépend le cercle, pour votre suivi. N’apparaît pas dans les pages.',
      Active: 'Non : le cercle n’est plus proposé, et les profils n’y mènent plus.'
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
    description: 'Le siège et les autres lieux de travail.',
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
    hints: {
      NameFr: 'Affiché sur les pages en français. Vide : le nom du champ « Nom ».',
      NameNl: 'Affiché sur les pages en néerlandais. Vide : le nom du champ « Nom ».',
      NameEn: 'Affiché sur les pages en anglais. Vide : le nom du champ « Nom ».',
      NameDe: 'Affiché sur les pages en allemand. Vide : le nom du champ « Nom ».',
      Region: 'Rapproche les collègues quand personne n’est au même endroit.',
      Headcount: 'Personnes qui travaillent ici. Sert à la couverture par lieu et par région.',
      ProfileNames: 'Un nom de lieu par ligne, comme dans les profils des utilisateurs.'
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
    hints: {
      NameFr: 'Affiché sur les pages en français. Vide : le nom du champ « Nom ».',
      NameNl: 'Affiché sur les pages en néerlandais. Vide : le nom du champ « Nom ».',
      NameEn: 'Affiché sur les pages en anglais. Vide : le nom du champ « Nom ».',
      NameDe: 'Affiché sur les pages en allemand. Vide : le nom du champ « Nom ».',
      Description: 'Ce que le badge reconnaît, en une ou deux phrases, dans la langue du site.',
      DescriptionFr: 'Affichée sur les pages en français. Vide : le champ « Description ».',
      DescriptionNl: 'Affichée sur les pages en néerlandais. Vide : le champ « Description ».',
      DescriptionEn: 'Affichée sur les pages en anglais. Vide : le champ « Description ».',
      DescriptionDe: 'Affichée sur les pages en allemand. Vide : le champ « Description ».',
      Icon: 'Nom d’une icône Fluent, par exemple Ribbon.',
      Picture: 'Adresse d’une image carrée, affichée sur la page du badge à la place de l’icône.',
      Criterion: 'Ce qu’il faut avoir fait pour le recevoir. Affiché sur la page du badge.',
      ValidMonths:
        'Nombre de mois pendant lesquels il compte. Vide ou 0 : sans limite. La date « Expire le » d’une attribution l’emporte.',
      Position: 'Ordre des badges : le plus petit nombre vient en premier.',
      Active: 'Non : le badge n’est plus montré, et les attributions restent dans la liste.'
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
    hints: {
      Person: 'Le compte auquel les collègues écrivent. Une seule ligne par personne.',
      PrimaryCircle: 'Le cercle du rôle principal : ses collègues voient cette personne en premier.',
      OtherCircles: 'Cercles où cette personne tient aussi un rôle : elle y est proposée juste après.',
      PrimaryRole: 'La fonction affichée sous le nom. Vide : celle de l’annuaire.',
      Topics: 'Ce sur quoi cette personne peut aider : la recherche et les filtres s’en servent.',
      Languages: 'Les langues dans lesquelles elle aide : les collègues qui en partagent une la voient plus haut.',
      Office: 'Là où on la trouve. Les collègues du même lieu, puis de la même région, la voient plus haut.',
      Status:
        'Absence : après tout le monde, avec la date de retour. Rôle terminé : la fiche disparaît, la ligne reste.',
      AwayUntil: 'Premier jour de retour, pour le statut « Absence ». Dès ce jour, la personne compte comme présente.',
      Since:
        'Le jour où le rôle a commencé. Le mois est affiché, et les autocollants peuvent être choisis d’après cette date.',
      Cohort:
        'Le groupe arrivé en même temps, par exemple Printemps 2022. Écrivez-le toujours pareil : il sert à regrouper.',
      About: 'Les 300 premiers caractères sont affichés.',
      Visible: 'Non : la fiche n’apparaît nulle part. La ligne reste lisible dans la liste : ce n’est pas un secret.',
      Spotlight: 'Oui : la personne accepte d’être présentée à l’honneur, à son tour, pendant une semaine.',
      ConsentDate:
        'Le jour où la personne a accepté de figurer dans la liste. C’est votre preuve ; elle n’est montrée à personne.'
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
      Status: { Active: 'Disponible', Away: 'Absence', Former: 'Rôle terminé' }
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
      Ambassador: 'Digital Ambassador',
      Badge: 'Badge',
      AwardedOn: 'Reçu le',
      ExpiresOn: 'Expire le',
      Revoked: 'Retiré',
      Evidence: 'Justificatif'
    },
    hints: {
      Ambassador: 'La personne qui reçoit le badge.',
      Badge: 'Le badge reçu.',
      AwardedOn: 'Le premier jour où le badge compte. Pour le renouveler, ajoutez une ligne.',
      ExpiresOn: 'Le dernier jour où il compte. Vide : d’après la durée de validité du badge.',
      Revoked: 'Oui : le badge n’est plus montré, et la ligne reste comme trace.',
      Evidence: 'Lien vers ce qui justifie le badge, pour votre suivi. N’apparaît pas dans les pages.'
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
      Published: 'Publié',
      Level: 'Niveau',
      Featured: 'À la une',
      Owner: 'Responsable',
      ReviewBy: 'À revoir avant le'
    },
    hints: {
      ModuleKey: 'La même pour toutes les langues d’un module.',
      Language: 'La langue de cette version. Chaque personne reçoit le module dans la sienne, s’il existe.',
      Url: 'Là où le module s’ouvre, dans un nouvel onglet. Commence par https://.',
      Summary: 'Une phrase pour donner envie, affichée quand c’est le module suivant.',
      Audience: 'À qui le module s’adresse : le parcours d’accueil montre ceux de « Arrivée récente ».',
      Stage: 'La partie du parcours où il se trouve. Vide : à la fin, sous « Plus tard ».',
      Position: 'Ordre dans l’étape : le plus petit nombre vient en premier.',
      Minutes: 'Durée en minutes. Le parcours additionne ce qui reste.',
      Format: 'Choisit l’icône du module et s’affiche avec sa durée.',
      Topics: 'Ce dont parle le module.',
      Mandatory: 'Oui : le parcours le dit, et n’est terminé qu’une fois ce module fait.',
      Published: 'Non : un brouillon, que ni le parcours ni le catalogue ne montrent.',
      Level: 'À qui elle convient : pour débuter, pour le travail de tous les jours, ou pour en savoir plus.',
      Featured: 'Oui : elle figure en tête du catalogue, sous « À la une ».',
      Owner: 'La personne qui la tient à jour et à qui l’on signale un lien mort. Vide : l’équipe de la liste.',
      ReviewBy: 'Le jour avant lequel quelqu’un la relit. Une fois passé, la vérification des listes le signale.'
    },
    choices: {
      Language: { FR: 'Français', NL: 'Néerlandais', EN: 'Anglais', DE: 'Allemand' },
      Audience: { Starter: 'Arrivée récente', Everyone: 'Tout le monde', Ambassador: 'Digital Ambassadors' },
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
      },
      Level: { 'First steps': 'Premiers pas', Everyday: 'Au quotidien', Advanced: 'Pour aller plus loin' }
    },
    views: { 'AllItems.aspx': 'Par module', 'Starterspath.aspx': 'Parcours d’accueil', 'Toreview.aspx': 'À revoir' },
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
    hints: {
      LearnerId: 'Numéro de la personne sur ce site. Le parcours l’écrit lui-même.',
      ModuleKey: 'La clé du module dans le catalogue de formations. Le parcours l’écrit lui-même.',
      State: 'Où en est la personne avec ce module.',
      StartedOn: 'Le jour où le module a été ouvert pour la première fois.',
      DoneOn: 'Le jour où la personne l’a marqué comme terminé.'
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
    hints: {
      Topics: 'Les sujets que ces mots désignent : la recherche mène aux personnes qui les connaissent.',
      Language: 'La langue de ces mots, pour vous y retrouver. La recherche les comprend dans toutes les langues.'
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
      Language: { FR: 'Français', NL: 'Néerlandais', EN: 'Anglais', DE: 'Allemand' }
    },
    views: { 'AllItems.aspx': 'Par langue' },
    rights: { readers: 'asOnSite', seeingThrough: 'asOnSite', read: 1, write: 1 },
    searched: true
  },
  'Lists/Contacts': {
    title: 'Contacts',
    description: 'Le coach, les spécialistes et l’IT : à qui une question peut aussi être passée.',
    fields: {
      Title: 'Nom affiché',
      Person: 'Personne',
      Kind: 'Rôle',
      Topics: 'Sujets',
      Languages: 'Langues',
      BookingsUrl: 'Page de réservation',
      Published: 'Publié'
    },
    hints: {
      Person: 'La personne, choisie dans l’annuaire. Une ligne pour chaque rôle qu’elle tient.',
      Kind: 'IT : peut recevoir une question à la place d’un Digital Ambassador, et dire si c’est vu, prévu ou fait.',
      Topics: 'Ce pour quoi on peut se tourner vers cette personne.',
      Languages: 'Les langues dans lesquelles elle répond.',
      BookingsUrl: 'L’adresse de sa page Bookings, si elle en a une. Commence par https://.',
      Published: 'Non : plus personne ne peut lui passer de question. Ce qu’elle a déjà fait reste valable.'
    },
    choices: {
      Kind: { Coach: 'Coach', Expert: 'Spécialiste', IT: 'IT', Learning: 'Formation', Communication: 'Communication' },
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
      Languages: { FR: 'Français', NL: 'Néerlandais', EN: 'Anglais', DE: 'Allemand' }
    },
    views: { 'AllItems.aspx': 'Par rôle' },
    rights: { readers: 'asOnSite', seeingThrough: 'asOnSite', read: 1, write: 1 },
    searched: true
  },
  'Lists/Questions': {
    title: 'Questions',
    description: 'Les questions posées aux Digital Ambassadors, à l’IT ou pour l’heure du coach.',
    fields: {
      Title: 'Question',
      Details: 'Détails',
      Kind: 'Genre',
      Topics: 'Sujets',
      Language: 'Langue',
      CircleKey: 'Clé du cercle',
      Asked: 'Posée à',
      AskerUser: 'Demandé par (id)',
      AskedUser: 'Posée à (id)',
      ModuleKey: 'Clé du module',
      SessionId: 'Session (id)',
      PostKey: 'Clé d’envoi'
    },
    hints: {
      Details: 'Ce que la personne voit et ce qu’elle a déjà essayé. Écrit par le formulaire.',
      Kind: 'Une question, un retour pour l’IT ou un sujet pour l’heure du coach. Écrit par le formulaire.',
      Topics: 'Les sujets reconnus dans la question. Écrit par le formulaire.',
      Language: 'La langue de la question. Écrit par le formulaire.',
      CircleKey: 'Le cercle de la personne qui demande. Écrit par le formulaire.',
      Asked: 'La personne à qui la question est posée. Vide : à tout le monde. Une règle peut la prévenir.',
      AskerUser: 'Numéro sur ce site de la personne qui demande. Il sert à retrouver ses questions.',
      AskedUser: 'Numéro sur ce site de la personne à qui la question est posée.',
      ModuleKey: 'La formation d’où vient la question.',
      SessionId: 'La session d’où vient la question.',
      PostKey: 'Empêche qu’une question soit envoyée deux fois. À ne pas modifier.'
    },
    choices: {
      Kind: { Question: 'Question', Feedback: 'Feedback', Topic: 'Topic' },
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
        Security: 'Security'
      },
      Language: { FR: 'FR', NL: 'NL', EN: 'EN', DE: 'DE' }
    },
    views: { 'AllItems.aspx': 'Les plus récentes' },
    rights: { readers: 'contribute', seeingThrough: 'asOnSite', read: 1, write: 2 },
    searched: true
  },
  'Lists/Replies': {
    title: 'Réponses',
    description: 'Ce que devient chaque question, une ligne par étape.',
    fields: {
      Title: 'Remarque',
      QuestionId: 'Question (id)',
      Kind: 'Étape',
      Text: 'Texte',
      Tell: 'À prévenir',
      TellUser: 'À prévenir (id)',
      ByUser: 'Écrit par (id)',
      AnswerId: 'Réponse retenue (id)',
      SeenId: 'Dernière étape vue (id)',
      State: 'État à l’IT',
      Url: 'Lien',
      PostKey: 'Clé d’envoi'
    },
    hints: {
      QuestionId: 'Numéro de la question à laquelle cette étape appartient.',
      Kind: 'Ce qui a été fait. Une étape modifiée ici ne compte plus.',
      Text: 'La réponse, le mot ou la raison.',
      Tell: 'La personne à qui la question est passée. Une règle peut la prévenir.',
      TellUser: 'Numéro sur ce site de la personne à qui la question est passée.',
      ByUser: 'Numéro sur ce site de la personne qui a écrit. Il sert à retrouver ses réponses.',
      AnswerId: 'La réponse qui a résolu la question.',
      SeenId: 'La dernière étape que la personne avait sous les yeux : départage deux gestes simultanés.',
      State: 'Ce que l’IT en dit : vu, prévu, fait ou pas maintenant.',
      Url: 'Un lien qui aide. Commence par https://.',
      PostKey: 'Empêche qu’une étape soit envoyée deux fois. À ne pas modifier.'
    },
    choices: {
      Kind: {
        Answer: 'Answer',
        Take: 'Take',
        'Hand over': 'Hand over',
        'Ask the community': 'Ask the community',
        'To IT': 'To IT',
        'From IT': 'From IT',
        'Me too': 'Me too',
        Solved: 'Solved',
        Reopen: 'Reopen',
        Withdraw: 'Withdraw'
      },
      State: { Seen: 'Seen', Planned: 'Planned', Done: 'Done', 'Not now': 'Not now' }
    },
    views: { 'AllItems.aspx': 'Par question' },
    rights: { readers: 'contribute', seeingThrough: 'asOnSite', read: 1, write: 2 },
    searched: true
  },
  'Lists/Faq': {
    title: 'Questions fréquentes',
    description: 'Les questions qui reviennent et leur réponse, une ligne par langue.',
    fields: {
      Title: 'Question',
      Key: 'Clé',
      Language: 'Langue',
      Answer: 'Réponse',
      Topics: 'Sujets',
      SourceId: 'Question d’origine (id)',
      ReviewBy: 'À revoir avant le',
      Published: 'Publié'
    },
    hints: {
      Key: 'La même pour toutes les langues d’une question.',
      Language: 'La langue de cette version.',
      Answer: 'La réponse, en texte simple.',
      Topics: 'Ce dont parle la question.',
      SourceId: 'Numéro de la question posée d’où vient celle-ci.',
      ReviewBy: 'Le jour avant lequel quelqu’un la relit.',
      Published: 'Non : un brouillon, que personne d’autre ne voit.'
    },
    choices: {
      Language: { FR: 'Français', NL: 'Néerlandais', EN: 'Anglais', DE: 'Allemand' },
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
    views: { 'AllItems.aspx': 'Par question' },
    rights: { readers: 'asOnSite', seeingThrough: 'asOnSite', read: 1, write: 1 },
    searched: true
  },
  'Lists/Sessions': {
    title: 'Sessions',
    description: 'Les sessions du programme et les créneaux de coaching individuel.',
    fields: {
      Title: 'Titre',
      NameFr: 'Titre français',
      NameNl: 'Titre néerlandais',
      NameEn: 'Titre anglais',
      NameDe: 'Titre allemand',
      Kind: 'Genre',
      StartsOn: 'Début',
      EndsOn: 'Fin',
      Place: 'Lieu',
      MeetingUrl: 'Réunion Teams',
      Capacity: 'Nombre de places',
      Audience: 'Pour qui',
      Topics: 'Sujets',
      Language: 'Langue',
      ModuleKey: 'Clé du module',
      Host: 'Animation',
      RegistrationFrom: 'Inscription dès le',
      RegistrationUntil: 'Inscription jusqu’au',
      State: 'État',
      QuestionId: 'Sujet voté (id)',
      TakenRow: 'Demande confirmée (id)',
      InRows: 'Inscriptions retenues',
      Summary: 'Résumé'
    },
    hints: {
      NameFr: 'Le titre pour qui lit le français. Vide : le titre ci-dessus.',
      NameNl: 'Le titre pour qui lit le néerlandais. Vide : le titre ci-dessus.',
      NameEn: 'Le titre pour qui lit l’anglais. Vide : le titre ci-dessus.',
      NameDe: 'Le titre pour qui lit l’allemand. Vide : le titre ci-dessus.',
      Kind: 'Heure du coach : les Digital Ambassadors en votent les sujets. Coaching individuel : un créneau pour une personne.',
      StartsOn: 'Le jour et l’heure, dans le fuseau horaire de ce site.',
      EndsOn: 'Le jour et l’heure. Vide : une heure après le début.',
      Place: 'La salle ou l’adresse. Vide : uniquement dans Teams.',
      MeetingUrl: 'L’adresse de la réunion Teams, montrée aux personnes inscrites. Commence par https://.',
      Capacity: 'Le nombre de places. Vide : sans limite.',
      Audience:
        'À qui les places sont réservées. Digital Ambassadors : seules comptent les personnes dont le rôle est en cours.',
      Topics: 'Ce dont il est question.',
      Language: 'La langue parlée.',
      ModuleKey: 'La clé de la formation du catalogue à laquelle elle se rattache.',
      Host: 'La personne qui anime. Elle reçoit ensuite les retours.',
      RegistrationFrom: 'Dès quand l’inscription est possible. Vide : tout de suite.',
      RegistrationUntil: 'Jusqu’à quand l’inscription est possible. Vide : jusqu’au début.',
      State: 'Inscriptions clôturées : les places sont fixées. Le composant la modifie lui-même.',
      QuestionId: 'Le numéro du sujet voté. Le composant l’écrit lui-même.',
      TakenRow: 'Coaching : le numéro de la demande qui a le créneau. Le composant l’écrit lui-même.',
      InRows: 'Les numéros des inscriptions retenues, écrits à la clôture. À laisser tel quel.',
      Summary: 'Ce qui a été dit, ou la raison de l’annulation. Texte simple.'
    },
    choices: {
      Kind: {
        'Coach hour': 'Heure du coach',
        'Half-day': 'Demi-journée',
        Workshop: 'Atelier',
        Pilot: 'Pilote',
        Training: 'Formation',
        'Welcome day': 'Journée d’accueil',
        Coaching: 'Coaching individuel'
      },
      Audience: { Starter: 'Arrivée récente', Everyone: 'Tout le monde', Ambassador: 'Digital Ambassadors' },
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
      Language: { FR: 'Français', NL: 'Néerlandais', EN: 'Anglais', DE: 'Allemand' },
      State: { Planned: 'Prévue', Closed: 'Inscriptions clôturées', Held: 'A eu lieu', Cancelled: 'Annulée' }
    },
    views: { 'AllItems.aspx': 'Par date' },
    rights: { readers: 'asOnSite', seeingThrough: 'asOnSite', read: 1, write: 1 },
    searched: true
  },
  'Lists/Registrations': {
    title: 'Inscriptions',
    description: 'Les inscriptions aux sessions, une ligne par personne. Une ligne modifiée ne compte plus.',
    fields: { Title: 'Remarque', SessionId: 'Session (id)', PersonUser: 'Personne (id)' },
    hints: {
      SessionId: 'Le numéro de la session. Une ligne modifiée ici ne compte plus.',
      PersonUser: 'Le numéro, sur ce site, de la personne inscrite : ses lignes se retrouvent ainsi.'
    },
    choices: {},
    views: { 'AllItems.aspx': 'Les plus récentes' },
    rights: { readers: 'contribute', seeingThrough: 'asOnSite', read: 1, write: 2 },
    searched: true
  },
  'Lists/Attendance': {
    title: 'Présences',
    description: 'Qui a participé à chaque session. Visible des seules personnes qui gèrent le programme.',
    fields: { Title: 'Remarque', SessionId: 'Session (id)', Person: 'Personne', State: 'État', RowKey: 'Clé' },
    hints: {
      SessionId: 'Le numéro de la session.',
      Person: 'La personne attendue, ou venue.',
      State: 'Si la personne est venue. Le composant l’écrit lui-même.',
      RowKey: 'Empêche qu’une personne figure deux fois dans une session. À laisser tel quel.'
    },
    choices: {
      State: { Expected: 'Expected', Attended: 'Attended', Excused: 'Excused', Absent: 'Absent', Added: 'Added' }
    },
    views: { 'AllItems.aspx': 'Les plus récentes' },
    rights: { readers: 'nothing', seeingThrough: 'nothing', read: 1, write: 1 },
    searched: false
  },
  'Lists/CoachingRequests': {
    title: 'Demandes de coaching',
    description: 'Les demandes de coaching individuel, visibles de la personne et de l’équipe de coaching.',
    fields: {
      Title: 'Sujet',
      SessionId: 'Créneau (id)',
      PersonUser: 'Personne (id)',
      Topics: 'Sujets',
      Language: 'Langue',
      Wish: 'Quand',
      Tell: 'À prévenir'
    },
    hints: {
      SessionId: 'Le numéro du créneau. Vide : un souhait sans créneau.',
      PersonUser: 'Le numéro, sur ce site, de la personne qui demande : ses demandes se retrouvent ainsi.',
      Topics: 'Ce sur quoi doit porter le coaching.',
      Language: 'La langue souhaitée.',
      Wish: 'Quand cela convient, en toutes lettres.',
      Tell: 'La personne sollicitée. Une règle peut la prévenir.'
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
        Security: 'Security'
      },
      Language: { FR: 'FR', NL: 'NL', EN: 'EN', DE: 'DE' }
    },
    views: { 'AllItems.aspx': 'Les plus récentes' },
    rights: { readers: 'contribute', seeingThrough: 'contribute', read: 2, write: 2 },
    searched: false
  },
  'Lists/Calls': {
    title: 'Appels à candidatures',
    description: 'Les appels à candidatures : un par vague de Digital Ambassadors.',
    fields: {
      Title: 'Titre',
      NameFr: 'Titre français',
      NameNl: 'Titre néerlandais',
      NameEn: 'Titre anglais',
      NameDe: 'Titre allemand',
      Text: 'Texte',
      TextFr: 'Texte français',
      TextNl: 'Texte néerlandais',
      TextEn: 'Texte anglais',
      TextDe: 'Texte allemand',
      OpensOn: 'Ouvert dès le',
      ClosesOn: 'Ouvert jusqu’au',
      Cohort: 'Vague',
      Target: 'Personnes souhaitées',
      Contact: 'Contact',
      FormUrl: 'Formulaire externe'
    },
    hints: {
      NameFr: 'Le titre pour qui lit le français. Vide : le titre ci-dessus.',
      NameNl: 'Le titre pour qui lit le néerlandais. Vide : le titre ci-dessus.',
      NameEn: 'Le titre pour qui lit l’anglais. Vide : le titre ci-dessus.',
      NameDe: 'Le titre pour qui lit l’allemand. Vide : le titre ci-dessus.',
      Text: 'Ce qu’est le rôle. Une ligne qui commence par « - » est un point de la liste au-dessus. Vide : notre texte.',
      TextFr: 'Le texte pour qui lit le français. Vide : le texte ci-dessus.',
      TextNl: 'Le texte pour qui lit le néerlandais. Vide : le texte ci-dessus.',
      TextEn: 'Le texte pour qui lit l’anglais. Vide : le texte ci-dessus.',
      TextDe: 'Le texte pour qui lit l’allemand. Vide : le texte ci-dessus.',
      OpensOn: 'Le premier jour, compris. Vide : tout de suite.',
      ClosesOn: 'Le dernier jour, compris. Les candidatures sont effacées 90 jours plus tard : à remplir toujours.',
      Cohort: 'Le nom de la vague, mot pour mot, dans les fiches des personnes accueillies. Vide : le titre.',
      Target: 'Le nombre de personnes souhaité. Vide : aucun n’est annoncé.',
      Contact: 'La personne qui suit l’appel et répond aux questions.',
      FormUrl: 'L’adresse d’un formulaire, s’il remplace celui de la page. Commence par https://.'
    },
    choices: {},
    views: { 'AllItems.aspx': 'Par date' },
    rights: { readers: 'asOnSite', seeingThrough: 'asOnSite', read: 1, write: 1 },
    searched: true
  },
  'Lists/Applications': {
    title: 'Candidatures',
    description: 'Les candidatures, visibles de la personne et de l’équipe de l’appel.',
    fields: {
      Title: 'Remarque',
      CallId: 'Appel (id)',
      PersonUser: 'Personne (id)',
      Affinity: 'Affinité',
      WillToDevelop: 'Envie de progresser',
      Availability: 'Disponibilité',
      Words: 'Quelques mots',
      Topics: 'Sujets',
      Languages: 'Langues',
      CircleKey: 'Clé du cercle',
      ManagerInformed: 'L’équipe le sait',
      ConsentToBeListed: 'Accord pour la liste'
    },
    hints: {
      CallId: 'Le numéro de l’appel.',
      PersonUser: 'Le numéro, sur ce site, de la personne : sa candidature se retrouve ainsi.',
      Affinity: 'Les outils numériques l’intéressent. Non : pas encore.',
      WillToDevelop: 'Envie d’apprendre et de progresser. Non : pas encore.',
      Availability: 'Un peu de temps pour aider. Non : pas encore.',
      Words: 'Ce qui donne envie, ce qui retient.',
      Topics: 'Ce pour quoi la personne pourrait aider.',
      Languages: 'Les langues dans lesquelles elle aiderait.',
      CircleKey: 'La clé du cercle de la personne.',
      ManagerInformed: 'La personne responsable de l’équipe est au courant.',
      ConsentToBeListed:
        'La personne accepte de figurer dans la liste des Digital Ambassadors. Sans cela, pas d’accueil.'
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
        Security: 'Security'
      },
      Languages: { FR: 'FR', NL: 'NL', EN: 'EN', DE: 'DE' }
    },
    views: { 'AllItems.aspx': 'Par appel' },
    rights: { readers: 'contribute', seeingThrough: 'contribute', read: 2, write: 2 },
    searched: false
  },
  'Lists/Indicators': {
    title: 'Indicateurs',
    description: 'Les résultats des enquêtes sur le programme, une ligne par question et par vague.',
    fields: {
      Title: 'Question, mot pour mot',
      Key: 'Indicateur',
      Wave: 'Vague',
      MeasuredOn: 'Mesuré le',
      Value: 'Valeur',
      Scale: 'Échelle',
      Invited: 'Personnes invitées',
      Answers: 'Réponses',
      Entity: 'Entité',
      Note: 'Ce que cela veut dire',
      SourceUrl: 'Source',
      Published: 'Publié'
    },
    hints: {
      Key: 'Ce qui est mesuré : les cinq premiers ont leur case, « Autre » reste dans la liste.',
      Wave: 'Le nom de l’enquête, par exemple « Octobre 2026 ».',
      MeasuredOn: 'Le jour qui range les vagues. La plus récente est montrée.',
      Value: 'Le résultat, dans l’échelle choisie : 77 pour 77 %, 8,18 sur 10.',
      Scale: 'Pour cent : de 0 à 100. Sur 10 et sur 5 : jusqu’à 10 et jusqu’à 5.',
      Invited: 'À combien de personnes la question a été posée.',
      Answers: 'Combien ont répondu. Sous 5, le chiffre n’est pas montré ; sous 30, la page le dit.',
      Entity: 'À qui la question a été posée. Vide : à toute l’organisation. Se compare d’une vague à l’autre.',
      Note: 'Une phrase sous le chiffre, pour dire ce qu’il veut dire.',
      SourceUrl: 'L’adresse de l’enquête ou du rapport. Commence par https://.',
      Published: 'Oui : tout le monde voit ce chiffre. Non : seules les personnes qui gèrent la liste le voient.'
    },
    choices: {
      Key: {
        Awareness: 'Notoriété',
        Use: 'Utilisation',
        'Added value': 'Valeur ajoutée',
        Adoption: 'Facilité d’adoption',
        Participation: 'Participation',
        Other: 'Autre'
      },
      Scale: { Percent: 'Pour cent', 'Out of 10': 'Sur 10', 'Out of 5': 'Sur 5', Count: 'Nombre' }
    },
    views: { 'AllItems.aspx': 'Par vague' },
    rights: { readers: 'asOnSite', seeingThrough: 'asOnSite', read: 1, write: 1 },
    searched: true
  }
} as const satisfies Readonly<Record<string, FinishedList>>;
