import type { Language } from '../../lists/languages';
import { words } from '../common/text';
import { partOf } from './fillers';

/** Words that say little of what somebody needs, however few titles hold them: whoever asks says them of anything. */
const said: Readonly<Record<Language, string>> = {
  fr: `
    mettre mets mis ajouter ajoute creer cree donner donne prendre prends prend voir vois voit garder garde choisir changer change passer
    passe commencer commence travailler travaille envoyer premier premiere premiers nouveau nouvelle nouveaux bon bonne bons seul seule petit
    petits grand grande long longue fois choses moment maniere facon dire aller venir vient rester reste laisser laisse lire lis tenir
    demander demande chaque vite mieux automatiquement simplement facilement correctement place savoir apprendre comprendre construire bureau
    pendant apres avant depuis toujours bas boulot entreprise coup gens personne personnes dernier derniere semaine jour jours
  `,
  nl: `
    zetten zet gezet toevoegen geven geef geeft nemen neem neemt zien zie ziet houden hou houdt kiezen kies veranderen beginnen begin werken
    sturen stuur eerste nieuw nieuwe goed goede beter ander alleen enkel klein kleine groot grote lang lange keer ding dingen moment manier
    zeggen zeg zegt kom laten laat lezen lees vragen vroeg na elk elke ieder iedere snel automatisch makkelijk correct plaats leren begrijpen
    tijdens terwijl altijd telkens iedereen mag wordt bouwen bureau werk bedrijf mensen persoon laatste week dag dagen wijze eigen krijgen instellen
  `,
  en: `
    put add create give take took see keep choose change start begin send first new good better other others another own small big long large
    time thing things way say says tell come comes stay let read ask every everyone everybody quickly right wrong whole turn turns build set
    into out up always cannot while during will would show done job company people person last week day days simply easily properly automatically learn understand stop like try one two
  `,
  de: `
    setzen setze stellen stelle hinzufugen erstellen erstelle geben gebe gibt nehmen nehme nimmt sehen sehe sieht behalten wahlen andern
    beginnen anfangen arbeiten arbeite senden schicken schicke erste ersten neu neue neuen gut gute besser allein klein gross grosse lang
    lange ding dinge weise sagen sagt kommen komme kommt bleiben bleibt lassen lesen lese fragen vor schnell automatisch einfach richtig
    wahrend eines immer wieder alle jeder soll darf wurde falsch ganz ganze eigene eigenen platz lernen verstehen bauen buro arbeit firma leute person letzte letzten woche tag tage jetzt gerade
  `
};

const everyday: ReadonlySet<string> = new Set(Object.values(said).flatMap(words));

/** Little words that say what is wrong: too many mails are another need than a mail. */
const tooMuch = new Set(words('trop veel many much viel viele'));

/** What a word says of a need, 0 to 1; `part` where the question makes something else of it than it mostly is. */
export const saidBy = (word: string, part = partOf(word)): number => {
  if (tooMuch.has(word)) return 1;
  if (part === 'particle' || part === 'filler') return 0;
  return part === 'asking' || everyday.has(word) ? 0.5 : 1;
};

/** The words of a title or a summary that say something. What is `ai` there is no French verb. */
export const carryingWords = (text: string): readonly string[] =>
  words(text).filter((word) => word.length > 1 && (word === 'ai' || saidBy(word) > 0));
