import type { Hints } from './hints';

/** What forms say under their fields, in Dutch. */
export const hints: Hints = {
  circles: {
    Key: 'Korte code die nooit verandert.',
    NameFr: 'Getoond op Franstalige pagina’s. Leeg: de naam in ‘Naam’.',
    NameNl: 'Getoond op Nederlandstalige pagina’s. Leeg: de naam in ‘Naam’.',
    NameEn: 'Getoond op Engelstalige pagina’s. Leeg: de naam in ‘Naam’.',
    NameDe: 'Getoond op Duitstalige pagina’s. Leeg: de naam in ‘Naam’.',
    Parent: 'De cirkel waar deze deel van uitmaakt. Leeg: de cirkel die alle andere omvat.',
    Kind: 'Plaatst de cirkel bij de businesslijnen of bij de ondersteunende diensten.',
    Headcount: 'Mensen van de cirkel zelf, zonder de cirkels erin.',
    Position: 'Volgorde tussen naburige cirkels: het kleinste getal komt eerst.',
    ProfileNames: 'Eén dienstnaam per regel, zoals in de gebruikersprofielen.',
    Entity: 'Het bedrijf waar de cirkel onder valt, voor je eigen opvolging. Niet te zien op de pagina’s.',
    Active: 'Nee: de cirkel wordt niet meer aangeboden en profielen leiden er niet meer naartoe.'
  },
  offices: {
    NameFr: 'Getoond op Franstalige pagina’s. Leeg: de naam in ‘Naam’.',
    NameNl: 'Getoond op Nederlandstalige pagina’s. Leeg: de naam in ‘Naam’.',
    NameEn: 'Getoond op Engelstalige pagina’s. Leeg: de naam in ‘Naam’.',
    NameDe: 'Getoond op Duitstalige pagina’s. Leeg: de naam in ‘Naam’.',
    Region: 'Brengt collega’s samen als niemand op dezelfde plaats werkt.',
    Headcount: 'Mensen die hier werken. Nodig voor de dekking per kantoor en per regio.',
    ProfileNames: 'Eén kantoornaam per regel, zoals in de gebruikersprofielen.'
  },
  ambassadors: {
    Person: 'De account waar collega’s naar schrijven. Eén rij per persoon.',
    PrimaryCircle: 'De cirkel van de hoofdrol: collega’s daar zien deze persoon eerst.',
    OtherCircles: 'Cirkels waar deze persoon ook een rol heeft: daar komt ze meteen daarna.',
    PrimaryRole: 'De functie onder de naam. Leeg: die uit de adreslijst.',
    Topics: 'Waarmee deze persoon kan helpen: zoeken en filters gebruiken dit.',
    Languages: 'De talen waarin ze helpt: wie er een deelt, ziet deze persoon hoger staan.',
    Office: 'Waar ze werkt. Collega’s van hetzelfde kantoor en dan van dezelfde regio zien haar of hem hoger staan.',
    Status: 'Afwezig: na alle anderen, met de datum van terugkeer. Voormalig: de kaart verdwijnt, de rij blijft.',
    AwayUntil: 'Eerste dag terug, bij de status ‘Afwezig’. Vanaf die dag telt de persoon als aanwezig.',
    Since: 'De dag waarop de rol begon. De maand wordt getoond, en stickers kunnen op deze datum gekozen worden.',
    Cohort: 'De groep die samen begon, bijvoorbeeld Lente 2022. Schrijf ze altijd hetzelfde: er wordt op gegroepeerd.',
    About: 'De eerste 300 tekens worden getoond.',
    Visible: 'Nee: de kaart verschijnt nergens. De rij blijft leesbaar in de lijst: het is geen geheim.',
    Spotlight: 'Ja: de persoon wil op haar of zijn beurt een week lang in de kijker staan.',
    ConsentDate: 'De dag waarop de persoon instemde om in de lijst te staan. Je bewijs; niemand krijgt het te zien.'
  },
  badges: {
    NameFr: 'Getoond op Franstalige pagina’s. Leeg: de naam in ‘Naam’.',
    NameNl: 'Getoond op Nederlandstalige pagina’s. Leeg: de naam in ‘Naam’.',
    NameEn: 'Getoond op Engelstalige pagina’s. Leeg: de naam in ‘Naam’.',
    NameDe: 'Getoond op Duitstalige pagina’s. Leeg: de naam in ‘Naam’.',
    Description: 'Waar de badge voor staat, in een of twee zinnen, in de taal van de site.',
    DescriptionFr: 'Getoond op Franstalige pagina’s. Leeg: de tekst in ‘Beschrijving’.',
    DescriptionNl: 'Getoond op Nederlandstalige pagina’s. Leeg: de tekst in ‘Beschrijving’.',
    DescriptionEn: 'Getoond op Engelstalige pagina’s. Leeg: de tekst in ‘Beschrijving’.',
    DescriptionDe: 'Getoond op Duitstalige pagina’s. Leeg: de tekst in ‘Beschrijving’.',
    Icon: 'Naam van een Fluent-pictogram, bijvoorbeeld Ribbon.',
    Picture: 'Adres van een vierkante afbeelding, op de pagina van de badge in plaats van het pictogram.',
    Criterion: 'Wat je gedaan moet hebben om hem te krijgen. Getoond op de pagina van de badge.',
    ValidMonths: 'Hoeveel maanden hij telt. Leeg of 0: onbeperkt. De datum ‘Vervalt op’ van een toekenning gaat voor.',
    Position: 'Volgorde van de badges: het kleinste getal komt eerst.',
    Active: 'Nee: de badge wordt niet meer getoond; de toekenningen blijven in de lijst.'
  },
  awards: {
    Ambassador: 'De persoon die de badge krijgt.',
    Badge: 'De badge die ze krijgt.',
    AwardedOn: 'De eerste dag dat de badge telt. Voeg een rij toe om hem te vernieuwen.',
    ExpiresOn: 'De laatste dag dat hij telt. Leeg: volgens de geldigheid van de badge.',
    Revoked: 'Ja: de badge wordt niet meer getoond; de rij blijft als spoor.',
    Evidence: 'Link naar wat de badge staaft, voor je eigen opvolging. Niet te zien op de pagina’s.'
  },
  trainings: {
    ModuleKey: 'Dezelfde voor alle talen van een module.',
    Language: 'De taal van deze versie. Iedereen krijgt de module in de eigen taal, als die er is.',
    Url: 'Waar de module opent, in een nieuw tabblad. Begint met https://.',
    Summary: 'Eén zin die zin geeft, getoond als dit de volgende module is.',
    Audience: 'Voor wie de module is: het traject van starters toont die voor ‘Starters’.',
    Stage: 'Het deel van het traject waarin hij staat. Leeg: aan het einde, onder ‘Later’.',
    Position: 'Volgorde binnen de fase: het kleinste getal komt eerst.',
    Minutes: 'Duur in minuten. Het traject telt op wat nog overblijft.',
    Format: 'Bepaalt het pictogram en staat bij de duur.',
    Topics: 'Waar de module over gaat.',
    Mandatory: 'Ja: het traject zegt het, en is pas klaar als deze module gedaan is.',
    Published: 'Nee: een ontwerp, dat het traject en de catalogus niet tonen.',
    Level: 'Voor wie ze past: om te beginnen, voor het dagelijkse werk, of om verder te gaan.',
    Featured: 'Ja: ze staat bovenaan in de catalogus, onder ‘Uitgelicht’.',
    Owner: 'Wie ze bijhoudt en hoort van een dode link. Leeg: het team van de lijst.',
    ReviewBy: 'De dag waarvoor iemand ze opnieuw bekijkt. Is die voorbij, dan zegt de controle van de lijsten het.'
  },
  progress: {
    LearnerId: 'Nummer van de persoon op deze site. Het traject schrijft dit zelf.',
    ModuleKey: 'De sleutel van de module in de opleidingscatalogus. Het traject schrijft dit zelf.',
    State: 'Hoe ver de persoon met deze module staat.',
    StartedOn: 'De dag waarop de module voor het eerst geopend werd.',
    DoneOn: 'De dag waarop de persoon hem als klaar markeerde.'
  },
  searchTerms: {
    Topics: 'De onderwerpen die deze woorden bedoelen: zoeken leidt naar wie ze kent.',
    Language: 'De taal van deze woorden, voor je eigen overzicht. Zoeken begrijpt ze in elke taal.'
  },
  contacts: {
    Person: 'De persoon, gekozen uit de adreslijst. Eén rij voor elke rol.',
    Kind: 'IT: kan een vraag krijgen in plaats van een Digital Ambassador, en zegt of ze gezien, gepland of klaar is.',
    Topics: 'Waarvoor je bij deze persoon terechtkunt.',
    Languages: 'De talen waarin deze persoon antwoordt.',
    BookingsUrl: 'Het adres van de Bookings-pagina, als die er is. Begint met https://.',
    Published: 'Nee: niemand kan nog een vraag aan deze persoon doorgeven. Wat al gedaan is, blijft gelden.'
  },
  questions: {
    Details: 'Wat de persoon ziet en al geprobeerd heeft. Door het formulier ingevuld.',
    Kind: 'Een vraag, feedback voor IT of een onderwerp voor het coachuur. Door het formulier ingevuld.',
    Topics: 'De onderwerpen die in de vraag herkend zijn. Door het formulier ingevuld.',
    Language: 'De taal van de vraag. Door het formulier ingevuld.',
    CircleKey: 'De cirkel van wie de vraag stelt. Door het formulier ingevuld.',
    Asked: 'Aan wie de vraag gesteld is. Leeg: aan iedereen. Een regel kan die persoon verwittigen.',
    AskerUser: 'Nummer op deze site van wie de vraag stelt. Daarmee zijn de eigen vragen terug te vinden.',
    AskedUser: 'Nummer op deze site van de persoon aan wie de vraag gesteld is.',
    ModuleKey: 'De opleiding waar de vraag vandaan komt.',
    SessionId: 'De sessie waar de vraag vandaan komt.',
    PostKey: 'Voorkomt dat een vraag twee keer verzonden wordt. Niet wijzigen.'
  },
  replies: {
    QuestionId: 'Nummer van de vraag waar deze stap bij hoort.',
    Kind: 'Wat er gedaan is. Een stap die hier gewijzigd wordt, telt niet meer.',
    Text: 'Het antwoord, het woordje of de reden.',
    Tell: 'Aan wie de vraag doorgegeven is. Een regel kan die persoon verwittigen.',
    TellUser: 'Nummer op deze site van de persoon aan wie de vraag doorgegeven is.',
    ByUser: 'Nummer op deze site van wie dit schreef. Daarmee zijn de eigen antwoorden terug te vinden.',
    AnswerId: 'Het antwoord dat de vraag oploste.',
    SeenId: 'De laatste stap die de persoon op het scherm had: beslist wie eerst was.',
    State: 'Wat IT ervan zegt: gezien, gepland, klaar of nu niet.',
    Url: 'Een link die helpt. Begint met https://.',
    PostKey: 'Voorkomt dat een stap twee keer verzonden wordt. Niet wijzigen.'
  },
  faq: {
    Key: 'Dezelfde voor alle talen van een vraag.',
    Language: 'De taal van deze versie.',
    Answer: 'Het antwoord, in gewone tekst.',
    Topics: 'Waar de vraag over gaat.',
    SourceId: 'Nummer van de gestelde vraag waar deze vandaan komt.',
    ReviewBy: 'De dag waarvóór iemand de tekst nakijkt.',
    Published: 'Nee: een concept, dat niemand anders ziet.'
  },
  sessions: {
    NameFr: 'De titel voor wie Frans leest. Leeg: de titel hierboven.',
    NameNl: 'De titel voor wie Nederlands leest. Leeg: de titel hierboven.',
    NameEn: 'De titel voor wie Engels leest. Leeg: de titel hierboven.',
    NameDe: 'De titel voor wie Duits leest. Leeg: de titel hierboven.',
    Kind: 'Coachuur: Digital Ambassadors stemmen over de onderwerpen. Individuele coaching: een moment voor één persoon.',
    StartsOn: 'Dag en uur, in de tijdzone van deze site.',
    EndsOn: 'Dag en uur. Leeg: een uur na het begin.',
    Place: 'De zaal of het adres. Leeg: alleen in Teams.',
    MeetingUrl: 'Het adres van de Teams-vergadering, getoond aan wie ingeschreven is. Begint met https://.',
    Capacity: 'Hoeveel plaatsen er zijn. Leeg: onbeperkt.',
    Audience: 'Voor wie de plaatsen zijn. Digital Ambassadors: alleen wie nu Digital Ambassador is, telt mee.',
    Topics: 'Waarover het gaat.',
    Language: 'De taal die gesproken wordt.',
    ModuleKey: 'De sleutel van de opleiding in de catalogus waar de sessie bij hoort.',
    Host: 'Wie de sessie begeleidt. Krijgt achteraf de feedback.',
    RegistrationFrom: 'Vanaf wanneer inschrijven kan. Leeg: meteen.',
    RegistrationUntil: 'Tot wanneer inschrijven kan. Leeg: tot het begin.',
    State: 'Inschrijvingen afgesloten: de plaatsen liggen vast. Het webonderdeel past dit zelf aan.',
    QuestionId: 'Het nummer van het gekozen onderwerp. Het webonderdeel vult dit zelf in.',
    TakenRow: 'Coaching: het nummer van de aanvraag die het moment heeft. Het webonderdeel vult dit zelf in.',
    InRows: 'De nummers van de inschrijvingen met een plaats, ingevuld bij het afsluiten. Laat dit zo staan.',
    Summary: 'Wat er gezegd is, of waarom de sessie niet doorgaat. Gewone tekst.'
  },
  registrations: {
    SessionId: 'Het nummer van de sessie. Een rij die hier gewijzigd wordt, telt niet meer.',
    PersonUser: 'Het nummer op deze site van wie inschreef: zo worden de eigen rijen gevonden.'
  },
  attendance: {
    SessionId: 'Het nummer van de sessie.',
    Person: 'Wie verwacht wordt, of er was.',
    State: 'Of de persoon er was. Het webonderdeel vult dit zelf in.',
    RowKey: 'Zorgt dat niemand twee keer in een sessie staat. Laat dit zo staan.'
  },
  coachingRequests: {
    SessionId: 'Het nummer van het moment. Leeg: een wens zonder moment.',
    PersonUser: 'Het nummer op deze site van wie vraagt: zo worden de eigen aanvragen gevonden.',
    Topics: 'Waarover de coaching moet gaan.',
    Language: 'De gewenste taal.',
    Wish: 'Wanneer het past, in eigen woorden.',
    Tell: 'De expert die gevraagd wordt. Een regel kan die verwittigen.'
  },
  indicators: {
    Key: 'Wat gemeten wordt: de eerste vijf krijgen een tegel, ‘Andere’ blijft in de lijst.',
    Wave: 'De naam van de bevraging, bijvoorbeeld ‘Oktober 2026’.',
    MeasuredOn: 'De dag die de metingen rangschikt. De recentste wordt getoond.',
    Value: 'Het resultaat in de gekozen schaal: 77 voor 77 %, 8,18 op 10.',
    Scale: 'Procent: van 0 tot 100. Op 10 en op 5: tot 10 en tot 5.',
    Invited: 'Aan hoeveel mensen de vraag gesteld is.',
    Answers: 'Hoeveel mensen geantwoord hebben. Onder 5 wordt het cijfer niet getoond; onder 30 zegt de pagina het.',
    Entity: 'Aan wie de vraag gesteld is. Leeg: aan de hele organisatie. Wordt van meting tot meting vergeleken.',
    Note: 'Een zin onder het cijfer, om te zeggen wat het betekent.',
    SourceUrl: 'Het adres van de bevraging of het rapport. Begint met https://.',
    Published: 'Ja: iedereen ziet dit cijfer. Nee: alleen wie de lijst beheert, ziet het.'
  }
};
