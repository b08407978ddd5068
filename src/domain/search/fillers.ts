import type { Language } from '../../lists/languages';
import { words } from '../common/text';

type WordsOfEach = Readonly<Record<Language, string>>;

/** Folded words of every language at once: nobody says beforehand which one they ask in. */
const set = (texts: WordsOfEach): ReadonlySet<string> => new Set(Object.values(texts).flatMap(words));

/** Little words inside and before names: left out when something else was asked, but no sign of a sentence. */
const particles = set({
  fr: `
    d l de du des la le les et monsieur madame mademoiselle mme mlle mr
  `,
  nl: `
    de van den der het 't ten ter te vande vanden vander en mr mevrouw mevr meneer mijnheer dhr heer
  `,
  en: `
    and mr mrs ms miss
  `,
  de: `
    von und der herr frau
  `
});

/** Little words that family names begin with, those among them that are other words too. */
const before = set({
  fr: `d l de du des la le les`,
  nl: `de van den der het 't ten ter te op in aan s ver vande vanden vander`,
  en: `mac mc`,
  de: `von und der dem am im zu zum zur`
});
const elsewhere = new Set(words('del della di da dos el al'));

/** Whether a family name may begin with it, written apart. */
export const beginsName = (word: string): boolean => before.has(word) || elsewhere.has(word);

/** Words that carry nothing in any language; they show that somebody writes a sentence. */
const strict = set({
  fr: `
    je j tu il elle on nous vous ils elles me m te t se s moi toi lui leur y ce c ca cela cette ces cet mon ma mes ton ta tes son sa ses
    notre nos votre vos un une au aux dans sur sous avec sans pour par chez vers entre qui que qu quoi dont ou quand comment pourquoi
    combien quel quelle quels quelles est sont suis es sommes etes ai as a avons avez ont n ne pas plus rien jamais tres trop bien si mais
    donc car puis alors aussi deja encore tout tous toute toutes quelqu quelque chose svp bonjour merci aujourd hui hier demain ici oui non meme
  `,
  nl: `
    ik jij jullie wij we zij ze hij mij mijn jouw je uw u ons onze hun haar zijn een dit dat deze die wie wat waar wanneer hoe waarom welke
    in op onder met zonder voor door bij naar tussen uit over om als dan maar dus want ook nog al niet geen meer heel te veel iets
    niets iemand is ben bent was heb hebt heeft hebben aub hallo dank vandaag gisteren morgen er oder of van aan ja nee dezelfde hetzelfde heel hele
  `,
  en: `
    i you he she it us they my your his her its our their the an this that these those who what where when how why which
    at with without for by to from between of or but so as also still already not no any some something nothing someone anyone
    somebody anybody too many much very is are am be been do does did don doesn t s m re ve ll have has had please hello hi thanks today yesterday tomorrow yes only
  `,
  de: `
    ich du er sie es wir ihr mich mir dich dir uns euch ihm ihn ihnen mein meine meinen meinem meiner dein deine sein seine unser
    unsere ein eine einen einem einer das dies diese dieser dieses wer was wo wann wie warum welche welcher im am um auf unter mit ohne
    fur durch bei nach zwischen aus uber als wenn aber also denn auch noch schon nicht kein keine keinen mehr sehr zu etwas nichts
    jemand niemand ist sind bin bist war habe hast hat haben bitte danke heute gestern morgen zum zur vom beim man dem ja nein nur selben dasselbe dieselbe
  `
});

/** Words of asking and of trouble; carried only when nothing else is said, or when a phrase of the list holds them. */
const asking = set({
  fr: `
    peux peut peuvent pouvez pourrait veux veut voudrais voudrait vouloir sais sait savoir fais fait faire faut dois doit besoin aide aider
    aidez cherche chercher trouver trouve connait connaitre maitrise parle parler expert experte specialiste quelquun personne gens collegue
    ambassadeur ambassadrice ambassadeurs ambassador ambassadors digital probleme problemes souci soucis bug marche marchent marcher
    fonctionne fonctionnent fonctionner arrive arrivent arriver utiliser utilise question montre montrer expliquer
    service departement
  `,
  nl: `
    kan kun kunnen wil wilt willen moet moeten weet weten help helpt helpen hulp zoek zoeken vind vinden kent kennen spreekt spreken deskundige
    zit zitten collega probleem problemen werkt werken lukt lukken gaat gaan doet doen maken gebruiken gebruik vraag tonen uitleggen nodig krijg krijgen
    dienst afdeling
  `,
  en: `
    can could want would should must need needs helps know knows look looking find speak speaks colleague expert problem problems issue
    trouble work works working use using make get got go going anymore longer question explain
    department helpdesk
  `,
  de: `
    kann konnen konnte will mochte mochten muss mussen soll brauche braucht hilfe helfen hilft suche suchen finde finden kennt kennen
    spricht sprechen kollege kollegin experte problem probleme geht gehen funktioniert funktionieren mache machen macht nutzen benutzen frage
    zeigen erklaren werden wird lasst lassen bekomme
    abteilung
  `
});

/** What a word does in a question. */
export type WordRole = 'particle' | 'filler' | 'asking' | 'content';

/** Tells the words that carry a question from those that only hold it together. */
export const partOf = (word: string): WordRole => {
  if (particles.has(word)) return 'particle';
  if (strict.has(word)) return 'filler';
  return asking.has(word) ? 'asking' : 'content';
};
