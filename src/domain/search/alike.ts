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
    entendre entends entend audition sourd malentendant bruyant
    moche laid beau joli élégant soigné esthétique
    oublier oublié rappel indicateur penser traiter
    annoncer annonce communiquer communiqué actualité publier
    additionner somme total totaux calcul calculer compter
    ligne rangée filtrer filtre garder
    doublon double répété
    créneau disponible disponibilité libre convenir convient
    remplacer remplaçant malade nom déléguer
    chef responsable supérieur accord signer approbation
    conversation canal discussion
    annuler supprimé restaurer récupérer perdu
    répéter répétitif récurrent automatique refaire modèle type
    débutant débuter commencer premiers découvrir
    imprimer impression papier
    erreur faute correction corriger
    volé vol pirater protéger
    comparer croiser rapprocher
    modifier modification changer adapter
    transmettre envoyer expédier
    conserver garder sauvegarder
    diviser séparer répartir scinder
    joindre attacher annexe
    traduire traduction traducteur langue
    fichier document
    réserver réservation
    chiffre nombre donnée
    client externe
    privé caché cacher
    prix tarif montant
    réutiliser modèle canevas
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
    horen hoor hoort verstaan versta gehoor doof slechthorend rumoerig ondertiteling
    lelijk mooi verzorgd opmaak
    vergeten herinnering vlag onthouden
    aankondigen aankondiging nieuws nieuwsbericht nieuwtje bekendmaken publiceren
    optellen som totaal totalen berekening berekenen tellen
    rij regel filteren filter overhouden
    dubbel dubbele dubbels herhaald
    moment beschikbaar beschikbaarheid vrij passen past
    vervangen vervanger ziek plaats namens delegeren
    baas chef leidinggevende manager akkoord tekenen goedkeuring
    chat gesprek kanaal
    ongedaan verwijderd herstellen terughalen verloren
    herhalen terugkerend automatisch opnieuw sjabloon vast
    beginner beginnen starten eerste kennismaken
    afdrukken printen papier
    fout verbetering corrigeren
    gestolen stelen beschermen
    vergelijken koppelen
    wijzigen wijziging veranderen aanpassen aanpassing
    versturen verzenden sturen doorsturen
    bewaren bijhouden opslaan
    splitsen opsplitsen verdelen
    bijvoegen toevoegen bijlage
    vertalen vertaling vertaler taal
    bestand document
    reserveren boeken reservatie
    cijfer getal gegeven
    klant extern
    privé verbergen verborgen
    prijs tarief bedrag
    uitnodigen uitnodiging
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
    hear hearing deaf noisy caption
    ugly pretty beautiful polished tidy layout
    forget remember reminder flag deal
    announce announcement news publish
    sum add total calculation calculate count
    row line filter
    duplicate double repeated
    slot free available availability suit
    replace substitute sick behalf delegate
    boss manager supervisor agreed sign approval
    chat conversation channel
    undo deleted deletion restore lost
    repeat repetitive recurring automatic again template
    beginner begin start first
    print paper
    error mistake correction fix
    stolen steal protect
    compare match
    change modify edit alter adapt
    send forward mail
    keep save store
    split divide separate
    attach enclose attachment
    translate translation translator interpreter language
    file document
    book reserve reservation
    figure number data
    customer client external
    private hide hidden
    price rate amount
    invite invitation
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
    hören höre verstehen gehörlos schwerhörig laut untertitel
    hässlich langweilig schön ansprechend layout
    vergessen merken erinnerung kennzeichnung kümmern
    ankündigen ankündigung neuigkeit bekanntgeben veröffentlichen
    addieren summe summieren zusammenrechnen berechnung rechnen zählen
    zeile reihe filtern filter
    doppelt doppelte duplikat
    termin verfügbar verfügbarkeit frei passen passt
    vertreten vertretung stellvertretung krank auftrag
    chef vorgesetzte führungskraft zustimmen abzeichnen genehmigung
    chat unterhaltung kanal
    rückgängig gelöscht wiederherstellen zurückholen verloren
    wiederholen wiederkehrend automatisch erneut vorlage routine
    anfänger anfangen einstieg erste beginnen
    drucken papier
    fehler korrektur korrigieren
    gestohlen stehlen schützen
    vergleichen abgleichen
    ändern änderung anpassen verändern bearbeiten
    senden schicken verschicken versenden
    aufbewahren behalten speichern sichern
    aufteilen trennen teilen splitten
    anhängen beifügen anhang anlage
    übersetzen übersetzung dolmetscher sprache
    datei dokument
    buchen reservieren
    zahl wert daten
    kunde extern
    privat verbergen verborgen
    preis betrag tarif
    einladen einladung
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
