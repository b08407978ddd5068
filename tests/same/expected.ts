import type { Language } from '../states/state.ts';
import type { Difference } from './compare.ts';
import { isReworded } from './reworded.ts';

/** A difference from the old package that is meant, and why. */
export interface Expected {
  /** Names of states: one, or a pattern. */
  readonly states: string | RegExp;
  /** Absent: it was not there. A pattern need not match the whole. */
  readonly was?: string | RegExp;
  /** Absent: it is gone. */
  readonly is?: string | RegExp;
  /** A sentence that has other words, whichever it is; `was` and `is` are not looked at then. */
  readonly reworded?: true;
  /** Absent: in every language that is looked at. */
  readonly language?: Language;
  /** The fault or the issue that asks for it: `screens 6`, `issue 14 item 3`. */
  readonly because: string;
}

/** Emptied when an issue is done and its package becomes the old one. */
export const expected: readonly Expected[] = [
  { states: /./, reworded: true, because: 'words: what a native reader stumbled over' },
  {
    states: 'starter/came-back',
    was: /does not reach it/,
    is: 'starter/came-back',
    because: 'screens 22: whoever comes back from a module is asked once'
  },
  {
    states: 'starter/compact-unfolded',
    was: /does not reach it/,
    is: 'starter/compact-unfolded',
    because: 'screens 16: compact has a way to the whole path'
  },
  {
    states: 'starter/unknown-module',
    was: /does not reach it/,
    is: 'starter/unknown-module',
    because: 'screens 16: an unknown module is told'
  },
  {
    states: 'starter/compact',
    is: 'paragraph',
    because: 'screens 16: compact has a way to the whole path'
  },
  {
    states: /^starter\/(already-done|(compact-)?done-by-a-link|not-kept-on-the-site)$/,
    was: /^status/,
    is: /^status/,
    because: 'screens 16: what was done is told above what comes next'
  },
  {
    states: /^starter\/(already-done|(compact-)?done-by-a-link|not-kept-on-the-site)$/,
    was: /^button "(Annuler|Undo|Ongedaan maken|Rückgängig machen)"/,
    is: /^button/,
    because: 'screens 16: what was done is told above what comes next'
  },
  {
    states: 'starter/compact-done-by-a-link',
    is: /^button "(Annuler|Undo|Ongedaan maken|Rückgängig machen)"/,
    because: 'screens 16: what was done is told above what comes next'
  },
  {
    states: 'starter/undone',
    was: /^button/,
    is: /^button .* focused/,
    because: 'screens 16: undo keeps the focus'
  },
  {
    states: /./,
    is: /Demander l’accès|Ask for access|Toegang vragen|Zugriff anfordern|AccessDenied/,
    because: 'screens 14: no access is no dead end'
  },
  {
    states: 'roster/coverage-by-tree',
    was: /^\d/,
    is: /^\d/,
    because: 'screens 15: tiles count what the lines are'
  },
  {
    // It does not know the word that rows of the local organisation hold.
    states: /^(finder|roster|starter)\//,
    is: /^(De retour le|Back on|Terug op|Zurück am)/,
    because: 'words: the status is Absence, not Absent'
  },
  {
    states: 'setup/import-nothing-left',
    was: /does not reach it/,
    is: 'setup/import-nothing-left',
    because: 'words: ImportNothingPossible was said although most lines were there'
  },
  {
    states: /^setup\/import/,
    was: /./,
    is: /./,
    because:
      'curation 8, 16 and 17: lines that are not in the list are told with what to do and copied, the rest is written, and undone from there'
  },
  {
    states: /^setup\/lists-((and-(somebody|someone)-at-work)|to-be-filled|all-to-be-filled|with-handlers)$/,
    was: /does not reach it/,
    is: /^setup\/lists-/,
    because: 'issue 15 item 3: one at a time, the first filling, handlers'
  },
  {
    states: /^setup\/lists/,
    was: /Importer les premières|Import the first people|De eerste personen|Die ersten Personen/,
    because: 'curation 18: the first filling leads to the import of what is empty'
  },
  {
    states: /^setup\/lists/,
    is: /privées|private|privé|privaten|Remplir|Fill the lists|vullen|füllen|combobox|option|Modèle|Template|Sjabloon|Vorlage|list(item)?\b|Importer|Import|vide|Empty|leeg|leer/,
    because: 'curation 18 and issue 14 item 1: the first filling is led, and who handles private rows is chosen'
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
  },
  {
    states:
      /\/(signed-out|no-answer-that-can-be-read|lists-signed-out|health-mend-signed-out|erasing-signed-out|import-ended-by-the-session)/,
    was: /./,
    is: /./,
    because: 'web-parts 5: an ended session is no missing right, and what is remembered stays'
  },
  {
    states:
      /\/(signed-out|no-answer-that-can-be-read|lists-signed-out|health-mend-signed-out|erasing-signed-out|import-ended-by-the-session)/,
    was: /./,
    because: 'web-parts 5: an ended session is no missing right, and what is remembered stays'
  },
  {
    states:
      /\/(signed-out|no-answer-that-can-be-read|lists-signed-out|health-mend-signed-out|erasing-signed-out|import-ended-by-the-session)/,
    is: /./,
    because: 'web-parts 5: an ended session is no missing right, and what is remembered stays'
  },
  {
    states: /^(finder|roster|starter)\/not-reached$/,
    was: /./,
    is: /./,
    because: 'web-parts 5: offline only when the browser says so'
  },
  {
    states: /^(finder\/(two-topics-understood|for-curators)|roster\/(partly-offline|stickers-of-the-view))$/,
    was: /does not reach it/,
    is: /./,
    because: 'screens 5, 10, 13 and 21: the old package names one topic, has no way to edit, and forgets the view'
  },
  {
    states: /^finder\//,
    was: /./,
    is: /(Langues?|Badges?|Taal|Talen|Languages?|Sprachen?)\s?: /,
    because: 'screens 17: languages and badges are called by their names, and no badge is hidden'
  },
  {
    states: /^finder\//,
    was: /^title /,
    is: /^lang /,
    because: 'screens 17: badges are no longer hidden in a title'
  },
  {
    states: /^finder\/(edited|pane)/,
    was: /^title /,
    because: 'screens 17: badges are no longer hidden in a title'
  },
  {
    states: /^finder\/(your-circle-open|office-corrected|where-do-you-work|circle-chosen|filter-|panel)/,
    is: /./,
    because: 'screens 2 and 17: fields have labels that are seen, and a filter stays open'
  },
  {
    states: /^finder\/(filter-|panel)/,
    was: /./,
    is: /./,
    because: 'screens 2, 3 and 12: a filter opens at its first value and stays open; nobody is said to be there'
  },
  {
    states: /^finder\/person/,
    was: /Disponible|Available|beschikbaar|erreichbar/,
    because: 'screens 12: nobody is said to be there'
  },
  {
    states: 'finder/person-gone',
    is: /./,
    because: 'screens 19: whoever meets the sticker of somebody who left finds their own ambassador'
  },
  {
    states: /^finder\/(search|topic-understood|nobody-matches|question-copied|with-community-nobody)/,
    was: /./,
    because: 'screens 20: while somebody is looked for the hero is a line'
  },
  {
    states: /^finder\/(search|topic-understood|nobody-matches|question-copied|with-community-nobody)/,
    was: /./,
    is: /./,
    because: 'screens 20: while somebody is looked for the hero is a line'
  },
  {
    states: /^finder\/(by-language-and-region|panel-chosen)$/,
    was: /Parle|Spreekt|Speaks|Spricht/i,
    is: /Parle|Spreekt|Speaks|Spricht/i,
    because: 'screens 11: the language asked for is the reason'
  },
  {
    states: /^finder\/(edited|pane)/,
    is: /Modifier|Bewerken|bewerken|Edit|Bearbeiten|bearbeiten|EditForm/,
    because: 'screens 21: whoever may edit a row finds its form'
  },
  {
    states: /^(finder|roster)\/.*(offline|stale-and-failed|partly)/,
    was: /./,
    because: 'screens 10: without a network one notice says so'
  },
  {
    states: /^(finder|roster)\/.*(offline|stale-and-failed|partly)/,
    was: /./,
    is: /./,
    because: 'screens 10: without a network one notice says so'
  },
  {
    states: /./,
    was: /^button/,
    is: /^button "(Copier|Kopiëren|Copy|Kopieren)/,
    because: 'screens 6: a button that copies has a name'
  },
  {
    states: /reference-copied$/,
    is: /^(Copier|Kopiëren|Copy|Kopieren)$/,
    because: 'screens 6: how it went is said beside the button'
  },
  {
    states:
      /^roster\/(people|stale|edited|table|faces|circle|coverage|stickers|too-many|spotlight|all-badges|badge|partly|others|in-a|on-a|somebody)/,
    is: /./,
    because:
      'screens 7, 13, 21 and 24: one’s own circle first, a chat with each, lines that open, the people of the view'
  },
  {
    states:
      /^roster\/(people|stale|edited|table|faces|circle|coverage|stickers|too-many|spotlight|all-badges|badge|partly|others|in-a|on-a|somebody)/,
    was: /./,
    because: 'screens 7 and 8: another order of circles, and a table whose columns fit'
  },
  {
    states:
      /^roster\/(people|stale|edited|table|faces|circle|coverage|stickers|too-many|spotlight|all-badges|badge|partly|others|in-a|on-a|somebody)/,
    was: /./,
    is: /./,
    because: 'screens 7, 8, 13, 21 and 24: another order, and what each press of the list now says'
  },
  {
    states: /^setup\/import/,
    was: /^status live=polite atomic \(after: /,
    is: /^status live=polite atomic \(after: /,
    because: 'curation 2: values of rows to be added stand above'
  },
  {
    states: /^setup\/(lists($|-(obstructed|read-only|running|done|without-all-rights))|edited$)/,
    was: /./,
    is: /./,
    because: 'words, lists: on the finished site nothing is left to be done, descriptions included'
  },
  {
    // It takes for nobody's the words that rows of the local organisation hold, and tells so in lines of their own.
    states: /^setup\/health/,
    was: /./,
    because: 'words: the status Absence and the audience Digital Ambassadors are words of today'
  },
  {
    states: /^setup\/health/,
    was: /Absent|Digital Ambassadors|^Ouvrir|^Open|^Rij|^Lijst|^Zeile|^Liste|^listitem|[Öö]ffnen|openen/,
    is: /./,
    because: 'words: the status Absence and the audience Digital Ambassadors are words of today'
  },
  {
    states: /^setup\/import-columns/,
    was: /Ambassador/,
    is: /Digital Ambassador/,
    because: 'words: Ambassador alone'
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
      (entry.reworded === true ? isReworded(language, was, is) : fits(entry.was, was) && fits(entry.is, is))
  );
  return found === -1 ? undefined : found;
};
