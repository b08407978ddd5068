/**
 * Needs as colleagues of a payroll and HR company say them, and the modules that fit: one of them must be among the first
 * three. Twenty for each language, written down before anybody looked at whether they are answered. The first run answered 75
 * of 80; what it missed led to rules (Dutch verbs, words that are put together, stems of which too little is left, little words
 * of English). A score over them is no longer an estimate of the next need: that is nearer to those 94 %.
 */
export const trainingNeeds: Readonly<Record<'fr' | 'nl' | 'en' | 'de', string>> = {
  fr: `
comment partager mon agenda > outlook-share-calendar outlook-delegate
je reçois trop de mails > outlook-rules outlook-focused-inbox outlook-folders
mon fichier a été écrasé, je veux l'ancienne version > onedrive-versions onedrive-restore
faire un tableau croisé > excel-pivottables
résumer une réunion que j'ai manquée > copilot-teams-meetings teams-recording
est-ce un mail frauduleux ? > phishing
montrer mon écran pendant une réunion teams > teams-present
envoyer une lettre à 200 clients > word-mail-merge
faire un sondage anonyme > forms-who-answers forms-create
automatiser les demandes de congé > powerautomate-approvals powerautomate-start
mettre un message d'absence pendant mes congés > outlook-out-of-office
réserver une salle libre > outlook-scheduling-assistant
chercher une valeur dans une autre liste excel > excel-xlookup
mon pc est plein > onedrive-files-on-demand
débuter avec l'intelligence artificielle > ai-fluency copilot-start
une liste de choix dans une cellule > excel-dropdown
numéroter et faire une table des matières > word-table-of-contents word-styles
répartir les participants en sous-groupes > teams-breakout-rooms
suivre les tâches de mon équipe > planner-start planner-create-plan planner-todo planner-schedule
copilot garde-t-il mes données > copilot-privacy
`,
  nl: `
hoe deel ik mijn agenda > outlook-share-calendar outlook-delegate
ik krijg te veel mails > outlook-rules outlook-focused-inbox outlook-folders
mijn bestand is overschreven, ik wil de vorige versie > onedrive-versions onedrive-restore
een draaitabel maken > excel-pivottables
een vergadering samenvatten die ik gemist heb > copilot-teams-meetings teams-recording
is dit een valse mail? > phishing
mijn scherm tonen in een vergadering > teams-present
een brief naar 200 klanten sturen > word-mail-merge
een anonieme enquête maken > forms-who-answers forms-create
een goedkeuring automatiseren > powerautomate-approvals powerautomate-start powerautomate-path
afwezigheidsbericht instellen voor mijn verlof > outlook-out-of-office
een vrije zaal vinden > outlook-scheduling-assistant
wachtwoord kiezen dat veilig is > strong-passwords
rapport maken in power bi > powerbi-create-report powerbi-path powerbi-start
notities van een vergadering terugvinden > onenote-search onenote-intro
een keuzelijst in excel > excel-dropdown
inhoudsopgave in word > word-table-of-contents
nieuws publiceren op het intranet > sharepoint-news
taken van mijn team opvolgen > planner-start planner-create-plan planner-todo planner-schedule
wat doet copilot met mijn gegevens > copilot-privacy
`,
  en: `
how do I share my calendar > outlook-share-calendar outlook-delegate
I get too many emails > outlook-rules outlook-focused-inbox outlook-folders
my file was overwritten and I want the old version > onedrive-versions onedrive-restore
make a pivot table > excel-pivottables
catch up on a meeting I missed > copilot-teams-meetings teams-recording
is this a phishing mail? > phishing
show my screen in a teams meeting > teams-present
send a letter to 200 customers > word-mail-merge
an anonymous survey > forms-who-answers forms-create
automate an approval > powerautomate-approvals powerautomate-start powerautomate-path
set an out of office message > outlook-out-of-office
find a free meeting room > outlook-scheduling-assistant
free up space on my laptop > onedrive-files-on-demand
captions during a call > teams-live-captions
two lists in excel that must be matched > excel-xlookup
a drop-down list in a cell > excel-dropdown
write better prompts > copilot-prompts
publish news on the intranet > sharepoint-news
keep track of my team's tasks > planner-start planner-create-plan planner-todo planner-schedule
what does copilot do with my data > copilot-privacy
`,
  de: `
wie teile ich meinen Kalender > outlook-share-calendar outlook-delegate
ich bekomme zu viele E-Mails > outlook-rules outlook-focused-inbox outlook-folders
meine Datei wurde überschrieben, ich will die alte Version > onedrive-versions onedrive-restore
eine Pivottabelle erstellen > excel-pivottables
eine verpasste Besprechung zusammenfassen > copilot-teams-meetings teams-recording
ist das eine Phishing-Mail? > phishing
Bildschirm in einer Besprechung zeigen > teams-present
einen Serienbrief schreiben > word-mail-merge
eine anonyme Umfrage > forms-who-answers forms-create
eine Genehmigung automatisieren > powerautomate-approvals powerautomate-start powerautomate-path
Abwesenheitsnotiz für den Urlaub > outlook-out-of-office
einen freien Raum finden > outlook-scheduling-assistant
sicheres Passwort wählen > strong-passwords
Bericht in Power BI erstellen > powerbi-create-report powerbi-path powerbi-start
Notizen wiederfinden > onenote-search onenote-intro
eine Auswahlliste in Excel > excel-dropdown
Inhaltsverzeichnis in Word > word-table-of-contents
eine Nachricht im Intranet veröffentlichen > sharepoint-news
Aufgaben meines Teams verfolgen > planner-start planner-create-plan planner-todo planner-schedule
was macht Copilot mit meinen Daten > copilot-privacy
`
};

/**
 * Twenty others, the same in each language, written down in the same way later; the first run answered 66 of 80. What it missed led to words
 * that stand for the same (`domain/search/alike.ts`), and to words of asking that count in a sentence.
 */
export const otherNeeds: Readonly<Record<'fr' | 'nl' | 'en' | 'de', string>> = {
  fr: `
envoyer un document confidentiel par mail > outlook-encrypt sensitivity-labels
colorer les cellules en retard > excel-conditional-formatting
faire un graphique avec mes chiffres > excel-charts
je ne retrouve plus une note > onenote-search
voir mes notes pendant que je présente > powerpoint-presenter-view
le même logo sur toutes mes diapositives > powerpoint-slide-master
réunion avec des collègues à l'étranger, décalage horaire > outlook-time-zones
une boîte mail commune pour notre service > outlook-shared-mailbox
travailler à plusieurs sur le même texte > word-track-changes loop-start sharepoint-library onedrive-share
teams sonne tout le temps > teams-notifications
je n'arrive plus à me concentrer > windows-focus viva-insights-focus
mon ordinateur est bloqué et on me demande une rançon > ransomware
pourquoi dois-je confirmer sur mon téléphone > mfa-explained mfa-authenticator
nettoyer un export avant de le traiter > excel-power-query
une question qui n'apparaît que si on a répondu oui > forms-branching
un document lisible pour une personne aveugle > accessibility-checker word-accessible
écrire un mail avec copilot > copilot-outlook-draft
rejoindre ma première réunion en ligne > teams-meeting-join
envoyer un lien au lieu d'une pièce jointe > onedrive-share
recevoir un mail à chaque réponse au formulaire > forms-flow
`,
  nl: `
een vertrouwelijk document mailen > outlook-encrypt sensitivity-labels
cellen die te laat zijn een kleur geven > excel-conditional-formatting
een grafiek maken van mijn cijfers > excel-charts
ik vind een notitie niet meer terug > onenote-search
mijn notities zien terwijl ik presenteer > powerpoint-presenter-view
hetzelfde logo op al mijn dia's > powerpoint-slide-master
vergadering met collega's in het buitenland, tijdverschil > outlook-time-zones
één mailbox voor heel onze dienst > outlook-shared-mailbox
met meerderen aan dezelfde tekst werken > word-track-changes loop-start sharepoint-library onedrive-share
teams piept de hele tijd > teams-notifications
ik kan me niet meer concentreren > windows-focus viva-insights-focus
mijn computer is geblokkeerd en ze vragen losgeld > ransomware
waarom moet ik bevestigen op mijn telefoon > mfa-explained mfa-authenticator
een export opschonen voor ik hem verwerk > excel-power-query
een vraag die pas verschijnt als je ja antwoordt > forms-branching
een document dat een blinde collega kan lezen > accessibility-checker word-accessible
een mail schrijven met copilot > copilot-outlook-draft
deelnemen aan mijn eerste online vergadering > teams-meeting-join
een link sturen in plaats van een bijlage > onedrive-share
een mail krijgen bij elk antwoord op mijn formulier > forms-flow
`,
  en: `
email a confidential document > outlook-encrypt sensitivity-labels
colour the cells that are overdue > excel-conditional-formatting
make a graph of my figures > excel-charts
I can't find a note any more > onenote-search
see my notes while I present > powerpoint-presenter-view
the same logo on all my slides > powerpoint-slide-master
meeting with colleagues abroad, time difference > outlook-time-zones
one mailbox for our whole department > outlook-shared-mailbox
several people working on the same text > word-track-changes loop-start sharepoint-library onedrive-share
teams keeps beeping > teams-notifications
I can't concentrate any more > windows-focus viva-insights-focus
my computer is locked and they want a ransom > ransomware
why do I have to confirm on my phone > mfa-explained mfa-authenticator
clean up an export before I use it > excel-power-query
a question that only appears if you answered yes > forms-branching
a document that a blind colleague can read > accessibility-checker word-accessible
write an email with copilot > copilot-outlook-draft
join my first online meeting > teams-meeting-join
send a link instead of an attachment > onedrive-share
get an email for each answer to my form > forms-flow
`,
  de: `
ein vertrauliches Dokument per E-Mail senden > outlook-encrypt sensitivity-labels
überfällige Zellen einfärben > excel-conditional-formatting
ein Diagramm aus meinen Zahlen machen > excel-charts
ich finde eine Notiz nicht mehr > onenote-search
meine Notizen sehen, während ich präsentiere > powerpoint-presenter-view
dasselbe Logo auf allen Folien > powerpoint-slide-master
Besprechung mit Leuten im Ausland, Zeitverschiebung > outlook-time-zones
ein gemeinsames Postfach für unsere Abteilung > outlook-shared-mailbox
zu mehreren am selben Text arbeiten > word-track-changes loop-start sharepoint-library onedrive-share
Teams piept ständig > teams-notifications
ich kann mich nicht mehr konzentrieren > windows-focus viva-insights-focus
mein Computer ist gesperrt und jemand will Lösegeld > ransomware
warum muss ich am Handy bestätigen > mfa-explained mfa-authenticator
einen Export bereinigen, bevor ich damit arbeite > excel-power-query
eine Frage, die nur erscheint, wenn man Ja sagt > forms-branching
ein Dokument, das blinde Menschen lesen können > accessibility-checker word-accessible
eine E-Mail mit Copilot schreiben > copilot-outlook-draft
an meiner ersten Onlinebesprechung teilnehmen > teams-meeting-join
einen Link statt eines Anhangs senden > onedrive-share
bei jeder Antwort auf mein Formular eine E-Mail bekommen > forms-flow
`
};

/** Ten more, written by somebody who had not read the search: 23 of 40 at first. What begins with ? is still missed. */
export const keptBackNeeds: Readonly<Record<'fr' | 'nl' | 'en' | 'de', string>> = {
  fr: `
quel mot de passe choisir > strong-passwords
quelqu'un doit pouvoir répondre à ma place pendant mon congé > outlook-delegate outlook-out-of-office outlook-shared-mailbox
annoncer une nouvelle à toute l'entreprise > sharepoint-news
je n'entends pas bien ce qui se dit en réunion > teams-live-captions
garder seulement les lignes d'un client > excel-filter excel-tables
changer tous les titres d'un coup > word-styles powerpoint-slide-master
ma présentation est moche > powerpoint-designer powerpoint-slide-master
voir les dossiers de l'équipe dans mon explorateur > sharepoint-sync
refaire chaque semaine le même compte rendu > onenote-templates copilot-schedule
ne pas oublier de répondre à un mail > outlook-categories
`,
  nl: `
welk wachtwoord moet ik nemen > strong-passwords
mijn collega moet in mijn plaats kunnen antwoorden > outlook-delegate outlook-out-of-office outlook-shared-mailbox
een nieuwtje op het intranet zetten > sharepoint-news
ik versta niet wat ze zeggen in de vergadering > teams-live-captions
enkel de rijen van één klant overhouden > excel-filter excel-tables
alle titels in één keer aanpassen > word-styles powerpoint-slide-master
mijn presentatie ziet er niet uit > powerpoint-designer powerpoint-slide-master
de mappen van het team in mijn verkenner zien > sharepoint-sync
elke week hetzelfde verslag opnieuw typen > onenote-templates copilot-schedule
niet vergeten op een mail terug te komen > outlook-categories
`,
  en: `
which password should i pick > strong-passwords
someone must answer my mail while i'm on leave > outlook-delegate outlook-out-of-office outlook-shared-mailbox
announce something to the whole company > sharepoint-news
i can't hear what people say in calls > teams-live-captions
only see one client's rows > excel-filter excel-tables
my slides look ugly > powerpoint-designer powerpoint-slide-master
get the team's folders in file explorer > sharepoint-sync
stop typing the same minutes every week > onenote-templates copilot-schedule
? who does what by when > planner-start planner-create-plan planner-schedule
emails i still have to deal with > outlook-categories outlook-focused-inbox
`,
  de: `
welches Passwort soll ich nehmen > strong-passwords
jemand soll meine Mails beantworten, wenn ich weg bin > outlook-delegate outlook-out-of-office outlook-shared-mailbox
eine Neuigkeit ins Intranet stellen > sharepoint-news
ich verstehe in der Besprechung schlecht, was gesagt wird > teams-live-captions
nur die Zeilen eines Kunden sehen > excel-filter excel-tables
meine Folien sehen langweilig aus > powerpoint-designer powerpoint-slide-master
Teamordner im Explorer anzeigen > sharepoint-sync
jede Woche dasselbe Protokoll tippen > onenote-templates copilot-schedule
wer macht was bis wann > planner-start planner-create-plan planner-schedule
Mails, um die ich mich noch kümmern muss > outlook-categories outlook-focused-inbox
`
};

/** Five more, written before what the ten kept back led to: 8 of 20 at first. */
export const laterNeeds: Readonly<Record<'fr' | 'nl' | 'en' | 'de', string>> = {
  fr: `
mon collègue est malade, je dois lire ses mails > outlook-delegate outlook-shared-mailbox
additionner une colonne > excel-formulas excel-basics excel-tables
trouver une date qui convient à tout le monde > outlook-scheduling-assistant outlook-calendar
retrouver un document envoyé dans une conversation > teams-files
faire ressortir les doublons > excel-conditional-formatting
`,
  nl: `
mijn laptop is gestolen, is mijn account veilig > mfa-explained mfa-authenticator strong-passwords
een kolom optellen > excel-formulas excel-basics excel-tables
een datum vinden die voor iedereen past > outlook-scheduling-assistant outlook-calendar
dubbels vinden in een lijst > excel-conditional-formatting
's avonds geen werkberichten meer > viva-insights-focus teams-notifications windows-focus
`,
  en: `
add up a column > excel-formulas excel-basics excel-tables
a time that suits everyone > outlook-scheduling-assistant outlook-calendar
spot duplicates in a list > excel-conditional-formatting
undo what i deleted yesterday > onedrive-restore onedrive-versions
get my boss to sign off expenses > powerautomate-approvals
`,
  de: `
eine Spalte zusammenrechnen > excel-formulas excel-basics excel-tables
einen Termin finden, der allen passt > outlook-scheduling-assistant outlook-calendar
doppelte Einträge finden > excel-conditional-formatting
gelöschte Datei wiederherstellen > onedrive-restore onedrive-versions
mein Chef soll die Spesen abzeichnen > powerautomate-approvals
`
};

/**
 * Twenty-five more, each language its own, over all parts of the catalogue, written before anybody had read a row of SearchTerms: 78 of
 * 100 at first. Twelve in each language, taken by lot, were not looked at until everything was done: 37 of 48 before, 48 after. Whoever
 * wrote them wrote the rows that lend words too (`domain/search/lent.ts`): for the next need the figures of `plainNeeds` and `oddNeeds`
 * tell more.
 */
export const ownWordsNeeds: Readonly<Record<'fr' | 'nl' | 'en' | 'de', string>> = {
  fr: `
je ne sais pas me connecter à teams > first-sign-in
le code sur mon gsm ne vient plus > mfa-authenticator mfa-explained
mettre quelqu'un en copie > outlook-first-mail
on ne m'entend pas, mon micro ne va pas > teams-meeting-join
j'ai cliqué sur un lien bizarre > phishing ransomware
où poster mon message, à l'équipe ou en privé > teams-channels
retrouver mes fichiers à la maison > onedrive-start
enlever l'accès à un dossier que j'ai partagé > onedrive-share
ranger mes mails automatiquement > outlook-rules outlook-folders
ma formule se décale quand je la recopie vers le bas > excel-formulas excel-tables
accepter les corrections de ma cheffe > word-track-changes
faire un powerpoint pour lundi > powerpoint-first-slides powerpoint-designer copilot-powerpoint
inscriptions à la fête du personnel > forms-create
tableau de bord pour la direction > powerbi-start powerbi-create-report powerbi-path
trop long à lire, cet échange de mails > copilot-outlook-summary
chatgpt au bureau, c'est permis ? > copilot-privacy ai-fluency copilot-start
planifier un appel avec le Canada > outlook-time-zones
imprimer ma feuille sur une seule page > excel-basics
étiquettes d'adresses pour un envoi > word-mail-merge
remplacer notre fichier de suivi par quelque chose de mieux > lists-create
donner accès à mon bloc-notes > onenote-share
qui s'occupe de quoi dans l'équipe > planner-start planner-create-plan
plus de messages du boulot le soir > teams-notifications viva-insights-focus windows-focus
ajouter une image et un texte sur notre site > sharepoint-pages
marquer un document comme strictement interne > sensitivity-labels`,
  nl: `
mijn powerpoint laten zien in de call > teams-present powerpoint-presenter-view
ik heb een nieuwe gsm en kan niet meer inloggen > mfa-authenticator first-sign-in
wie kan mijn agenda zien > outlook-share-calendar outlook-calendar
mijn inbox is een rommeltje > outlook-folders outlook-rules outlook-focused-inbox outlook-categories
bijlage is te groot om te mailen > onedrive-share
iemand heeft mijn bestand gewist > onedrive-restore onedrive-versions
overleg opnemen voor wie er niet bij kan zijn > teams-recording
groepjes maken tijdens een online opleiding > teams-breakout-rooms
mijn C-schijf zit vol > onedrive-files-on-demand
alle documenten van de dienst op één plaats > sharepoint-library sharepoint-sync teams-files sharepoint-intranet
hoofdstukken automatisch nummeren > word-styles word-table-of-contents
een eerste tekst laten schrijven door AI > copilot-word copilot-outlook-draft
prijs opzoeken in een andere tabel > excel-xlookup
meerdere excels samenvoegen > excel-power-query
bedragen per maand samentellen > excel-pivottables
huisstijl en lettertype voor al mijn slides > powerpoint-slide-master powerpoint-designer
notulen van vorige week zoeken > onenote-search onenote-intro
taken die te laat zijn > planner-schedule planner-todo planner-start
alleen collega's mogen mijn bevraging invullen > forms-who-answers
onkostennota laten goedkeuren > powerautomate-approvals
elke maandag automatisch een overzicht krijgen > copilot-schedule powerautomate-start
een rare mail van de bank > phishing
mijn notitieblok openstellen voor de ploeg > onenote-share
doorwerken zonder gestoord te worden > windows-focus viva-insights-focus teams-notifications
waar lees ik het nieuws van het bedrijf > sharepoint-intranet`,
  en: `
first day, logging in > first-sign-in
how long should my password be > strong-passwords
attach a file to a mail > outlook-first-mail onedrive-share
people can't hear my mic > teams-meeting-join
book a room for twelve people > outlook-scheduling-assistant
go back to yesterday's version of a document > onedrive-versions onedrive-restore
mute a noisy group chat > teams-notifications
where did that file in the chat go > teams-files
late invoices in red > excel-conditional-formatting
sort my list by two columns > excel-tables excel-filter
who changed this paragraph > word-track-changes
make my deck look professional > powerpoint-designer powerpoint-slide-master
speaker notes nobody else sees > powerpoint-presenter-view
brainstorm with the team in real time > loop-start loop-outlook
turn a word document into slides > copilot-powerpoint
can copilot see my salary > copilot-privacy
copilot gives rubbish answers > copilot-prompts
quiz for new starters > forms-create forms-branching
skip questions that don't apply > forms-branching
build a workflow step by step > powerautomate-path powerautomate-start
keep track of equipment we lend out > lists-create
same agenda page for every meeting > onenote-templates
i keep getting interrupted > windows-focus viva-insights-focus teams-notifications
what ai can and cannot do > ai-fluency
protect payslips before mailing them > outlook-encrypt sensitivity-labels`,
  de: `
Anlage an eine Mail hängen > outlook-first-mail onedrive-share
ein Kollege soll mich vertreten, solange ich weg bin > outlook-delegate outlook-out-of-office
Besprechung im Nachhinein ansehen > teams-recording copilot-teams-meetings
mitlesen, was gesagt wird > teams-live-captions
Termin mit drei Kollegen ausmachen > outlook-scheduling-assistant outlook-calendar
Ordner für einen Kunden freigeben > onedrive-share sharepoint-library
feste Werte zum Auswählen in einer Zelle > excel-dropdown
Balken- und Kreisdiagramme > excel-charts
nur offene Rechnungen anzeigen > excel-filter excel-tables
Dollarzeichen in der Formel > excel-formulas
Bilder mit Alternativtext versehen > word-accessible accessibility-checker
Vertrag gemeinsam überarbeiten > word-track-changes
Etiketten drucken aus einer Excel-Liste > word-mail-merge
Gliederung mit Seitenzahlen > word-table-of-contents word-styles
eine Mailadresse, auf die alle im Team antworten > outlook-shared-mailbox
handschriftliche Notizen durchsuchen > onenote-search
Protokoll mit KI zusammenfassen lassen > copilot-teams-meetings copilot-onenote
Arbeit auf Kollegen verteilen > planner-start planner-create-plan
meine persönliche To-do-Liste > planner-todo
automatische Mail bei neuer Anmeldung > forms-flow powerautomate-start
Zahlen aus Excel als interaktiver Bericht > powerbi-create-report powerbi-start powerbi-path
mein PC wurde gehackt > ransomware phishing
zweiter Faktor, wozu > mfa-explained mfa-authenticator
abends abschalten können > viva-insights-focus windows-focus teams-notifications
Notizen in Aufgaben verwandeln > copilot-onenote`
};

/** Ten more, written at the same time, none of them looked at until everything was done: 29 of 40 before, 39 after. */
export const sealedNeeds: Readonly<Record<'fr' | 'nl' | 'en' | 'de', string>> = {
  fr: `
couper une longue réunion en petits groupes de travail > teams-breakout-rooms
je voudrais revoir la réunion d'hier > teams-recording copilot-teams-meetings
plus de place sur mon disque > onedrive-files-on-demand
comparer la liste du personnel avec celle des badges > excel-xlookup
faire valider une note de frais > powerautomate-approvals
mettre du rouge quand c'est négatif > excel-conditional-formatting
lancer un brouillon de rapport avec l'IA > copilot-word
mon chef veut les heures par client et par mois > excel-pivottables
des rappels pour les mails à traiter > outlook-categories
avoir ma liste de choses à faire au même endroit > planner-todo`,
  nl: `
chatberichten blijven binnenkomen, het leidt me af > teams-notifications windows-focus viva-insights-focus
tekst van de vergadering meelezen > teams-live-captions
een mooie grafiek voor in het jaarverslag > excel-charts powerbi-create-report
iedereen moet het verslag kunnen aanvullen > loop-start onenote-share loop-outlook
per vergissing een map leeggemaakt > onedrive-restore
antwoord van copilot bewaren voor mijn team > copilot-pages
klanten aanspreken met hun naam in een brief > word-mail-merge
wat mag ik met AI doen op het werk > ai-fluency copilot-privacy copilot-start
deadline van ons project opvolgen > planner-schedule planner-start
welk label moet op dit document > sensitivity-labels`,
  en: `
i deleted a folder by mistake > onedrive-restore
what to do with a suspicious email > phishing
let my assistant handle my diary > outlook-delegate outlook-share-calendar
my handwriting in the notebook, can i search it > onenote-search
make a chart for the board > excel-charts
too many columns, i only want this month > excel-filter
customers in New York, what time for them > outlook-time-zones
sign up sheet for the team lunch > forms-create lists-create
heading numbers are all wrong > word-styles word-table-of-contents
summarise my notes into actions > copilot-onenote copilot-teams-meetings`,
  de: `
Kamera geht in der Besprechung nicht > teams-meeting-join
aus dem Homeoffice auf meine Dateien zugreifen > onedrive-start
Mails landen im falschen Ordner > outlook-rules outlook-folders outlook-focused-inbox
wie formuliere ich eine gute Frage an die KI > copilot-prompts
Foto und Text auf unsere Abteilungsseite stellen > sharepoint-pages
Urlaubsantrag digital abwickeln > powerautomate-approvals
Schrift in der ganzen Präsentation ändern > powerpoint-slide-master
wer darf an der Umfrage teilnehmen > forms-who-answers
jeden Morgen dieselbe Zusammenfassung > copilot-schedule
Wochenbesprechung mit wiederkehrender Tagesordnung > onenote-templates outlook-calendar`
};

/**
 * Ten more that say things sideways, written when most rows were there: 20 of 40 would have been found before, 30 were at the first try.
 * What was missed led to thirteen rows more in each language.
 */
export const oddNeeds: Readonly<Record<'fr' | 'nl' | 'en' | 'de', string>> = {
  fr: `
mon collègue ne peut pas ouvrir le document que je lui ai envoyé > onedrive-share
la batterie de mails après deux semaines d'absence > outlook-focused-inbox outlook-folders outlook-rules copilot-outlook-summary
je voudrais qu'on m'explique à quoi sert l'IA au travail > ai-fluency copilot-start
deux personnes modifient la même fiche en même temps > loop-start sharepoint-library teams-files word-track-changes onedrive-share
faire la moyenne des notes d'évaluation > excel-formulas
le texte de ma réunion en néerlandais je ne suis pas > teams-live-captions
annoncer le départ d'un collègue > sharepoint-news
joindre mon CV à un message > outlook-first-mail onedrive-share
un bouton pour que le directeur dise oui ou non > powerautomate-approvals
collègues absents cette semaine, où le voir > outlook-share-calendar outlook-calendar`,
  nl: `
de directeur moet ja of nee zeggen op een aanvraag > powerautomate-approvals
ik heb iets doorgestuurd dat niet voor iedereen bestemd was > outlook-encrypt sensitivity-labels onedrive-share
de gemiddelde leeftijd berekenen > excel-formulas
mijn hoofd zit vol, waar noteer ik wat ik moet doen > planner-todo onenote-intro
ik mis altijd belangrijke berichten > outlook-focused-inbox teams-notifications outlook-categories
samen aan een lijst werken tijdens de meeting > loop-start loop-outlook onenote-share
hoe krijg ik een tweede scherm voor mijn notities bij het presenteren > powerpoint-presenter-view
een knop of foto op onze teampagina > sharepoint-pages
een lijst van 2000 lijnen overzichtelijk maken > excel-pivottables excel-filter excel-tables
de camera doet het niet > teams-meeting-join`,
  en: `
the camera is not working > teams-meeting-join
what has to happen before friday in our project > planner-schedule planner-start
a yes or no from the director on a request > powerautomate-approvals
average age of our staff > excel-formulas excel-pivottables
i never find the file i saved > onedrive-start teams-files
nicer looking report with chapters > word-styles word-table-of-contents
ask the department what they want for lunch > forms-create
i talk too fast and forget my lines when presenting > powerpoint-presenter-view
why is excel saying hash value > excel-formulas
someone rang pretending to be my manager > phishing`,
  de: `
die Kamera funktioniert nicht > teams-meeting-join
der Direktor soll Ja oder Nein sagen > powerautomate-approvals
Durchschnittsalter berechnen > excel-formulas
ich finde die Datei nicht, die ich gespeichert habe > onedrive-start teams-files onedrive-restore
Abteilung fragen, was sie essen wollen > forms-create
was muss bis Freitag fertig sein > planner-schedule planner-todo planner-start
gleichzeitig in derselben Liste schreiben > loop-start loop-outlook
ein Kollege verlässt uns, alle sollen es wissen > sharepoint-news
ich will nicht, dass jemand meine Mail weiterschickt > outlook-encrypt
Monatszahlen für die Geschäftsführung hübsch aufbereiten > powerbi-create-report powerbi-start excel-charts powerbi-path`
};

/** Ten more in plain words, written after everything else: 32 of 40 would have been found before, 40 were at the first try. */
export const plainNeeds: Readonly<Record<'fr' | 'nl' | 'en' | 'de', string>> = {
  fr: `
ajouter un événement à l'agenda de tous > outlook-calendar outlook-share-calendar outlook-scheduling-assistant
retrouver le mail d'un client de l'année passée > outlook-folders outlook-categories
quelqu'un utilise mon compte > mfa-explained strong-passwords mfa-authenticator phishing ransomware
faire une synthèse de mes notes de réunion > copilot-onenote copilot-teams-meetings
partager mon carnet avec l'équipe > onenote-share
créer un questionnaire de satisfaction > forms-create
les participants ne m'entendent pas > teams-meeting-join
mettre les montants trop élevés en rouge > excel-conditional-formatting
un espace pour les documents de mon équipe > sharepoint-library teams-files sharepoint-sync
envoyer une facture en pièce jointe > outlook-first-mail onedrive-share`,
  nl: `
foto's toevoegen aan onze intranetpagina > sharepoint-pages
mijn collega ziet mijn agenda niet > outlook-share-calendar
opname van de vergadering terugvinden > teams-recording
sneller werken met copilot in word > copilot-word copilot-prompts
duidelijke opdracht geven aan AI > copilot-prompts
een formulier voor de personeelsdag > forms-create
verwijderde map terugkrijgen > onedrive-restore
de totalen kloppen niet in mijn rekenblad > excel-formulas excel-tables
tweede verificatie instellen op nieuw toestel > mfa-authenticator
taken van het project verdelen onder collega's > planner-start planner-create-plan`,
  en: `
find the recording of yesterday's call > teams-recording
make excel choose from a fixed set of answers > excel-dropdown
see only unpaid invoices > excel-filter
stop getting a ping for every message > teams-notifications
share a folder with an outside partner > onedrive-share
who can see my calendar > outlook-share-calendar
reply from the team address > outlook-shared-mailbox
automatic reply during holidays > outlook-out-of-office
get one number per team from a long list > excel-pivottables
prepare slides quickly with ai > copilot-powerpoint`,
  de: `
Bildschirm zeigen geht nicht > teams-present
Kopie der Datei von letzter Woche zurückholen > onedrive-versions onedrive-restore
Termin in einer anderen Zeitzone > outlook-time-zones
Umfrage nur für unsere Abteilung > forms-who-answers forms-create
E-Mails automatisch in Ordner verschieben > outlook-rules outlook-folders
wie sortiere ich nach Datum > excel-tables excel-filter
Notizen mit der Hand schreiben und suchen > onenote-search
Besprechungsraum reservieren > outlook-scheduling-assistant
ein schöneres Layout für meine Präsentation > powerpoint-designer
mit Kollegen am selben Dokument arbeiten > loop-start sharepoint-library teams-files word-track-changes onedrive-share`
};
