import type { spoken, topics } from './topics';

type Topic = keyof typeof topics;
type Spoken = keyof typeof spoken;

/** A row of SearchTerms to begin with. */
export interface StartingTerm {
  readonly title: string;
  readonly topics: readonly Topic[];
  readonly language: Spoken;
}

/** A line: the topics, a colon, then what people say for them, as the list keeps it. */
const saidInEach: Readonly<Record<Spoken, string>> = {
  FR: `
Teams: écran partagé;partager mon écran;partage d'écran;montrer mon écran;projeter mon écran
Teams: écran noir en réunion;on ne voit pas mon écran;l'écran ne se partage plus
Teams: prendre la main;donner le contrôle;contrôler l'écran d'un collègue
Teams: on ne m'entend pas;micro ne marche pas;micro coupé;pas de son en réunion
Teams: écho;larsen;casque audio;écouteurs Bluetooth;webcam;caméra ne s'allume pas;image figée en réunion
Teams: flouter l'arrière-plan;arrière-plan flou;arrière-plan virtuel
Teams: visioconférence;visio;réunion en ligne;réunion à distance;appel vidéo
Teams: lien de réunion;rejoindre la réunion;salle d'attente;inviter un externe à une réunion
Teams: enregistrer la réunion;enregistrement de réunion;revoir une réunion
Teams: transcription;sous-titres;sous-titrage en direct
Teams: lever la main;salles pour petits groupes;salles de sous-groupes;canal;canal privé;canal partagé;créer un canal
Teams: créer une équipe;ajouter un membre à l'équipe;ajouter un invité externe
Teams: chat;tchat;messagerie instantanée;conversation de groupe
Teams: mentionner un collègue;@mention;identifier quelqu'un dans un message
Teams: trop de notifications;couper les notifications;désactiver les alertes;ne pas déranger
Teams: pastille verte;statut occupé;toujours affiché absent;changer mon statut
Teams: webinaire;grande réunion en ligne;assemblée en ligne;tableau blanc;brainstorming en ligne;post-it virtuels
Teams: téléphoner avec l'ordinateur;transférer un appel;renvoi d'appel;messagerie vocale
Teams: bruit de fond;suppression du bruit
Teams;OneNote: notes de réunion;procès-verbal;PV de réunion;compte rendu
Teams;Forms: sondage en réunion;voter en réunion
Outlook: message d'absence;réponse automatique;absence du bureau;mail de congé;je pars en congé
Outlook: boîte mail pleine;boîte saturée;quota de la messagerie;archiver mes mails
Outlook: signature de mail;signature en bas du mail;logo dans la signature
Outlook: règle de tri;trier les mails;classer les mails automatiquement;dossiers de mails
Outlook: calendrier partagé;agenda partagé;partager mon agenda;voir l'agenda d'un collègue
Outlook;Teams: planifier une réunion;trouver un créneau;disponibilités des collègues;assistant de planification
Outlook: réserver une salle;salle de réunion;réservation de salle
Outlook: rappeler un mail;annuler l'envoi;mail envoyé par erreur;mail parti trop vite
Outlook: boîte partagée;boîte générique;adresse mail du service;boîte mail commune
Outlook: délégation;déléguer mon agenda;donner accès à mes mails;envoyer au nom de
Outlook;Security: courrier indésirable;pourriel;spam;mails non sollicités
Outlook: liste de distribution;groupe de contacts;écrire à plusieurs personnes
Outlook;OneDrive: pièce jointe trop lourde;pièce jointe refusée;mail trop volumineux
Outlook: retrouver un mail;mail disparu;mail supprimé;récupérer un mail;où est passé mon mail;mail pas reçu;mes mails n'arrivent pas
Outlook: envoyer plus tard;programmer un mail;différer l'envoi;accusé de réception;confirmation de lecture
Outlook: réunion récurrente;réunion hebdomadaire;déplacer une réunion
Outlook: catégories de couleur;indicateur de suivi;drapeau sur un mail
Outlook: mails sur mon GSM;Outlook sur téléphone;mails sur smartphone
Outlook: invitation refusée;répondre à une invitation;invitation de réunion;copie cachée;mettre en copie;Cci
OneDrive: sauvegarder mes fichiers;sauvegarde automatique;copie de sécurité
OneDrive;SharePoint: fichier perdu;fichier supprimé;fichier écrasé;corbeille;document supprimé;document perdu
OneDrive;SharePoint: version précédente;ancienne version;historique des versions
OneDrive;SharePoint: partager un dossier;partager un fichier;lien de partage;donner accès à un fichier;dossier partagé
OneDrive: croix rouge sur un fichier;synchronisation bloquée;fichiers ne se synchronisent plus
OneDrive: disque plein;plus de place sur mon PC;libérer de l'espace
OneDrive: travailler hors ligne;fichiers hors connexion;travailler sans internet
OneDrive: envoyer un gros fichier;transférer un fichier lourd;WeTransfer
OneDrive;SharePoint: retirer un accès;arrêter le partage;qui a accès à mon fichier
OneDrive;SharePoint: lecteur réseau;disque réseau;disque commun;serveur de fichiers
OneDrive;Word;Excel: travailler à plusieurs sur un document;coédition;modifier en même temps
OneDrive;SharePoint;Excel: fichier verrouillé;ouvert par un autre utilisateur;lecture seule
OneDrive: retrouver mes fichiers sur un autre ordinateur;récupérer mes fichiers après un changement de PC
SharePoint: intranet;page intranet;publier une actualité;actualités de l'entreprise
SharePoint: bibliothèque de documents;documents du service;dossier d'équipe;site d'équipe;créer un site;site du service
SharePoint: accès refusé;demander l'accès;droits d'accès;permissions du site
SharePoint: liste SharePoint;liste partagée;liste de suivi en ligne
SharePoint: retrouver un document;chercher dans l'intranet;recherche intranet
SharePoint;Power Automate: être averti d'une modification;alerte sur un document
SharePoint: classer les documents;métadonnées;étiqueter les documents
SharePoint;Word: modèle de document;document type
Excel: tableau croisé;tableau croisé dynamique;TCD
Excel: formule;formule qui ne marche pas;erreur dans une cellule;#N/A;#REF!;#VALEUR!
Excel: recherchev;recherchex;croiser deux listes;comparer deux colonnes
Excel: mise en forme conditionnelle;couleur selon la valeur;colorer des cellules
Excel: graphique;courbe;camembert;histogramme;filtrer une liste;trier un tableau;filtre automatique
Excel: liste déroulante;menu déroulant;validation de données;doublons;supprimer les doublons
Excel: figer les volets;figer la première ligne;en-tête qui disparaît;somme.si;nb.si;compter des cellules;fonction si
Excel: importer un CSV;fichier CSV;répartir en colonnes;séparer une colonne;fusionner des cellules
Excel: macro;enregistrer une macro;VBA;zone d'impression;imprimer sur une page;imprimer un tableau
Excel: protéger une feuille;verrouiller des cellules;mot de passe sur un classeur
Excel: tableur;feuille de calcul;classeur;calculer des heures;calcul de dates;jours ouvrables;calculer l'ancienneté
Excel;Power BI: nettoyer des données;consolider plusieurs fichiers;Power Query
Power BI: tableau de bord;reporting;indicateurs;KPI;rapport interactif;visualiser des données;graphiques interactifs
Power BI: actualiser un rapport;chiffres pas à jour;actualisation planifiée
Power BI: publier un rapport;partager un rapport;accès à un rapport
Power Automate: automatiser;automatisation;tâche répétitive;flux automatique;workflow
Power Automate: demande d'approbation;circuit d'approbation;validation par le responsable
Power Automate: rappel automatique;mail automatique;relance automatique
Power Automate: enregistrer les pièces jointes automatiquement;copier des données d'une application à l'autre
Power Automate: flux en échec;flux ne démarre pas;flux en erreur
Planner: gestion des tâches;répartir les tâches;tâches d'équipe;qui fait quoi
Planner: to-do;liste de tâches;choses à faire;pense-bête;suivi de projet;planning de projet;échéances;kanban
Planner: attribuer une tâche;date d'échéance;tâche en retard
Copilot: intelligence artificielle;IA;ChatGPT;assistant IA;prompt;rédiger un prompt;bien poser sa question à l'IA
Copilot: résumer un document;résumer des mails;résumer une réunion;synthèse automatique
Copilot: améliorer un texte;reformuler;rédiger avec l'IA;corriger mon texte
Copilot;Word: traduire un texte;traduction automatique;traduire un document
Copilot: licence Copilot;bouton Copilot absent;pas accès à Copilot
Copilot: réponse inventée;hallucination;vérifier la réponse de l'IA
Copilot;Security: données confidentielles dans l'IA;IA et RGPD
Copilot: agent IA;chatbot;robot conversationnel;générer une image;créer une image avec l'IA
Security;Outlook: hameçonnage;phishing;mail frauduleux;mail suspect;faux mail
Security: cliqué sur un lien suspect;lien douteux;pièce jointe douteuse
Security: mot de passe oublié;changer mon mot de passe;mot de passe expiré;compte bloqué
Security: double authentification;authentification à deux facteurs;code sur le téléphone;MFA;Authenticator
Security: nouveau GSM;changé de téléphone;téléphone perdu;GSM volé;virus;rançongiciel;logiciel malveillant;PC infecté
Security: données personnelles;RGPD;confidentialité;fuite de données
Security: PC volé;ordinateur perdu;clé USB trouvée;VPN;télétravail sécurisé;wifi public;connexion à distance
Security;Outlook: chiffrer un mail;mail confidentiel;étiquette de confidentialité
Security: fraude au président;fausse facture;changement de numéro de compte;verrouiller mon écran;session restée ouverte
Security: se connecter;impossible de me connecter;ouvrir une session;première connexion
Word: suivi des modifications;relire à plusieurs;commentaires dans un document
Word: table des matières;sommaire automatique;publipostage;lettre type;étiquettes d'adresse
Word: numéros de page;en-tête et pied de page;styles de titre;saut de page;mise en page d'un texte
Word: enregistrer en PDF;convertir en PDF;modifier un PDF;modèle de lettre;papier à en-tête
Word: comparer deux documents;fusionner deux versions;dicter un texte;dictée vocale
PowerPoint: présentation;diaporama;diapositives;slides;masque des diapositives;modèle de présentation;charte graphique
PowerPoint: mode présentateur;notes de l'orateur;répéter ma présentation
PowerPoint: animations;transitions;insérer une vidéo dans une diapositive;présentation trop lourde;compresser les images
OneNote: prise de notes;notes manuscrites;bloc-notes numérique
OneNote: carnet partagé;notes d'équipe;retrouver une note;section disparue;bloc-notes partagé
Forms: sondage;questionnaire;enquête de satisfaction
Forms: formulaire en ligne;formulaire d'inscription;inscriptions à un événement
Forms: quiz;test de connaissances;résultats du sondage;réponses anonymes;exporter les réponses
Security: première connexion ouvrir une session: se connecter;m'identifier;identifiant;login;nouveau collègue;premier jour;démarrer mon ordinateur;compte bloqué;accès au compte
Security: double authentification configurer Authenticator: code de vérification;code sur le GSM;nouveau téléphone;changer de smartphone;perdu mon téléphone;valider la connexion;appli d'identification;SMS;QR code
Security: double authentification pourquoi deux étapes: à quoi ça sert;sécuriser mon compte;compte piraté;deuxième facteur;double facteur;compte volé;vérification supplémentaire;redemande sans cesse un code
Outlook: écrire et envoyer un premier mail: destinataire;en copie;copie cachée;cc;cci;joindre un fichier;ajouter une pièce jointe;objet du message;annexe;répondre à tous;transférer;nouveau message
Teams: participer à une réunion: rejoindre;entrer dans la visio;lien de réunion;micro;caméra;webcam;casque;son coupé;on ne m'entend pas;on ne me voit pas;arrière-plan flou;salle d'attente;appel vidéo
Security: reconnaître un mail frauduleux: suspect;bizarre;étrange;louche;faux mail;arnaque;expéditeur inconnu;lien cliqué;banque;spam;signaler;usurpation;piège;escroc;j'ai donné mon mot de passe
Teams: équipes et canaux: canal;où poster;publier dans l'équipe;différence entre chat et canal;message privé;message de groupe;fil de discussion;mentionner quelqu'un;créer une équipe;ajouter un membre
Teams: partager son écran en réunion: partage d'écran;montrer mon écran;projeter;écran noir;les autres ne voient rien;montrer un PowerPoint;fenêtre;donner la main;prendre le contrôle;présenter à distance
OneDrive: fichiers de travail dans le cloud: nuage;sauvegarder;sauvegarde;enregistrer en ligne;télétravail;à la maison;sur un autre ordinateur;sur tablette;accéder partout;disque personnel;où sont mes documents;clé USB;nouveau PC
SharePoint: à quoi sert notre intranet: site de l'entreprise;nouvelles de l'entreprise;lire les actualités;infos internes;où trouver une procédure;règlement de travail;portail;chercher dans l'intranet;page du service
Outlook: calendrier et réunions: planifier une réunion;fixer un rendez-vous;rendez-vous;rdv;inviter;invitation;réunion hebdomadaire;série;déplacer;reporter;annuler une réunion;ma semaine;disponibilité;accepter
OneDrive: partager un fichier ou un dossier: lien de partage;donner accès;retirer l'accès;arrêter le partage;droits de lecture;modification;trop lourd;gros fichier;externe;client;autorisation;accès refusé;WeTransfer
Copilot: Copilot Chat premiers pas: assistant IA;chatbot;ChatGPT;poser une question à l'IA;robot;intelligence artificielle;essayer;à quoi sert Copilot;par où commencer
Security: mots de passe solides: mot de passe oublié;changer de mot de passe;expiré;mdp;trop simple;phrase secrète;gestionnaire de mots de passe;retenir;réinitialiser;code secret;longueur
Outlook: message d'absence: réponse automatique;absent du bureau;je pars en congé;vacances;prévenir de mon absence;maladie;de retour le;répondeur;out of office
Outlook: trier ses mails avec des règles: trop de mails;règle;automatiquement;déplacer;classement automatique;newsletter;publicité;filtrer mes mails;mails inutiles;inondé de mails;messages récurrents;tri
Teams: maîtriser ses notifications: alertes;couper le son;bips;sonnerie;pop-up;ne pas déranger;muet;conversation bruyante;déranger;trop de messages;désactiver;pastille;bannière;rater un message
OneDrive: récupérer des fichiers perdus ou écrasés: supprimé;effacé;corbeille;par erreur;dossier vidé;disparu;restaurer;annuler une suppression;introuvable;fichier parti
SharePoint: fichiers d'équipe dans l'Explorateur: synchroniser;synchronisation;explorateur Windows;lecteur réseau;disque réseau;disque commun;travailler hors ligne;sur mon PC;dossiers SharePoint;nuage vert;croix rouge
Excel: comprendre les formules: formule;calculer;calcul;additionner;somme;moyenne;pourcentage;fonction SI;référence absolue;dollar;recopier vers le bas;erreur dans une cellule;TVA;différence;arrondir
Excel: créer un tableau croisé dynamique: TCD;pivot;regrouper;totaux par mois;par client;par équipe;synthèse;résumer une longue liste;récapitulatif;ventiler;statistiques;heures par mois
Word: relire à plusieurs avec le suivi des modifications: corrections;relecture;qui a modifié;accepter;refuser;commentaires;remarques;réviser;révision;marques rouges;annoter;faire corriger;versions d'un contrat
PowerPoint: créer une présentation: diaporama;exposé;slides;dias;diapositives;powerpoint à faire;modèle;commencer un PowerPoint;ajouter une diapositive
OneNote: découvrir le bloc-notes numérique: carnet;cahier;prendre des notes;notes de réunion;sections;pages;procès-verbal;PV;noter;post-it;feuilles volantes
Planner: Planner bien démarrer: répartir les tâches;répartir le travail;qui fait quoi;qui s'occupe;tableau kanban;avancement;suivi d'équipe;attribuer;gestion de projet;charge de travail
Forms: créer un sondage ou une inscription: formulaire;enquête;questionnaire;quiz;inscrire;inscriptions à un événement;fête;voter;vote;demander l'avis;satisfaction;évaluation;récolter des réponses
Power Automate: Power Automate premiers flux: automatiser une tâche répétitive;automatisation;gagner du temps;toujours la même chose;robot;flow;chaque jour;copier-coller sans fin;tâche manuelle;rappel automatique
Power BI: Power BI bien commencer: tableau de bord;dashboard;indicateurs;KPI;chiffres clés;lire un rapport;statistiques;visualiser;direction
Word: rendre ses documents accessibles à tous: accessibilité;vérifier;handicap;malvoyant;daltonien;lecteur d'écran;lisible pour tout le monde;texte alternatif;contrôle avant envoi
Copilot: rédiger de bonnes requêtes: prompt;formuler une demande;mauvaise réponse;réponse à côté;résultat nul;instructions;mieux demander;consigne;bien poser une question
Copilot: Copilot rattraper une réunion: compte rendu automatique;résumé de réunion;arrivé en retard;manqué;décisions;points d'action;ce qui a été dit;pas pu assister;procès-verbal par IA
Copilot: résumer un long échange: chaîne de mails;fil de mails;trop long à lire;résumé;retour de congé;l'essentiel;conversation interminable;synthèse
Copilot: maîtrise de l'IA un parcours pour débuter: intelligence artificielle;comprendre l'IA;limites de l'IA;ce qui est permis;règles;éthique;hallucinations;erreurs de l'IA;ChatGPT;apprendre;utilisation responsable
Outlook: ranger ses mails dans des dossiers: trop de mails;classer;archiver;archives;boîte de réception pleine;désordre;bazar;fouillis;nettoyer;faire le tri;vider;inbox zéro;sous-dossier
Outlook: voir d'abord les mails importants: trop de mails;boîte prioritaire;priorité;prioritaires;urgent;noyé;inondé;mails secondaires;autres;passer à côté d'un mail;boîte de réception
Outlook: catégories, indicateurs et rappels: drapeau;couleur;marquer un mail;à traiter plus tard;à suivre;relance;relancer;oublié de répondre;étiquette sur un mail;suivi
Outlook: partager son agenda avec un collègue: voir l'agenda de quelqu'un;calendrier partagé;calendrier d'équipe;qui voit mon agenda;rendez-vous privé;cacher les détails;libre ou occupé;droits sur l'agenda
Outlook: trouver un créneau et une salle libres: réserver;réservation;salle de réunion;local;date qui convient;moment commun;disponibilités;assistant de planification;tout le monde disponible;doodle
Outlook: planifier sur plusieurs fuseaux horaires: décalage horaire;étranger;heure locale;autre pays;Amérique;Asie;quelle heure là-bas;à l'international;mauvaise heure
Outlook: travailler dans une boîte partagée: boîte commune;boîte générique;adresse du service;adresse info;mails de l'équipe;mailbox;répondre au nom du service;plusieurs sur la même boîte;boîte du département
Outlook: déléguer son agenda et ses mails: délégation;assistante;secrétaire;remplaçant;remplacer;en mon nom;à ma place;gérer l'agenda du chef;procuration;accès à mes mails;malade;back-up
Security: envoyer un mail chiffré: chiffrer;crypter;crypté;confidentiel;protéger un mail;données sensibles;fiche de paie;sécurisé;secret;empêcher le transfert;données personnelles;RGPD
Outlook: Loop dans Outlook un mail qui se met à jour: tableau dans un mail;liste à compléter;compléter ensemble;toujours à jour;éviter les allers-retours;remplir à plusieurs;composant
Copilot: Copilot rédiger un mail: ton;plus poli;reformuler;aide à la rédaction;formuler un mail délicat;brouillon de mail;réponse à un client;style;trouver les mots;orthographe
Teams: Loop premiers pas pour travailler à plusieurs: brainstorming;idées;remue-méninges;espace commun;coéditer;compléter en même temps;temps réel;liste commune;collaborer;coécrire;tableau blanc
Teams: Teams partager et retrouver des fichiers: onglet Fichiers;document envoyé dans le chat;fichier reçu dans une conversation;où est passé;déposer un fichier;documents du canal;dernier fichier
Teams: enregistrer une réunion: enregistrement;revoir la réunion;réécouter;vidéo de la réunion;filmer;absent à la réunion;replay;consentement;où est l'enregistrement
Teams: afficher les sous-titres en direct: sous-titrage;transcription;malentendant;sourd;son mauvais;bruit;je n'entends pas;je ne comprends pas;accent;autre langue;traduire;traduction;lire ce qui se dit
Teams: répartir une réunion en petits groupes: salles de sous-groupes;sous-groupes;ateliers;workshop;formation en ligne;diviser;séparer les participants;groupes de travail;discuter à part
OneDrive: revenir à une version précédente: ancienne version;historique des versions;version d'hier;écrasé;modifié par erreur;annuler les modifications;avant modification;revenir en arrière
OneDrive: libérer de l'espace sur son PC: disque plein;disque dur saturé;wifi;stockage;plus de place;mémoire pleine;ordinateur lent;hors connexion;sans internet;garder sur l'appareil;dans le train
SharePoint: travailler dans une bibliothèque: documents du service;dossier commun;centraliser;mettre en ligne;déposer un document;téléverser;charger;ranger les documents;métadonnées;au même endroit
SharePoint: créer une liste de suivi: inventaire;matériel prêté;registre;base de données;suivre des demandes;dossiers en cours;tableau partagé;colonnes;remplacer un Excel partagé;stock;contacts
SharePoint: publier une actualité: annonce;annoncer;communiquer;communication interne;article;nouvelle;informer tout le monde;toute l'entreprise;message du service;newsletter interne
SharePoint: construire une page: page web;modifier notre site;ajouter une image;photo;mise en page d'un site;composant;webpart;site d'équipe;page du service;bouton;bannière;lien
Word: Word premiers pas dans un document: taper un texte;lettre;courrier;mise en page;marges;imprimer;police;gras;en-tête;pied de page;numéros de page;PDF;orthographe;paysage
Word: mettre en forme avec les styles: titres;niveaux de titre;chapitres;numérotation;numéroter;police partout;charte;uniforme;mise en forme;changer tout le document;sous-titre
Word: insérer une table des matières: sommaire;chapitres;plan du document;numéros de page;index;long rapport;mettre à jour;s'y retrouver
Copilot: Copilot rédiger un premier jet: page blanche;brouillon;faire écrire un texte;rapport par l'IA;texte généré;inspiration;note de service;procédure;lettre par l'IA;proposition
Word: réussir un publipostage: formule d'appel;lettre type;courrier en nombre;étiquettes;enveloppes;personnaliser;nom du client;envoi en masse;mailing;liste d'adresses;lettres personnalisées;à plusieurs clients
Word: rédiger un document accessible: texte alternatif;image décrite;contraste;malvoyant;lecteur d'écran;dyslexie;lisible;aveugle;titres clairs
Excel: Excel premiers pas dans un classeur: débuter;saisir des données;feuille de calcul;cellule;ligne;colonne;imprimer;mise en page;tient sur une page;zone d'impression;largeur;figer;onglet;additionner
Excel: filtrer une liste: filtre;afficher seulement;masquer des lignes;uniquement certains;un seul client;un seul mois;sélectionner;trop de lignes;chercher dans une liste;ne garder que;en cours
Excel: transformer une liste en tableau: trier;tri;ordre alphabétique;trier par date;ligne de total;totaux automatiques;lignes alternées;tableau structuré;nouvelles lignes;en-têtes;classer
Excel: créer un graphique de A à Z: graphiques;camembert;histogramme;courbe;barres;diagramme;visualiser des chiffres;évolution;axe;légende;illustrer
Excel: ajouter une liste déroulante: menu déroulant;choix imposés;liste de choix;valeurs fixes;validation de données;empêcher les fautes de frappe;erreurs de saisie;choisir oui ou non;options
Excel: mise en forme conditionnelle: colorer;couleur automatique;rouge;vert;doublons;double;retard;mettre en évidence;surligner;valeurs négatives;échéance dépassée;alerte visuelle;icônes
Copilot: Copilot dans Excel premiers pas: formule par l'IA;analyser un tableau avec l'IA;tendance;analyse de données;demander une formule;expliquer des chiffres;suggestions
Excel: croiser deux listes avec RECHERCHEX: recherchev;vlookup;comparer deux listes;comparer deux colonnes;retrouver un prix;correspondance;chercher dans un autre tableau;rapprocher;différences;manquants;valeur correspondante
Excel: nettoyer des données avec Power Query: importer;CSV;fusionner des fichiers;rassembler plusieurs Excel;combiner;export mal présenté;séparer une colonne;consolider;actualiser;données sales;fichier texte
PowerPoint: des diapositives soignées avec Designer: moche;laid;joli;beau;plus pro;professionnel;ennuyeux;mise en page;design;look;esthétique;embellir;attrayant;moderne;tristes
PowerPoint: présenter avec le mode Présentateur: notes de l'orateur;commentaires;antisèche;chronomètre;parler en public;projecteur;deux écrans;diapositive suivante;trac;devant un public
Copilot: Copilot créer une présentation: diapositives à partir d'un document;convertir Word en PowerPoint;présentation par l'IA;générer des slides;présentation vite faite;transformer un texte
PowerPoint: masque des diapositives: charte graphique;logo;police;couleurs de la société;modèle d'entreprise;toutes les diapositives;pied de page;arrière-plan;uniformiser;numéros de diapositive
OneNote: partager un bloc-notes: carnet commun;notes d'équipe;donner accès aux notes;bloc-notes partagé;cahier de l'équipe;lire mes notes;prendre des notes à plusieurs
OneNote: retrouver une note: chercher dans mes notes;écriture manuscrite;à la main;notes perdues;où ai-je noté;PV de la semaine passée;ancien compte rendu;mot-clé
OneNote: modèles de page sur mesure: compte rendu type;PV type;ordre du jour;canevas;réutiliser;toujours la même structure;procès-verbal;page type;trame
Copilot: Copilot faire parler ses notes: résumer mes notes;liste d'actions;points d'action;réécrire;notes en vrac;en faire des tâches;synthèse de notes
Planner: créer un plan d'équipe: nouveau projet;lancer un projet;compartiments;attribuer des tâches;responsable;inviter l'équipe;qui fait quoi;organiser le travail;étapes du projet
Planner: To Do ses tâches au même endroit: liste de choses à faire;to-do list;mes tâches;pense-bête;penser à;aujourd'hui;ma journée;liste personnelle;cocher
Planner: suivre les échéances sur un calendrier: délai;deadline;retard;date limite;planning;en retard;calendrier de projet;Gantt;urgent;dans les temps;pour quand
Forms: choisir qui peut répondre: anonyme;anonymat;réservé aux collègues;externes;noms des répondants;lien public;accès au formulaire;limiter;une seule réponse par personne
Forms: des questions qui dépendent des réponses: question qui n'apparaît que si;sauter une question;masquer une question;embranchement;condition;si oui;selon la réponse;questionnaire adapté;pas concerné;passer à la suite
Forms: Forms et Power Automate traiter chaque réponse: mail automatique;être averti d'une réponse;nouvelle inscription;confirmation automatique;réponse au formulaire;créer une tâche;enregistrer dans une liste
Power Automate: mettre en place une approbation: approuver;validation;valider;accord du chef;demande de congé;note de frais;signature;bon pour accord;circuit de validation;facture à approuver
Power Automate: automatiser un processus le parcours: processus complet;workflow;déclencheur;étape par étape;formation Power Automate;flux avancé;circuit;apprendre à automatiser
Power BI: créer un rapport à partir d'Excel: rapport interactif;tableau de bord depuis Excel;graphiques interactifs;visuels;reporting;rapport mensuel;chiffres de vente;charger un fichier
Power BI: Power BI créer et utiliser des rapports le parcours: modèle de données;publier un tableau de bord;formation Power BI;analyse de données;partager un dashboard;approfondir
Copilot: Copilot Pages garder et partager une réponse: conserver une réponse;sauver le résultat;réponse de l'IA;compléter à plusieurs;réutiliser;ne pas perdre
Copilot: programmer une requête récurrente: chaque lundi;tous les matins;toutes les semaines;résumé automatique;périodique;quotidien;hebdomadaire;sans redemander;planifier une demande
Copilot: Copilot ce que deviennent vos données: vie privée;confidentialité;RGPD;qui voit mes questions;salaire;données personnelles;permis;autorisé;interdit;secret professionnel;données clients;entraînement
Security: rançongiciel protéger son PC et réagir: virus;piraté;pirate;hacker;ordinateur bloqué;fichiers cryptés;antivirus;cyberattaque;malware;infecté;logiciel malveillant;écran bloqué
Security: étiquettes de confidentialité: classification;interne;public;strictement confidentiel;document sensible;quelle étiquette;niveau de confidentialité;marquer comme;secret;classer un document
Teams: se concentrer couper les distractions dans Windows: concentration;distrait;dérangé;interrompu;interruptions;au calme;tranquille;silence;ne pas déranger;open space;finir un travail;session
Teams: Viva Insights protéger son temps de concentration: surcharge;stress;trop de réunions;équilibre;déconnecter;déconnexion;le soir;bloquer du temps;charge de travail;pause;bien-être;vie privée
Outlook: envoyer un mail: signature;signature en bas;adresse mail;carnet d'adresses;contact;accusé de réception;envoyer plus tard;annuler l'envoi;à qui;groupe de destinataires
Outlook: activer un message d'absence: rentrer;retour;fermeture;temps partiel;jour de congé;personne de contact;prévenir les clients
Teams: participer à une réunion Teams: réunion en ligne;visioconférence;lever la main;mettre en sourdine;connexion lente;image figée;écho;haut-parleur;écouteurs;à distance;invité à une réunion
Teams: équipes et canaux Teams: écrire à toute l'équipe;annonce dans l'équipe;canal privé;rejoindre une équipe;discussion d'équipe;communauté;groupe de projet;remplacer les mails internes
Outlook: calendrier et réunions Outlook: planning;planifier;bloquer une plage;rappel de réunion;récurrent;tous les mois;heure de début;semaine de travail;inviter des participants;réunion récurrente
Outlook: partager son agenda: afficher mon calendrier à d'autres;confidentialité de l'agenda;planning de l'équipe;présences;tout le monde voit mes rendez-vous;consulter le calendrier;congés de l'équipe
Outlook: déléguer son agenda: quelqu'un d'autre répond;congé de maternité;pendant mon absence;envoyer de la part de;collègue malade;lire ses mails;reprendre les dossiers;intérim;suppléant
OneDrive: partager un fichier: envoyer un lien;document trop volumineux;transférer un gros fichier;boîte du client refuse la pièce jointe;consulter sans modifier;mot de passe sur un lien;date d'expiration;partage externe
OneDrive: récupérer des fichiers perdus: fichier manquant;j'ai tout perdu;document disparu;vider la corbeille;fausse manœuvre;annuler;retrouver un fichier effacé;ordinateur planté
Word: suivi des modifications: modifié;changements;relire;corriger;comparer deux versions;contrat à relire;avis d'un collègue;texte à plusieurs;validation d'un texte;corrections visibles
Word: premiers pas Word: taper une lettre;mettre en gras;saut de page;deux colonnes;insérer une image;tableau dans Word;enregistrer en PDF;fautes d'orthographe;correcteur;interligne
Excel: comprendre les formules: somme.si;nb.si;compter des cellules;compter les jours;fonctions;multiplier;soustraire;diviser;référence relative;résultat faux;calcul d'âge;prorata;total
Excel: premiers pas Excel classeur: je n'y connais rien en Excel;apprendre Excel;remplir un tableau;format de date;format monétaire;insérer une ligne;élargir une colonne;feuille Excel;impression coupée
Excel: filtrer une liste Excel: lignes d'un client;factures ouvertes;impayées;par date;extraire;limiter l'affichage;cacher le reste;que certaines lignes;critère
Excel: croiser deux listes: recouper;fusionner deux tableaux;qui manque dans la liste;reprendre une donnée d'un autre fichier;numéro de client;lier deux tableaux;contrôler deux fichiers
Excel: mise en forme conditionnelle Excel: repérer les doublons;dates dépassées;cellules vides;seuil;feux tricolores;faire ressortir;visuellement;couleur de cellule
Excel: créer un graphique Excel: faire un camembert;dessiner une courbe;chiffres en image;visuel pour la direction;comparer des années;couleurs du graphique
Power BI: créer un rapport Power BI: transformer mon Excel en tableau de bord;chiffres interactifs;cliquer pour filtrer;suivre les ventes;rapport pour la direction;visualisation
Copilot: Copilot rédiger un premier jet: écrire un document à partir de zéro;ne pas savoir par où commencer;générer un texte;rapport;offre;politique interne;partir d'une note
Teams: Viva Insights temps de concentration: submergé;agenda rempli de réunions;plus le temps de travailler;horaires;heures supplémentaires;burn-out;week-end;temps calme;habitudes de travail
Teams: sous-titres en direct Teams: interprète;traducteur;anglais;néerlandais;mal entendre;comprendre ce qui est dit;suivre une réunion dans une autre langue;texte de la réunion
Power Automate: premiers flux Power Automate: mail type;toujours retaper la même chose;enregistrer les pièces jointes automatiquement;rappels automatiques;chaque semaine;processus manuel;déclencher
SharePoint: bibliothèque SharePoint: contrats de l'équipe;où mettre nos documents;tout le monde trouve;armoire commune;document verrouillé;archiver des documents;structure de dossiers
Planner: Planner démarrer: tableau des tâches;qui est responsable;où en est le projet;répartition;suivi des tâches;collègues surchargés;gérer un projet
OneNote: modèles de page OneNote: refaire chaque fois;compte rendu hebdomadaire;même page;gagner du temps sur les PV;réunion hebdomadaire;points fixes;retaper
Forms: créer un sondage: inscription repas;avis après une formation;choix du menu;anniversaire;teambuilding;excursion;questionnaire clients;interroger;test de connaissances;feuille d'inscription
Copilot: rattraper une réunion Copilot: réunion ratée;réunion loupée;que s'est-il dit;notes automatiques;rédiger le PV;conclusions;tâches décidées;synthèse de la réunion
Outlook: catégories et indicateurs Outlook: rappelez-moi;rappel pour un mail;relancer un client;mail sans réponse;ne pas oublier;codes couleur;garder un œil
Security: hameçonnage mail: message étrange de la banque;facture suspecte;colis;est-ce vrai;arnaque au président;lien douteux;données volées;usurper
Outlook: créneau et salle libres: date commune;agendas complets;réunir tout le monde;salle avec écran;réserver un local;trouver une heure;fixer une date avec plusieurs collègues
Word: réussir un publipostage Word: même lettre à tous;même courrier;lettre à tous les membres;clients de la liste;insérer le nom;champs;courrier personnalisé;circulaire
Copilot: bonnes requêtes: Copilot ne comprend pas;réponse inutile;donner du contexte;être plus précis;exemples de demandes;parler à l'IA
Security: mots de passe: même mot de passe partout;noter ses mots de passe;mot de passe volé;fuite;trop de mots de passe;où les garder;coffre-fort
PowerPoint: créer une présentation PowerPoint: faire un exposé;présenter un projet;insérer une image dans une diapositive;animation;transition;vidéo dans un diaporama
Planner: To Do tâches Planner: mes choses à faire;ne rien oublier;organiser ma journée;priorités du jour;tout au même endroit;rappel de tâche
SharePoint: créer une liste de suivi Lists: prêter du matériel;qui a emprunté quoi;clés;badges;voitures;liste d'appareils;plaintes;incidents;demandes clients;base d'adresses;tenir à jour
Copilot: Copilot ce que deviennent vos données: dossier d'un client;ai-je le droit;données du personnel;sécurité de l'IA;confidentiel dans Copilot;est-ce sûr;Copilot voit tout;fuite de données;qui peut lire
Outlook: planifier sur plusieurs fuseaux horaires: New York;Canada;Inde;Londres;heure d'été;appel international;collègues d'un autre continent;clients étrangers;deuxième fuseau
Forms: choisir qui peut répondre: remplir le questionnaire;droit de remplir;participer à l'enquête;compléter le formulaire;hors de l'entreprise;voir qui a répondu;sans nom;réponses nominatives;date de clôture
Word: mettre en forme avec les styles Word: même police;tout le rapport;présentation uniforme;taille des titres;changer la police partout;paragraphe;mise en page d'un rapport;reproduire la mise en forme
Security: double authentification Authenticator: approuver sur le téléphone;application de sécurité;réinstaller;plus de code;réinitialiser;numéro affiché;connexion depuis l'étranger;sans téléphone
Security: première connexion démarrer Teams: entrer dans Teams;je ne peux pas entrer;ça ne me laisse pas entrer;mot de passe refusé;nouvel employé;accueil;ouvrir Teams;application à installer;compte professionnel
Teams: partager son écran en réunion: rien à l'écran;montrer un document;faire voir;démonstration;partager avec le son;partager une vidéo;expliquer à l'écran;ils voient mes mails
Teams: enregistrer une réunion: garder une trace;la vidéo;webinaire;formation à revoir;partager l'enregistrement;télécharger;collègues absents;ceux qui n'étaient pas là
Teams: répartir une réunion en petits groupes: exercices en groupe;tables de discussion;par deux;en binôme;salles virtuelles;animer un atelier;répartir les participants
Teams: maîtriser ses notifications Teams: le week-end;la nuit;trop de bruit;sonne sans arrêt;vibre;mentions;être prévenu;priorité des alertes;heures calmes
Teams: Teams partager et retrouver des fichiers: fichier du canal;document de l'équipe;pièce partagée en réunion;travailler ensemble sur un fichier;je ne retrouve pas;envoyé par un collègue;emplacement
OneDrive: revenir à une version précédente: version de la semaine passée;récupérer mon texte d'avant;quelqu'un a écrasé mon travail;restaurer une version;comparer des versions
OneDrive: fichiers de travail dans le cloud OneDrive: enregistrer sur OneDrive;serveur;où sauver mes documents;accès depuis mon GSM;bureau et domicile;perdre mon ordinateur;bureau Windows
SharePoint: fichiers d'équipe dans l'Explorateur: dossier partagé dans Windows;ajouter un raccourci;n'apparaît pas;ouvrir depuis mon ordinateur;copie locale;synchronisation bloquée
SharePoint: publier une actualité SharePoint: écrire un article;nouveau collègue à présenter;informer le personnel;avis à tous;nouvelle du département;événement à annoncer;faire savoir
SharePoint: construire une page SharePoint: site du service;colonne;section;texte et photos;page d'accueil;modifier le site;ajouter un lien;présenter notre équipe
SharePoint: à quoi sert notre intranet: où trouver un formulaire;infos RH;contacts utiles;site SharePoint;qu'est-ce que SharePoint;nouvelles de la maison;procédures;règlement
Outlook: trier ses mails avec des règles Outlook: mails automatiques;ranger tout seul;rediriger;expéditeur;newsletters;supprimer d'office;copie automatique vers un dossier
Outlook: ranger ses mails dans des dossiers Outlook: je ne m'y retrouve plus;mille mails;vieux mails;retrouver un mail;créer un dossier;par projet;par client;ordre dans ma boîte
Outlook: travailler dans une boîte partagée Outlook: adresse commune;répondre depuis l'adresse du service;mails du département;accès à la boîte;boîte info;qui a répondu;ajouter une boîte
Security: envoyer un mail chiffré Outlook: document médical;numéro national;envoyer des salaires;mail protégé;que personne d'autre ne lise;envoyer en toute sécurité;code pour ouvrir
Excel: créer un tableau croisé dynamique: combien par service;total par employé;compter par catégorie;analyser des milliers de lignes;par bureau;par an;croiser des données;sous-totaux
Excel: transformer une liste en tableau Excel: ordre alphabétique;croissant;décroissant;nouvelles colonnes;total en bas;une ligne sur deux;tableau bien présenté;trier par nom
Excel: ajouter une liste déroulante Excel: choisir dans une liste;menu dans une cellule;statut à choisir;éviter les erreurs;réponses prédéfinies;interdire autre chose
Excel: nettoyer des données avec Power Query: regrouper des fichiers;douze mois;fichiers mensuels;mettre bout à bout;assembler;données mal formatées;même traitement chaque mois;séparer nom et prénom
PowerPoint: des diapositives soignées avec Designer: ma présentation est triste;plus de style;images et couleurs;impressionner;trop de texte;proposition de mise en page;graphiste;propre
PowerPoint: présenter avec le mode Présentateur: aide-mémoire;mes notes cachées;parler devant la salle;temps qui reste;gérer son temps;exposé oral;le public ne voit pas
PowerPoint: masque des diapositives PowerPoint: logo de l'entreprise;sur chaque diapositive;style maison;changer partout;couleurs officielles;modèle officiel
Planner: Planner suivre les échéances: déplacer une tâche;projet en retard;jalons;fin du projet;vue calendrier;tâches de la semaine;qu'est-ce qui est urgent
OneNote: retrouver une note OneNote: où est ma note;fouiller mes carnets;texte dans une image;notes de l'année passée;photo d'un tableau;mot précis
Copilot: Copilot rédiger un mail: mail en anglais;mail en néerlandais;plus court;plus aimable;lettre de réclamation;réponse diplomatique;faute de français;écrire à ma place;ton professionnel
Security: étiquettes de confidentialité: fichier interne;ne pas diffuser;document secret;mentionner confidentiel;qui peut ouvrir le document;protection d'un fichier;niveau de protection
Teams: couper les distractions dans Windows: sans être dérangé;on m'interrompt;trop de bruit au bureau;finir mon rapport;mode silencieux;minuterie;rester attentif
Security: rançongiciel protéger son PC: j'ai ouvert une pièce jointe dangereuse;antivirus;écran rouge;payer;attaque;ordinateur infecté;débrancher;cheval de Troie
Copilot: programmer une requête récurrente Copilot: même question tous les jours;préparer ma semaine;rappel automatique par Copilot;récapitulatif du lundi;routine
Teams: Loop premiers pas travailler à plusieurs: tous en même temps;séance d'idées;écrire ensemble;ordre du jour commun;notes communes;page partagée;co-construction
Power Automate: mettre en place une approbation Power Automate: directeur;direction;RH;dire oui ou non;donner son accord;refuser;demande à faire signer;qui doit marquer son accord;achat;commande;bon de commande
Excel: comprendre les formules Excel: faire la moyenne;minimum;maximum;écart;valeur bizarre;dièse;#VALEUR!;#REF!;pas de résultat;le total est faux;combien font;calculer automatiquement
Security: hameçonnage reconnaître un mail frauduleux: coup de fil;se fait passer pour;appel suspect;SMS douteux;demande d'argent;changement de compte bancaire;concours;cadeau;je doute
SharePoint: publier une actualité sur SharePoint: départ d'un collègue;arrivée;mariage;naissance;changement important;tout le monde doit savoir;mettre au courant;résultat à partager
OneDrive: partager un fichier ou dossier: ne peut pas ouvrir;pas accès;message d'erreur à l'ouverture;lien qui ne marche pas;droit de modifier;fournisseur;comptable;partenaire externe
Planner: To Do ses tâches Planner: la tête pleine;noter ce que je dois faire;trop de choses à faire;débordé;liste de courses;cocher ce qui est fait;échéances personnelles
Security: envoyer un mail chiffré avec Outlook: envoyé à la mauvaise personne;pas destiné à tout le monde;interdire le transfert;lecture limitée;données de santé;secret médical
Word: Word relire à plusieurs suivi des modifications: mon texte a été changé;relecture par le juridique;version finale;propositions;biffer;annoter un document;montrer ce qui a changé
Outlook: voir d'abord les mails importants Outlook: après les vacances;mille mails non lus;rater un mail important;l'essentiel d'abord;trier l'important;messages qui comptent
Teams: équipes et canaux Teams l'essentiel: à quoi ça sert Teams;commencer avec Teams;chatter;écrire à un collègue;discussion de groupe;répondre dans le fil;trouver une équipe;quitter une équipe
Copilot: Copilot Chat premiers pas IA: à quoi sert l'IA au travail;gagner du temps avec l'IA;découvrir Copilot;aide pour rédiger;idées;brainstorming avec l'IA;traduire un texte avec l'IA;traduction
Excel: créer un graphique de A à Z dans Excel: illustrer des chiffres;montrer l'évolution;barres et courbes;titre du graphique;graphique illisible;mauvais type de graphique;proportion;pourcentages
Teams: Viva Insights protéger son temps de concentration au travail: équilibre vie privée;trop d'heures;ne plus répondre le soir;temps pour soi;pauses;week-ends;charge mentale;épuisé
`,
  NL: `
Teams: scherm delen;mijn scherm tonen;schermdeling;mijn scherm laten zien
Teams: zwart scherm in vergadering;ze zien mijn scherm niet;scherm delen lukt niet
Teams: besturing overnemen;controle geven;scherm overnemen
Teams: ze horen mij niet;micro werkt niet;microfoon uit;geen geluid in vergadering
Teams: echo;rondzingen;headset;hoofdtelefoon;oortjes;webcam;camera werkt niet;beeld blijft hangen
Teams: achtergrond vervagen;wazige achtergrond;virtuele achtergrond
Teams: videovergadering;onlinevergadering;vergaderen op afstand;videobellen
Teams: vergaderlink;deelnemen aan vergadering;wachtkamer;externe uitnodigen voor vergadering
Teams: vergadering opnemen;opname van vergadering;opname herbekijken
Teams: ondertiteling;transcript;transcriptie;hand opsteken;groepsruimtes;break-outrooms
Teams: kanaal;kanaal aanmaken;privékanaal;gedeeld kanaal;team aanmaken;lid toevoegen aan team;gast toevoegen
Teams: chatten;chatbericht;groepschat;iemand taggen;collega vermelden;@vermelding
Teams: te veel meldingen;meldingen uitzetten;niet storen
Teams: groen bolletje;status op afwezig;altijd op afwezig;status aanpassen
Teams: webinar;grote online vergadering;personeelsvergadering online
Teams: whiteboard;digitaal bord;online brainstorm
Teams: bellen via de computer;oproep doorschakelen;voicemail;achtergrondlawaai;ruis onderdrukken
Teams;OneNote: vergadernotities;verslag van vergadering;notulen
Teams;Forms: stemmen in vergadering;poll in vergadering
Outlook: afwezigheidsbericht;automatisch antwoord;afwezigheidsmail;ik ben met verlof;out of office
Outlook: mailbox vol;postvak vol;mails archiveren;mailhandtekening;handtekening onder mail;logo in handtekening
Outlook: mails sorteren;regel voor mails;mails automatisch in map;mappen voor mails
Outlook: gedeelde agenda;agenda delen;agenda van een collega bekijken
Outlook;Teams: vergadering inplannen;vrij moment zoeken;beschikbaarheid van collega's;planningsassistent
Outlook: zaal boeken;vergaderzaal reserveren;vergaderlokaal
Outlook: mail intrekken;mail terugroepen;per ongeluk verstuurde mail;verzenden ongedaan maken
Outlook: gedeelde mailbox;algemeen mailadres;mailbox van de dienst
Outlook: agenda delegeren;toegang geven tot mijn mailbox;mailen namens iemand
Outlook;Security: ongewenste mail;spam;junkmail
Outlook: distributielijst;contactgroep;verdeellijst
Outlook;OneDrive: bijlage te groot;bijlage geblokkeerd;mail te groot
Outlook: mail terugvinden;mail verdwenen;verwijderde mail;mails komen niet toe;mail niet ontvangen
Outlook: mail later versturen;uitgesteld verzenden;mail inplannen;leesbevestiging;ontvangstbevestiging
Outlook: terugkerende vergadering;vergadering verplaatsen;wekelijks overleg
Outlook: kleurcategorieën;mails met kleurtjes;opvolgingsvlag
Outlook: mail op mijn gsm;Outlook op smartphone;uitnodiging voor vergadering;uitnodiging weigeren
OneDrive: back-up van mijn bestanden;reservekopie
OneDrive;SharePoint: bestand kwijt;bestand verwijderd;bestand overschreven;prullenbak
OneDrive;SharePoint: vorige versie;oudere versie;versiegeschiedenis
OneDrive;SharePoint: map delen;bestand delen;deellink;toegang geven tot bestand;gedeelde map
OneDrive: synchroniseert niet;rood kruisje bij bestand;synchronisatie vastgelopen
OneDrive: schijf vol;geen plaats meer op mijn pc;ruimte vrijmaken;offline werken;werken zonder internet
OneDrive: groot bestand versturen;zware bestanden doorsturen;WeTransfer
OneDrive;SharePoint: toegang intrekken;delen stopzetten;wie heeft toegang tot mijn bestand
OneDrive;SharePoint: netwerkschijf;gedeelde schijf;fileserver
OneDrive;Word;Excel: samen in een document werken;tegelijk bewerken;cocreatie
OneDrive;SharePoint;Excel: bestand vergrendeld;alleen-lezen;door iemand anders geopend
SharePoint: intranet;intranetpagina;nieuwsbericht plaatsen;bedrijfsnieuws
SharePoint: documentbibliotheek;documenten van de dienst;teammap;teamsite;site aanmaken;site van onze afdeling
SharePoint: toegang geweigerd;toegang aanvragen;toegangsrechten;machtigingen
SharePoint: SharePoint-lijst;gedeelde lijst;online opvolglijst;document terugvinden;zoeken op het intranet
SharePoint;Power Automate: verwittigd worden bij wijziging;melding bij nieuw document
SharePoint: documenten klasseren;metagegevens;documenten labelen
Excel: draaitabel;pivottabel;kruistabel;formule;formule werkt niet;foutmelding in cel;#N/B;#VERW!;#WAARDE!
Excel: vert.zoeken;x.zoeken;verticaal zoeken;twee lijsten vergelijken
Excel: voorwaardelijke opmaak;cellen inkleuren;kleur volgens waarde
Excel: grafiek;staafdiagram;taartdiagram;lijngrafiek;lijst filteren;tabel sorteren;filter instellen
Excel: keuzelijst;vervolgkeuzelijst;gegevensvalidatie;dubbele waarden;dubbels verwijderen;ontdubbelen
Excel: titels blokkeren;bovenste rij vastzetten;som.als;aantal.als;cellen tellen;als-functie
Excel: CSV importeren;tekst naar kolommen;kolommen splitsen
Excel: macro;macro opnemen;VBA;afdrukbereik;op één pagina afdrukken
Excel: werkblad beveiligen;cellen vergrendelen;wachtwoord op werkmap;rekenblad;werkmap;spreadsheet
Excel: uren berekenen;rekenen met datums;werkdagen berekenen;anciënniteit berekenen
Excel;Power BI: gegevens opschonen;bestanden samenvoegen;Power Query
Power BI: dashboard;rapportering;KPI;interactief rapport;gegevens visualiseren;interactieve grafieken
Power BI: rapport vernieuwen;cijfers niet up-to-date;geplande vernieuwing
Power BI: rapport publiceren;rapport delen;toegang tot rapport
Power Automate: automatiseren;automatisering;repetitieve taak;workflow;flow maken
Power Automate: goedkeuring vragen;goedkeuringsproces;akkoord van de leidinggevende
Power Automate: automatische herinnering;automatische mail
Power Automate: bijlagen automatisch opslaan;gegevens overzetten tussen apps;flow mislukt;flow start niet
Planner: taken verdelen;takenbord;teamtaken;wie doet wat;takenlijst;to-dolijst;geheugensteuntje
Planner: project opvolgen;projectplanning;deadlines;kanban;taak toewijzen;vervaldatum;achterstallige taak
Copilot: artificiële intelligentie;kunstmatige intelligentie;AI;ChatGPT;AI-assistent
Copilot: prompt;prompts schrijven;goede vraag stellen aan AI
Copilot: document samenvatten;mails samenvatten;vergadering samenvatten
Copilot: tekst herschrijven;tekst verbeteren;schrijven met AI
Copilot;Word: tekst vertalen;automatische vertaling;document vertalen
Copilot: Copilot-licentie;geen Copilot-knop;geen toegang tot Copilot
Copilot: verzonnen antwoord;hallucinatie;AI-antwoord controleren
Copilot;Security: vertrouwelijke gegevens in AI;AI en GDPR
Copilot: AI-agent;chatbot;afbeelding genereren;beeld maken met AI
Security;Outlook: phishing;valse mail;verdachte mail;frauduleuze mail
Security: op verdachte link geklikt;verdachte link;verdachte bijlage
Security: wachtwoord vergeten;paswoord vergeten;wachtwoord wijzigen;wachtwoord verlopen;account geblokkeerd
Security: tweestapsverificatie;dubbele authenticatie;code op gsm;MFA;Authenticator
Security: nieuwe gsm;gsm verloren;gsm gestolen;ander telefoontoestel
Security: virus;ransomware;gijzelsoftware;malware;persoonsgegevens;GDPR;privacy;datalek
Security: laptop gestolen;laptop verloren;USB-stick gevonden;VPN;veilig thuiswerken;openbare wifi;telewerk
Security;Outlook: mail versleutelen;vertrouwelijke mail;vertrouwelijkheidslabel
Security: CEO-fraude;valse factuur;gewijzigd rekeningnummer;scherm vergrendelen;sessie open laten staan
Security: aanmelden;aanmelden lukt niet;inloggen;eerste aanmelding
Word: wijzigingen bijhouden;samen nalezen;opmerkingen in document
Word: inhoudstafel;inhoudsopgave;mailmerge;afdruk samenvoegen;standaardbrief;adresetiketten
Word: paginanummers;koptekst en voettekst;opmaakprofielen;pagina-einde;tekst opmaken
Word: opslaan als pdf;omzetten naar pdf;pdf bewerken;briefsjabloon;briefhoofd
Word: documenten vergelijken;twee versies samenvoegen;tekst dicteren;tekst inspreken
PowerPoint: presentatie;dia's;slides;diavoorstelling
PowerPoint: diamodel;huisstijl;presentatiesjabloon;presentatorweergave;sprekersnotities
PowerPoint: animaties;dia-overgangen;video in een dia;presentatie te zwaar;afbeeldingen comprimeren
OneNote: notities nemen;nota's nemen;digitaal notitieblok
OneNote: gedeeld notitieblok;teamnotities;notitie terugvinden;sectie verdwenen
Forms: enquête;bevraging;tevredenheidsenquête
Forms: onlineformulier;inschrijvingsformulier;inschrijvingen voor een evenement
Forms: quiz;kennistest;resultaten van enquête;anonieme antwoorden;antwoorden exporteren
Security: eerste aanmelding: inloggen;aanmelden lukt niet;login;gebruikersnaam;nieuwe collega;eerste werkdag;account geblokkeerd;ik geraak niet binnen;toegang tot mijn account
Security: verificatie in twee stappen Authenticator instellen: verificatiecode;code op mijn gsm;nieuwe telefoon;ander toestel;gsm kwijt;inloggen bevestigen;app op smartphone;sms;QR-code
Security: verificatie in twee stappen waarom: waarvoor dient dat;account beveiligen;account gehackt;tweede factor;account gestolen;extra controle;telkens een code ingeven;tweestapsverificatie
Outlook: eerste mail schrijven en verzenden: ontvanger;bestemmeling;in kopie;blinde kopie;cc;bcc;bestand toevoegen;bijlage toevoegen;onderwerp;doorsturen;allen beantwoorden;nieuw bericht
Teams: deelnemen aan een vergadering: binnengaan in de call;link naar de meeting;micro;microfoon;camera;webcam;hoofdtelefoon;geen geluid;ze horen mij niet;ze zien mij niet;achtergrond vervagen;wachtruimte;videogesprek
Security: verdachte mail herkennen: vreemd;raar;vals;nep;oplichterij;fraude;onbekende afzender;op een link geklikt;bank;spam;melden;valstrik;ik gaf mijn wachtwoord
Teams: teams en kanalen: kanaal;waar posten;bericht in het team;verschil tussen chat en kanaal;privébericht;groepsbericht;draad;iemand vermelden;team aanmaken;lid toevoegen
Teams: scherm delen in een vergadering: schermdelen;scherm laten zien;zwart scherm;de anderen zien niets;powerpoint tonen;venster;besturing geven;overnemen;op afstand presenteren;projecteren
OneDrive: werkbestanden in de cloud: back-up;opslaan;bewaren;online opslaan;thuiswerk;thuis;op een andere computer;op tablet;overal bij kunnen;persoonlijke schijf;waar staan mijn documenten;usb-stick;nieuwe pc
SharePoint: waarvoor ons intranet dient: site van het bedrijf;bedrijfsnieuws;nieuws lezen;interne info;procedure vinden;arbeidsreglement;portaal;zoeken op het intranet;startpagina
Outlook: agenda en vergaderingen: vergadering plannen;afspraak maken;afspraak;uitnodigen;uitnodiging;wekelijks overleg;reeks;verplaatsen;verzetten;uitstellen;annuleren;mijn week;beschikbaarheid
OneDrive: bestand of map delen: deellink;toegang geven;toegang intrekken;stoppen met delen;leesrechten;bewerken;te groot;te zwaar;groot bestand;extern;klant;rechten;geen toegang;WeTransfer
Copilot: Copilot Chat eerste stappen: AI-assistent;chatbot;ChatGPT;een vraag stellen aan AI;robot;artificiële intelligentie;uitproberen;wat kan Copilot;waar beginnen
Security: sterke wachtwoorden: wachtwoord vergeten;wachtwoord wijzigen;vervallen;paswoord;te simpel;wachtzin;wachtwoordbeheerder;onthouden;resetten;geheime code;lengte
Outlook: afwezigheidsbericht: automatisch antwoord;afwezig;ik ga op verlof;met vakantie;laten weten dat ik weg ben;ziek;terug op;antwoordapparaat;out of office
Outlook: mails sorteren met regels: te veel mails;regel;automatisch;verplaatsen;automatisch klasseren;nieuwsbrief;reclame;mails filteren;nutteloze mails;overspoeld door mails;terugkerende berichten
Teams: meldingen onder controle: notificaties;geluid uitzetten;piepjes;pop-up;niet storen;dempen;drukke chat;gestoord;te veel berichten;uitschakelen;banner;bericht gemist
OneDrive: verloren of overschreven bestanden terughalen: gewist;verwijderd;prullenbak;per ongeluk;per vergissing;leeggemaakt;verdwenen;herstellen;weg;onvindbaar;kwijt
SharePoint: teambestanden in de Verkenner: synchroniseren;synchronisatie;Windows Verkenner;netwerkschijf;gedeelde schijf;gemeenschappelijke schijf;offline werken;op mijn pc;SharePoint-mappen;rood kruisje
Excel: formules begrijpen: formule;berekenen;berekening;optellen;som;gemiddelde;percentage;procent;ALS-functie;absolute verwijzing;dollarteken;doortrekken;fout in een cel;btw;verschil;afronden
Excel: een draaitabel maken: pivot;groeperen;totalen per maand;per klant;per team;samenvatting;lange lijst samenvatten;overzicht;uitsplitsen;statistieken;samentellen;uren per maand
Word: samen nalezen met wijzigingen bijhouden: correcties;verbeteringen;nalezen;wie wijzigde;aanvaarden;weigeren;opmerkingen;commentaar;reviseren;rode strepen;aantekeningen;laten verbeteren;contract
PowerPoint: een presentatie maken: diavoorstelling;uiteenzetting;slides;dia's;sjabloon;powerpoint beginnen;dia toevoegen;voorstelling
OneNote: kennismaken met het digitale notitieblok: schrift;notities nemen;vergadernotities;notulen;secties;pagina's;verslag;noteren;post-its;losse blaadjes
Planner: Planner aan de slag: taken verdelen;werk verdelen;wie doet wat;wie neemt wat op;kanbanbord;voortgang;opvolging van het team;toewijzen;projectbeheer;werklast
Forms: een enquête of inschrijving maken: formulier;bevraging;vragenlijst;quiz;inschrijven voor een evenement;feest;stemmen;stemming;mening vragen;tevredenheid;evaluatie;antwoorden verzamelen
Power Automate: Power Automate eerste flows: repetitieve taak automatiseren;automatisering;tijd winnen;altijd hetzelfde;robot;elke dag;eindeloos kopiëren en plakken;handmatig werk;automatische herinnering
Power BI: Power BI aan de slag: dashboard;indicatoren;KPI;kerncijfers;rapport lezen;statistieken;visualiseren;directie;cijfers volgen
Word: documenten toegankelijk maken voor iedereen: toegankelijkheid;nakijken;beperking;slechtziend;kleurenblind;schermlezer;leesbaar voor iedereen;alternatieve tekst;controle voor verzending
Copilot: goede prompts schrijven: prompt;vraag formuleren;slecht antwoord;antwoord klopt niet;onzin;instructies;beter vragen;opdracht;goede vraag stellen
Copilot: Copilot een vergadering inhalen: automatisch verslag;samenvatting van het overleg;te laat;gemist;beslissingen;actiepunten;wat er gezegd werd;kon er niet bij zijn;notulen met AI
Copilot: een lange mailwisseling samenvatten: mailketen;maildraad;te lang om te lezen;samenvatting;terug uit verlof;de essentie;eindeloze conversatie;kort
Copilot: AI-geletterdheid een leertraject voor beginners: artificiële intelligentie;AI begrijpen;grenzen van AI;wat mag;regels;ethiek;hallucinaties;fouten van AI;ChatGPT;leren;verantwoord gebruik
Outlook: mails ordenen in mappen: te veel mails;klasseren;archiveren;archief;postvak vol;inbox;rommel;rommelig;wanorde;opruimen;opkuisen;leegmaken;submap
Outlook: belangrijke mails eerst: te veel mails;postvak met prioriteit;prioriteit;dringend;verdronken;overspoeld;bijzaak;overige;mail over het hoofd gezien;inbox
Outlook: categorieën, vlaggen en herinneringen: vlag;kleur;mail markeren;later afhandelen;op te volgen;opvolging;vergeten te antwoorden;rappel;label op een mail
Outlook: agenda delen met een collega: agenda van iemand zien;gedeelde agenda;teamagenda;wie ziet mijn agenda;privéafspraak;details verbergen;vrij of bezet;rechten op de agenda
Outlook: vrij moment en vrije zaal vinden: reserveren;boeken;vergaderzaal;lokaal;datum die past;gezamenlijk moment;beschikbaarheid;planningsassistent;iedereen vrij;doodle
Outlook: vergaderen over tijdzones heen: tijdsverschil;buitenland;plaatselijke tijd;ander land;Amerika;Azië;hoe laat daar;internationaal;verkeerd uur
Outlook: werken met een gedeelde mailbox: gemeenschappelijke mailbox;generieke mailbox;adres van de dienst;infoadres;mails van het team;antwoorden namens de dienst;met meerderen in dezelfde mailbox;afdelingsmailbox
Outlook: agenda en mails delegeren: delegeren;assistente;secretaresse;vervanger;vervangen;in mijn naam;in mijn plaats;agenda van de baas beheren;volmacht;toegang tot mijn mails;ziek;back-up
Security: een versleutelde mail versturen: versleutelen;encrypteren;vertrouwelijk;mail beveiligen;gevoelige gegevens;loonbrief;loonfiche;beveiligd;geheim;doorsturen verhinderen;persoonsgegevens;GDPR
Outlook: Loop in Outlook een mail die zichzelf bijwerkt: tabel in een mail;lijst aanvullen;samen invullen;altijd up-to-date;heen-en-weergemail;component
Copilot: Copilot een mail opstellen: toon;beleefder;herformuleren;hulp bij schrijven;moeilijke mail formuleren;ontwerp van een mail;antwoord aan een klant;stijl;de juiste woorden;spelling
Teams: Loop eerste stappen om samen te werken: brainstormen;ideeën;gezamenlijke ruimte;gelijktijdig bewerken;tegelijk aanvullen;live;gemeenschappelijke lijst;samenwerken;whiteboard
Teams: Teams bestanden delen en terugvinden: tabblad Bestanden;document uit de chat;bestand doorgestuurd in een gesprek;waar is het gebleven;bestand plaatsen;documenten van het kanaal
Teams: een vergadering opnemen: opname;vergadering herbekijken;herbeluisteren;video van de vergadering;filmen;afwezig op de vergadering;replay;toestemming;waar staat de opname
Teams: ondertiteling live tonen: ondertitels;transcriptie;slechthorend;doof;slecht geluid;lawaai;ik hoor niets;ik versta niet;accent;andere taal;vertalen;vertaling;lezen wat er gezegd wordt;meelezen
Teams: groepsruimtes gebruiken: break-outrooms;subgroepen;groepjes;groepswerk;workshop;online opleiding;opsplitsen;deelnemers verdelen;werkgroepen;apart overleggen
OneDrive: terug naar een vorige versie: oude versie;versiegeschiedenis;versie van gisteren;overschreven;per ongeluk gewijzigd;wijzigingen ongedaan maken;voor de wijziging;terugkeren
OneDrive: ruimte vrijmaken op uw pc: schijf vol;harde schijf;C-schijf;opslag;geen plaats meer;geheugen vol;trage computer;offline;zonder internet;wifi;op het toestel houden;op de trein
SharePoint: werken in een documentbibliotheek: documenten van de dienst;gemeenschappelijke map;centraliseren;uploaden;online zetten;opladen;documenten ordenen;metagegevens;op één plaats;bewaren
SharePoint: een opvolglijst maken: inventaris;uitgeleend materiaal;register;databank;aanvragen opvolgen;lopende dossiers;gedeelde tabel;kolommen;gedeelde Excel vervangen;voorraad;contacten
SharePoint: een nieuwsbericht publiceren: aankondiging;aankondigen;communiceren;interne communicatie;artikel;nieuwtje;iedereen inlichten;heel het bedrijf;bericht van de dienst;interne nieuwsbrief
SharePoint: een pagina bouwen: webpagina;onze site aanpassen;afbeelding toevoegen;foto;opmaak van een site;webonderdeel;webpart;teamsite;pagina van de dienst;knop;banner;link
Word: Word eerste stappen in een document: tekst typen;brief;opmaak;marges;afdrukken;lettertype;vet;koptekst;voettekst;paginanummers;PDF;spelling;liggend
Word: opmaken met stijlen: titels;koppen;titelniveaus;hoofdstukken;nummering;nummeren;overal hetzelfde lettertype;huisstijl;uniform;opmaak;heel het document aanpassen;tussentitel
Word: een inhoudsopgave invoegen: inhoudstafel;inhoud;hoofdstukken;overzicht van het document;paginanummers;index;lang rapport;bijwerken
Copilot: Copilot een eerste versie schrijven: leeg blad;kladversie;ontwerp;tekst laten schrijven;verslag met AI;tekst genereren;inspiratie;dienstnota;procedure;brief met AI;voorstel
Word: afdruk samenvoegen: aanspreking;aanhef;mailmerge;standaardbrief;brieven in bulk;etiketten;enveloppen;omslagen;personaliseren;naam van de klant;massaal versturen;mailing;adreslijst;gepersonaliseerde brieven
Word: een toegankelijk document schrijven: alternatieve tekst;afbeelding beschrijven;contrast;slechtziend;schermlezer;dyslexie;leesbaar;blind;duidelijke koppen
Excel: Excel eerste stappen in een werkmap: beginnen;gegevens invoeren;rekenblad;werkblad;cel;rij;kolom;afdrukken;op één pagina;afdrukbereik;breedte;titelblokkering;tabblad;optellen
Excel: een lijst filteren: filter;enkel tonen;alleen tonen;rijen verbergen;slechts bepaalde;één klant;één maand;selecteren;te veel rijen;zoeken in een lijst;overhouden;openstaand
Excel: van een lijst een tabel maken: sorteren;alfabetisch;sorteren op datum;totaalrij;automatische totalen;gestreepte rijen;nieuwe rijen;kopteksten;rangschikken
Excel: een grafiek maken van a tot z: grafieken;taartdiagram;staafdiagram;lijngrafiek;curve;cijfers visualiseren;evolutie;as;legende;in beeld brengen
Excel: een keuzelijst toevoegen: keuzemenu;vaste keuzes;uitklaplijst;vaste waarden;gegevensvalidatie;typfouten vermijden;invoerfouten;ja of nee kiezen;opties
Excel: voorwaardelijke opmaak: inkleuren;automatische kleur;rood;groen;dubbels;dubbele waarden;te laat;markeren;doen opvallen;negatieve waarden;vervallen;icoontjes
Copilot: Copilot in Excel eerste stappen: formule met AI;tabel analyseren met AI;trend;gegevensanalyse;formule vragen;cijfers uitleggen;suggesties
Excel: twee lijsten koppelen met X.ZOEKEN: vert.zoeken;vlookup;twee lijsten vergelijken;kolommen vergelijken;prijs ophalen;overeenkomst;opzoeken in een andere tabel;opzoeken;verschillen;ontbrekende;bijbehorende waarde
Excel: gegevens opschonen met Power Query: importeren;CSV;bestanden samenvoegen;meerdere Excels combineren;export opkuisen;kolom splitsen;consolideren;vernieuwen;vuile gegevens;tekstbestand
PowerPoint: verzorgde dia's met Designer: lelijk;mooi;mooier;professioneel;professioneler;saai;opmaak;vormgeving;design;look;aantrekkelijk;modern;opfleuren;ziet er niet uit
PowerPoint: presenteren met de presentatorweergave: sprekersnotities;spiekbriefje;timer;spreken voor publiek;beamer;projector;twee schermen;volgende dia;voor een groep
Copilot: Copilot een presentatie maken: dia's vanuit een document;Word omzetten naar PowerPoint;presentatie met AI;slides genereren;snel een presentatie;tekst omvormen
PowerPoint: het diamodel: huisstijl;logo;lettertype;bedrijfskleuren;bedrijfssjabloon;alle dia's;alle slides;voettekst;achtergrond;uniform;dianummers
OneNote: een notitieblok delen: gemeenschappelijk notitieblok;teamnotities;toegang tot notities;gedeeld notitieblok;schrift van het team;mijn notities lezen;samen notities nemen
OneNote: een notitie terugvinden: zoeken in mijn notities;handschrift;handgeschreven;notities kwijt;waar heb ik genoteerd;notulen;verslag van vorige week;trefwoord
OneNote: paginasjablonen op maat: standaardverslag;vaste agendapunten;dagorde;stramien;hergebruiken;altijd dezelfde structuur;notulen;verslag;standaardpagina
Copilot: Copilot meer uit uw notities halen: notities samenvatten;actielijst;actiepunten;herschrijven;losse notities;taken uit notities;notities opkuisen
Planner: een teamplan maken: nieuw project;project starten;buckets;taken toewijzen;verantwoordelijke;team uitnodigen;wie doet wat;werk organiseren;stappen van het project
Planner: To Do taken op één plek: takenlijst;to-dolijst;mijn taken;geheugensteun;vandaag te doen;mijn dag;persoonlijke lijst;afvinken;wat moet ik nog doen
Planner: deadlines volgen op een kalender: vervaldag;te laat;achterstand;einddatum;planning;projectkalender;Gantt;dringend;op tijd;tegen wanneer
Forms: kiezen wie mag antwoorden: anoniem;anonimiteit;enkel voor collega's;externen;namen van deelnemers;openbare link;toegang tot het formulier;beperken;één antwoord per persoon;wie mag invullen
Forms: vragen die van antwoorden afhangen: vraag verschijnt enkel bij ja;vraag overslaan;vraag verbergen;vertakking;voorwaarde;indien ja;volgens het antwoord;niet van toepassing;aangepaste vragenlijst
Forms: Forms en Power Automate elk antwoord verwerken: automatische mail;verwittigd bij een antwoord;nieuwe inschrijving;automatische bevestiging;antwoord op het formulier;taak aanmaken;bewaren in een lijst
Power Automate: een goedkeuring opzetten: goedkeuren;validatie;akkoord van de chef;verlofaanvraag;onkostennota;handtekening;laten tekenen;goedkeuringsronde;factuur goedkeuren
Power Automate: een proces automatiseren leertraject: volledig proces;workflow;trigger;stap voor stap;opleiding Power Automate;geavanceerde flow;leren automatiseren
Power BI: een rapport maken vanuit Excel: interactief rapport;dashboard vanuit Excel;interactieve grafieken;visuals;rapportering;maandrapport;verkoopcijfers;bestand inladen
Power BI: Power BI rapporten maken en gebruiken leertraject: gegevensmodel;dashboard publiceren;opleiding Power BI;data-analyse;dashboard delen;verdiepen
Copilot: Copilot Pages een antwoord bewaren en delen: antwoord bijhouden;resultaat opslaan;antwoord van AI;samen aanvullen;hergebruiken;niet verliezen
Copilot: terugkerende prompt inplannen: elke maandag;iedere ochtend;elke week;automatische samenvatting;periodiek;dagelijks;wekelijks;zonder opnieuw te vragen
Copilot: Copilot wat er met uw gegevens gebeurt: privacy;vertrouwelijkheid;GDPR;wie ziet mijn vragen;loon;persoonsgegevens;mag;toegelaten;verboden;beroepsgeheim;klantgegevens;training
Security: ransomware uw pc beschermen en reageren: virus;gehackt;hacker;computer geblokkeerd;versleutelde bestanden;antivirus;cyberaanval;malware;besmet;kwaadaardige software;scherm vergrendeld
Security: vertrouwelijkheidslabels: classificatie;intern;openbaar;strikt vertrouwelijk;gevoelig document;welk label;niveau van vertrouwelijkheid;markeren als;geheim;document classificeren
Teams: geconcentreerd werken afleiding uit in Windows: concentratie;afgeleid;gestoord;storen;onderbroken;onderbrekingen;rustig;stilte;niet storen;landschapskantoor;doorwerken;werk afkrijgen
Teams: Viva Insights uw focustijd beschermen: overbelast;stress;te veel vergaderingen;evenwicht;loskoppelen;deconnectie;'s avonds;tijd blokkeren;werkdruk;pauze;welzijn
Outlook: een mail verzenden: handtekening onderaan;mailadres;adresboek;contactpersoon;leesbevestiging;later verzenden;verzenden annuleren;aan wie;verzendlijst
Outlook: afwezigheidsbericht instellen: terugkomst;sluiting;deeltijds;vrije dag;contactpersoon tijdens afwezigheid;klanten verwittigen;vakantiebericht
Teams: deelnemen aan een vergadering in Teams: online vergadering;videovergadering;hand opsteken;dempen;trage verbinding;beeld hangt;echo;luidspreker;oortjes;van op afstand;uitgenodigd
Teams: teams en kanalen in Teams: naar heel het team schrijven;groep aanmaken;privékanaal;lid worden van een team;teamgesprek;projectgroep;interne mails vervangen
Outlook: agenda en vergaderingen in Outlook: planning;inplannen;tijd blokkeren;herinnering aan vergadering;terugkerend;elke maand;beginuur;werkweek;deelnemers uitnodigen;afspraken
Outlook: agenda delen: mijn agenda tonen aan anderen;agenda afschermen;planning van het team;aanwezigheden;iedereen ziet mijn afspraken;kalender raadplegen;verlofdagen van het team
Outlook: agenda delegeren: iemand anders antwoordt;zwangerschapsverlof;tijdens mijn afwezigheid;verzenden namens;zieke collega;mails van iemand lezen;overnemen;waarnemen;plaatsvervanger
OneDrive: een bestand delen: link doorsturen;te groot bestand;groot bestand verzenden;bijlage geweigerd;lezen zonder wijzigen;wachtwoord op een link;vervaldatum;extern delen
OneDrive: verloren bestanden terughalen: bestand ontbreekt;alles kwijt;document verdwenen;prullenmand;foute klik;ongedaan maken;gewist bestand terugvinden;computer gecrasht
Word: wijzigingen bijhouden: veranderd;aanpassingen;nalezen;verbeteren;twee versies vergelijken;contract herlezen;mening van een collega;tekst met meerderen;zichtbare verbeteringen
Word: eerste stappen Word: brief typen;vet zetten;pagina-einde;twee kolommen;afbeelding invoegen;tabel in Word;als pdf bewaren;spellingfouten;spellingcontrole;regelafstand
Excel: formules begrijpen: som.als;aantal.als;cellen tellen;dagen tellen;functies;vermenigvuldigen;aftrekken;delen door;relatieve verwijzing;fout resultaat;leeftijd berekenen;totaal
Excel: eerste stappen Excel werkmap: ik ken niets van Excel;Excel leren;tabel invullen;datumnotatie;valuta;rij invoegen;kolom verbreden;Excel-blad;afdruk afgekapt
Excel: een lijst filteren in Excel: rijen van een klant;openstaande facturen;onbetaald;op datum;weergave beperken;de rest verbergen;bepaalde rijen;criterium
Excel: twee lijsten koppelen: naast elkaar leggen;twee tabellen samenvoegen;wie ontbreekt in de lijst;gegeven uit ander bestand halen;klantnummer;tabellen verbinden;twee bestanden controleren
Excel: voorwaardelijke opmaak in Excel: dubbels opsporen;verlopen datums;lege cellen;drempel;verkeerslichten;laten opvallen;celkleur;dubbele namen
Excel: een grafiek maken in Excel: taart maken;cijfers in beeld;visueel voor de directie;jaren vergelijken;kleuren van de grafiek;curve tekenen
Power BI: een rapport maken in Power BI: mijn Excel omzetten in een dashboard;interactieve cijfers;klikken om te filteren;verkoop opvolgen;rapport voor de directie;visualisatie
Copilot: Copilot een eerste versie schrijven: document van nul schrijven;schrijfhulp;tekst genereren;verslag;offerte;intern beleid;vertrekken van een nota
Teams: Viva Insights focustijd: overspoeld;agenda vol vergaderingen;geen tijd om te werken;uren;overuren;burn-out;weekend;rustige tijd;werkgewoonten
Teams: ondertiteling live in Teams: tolk;vertaler;Engels;Frans;slecht horen;begrijpen wat er gezegd wordt;vergadering in een andere taal volgen;tekst van de vergadering
Power Automate: eerste flows Power Automate: standaardmail;telkens hetzelfde typen;bijlagen automatisch bewaren;automatische herinneringen;elke week;manueel proces;in gang zetten
SharePoint: documentbibliotheek SharePoint: contracten van het team;waar zetten we onze documenten;iedereen vindt het;gedeelde kast;document vergrendeld;documenten archiveren;mappenstructuur
Planner: Planner aan de slag: takenbord;wie is verantwoordelijk;stand van het project;verdeling;taken opvolgen;overbelaste collega's;project beheren
OneNote: paginasjablonen OneNote: telkens opnieuw;wekelijks verslag;zelfde pagina;tijd winnen bij notulen;wekelijks overleg;vaste punten;overtypen
Forms: een enquête maken: inschrijving maaltijd;mening na een opleiding;menukeuze;verjaardag;teambuilding;uitstap;klantenbevraging;ondervragen;kennistest;inschrijvingslijst
Copilot: een vergadering inhalen Copilot: gemiste vergadering;wat is er beslist;automatische notities;notulen opmaken;conclusies;afgesproken taken;samenvatting van de vergadering
Outlook: categorieën en vlaggen Outlook: herinner mij;herinnering aan een mail;klant opvolgen;mail zonder antwoord;niet vergeten;kleurcodes;in het oog houden
Security: phishing mail: vreemd bericht van de bank;verdachte factuur;pakje;is dit echt;CEO-fraude;dubieuze link;gegevens gestolen
Outlook: vrij moment en zaal: gemeenschappelijke datum;volle agenda's;iedereen samenbrengen;zaaltje boeken;zaal met scherm;uur vinden;datum prikken met collega's
Word: afdruk samenvoegen mailmerge: dezelfde brief;brief naar alle leden;brieven naar klanten uit een lijst;naam invoegen;velden;persoonlijke brief;rondschrijven
Copilot: goede prompts: Copilot begrijpt mij niet;nutteloos antwoord;context geven;preciezer zijn;voorbeelden van vragen;praten met AI
Security: wachtwoorden: overal hetzelfde wachtwoord;wachtwoorden noteren;wachtwoord gelekt;te veel wachtwoorden;waar bewaren;kluis
PowerPoint: presentatie maken in PowerPoint: spreekbeurt;project voorstellen;afbeelding in een dia;animatie;overgang;video in een presentatie
Planner: To Do Planner-taken: wat ik moet doen;niets vergeten;mijn dag organiseren;prioriteiten van de dag;alles op één plek;taakherinnering
SharePoint: een opvolglijst maken Lists: materiaal uitlenen;wie heeft wat geleend;toestellen bijhouden;sleutels;badges;wagens;klachten;incidenten;klantvragen;adressenbestand;bijhouden;up-to-date houden
Copilot: Copilot wat er met uw gegevens gebeurt: klantendossier;klantdossier;mag ik;personeelsgegevens;is AI veilig;vertrouwelijk in Copilot;is dat veilig;Copilot ziet alles;datalek;wie kan lezen
Outlook: vergaderen over tijdzones heen: New York;Canada;India;Londen;zomeruur;internationale call;collega's in een ander werelddeel;buitenlandse klanten;tweede tijdzone;uurverschil
Forms: kiezen wie mag antwoorden: vragenlijst invullen;bevraging invullen;deelnemen aan de enquête;buiten het bedrijf;zien wie geantwoord heeft;zonder naam;antwoorden op naam;einddatum
Word: opmaken met stijlen Word: zelfde lettertype;hele verslag;eenvormig;grootte van titels;lettertype overal wijzigen;alinea;opmaak van een verslag;opmaak kopiëren
Security: verificatie in twee stappen Authenticator: goedkeuren op telefoon;beveiligingsapp;opnieuw installeren;geen code;resetten;nummer op het scherm;aanmelden vanuit het buitenland;zonder telefoon
Security: eerste aanmelding starten met Teams: ik kan niet binnen;geraak er niet in;wachtwoord geweigerd;nieuwe medewerker;onthaal;Teams openen;app installeren;werkaccount
Teams: scherm delen in een vergadering: niets op het scherm;document tonen;laten zien;demonstratie;delen met geluid;video delen;uitleggen op scherm;ze zien mijn mails;schermdeling
Teams: een vergadering opnemen: spoor bewaren;filmpje;webinar;opleiding herbekijken;opname delen;downloaden;afwezige collega's;wie er niet bij was
Teams: groepsruimtes break-outrooms: groepsoefening;discussietafels;per twee;virtuele kamers;workshop begeleiden;cursisten;apart laten overleggen;in groepjes verdelen
Teams: uw meldingen onder controle Teams: weekend;nacht;te veel lawaai;blijft piepen;trilt;vermeldingen;verwittigd worden;stille uren;bliep
Teams: Teams bestanden delen en terugvinden: bestand van het kanaal;document van het team;gedeeld tijdens de vergadering;samen aan een bestand werken;ik vind het niet meer;gestuurd door een collega;plaats
OneDrive: terug naar een vorige versie: versie van vorige week;mijn tekst van voordien;iemand heeft mijn werk overschreven;versie herstellen;versies vergelijken
OneDrive: werkbestanden in de cloud OneDrive: opslaan op OneDrive;server;waar bewaar ik documenten;toegang vanaf mijn gsm;kantoor en thuis;laptop kwijt;bureaublad
SharePoint: teambestanden in de Verkenner: gedeelde map in Windows;snelkoppeling;verschijnt niet;openen vanaf mijn computer;lokale kopie;synchronisatie hapert
SharePoint: een nieuwsbericht publiceren SharePoint: artikel schrijven;nieuwe collega voorstellen;personeel informeren;bericht aan iedereen;nieuws van de afdeling;evenement aankondigen;laten weten
SharePoint: een pagina bouwen SharePoint: site van de dienst;kolom;sectie;tekst en foto's;startpagina;site wijzigen;link toevoegen;ons team voorstellen
SharePoint: waarvoor ons intranet dient: formulier vinden;hr-info;nuttige contacten;SharePoint-site;wat is SharePoint;nieuws van het huis;procedures;reglement
Outlook: mails sorteren met regels Outlook: automatische mails;vanzelf klasseren;doorsturen;afzender;nieuwsbrieven;meteen verwijderen;automatisch naar een map
Outlook: mails ordenen in mappen Outlook: ik vind niets terug;duizend mails;oude mails;mail terugvinden;map maken;per project;per klant;orde in mijn mailbox;rommeltje
Outlook: werken met een gedeelde mailbox Outlook: gemeenschappelijk adres;antwoorden vanuit het adres van de dienst;mails van de afdeling;toegang tot de mailbox;wie heeft geantwoord;mailbox toevoegen
Security: een versleutelde mail versturen Outlook: medisch document;rijksregisternummer;lonen doorsturen;beschermde mail;niemand anders mag lezen;veilig versturen;code om te openen
Excel: een draaitabel maken: hoeveel per dienst;totaal per medewerker;tellen per categorie;duizenden rijen analyseren;per kantoor;per jaar;bedragen per maand;subtotalen
Excel: van een lijst een tabel maken Excel: alfabetische volgorde;oplopend;aflopend;nieuwe kolommen;totaal onderaan;om de andere rij;nette tabel;sorteren op naam
Excel: een keuzelijst toevoegen Excel: kiezen uit een lijst;menu in een cel;status kiezen;fouten vermijden;vooraf bepaalde antwoorden;iets anders verbieden
Excel: gegevens opschonen met Power Query: bestanden bundelen;twaalf maanden;maandbestanden;onder elkaar zetten;samenbrengen;slecht opgemaakte gegevens;elke maand dezelfde bewerking;naam en voornaam splitsen
PowerPoint: verzorgde dia's met Designer: mijn presentatie is saai;meer stijl;beelden en kleuren;indruk maken;te veel tekst;voorstel van opmaak;grafisch;netjes
PowerPoint: presenteren met de presentatorweergave: geheugensteun;verborgen notities;spreken voor de zaal;resterende tijd;tijd bewaken;spiekbriefjes;publiek ziet het niet
PowerPoint: het diamodel PowerPoint: logo van het bedrijf;op elke dia;overal wijzigen;officiële kleuren;officieel sjabloon;bedrijfsstijl
Planner: Planner deadlines volgen: taak verplaatsen;project loopt achter;mijlpalen;einde van het project;kalenderweergave;taken van de week;wat is dringend
OneNote: een notitie terugvinden OneNote: waar is mijn notitie;notitieblokken doorzoeken;tekst in een afbeelding;notities van vorig jaar;foto van een bord;bepaald woord
Copilot: Copilot een mail opstellen: mail in het Frans;mail in het Engels;korter;vriendelijker;klachtenbrief;diplomatisch antwoord;taalfouten;in mijn plaats schrijven;professionele toon
Security: vertrouwelijkheidslabels juist classificeren: intern bestand;niet verspreiden;geheim document;vertrouwelijk vermelden;wie mag het document openen;bestand beschermen;beschermingsniveau
Teams: afleiding uit in Windows geconcentreerd: zonder gestoord te worden;ze onderbreken mij;te druk op kantoor;verslag afwerken;stille modus;timer;aandacht houden
Security: ransomware uw pc beschermen: gevaarlijke bijlage geopend;antivirus;rood scherm;betalen;aanval;besmette computer;afsluiten van het netwerk;trojan
Copilot: terugkerende prompt inplannen Copilot: elke dag dezelfde vraag;mijn week voorbereiden;automatisch overzicht;overzicht op maandag;routine
Teams: Loop eerste stappen samenwerken: allemaal tegelijk;ideeënsessie;samen schrijven;gezamenlijke agenda;gedeelde notities;gedeelde pagina
Power Automate: een goedkeuring opzetten Power Automate: directeur;directie;hr;ja of nee zeggen;akkoord geven;weigeren;aanvraag laten tekenen;wie moet akkoord gaan;aankoop;bestelling;bestelbon
Excel: formules begrijpen Excel: gemiddelde berekenen;minimum;maximum;afwijking;rare waarde;hekje;#WAARDE!;#VERW!;geen resultaat;totaal klopt niet;hoeveel is;automatisch berekenen
Security: phishing verdachte mail herkennen: telefoontje;doet zich voor als;verdachte oproep;sms;vraagt geld;gewijzigd rekeningnummer;wedstrijd;cadeau;ik twijfel
SharePoint: een nieuwsbericht publiceren op SharePoint: vertrek van een collega;nieuwe medewerker;geboorte;belangrijke wijziging;iedereen moet het weten;op de hoogte brengen;resultaat delen
OneDrive: een bestand of map delen: kan niet openen;geen toegang;foutmelding bij openen;link werkt niet;recht om te wijzigen;leverancier;boekhouder;externe partner
Planner: To Do Planner-taken: hoofd zit vol;noteren wat ik moet doen;te veel te doen;overdonderd;boodschappenlijst;aanvinken wat klaar is;persoonlijke deadlines
Security: een versleutelde mail versturen met Outlook: naar de verkeerde persoon;niet voor iedereen bestemd;doorsturen verbieden;beperkt lezen;gezondheidsgegevens;medisch geheim
Word: Word samen nalezen wijzigingen bijhouden: mijn tekst is veranderd;nalezing door juridische dienst;definitieve versie;voorstellen;schrappen;document annoteren;tonen wat er veranderd is
Outlook: belangrijke mails eerst Outlook: na de vakantie;duizend ongelezen mails;belangrijke mail gemist;hoofdzaak eerst;belangrijke berichten;voorrang
Teams: teams en kanalen in een notendop: waarvoor dient Teams;beginnen met Teams;chatten;een collega schrijven;groepsgesprek;antwoorden in de draad;team vinden;team verlaten
Copilot: Copilot Chat eerste stappen AI: waarvoor dient AI op het werk;tijd winnen met AI;Copilot ontdekken;hulp bij schrijven;ideeën;brainstormen met AI;tekst vertalen met AI;vertaling
Excel: een grafiek maken van a tot z in Excel: cijfers illustreren;evolutie tonen;balken en lijnen;grafiektitel;onleesbare grafiek;verkeerd type grafiek;verhouding;percentages
Teams: Viva Insights focustijd beschermen op het werk: balans werk en privé;te veel uren;'s avonds niet meer antwoorden;tijd voor mezelf;pauzes;weekends;mentale belasting;uitgeput
`,
  EN: `
Teams: share my screen;screen sharing;show my screen
Teams: black screen in meeting;nobody sees my screen;screen sharing stopped
Teams: give control;take control;request control
Teams: nobody can hear me;microphone not working;mic muted;no sound in meeting
Teams: headset;echo;earbuds;webcam;camera not working;frozen video
Teams: blur background;virtual background
Teams: online meeting;video call;video conference;remote meeting
Teams: meeting link;join a meeting;waiting room;lobby;invite an external guest to a meeting
Teams: record a meeting;meeting recording;watch a meeting again
Teams: captions;subtitles;transcript;raise hand;breakout rooms
Teams: channel;private channel;shared channel;create a channel
Teams: create a team;add a member;add a guest;chat;group chat;instant message
Teams: too many notifications;mute notifications;do not disturb
Teams: green dot;status shows away;change my status
Teams: webinar;town hall;large online event;whiteboard;online brainstorming
Teams: call forwarding;voicemail;call from my computer
Teams;OneNote: meeting notes;minutes of the meeting
Outlook: out of office;automatic reply;vacation message;away message
Outlook: mailbox full;inbox full;archive mail;email signature;logo in signature
Outlook: mail rules;sort my mail;move mail to a folder automatically
Outlook: shared calendar;share my calendar;see a colleague's calendar
Outlook;Teams: plan a meeting;find a time slot;scheduling assistant
Outlook: book a room;meeting room;recall a mail;undo send;sent by mistake
Outlook: shared mailbox;team mailbox;generic address;delegate access;send on behalf
Outlook;Security: junk mail;spam
Outlook: distribution list;contact group
Outlook;OneDrive: attachment too large;attachment blocked
Outlook: find an old mail;mail disappeared;deleted mail;mail not received
Outlook: schedule send;send later;recurring meeting;move a meeting
OneDrive: back up my files;automatic backup
OneDrive;SharePoint: lost file;deleted file;overwritten file;recycle bin
OneDrive;SharePoint: previous version;version history;share a folder;share a file;sharing link
OneDrive: sync stuck;not syncing;red cross on a file
OneDrive: disk full;free up space;work offline;no internet;send a large file;WeTransfer
OneDrive;SharePoint: network drive;shared drive;file server
OneDrive;Word;Excel: work together on a document;co-authoring;edit at the same time
OneDrive;SharePoint;Excel: locked for editing;read-only file
SharePoint: intranet;publish news;intranet page;document library;team documents
SharePoint: access denied;request access;site permissions;SharePoint list;shared list
Excel: pivot table;PivotTable;crosstab;formula;formula not working;#N/A;#REF!;#VALUE!
Excel: vlookup;xlookup;compare two lists
Excel: conditional formatting;colour cells by value
Excel: bar chart;pie chart;line chart;filter a list;sort a table
Excel: drop-down list;data validation
Excel: duplicates;remove duplicates;freeze panes;freeze top row
Excel: import CSV;text to columns;macro;VBA;merge cells
Excel: protect a sheet;lock cells;spreadsheet;workbook
Power BI: dashboard;reporting;KPI;interactive report
Power BI: refresh a report;figures out of date
Power Automate: automate;repetitive task;workflow;approval request;approval flow
Power Automate: automatic reminder;automatic email;flow failed;flow does not start
Planner: share out tasks;team tasks;task board
Planner: to-do list;checklist;project follow-up;deadlines;kanban
Copilot: artificial intelligence;AI;ChatGPT;AI assistant;prompt;write a prompt
Copilot: summarise a document;summarize mails;meeting summary
Copilot: rewrite text;improve my text
Copilot;Word: translate a text;translate a document
Copilot: Copilot licence;no Copilot button;made-up answer;hallucination
Security;Outlook: phishing;suspicious mail;fake mail;scam mail
Security: clicked a suspicious link;suspicious attachment
Security: forgot my password;change password;password expired;account locked
Security: two-step verification;two-factor authentication;code on my phone;MFA;Authenticator
Security: new phone;lost phone;stolen phone;virus;ransomware;malware
Security: personal data;GDPR;privacy;data breach
Security: lost laptop;stolen laptop;VPN;public wifi;secure remote work
Security;Outlook: encrypt a mail;confidential mail;sensitivity label
Security: cannot sign in;log in;first sign-in
Word: track changes;comments in a document;review together
Word: table of contents;mail merge;form letter;address labels
Word: page numbers;header and footer;save as PDF;convert to PDF;edit a PDF
PowerPoint: presentation;slides;slide deck
PowerPoint: slide master;presentation template;house style;presenter view;speaker notes
OneNote: take notes;digital notebook;handwritten notes;shared notebook;team notes
Forms: survey;poll;questionnaire
Forms: registration form;online form;event sign-up;quiz;knowledge test
Security: first sign-in: log in;login;log on;username;new starter;new joiner;first day;locked out;account blocked;cannot get in;access to my account
Security: two-step verification set up Authenticator: verification code;code on my phone;new phone;changed phone;lost my phone;confirm sign-in;approve sign-in;app on mobile;text message;QR code
Security: two-step verification why two steps: second factor;secure my account;account hacked;extra check;asks for a code every time;is my account safe;stolen login
Outlook: write and send your first mail: recipient;copy someone in;cc;bcc;attach a file;add an attachment;subject line;reply all;forward;new message
Teams: join a meeting: get into the call;meeting link;dial in;mic;microphone;camera;webcam;headset;no sound;nobody hears me;nobody sees me;blur my background;waiting room;lobby;video call
Security: spot a fraudulent mail: suspicious;weird;strange;dodgy;fake;scam;unknown sender;clicked a link;bank;spam;junk;report it;trap;gave my password away
Teams: first things to know about channels: where to post;post to the team;difference between chat and channel;private message;group message;thread;mention someone;create a team;add a member
Teams: share your screen in a meeting: screen sharing;show my screen;black screen;others see nothing;show a PowerPoint;window;give control;take control;present remotely;project
OneDrive: work files in the cloud: back up;backup;save online;store;working from home;on another computer;on a tablet;from anywhere;personal drive;where are my documents;usb stick;new pc
SharePoint: what our intranet is for: company site;company news;read the news;internal information;find a procedure;policy;work rules;portal;search the intranet;home page
Outlook: calendar and meetings: plan a meeting;make an appointment;appointment;invite;invitation;weekly meeting;series;move;reschedule;postpone;cancel a meeting;my week;availability
OneDrive: share a file or folder: sharing link;give access;revoke access;stop sharing;read only;edit rights;too big;too large;heavy file;external;outside the company;permission;access denied;WeTransfer
Copilot: Copilot Chat first steps: AI assistant;chatbot;ChatGPT;ask AI a question;robot;artificial intelligence;try it out;what can Copilot do;where to start
Security: strong passwords: forgot my password;change password;expired;too simple;passphrase;password manager;remember;reset;secret code;length;characters
Outlook: out-of-office reply: automatic reply;away;going on holiday;annual leave;vacation;tell people i am away;sick;back on;autoreply;ooo
Outlook: sort your mail with rules: too many emails;rule;automatically;move;file automatically;newsletter;advertising;filter my mail;useless mails;flooded;drowning in mail;recurring messages
Teams: keep notifications under control: alerts;turn off sound;pings;pop-up;do not disturb;mute;noisy chat;disturbed;too many messages;switch off;banner;missed a message
OneDrive: get lost or overwritten files back: deleted;erased;recycle bin;by mistake;accidentally;emptied folder;gone;vanished;restore;undelete;disappeared;recover
SharePoint: team files in File Explorer: sync;synchronise;Windows Explorer;network drive;shared drive;common drive;work offline;on my computer;SharePoint folders;red cross;not syncing
Excel: understand formulas: formula;calculate;calculation;add up;sum;average;percentage;IF function;absolute reference;dollar sign;copy down;error in a cell;VAT;difference;round
Excel: build a PivotTable: pivot;group;totals by month;per month;per client;per team;summary;sum up a long list;overview;break down;statistics;hours per month
Word: review together with track changes: corrections;proofread;who changed;accept;reject;comments;remarks;revise;revision;red lines;annotate;edits;contract;feedback on a text
PowerPoint: create a presentation: slideshow;talk;slides;deck;template;start a PowerPoint;add a slide
OneNote: meet the digital notebook: notepad;take notes;note-taking;meeting notes;minutes;sections;pages;jot down;sticky notes;loose paper
Planner: Planner get started: share out tasks;divide the work;who does what;who is in charge;kanban board;progress;follow up the team;assign;project management;workload
Forms: create a survey or a sign-up: form;poll;questionnaire;quiz;register for an event;registration;party;vote;ask for opinions;satisfaction;feedback;evaluation;collect answers;rsvp
Power Automate: Power Automate first flows: automate a repetitive task;automation;save time;always the same;robot;every day;endless copy and paste;manual work;automatic reminder
Power BI: Power BI get started: dashboard;indicators;KPI;key figures;read a report;statistics;visualise;management;numbers
Word: make your documents accessible to everyone: accessibility;check;disability;visually impaired;colour blind;screen reader;readable for everyone;alt text
Copilot: write good prompts: prompt;phrase a request;bad answer;poor answer;useless;nonsense;rubbish;instructions;ask better;wording;good question
Copilot: Copilot catch up on a meeting: automatic minutes;meeting summary;recap;late;missed;decisions;action points;what was said;could not attend;minutes by AI
Copilot: sum up a long mail thread: email chain;too long to read;summary;summarise;back from leave;the gist;endless conversation;tldr
Copilot: AI fluency: artificial intelligence;understand AI;limits of AI;what is allowed;rules;ethics;hallucinations;AI mistakes;ChatGPT;learn about AI;responsible use
Outlook: file your mail in folders: too many emails;archive;inbox full;mess;messy;clutter;clean up;tidy up;sort out;empty;inbox zero;subfolder
Outlook: see the mail that matters first: too many emails;focused inbox;priority;urgent;drowning;flooded;less important;other tab;overlook a mail;important
Outlook: categories, flags and reminders: flag;colour;mark a mail;deal with later;follow up;chase;forgot to answer;tag a mail;to do in my mail
Outlook: share your calendar with a colleague: see someone's calendar;shared calendar;team calendar;who sees my calendar;private appointment;hide details;free or busy;calendar permissions;diary
Outlook: find a free slot and a free room: book;booking;reserve;meeting room;date that works;common time;availability;scheduling assistant;everyone free;doodle
Outlook: schedule meetings across time zones: time difference;abroad;overseas;local time;other country;America;Asia;what time there;international;wrong hour
Outlook: work in a shared mailbox: common mailbox;generic mailbox;department address;info address;team inbox;group address;answer on behalf of the team;several people one mailbox
Outlook: delegate your calendar and mail: delegation;assistant;secretary;stand-in;cover for me;in my name;on my behalf;manage the boss's diary;proxy;access to my mail;sick;backup
Security: send an encrypted mail: encrypt;confidential;protect a mail;sensitive data;payslip;secure;secret;prevent forwarding;personal data;GDPR
Outlook: Loop in Outlook a mail that stays up to date: table in a mail;list to fill in;fill in together;always current;back and forth;component
Copilot: Copilot draft a mail: tone;more polite;rephrase;reword;help writing;tricky email;reply to a customer;style;find the words;spelling;friendlier
Teams: Loop first steps in working together: brainstorm;ideas;shared space;edit at the same time;real time;simultaneously;common list;collaborate;co-write;whiteboard
Teams: Teams share files and find them again: Files tab;document sent in chat;file in a conversation;where has it gone;drop a file;channel documents;file someone sent
Teams: record a meeting: recording;watch the meeting again;rewatch;listen again;video of the meeting;film;absent from the meeting;replay;consent;where is the recording
Teams: turn on live captions: subtitles;transcript;hard of hearing;deaf;bad sound;noise;cannot hear;do not understand;accent;other language;translate;translation;read what is said
Teams: split a meeting into breakout rooms: small groups;subgroups;workshop;online training;divide;separate participants;working groups;group work;discuss apart
OneDrive: go back to an earlier version: old version;version history;yesterday's version;overwritten;changed by mistake;undo changes;before the change;previous;roll back
OneDrive: free up space on your PC: disk full;hard drive;C drive;storage;no room left;memory full;slow computer;offline;without internet;wifi;keep on device;on the train
SharePoint: work in a document library: department documents;common folder;centralise;upload;put online;store documents;organise documents;metadata;in one place;repository
SharePoint: create a tracking list: inventory;lent equipment;register;log;database;track requests;open cases;shared table;columns;replace a shared Excel;stock;contacts;keep track
SharePoint: publish a news post: announcement;announce;communicate;internal communication;article;inform everyone;whole company;all staff;internal newsletter
SharePoint: build a page: web page;edit our site;add a picture;photo;site layout;web part;team site;department page;button;banner;links
Word: Word first steps in a document: type a text;letter;layout;margins;print;font;bold;header;footer;page numbers;PDF;spelling;landscape
Word: format with styles: headings;heading levels;chapters;numbering;same font everywhere;house style;consistent;formatting;change the whole document;subheading
Word: insert a table of contents: contents;chapters;outline;page numbers;index;long report;update;overview of the document
Copilot: Copilot write a first draft: blank page;rough draft;have a text written;report with AI;generate text;inspiration;memo;procedure;letter with AI;proposal
Word: run a mail merge: salutation;form letter;bulk letters;labels;envelopes;personalise;customer's name;mass mailing;mailshot;address list;personal letters;same letter to many
Word: write an accessible document: alt text;describe a picture;contrast;visually impaired;screen reader;dyslexia;readable;blind;clear headings
Excel: Excel first steps in a workbook: beginner;enter data;spreadsheet;worksheet;cell;row;column;print;fit on one page;print area;width;freeze panes;tab;add up
Excel: filter a list: show only;hide rows;only some;one client;one month;select;too many rows;search a list;keep only;just these;outstanding
Excel: turn a list into a table: sort;alphabetical order;sort by date;total row;automatic totals;banded rows;new rows;headers;order
Excel: build a chart from scratch: charts;graph;pie chart;bar chart;line chart;visualise figures;trend;axis;legend;illustrate
Excel: add a drop-down list: dropdown menu;fixed choices;pick list;fixed values;data validation;prevent typos;typing errors;choose yes or no;options
Excel: conditional formatting: colour cells;automatic colour;red;green;duplicates;double entries;late;highlight;stand out;negative values;overdue;icons
Copilot: Copilot in Excel first steps: formula with AI;analyse a table with AI;trend;data analysis;ask for a formula;explain figures;insights
Excel: match two lists with XLOOKUP: vlookup;compare two lists;compare columns;fetch a price;look up;lookup;another table;differences;missing;corresponding value;cross-check
Excel: clean up data with Power Query: import;CSV;merge files;combine several workbooks;messy export;split a column;consolidate;refresh;dirty data;text file;append
PowerPoint: polished slides with Designer: ugly;pretty;nicer;professional;boring;dull;layout;design;look;attractive;modern;beautify;good-looking;slick
PowerPoint: present with Presenter view: speaker notes;cheat sheet;timer;public speaking;projector;two screens;next slide;in front of an audience;prompter
Copilot: Copilot create a presentation: slides from a document;convert Word to PowerPoint;turn a document into slides;presentation with AI;generate slides;quick presentation
PowerPoint: the slide master: brand;branding;house style;logo;font;company colours;company template;all slides;footer;background;consistent;slide numbers
OneNote: share a notebook: common notebook;team notes;access to notes;shared notebook;open my notes to the team;take notes together
OneNote: find a note again: search my notes;handwriting;handwritten;lost notes;where did i write;old minutes;last week's notes;keyword
OneNote: page templates of your own: standard minutes;agenda;reuse;always the same structure;standard page;meeting minutes template;layout for notes
Copilot: Copilot get more out of your notes: summarise my notes;action list;action points;rewrite;messy notes;turn notes into tasks
Planner: create a team plan: new project;start a project;buckets;assign tasks;person responsible;invite the team;who does what;organise the work;project steps
Planner: To Do tasks in one place: to-do list;my tasks;task list;memory aid;things to do;my day;personal list;tick off;what is left to do
Planner: follow deadlines on a calendar: due date;late;behind;delay;schedule;project calendar;Gantt;urgent;on time;by when;overdue
Forms: choose who can answer: anonymous;anonymity;colleagues only;external people;names of respondents;public link;access to the form;restrict;one answer per person
Forms: questions that depend on answers: question only appears if yes;skip a question;hide a question;branching;branch;condition;if yes;depending on the answer;not applicable;tailored questionnaire
Forms: Forms and Power Automate act on every answer: automatic mail;notified of a reply;new registration;automatic confirmation;form submitted;create a task;save in a list
Power Automate: set up an approval: approve;sign off;manager's agreement;leave request;expense claim;expenses;signature;approval workflow;invoice to approve
Power Automate: automate a process the learning path: whole process;workflow;trigger;step by step;Power Automate course;advanced flow;learn to automate
Power BI: create a report from Excel: interactive report;dashboard from Excel;interactive charts;visuals;reporting;monthly report;sales figures;load a file
Power BI: Power BI create and use reports the learning path: data model;publish a dashboard;Power BI course;data analysis;share a dashboard;go deeper
Copilot: Copilot Pages keep and share an answer: save an answer;store the result;AI answer;complete together;reuse;not lose
Copilot: schedule a prompt you repeat: every Monday;every morning;every week;automatic summary;periodic;daily;weekly;without asking again
Copilot: Copilot what happens to your data: privacy;confidentiality;GDPR;who sees my questions;salary;personal data;allowed;forbidden;professional secrecy;customer data;training
Security: ransomware protect your PC and react: virus;hacked;hacker;computer locked;encrypted files;antivirus;cyberattack;malware;infected;malicious software;screen locked
Security: sensitivity labels: classification;internal;public;strictly confidential;sensitive document;which label;confidentiality level;mark as;secret;classify a document
Teams: focus switch off distractions in Windows: concentration;distracted;disturbed;interrupted;interruptions;quiet;peace;silence;do not disturb;open-plan office;get work done;session
Teams: Viva Insights protect your focus time: overload;stress;too many meetings;balance;disconnect;switch off;evening;block time;workload;break;wellbeing;overtime
Outlook: write a mail: email signature;email address;address book;contact;read receipt;send later;undo send;distribution list;who to write to
Outlook: set an out-of-office reply: be back;return;closing;part-time;day off;contact person;warn customers;leave message;while i am off
Teams: join a Teams meeting: online meeting;videoconference;raise my hand;mute myself;slow connection;frozen picture;echo;speaker;earphones;remotely;invited
Teams: channels in Teams: write to the whole team;make a group;private channel;join a team;team discussion;project group;instead of internal emails
Outlook: calendar and meetings in Outlook: planning;block a slot;meeting reminder;recurring;every month;start time;working week;invite attendees;appointments
Outlook: share your calendar: let others see my calendar;hide my appointments;team planning;who is in;everyone sees my appointments;look at a calendar;team holidays
Outlook: delegate your calendar: someone else answers;maternity leave;during my absence;send on behalf of;sick colleague;read someone's mail;take over;deputy;act for me
OneDrive: share a file: send a link;document too large;transfer a big file;attachment rejected;view without editing;password on a link;expiry date;external sharing
OneDrive: get lost files back: missing file;lost everything;document vanished;trash;wrong click;undo;find a deleted file;computer crashed
Word: track changes: changed;edits;reread;correct;compare two versions;contract to review;colleague's opinion;text with several people;visible corrections
Word: first steps Word document: type a letter;make bold;page break;two columns;insert a picture;table in Word;save as PDF;spelling mistakes;spell check;line spacing
Excel: understand formulas: sumif;countif;count cells;count days;functions;multiply;subtract;divide by;relative reference;wrong result;work out age;total
Excel: first steps Excel workbook: i know nothing about Excel;learn Excel;fill in a sheet;date format;currency;insert a row;widen a column;Excel sheet;cut off when printing
Excel: filter a list in Excel: rows of a client;open invoices;unpaid;by date;extract;limit what is shown;hide the rest;certain rows;criterion
Excel: match two lists: side by side;join two tables;who is missing from the list;pull data from another file;customer number;link tables;check two files
Excel: conditional formatting in Excel: find duplicates;expired dates;empty cells;threshold;traffic lights;make visible;cell colour;double names
Excel: build a chart in Excel: make a pie;draw a curve;figures in a picture;visual for management;compare years;chart colours;plot
Power BI: create a Power BI report: turn my spreadsheet into a dashboard;interactive figures;click to filter;track sales;report for management;visualisation
Copilot: Copilot write a first draft: document from scratch;help me write;generate a text;report;offer;internal policy;start from a note
Teams: Viva Insights focus time: drowning in meetings;calendar full of meetings;no time to work;hours;overtime;burnout;weekend;quiet time;work habits
Teams: live captions in Teams: interpreter;translator;French;Dutch;hard to hear;follow what is said;meeting in another language;text of the meeting
Power Automate: first flows Power Automate: standard mail;typing the same again;save attachments automatically;automatic reminders;every week;manual process;trigger
SharePoint: document library SharePoint: team contracts;where to put our documents;everyone can find it;shared cupboard;locked document;archive documents;folder structure
Planner: Planner get started: task board;who is responsible;project status;split the work;keep track of tasks;overloaded colleagues;manage a project
OneNote: page templates OneNote: redo every time;weekly minutes;same page;save time on minutes;weekly meeting;fixed items;retype
Forms: create a survey: lunch sign-up;feedback after a training;menu choice;birthday;team building;outing;customer survey;ask people;knowledge test;sign-up sheet
Copilot: catch up on a meeting Copilot: missed meeting;skipped a meeting;what was decided;automatic notes;write the minutes;conclusions;agreed tasks;summary of the meeting
Outlook: categories and flags in Outlook: remind me;reminder about a mail;chase a customer;unanswered mail;not forget;colour codes;keep an eye on
Security: phishing mail: odd message from the bank;suspicious invoice;parcel;is this real;CEO fraud;doubtful link;data stolen;bogus
Outlook: free slot and room: common date;full calendars;get everyone together;room with a screen;find a time;pick a date with colleagues;suits everyone
Word: run a mail merge: same letter;letter to all members;letters to customers on a list;insert the name;fields;personal letter;circular
Copilot: good prompts: Copilot does not understand me;useless answer;give context;be more precise;examples of requests;talk to AI
Security: passwords: same password everywhere;write down passwords;password leaked;too many passwords;where to keep them;vault
PowerPoint: create a PowerPoint presentation: give a talk;pitch a project;picture in a slide;animation;transition;video in a slideshow
Planner: To Do Planner tasks: what i have to do;forget nothing;organise my day;priorities for today;all in one place;task reminder
SharePoint: create a tracking list Lists: lend equipment;who borrowed what;devices;keys;badges;cars;complaints;incidents;customer requests;address file;keep up to date;record of
Copilot: Copilot what happens to your data: client file;am i allowed;staff data;is AI safe;confidential in Copilot;is it secure;Copilot sees everything;data leak;who can read;customer file
Outlook: schedule meetings across time zones: New York;Canada;India;London;daylight saving;international call;colleagues on another continent;foreign customers;second time zone;clock
Forms: choose who can answer: fill in the questionnaire;who may fill in;take part in the survey;outside the company;see who answered;without a name;named answers;closing date
Word: format with styles Word: same font;entire report;uniform look;heading size;change the font everywhere;paragraph;report layout;copy formatting
Security: two-step verification Authenticator: approve on the phone;security app;reinstall;no code;reset;number on screen;sign in from abroad;without a phone;phone broken
Security: first sign-in Teams: i can't get in;it won't let me in;password refused;new employee;onboarding;open Teams;install the app;work account;just joined
Teams: share your screen in a meeting: nothing on screen;show a document;let others see;demo;share with sound;share a video;walk through on screen;they see my mails
Teams: record a meeting: keep a trace;the video;webinar;training to watch later;share the recording;download;absent colleagues;those who weren't there
Teams: split a meeting into breakout rooms: group exercise;discussion tables;in pairs;virtual rooms;run a workshop;trainees;talk separately;divide participants
Teams: keep notifications under control Teams: weekend;night;too noisy;keeps pinging;vibrates;mentions;be told;quiet hours;buzzing
Teams: Teams share files and find them again: channel file;team document;shared in the meeting;work together on a file;can't find it;sent by a colleague;location
OneDrive: go back to an earlier version: last week's version;my text as it was;someone overwrote my work;restore a version;compare versions
OneDrive: work files in the cloud OneDrive: save to OneDrive;server;where do i save documents;access from my phone;office and home;lose my laptop;desktop
SharePoint: team files in File Explorer: shared folder in Windows;shortcut;does not appear;open from my computer;local copy;sync stuck
SharePoint: publish a news post SharePoint: write an article;introduce a new colleague;inform staff;notice to all;department news;announce an event;let people know
SharePoint: build a page SharePoint: department site;column;section;text and photos;landing page;change the site;add a link;present our team
SharePoint: what our intranet is for: find a form;HR information;useful contacts;SharePoint site;what is SharePoint;house news;procedures;rules
Outlook: sort your mail with rules Outlook: automatic mails;file by itself;redirect;sender;newsletters;delete straight away;automatically to a folder
Outlook: file your mail in folders Outlook: can't find anything;thousand mails;old mails;find a mail;make a folder;per project;per client;order in my mailbox
Outlook: work in a shared mailbox Outlook: common address;answer from the department's address;department mail;access to the mailbox;who replied;add a mailbox
Security: send an encrypted mail Outlook: medical document;national number;send salaries;protected mail;nobody else may read;send safely;code to open
Excel: build a PivotTable: how many per department;total per employee;count by category;analyse thousands of rows;per office;per year;amounts per month;subtotals
Excel: turn a list into a table Excel: alphabetical;ascending;descending;new columns;total at the bottom;every other row;neat table;sort by name
Excel: add a drop-down list Excel: choose from a list;menu in a cell;pick a status;avoid mistakes;predefined answers;forbid anything else
Excel: clean up data with Power Query: bring files together;twelve months;monthly files;stack;assemble;badly formatted data;same treatment every month;split first and last name
PowerPoint: polished slides with Designer: my presentation is dull;more style;pictures and colours;impress;too much text;layout suggestion;designer look;smart
PowerPoint: present with Presenter view: prompts for me;hidden notes;speak to the room;time left;keep time;oral presentation;audience does not see
PowerPoint: the slide master PowerPoint: company logo;on every slide;change everywhere;official colours;official template;corporate style
Planner: Planner follow deadlines: move a task;project behind;milestones;end of the project;calendar view;tasks this week;what is urgent
OneNote: find a note again OneNote: where is my note;search notebooks;text in a picture;last year's notes;photo of a whiteboard;certain word
Copilot: Copilot draft a mail: mail in French;mail in Dutch;shorter;kinder;complaint;diplomatic reply;grammar;write it for me;professional tone
Security: sensitivity labels: internal file;do not distribute;secret document;label as confidential;who can open the document;protect a file;protection level
Teams: switch off distractions in Windows: without being disturbed;people interrupt me;too loud in the office;finish my report;silent mode;timer;stay attentive
Security: ransomware protect your PC: opened a dangerous attachment;antivirus;red screen;pay;attack;infected computer;unplug;trojan
Copilot: schedule a prompt you repeat Copilot: same question every day;prepare my week;automatic recap;Monday overview;routine
Teams: Loop first steps working together: everyone at once;idea session;write together;joint agenda;shared notes;shared page;co-create
Power Automate: set up an approval Power Automate: director;management;HR;say yes or no;give consent;refuse;get a request signed;who has to agree;purchase;order;green light
Excel: understand formulas Excel: work out the average;minimum;maximum;deviation;strange value;hash;#VALUE!;#REF!;no result;total is wrong;how much is;calculate automatically
Security: phishing spot a fraudulent mail: phone call;rang;pretends to be;suspicious call;text message;asks for money;changed bank account;prize;gift;in doubt
SharePoint: publish a news post on SharePoint: colleague leaving;newcomer;birth;important change;everyone should know;inform people;share results;spread the word
OneDrive: share a file or folder: cannot open;no access;error when opening;link does not work;right to edit;supplier;accountant;external partner
Planner: To Do Planner tasks: head is full;write down what i must do;too much to do;swamped;shopping list;check off what is done;personal deadlines
Security: send an encrypted mail with Outlook: sent to the wrong person;not meant for everyone;forbid forwarding;limited reading;health data;medical secret
Word: Word review together track changes: my text has been altered;legal review;final version;proposals;strike out;annotate a document;show what changed
Outlook: see the mail that matters first Outlook: after the holidays;thousand unread;missed an important mail;essentials first;messages that count
Teams: Teams first things to know about channels: what is Teams for;begin with Teams;chat;write to a colleague;group conversation;reply in the thread;find a team;leave a team
Copilot: Copilot Chat first steps AI: what is AI for at work;save time with AI;discover Copilot;help with writing;ideas;brainstorm with AI;translate a text with AI;translation
Excel: build a chart from scratch in Excel: illustrate numbers;show how it evolves;bars and lines;chart title;unreadable chart;wrong chart type;proportion;percentages
Teams: Viva Insights protect focus time at work: work-life balance;too many hours;not answering in the evening;time for myself;breaks;weekends;mental load;exhausted
`,
  DE: `
Teams: Bildschirm teilen;Bildschirm freigeben;Bildschirmübertragung;meinen Bildschirm zeigen
Teams: schwarzer Bildschirm in der Besprechung;niemand sieht meinen Bildschirm
Teams: Steuerung übergeben;Steuerung anfordern
Teams: man hört mich nicht;Mikrofon geht nicht;Mikrofon stumm;kein Ton in der Besprechung
Teams: Echo;Headset;Kopfhörer;Webcam;Kamera geht nicht;Bild bleibt hängen
Teams: Hintergrund weichzeichnen;unscharfer Hintergrund;virtueller Hintergrund
Teams: Onlinebesprechung;Videokonferenz;Videoanruf;virtuelles Meeting
Teams: Besprechungslink;an Besprechung teilnehmen;Wartebereich;externe Gäste einladen
Teams: Besprechung aufzeichnen;Aufzeichnung ansehen
Teams: Untertitel;Transkript;Transkription;Hand heben;Gruppenräume;Breakout-Räume
Teams: Kanal;privater Kanal;Kanal erstellen
Teams: Team erstellen;Mitglied hinzufügen;Gast hinzufügen;chatten;Gruppenchat;Chatnachricht
Teams: zu viele Benachrichtigungen;Benachrichtigungen stummschalten;nicht stören
Teams: grüner Punkt;Status abwesend;Status ändern
Teams: Webinar;große Onlineveranstaltung;Whiteboard;gemeinsames Brainstorming
Teams: Anruf weiterleiten;Voicemail;Mailbox am Telefon
Teams;OneNote: Besprechungsnotizen;Besprechungsprotokoll
Outlook: Abwesenheitsnotiz;automatische Antwort;Urlaubsmeldung;Abwesenheitsassistent
Outlook: Postfach voll;E-Mails archivieren;E-Mail-Signatur;Logo in der Signatur
Outlook: Regeln für E-Mails;E-Mails sortieren;E-Mails automatisch verschieben
Outlook: gemeinsamer Kalender;Kalender freigeben;Kalender eines Kollegen sehen
Outlook;Teams: Besprechung planen;freien Termin finden;Terminplanungs-Assistent
Outlook: Raum buchen;Besprechungsraum reservieren
Outlook: E-Mail zurückrufen;Senden rückgängig machen;versehentlich gesendet
Outlook: gemeinsames Postfach;freigegebenes Postfach;Funktionspostfach
Outlook: Stellvertretung;im Auftrag senden
Outlook;Security: Junk-E-Mail;Spam;Werbemails
Outlook: Verteilerliste;Kontaktgruppe
Outlook;OneDrive: Anhang zu groß;Anhang blockiert
Outlook: E-Mail wiederfinden;E-Mail verschwunden;gelöschte E-Mail;E-Mail kommt nicht an
Outlook: später senden;verzögert senden;Serientermin;Besprechung verschieben
OneDrive: Dateien sichern;Sicherungskopie;Backup
OneDrive;SharePoint: Datei verloren;Datei gelöscht;Datei überschrieben;Papierkorb
OneDrive;SharePoint: frühere Version;Versionsverlauf;Ordner freigeben;Datei freigeben;Freigabelink
OneDrive: Synchronisierung hängt;synchronisiert nicht;rotes Kreuz an der Datei
OneDrive: Festplatte voll;Speicherplatz freigeben
OneDrive: offline arbeiten;ohne Internet arbeiten;große Datei senden;WeTransfer
OneDrive;SharePoint: Netzlaufwerk;gemeinsames Laufwerk;Dateiserver
OneDrive;Word;Excel: gemeinsam an einem Dokument arbeiten;gleichzeitig bearbeiten
OneDrive;SharePoint;Excel: Datei gesperrt;schreibgeschützt
SharePoint: Intranet;Intranetseite;Neuigkeit veröffentlichen;Dokumentbibliothek;Dokumente der Abteilung
SharePoint: Zugriff verweigert;Zugriff anfordern;Zugriffsrechte;SharePoint-Liste;gemeinsame Liste
Excel: Pivot-Tabelle;PivotTable;Kreuztabelle;Formel;Formel funktioniert nicht;#NV;#BEZUG!;#WERT!
Excel: SVERWEIS;XVERWEIS;zwei Listen vergleichen;bedingte Formatierung;Zellen einfärben
Excel: Diagramm;Balkendiagramm;Kreisdiagramm;Liste filtern;Tabelle sortieren
Excel: Dropdownliste;Auswahlliste;Datenüberprüfung;Duplikate;doppelte Werte entfernen
Excel: Fenster fixieren;oberste Zeile fixieren;CSV importieren;Text in Spalten;Zellen verbinden
Excel: Makro;VBA;Blatt schützen;Zellen sperren;Tabellenkalkulation;Arbeitsmappe
Power BI: Dashboard;Berichtswesen;Kennzahlen;interaktiver Bericht
Power BI: Bericht aktualisieren;Zahlen nicht aktuell
Power Automate: automatisieren;wiederkehrende Aufgabe;Workflow;Genehmigung anfordern;Genehmigungsablauf
Power Automate: automatische Erinnerung;automatische E-Mail;Flow fehlgeschlagen;Flow startet nicht
Planner: Aufgaben verteilen;Teamaufgaben;Aufgabenboard
Planner: To-do-Liste;Aufgabenliste;Projekt verfolgen;Projektplan;Fristen;Kanban
Copilot: künstliche Intelligenz;KI;ChatGPT;KI-Assistent;Prompt;Prompts schreiben
Copilot: Dokument zusammenfassen;E-Mails zusammenfassen;Besprechung zusammenfassen
Copilot: Text umformulieren;Text verbessern
Copilot;Word: Text übersetzen;Dokument übersetzen
Copilot: Copilot-Lizenz;Copilot-Schaltfläche fehlt;erfundene Antwort;Halluzination
Security;Outlook: Phishing;verdächtige E-Mail;gefälschte E-Mail;betrügerische E-Mail
Security: verdächtigen Link angeklickt;verdächtiger Anhang
Security: Passwort vergessen;Kennwort ändern;Kennwort abgelaufen;Konto gesperrt
Security: Zwei-Faktor-Authentifizierung;zweistufige Anmeldung;Code aufs Handy;MFA;Authenticator
Security: neues Handy;Handy verloren;Handy gestohlen;Virus;Ransomware;Erpressungstrojaner;Schadsoftware
Security: personenbezogene Daten;DSGVO;Datenschutz;Datenpanne
Security: Laptop verloren;Laptop gestohlen;VPN;öffentliches WLAN;sicher im Homeoffice
Security;Outlook: E-Mail verschlüsseln;vertrauliche E-Mail;Vertraulichkeitsbezeichnung
Security: Anmeldung geht nicht;einloggen;erste Anmeldung
Word: Änderungen nachverfolgen;Kommentare im Dokument;gemeinsam überarbeiten
Word: Inhaltsverzeichnis;Serienbrief;Adressetiketten;Seitenzahlen;Kopf- und Fußzeile
Word: als PDF speichern;in PDF umwandeln;PDF bearbeiten
PowerPoint: Präsentation;Folien;Bildschirmpräsentation
PowerPoint: Folienmaster;Präsentationsvorlage;Referentenansicht;Sprechernotizen
OneNote: Notizen machen;digitales Notizbuch;handschriftliche Notizen;gemeinsames Notizbuch;Teamnotizen
Forms: Umfrage;Fragebogen;Zufriedenheitsumfrage;Anmeldeformular;Onlineformular;Quiz;Wissenstest
Security: erste Anmeldung: einloggen;Login;Benutzername;Zugangsdaten;neuer Mitarbeiter;erster Arbeitstag;Konto gesperrt;ich komme nicht rein;Anmelden klappt nicht
Security: Zwei-Faktor-Anmeldung Authenticator einrichten: Bestätigungscode;Code aufs Handy;neues Smartphone;Handywechsel;Handy verloren;Anmeldung bestätigen;App;SMS;QR-Code
Security: Zwei-Faktor-Anmeldung warum zwei Schritte: zweiter Faktor;Konto absichern;Konto gehackt;wofür ist das gut;zusätzliche Prüfung;ständig Code eingeben;Kontosicherheit
Outlook: die erste E-Mail schreiben und senden: Empfänger;in Kopie setzen;CC;BCC;Blindkopie;Datei anhängen;Anhang hinzufügen;Anlage;Betreff;allen antworten;weiterleiten
Teams: an einer Besprechung teilnehmen: beitreten;in den Call kommen;Besprechungslink;Mikrofon;Mikro;Kamera;Webcam;Headset;kein Ton;niemand hört mich;stumm;Hintergrund weichzeichnen;Warteraum;Videoanruf
Security: betrügerische E-Mail erkennen: verdächtig;komisch;seltsam;gefälscht;Fake;Betrug;unbekannter Absender;auf Link geklickt;Bank;Spam;melden;Falle;Passwort eingegeben
Teams: das Wichtigste zu Teams und Kanälen: wo posten;Beitrag im Team;Unterschied zwischen Chat und Kanal;private Nachricht;Gruppennachricht;Thread;jemanden erwähnen;Team anlegen;Mitglied hinzufügen
Teams: Bildschirm in einer Besprechung teilen: Bildschirmfreigabe;Bildschirm zeigen;schwarzer Bildschirm;die anderen sehen nichts;PowerPoint vorführen;Fenster;Steuerung übergeben;übernehmen;aus der Ferne vorstellen
OneDrive: Arbeitsdateien in der Cloud: sichern;Backup;Sicherung;online speichern;Homeoffice;zu Hause;auf anderem Rechner;Tablet;von überall zugreifen;persönliches Laufwerk;wo sind meine Dokumente;USB-Stick;neuer PC
SharePoint: wozu unser Intranet dient: Firmenseite;Firmennews;Neuigkeiten lesen;interne Infos;Verfahren finden;Arbeitsordnung;Portal;im Intranet suchen;Startseite
Outlook: Kalender und Termine: Besprechung planen;Termin vereinbaren;ausmachen;einladen;Einladung;wöchentlicher Termin;Serientermin;verschieben;absagen;meine Woche;Verfügbarkeit;zusagen
OneDrive: Datei oder Ordner freigeben: Freigabelink;Zugriff geben;Zugriff entziehen;Freigabe beenden;Leserechte;bearbeiten lassen;zu groß;große Datei;extern;Kunde;Berechtigung;Zugriff verweigert;WeTransfer
Copilot: Copilot Chat erste Schritte: KI-Assistent;Chatbot;ChatGPT;KI etwas fragen;Roboter;künstliche Intelligenz;ausprobieren;was kann Copilot;wo anfangen
Security: sichere Kennwörter: Passwort vergessen;Passwort ändern;abgelaufen;zu einfach;Passphrase;Passwortmanager;merken;zurücksetzen;Geheimcode;Länge;Zeichen
Outlook: Abwesenheitsnotiz: automatische Antwort;abwesend;ich gehe in Urlaub;Ferien;mitteilen, dass ich weg bin;krank;zurück am;Anrufbeantworter;Out of Office
Outlook: E-Mails mit Regeln sortieren: zu viele E-Mails;Regel;automatisch;verschieben;automatisch ablegen;Newsletter;Werbung;Mails filtern;unnötige Mails;Mailflut;wiederkehrende Nachrichten;falscher Ordner
Teams: Benachrichtigungen im Griff: Meldungen;Ton ausschalten;Pop-up;nicht stören;stummschalten;lauter Chat;gestört;zu viele Nachrichten;deaktivieren;Banner;Nachricht verpasst
OneDrive: verlorene oder überschriebene Dateien zurückholen: gelöscht;Papierkorb;aus Versehen;versehentlich;Ordner geleert;verschwunden;wiederherstellen;weg;unauffindbar
SharePoint: Teamdateien im Datei-Explorer: synchronisieren;Synchronisierung;Windows-Explorer;Netzlaufwerk;gemeinsames Laufwerk;Teamlaufwerk;offline arbeiten;auf meinem PC;SharePoint-Ordner;rotes Kreuz
Excel: Formeln verstehen: Formel;rechnen;Berechnung;addieren;Summe;Durchschnitt;Mittelwert;Prozent;WENN-Funktion;absoluter Bezug;Dollarzeichen;nach unten ziehen;Fehler in der Zelle;MwSt;Differenz;runden
Excel: eine PivotTable erstellen: Pivot;gruppieren;Summen pro Monat;nach Monat;pro Kunde;pro Team;Auswertung;auswerten;lange Liste zusammenfassen;Übersicht;aufschlüsseln;Statistik;Stunden pro Monat
Word: gemeinsam überarbeiten mit Änderungsverfolgung: Korrekturen;Korrektur lesen;wer hat geändert;annehmen;ablehnen;Kommentare;Anmerkungen;Überarbeitung;rote Striche;gegenlesen;Vertrag
PowerPoint: eine Präsentation erstellen: Bildschirmpräsentation;Vortrag;Referat;Folien;Vorlage;PowerPoint anfangen;Folie hinzufügen;Foliensatz
OneNote: das digitale Notizbuch kennenlernen: Heft;Notizen machen;Notizen aus Besprechungen;Mitschrift;Protokoll;Abschnitte;Seiten;notieren;Klebezettel;Zettel
Planner: Planner erste Schritte: Aufgaben verteilen;Arbeit aufteilen;wer macht was;zuständig;Kanban-Board;Fortschritt;Stand der Aufgaben;zuweisen;Projektmanagement;Arbeitslast
Forms: eine Umfrage oder Anmeldung erstellen: Formular;Befragung;Fragebogen;Quiz;sich eintragen;Anmeldung zur Veranstaltung;Feier;abstimmen;Abstimmung;Meinung einholen;Zufriedenheit;Bewertung;Antworten sammeln
Power Automate: Power Automate die ersten Flows: wiederkehrende Arbeit automatisieren;Automatisierung;Zeit sparen;immer dasselbe;Roboter;jeden Tag;endlos kopieren und einfügen;Handarbeit;automatische Erinnerung
Power BI: Power BI erste Schritte: Dashboard;Kennzahlen;KPI;Bericht lesen;Statistiken;visualisieren;Geschäftsleitung;Zahlen verfolgen
Word: Dokumente für alle barrierefrei gestalten: Barrierefreiheit;prüfen;Behinderung;sehbehindert;farbenblind;Screenreader;Vorleseprogramm;für alle lesbar;Alternativtext
Copilot: gute Prompts schreiben: Prompt;Anfrage formulieren;schlechte Antwort;unbrauchbar;Unsinn;Anweisung;besser fragen;Auftrag;gute Frage stellen
Copilot: Copilot eine Besprechung nachholen: automatisches Protokoll;Zusammenfassung der Sitzung;zu spät;verpasst;Entscheidungen;Beschlüsse;Maßnahmen;was wurde gesagt;nicht dabei;Protokoll mit KI
Copilot: einen langen E-Mail-Verlauf zusammenfassen: Mailkette;zu lang zum Lesen;Zusammenfassung;zurück aus dem Urlaub;das Wesentliche;endlose Unterhaltung;kurz
Copilot: KI-Kompetenz ein Lernpfad für den Einstieg: künstliche Intelligenz;KI verstehen;Grenzen der KI;was ist erlaubt;Regeln;Ethik;Halluzinationen;Fehler der KI;ChatGPT;lernen;verantwortungsvoll
Outlook: E-Mails in Ordnern ablegen: zu viele E-Mails;archivieren;Archiv;Posteingang voll;Unordnung;Chaos;aufräumen;ausmisten;leeren;Unterordner;Ablage
Outlook: wichtige E-Mails zuerst sehen: zu viele E-Mails;Posteingang mit Relevanz;Priorität;dringend;Mailflut;unwichtig;sonstige;E-Mail übersehen;Posteingang
Outlook: Kategorien, Kennzeichnungen und Erinnerungen: Fähnchen;Flagge;Farbe;E-Mail markieren;später erledigen;nachfassen;Wiedervorlage;Antwort vergessen;Nachverfolgung
Outlook: den eigenen Kalender freigeben: Kalender von jemandem sehen;gemeinsamer Kalender;Teamkalender;wer sieht meinen Kalender;privater Termin;Details verbergen;frei oder gebucht;Kalenderrechte
Outlook: freien Termin und freien Raum finden: buchen;reservieren;Besprechungsraum;Sitzungszimmer;Raumbuchung;passender Termin;gemeinsamer Termin;Verfügbarkeit;Terminplanungsassistent;alle frei;Doodle
Outlook: Besprechungen über Zeitzonen hinweg planen: Zeitverschiebung;Zeitunterschied;Ausland;Ortszeit;anderes Land;Amerika;Asien;wie spät dort;international;falsche Uhrzeit
Outlook: mit einem freigegebenen Postfach arbeiten: Gemeinschaftspostfach;Sammelpostfach;Funktionspostfach;Teampostfach;Abteilungsadresse;Infoadresse;Mailadresse des Teams;im Namen der Abteilung antworten;mehrere im selben Postfach
Outlook: Stellvertretung für Kalender und E-Mails: Vertretung;vertreten;Assistenz;Sekretariat;Ersatz;in meinem Namen;an meiner Stelle;Kalender der Chefin führen;Vollmacht;Zugriff auf meine Mails;krank
Security: eine verschlüsselte E-Mail senden: verschlüsseln;Verschlüsselung;vertraulich;E-Mail schützen;sensible Daten;Lohnabrechnung;Gehaltsabrechnung;geschützt;geheim;Weiterleiten verhindern;personenbezogene Daten;DSGVO
Outlook: Loop in Outlook eine E-Mail, die aktuell bleibt: Tabelle in einer E-Mail;Liste ergänzen;gemeinsam ausfüllen;immer auf dem neuesten Stand;Hin und Her;Komponente
Copilot: Copilot eine E-Mail entwerfen: Ton;höflicher;umformulieren;Schreibhilfe;heikle E-Mail;Mailentwurf;Antwort an Kunden;Stil;die richtigen Worte;Rechtschreibung
Teams: Loop erste Schritte in der Zusammenarbeit: Brainstorming;Ideen;gemeinsamer Bereich;gleichzeitig bearbeiten;gleichzeitig ergänzen;Echtzeit;gemeinsame Liste;zusammenarbeiten;Whiteboard
Teams: Teams Dateien teilen und wiederfinden: Registerkarte Dateien;Dokument aus dem Chat;Datei in einer Unterhaltung;wo ist sie geblieben;Datei ablegen;Dokumente im Kanal;geschickte Datei
Teams: eine Besprechung aufzeichnen: Aufzeichnung;Aufnahme;aufnehmen;mitschneiden;nachträglich ansehen;noch einmal anhören;Video der Besprechung;filmen;Replay;Einwilligung;wo ist die Aufzeichnung
Teams: Liveuntertitel einschalten: Untertitel;Transkription;schwerhörig;gehörlos;schlechter Ton;Lärm;ich höre nichts;ich verstehe nichts;Akzent;andere Sprache;übersetzen;Übersetzung;lesen, was gesprochen wird;mitlesen
Teams: eine Besprechung in Gruppenräume aufteilen: Kleingruppen;Untergruppen;Breakout;Workshop;Onlineschulung;Gruppenarbeit;Teilnehmer aufteilen;Arbeitsgruppen;getrennt besprechen
OneDrive: zu einer früheren Version zurückkehren: alte Version;Versionsverlauf;Fassung von gestern;überschrieben;versehentlich geändert;Änderungen rückgängig;vor der Änderung;vorherige Fassung
OneDrive: Speicherplatz auf dem PC freigeben: Festplatte voll;Laufwerk C;Speicher;kein Platz mehr;langsamer Rechner;offline;ohne Internet;WLAN;auf dem Gerät behalten;im Zug
SharePoint: in einer Dokumentbibliothek arbeiten: Dokumente der Abteilung;gemeinsamer Ordner;zentral ablegen;hochladen;Dokumentenablage;Dokumente ordnen;Metadaten;an einem Ort;Archiv
SharePoint: eine Liste zum Nachverfolgen erstellen: Inventar;verliehene Geräte;Verzeichnis;Datenbank;Anfragen nachverfolgen;laufende Fälle;gemeinsame Tabelle;Spalten;gemeinsames Excel ersetzen;Bestand;Kontakte
SharePoint: eine Neuigkeit veröffentlichen: Ankündigung;ankündigen;bekanntgeben;interne Kommunikation;Artikel;Beitrag;alle informieren;ganze Firma;Mitteilung;interner Newsletter
SharePoint: eine Seite aufbauen: Webseite;unsere Seite ändern;Bild hinzufügen;Foto;Seitenlayout;Webpart;Teamseite;Abteilungsseite;Schaltfläche;Banner;Links
Word: Word erste Schritte in einem Dokument: Text tippen;Brief;Seitenlayout;Ränder;drucken;Schriftart;fett;Kopfzeile;Fußzeile;Seitenzahlen;PDF;Rechtschreibung;Querformat
Word: mit Formatvorlagen gestalten: Überschriften;Überschriftenebenen;Kapitel;Nummerierung;nummerieren;überall gleiche Schrift;Hausstil;einheitlich;Formatierung;ganzes Dokument ändern;Zwischentitel
Word: ein Inhaltsverzeichnis einfügen: Inhalt;Kapitel;Gliederung;Seitenzahlen;Register;langer Bericht;aktualisieren;Übersicht im Dokument
Copilot: Copilot einen ersten Entwurf schreiben: leeres Blatt;Rohfassung;Text schreiben lassen;Bericht mit KI;Text erzeugen;generieren;Inspiration;Aktennotiz;Anleitung;Brief mit KI;Vorschlag
Word: einen Serienbrief erstellen: Anrede;Standardbrief;Massenbrief;Etiketten;Adressetiketten;Umschläge;personalisieren;Name des Kunden;Massenversand;Mailing;Adressliste;Rundschreiben;Serienmail
Word: ein barrierefreies Dokument schreiben: Alternativtext;Bild beschreiben;Kontrast;sehbehindert;Screenreader;Legasthenie;lesbar;blind;klare Überschriften
Excel: Excel erste Schritte in einer Arbeitsmappe: Anfänger;Daten eingeben;Tabellenkalkulation;Tabellenblatt;Zelle;Zeile;Spalte;drucken;auf eine Seite;Druckbereich;Breite;fixieren;Registerblatt;zusammenzählen
Excel: eine Liste filtern: Filter;nur anzeigen;Zeilen ausblenden;nur bestimmte;ein Kunde;ein Monat;auswählen;zu viele Zeilen;in Liste suchen;nur behalten;offene Posten
Excel: aus einer Liste eine Tabelle machen: sortieren;alphabetisch;nach Datum sortieren;Ergebniszeile;automatische Summen;gestreifte Zeilen;neue Zeilen;Spaltenköpfe;Reihenfolge
Excel: ein Diagramm von Anfang an erstellen: Diagramme;Kreisdiagramm;Tortendiagramm;Balkendiagramm;Säulendiagramm;Liniendiagramm;Kurve;Zahlen veranschaulichen;Entwicklung;Achse;Legende;Grafik
Excel: eine Dropdownliste einfügen: Auswahlmenü;Auswahlliste;feste Auswahl;feste Werte;Datenüberprüfung;Tippfehler vermeiden;Eingabefehler;ja oder nein wählen;Optionen
Excel: bedingte Formatierung: einfärben;automatische Farbe;rot;grün;Duplikate;doppelte Einträge;verspätet;hervorheben;markieren;negative Werte;überfällig;Symbole
Copilot: Copilot in Excel erste Schritte: Formel mit KI;Tabelle mit KI analysieren;Trend;Datenanalyse;Formel vorschlagen;Zahlen erklären;Vorschläge
Excel: zwei Listen mit XVERWEIS abgleichen: SVERWEIS;zwei Listen vergleichen;Spalten vergleichen;Preis nachschlagen;Abgleich;in anderer Tabelle suchen;Unterschiede;fehlende;zugehöriger Wert
Excel: Daten mit Power Query bereinigen: importieren;CSV;Dateien zusammenführen;mehrere Excel-Dateien kombinieren;unsauberer Export;Spalte trennen;konsolidieren;aktualisieren;unsaubere Daten;Textdatei
PowerPoint: ansprechende Folien mit Designer: hässlich;schön;schöner;professionell;langweilig;Gestaltung;Design;Aussehen;attraktiv;modern;aufhübschen;aufpeppen;Layout
PowerPoint: mit der Referentenansicht präsentieren: Sprechernotizen;Rednernotizen;Spickzettel;Stoppuhr;vor Publikum sprechen;Beamer;zwei Bildschirme;nächste Folie;Vortrag halten
Copilot: Copilot eine Präsentation erstellen: Folien aus einem Dokument;Word in PowerPoint umwandeln;Präsentation mit KI;Folien generieren;schnelle Präsentation;Text umwandeln
PowerPoint: der Folienmaster: Corporate Design;Hausstil;Logo;Schrift;Schriftart;Firmenfarben;Firmenvorlage;alle Folien;Fußzeile;Hintergrund;einheitlich;Foliennummern
OneNote: ein Notizbuch teilen: gemeinsames Notizbuch;Teamnotizen;Zugriff auf Notizen;Notizbuch freigeben;meine Notizen lesen;gemeinsam Notizen machen
OneNote: eine Notiz wiederfinden: in Notizen suchen;Handschrift;handschriftlich;verlorene Notizen;wo habe ich notiert;altes Protokoll;Notizen von letzter Woche;Stichwort
OneNote: eigene Seitenvorlagen: Standardprotokoll;Protokollvorlage;Tagesordnung;Agenda;wiederverwenden;immer gleicher Aufbau;Standardseite;Gerüst;Muster
Copilot: Copilot mehr aus Notizen machen: Notizen zusammenfassen;Aktionsliste;Maßnahmen;umschreiben;unsortierte Notizen;Aufgaben aus Notizen
Planner: einen Teamplan erstellen: neues Projekt;Projekt starten;Buckets;Aufgaben zuweisen;Verantwortliche;Team einladen;wer macht was;Arbeit organisieren;Projektschritte
Planner: To Do Aufgaben an einem Ort: Aufgabenliste;To-do-Liste;meine Aufgaben;Merkzettel;Gedächtnisstütze;mein Tag;persönliche Liste;abhaken;was muss ich erledigen
Planner: Fristen im Kalender verfolgen: Deadline;verspätet;Verzug;Endtermin;Zeitplan;Projektkalender;Gantt;dringend;pünktlich;bis wann;fällig
Forms: festlegen, wer antworten darf: anonym;Anonymität;nur für Kollegen;Externe;Namen der Teilnehmer;öffentlicher Link;Zugriff aufs Formular;einschränken;eine Antwort pro Person;teilnehmen dürfen
Forms: Fragen, die von Antworten abhängen: Frage erscheint nur bei Ja;Frage überspringen;Frage ausblenden;Verzweigung;Bedingung;wenn ja;je nach Antwort;nicht zutreffend;angepasster Fragebogen
Forms: Forms und Power Automate jede Antwort verarbeiten: automatische E-Mail;bei Antwort benachrichtigt werden;neue Anmeldung;automatische Bestätigung;Formular abgeschickt;Aufgabe erstellen;in Liste speichern
Power Automate: eine Genehmigung einrichten: genehmigen;freigeben lassen;Zustimmung der Führungskraft;Urlaubsantrag;Spesenabrechnung;Reisekosten;Unterschrift;Freigabeprozess;Rechnung genehmigen
Power Automate: Prozesse automatisieren der Lernpfad: ganzer Prozess;Workflow;Arbeitsablauf;Auslöser;Schritt für Schritt;Kurs Power Automate;Automatisieren lernen
Power BI: einen Bericht aus Excel erstellen: interaktiver Bericht;Dashboard aus Excel;interaktive Diagramme;Visuals;Reporting;Monatsbericht;Verkaufszahlen;Datei laden
Power BI: Power BI Berichte erstellen und nutzen der Lernpfad: Datenmodell;Dashboard veröffentlichen;Kurs Power BI;Datenanalyse;Dashboard teilen;vertiefen
Copilot: Copilot Pages eine Antwort behalten und teilen: Antwort speichern;Ergebnis sichern;Antwort der KI;gemeinsam ergänzen;wiederverwenden;nicht verlieren
Copilot: wiederkehrende Prompts planen: jeden Montag;jeden Morgen;jede Woche;automatische Zusammenfassung;regelmäßig;täglich;wöchentlich;ohne erneut zu fragen
Copilot: Copilot was mit Ihren Daten geschieht: Datenschutz;Vertraulichkeit;DSGVO;wer sieht meine Fragen;Gehalt;Lohn;personenbezogene Daten;erlaubt;verboten;Berufsgeheimnis;Kundendaten;Training
Security: Ransomware den PC schützen und richtig reagieren: Virus;gehackt;Hacker;Computer gesperrt;verschlüsselte Dateien;Virenschutz;Cyberangriff;Schadsoftware;infiziert;Trojaner;Bildschirm gesperrt
Security: Vertraulichkeitsbezeichnungen: Klassifizierung;intern;öffentlich;streng vertraulich;sensibles Dokument;welche Bezeichnung;Vertraulichkeitsstufe;kennzeichnen als;geheim;Dokument klassifizieren;Label
Teams: konzentriert arbeiten Ablenkung in Windows abschalten: Konzentration;abgelenkt;gestört;unterbrochen;Unterbrechungen;in Ruhe;ungestört;Stille;nicht stören;Großraumbüro;fertig werden
Teams: Viva Insights Fokuszeit schützen: Überlastung;Stress;zu viele Besprechungen;Ausgleich;abschalten;Feierabend;abends;Zeit blocken;Arbeitsbelastung;Pause;Wohlbefinden;Überstunden
Outlook: E-Mail senden: Signatur;Mailadresse;Adressbuch;Kontakt;Lesebestätigung;später senden;Senden zurückziehen;Verteiler;Verteilerliste
Outlook: Abwesenheitsnotiz einrichten: wieder da;Rückkehr;Betriebsferien;Teilzeit;freier Tag;Ansprechpartner;Kunden informieren;Urlaubsnotiz
Teams: an einer Teams-Besprechung teilnehmen: Onlinebesprechung;Videokonferenz;Hand heben;stummschalten;langsame Verbindung;Bild friert ein;Echo;Lautsprecher;Kopfhörer;von unterwegs;eingeladen
Teams: Teams und Kanäle: ans ganze Team schreiben;Gruppe anlegen;privater Kanal;einem Team beitreten;Teamdiskussion;Projektgruppe;statt interner Mails
Outlook: Kalender und Termine in Outlook: Planung;einplanen;Zeit blockieren;Terminerinnerung;regelmäßiger Termin;jeden Monat;Beginn;Arbeitswoche;Teilnehmer einladen;Verabredung
Outlook: Kalender freigeben: anderen meinen Kalender zeigen;Kalender teilen;Termine verbergen;Teamplanung;Anwesenheit;alle sehen meine Termine;Kalender einsehen;Urlaube im Team
Outlook: Stellvertretung: jemand anderes antwortet;Elternzeit;während meiner Abwesenheit;im Auftrag senden;kranke Kollegin;fremde Mails lesen;übernehmen;Stellvertreter;für mich handeln
OneDrive: eine Datei freigeben: Link schicken;Dokument zu groß;große Datei übertragen;Anhang abgelehnt;lesen ohne ändern;Kennwort für Link;Ablaufdatum;extern teilen
OneDrive: verlorene Dateien zurückholen: Datei fehlt;alles weg;Dokument verschwunden;Papierkorb geleert;falscher Klick;rückgängig;gelöschte Datei wiederfinden;Rechner abgestürzt
Word: Änderungsverfolgung: geändert;Änderungen sehen;gegenlesen;korrigieren;zwei Fassungen vergleichen;Vertrag prüfen;Meinung der Kollegen;Text zu mehreren;sichtbare Korrekturen
Word: erste Schritte Word Dokument: Brief tippen;fett setzen;Seitenumbruch;zwei Spalten;Bild einfügen;Tabelle in Word;als PDF speichern;Rechtschreibfehler;Rechtschreibprüfung;Zeilenabstand
Excel: Formeln verstehen: SUMMEWENN;ZÄHLENWENN;Zellen zählen;Tage zählen;Funktionen;malnehmen;abziehen;teilen durch;relativer Bezug;falsches Ergebnis;Alter berechnen;Gesamtsumme
Excel: erste Schritte Excel Arbeitsmappe: ich kenne Excel nicht;Excel lernen;Tabelle ausfüllen;Datumsformat;Währung;Zeile einfügen;Spalte verbreitern;Excel-Blatt;Ausdruck abgeschnitten
Excel: eine Liste filtern in Excel: Zeilen eines Kunden;offene Rechnungen;unbezahlt;nach Datum;Anzeige einschränken;den Rest ausblenden;bestimmte Zeilen;Kriterium
Excel: zwei Listen abgleichen: gegenüberstellen;zwei Tabellen verbinden;wer fehlt in der Liste;Angabe aus anderer Datei holen;Kundennummer;Tabellen verknüpfen;zwei Dateien prüfen
Excel: bedingte Formatierung in Excel: Dubletten finden;abgelaufene Daten;leere Zellen;Schwellenwert;Ampel;sichtbar machen;Zellfarbe;doppelte Namen
Excel: ein Diagramm erstellen in Excel: Torte;Kurve zeichnen;Zahlen als Bild;Schaubild für die Leitung;Jahre vergleichen;Diagrammfarben;Balken
Power BI: einen Power BI Bericht erstellen: aus meinem Excel ein Dashboard machen;interaktive Zahlen;klicken und filtern;Verkäufe verfolgen;Bericht für die Leitung;Visualisierung
Copilot: Copilot einen ersten Entwurf schreiben: Dokument von Grund auf;Schreibhilfe;Text generieren;Bericht;Angebot;interne Richtlinie;von einer Notiz ausgehen
Teams: Viva Insights Fokuszeit: überlastet;Kalender voller Besprechungen;keine Zeit zum Arbeiten;Arbeitszeiten;Burnout;Wochenende;ruhige Zeit;Arbeitsgewohnheiten
Teams: Liveuntertitel in Teams: Dolmetscher;Übersetzer;Englisch;Französisch;schlecht hören;verstehen, was gesagt wird;Besprechung in anderer Sprache;Text der Besprechung
Power Automate: erste Flows Power Automate: Standardmail;immer dasselbe tippen;Anhänge automatisch speichern;automatische Erinnerungen;jede Woche;manueller Prozess;auslösen
SharePoint: Dokumentbibliothek SharePoint: Verträge des Teams;wohin mit unseren Dokumenten;alle finden es;gemeinsamer Schrank;Dokument gesperrt;Dokumente archivieren;Ordnerstruktur
Planner: Planner erste Schritte: Aufgabenboard;wer ist verantwortlich;Projektstand;Verteilung;Aufgaben verfolgen;überlastete Kollegen;Projekt verwalten
OneNote: Seitenvorlagen OneNote: jedes Mal neu;wöchentliches Protokoll;gleiche Seite;Zeit beim Protokoll sparen;Wochenbesprechung;feste Punkte;Protokoll tippen
Forms: eine Umfrage erstellen: Anmeldung zum Essen;Rückmeldung nach einer Schulung;Menüwahl;Geburtstag;Teambuilding;Ausflug;Kundenbefragung;Leute fragen;Wissenstest;Teilnehmerliste
Copilot: eine Besprechung nachholen Copilot: verpasste Sitzung;was wurde beschlossen;automatische Notizen;Protokoll schreiben;Ergebnisse;vereinbarte Aufgaben;Besprechung nachlesen
Outlook: Kategorien und Kennzeichnungen Outlook: erinnere mich;Erinnerung an eine Mail;beim Kunden nachhaken;unbeantwortete Mail;nicht vergessen;Farbcodes;im Auge behalten
Security: Phishing E-Mail: merkwürdige Nachricht der Bank;verdächtige Rechnung;Paket;ist das echt;Chefbetrug;zweifelhafter Link;Daten gestohlen
Outlook: freien Termin und Raum: gemeinsames Datum;volle Kalender;alle zusammenbringen;Raum mit Bildschirm;Uhrzeit finden;Termin mit Kollegen ausmachen;passt allen
Word: einen Serienbrief erstellen: derselbe Brief;gleicher Brief;Brief an alle Mitglieder;Briefe an Kunden aus einer Liste;Namen einfügen;Felder;persönlicher Brief
Copilot: gute Prompts: Copilot versteht mich nicht;nutzlose Antwort;Kontext geben;genauer sein;Beispiele für Anfragen;mit KI sprechen
Security: Kennwörter: überall dasselbe Passwort;Passwörter notieren;Passwort geleakt;zu viele Passwörter;wo aufbewahren;Tresor
PowerPoint: Präsentation erstellen PowerPoint: Vortrag vorbereiten;Projekt vorstellen;Bild in einer Folie;Animation;Übergang;Video in einer Präsentation
Planner: To Do Planner-Aufgaben: was ich tun muss;nichts vergessen;meinen Tag planen;Prioritäten für heute;alles an einem Ort;Aufgabenerinnerung
SharePoint: eine Liste zum Nachverfolgen Lists: Material verleihen;wer hat was ausgeliehen;Geräte;Schlüssel;Ausweise;Autos;Beschwerden;Vorfälle;Kundenanfragen;Adressdatei;aktuell halten
Copilot: Copilot was mit Ihren Daten geschieht: Kundenakte;darf ich;Personaldaten;ist KI sicher;vertraulich in Copilot;ist das sicher;Copilot sieht alles;Datenleck;wer kann lesen
Outlook: Besprechungen über Zeitzonen hinweg planen: New York;Kanada;Indien;London;Sommerzeit;internationaler Anruf;Kollegen auf anderem Kontinent;ausländische Kunden;zweite Zeitzone;Uhrzeit
Forms: festlegen, wer antworten darf: Fragebogen ausfüllen;wer darf ausfüllen;an der Umfrage teilnehmen;außerhalb der Firma;sehen, wer geantwortet hat;ohne Namen;namentlich;Enddatum
Word: mit Formatvorlagen gestalten Word: gleiche Schrift;ganzer Bericht;einheitliches Aussehen;Größe der Überschriften;Schrift überall ändern;Absatz;Berichtslayout;Format übertragen
Security: Zwei-Faktor-Anmeldung Authenticator: am Handy freigeben;Sicherheits-App;neu installieren;kein Code;zurücksetzen;Zahl am Bildschirm;Anmeldung aus dem Ausland;ohne Handy;Handy kaputt
Security: erste Anmeldung Teams: ich komme nicht hinein;Passwort abgelehnt;neue Mitarbeiterin;Einarbeitung;Teams öffnen;App installieren;Arbeitskonto;neu hier
Teams: Bildschirm in einer Besprechung teilen: nichts auf dem Bildschirm;Dokument zeigen;sehen lassen;Vorführung;mit Ton teilen;Video teilen;am Bildschirm erklären;sie sehen meine Mails;Bildschirm übertragen
Teams: eine Besprechung aufzeichnen: festhalten;das Video;Webinar;Schulung später ansehen;Aufzeichnung teilen;herunterladen;abwesende Kollegen;wer nicht dabei war
Teams: Besprechung in Gruppenräume aufteilen: Gruppenübung;Diskussionstische;zu zweit;virtuelle Räume;Workshop leiten;Kursteilnehmer;getrennt sprechen;in Gruppen einteilen
Teams: Benachrichtigungen im Griff Teams: Wochenende;Nacht;zu laut;piept ständig;vibriert;Erwähnungen;informiert werden;Ruhezeiten;Klingeln
Teams: Teams Dateien teilen und wiederfinden: Datei im Kanal;Teamdokument;in der Besprechung geteilt;zusammen an einer Datei;finde sie nicht;von Kollegen geschickt;Speicherort
OneDrive: zu einer früheren Version zurückkehren: Version der letzten Woche;mein Text von vorher;jemand hat meine Arbeit überschrieben;Version wiederherstellen;Versionen vergleichen
OneDrive: Arbeitsdateien in der Cloud OneDrive: auf OneDrive speichern;Server;wo speichere ich Dokumente;Zugriff vom Handy;Büro und daheim;Laptop verloren;Desktop
SharePoint: Teamdateien im Datei-Explorer: geteilter Ordner in Windows;Verknüpfung;erscheint nicht;vom Rechner öffnen;lokale Kopie;Synchronisierung hängt
SharePoint: eine Neuigkeit veröffentlichen SharePoint: Artikel schreiben;neue Kollegin vorstellen;Belegschaft informieren;Mitteilung an alle;Nachrichten der Abteilung;Veranstaltung ankündigen
SharePoint: eine Seite aufbauen SharePoint: Website der Abteilung;Spalte;Abschnitt;Text und Fotos;Startseite;Website ändern;Link einfügen;unser Team vorstellen
SharePoint: wozu unser Intranet dient: Formular finden;HR-Infos;nützliche Kontakte;SharePoint-Website;was ist SharePoint;Neues aus dem Haus;Abläufe;Regelungen
Outlook: E-Mails mit Regeln sortieren Outlook: automatische Mails;von selbst einordnen;umleiten;Absender;Newsletters;gleich löschen;automatisch in einen Ordner
Outlook: E-Mails in Ordnern ablegen Outlook: finde nichts mehr;tausend Mails;alte Mails;E-Mail wiederfinden;Ordner anlegen;pro Projekt;pro Kunde;Ordnung im Postfach
Outlook: mit einem freigegebenen Postfach Outlook: gemeinsame Adresse;von der Abteilungsadresse antworten;Mails der Abteilung;Zugriff auf das Postfach;wer hat geantwortet;Postfach hinzufügen
Security: eine verschlüsselte E-Mail senden Outlook: ärztliches Dokument;Sozialversicherungsnummer;Gehälter schicken;geschützte Mail;niemand sonst soll lesen;sicher verschicken;Code zum Öffnen
Excel: eine PivotTable erstellen: wie viele pro Abteilung;Summe pro Mitarbeiter;zählen nach Kategorie;tausende Zeilen auswerten;pro Standort;pro Jahr;Beträge pro Monat;Teilergebnisse
Excel: aus einer Liste eine Tabelle machen Excel: alphabetische Reihenfolge;aufsteigend;absteigend;neue Spalten;Summe unten;jede zweite Zeile;saubere Tabelle;nach Ort sortieren
Excel: eine Dropdownliste einfügen Excel: aus einer Liste wählen;Menü in einer Zelle;Status auswählen;Fehler vermeiden;vorgegebene Antworten;anderes verbieten
Excel: Daten mit Power Query bereinigen: Dateien bündeln;zwölf Monate;Monatsdateien;untereinander setzen;zusammenbringen;schlecht formatierte Daten;jeden Monat dasselbe;Vor- und Nachname trennen
PowerPoint: ansprechende Folien mit Designer: meine Präsentation ist trist;mehr Stil;Bilder und Farben;beeindrucken;zu viel Text;Layoutvorschlag;Grafik;ordentlich
PowerPoint: mit der Referentenansicht präsentieren: Gedächtnisstütze;versteckte Notizen;vor dem Saal sprechen;verbleibende Zeit;Zeit im Blick;mündlicher Vortrag;Publikum sieht nicht
PowerPoint: der Folienmaster PowerPoint: Firmenlogo;auf jeder Folie;überall ändern;offizielle Farben;offizielle Vorlage;Unternehmensstil
Planner: Planner Fristen verfolgen: Aufgabe verschieben;Projekt im Rückstand;Meilensteine;Projektende;Kalenderansicht;Aufgaben der Woche;was ist dringend
OneNote: eine Notiz wiederfinden OneNote: wo ist meine Notiz;Notizbücher durchsuchen;Text im Bild;Notizen vom letzten Jahr;Foto einer Tafel;bestimmtes Wort
Copilot: Copilot eine E-Mail entwerfen: Mail auf Englisch;Mail auf Französisch;kürzer;freundlicher;Beschwerde;diplomatische Antwort;Grammatik;für mich schreiben;professioneller Ton
Security: Vertraulichkeitsbezeichnungen: interne Datei;nicht weitergeben;geheimes Dokument;als vertraulich kennzeichnen;wer darf das Dokument öffnen;Datei schützen;Schutzstufe
Teams: Ablenkung in Windows abschalten: ohne gestört zu werden;man unterbricht mich;zu laut im Büro;Bericht fertig machen;stiller Modus;Timer;aufmerksam bleiben
Security: Ransomware den PC schützen: gefährlichen Anhang geöffnet;Virenscanner;roter Bildschirm;bezahlen;Angriff;infizierter Rechner;vom Netz trennen;Trojaner eingefangen
Copilot: wiederkehrende Prompts planen Copilot: jeden Tag dieselbe Frage;meine Woche vorbereiten;automatischer Überblick;Überblick am Montag;Routine
Teams: Loop erste Schritte Zusammenarbeit: alle zugleich;Ideenrunde;zusammen schreiben;gemeinsame Tagesordnung;gemeinsame Notizen;gemeinsame Seite
Power Automate: eine Genehmigung einrichten Power Automate: Direktor;Geschäftsleitung;Personalabteilung;Ja oder Nein sagen;zustimmen;ablehnen;Antrag unterschreiben lassen;Einkauf;Bestellung;grünes Licht
Excel: Formeln verstehen Excel: Durchschnitt berechnen;Minimum;Maximum;Abweichung;komischer Wert;Raute;#WERT!;#BEZUG!;kein Ergebnis;Summe stimmt nicht;wie viel ist;automatisch berechnen
Security: Phishing betrügerische E-Mail erkennen: Anruf;gibt sich aus als;verdächtiger Anruf;SMS;verlangt Geld;geänderte Kontonummer;Gewinnspiel;Geschenk;unsicher
SharePoint: eine Neuigkeit veröffentlichen auf SharePoint: Kollege verlässt uns;Neuzugang;Geburt;wichtige Änderung;alle sollen es wissen;in Kenntnis setzen;Ergebnis mitteilen
OneDrive: Datei oder Ordner freigeben: kann nicht öffnen;kein Zugriff;Fehlermeldung beim Öffnen;Link funktioniert nicht;Änderungsrecht;Lieferant;Steuerberater;externer Partner
Planner: To Do Planner-Aufgaben: Kopf ist voll;aufschreiben, was zu tun ist;zu viel zu tun;überfordert;Einkaufsliste;Erledigtes abhaken;persönliche Fristen
Security: eine verschlüsselte E-Mail senden mit Outlook: an die falsche Person;nicht für alle bestimmt;Weiterleiten verbieten;eingeschränkt lesen;Gesundheitsdaten;Schweigepflicht
Word: Word gemeinsam überarbeiten Änderungsverfolgung: mein Text wurde verändert;Prüfung durch Rechtsabteilung;endgültige Fassung;Vorschläge;durchstreichen;Dokument kommentieren;zeigen, was sich geändert hat
Outlook: wichtige E-Mails zuerst sehen Outlook: nach dem Urlaub;tausend ungelesene;wichtige Mail verpasst;das Wesentliche zuerst;Nachrichten, die zählen;Vorrang
Teams: das Wichtigste zu Teams und Kanälen kennen: wozu dient Teams;mit Teams anfangen;chatten;einem Kollegen schreiben;Gruppenunterhaltung;im Thread antworten;Team finden;Team verlassen
Copilot: Copilot Chat erste Schritte KI: wozu KI bei der Arbeit;Zeit sparen mit KI;Copilot entdecken;Hilfe beim Schreiben;Ideen;Brainstorming mit KI;Text mit KI übersetzen;Übersetzung
Excel: ein Diagramm von Anfang an erstellen in Excel: Zahlen veranschaulichen;Entwicklung zeigen;Balken und Linien;Diagrammtitel;unlesbares Diagramm;falscher Diagrammtyp;Anteil;Prozentwerte
Teams: Viva Insights Fokuszeit schützen bei der Arbeit: Work-Life-Balance;zu viele Stunden;abends nicht mehr antworten;Zeit für mich;Pausen;Wochenenden;mentale Belastung;erschöpft
`
};

const rows = (language: Spoken): readonly StartingTerm[] =>
  saidInEach[language]
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(': ');
      return { language, topics: line.slice(0, colon).split(';') as Topic[], title: line.slice(colon + 2) };
    });

/** What set-up offers for an empty SearchTerms list. Large: loaded when it is needed, never with a first card. */
export const startingTerms = (): readonly StartingTerm[] => (Object.keys(saidInEach) as Spoken[]).flatMap(rows);

/** The same as set-up writes it. */
export const startingTermRows = () => startingTerms().map((term) => ({ titles: [term.title], values: { ...term } }));
