import { plural } from './plural.ts';
import type { Words } from './words.ts';

const count = plural('nl-NL');

export const dutch: Words = {
  siteContents: 'Site-inhoud',
  name: 'Naam',
  kind: 'Type',
  items: 'Items',
  modified: 'Gewijzigd',
  list: 'Lijst',
  library: 'Documentbibliotheek',
  loading: 'Laden…',
  retry: 'Opnieuw proberen',
  reference: (reference) => `Referentie: ${reference}`,

  noLists: 'Hier is nog niets te zien',
  noListsWhy: 'Deze site heeft geen lijst die je kunt openen.',
  noSite: 'Deze site is niet met jou gedeeld',
  noSiteWhy:
    'De rest van het intranet kun je gewoon gebruiken. Wil je deze lijsten zien, vraag dan toegang aan de eigenaars van de site.',
  noList: 'Deze lijst kan niet worden geopend',
  noListWhy:
    'Misschien is ze verwijderd, of ze is niet met jou gedeeld. De eigenaars van de site kunnen je meer vertellen.',
  notRead: 'De inhoud kon niet worden gelezen',
  notReadWhy: 'Er is niets gewijzigd. Probeer het zo meteen opnieuw.',

  add: 'Nieuw',
  edit: 'Bewerken',
  remove: 'Verwijderen',
  exportCsv: 'Exporteren naar CSV',
  actions: 'Acties',
  selected: (many) => `${many} geselecteerd`,
  clearSelection: 'Selectie wissen',
  view: 'Weergave',
  filterBy: (title) => `Filteren op ${title}`,
  selectAll: 'Alle getoonde items selecteren',
  selectItem: 'Item selecteren',
  expandGroup: 'Groep uitvouwen',
  collapseGroups: 'Alle groepen uit- of samenvouwen',
  sortedUp: 'Oplopend gesorteerd',
  sortedDown: 'Aflopend gesorteerd',
  noValue: '(leeg)',
  untitled: '(zonder titel)',
  more: 'Meer laden',
  shown: (many) => count(many, { one: '# item', other: '# items' }),
  shownOfMore: (many) => count(many, { one: '# item getoond', other: '# items getoond' }),
  noItems: 'Deze lijst is leeg',
  noItemsAdd: 'Kies ‘Nieuw’ om het eerste item toe te voegen.',
  noItemsRead: 'Zodra iemand items toevoegt, verschijnen ze hier.',
  noItemsView:
    'Op dit moment hoort geen enkel item in deze weergave. Misschien staat er wel iets in een andere weergave.',
  noMatch: (text) => `Niets gevonden voor ‘${text}’`,
  clearFilter: 'Filter wissen',
  beyondThreshold:
    'Deze lijst telt meer dan 5.000 items: SharePoint kan ze niet op die manier sorteren of filteren. De items staan in de volgorde waarin ze zijn toegevoegd.',
  filterLeftOut: 'Het filter van deze weergave kan hier niet worden toegepast: je ziet alle items.',
  yes: 'Ja',
  no: 'Nee',

  newItem: 'Nieuw item',
  editItem: 'Item bewerken',
  save: 'Opslaan',
  saving: 'Bezig met opslaan…',
  cancel: 'Annuleren',
  close: 'Sluiten',
  address: 'Adres',
  textToDisplay: 'Weer te geven tekst',
  timeOf: (title) => `${title}, tijd`,
  chooseOne: 'Kies een optie',
  chooseOrType: 'Kies of typ',
  chooseDay: 'Kies een datum',
  findPerson: 'Typ een naam',
  findItem: 'Typ om te zoeken',
  suggestions: 'Suggesties',
  searching: 'Zoeken…',
  nothingFound: 'Niets gevonden',
  furtherResults: 'Meer resultaten',
  removeChosen: (name) => `${name} verwijderen`,
  previousMonth: 'Vorige maand',
  nextMonth: 'Volgende maand',
  previousYear: 'Vorig jaar',
  nextYear: 'Volgend jaar',
  goToToday: 'Naar vandaag',
  closeCalendar: 'Kalender sluiten',
  createdBy: (day, person) => `Gemaakt op ${day} door ${person}`,
  modifiedBy: (day, person) => `Laatst gewijzigd op ${day} door ${person}`,

  required: 'Dit veld is verplicht.',
  tooLong: (most, typed) => `Hoogstens ${most} tekens; nu zijn het er ${typed}.`,
  notANumber: 'Vul een getal in.',
  tooSmall: (least) => `Vul minstens ${least} in.`,
  tooLarge: (most) => `Vul hoogstens ${most} in.`,
  tooPrecise: (decimals) =>
    count(decimals, {
      zero: 'Vul een geheel getal in.',
      one: 'Hoogstens # cijfer na de komma.',
      other: 'Hoogstens # cijfers na de komma.'
    }),
  notADay: 'Vul een geldige datum in.',
  notAnAddress: 'Vul een adres in dat begint met https:// of http://.',
  personUnknown: (name) =>
    `${name} kon niet aan deze site worden toegevoegd. Kies iemand anders of vraag het aan de eigenaars van de site.`,
  fieldsToCheck: (many) =>
    count(many, {
      one: 'Eén veld vraagt je aandacht voor je kunt opslaan.',
      other: '# velden vragen je aandacht voor je kunt opslaan.'
    }),

  discard: 'Wijzigingen niet bewaren?',
  discardWhy: 'Wat je hebt ingevuld, is nog niet opgeslagen.',
  discardNow: 'Niet bewaren',
  keepEditing: 'Verder bewerken',
  removeOne: (title) => `‘${title}’ verwijderen?`,
  removeMany: (many) => count(many, { one: '# item verwijderen?', other: '# items verwijderen?' }),
  removeWhy: 'De Prullenbak van de site bewaart het 93 dagen; tot dan kan het worden hersteld.',
  removedOne: (title) => `‘${title}’ zit nu in de Prullenbak.`,
  removedMany: (many) =>
    count(many, { one: '# item zit nu in de Prullenbak.', other: '# items zitten nu in de Prullenbak.' }),
  removedSome: (done, left) => `${done} verwijderd, bij ${left} is het niet gelukt.`,
  undo: 'Ongedaan maken',
  restored: (many) => count(many, { one: 'Het item is terug.', other: '# items zijn terug.' }),
  notRestored: 'Herstellen lukte niet vanaf hier. Het item zit nog altijd in de Prullenbak van de site.',
  created: (title) => `‘${title}’ is toegevoegd.`,
  saved: (title) => `‘${title}’ is opgeslagen.`,

  duplicate: (fields) => `Een ander item heeft deze waarde al: ${fields}. Elk item moet een eigen waarde hebben.`,
  textRefused: 'Een van de teksten is te lang of bevat tekens die SharePoint niet aanvaardt.',
  lookupRefused: 'Een van de gekozen items bestaat niet meer. Kies een ander item.',
  conflict:
    'Iemand anders heeft dit item gewijzigd terwijl je bezig was. Laad het opnieuw: wat je hebt ingevuld, blijft staan.',
  reload: 'Opnieuw laden',
  reloaded: 'Je hebt nu de nieuwste versie, met wat je hebt ingevuld. Kijk alles na en sla op.',
  theirs: (value) => `Intussen door iemand anders opgeslagen: ${value}`,
  forbidden:
    'Je hebt hiervoor geen machtiging. Vraag het aan een beheerder van de lijst of aan de eigenaars van de site.',
  gone: 'Dit item bestaat niet meer. Misschien heeft iemand het verwijderd.',
  busy: 'SharePoint heeft het druk. Wacht even en probeer het opnieuw.',
  busyFor: (seconds) =>
    count(seconds, {
      one: 'SharePoint heeft het druk. Probeer het over # seconde opnieuw.',
      other: 'SharePoint heeft het druk. Probeer het over # seconden opnieuw.'
    }),
  offline: 'SharePoint is niet bereikbaar. Controleer je verbinding en probeer het opnieuw.',
  answerLost: 'Het antwoord is niet aangekomen. Kijk in de lijst of het item er al staat voor je opnieuw opslaat.',
  tooManyRows: 'De lijst telt meer dan 5.000 items en SharePoint heeft dit verzoek geweigerd.',
  tooManyJoins:
    'Deze weergave heeft meer dan 12 opzoek- en persoonskolommen: SharePoint weigert ze te lezen. Kies een andere weergave.',
  expired: 'Deze pagina staat al te lang open. Probeer het opnieuw.',
  unexpected: (said) => (said === '' ? 'Er is iets onverwachts gebeurd.' : `SharePoint weigerde: ${said}`)
};
