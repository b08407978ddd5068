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
