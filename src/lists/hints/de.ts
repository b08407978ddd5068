import type { Hints } from './hints';

/** What forms say under their fields, in German. */
export const hints: Hints = {
  circles: {
    Key: 'Kurzer Code, der sich nie ändert.',
    NameFr: 'Auf Seiten in Französisch angezeigt. Leer: was unter „Name“ steht.',
    NameNl: 'Auf Seiten in Niederländisch angezeigt. Leer: was unter „Name“ steht.',
    NameEn: 'Auf Seiten in Englisch angezeigt. Leer: was unter „Name“ steht.',
    NameDe: 'Auf Seiten in Deutsch angezeigt. Leer: was unter „Name“ steht.',
    Parent: 'Der Kreis, zu dem dieser gehört. Leer: der Kreis, der alle anderen umfasst.',
    Kind: 'Ordnet den Kreis den Geschäftsbereichen oder den unterstützenden Diensten zu.',
    Headcount: 'Personen des Kreises selbst, ohne die Kreise darin.',
    Position: 'Reihenfolge unter den Nachbarkreisen: Die kleinste Zahl kommt zuerst.',
    ProfileNames: 'Ein Abteilungsname pro Zeile, wie in den Benutzerprofilen.',
    Entity: 'Das Unternehmen, zu dem der Kreis gehört, für Ihre Übersicht. Auf den Seiten nicht zu sehen.',
    Active: 'Nein: Der Kreis wird nicht mehr angeboten, und Profile führen nicht mehr zu ihm.'
  },
  offices: {
    NameFr: 'Auf Seiten in Französisch angezeigt. Leer: was unter „Name“ steht.',
    NameNl: 'Auf Seiten in Niederländisch angezeigt. Leer: was unter „Name“ steht.',
    NameEn: 'Auf Seiten in Englisch angezeigt. Leer: was unter „Name“ steht.',
    NameDe: 'Auf Seiten in Deutsch angezeigt. Leer: was unter „Name“ steht.',
    Region: 'Bringt Kolleginnen und Kollegen zusammen, wenn niemand am selben Ort ist.',
    Headcount: 'Personen, die hier arbeiten. Grundlage der Abdeckung nach Standort und Region.',
    ProfileNames: 'Ein Standortname pro Zeile, wie in den Benutzerprofilen.'
  },
  ambassadors: {
    Person: 'Das Konto, an das Kolleginnen und Kollegen schreiben. Eine Zeile pro Person.',
    PrimaryCircle: 'Der Kreis der Hauptrolle: Wer dort arbeitet, sieht diese Person zuerst.',
    OtherCircles: 'Kreise, in denen diese Person auch eine Rolle hat: Dort wird sie gleich danach vorgeschlagen.',
    PrimaryRole: 'Die Funktion unter dem Namen. Leer: die aus dem Verzeichnis.',
    Topics: 'Wobei diese Person helfen kann: Suche und Filter nutzen es.',
    Languages: 'Die Sprachen, in denen sie hilft: Wer eine davon teilt, sieht diese Person weiter oben.',
    Office: 'Wo diese Person arbeitet. Wer am selben Standort oder in derselben Region ist, sieht sie weiter oben.',
    Status:
      'Abwesend: nach allen anderen, mit dem Datum der Rückkehr. Ehemalig: Die Karte verschwindet, die Zeile bleibt.',
    AwayUntil: 'Erster Tag zurück, beim Status „Abwesend“. Ab diesem Tag gilt die Person als anwesend.',
    Since:
      'Der Tag, an dem die Rolle begann. Gezeigt wird der Monat, und Aufkleber lassen sich nach diesem Datum wählen.',
    Cohort:
      'Die Gruppe, die zusammen begonnen hat, etwa Frühling 2022. Schreiben Sie sie immer gleich: Danach wird gruppiert.',
    About: 'Die ersten 300 Zeichen werden angezeigt.',
    Visible: 'Nein: Die Karte erscheint nirgends. Die Zeile bleibt in der Liste lesbar: Sie ist kein Geheimnis.',
    Spotlight: 'Ja: Die Person ist einverstanden, eine Woche lang vorgestellt zu werden, wenn sie an der Reihe ist.',
    ConsentDate: 'Der Tag, an dem die Person der Nennung zugestimmt hat. Ihr Beleg; auf keiner Seite zu sehen.'
  },
  badges: {
    NameFr: 'Auf Seiten in Französisch angezeigt. Leer: was unter „Name“ steht.',
    NameNl: 'Auf Seiten in Niederländisch angezeigt. Leer: was unter „Name“ steht.',
    NameEn: 'Auf Seiten in Englisch angezeigt. Leer: was unter „Name“ steht.',
    NameDe: 'Auf Seiten in Deutsch angezeigt. Leer: was unter „Name“ steht.',
    Description: 'Wofür das Badge steht, in ein oder zwei Sätzen, in der Sprache der Website.',
    DescriptionFr: 'Auf Seiten in Französisch angezeigt. Leer: was unter „Beschreibung“ steht.',
    DescriptionNl: 'Auf Seiten in Niederländisch angezeigt. Leer: was unter „Beschreibung“ steht.',
    DescriptionEn: 'Auf Seiten in Englisch angezeigt. Leer: was unter „Beschreibung“ steht.',
    DescriptionDe: 'Auf Seiten in Deutsch angezeigt. Leer: was unter „Beschreibung“ steht.',
    Icon: 'Name eines Fluent-Symbols, zum Beispiel Ribbon.',
    Picture: 'Adresse eines quadratischen Bildes, auf der Seite des Badges statt des Symbols gezeigt.',
    Criterion: 'Was dafür nötig ist. Auf der Seite des Badges gezeigt.',
    ValidMonths:
      'Wie viele Monate es zählt. Leer oder 0: unbegrenzt. Das Datum „Läuft ab am“ einer Verleihung geht vor.',
    Position: 'Reihenfolge der Badges: Die kleinste Zahl kommt zuerst.',
    Active: 'Nein: Das Badge wird nicht mehr gezeigt; die Verleihungen bleiben in der Liste.'
  },
  awards: {
    Ambassador: 'Die Person, die das Badge erhält.',
    Badge: 'Das Badge, das sie erhält.',
    AwardedOn: 'Der erste Tag, an dem das Badge zählt. Zum Erneuern fügen Sie eine Zeile hinzu.',
    ExpiresOn: 'Der letzte Tag, an dem es zählt. Leer: nach der Gültigkeit des Badges.',
    Revoked: 'Ja: Das Badge wird nicht mehr gezeigt; die Zeile bleibt als Nachweis.',
    Evidence: 'Link zu dem, was das Badge belegt, für Ihre Übersicht. Auf den Seiten nicht zu sehen.'
  },
  trainings: {
    ModuleKey: 'Derselbe für alle Sprachen eines Moduls.',
    Language: 'Die Sprache dieser Fassung. Alle bekommen das Modul in ihrer Sprache angeboten, wenn es sie gibt.',
    Url: 'Wo sich das Modul in einem neuen Tab öffnet. Beginnt mit https://.',
    Summary: 'Ein einladender Satz, gezeigt, wenn dieses Modul als Nächstes kommt.',
    Audience: 'Für wen das Modul ist: Der Lernweg der Neuen zeigt die für „Neue“.',
    Stage: 'Der Teil des Lernwegs, zu dem es gehört. Leer: am Ende, unter „Später“.',
    Position: 'Reihenfolge innerhalb der Etappe: Die kleinste Zahl kommt zuerst.',
    Minutes: 'Dauer in Minuten. Der Lernweg zählt zusammen, was noch bleibt.',
    Format: 'Bestimmt das Symbol des Moduls und steht bei der Dauer.',
    Topics: 'Worum es im Modul geht.',
    Mandatory: 'Ja: Der Lernweg sagt es und ist erst abgeschlossen, wenn dieses Modul erledigt ist.',
    Published: 'Nein: ein Entwurf, den weder der Lernweg noch der Katalog zeigt.',
    Level: 'Für wen sie passt: zum Einstieg, für die tägliche Arbeit oder für alle, die mehr wollen.',
    Featured: 'Ja: Sie steht oben im Katalog, unter „Im Blickpunkt“.',
    Owner: 'Wer sie aktuell hält und von einem toten Link erfährt. Leer: wer die Liste betreut.',
    ReviewBy: 'Der Tag, bis zu dem jemand sie wieder durchsieht. Danach meldet es die Prüfung der Listen.'
  },
  progress: {
    LearnerId: 'Nummer der Person auf dieser Website. Der Lernweg schreibt sie selbst.',
    ModuleKey: 'Der Schlüssel des Moduls im Schulungskatalog. Der Lernweg schreibt ihn selbst.',
    State: 'Wie weit die Person mit diesem Modul ist.',
    StartedOn: 'Der Tag, an dem das Modul zum ersten Mal geöffnet wurde.',
    DoneOn: 'Der Tag, an dem die Person es als erledigt markiert hat.'
  },
  searchTerms: {
    Topics: 'Die Themen, die diese Wörter meinen: Die Suche führt zu Personen, die sich damit auskennen.',
    Language: 'Die Sprache dieser Wörter, für Ihre Übersicht. Die Suche versteht sie in jeder Sprache.'
  },
  contacts: {
    Person: 'Die Person, aus dem Verzeichnis gewählt. Eine Zeile für jede Rolle.',
    Kind: 'IT: kann eine Frage anstelle eines Digital Ambassadors erhalten und sagt, ob sie gesehen, geplant oder erledigt ist.',
    Topics: 'Wofür man sich an diese Person wenden kann.',
    Languages: 'Die Sprachen, in denen sie antwortet.',
    BookingsUrl: 'Die Adresse ihrer Bookings-Seite, falls es eine gibt. Beginnt mit https://.',
    Published: 'Nein: Niemand kann ihr mehr eine Frage weitergeben. Was sie schon getan hat, gilt weiterhin.'
  },
  questions: {
    Details: 'Was die Person sieht und schon versucht hat. Vom Formular geschrieben.',
    Kind: 'Eine Frage, Feedback für die IT oder ein Thema für die Coach-Stunde. Vom Formular geschrieben.',
    Topics: 'Die Themen, die in der Frage erkannt wurden. Vom Formular geschrieben.',
    Language: 'Die Sprache der Frage. Vom Formular geschrieben.',
    CircleKey: 'Der Kreis der fragenden Person. Vom Formular geschrieben.',
    Asked: 'Wem die Frage gestellt wurde. Leer: allen. Eine Regel kann die Person benachrichtigen.',
    AskerUser: 'Die Nummer der fragenden Person auf dieser Website. Damit findet sie ihre Fragen wieder.',
    AskedUser: 'Die Nummer der gefragten Person auf dieser Website.',
    ModuleKey: 'Die Schulung, aus der die Frage kommt.',
    SessionId: 'Der Termin, aus dem die Frage kommt.',
    PostKey: 'Verhindert, dass eine Frage zweimal gesendet wird. Bitte nicht ändern.'
  },
  replies: {
    QuestionId: 'Die Nummer der Frage, zu der dieser Schritt gehört.',
    Kind: 'Was getan wurde. Ein Schritt, der hier geändert wird, zählt nicht mehr.',
    Text: 'Die Antwort, die Notiz oder der Grund.',
    Tell: 'An wen die Frage weitergegeben wurde. Eine Regel kann die Person benachrichtigen.',
    TellUser: 'Die Nummer auf dieser Website der Person, an die die Frage weitergegeben wurde.',
    ByUser: 'Die Nummer auf dieser Website der Person, die geschrieben hat. Damit findet sie ihre Antworten wieder.',
    AnswerId: 'Die Antwort, die die Frage gelöst hat.',
    SeenId: 'Der letzte Schritt, den die Person auf dem Bildschirm hatte: Er entscheidet, wer zuerst war.',
    State: 'Was die IT dazu sagt: gesehen, geplant, erledigt oder derzeit nicht.',
    Url: 'Ein hilfreicher Link. Beginnt mit https://.',
    PostKey: 'Verhindert, dass ein Schritt zweimal gesendet wird. Bitte nicht ändern.'
  },
  faq: {
    Key: 'Derselbe für alle Sprachen einer Frage.',
    Language: 'Die Sprache dieser Fassung.',
    Answer: 'Die Antwort, als einfacher Text.',
    Topics: 'Worum es in der Frage geht.',
    SourceId: 'Die Nummer der gestellten Frage, aus der diese stammt.',
    ReviewBy: 'Der Tag, vor dem jemand sie noch einmal liest.',
    Published: 'Nein: ein Entwurf, den sonst niemand sieht.'
  },
  sessions: {
    NameFr: 'Der Titel für alle, die Französisch lesen. Leer: der Titel oben.',
    NameNl: 'Der Titel für alle, die Niederländisch lesen. Leer: der Titel oben.',
    NameEn: 'Der Titel für alle, die Englisch lesen. Leer: der Titel oben.',
    NameDe: 'Der Titel für alle, die Deutsch lesen. Leer: der Titel oben.',
    Kind: 'Coach-Stunde: Über ihre Themen stimmen die Digital Ambassadors ab. Einzelcoaching: eine Zeit für eine Person.',
    StartsOn: 'Tag und Uhrzeit, in der Zeitzone dieser Website.',
    EndsOn: 'Tag und Uhrzeit. Leer: eine Stunde nach dem Beginn.',
    Place: 'Der Raum oder die Adresse. Leer: nur in Teams.',
    MeetingUrl: 'Die Adresse der Teams-Besprechung; Angemeldete sehen sie. Beginnt mit https://.',
    Capacity: 'Wie viele Plätze es gibt. Leer: ohne Begrenzung.',
    Audience: 'Für wen die Plätze sind. Digital Ambassadors: Es zählt nur, wer diese Rolle gerade hat.',
    Topics: 'Worum es geht.',
    Language: 'Die Sprache, die gesprochen wird.',
    ModuleKey: 'Der Schlüssel der Schulung im Katalog, zu der der Termin gehört.',
    Host: 'Wer den Termin leitet. Erhält danach die Rückmeldungen.',
    RegistrationFrom: 'Ab wann man sich anmelden kann. Leer: sofort.',
    RegistrationUntil: 'Bis wann man sich anmelden kann. Leer: bis zum Beginn.',
    State: 'Geschlossen: Die Plätze stehen fest. Das Webpart ändert dies selbst.',
    QuestionId: 'Die Nummer des gewählten Themas. Das Webpart schreibt sie selbst.',
    TakenRow: 'Coaching: die Nummer der Anfrage, die die Zeit hat. Das Webpart schreibt sie selbst.',
    InRows: 'Die Nummern der Anmeldungen mit Platz, beim Schließen geschrieben. Bitte so lassen.',
    Summary: 'Was besprochen wurde, oder warum der Termin abgesagt ist. Einfacher Text.'
  },
  registrations: {
    SessionId: 'Die Nummer des Termins. Eine hier geänderte Zeile zählt nicht mehr.',
    PersonUser: 'Die Nummer der angemeldeten Person auf dieser Website: So werden ihre Zeilen gefunden.'
  },
  attendance: {
    SessionId: 'Die Nummer des Termins.',
    Person: 'Wer erwartet wird oder da war.',
    State: 'Ob die Person da war. Das Webpart schreibt dies selbst.',
    RowKey: 'Verhindert, dass jemand zweimal in einem Termin steht. Bitte so lassen.'
  },
  coachingRequests: {
    SessionId: 'Die Nummer der Zeit. Leer: ein Wunsch ohne Zeit.',
    PersonUser: 'Die Nummer der anfragenden Person auf dieser Website: So werden ihre Anfragen gefunden.',
    Topics: 'Worum es im Coaching gehen soll.',
    Language: 'Die gewünschte Sprache.',
    Wish: 'Wann es passt, in eigenen Worten.',
    Tell: 'Die gefragte Fachperson. Eine Regel kann sie benachrichtigen.'
  },
  calls: {
    NameFr: 'Der Titel für alle, die Französisch lesen. Leer: der Titel oben.',
    NameNl: 'Der Titel für alle, die Niederländisch lesen. Leer: der Titel oben.',
    NameEn: 'Der Titel für alle, die Englisch lesen. Leer: der Titel oben.',
    NameDe: 'Der Titel für alle, die Deutsch lesen. Leer: der Titel oben.',
    Text: 'Was die Rolle ist. Eine Zeile, die mit „- “ beginnt, ist ein Punkt der Liste darüber. Leer: unser Text.',
    TextFr: 'Der Text für alle, die Französisch lesen. Leer: der Text oben.',
    TextNl: 'Der Text für alle, die Niederländisch lesen. Leer: der Text oben.',
    TextEn: 'Der Text für alle, die Englisch lesen. Leer: der Text oben.',
    TextDe: 'Der Text für alle, die Deutsch lesen. Leer: der Text oben.',
    OpensOn: 'Der erste Tag, einschließlich. Leer: sofort.',
    ClosesOn: 'Der letzte Tag, einschließlich. 90 Tage danach werden die Bewerbungen gelöscht: immer ausfüllen.',
    Cohort: 'Der Name des Jahrgangs, wörtlich in den Zeilen der Aufgenommenen. Leer: der Titel.',
    Target: 'Wie viele Personen gesucht werden. Leer: Es wird keine Zahl genannt.',
    Contact: 'Wer den Aufruf betreut und Fragen beantwortet.',
    FormUrl: 'Die Adresse eines Formulars, wenn es das auf der Seite ersetzt. Beginnt mit https://.'
  },
  applications: {
    CallId: 'Die Nummer des Aufrufs.',
    PersonUser: 'Die Nummer der Person auf dieser Website: So wird ihre Bewerbung gefunden.',
    Affinity: 'Digitale Werkzeuge liegen der Person. Nein: noch nicht.',
    WillToDevelop: 'Möchte dazulernen. Nein: noch nicht.',
    Availability: 'Hat etwas Zeit zum Helfen. Nein: noch nicht.',
    Words: 'Was reizt und was zögern lässt.',
    Topics: 'Wobei die Person helfen könnte.',
    Languages: 'Die Sprachen, in denen sie helfen würde.',
    CircleKey: 'Der Schlüssel des Kreises der Person.',
    ManagerInformed: 'Die Teamleitung weiß Bescheid.',
    ConsentToBeListed: 'Ist mit dem Eintrag als Digital Ambassador einverstanden. Ohne das wird niemand aufgenommen.'
  },
  indicators: {
    Key: 'Was gemessen wird: Die ersten fünf haben eine Kachel, „Andere“ bleibt in der Liste.',
    Wave: 'Der Name der Umfrage, zum Beispiel „Oktober 2026“.',
    MeasuredOn: 'Der Tag, nach dem die Wellen geordnet werden. Gezeigt wird die neueste.',
    Value: 'Das Ergebnis auf der gewählten Skala: 77 für 77 %, 8,18 von 10.',
    Scale: 'Prozent: von 0 bis 100. Von 10 und von 5: bis 10 und bis 5.',
    Invited: 'Wie viele Personen gefragt wurden.',
    Answers: 'Wie viele geantwortet haben. Unter 5 wird die Zahl nicht gezeigt; unter 30 sagt es die Seite.',
    Entity: 'Wer gefragt wurde. Leer: die ganze Organisation. Wird von Welle zu Welle verglichen.',
    Note: 'Ein Satz unter der Zahl, der sagt, was sie bedeutet.',
    SourceUrl: 'Die Adresse der Umfrage oder des Berichts. Beginnt mit https://.',
    Published: 'Ja: Alle sehen diese Zahl. Nein: Nur wer die Liste pflegt, sieht sie.'
  }
};
