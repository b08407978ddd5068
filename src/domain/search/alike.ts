import type { Language } from '../../lists/languages';
import { words } from '../common/text';

/** Words that people use for the same thing, a line each: whoever asks says one, whoever wrote a title another. */
const sayings: Readonly<Record<Language, string>> = {
  fr: `
    écrire rédiger composer
    sonne sonner bip biper notification alerte
    répondre répondu répond réponse
    apparaît apparaître afficher visible
    ensemble plusieurs collaborer collaboration collectif
    ordinateur pc portable laptop
    rançon rançongiciel otage
    virus piraté pirate arnaque hameçonnage frauduleux
    concentrer concentration distraction calme
    agenda calendrier planning
    mail courriel e-mail message
    téléphone gsm smartphone mobile
    réunion meeting visioconférence
    graphique diagramme courbe
    diapositive diapo slide transparent
    sondage enquête questionnaire formulaire
    tâche todo
    effacer supprimer enlever
    retrouver rechercher
    congé vacances absence
    confidentiel secret sensible chiffré
    approuver valider approbation validation
    résumer résumé synthèse
    ranger classer trier organiser
    échéance délai retard rappel
    aveugle malvoyant handicap accessible
    couleur colorer coloré conditionnelle
    enregistrer enregistrement revoir
  `,
  nl: `
    schrijven opstellen schrijf
    piept piepen geluid melding notificatie
    antwoorden antwoordt beantwoorden
    verschijnt verschijnen tonen zichtbaar
    samen meerderen gezamenlijk samenwerken samenwerking
    computer pc laptop
    losgeld ransomware gegijzeld gijzelen
    virus gehackt hacker oplichting phishing
    concentreren geconcentreerd focus afleiding rustig
    agenda kalender planning
    mail e-mail bericht
    telefoon gsm smartphone mobiel
    vergadering meeting overleg
    grafiek diagram
    dia slide
    enquête bevraging vragenlijst formulier
    taak todo
    wissen verwijderen weghalen
    terugvinden zoeken
    verlof vakantie afwezigheid afwezig
    vertrouwelijk geheim gevoelig versleuteld
    goedkeuren goedkeuring akkoord
    samenvatten samenvatting
    ordenen sorteren rangschikken
    deadline vervaldag herinnering
    blind blinde slechtziend toegankelijk
    kleur kleuren voorwaardelijke
    opnemen opname herbekijken
    ondertitel transcriptie
  `,
  en: `
    write draft compose
    beep beeping ping sound notification alert
    answer answered reply response
    appear appears show visible
    together several collaborate collaboration jointly
    computer pc laptop
    ransom ransomware hostage
    virus hacked scam fraud phishing
    concentrate concentration focus distraction quiet
    calendar diary schedule
    mail email message
    phone mobile smartphone
    meeting call
    graph chart diagram
    slide deck
    survey poll questionnaire form
    task todo
    delete remove erase
    holiday leave vacation absence
    confidential secret sensitive encrypted
    approve approval
    summarise summary recap
    tidy sort organise
    deadline overdue due reminder
    blind impaired disability accessible
    colour color conditional
    record recording rewatch
    caption subtitle transcript
  `,
  de: `
    schreiben verfassen entwerfen formulieren
    piept piepen klingelt ton benachrichtigung hinweis
    antworten antwortet beantworten antwort
    erscheint erscheinen anzeigen sichtbar
    zusammen gemeinsam mehreren zusammenarbeit
    computer pc rechner laptop
    lösegeld ransomware erpressung
    virus gehackt betrug phishing
    konzentrieren konzentriert fokus ablenkung ruhe
    kalender terminplan
    mail e-mail nachricht
    telefon handy smartphone
    besprechung meeting sitzung
    grafik diagramm schaubild
    folie slide
    umfrage fragebogen formular
    aufgabe todo
    löschen entfernen
    wiederfinden suchen
    urlaub ferien abwesenheit
    vertraulich geheim sensibel verschlüsselt
    genehmigen genehmigung freigabe
    zusammenfassen zusammenfassung
    ordnen sortieren
    frist fällig überfällig erinnerung
    blind blinde sehbehindert barrierefrei
    farbe einfärben bedingte
    aufzeichnen aufzeichnung aufnahme
    untertitel transkript
  `
};

/** By root of a word those that stand for the same, without itself; `rootOf` makes the forms of a word one. */
export const alikeBy = (rootOf: (word: string) => string): ReadonlyMap<string, ReadonlySet<string>> => {
  const alike = new Map<string, Set<string>>();
  for (const line of Object.values(sayings).flatMap((each) => each.trim().split('\n'))) {
    const roots = new Set(words(line).flatMap((word) => (word.length > 1 ? [rootOf(word)] : [])));
    for (const root of roots) {
      const others = alike.get(root) ?? new Set<string>();
      alike.set(root, others);
      for (const other of roots) if (other !== root) others.add(other);
    }
  }
  return alike;
};
