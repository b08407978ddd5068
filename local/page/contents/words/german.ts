import { plural } from './plural.ts';
import type { Words } from './words.ts';

const count = plural('de-DE');

export const german: Words = {
  siteContents: 'Websiteinhalte',
  name: 'Name',
  kind: 'Typ',
  items: 'Elemente',
  modified: 'Geändert',
  list: 'Liste',
  library: 'Dokumentbibliothek',
  loading: 'Wird geladen …',
  retry: 'Erneut versuchen',
  reference: (reference) => `Referenz: ${reference}`,

  noLists: 'Hier gibt es noch nichts zu sehen',
  noListsWhy: 'Diese Website enthält keine Liste, die Sie öffnen können.',
  noSite: 'Diese Website ist nicht für Sie freigegeben',
  noSiteWhy:
    'Das übrige Intranet steht Ihnen wie gewohnt offen. Um diese Listen zu sehen, bitten Sie die Besitzer der Website um Zugriff.',
  noList: 'Diese Liste lässt sich nicht öffnen',
  noListWhy: 'Sie wurde vielleicht gelöscht oder ist nicht für Sie freigegeben. Die Besitzer der Website wissen mehr.',
  notRead: 'Der Inhalt konnte nicht gelesen werden',
  notReadWhy: 'Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.',

  add: 'Neu',
  edit: 'Bearbeiten',
  remove: 'Löschen',
  exportCsv: 'Als CSV exportieren',
  actions: 'Aktionen',
  selected: (many) => `${many} ausgewählt`,
  clearSelection: 'Auswahl aufheben',
  view: 'Ansicht',
  filterBy: (title) => `Nach ${title} filtern`,
  selectAll: 'Alle angezeigten Elemente auswählen',
  selectItem: 'Element auswählen',
  expandGroup: 'Gruppe aufklappen',
  collapseGroups: 'Alle Gruppen auf- oder zuklappen',
  sortedUp: 'Aufsteigend sortiert',
  sortedDown: 'Absteigend sortiert',
  noValue: '(leer)',
  untitled: '(ohne Titel)',
  more: 'Mehr laden',
  shown: (many) => count(many, { one: '# Element', other: '# Elemente' }),
  shownOfMore: (many) => count(many, { one: '# Element angezeigt', other: '# Elemente angezeigt' }),
  noItems: 'Diese Liste ist leer',
  noItemsAdd: 'Wählen Sie „Neu“, um das erste Element hinzuzufügen.',
  noItemsRead: 'Sobald jemand Elemente hinzufügt, erscheinen sie hier.',
  noItemsView: 'Zurzeit gehört kein Element in diese Ansicht. Vielleicht zeigt eine andere Ansicht welche.',
  noMatch: (text) => `Nichts passt zu „${text}“`,
  clearFilter: 'Filter aufheben',
  beyondThreshold:
    'Diese Liste enthält mehr als 5.000 Elemente: So kann SharePoint sie weder sortieren noch filtern. Die Elemente stehen in der Reihenfolge, in der sie hinzugefügt wurden.',
  filterLeftOut: 'Der Filter dieser Ansicht lässt sich hier nicht anwenden: Sie sehen alle Elemente.',
  yes: 'Ja',
  no: 'Nein',

  newItem: 'Neues Element',
  editItem: 'Element bearbeiten',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  close: 'Schließen',
  address: 'Adresse',
  textToDisplay: 'Anzuzeigender Text',
  timeOf: (title) => `${title}, Uhrzeit`,
  chooseOne: 'Option auswählen',
  chooseOrType: 'Auswählen oder eingeben',
  chooseDay: 'Datum auswählen',
  findPerson: 'Namen eingeben',
  findItem: 'Zum Suchen tippen',
  suggestions: 'Vorschläge',
  searching: 'Suche läuft …',
  nothingFound: 'Nichts gefunden',
  furtherResults: 'Weitere Ergebnisse',
  removeChosen: (name) => `${name} entfernen`,
  previousMonth: 'Voriger Monat',
  nextMonth: 'Nächster Monat',
  previousYear: 'Voriges Jahr',
  nextYear: 'Nächstes Jahr',
  goToToday: 'Zu heute',
  closeCalendar: 'Kalender schließen',
  createdBy: (day, person) => `Erstellt am ${day} von ${person}`,
  modifiedBy: (day, person) => `Zuletzt geändert am ${day} von ${person}`,

  required: 'Dieses Feld ist erforderlich.',
  tooLong: (most, typed) => `Höchstens ${most} Zeichen; zurzeit sind es ${typed}.`,
  notANumber: 'Geben Sie eine Zahl ein.',
  tooSmall: (least) => `Geben Sie mindestens ${least} ein.`,
  tooLarge: (most) => `Geben Sie höchstens ${most} ein.`,
  tooPrecise: (decimals) =>
    count(decimals, {
      zero: 'Geben Sie eine ganze Zahl ein.',
      one: 'Höchstens # Nachkommastelle.',
      other: 'Höchstens # Nachkommastellen.'
    }),
  notADay: 'Geben Sie ein gültiges Datum ein.',
  notAnAddress: 'Geben Sie eine Adresse ein, die mit https:// oder http:// beginnt.',
  personUnknown: (name) =>
    `${name} konnte dieser Website nicht hinzugefügt werden. Wählen Sie eine andere Person oder fragen Sie die Besitzer der Website.`,
  fieldsToCheck: (many) =>
    count(many, {
      one: 'Ein Feld braucht vor dem Speichern noch Ihre Aufmerksamkeit.',
      other: '# Felder brauchen vor dem Speichern noch Ihre Aufmerksamkeit.'
    }),

  discard: 'Änderungen verwerfen?',
  discardWhy: 'Ihre Eingaben sind noch nicht gespeichert.',
  discardNow: 'Verwerfen',
  keepEditing: 'Weiter bearbeiten',
  removeOne: (title) => `„${title}“ löschen?`,
  removeMany: (many) => count(many, { one: '# Element löschen?', other: '# Elemente löschen?' }),
  removeWhy: 'Der Papierkorb der Website bewahrt es 93 Tage auf; so lange lässt es sich wiederherstellen.',
  removedOne: (title) => `„${title}“ liegt jetzt im Papierkorb.`,
  removedMany: (many) =>
    count(many, { one: '# Element liegt jetzt im Papierkorb.', other: '# Elemente liegen jetzt im Papierkorb.' }),
  removedSome: (done, left) => `${done} gelöscht, bei ${left} hat es nicht geklappt.`,
  undo: 'Rückgängig machen',
  restored: (many) => count(many, { one: 'Das Element ist wieder da.', other: '# Elemente sind wieder da.' }),
  notRestored: 'Von hier aus ließ es sich nicht wiederherstellen. Es liegt weiterhin im Papierkorb der Website.',
  created: (title) => `„${title}“ wurde hinzugefügt.`,
  saved: (title) => `„${title}“ wurde gespeichert.`,

  duplicate: (fields) => `Ein anderes Element hat diesen Wert schon: ${fields}. Jedes Element braucht einen eigenen.`,
  textRefused: 'Einer der Texte ist zu lang oder enthält Zeichen, die SharePoint nicht annimmt.',
  lookupRefused: 'Eines der gewählten Elemente gibt es nicht mehr. Wählen Sie ein anderes.',
  conflict:
    'Jemand anderes hat dieses Element geändert, während Sie es bearbeitet haben. Laden Sie es neu: Ihre Eingaben bleiben erhalten.',
  reload: 'Neu laden',
  reloaded: 'Sie haben jetzt die neueste Fassung mit Ihren Eingaben. Prüfen Sie sie und speichern Sie dann.',
  theirs: (value) => `Inzwischen von jemand anderem gespeichert: ${value}`,
  forbidden:
    'Dafür fehlt Ihnen die Berechtigung. Wenden Sie sich an die Pflegenden der Liste oder an die Besitzer der Website.',
  gone: 'Dieses Element gibt es nicht mehr. Vielleicht hat es jemand gelöscht.',
  busy: 'SharePoint ist ausgelastet. Warten Sie einen Moment und versuchen Sie es dann erneut.',
  busyFor: (seconds) =>
    count(seconds, {
      one: 'SharePoint ist ausgelastet. Versuchen Sie es in # Sekunde erneut.',
      other: 'SharePoint ist ausgelastet. Versuchen Sie es in # Sekunden erneut.'
    }),
  offline: 'SharePoint ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.',
  answerLost:
    'Die Antwort ist nicht angekommen. Sehen Sie in der Liste nach, ob das Element da ist, bevor Sie erneut speichern.',
  tooManyRows: 'Die Liste enthält mehr als 5.000 Elemente, und SharePoint hat diese Anfrage abgelehnt.',
  tooManyJoins:
    'Diese Ansicht hat mehr als 12 Nachschlage- und Personenspalten: SharePoint liest sie nicht. Wählen Sie eine andere Ansicht.',
  expired: 'Diese Seite ist schon zu lange geöffnet. Versuchen Sie es noch einmal.',
  unexpected: (said) => (said === '' ? 'Etwas Unerwartetes ist passiert.' : `SharePoint hat abgelehnt: ${said}`)
};
