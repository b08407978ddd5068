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
