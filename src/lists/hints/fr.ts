import type { Hints } from './hints';

/** What forms say under their fields, in French. */
export const hints: Hints = {
  circles: {
    Key: 'Code court qui ne change jamais.',
    NameFr: 'Affiché sur les pages en français. Vide\u202f: le nom du champ «\u202fNom\u202f».',
    NameNl: 'Affiché sur les pages en néerlandais. Vide\u202f: le nom du champ «\u202fNom\u202f».',
    NameEn: 'Affiché sur les pages en anglais. Vide\u202f: le nom du champ «\u202fNom\u202f».',
    NameDe: 'Affiché sur les pages en allemand. Vide\u202f: le nom du champ «\u202fNom\u202f».',
    Parent: 'Le cercle dont celui-ci fait partie. Vide\u202f: le cercle qui englobe tous les autres.',
    Kind: 'Range le cercle parmi les lignes métier ou les services de soutien.',
    Headcount: 'Personnes du cercle même, sans les cercles qu’il contient.',
    Position: 'Ordre parmi les cercles voisins\u202f: le plus petit nombre vient en premier.',
    ProfileNames: 'Un nom de service par ligne, comme dans les profils des utilisateurs.',
    Entity: 'L’entreprise dont dépend le cercle, pour votre suivi. N’apparaît pas dans les pages.',
    Active: 'Non\u202f: le cercle n’est plus proposé, et les profils n’y mènent plus.'
  },
  offices: {
    NameFr: 'Affiché sur les pages en français. Vide\u202f: le nom du champ «\u202fNom\u202f».',
    NameNl: 'Affiché sur les pages en néerlandais. Vide\u202f: le nom du champ «\u202fNom\u202f».',
    NameEn: 'Affiché sur les pages en anglais. Vide\u202f: le nom du champ «\u202fNom\u202f».',
    NameDe: 'Affiché sur les pages en allemand. Vide\u202f: le nom du champ «\u202fNom\u202f».',
    Region: 'Rapproche les collègues quand personne n’est au même endroit.',
    Headcount: 'Personnes qui travaillent ici. Sert à la couverture par lieu et par région.',
    ProfileNames: 'Un nom de lieu par ligne, comme dans les profils des utilisateurs.'
  },
  ambassadors: {
    Person: 'Le compte auquel les collègues écrivent. Une seule ligne par personne.',
    PrimaryCircle: 'Le cercle du rôle principal\u202f: ses collègues voient cette personne en premier.',
    OtherCircles: 'Cercles où cette personne tient aussi un rôle\u202f: elle y est proposée juste après.',
    PrimaryRole: 'La fonction affichée sous le nom. Vide\u202f: celle de l’annuaire.',
    Topics: 'Ce sur quoi cette personne peut aider\u202f: la recherche et les filtres s’en servent.',
    Languages: 'Les langues dans lesquelles elle aide\u202f: les collègues qui en partagent une la voient plus haut.',
    Office: 'Là où on la trouve. Les collègues du même lieu, puis de la même région, la voient plus haut.',
    Status:
      'Absence\u202f: après tout le monde, avec la date de retour. Rôle terminé\u202f: la fiche disparaît, la ligne reste.',
    AwayUntil:
      'Premier jour de retour, pour le statut «\u202fAbsence\u202f». Dès ce jour, la personne compte comme présente.',
    Since:
      'Le jour où le rôle a commencé. Le mois est affiché, et les autocollants peuvent être choisis d’après cette date.',
    Cohort:
      'Le groupe arrivé en même temps, par exemple Printemps 2022. Écrivez-le toujours pareil\u202f: il sert à regrouper.',
    About: 'Les 300 premiers caractères sont affichés.',
    Visible:
      'Non\u202f: la fiche n’apparaît nulle part. La ligne reste lisible dans la liste\u202f: ce n’est pas un secret.',
    Spotlight: 'Oui\u202f: la personne accepte d’être présentée à l’honneur, à son tour, pendant une semaine.',
    ConsentDate:
      'Le jour où la personne a accepté de figurer dans la liste. C’est votre preuve\u202f; elle n’est montrée à personne.'
  },
  badges: {
    NameFr: 'Affiché sur les pages en français. Vide\u202f: le nom du champ «\u202fNom\u202f».',
    NameNl: 'Affiché sur les pages en néerlandais. Vide\u202f: le nom du champ «\u202fNom\u202f».',
    NameEn: 'Affiché sur les pages en anglais. Vide\u202f: le nom du champ «\u202fNom\u202f».',
    NameDe: 'Affiché sur les pages en allemand. Vide\u202f: le nom du champ «\u202fNom\u202f».',
    Description: 'Ce que le badge reconnaît, en une ou deux phrases, dans la langue du site.',
    DescriptionFr: 'Affichée sur les pages en français. Vide\u202f: le champ «\u202fDescription\u202f».',
    DescriptionNl: 'Affichée sur les pages en néerlandais. Vide\u202f: le champ «\u202fDescription\u202f».',
    DescriptionEn: 'Affichée sur les pages en anglais. Vide\u202f: le champ «\u202fDescription\u202f».',
    DescriptionDe: 'Affichée sur les pages en allemand. Vide\u202f: le champ «\u202fDescription\u202f».',
    Icon: 'Nom d’une icône Fluent, par exemple Ribbon.',
    Picture: 'Adresse d’une image carrée, affichée sur la page du badge à la place de l’icône.',
    Criterion: 'Ce qu’il faut avoir fait pour le recevoir. Affiché sur la page du badge.',
    ValidMonths:
      'Nombre de mois pendant lesquels il compte. Vide ou 0\u202f: sans limite. La date «\u202fExpire le\u202f» d’une attribution l’emporte.',
    Position: 'Ordre des badges\u202f: le plus petit nombre vient en premier.',
    Active: 'Non\u202f: le badge n’est plus montré, et les attributions restent dans la liste.'
  },
  awards: {
    Ambassador: 'La personne qui reçoit le badge.',
    Badge: 'Le badge reçu.',
    AwardedOn: 'Le premier jour où le badge compte. Pour le renouveler, ajoutez une ligne.',
    ExpiresOn: 'Le dernier jour où il compte. Vide\u202f: d’après la durée de validité du badge.',
    Revoked: 'Oui\u202f: le badge n’est plus montré, et la ligne reste comme trace.',
    Evidence: 'Lien vers ce qui justifie le badge, pour votre suivi. N’apparaît pas dans les pages.'
  },
  trainings: {
    ModuleKey: 'La même pour toutes les langues d’un module.',
    Language: 'La langue de cette version. Chaque personne reçoit le module dans la sienne, s’il existe.',
    Url: 'Là où le module s’ouvre, dans un nouvel onglet. Commence par https://.',
    Summary: 'Une phrase pour donner envie, affichée quand c’est le module suivant.',
    Audience: 'À qui le module s’adresse\u202f: le parcours d’accueil montre ceux de «\u202fArrivée récente\u202f».',
    Stage: 'La partie du parcours où il se trouve. Vide\u202f: à la fin, sous «\u202fPlus tard\u202f».',
    Position: 'Ordre dans l’étape\u202f: le plus petit nombre vient en premier.',
    Minutes: 'Durée en minutes. Le parcours additionne ce qui reste.',
    Format: 'Choisit l’icône du module et s’affiche avec sa durée.',
    Topics: 'Ce dont parle le module.',
    Mandatory: 'Oui\u202f: le parcours le dit, et n’est terminé qu’une fois ce module fait.',
    Published: 'Non\u202f: un brouillon, que ni le parcours ni le catalogue ne montrent.',
    Level: 'À qui elle convient\u202f: pour débuter, pour le travail de tous les jours, ou pour en savoir plus.',
    Featured: 'Oui\u202f: elle figure en tête du catalogue, sous «\u202fÀ la une\u202f».',
    Owner: 'La personne qui la tient à jour et à qui l’on signale un lien mort. Vide\u202f: l’équipe de la liste.',
    ReviewBy: 'Le jour avant lequel quelqu’un la relit. Une fois passé, la vérification des listes le signale.'
  },
  progress: {
    LearnerId: 'Numéro de la personne sur ce site. Le parcours l’écrit lui-même.',
    ModuleKey: 'La clé du module dans le catalogue de formations. Le parcours l’écrit lui-même.',
    State: 'Où en est la personne avec ce module.',
    StartedOn: 'Le jour où le module a été ouvert pour la première fois.',
    DoneOn: 'Le jour où la personne l’a marqué comme terminé.'
  },
  searchTerms: {
    Topics: 'Les sujets que ces mots désignent\u202f: la recherche mène aux personnes qui les connaissent.',
    Language: 'La langue de ces mots, pour vous y retrouver. La recherche les comprend dans toutes les langues.'
  },
  contacts: {
    Person: 'La personne, choisie dans l’annuaire. Une ligne pour chaque rôle qu’elle tient.',
    Kind: 'IT\u202f: peut recevoir une question à la place d’un Digital Ambassador, et dire si c’est vu, prévu ou fait.',
    Topics: 'Ce pour quoi on peut se tourner vers cette personne.',
    Languages: 'Les langues dans lesquelles elle répond.',
    BookingsUrl: 'L’adresse de sa page Bookings, si elle en a une. Commence par https://.',
    Published: 'Non\u202f: plus personne ne peut lui passer de question. Ce qu’elle a déjà fait reste valable.'
  },
  questions: {
    Details: 'Ce que la personne voit et ce qu’elle a déjà essayé. Écrit par le formulaire.',
    Kind: 'Une question, un retour pour l’IT ou un sujet pour l’heure du coach. Écrit par le formulaire.',
    Topics: 'Les sujets reconnus dans la question. Écrit par le formulaire.',
    Language: 'La langue de la question. Écrit par le formulaire.',
    CircleKey: 'Le cercle de la personne qui demande. Écrit par le formulaire.',
    Asked: 'La personne à qui la question est posée. Vide\u202f: à tout le monde. Une règle peut la prévenir.',
    AskerUser: 'Numéro sur ce site de la personne qui demande. Il sert à retrouver ses questions.',
    AskedUser: 'Numéro sur ce site de la personne à qui la question est posée.',
    ModuleKey: 'La formation d’où vient la question.',
    SessionId: 'La session d’où vient la question.',
    PostKey: 'Empêche qu’une question soit envoyée deux fois. À ne pas modifier.'
  },
  replies: {
    QuestionId: 'Numéro de la question à laquelle cette étape appartient.',
    Kind: 'Ce qui a été fait. Une étape modifiée ici ne compte plus.',
    Text: 'La réponse, le mot ou la raison.',
    Tell: 'La personne à qui la question est passée. Une règle peut la prévenir.',
    TellUser: 'Numéro sur ce site de la personne à qui la question est passée.',
    ByUser: 'Numéro sur ce site de la personne qui a écrit. Il sert à retrouver ses réponses.',
    AnswerId: 'La réponse qui a résolu la question.',
    SeenId: 'La dernière étape que la personne avait sous les yeux\u202f: départage deux gestes simultanés.',
    State: 'Ce que l’IT en dit\u202f: vu, prévu, fait ou pas maintenant.',
    Url: 'Un lien qui aide. Commence par https://.',
    PostKey: 'Empêche qu’une étape soit envoyée deux fois. À ne pas modifier.'
  },
  faq: {
    Key: 'La même pour toutes les langues d’une question.',
    Language: 'La langue de cette version.',
    Answer: 'La réponse, en texte simple.',
    Topics: 'Ce dont parle la question.',
    SourceId: 'Numéro de la question posée d’où vient celle-ci.',
    ReviewBy: 'Le jour avant lequel quelqu’un la relit.',
    Published: 'Non\u202f: un brouillon, que personne d’autre ne voit.'
  },
  sessions: {
    NameFr: 'Le titre pour qui lit le français. Vide\u202f: le titre ci-dessus.',
    NameNl: 'Le titre pour qui lit le néerlandais. Vide\u202f: le titre ci-dessus.',
    NameEn: 'Le titre pour qui lit l’anglais. Vide\u202f: le titre ci-dessus.',
    NameDe: 'Le titre pour qui lit l’allemand. Vide\u202f: le titre ci-dessus.',
    Kind: 'Heure du coach\u202f: les Digital Ambassadors en votent les sujets. Coaching individuel\u202f: un créneau pour une personne.',
    StartsOn: 'Le jour et l’heure, dans le fuseau horaire de ce site.',
    EndsOn: 'Le jour et l’heure. Vide\u202f: une heure après le début.',
    Place: 'La salle ou l’adresse. Vide\u202f: uniquement dans Teams.',
    MeetingUrl: 'L’adresse de la réunion Teams, montrée aux personnes inscrites. Commence par https://.',
    Capacity: 'Le nombre de places. Vide\u202f: sans limite.',
    Audience:
      'À qui les places sont réservées. Digital Ambassadors\u202f: seules comptent les personnes dont le rôle est en cours.',
    Topics: 'Ce dont il est question.',
    Language: 'La langue parlée.',
    ModuleKey: 'La clé de la formation du catalogue à laquelle elle se rattache.',
    Host: 'La personne qui anime. Elle reçoit ensuite les retours.',
    RegistrationFrom: 'Dès quand l’inscription est possible. Vide\u202f: tout de suite.',
    RegistrationUntil: 'Jusqu’à quand l’inscription est possible. Vide\u202f: jusqu’au début.',
    State: 'Inscriptions clôturées\u202f: les places sont fixées. Le composant la modifie lui-même.',
    QuestionId: 'Le numéro du sujet voté. Le composant l’écrit lui-même.',
    TakenRow: 'Coaching\u202f: le numéro de la demande qui a le créneau. Le composant l’écrit lui-même.',
    InRows: 'Les numéros des inscriptions retenues, écrits à la clôture. À laisser tel quel.',
    Summary: 'Ce qui a été dit, ou la raison de l’annulation. Texte simple.'
  },
  registrations: {
    SessionId: 'Le numéro de la session. Une ligne modifiée ici ne compte plus.',
    PersonUser: 'Le numéro, sur ce site, de la personne inscrite\u202f: ses lignes se retrouvent ainsi.'
  },
  attendance: {
    SessionId: 'Le numéro de la session.',
    Person: 'La personne attendue, ou venue.',
    State: 'Si la personne est venue. Le composant l’écrit lui-même.',
    RowKey: 'Empêche qu’une personne figure deux fois dans une session. À laisser tel quel.'
  },
  coachingRequests: {
    SessionId: 'Le numéro du créneau. Vide\u202f: un souhait sans créneau.',
    PersonUser: 'Le numéro, sur ce site, de la personne qui demande\u202f: ses demandes se retrouvent ainsi.',
    Topics: 'Ce sur quoi doit porter le coaching.',
    Language: 'La langue souhaitée.',
    Wish: 'Quand cela convient, en toutes lettres.',
    Tell: 'La personne sollicitée. Une règle peut la prévenir.'
  },
  calls: {
    NameFr: 'Le titre pour qui lit le français. Vide\u202f: le titre ci-dessus.',
    NameNl: 'Le titre pour qui lit le néerlandais. Vide\u202f: le titre ci-dessus.',
    NameEn: 'Le titre pour qui lit l’anglais. Vide\u202f: le titre ci-dessus.',
    NameDe: 'Le titre pour qui lit l’allemand. Vide\u202f: le titre ci-dessus.',
    Text: 'Ce qu’est le rôle. Une ligne qui commence par «\u202f-\u202f» est un point de la liste au-dessus. Vide\u202f: notre texte.',
    TextFr: 'Le texte pour qui lit le français. Vide\u202f: le texte ci-dessus.',
    TextNl: 'Le texte pour qui lit le néerlandais. Vide\u202f: le texte ci-dessus.',
    TextEn: 'Le texte pour qui lit l’anglais. Vide\u202f: le texte ci-dessus.',
    TextDe: 'Le texte pour qui lit l’allemand. Vide\u202f: le texte ci-dessus.',
    OpensOn: 'Le premier jour, compris. Vide\u202f: tout de suite.',
    ClosesOn: 'Le dernier jour, compris. Les candidatures sont effacées 90 jours plus tard\u202f: à remplir toujours.',
    Cohort: 'Le nom de la vague, mot pour mot, dans les fiches des personnes accueillies. Vide\u202f: le titre.',
    Target: 'Le nombre de personnes souhaité. Vide\u202f: aucun n’est annoncé.',
    Contact: 'La personne qui suit l’appel et répond aux questions.',
    FormUrl: 'L’adresse d’un formulaire, s’il remplace celui de la page. Commence par https://.'
  },
  applications: {
    CallId: 'Le numéro de l’appel.',
    PersonUser: 'Le numéro, sur ce site, de la personne\u202f: sa candidature se retrouve ainsi.',
    Affinity: 'Les outils numériques l’intéressent. Non\u202f: pas encore.',
    WillToDevelop: 'Envie d’apprendre et de progresser. Non\u202f: pas encore.',
    Availability: 'Un peu de temps pour aider. Non\u202f: pas encore.',
    Words: 'Ce qui donne envie, ce qui retient.',
    Topics: 'Ce pour quoi la personne pourrait aider.',
    Languages: 'Les langues dans lesquelles elle aiderait.',
    CircleKey: 'La clé du cercle de la personne.',
    ManagerInformed: 'La personne responsable de l’équipe est au courant.',
    ConsentToBeListed: 'La personne accepte de figurer dans la liste des Digital Ambassadors. Sans cela, pas d’accueil.'
  },
  indicators: {
    Key: 'Ce qui est mesuré\u202f: les cinq premiers ont leur case, «\u202fAutre\u202f» reste dans la liste.',
    Wave: 'Le nom de l’enquête, par exemple «\u202fOctobre 2026\u202f».',
    MeasuredOn: 'Le jour qui range les vagues. La plus récente est montrée.',
    Value: 'Le résultat, dans l’échelle choisie\u202f: 77 pour 77\u202f%, 8,18 sur 10.',
    Scale: 'Pour cent\u202f: de 0 à 100. Sur 10 et sur 5\u202f: jusqu’à 10 et jusqu’à 5.',
    Invited: 'À combien de personnes la question a été posée.',
    Answers: 'Combien ont répondu. Sous 5, le chiffre n’est pas montré\u202f; sous 30, la page le dit.',
    Entity: 'À qui la question a été posée. Vide\u202f: à toute l’organisation. Se compare d’une vague à l’autre.',
    Note: 'Une phrase sous le chiffre, pour dire ce qu’il veut dire.',
    SourceUrl: 'L’adresse de l’enquête ou du rapport. Commence par https://.',
    Published:
      'Oui\u202f: tout le monde voit ce chiffre. Non\u202f: seules les personnes qui gèrent la liste le voient.'
  }
};
