import type { Language } from '../states/state.ts';
import type { Difference } from './compare.ts';

/** A difference from the old package that is meant, and why. */
export interface Expected {
  /** Names of states: one, or a pattern. */
  readonly states: string | RegExp;
  /** Absent: it was not there. A pattern need not match the whole. */
  readonly was?: string | RegExp;
  /** Absent: it is gone. */
  readonly is?: string | RegExp;
  /** Absent: in every language that is looked at. */
  readonly language?: Language;
  /** The fault or the issue that asks for it: `screens 6`, `issue 14 item 3`. */
  readonly because: string;
}

/** Emptied when an issue is done and its package becomes the old one. */
export const expected: readonly Expected[] = [
  {
    states: /^setup\/import/,
    was: /./,
    is: /./,
    because:
      'curation 8, 16 and 17: lines that are not in the list are told with what to do and copied, the rest is written, and undone from there'
  },
  {
    states: /./,
    was: /Naam, onderwerp, kantoor of vraag/,
    is: /Naam, thema, kantoor of vraag/,
    language: 'nl-NL',
    because: 'screens, without a number: the Dutch hint is cut at 320 pixels while a page is edited'
  },
  {
    states: /^(finder|roster|starter|setup)\//,
    was: /^(heading|region|group|dialog|alert)\b/,
    is: /^(heading|region|group|dialog|alert)\b.* focused\b.* tabindex=-1/,
    because: 'web-parts 6, screens 2 and 16, and their kind: the focus is not lost with what had it'
  },
  {
    states: /^roster\/coverage/,
    is: /^group\b/,
    because: 'access, without a number: a table that scrolls is scrolled by keyboard too'
  },
  {
    states: 'starter/kept-by-the-page-alone',
    was: /does not reach it/,
    is: 'starter/kept-by-the-page-alone',
    because: 'web-parts 3: the old package says nothing of a tick that the browser does not keep'
  },
  { states: 'starter/progress-not-read', is: /./, because: 'security 4: ticks that cannot be read are told' },
  {
    states: /^(finder|roster)\/stopped$|^starter\/(totals|ambassador)-not-loaded$/,
    is: /./,
    because: 'web-parts 6: what does not come is lost in its own place, and can be asked for again'
  },
  {
    states: /^(finder|roster)\/stopped$/,
    was: /./,
    because: 'web-parts 6: what does not come is lost in its own place, and can be asked for again'
  },
  {
    states: /^(finder|roster)\/stopped$|^starter\/totals-not-loaded$/,
    was: /./,
    is: /./,
    because: 'web-parts 6: what does not come is lost in its own place, and can be asked for again'
  },
  {
    states: 'finder/filter-lost',
    was: /does not reach it/,
    is: 'finder/filter-lost',
    because: 'web-parts 6: the old package asks for nothing again, and never offers to reload the page'
  },
  {
    states: /^finder\//,
    was: 'paragraph',
    because: 'web-parts 6: where the order stands, its loss may be told, which is no part of a paragraph'
  },
  {
    states: 'starter/totals-not-loaded',
    was: /./,
    because: 'web-parts 6: what does not come is lost in its own place, and can be asked for again'
  },
  {
    states: 'starter/totals',
    was: /Moins de 5|Fewer than 5|Minder dan 5|Weniger als 5/,
    is: /./,
    because: 'web-parts 7: numbers that would tell a smaller one are hidden with it, and the note says so'
  },
  {
    states: /^setup\/lists-|^(finder\/no-list-set-up|roster\/set-up-over-the-page)$/,
    is: /Collaboration et rien de plus|Contribute and no more|Bijdragen en niet meer|Mitwirken und nicht mehr/,
    because: 'a list carries its traits: who loses rights on a private list is named before'
  },
  {
    states: /^setup\/lists-|^(finder\/no-list-set-up|roster\/set-up-over-the-page)$/,
    was: /propres lignes|rows of their own|eigen rijen|eigenen Zeilen/,
    is: /Collaboration et rien de plus|Contribute and no more|Bijdragen en niet meer|Mitwirken und nicht mehr/,
    because: 'a list carries its traits: set-up takes away what sees through private rows'
  },
  {
    states: /^setup\/lists-(running|stopping|waiting)$/,
    was: /^progressbar\b/,
    is: /^progressbar\b/,
    because: 'a list carries its traits: set-up has one step more'
  },
  {
    states: /^setup\/(lists-of-an-empty-site|lists-half-made)$|^(finder\/no-list-set-up|roster\/set-up-over-the-page)$/,
    is: /^status\b/,
    because: 'a list carries its traits: who loses rights on a private list is named before'
  },
  {
    states:
      /^setup\/(lists-of-an-empty-site|lists-half-made|health-to-mend|health-read-only|health-half-made)$|^(finder\/no-list-set-up|roster\/set-up-over-the-page)$/,
    is: /^(paragraph|listitem)\b/,
    because: 'a list carries its traits: who sees private rows is said, and who loses that'
  },
  {
    states: /^setup\/health/,
    was: /contrôle|check|controle|Prüfung/,
    is: /contrôle|check|controle|Prüfung/,
    because: 'a list carries its traits: one check more, who sees private rows'
  },
  {
    states: /^setup\/health-in-order-open$/,
    was: /propres à chacun|rows of their own|eigen rijen|eigene/,
    is: /à l’abri|private rows|afgeschermd|private Einträge/,
    because: 'a list carries its traits: one check more, who sees private rows'
  },
  {
    states: /^setup\/health-(to-mend|read-only|half-made)$/,
    is: /ce que d’autres ont écrit|what others wrote|wat anderen schreven|was andere geschrieben/,
    because: 'a list carries its traits: who sees private rows is found, first of all'
  },
  {
    states: /^setup\/health-(to-mend|read-only|half-made)$/,
    is: /Modification ou Conception|Edit or Design|Bewerken of Ontwerpen|Bearbeiten oder Entwerfen/,
    because: 'a list carries its traits: who sees private rows is found, first of all'
  },
  {
    states: /^setup\/health-(to-mend|read-only|half-made)$/,
    is: /^(Réparer|Mend|Herstellen|Reparieren|Ouvrir la liste|Open list|Lijst openen|Liste öffnen|href \{here\}\/sites\/intranet\/Lists\/LearningProgress\/)/,
    because: 'a list carries its traits: who sees private rows is found, first of all'
  },
  {
    states: /^setup\/erase/,
    was: /Gérer les listes|Manage Lists|niet beheren|nicht verwalten/,
    is: /comportements de liste|Override List Behaviors|Lijstgedrag|Listenverhalten/,
    because: 'a list carries its traits: both permissions that may see private rows are asked for'
  },
  {
    states: /^roster\/table/,
    was: /^button "(Nom|Name|Naam)"(?: focused)? description="/,
    is: /^button "(Nom|Name|Naam)"(?: focused)? tabindex=0$/,
    because: 'access 1: Fluent writes how a column is sorted as a bare text, aria-sort says it already'
  },
  {
    states: /./,
    is: /^lang ""/,
    because: 'access 14: what people wrote is in no language that the page knows'
  },
  {
    states: /./,
    was: /^paragraph$/,
    because: 'access 8: the words of a message are its status, without the buttons'
  },
  {
    states: /^setup\/(lists|health)-read-only$|stickers/,
    was: /^status/,
    because: 'access 8: what stands there from the start is no message'
  },
  {
    states: 'setup/health-directory-asked',
    is: /^0 (comptes|accounts|Konten|van)/,
    because: 'access 7: a count that runs is spoken at its quarters'
  },
  {
    states: 'setup/health-directory-asked',
    was: /^status/,
    is: /^status/,
    because: 'access 7: a count that runs is spoken at its quarters'
  },
  {
    states: 'starter/ambassador-not-loaded',
    was: 'paragraph',
    is: /^button/,
    because: 'access 8: the words of a message are its status, without the buttons'
  },
  {
    states: /^setup\/health-/,
    was: /coches des starters|ticks of starters|vinkjes van starters|Häkchen bleiben/,
    is: /reste sur leur appareil|stays on their own device|eigen toestel|ihren Geräten/,
    because: 'issue 14, numbers: what is said of a list where each writes own rows holds for any of them'
  },
  {
    states: /^setup\/(lists|health)-|over-the-page$/,
    is: /réglages|settings for|settings of|instellingen|Einstellungen/i,
    because: 'issue 14 item 1: a kind of list has settings'
  },
  {
    states: /^setup\/health-/,
    is: /anciennes versions|Former versions|Oude versies|Frühere Versionen/,
    because: 'issue 14 item 1: a kind of list has settings'
  },
  {
    // One finding more, with its line, its link and who mends it.
    states: /^setup\/health-(others|owners)-mend$/,
    is: /./,
    because: 'issue 14 item 1: a kind of list has settings'
  },
  {
    states: 'setup/health-progress-offered',
    was: /lignes de progression|rows of progress|rijen met voortgang|Zeilen des Lernfortschritts/,
    is: /[«“‘„]/,
    because: 'issue 14, numbers: rows of private lists are named by their lists'
  },
  {
    states: 'starter/edited-unguarded',
    was: /progression|Progress|voortgang|Fortschritt|coches|ticks|vinkjes|Häkchen/,
    is: /Progression|progress|Voortgang|Lernfortschritt|appareil|device|toestel|Gerät/,
    because: 'issue 14, numbers: what is said of a list where each writes own rows holds for any of them'
  },
  {
    states: /^setup\/((lists|import|erasing)-(elsewhere|left|beside)|erasing-(stopping|waiting))$/,
    was: /does not reach it/,
    is: /^setup\//,
    because:
      'issue 14 item 5: one run at a time, which outlasts its page; an erasing waits and says that it stops, as the others do'
  },
  {
    states: /^setup\/import/,
    was: /does not reach it/,
    is: /^setup\//,
    because: 'curation 2 to 5, 9 to 13, 19 and 22: files are read as they are meant, and what was understood is told'
  },
  {
    states: /^setup\/(import|export|not-exported)/,
    was: /Choisir un fichier CSV/,
    is: /Choisir un fichier \(Excel ou CSV\)/,
    because: 'curation 22: a workbook is taken as well'
  },
  {
    states: /^setup\/import/,
    is: /./,
    because: 'curation 2, 5, 9 and 12: values of rows to be added, the encoding, what the file leaves open'
  }
];

const fits = (pattern: string | RegExp | undefined, text: string | undefined): boolean =>
  pattern instanceof RegExp ? text !== undefined && pattern.test(text) : pattern === text;

/** Which entry expects a difference; undefined: none does. */
export const expects = (
  entries: readonly Expected[],
  { state, language }: { readonly state: string; readonly language: Language },
  { was, is }: Difference
): number | undefined => {
  const found = entries.findIndex(
    (entry) =>
      fits(entry.states, state) &&
      (entry.language ?? language) === language &&
      fits(entry.was, was) &&
      fits(entry.is, is)
  );
  return found === -1 ? undefined : found;
};
