import { everydayQuestions } from './everydayQuestions';

/** What people ask, and what must come first: `topic:`, `person:`, `office:` (its French name), `circle:` (its key) or `nobody:`. */
const table: Readonly<Record<'fr' | 'nl' | 'en' | 'de', string>> = {
  fr: `
mon Teams ne partage plus l’écran > topic:Teams
écran partagé > topic:Teams
ecran partage > topic:Teams
on ne m'entend pas en réunion > topic:Teams
mon micro ne marche pas > topic:Teams
ma caméra ne s'allume plus > topic:Teams
comment flouter mon arrière-plan > topic:Teams
je n'arrive pas à rejoindre la réunion > topic:Teams
enregistrer une réunion > topic:Teams
trop de notifications > topic:Teams
message d'absence > topic:Outlook
comment mettre une réponse automatique > topic:Outlook
je pars en congé demain > topic:Outlook
ma boîte mail est pleine > topic:Outlook
signature de mail > topic:Outlook
partager mon calendrier avec mes collègues > topic:Outlook
réserver une salle de réunion > topic:Outlook
j'ai envoyé un mail par erreur > topic:Outlook
j'ai perdu un fichier > topic:OneDrive
mon fichier est verrouillé > topic:OneDrive
envoyer un gros fichier à un client > topic:OneDrive
mes fichiers ne se synchronisent plus > topic:OneDrive
revenir à une version précédente > topic:OneDrive
où publier une actualité sur l'intranet > topic:SharePoint
accès refusé au site > topic:SharePoint
tableau croisé dynamique > topic:Excel
tableu croisé dynamique > topic:Excel
recherchev > topic:Excel
rechrechev > topic:Excel
formules excel > topic:Excel
supprimer les doublons dans une liste > topic:Excel
macro VBA > topic:Excel
imprimer mon tableau sur une page > topic:Excel
tableau de bord > topic:Power BI
actualiser mon rapport > topic:Power BI
automatiser une tâche répétitive > topic:Power Automate
automatisation > topic:Power Automate
demande d’approbation > topic:Power Automate
qui peut m'aider à répartir les tâches de l'équipe > topic:Planner
liste de tâches > topic:Planner
intelligence artificielle > topic:Copilot
IA > topic:Copilot
ia > topic:Copilot
résumer un document > topic:Copilot
rédiger un prompt > topic:Copilot
j'ai reçu un mail suspect > topic:Security
hameçonnage > topic:Security
hameconage > topic:Security
mot de passe oublié > topic:Security
j'ai oublié mon mot de passe > topic:Security
double authentification > topic:Security
MFA > topic:Security
j'ai changé de téléphone > topic:Security
RGPD > topic:Security
table des matières > topic:Word
publipostage > topic:Word
suivi des modifications > topic:Word
diaporama > topic:PowerPoint
modèle de présentation > topic:PowerPoint
prise de notes > topic:OneNote
sondage de satisfaction > topic:Forms
formulaire d’inscription > topic:Forms
sécurité > topic:Security
power bi > topic:Power BI
powerpoint > topic:PowerPoint
exce > topic:Excel
outlok > topic:Outlook
copilto > topic:Copilot
nathalie > person:Nathalie Vandenbroeck
vandenbroek > person:Nathalie Vandenbroeck
benoit lambrecht > person:Benoît Lambrecht
lambrecht benoit > person:Benoît Lambrecht
el amrani > person:Karim El Amrani
jean pierre > person:Jean-Pierre Noël
jeanpierre noel > person:Jean-Pierre Noël
anne sophie dhondt > person:Anne-Sophie d’Hondt
d'hondt > person:Anne-Sophie d’Hondt
martin > person:Martin Lejeune
claire m > person:Claire Martin
francois > person:François Dupont
oeuvrard > person:Hélène Œuvrard
fatma > person:Fatima Benali
gulsen yildiz > person:Gülşen Yıldız
qui est à Liège > office:Liège
gand > office:Gand
la louviere > office:La Louvière
marche en famenne > office:Marche-en-Famenne
quelqu'un à Namur pour Teams > office:Namur
excel namur > person:Nathalie Vandenbroeck
teams mons > person:Mehdi Ouali
liege > office:Liège
teams liege > nobody:
service informatique > circle:IT
droit social > circle:LEGAL
easypay > circle:EASYPAY
communication > circle:COMM
informatique > circle:IT
qui parle allemand et connaît Excel > person:Jürgen Müller
graphiste > person:Hélène Œuvrard
`,
  nl: `
mijn scherm delen lukt niet > topic:Teams
ik kan mijn scherm niet delen > topic:Teams
ze horen mij niet > topic:Teams
mijn camera werkt niet > topic:Teams
achtergrond vervagen > topic:Teams
hoe neem ik een vergadering op > topic:Teams
vergadering opnemen > topic:Teams
te veel meldingen > topic:Teams
afwezigheidsbericht > topic:Outlook
hoe stel ik mijn afwezigheidsbericht in > topic:Outlook
mijn mailbox is vol > topic:Outlook
gedeelde agenda > topic:Outlook
vergaderzaal reserveren > topic:Outlook
handtekening onder mijn mails > topic:Outlook
bestand kwijt > topic:OneDrive
ik ben een bestand kwijt > topic:OneDrive
vorige versie van een document > topic:OneDrive
mijn bestanden worden niet gesynchroniseerd > topic:OneDrive
groot bestand versturen naar een klant > topic:OneDrive
toegang geweigerd > topic:SharePoint
nieuwsbericht op het intranet plaatsen > topic:SharePoint
draaitabel > topic:Excel
draaitabellen maken > topic:Excel
draitabel > topic:Excel
formule werkt niet > topic:Excel
vert.zoeken > topic:Excel
dubbele waarden verwijderen > topic:Excel
dashboard > topic:Power BI
rapport vernieuwen > topic:Power BI
goedkeuring vragen > topic:Power Automate
automatische herinnering > topic:Power Automate
taken verdelen in het team > topic:Planner
projectplanning > topic:Planner
artificiële intelligentie > topic:Copilot
AI > topic:Copilot
tekst laten vertalen > topic:Copilot
ik kreeg een verdachte mail > topic:Security
wachtwoord vergeten > topic:Security
mijn wachtwoord is verlopen > topic:Security
nieuwe gsm > topic:Security
GDPR > topic:Security
beveiliging > topic:Security
inhoudsopgave > topic:Word
mailmerge > topic:Word
presentatie > topic:PowerPoint
notities nemen > topic:OneNote
enquête > topic:Forms
enquete maken > topic:Forms
verstraete > person:Sofie Verstraete
sofi > person:Sofie Verstraete
wim de ridder > person:Wim De Ridder
deridder > person:Wim De Ridder
van den bossche > person:Pieter Van den Bossche
vandenbossche > person:Pieter Van den Bossche
zoe > person:Zoë Janssens
jansens > person:Zoë Janssens
kortrijk > office:Courtrai
wie zit er in Antwerpen > office:Anvers
luik > office:Liège
ieper > office:Ypres
sociaal recht > circle:LEGAL
personeelsdienst > circle:HR
`,
  en: `
share my screen > topic:Teams
i can't share my screen anymore > topic:Teams
nobody can hear me in the meeting > topic:Teams
microphone not working > topic:Teams
blur my background > topic:Teams
out of office > topic:Outlook
how do i set an automatic reply > topic:Outlook
my mailbox is full > topic:Outlook
book a meeting room > topic:Outlook
lost file > topic:OneDrive
where is my deleted file > topic:OneDrive
files not syncing > topic:OneDrive
access denied > topic:SharePoint
document library > topic:SharePoint
pivot table > topic:Excel
pivto table > topic:Excel
vlookup > topic:Excel
remove duplicates > topic:Excel
refresh my report > topic:Power BI
automate a repetitive task > topic:Power Automate
task board > topic:Planner
artificial intelligence > topic:Copilot
AI assistant > topic:Copilot
summarise a document > topic:Copilot
phishing > topic:Security
i forgot my password > topic:Security
pasword expired > topic:Security
two-factor authentication > topic:Security
my phone was stolen > topic:Security
track changes > topic:Word
slides > topic:PowerPoint
handwritten notes > topic:OneNote
survey > topic:Forms
who knows power automate > topic:Power Automate
kimberly > person:Kimberly O’Brien
obrien > person:Kimberly O’Brien
o'brien > person:Kimberly O’Brien
ian > person:Ian Maes
payroll services > circle:PAYROLL
employment law > circle:LEGAL
head office > office:Bruxelles (siège)
who speaks German > person:Jürgen Müller
`,
  de: `
Bildschirm teilen > topic:Teams
ich kann meinen Bildschirm nicht teilen > topic:Teams
man hört mich nicht > topic:Teams
Hintergrund weichzeichnen > topic:Teams
Abwesenheitsnotiz > topic:Outlook
mein Postfach ist voll > topic:Outlook
Besprechungsraum reservieren > topic:Outlook
E-Mail zurückrufen > topic:Outlook
Datei gelöscht > topic:OneDrive
ich habe eine Datei verloren > topic:OneDrive
Zugriff verweigert > topic:SharePoint
Pivot-Tabelle > topic:Excel
SVERWEIS > topic:Excel
Formel funktioniert nicht > topic:Excel
Bericht aktualisieren > topic:Power BI
Genehmigung anfordern > topic:Power Automate
Aufgaben im Team verteilen > topic:Planner
künstliche Intelligenz > topic:Copilot
KI > topic:Copilot
Passwort vergessen > topic:Security
Paswort vergessen > topic:Security
verdächtige E-Mail > topic:Security
Datenschutz > topic:Security
Sicherheit > topic:Security
Inhaltsverzeichnis > topic:Word
Präsentation > topic:PowerPoint
Notizen machen > topic:OneNote
Umfrage > topic:Forms
Müller > person:Jürgen Müller
mueller > person:Jürgen Müller
jurgen > person:Jürgen Müller
Eupen > office:Eupen
wer ist in Lüttich oder Eupen > office:Eupen
Personalwesen > circle:HR
Finanzen > circle:FIN
`
};

/** A question with what must come first. */
export interface Asked {
  readonly language: string;
  readonly text: string;
  readonly kind: 'topic' | 'person' | 'office' | 'circle' | 'nobody';
  readonly expected: string;
}

const asked = (lines: Readonly<Record<string, string>>): readonly Asked[] =>
  Object.entries(lines).flatMap(([language, block]) =>
    block
      .trim()
      .split('\n')
      .map((line) => {
        const [text = '', said = ''] = line.split(' > ');
        const colon = said.indexOf(':');
        return { language, text, kind: said.slice(0, colon) as Asked['kind'], expected: said.slice(colon + 1) };
      })
  );

/** The table of real questions, scored in a test. */
export const questions: readonly Asked[] = asked(table);

/** Those that were written without regard to the search; scored apart. */
export const everyday: readonly Asked[] = asked(everydayQuestions);
