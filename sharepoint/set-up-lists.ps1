<#
.SYNOPSIS
  Sets up the lists of Digital Ambassadors on a site.

.DESCRIPTION
  Looks first, then makes what is missing: lists, columns, indexes, unique values, views, and of lists that not everybody
  keeps the item-level security, settings and permissions. Deletes nothing, renames nothing that somebody named, takes no
  permission away from a list that has its own. Stop it anywhere and run it again. Rows to begin with, and taking away what
  lets others see through item-level security, are left to set-up in the browser.

  Written by tools/lists.mjs from src/lists. Never run against a tenant: run it with -DryRun, then on a test site, first.

.PARAMETER SiteUrl
  The site that gets the lists, https://contoso.sharepoint.com/sites/intranet.

.PARAMETER ClientId
  The application in Entra ID that you registered for PnP PowerShell.

.PARAMETER Language
  The language of titles and choice words: fr, nl, en or de. Take the site's own.

.PARAMETER DryRun
  Says what it would do and does nothing.

.PARAMETER SkipPermissions
  Leaves the permissions of all lists as they are: without Manage Permissions.

.EXAMPLE
  ./set-up-lists.ps1 -SiteUrl https://contoso.sharepoint.com/sites/intranet -ClientId 11111111-2222-3333-4444-555555555555 -Language fr -DryRun
#>
#Requires -Version 7.2
#Requires -Modules PnP.PowerShell
[CmdletBinding()]
param(
  [Parameter(Mandatory)] [string] $SiteUrl,
  [Parameter(Mandatory)] [string] $ClientId,
  [ValidateSet('fr', 'nl', 'en', 'de')] [string] $Language = 'en',
  [switch] $DryRun,
  [switch] $SkipPermissions
)

$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 2.0
$script:steps = 0
$script:remarks = 0

$lists = @(
  @{
    Url = 'Lists/Circles'
    Title = @{ fr = 'Cercles'; nl = 'Cirkels'; en = 'Circles'; de = 'Kreise' }
    Description = @{ fr = 'Les cercles de l’’organisation et leur place dans l’’arbre.'; nl = 'De cirkels van de organisatie en hun plaats in de boom.'; en = 'The circles of the organisation and their place in the tree.'; de = 'Die Kreise der Organisation und ihr Platz im Baum.' }
    TitleLabel = @{ fr = 'Nom'; nl = 'Naam'; en = 'Name'; de = 'Name' }
    TitleRequired = $true
    Kind = @{ Readers = 'asOnSite'; SeeingThrough = 'asOnSite'; ReadSecurity = 1; WriteSecurity = 1 }
    OnQuickLaunch = $true
    Columns = @(
      @{
        Name = 'Key'
        Type = 'Text'
        Title = @{ fr = 'Clé'; nl = 'Sleutel'; en = 'Key'; de = 'Schlüssel' }
        Hint = @{ fr = 'Code court qui ne change jamais.'; nl = 'Korte code die nooit verandert.'; en = 'A short code that never changes.'; de = 'Kurzer Code, der sich nie ändert.' }
        Indexed = $true
        Unique = $true
        Xml = '<Field ID="{e6536e4c-bd33-53c5-85c7-5a6cf17fe3e5}" Name="Key" StaticName="Key" DisplayName="Key" Type="Text" Required="TRUE" Indexed="TRUE" EnforceUniqueValues="TRUE" MaxLength="50" />'
      }
      @{
        Name = 'NameFr'
        Type = 'Text'
        Title = @{ fr = 'Nom français'; nl = 'Franse naam'; en = 'French name'; de = 'Französischer Name' }
        Hint = @{ fr = 'Affiché sur les pages en français. Vide : le nom du champ « Nom ».'; nl = 'Getoond op Franstalige pagina’’s. Leeg: de naam in ‘‘Naam’’.'; en = 'Shown on pages in French. Empty: what “Name” says.'; de = 'Auf Seiten in Französisch angezeigt. Leer: was unter „Name“ steht.' }
        Xml = '<Field ID="{5d3a1c2b-659c-5e26-8ae3-5bbb25d5bea9}" Name="NameFr" StaticName="NameFr" DisplayName="NameFr" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'NameNl'
        Type = 'Text'
        Title = @{ fr = 'Nom néerlandais'; nl = 'Nederlandse naam'; en = 'Dutch name'; de = 'Niederländischer Name' }
        Hint = @{ fr = 'Affiché sur les pages en néerlandais. Vide : le nom du champ « Nom ».'; nl = 'Getoond op Nederlandstalige pagina’’s. Leeg: de naam in ‘‘Naam’’.'; en = 'Shown on pages in Dutch. Empty: what “Name” says.'; de = 'Auf Seiten in Niederländisch angezeigt. Leer: was unter „Name“ steht.' }
        Xml = '<Field ID="{b4a09d00-a97a-5c02-b319-761c6265514b}" Name="NameNl" StaticName="NameNl" DisplayName="NameNl" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'NameEn'
        Type = 'Text'
        Title = @{ fr = 'Nom anglais'; nl = 'Engelse naam'; en = 'English name'; de = 'Englischer Name' }
        Hint = @{ fr = 'Affiché sur les pages en anglais. Vide : le nom du champ « Nom ».'; nl = 'Getoond op Engelstalige pagina’’s. Leeg: de naam in ‘‘Naam’’.'; en = 'Shown on pages in English. Empty: what “Name” says.'; de = 'Auf Seiten in Englisch angezeigt. Leer: was unter „Name“ steht.' }
        Xml = '<Field ID="{dbbb0b87-fd25-5fee-8c4f-95b6574f9076}" Name="NameEn" StaticName="NameEn" DisplayName="NameEn" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'NameDe'
        Type = 'Text'
        Title = @{ fr = 'Nom allemand'; nl = 'Duitse naam'; en = 'German name'; de = 'Deutscher Name' }
        Hint = @{ fr = 'Affiché sur les pages en allemand. Vide : le nom du champ « Nom ».'; nl = 'Getoond op Duitstalige pagina’’s. Leeg: de naam in ‘‘Naam’’.'; en = 'Shown on pages in German. Empty: what “Name” says.'; de = 'Auf Seiten in Deutsch angezeigt. Leer: was unter „Name“ steht.' }
        Xml = '<Field ID="{523c768d-9e80-57f0-a602-035d2fdce706}" Name="NameDe" StaticName="NameDe" DisplayName="NameDe" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'Parent'
        Type = 'Lookup'
        Title = @{ fr = 'Cercle englobant'; nl = 'Omvattende cirkel'; en = 'Circle around it'; de = 'Übergeordneter Kreis' }
        Hint = @{ fr = 'Le cercle dont celui-ci fait partie. Vide : le cercle qui englobe tous les autres.'; nl = 'De cirkel waar deze deel van uitmaakt. Leeg: de cirkel die alle andere omvat.'; en = 'The circle that this one is part of. Empty: the circle around all others.'; de = 'Der Kreis, zu dem dieser gehört. Leer: der Kreis, der alle anderen umfasst.' }
        Target = 'Lists/Circles'
        Xml = '<Field ID="{3f765f36-6486-5f9b-b104-731eaee3b0de}" Name="Parent" StaticName="Parent" DisplayName="Parent" Type="Lookup" Required="FALSE" ShowField="Title" List="{list}" />'
      }
      @{
        Name = 'Kind'
        Type = 'Choice'
        Title = @{ fr = 'Type'; nl = 'Soort'; en = 'Kind'; de = 'Art' }
        Hint = @{ fr = 'Range le cercle parmi les lignes métier ou les services de soutien.'; nl = 'Plaatst de cirkel bij de businesslijnen of bij de ondersteunende diensten.'; en = 'Puts the circle among the business lines or the support services.'; de = 'Ordnet den Kreis den Geschäftsbereichen oder den unterstützenden Diensten zu.' }
        Choices = @(
          @{ fr = 'Cercle englobant'; nl = 'Omvattende cirkel'; en = 'Encompassing'; de = 'Umfassender Kreis' }
          @{ fr = 'Ligne métier'; nl = 'Businesslijn'; en = 'Business line'; de = 'Geschäftsbereich' }
          @{ fr = 'Service de soutien'; nl = 'Ondersteunende dienst'; en = 'Support'; de = 'Unterstützung' }
        )
        Xml = '<Field ID="{f3c1dd7f-8126-56b7-82de-0c89dfe959f7}" Name="Kind" StaticName="Kind" DisplayName="Kind" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Headcount'
        Type = 'Number'
        Title = @{ fr = 'Effectif'; nl = 'Aantal medewerkers'; en = 'Headcount'; de = 'Personalbestand' }
        Hint = @{ fr = 'Personnes du cercle même, sans les cercles qu’’il contient.'; nl = 'Mensen van de cirkel zelf, zonder de cirkels erin.'; en = 'People of the circle itself, without the circles inside it.'; de = 'Personen des Kreises selbst, ohne die Kreise darin.' }
        Xml = '<Field ID="{b536a594-6887-5915-8e69-1a921d4ffbe8}" Name="Headcount" StaticName="Headcount" DisplayName="Headcount" Type="Number" Required="FALSE" Decimals="0" Min="0" />'
      }
      @{
        Name = 'Position'
        Type = 'Number'
        Title = @{ fr = 'Position'; nl = 'Positie'; en = 'Position'; de = 'Position' }
        Hint = @{ fr = 'Ordre parmi les cercles voisins : le plus petit nombre vient en premier.'; nl = 'Volgorde tussen naburige cirkels: het kleinste getal komt eerst.'; en = 'Order among neighbouring circles: the smallest number comes first.'; de = 'Reihenfolge unter den Nachbarkreisen: Die kleinste Zahl kommt zuerst.' }
        Xml = '<Field ID="{58d37f62-b44b-5938-9b6a-d62e487032d3}" Name="Position" StaticName="Position" DisplayName="Position" Type="Number" Required="FALSE" Decimals="0" />'
      }
      @{
        Name = 'ProfileNames'
        Type = 'Note'
        Title = @{ fr = 'Noms dans les profils'; nl = 'Namen in de profielen'; en = 'Names in profiles'; de = 'Namen in den Profilen' }
        Hint = @{ fr = 'Un nom de service par ligne, comme dans les profils des utilisateurs.'; nl = 'Eén dienstnaam per regel, zoals in de gebruikersprofielen.'; en = 'One department name per line, as written in user profiles.'; de = 'Ein Abteilungsname pro Zeile, wie in den Benutzerprofilen.' }
        Xml = '<Field ID="{608d1ac7-c495-5c3a-891f-2fbf6c763e1f}" Name="ProfileNames" StaticName="ProfileNames" DisplayName="ProfileNames" Type="Note" Required="FALSE" NumLines="4" RichText="FALSE" />'
      }
      @{
        Name = 'Entity'
        Type = 'Text'
        Title = @{ fr = 'Entité'; nl = 'Entiteit'; en = 'Entity'; de = 'Einheit' }
        Hint = @{ fr = 'L’’entreprise dont dépend le cercle, pour votre suivi. N’’apparaît pas dans les pages.'; nl = 'Het bedrijf waar de cirkel onder valt, voor je eigen opvolging. Niet te zien op de pagina’’s.'; en = 'The company that the circle belongs to, for your own records. Not shown on the pages.'; de = 'Das Unternehmen, zu dem der Kreis gehört, für Ihre Übersicht. Auf den Seiten nicht zu sehen.' }
        Xml = '<Field ID="{3d46b5ab-dc60-5719-94c3-361fd48eca6e}" Name="Entity" StaticName="Entity" DisplayName="Entity" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'Active'
        Type = 'Boolean'
        Title = @{ fr = 'Actif'; nl = 'Actief'; en = 'Active'; de = 'Aktiv' }
        Hint = @{ fr = 'Non : le cercle n’’est plus proposé, et les profils n’’y mènent plus.'; nl = 'Nee: de cirkel wordt niet meer aangeboden en profielen leiden er niet meer naartoe.'; en = 'No: the circle is no longer offered, and profiles no longer lead to it.'; de = 'Nein: Der Kreis wird nicht mehr angeboten, und Profile führen nicht mehr zu ihm.' }
        Xml = '<Field ID="{272ca130-24f7-512b-b414-7b3dbf34b572}" Name="Active" StaticName="Active" DisplayName="Active" Type="Boolean" Required="FALSE"><Default>1</Default></Field>'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Arbre des cercles'; nl = 'Boom van cirkels'; en = 'Tree of circles'; de = 'Baum der Kreise' }
        Fields = @('LinkTitle', 'Key', 'Parent', 'Kind', 'Headcount', 'Active')
        Query = '<OrderBy><FieldRef Name="Position" /></OrderBy>'
      }
      @{
        Title = @{ fr = 'Noms par langue'; nl = 'Namen per taal'; en = 'Names by language'; de = 'Namen nach Sprache' }
        Fields = @('LinkTitle', 'NameFr', 'NameNl', 'NameEn', 'NameDe', 'ProfileNames')
        Query = '<OrderBy><FieldRef Name="Position" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/Offices'
    Title = @{ fr = 'Lieux de travail'; nl = 'Kantoren'; en = 'Offices'; de = 'Standorte' }
    Description = @{ fr = 'Le siège et les autres lieux de travail.'; nl = 'De hoofdzetel en de kantoren.'; en = 'The head office and the branches.'; de = 'Der Hauptsitz und die Agenturen.' }
    TitleLabel = @{ fr = 'Nom'; nl = 'Naam'; en = 'Name'; de = 'Name' }
    TitleRequired = $true
    Kind = @{ Readers = 'asOnSite'; SeeingThrough = 'asOnSite'; ReadSecurity = 1; WriteSecurity = 1 }
    OnQuickLaunch = $true
    Columns = @(
      @{
        Name = 'NameFr'
        Type = 'Text'
        Title = @{ fr = 'Nom français'; nl = 'Franse naam'; en = 'French name'; de = 'Französischer Name' }
        Hint = @{ fr = 'Affiché sur les pages en français. Vide : le nom du champ « Nom ».'; nl = 'Getoond op Franstalige pagina’’s. Leeg: de naam in ‘‘Naam’’.'; en = 'Shown on pages in French. Empty: what “Name” says.'; de = 'Auf Seiten in Französisch angezeigt. Leer: was unter „Name“ steht.' }
        Xml = '<Field ID="{ba20377a-37a8-5d24-9efb-140cbca0db40}" Name="NameFr" StaticName="NameFr" DisplayName="NameFr" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'NameNl'
        Type = 'Text'
        Title = @{ fr = 'Nom néerlandais'; nl = 'Nederlandse naam'; en = 'Dutch name'; de = 'Niederländischer Name' }
        Hint = @{ fr = 'Affiché sur les pages en néerlandais. Vide : le nom du champ « Nom ».'; nl = 'Getoond op Nederlandstalige pagina’’s. Leeg: de naam in ‘‘Naam’’.'; en = 'Shown on pages in Dutch. Empty: what “Name” says.'; de = 'Auf Seiten in Niederländisch angezeigt. Leer: was unter „Name“ steht.' }
        Xml = '<Field ID="{bdd348e4-ddd3-52fa-81e3-6cc7c21a70c2}" Name="NameNl" StaticName="NameNl" DisplayName="NameNl" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'NameEn'
        Type = 'Text'
        Title = @{ fr = 'Nom anglais'; nl = 'Engelse naam'; en = 'English name'; de = 'Englischer Name' }
        Hint = @{ fr = 'Affiché sur les pages en anglais. Vide : le nom du champ « Nom ».'; nl = 'Getoond op Engelstalige pagina’’s. Leeg: de naam in ‘‘Naam’’.'; en = 'Shown on pages in English. Empty: what “Name” says.'; de = 'Auf Seiten in Englisch angezeigt. Leer: was unter „Name“ steht.' }
        Xml = '<Field ID="{f23dbd9b-991f-5748-bb0c-23e531b40e20}" Name="NameEn" StaticName="NameEn" DisplayName="NameEn" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'NameDe'
        Type = 'Text'
        Title = @{ fr = 'Nom allemand'; nl = 'Duitse naam'; en = 'German name'; de = 'Deutscher Name' }
        Hint = @{ fr = 'Affiché sur les pages en allemand. Vide : le nom du champ « Nom ».'; nl = 'Getoond op Duitstalige pagina’’s. Leeg: de naam in ‘‘Naam’’.'; en = 'Shown on pages in German. Empty: what “Name” says.'; de = 'Auf Seiten in Deutsch angezeigt. Leer: was unter „Name“ steht.' }
        Xml = '<Field ID="{67cdf18a-acfa-5432-b270-7a1f44f347ad}" Name="NameDe" StaticName="NameDe" DisplayName="NameDe" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'Region'
        Type = 'Choice'
        Title = @{ fr = 'Région'; nl = 'Regio'; en = 'Region'; de = 'Region' }
        Hint = @{ fr = 'Rapproche les collègues quand personne n’’est au même endroit.'; nl = 'Brengt collega’’s samen als niemand op dezelfde plaats werkt.'; en = 'Brings colleagues together when nobody is in the same place.'; de = 'Bringt Kolleginnen und Kollegen zusammen, wenn niemand am selben Ort ist.' }
        Choices = @(
          @{ fr = 'Bruxelles'; nl = 'Brussel'; en = 'Brussels'; de = 'Brüssel' }
          @{ fr = 'Flandre'; nl = 'Vlaanderen'; en = 'Flanders'; de = 'Flandern' }
          @{ fr = 'Wallonie'; nl = 'Wallonië'; en = 'Wallonia'; de = 'Wallonien' }
        )
        Xml = '<Field ID="{6c7ccae9-c2fd-5796-90e6-0970a2758722}" Name="Region" StaticName="Region" DisplayName="Region" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Headcount'
        Type = 'Number'
        Title = @{ fr = 'Effectif'; nl = 'Aantal medewerkers'; en = 'Headcount'; de = 'Personalbestand' }
        Hint = @{ fr = 'Personnes qui travaillent ici. Sert à la couverture par lieu et par région.'; nl = 'Mensen die hier werken. Nodig voor de dekking per kantoor en per regio.'; en = 'People who work here. Used for the coverage by office and by region.'; de = 'Personen, die hier arbeiten. Grundlage der Abdeckung nach Standort und Region.' }
        Xml = '<Field ID="{e2d75a07-43b7-5557-af06-bd12a95291b5}" Name="Headcount" StaticName="Headcount" DisplayName="Headcount" Type="Number" Required="FALSE" Decimals="0" Min="0" />'
      }
      @{
        Name = 'ProfileNames'
        Type = 'Note'
        Title = @{ fr = 'Noms dans les profils'; nl = 'Namen in de profielen'; en = 'Names in profiles'; de = 'Namen in den Profilen' }
        Hint = @{ fr = 'Un nom de lieu par ligne, comme dans les profils des utilisateurs.'; nl = 'Eén kantoornaam per regel, zoals in de gebruikersprofielen.'; en = 'One office name per line, as written in user profiles.'; de = 'Ein Standortname pro Zeile, wie in den Benutzerprofilen.' }
        Xml = '<Field ID="{8376f3ce-5f72-55db-8e84-b4496bbf3c9c}" Name="ProfileNames" StaticName="ProfileNames" DisplayName="ProfileNames" Type="Note" Required="FALSE" NumLines="4" RichText="FALSE" />'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Par région'; nl = 'Per regio'; en = 'By region'; de = 'Nach Region' }
        Fields = @('LinkTitle', 'Region', 'Headcount', 'NameFr', 'NameNl')
        Query = '<GroupBy Collapse="FALSE" GroupLimit="100"><FieldRef Name="Region" /></GroupBy><OrderBy><FieldRef Name="Title" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/Badges'
    Title = @{ fr = 'Badges'; nl = 'Badges'; en = 'Badges'; de = 'Badges' }
    Description = @{ fr = 'Les badges du programme et ce qu’’il faut pour les recevoir.'; nl = 'De badges van het programma en wat ervoor nodig is.'; en = 'The badges of the programme and what it takes to receive them.'; de = 'Die Badges des Programms und was man dafür braucht.' }
    TitleLabel = @{ fr = 'Nom'; nl = 'Naam'; en = 'Name'; de = 'Name' }
    TitleRequired = $true
    Kind = @{ Readers = 'asOnSite'; SeeingThrough = 'asOnSite'; ReadSecurity = 1; WriteSecurity = 1 }
    OnQuickLaunch = $true
    Columns = @(
      @{
        Name = 'NameFr'
        Type = 'Text'
        Title = @{ fr = 'Nom français'; nl = 'Franse naam'; en = 'French name'; de = 'Französischer Name' }
        Hint = @{ fr = 'Affiché sur les pages en français. Vide : le nom du champ « Nom ».'; nl = 'Getoond op Franstalige pagina’’s. Leeg: de naam in ‘‘Naam’’.'; en = 'Shown on pages in French. Empty: what “Name” says.'; de = 'Auf Seiten in Französisch angezeigt. Leer: was unter „Name“ steht.' }
        Xml = '<Field ID="{cca93363-9501-58bf-aa8f-5897f4755c72}" Name="NameFr" StaticName="NameFr" DisplayName="NameFr" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'NameNl'
        Type = 'Text'
        Title = @{ fr = 'Nom néerlandais'; nl = 'Nederlandse naam'; en = 'Dutch name'; de = 'Niederländischer Name' }
        Hint = @{ fr = 'Affiché sur les pages en néerlandais. Vide : le nom du champ « Nom ».'; nl = 'Getoond op Nederlandstalige pagina’’s. Leeg: de naam in ‘‘Naam’’.'; en = 'Shown on pages in Dutch. Empty: what “Name” says.'; de = 'Auf Seiten in Niederländisch angezeigt. Leer: was unter „Name“ steht.' }
        Xml = '<Field ID="{4188a282-8725-5109-a3b4-43abe32b5e3f}" Name="NameNl" StaticName="NameNl" DisplayName="NameNl" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'NameEn'
        Type = 'Text'
        Title = @{ fr = 'Nom anglais'; nl = 'Engelse naam'; en = 'English name'; de = 'Englischer Name' }
        Hint = @{ fr = 'Affiché sur les pages en anglais. Vide : le nom du champ « Nom ».'; nl = 'Getoond op Engelstalige pagina’’s. Leeg: de naam in ‘‘Naam’’.'; en = 'Shown on pages in English. Empty: what “Name” says.'; de = 'Auf Seiten in Englisch angezeigt. Leer: was unter „Name“ steht.' }
        Xml = '<Field ID="{67b6e3a0-ed41-5c62-92af-fd216c8618b1}" Name="NameEn" StaticName="NameEn" DisplayName="NameEn" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'NameDe'
        Type = 'Text'
        Title = @{ fr = 'Nom allemand'; nl = 'Duitse naam'; en = 'German name'; de = 'Deutscher Name' }
        Hint = @{ fr = 'Affiché sur les pages en allemand. Vide : le nom du champ « Nom ».'; nl = 'Getoond op Duitstalige pagina’’s. Leeg: de naam in ‘‘Naam’’.'; en = 'Shown on pages in German. Empty: what “Name” says.'; de = 'Auf Seiten in Deutsch angezeigt. Leer: was unter „Name“ steht.' }
        Xml = '<Field ID="{fba93ee8-a537-5ecb-9f1e-9547f0b345e8}" Name="NameDe" StaticName="NameDe" DisplayName="NameDe" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'Description'
        Type = 'Note'
        Title = @{ fr = 'Description'; nl = 'Beschrijving'; en = 'Description'; de = 'Beschreibung' }
        Hint = @{ fr = 'Ce que le badge reconnaît, en une ou deux phrases, dans la langue du site.'; nl = 'Waar de badge voor staat, in een of twee zinnen, in de taal van de site.'; en = 'What the badge recognises, in one or two sentences, in the site’’s language.'; de = 'Wofür das Badge steht, in ein oder zwei Sätzen, in der Sprache der Website.' }
        Xml = '<Field ID="{2a3075a8-a2e4-5cf8-85a4-d73341ae43af}" Name="Description" StaticName="Description" DisplayName="Description" Type="Note" Required="FALSE" NumLines="3" RichText="FALSE" />'
      }
      @{
        Name = 'DescriptionFr'
        Type = 'Note'
        Title = @{ fr = 'Description française'; nl = 'Franse beschrijving'; en = 'French description'; de = 'Französische Beschreibung' }
        Hint = @{ fr = 'Affichée sur les pages en français. Vide : le champ « Description ».'; nl = 'Getoond op Franstalige pagina’’s. Leeg: de tekst in ‘‘Beschrijving’’.'; en = 'Shown on pages in French. Empty: what “Description” says.'; de = 'Auf Seiten in Französisch angezeigt. Leer: was unter „Beschreibung“ steht.' }
        Xml = '<Field ID="{69e48a7e-c1b1-5929-8eef-34458eec5f68}" Name="DescriptionFr" StaticName="DescriptionFr" DisplayName="DescriptionFr" Type="Note" Required="FALSE" NumLines="3" RichText="FALSE" />'
      }
      @{
        Name = 'DescriptionNl'
        Type = 'Note'
        Title = @{ fr = 'Description néerlandaise'; nl = 'Nederlandse beschrijving'; en = 'Dutch description'; de = 'Niederländische Beschreibung' }
        Hint = @{ fr = 'Affichée sur les pages en néerlandais. Vide : le champ « Description ».'; nl = 'Getoond op Nederlandstalige pagina’’s. Leeg: de tekst in ‘‘Beschrijving’’.'; en = 'Shown on pages in Dutch. Empty: what “Description” says.'; de = 'Auf Seiten in Niederländisch angezeigt. Leer: was unter „Beschreibung“ steht.' }
        Xml = '<Field ID="{5b76628c-7ca0-597a-b30a-4c570f1d0b14}" Name="DescriptionNl" StaticName="DescriptionNl" DisplayName="DescriptionNl" Type="Note" Required="FALSE" NumLines="3" RichText="FALSE" />'
      }
      @{
        Name = 'DescriptionEn'
        Type = 'Note'
        Title = @{ fr = 'Description anglaise'; nl = 'Engelse beschrijving'; en = 'English description'; de = 'Englische Beschreibung' }
        Hint = @{ fr = 'Affichée sur les pages en anglais. Vide : le champ « Description ».'; nl = 'Getoond op Engelstalige pagina’’s. Leeg: de tekst in ‘‘Beschrijving’’.'; en = 'Shown on pages in English. Empty: what “Description” says.'; de = 'Auf Seiten in Englisch angezeigt. Leer: was unter „Beschreibung“ steht.' }
        Xml = '<Field ID="{2d85595a-170c-5999-bfe8-ca1cd13d460e}" Name="DescriptionEn" StaticName="DescriptionEn" DisplayName="DescriptionEn" Type="Note" Required="FALSE" NumLines="3" RichText="FALSE" />'
      }
      @{
        Name = 'DescriptionDe'
        Type = 'Note'
        Title = @{ fr = 'Description allemande'; nl = 'Duitse beschrijving'; en = 'German description'; de = 'Deutsche Beschreibung' }
        Hint = @{ fr = 'Affichée sur les pages en allemand. Vide : le champ « Description ».'; nl = 'Getoond op Duitstalige pagina’’s. Leeg: de tekst in ‘‘Beschrijving’’.'; en = 'Shown on pages in German. Empty: what “Description” says.'; de = 'Auf Seiten in Deutsch angezeigt. Leer: was unter „Beschreibung“ steht.' }
        Xml = '<Field ID="{5e4edf07-7a0b-5503-b51d-98c94797ceb0}" Name="DescriptionDe" StaticName="DescriptionDe" DisplayName="DescriptionDe" Type="Note" Required="FALSE" NumLines="3" RichText="FALSE" />'
      }
      @{
        Name = 'Icon'
        Type = 'Text'
        Title = @{ fr = 'Icône'; nl = 'Pictogram'; en = 'Icon'; de = 'Symbol' }
        Hint = @{ fr = 'Nom d’’une icône Fluent, par exemple Ribbon.'; nl = 'Naam van een Fluent-pictogram, bijvoorbeeld Ribbon.'; en = 'Name of a Fluent icon, for example Ribbon.'; de = 'Name eines Fluent-Symbols, zum Beispiel Ribbon.' }
        Xml = '<Field ID="{383e0d6e-5934-5b57-a5e5-f1bb6430179c}" Name="Icon" StaticName="Icon" DisplayName="Icon" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'Picture'
        Type = 'URL'
        Title = @{ fr = 'Image'; nl = 'Afbeelding'; en = 'Picture'; de = 'Bild' }
        Hint = @{ fr = 'Adresse d’’une image carrée, affichée sur la page du badge à la place de l’’icône.'; nl = 'Adres van een vierkante afbeelding, op de pagina van de badge in plaats van het pictogram.'; en = 'Address of a square picture, shown on the badge’’s page instead of the icon.'; de = 'Adresse eines quadratischen Bildes, auf der Seite des Badges statt des Symbols gezeigt.' }
        Xml = '<Field ID="{78515964-74f6-5c37-bb84-3e66a718409f}" Name="Picture" StaticName="Picture" DisplayName="Picture" Type="URL" Required="FALSE" Format="Hyperlink" />'
      }
      @{
        Name = 'Criterion'
        Type = 'Note'
        Title = @{ fr = 'Condition'; nl = 'Voorwaarde'; en = 'Criterion'; de = 'Kriterium' }
        Hint = @{ fr = 'Ce qu’’il faut avoir fait pour le recevoir. Affiché sur la page du badge.'; nl = 'Wat je gedaan moet hebben om hem te krijgen. Getoond op de pagina van de badge.'; en = 'What it takes to receive it. Shown on the badge’’s page.'; de = 'Was dafür nötig ist. Auf der Seite des Badges gezeigt.' }
        Xml = '<Field ID="{90766a29-e610-5318-9a74-06fd4a7ff118}" Name="Criterion" StaticName="Criterion" DisplayName="Criterion" Type="Note" Required="FALSE" NumLines="3" RichText="FALSE" />'
      }
      @{
        Name = 'ValidMonths'
        Type = 'Number'
        Title = @{ fr = 'Validité (mois)'; nl = 'Geldigheid (maanden)'; en = 'Valid for (months)'; de = 'Gültigkeit (Monate)' }
        Hint = @{ fr = 'Nombre de mois pendant lesquels il compte. Vide ou 0 : sans limite. La date « Expire le » d’’une attribution l’’emporte.'; nl = 'Hoeveel maanden hij telt. Leeg of 0: onbeperkt. De datum ‘‘Vervalt op’’ van een toekenning gaat voor.'; en = 'How many months it counts. Empty or 0: no expiry. The date “Expires on” of an award takes precedence.'; de = 'Wie viele Monate es zählt. Leer oder 0: unbegrenzt. Das Datum „Läuft ab am“ einer Verleihung geht vor.' }
        Xml = '<Field ID="{b1170e89-60ae-5ae0-8465-0d263b31acdd}" Name="ValidMonths" StaticName="ValidMonths" DisplayName="ValidMonths" Type="Number" Required="FALSE" Decimals="0" Min="0" />'
      }
      @{
        Name = 'Position'
        Type = 'Number'
        Title = @{ fr = 'Position'; nl = 'Positie'; en = 'Position'; de = 'Position' }
        Hint = @{ fr = 'Ordre des badges : le plus petit nombre vient en premier.'; nl = 'Volgorde van de badges: het kleinste getal komt eerst.'; en = 'Order of the badges: the smallest number comes first.'; de = 'Reihenfolge der Badges: Die kleinste Zahl kommt zuerst.' }
        Xml = '<Field ID="{d138c12f-3e36-52cb-a651-73a32c13b5d5}" Name="Position" StaticName="Position" DisplayName="Position" Type="Number" Required="FALSE" Decimals="0" />'
      }
      @{
        Name = 'Active'
        Type = 'Boolean'
        Title = @{ fr = 'Actif'; nl = 'Actief'; en = 'Active'; de = 'Aktiv' }
        Hint = @{ fr = 'Non : le badge n’’est plus montré, et les attributions restent dans la liste.'; nl = 'Nee: de badge wordt niet meer getoond; de toekenningen blijven in de lijst.'; en = 'No: the badge is no longer shown; its awards stay in the list.'; de = 'Nein: Das Badge wird nicht mehr gezeigt; die Verleihungen bleiben in der Liste.' }
        Xml = '<Field ID="{fcbbe304-60fc-5d41-a719-9471d28b5c58}" Name="Active" StaticName="Active" DisplayName="Active" Type="Boolean" Required="FALSE"><Default>1</Default></Field>'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Liste complète'; nl = 'Alle'; en = 'All'; de = 'Alle' }
        Fields = @('LinkTitle', 'Criterion', 'ValidMonths', 'Position', 'Active')
        Query = '<OrderBy><FieldRef Name="Position" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/Ambassadors'
    Title = @{ fr = 'Ambassadors'; nl = 'Ambassadors'; en = 'Ambassadors'; de = 'Ambassadors' }
    Description = @{ fr = 'Les Digital Ambassadors qui ont accepté de figurer dans la liste.'; nl = 'De Digital Ambassadors die ermee instemden om in de lijst te staan.'; en = 'The Digital Ambassadors who agreed to be listed.'; de = 'Die Digital Ambassadors, die der Nennung in der Liste zugestimmt haben.' }
    TitleLabel = @{ fr = 'Nom affiché'; nl = 'Weergavenaam'; en = 'Display name'; de = 'Anzeigename' }
    TitleRequired = $true
    Kind = @{ Readers = 'asOnSite'; SeeingThrough = 'asOnSite'; ReadSecurity = 1; WriteSecurity = 1 }
    OnQuickLaunch = $true
    Columns = @(
      @{
        Name = 'Person'
        Type = 'User'
        Title = @{ fr = 'Personne'; nl = 'Persoon'; en = 'Person'; de = 'Person' }
        Hint = @{ fr = 'Le compte auquel les collègues écrivent. Une seule ligne par personne.'; nl = 'De account waar collega’’s naar schrijven. Eén rij per persoon.'; en = 'The account that colleagues write to. One row per person.'; de = 'Das Konto, an das Kolleginnen und Kollegen schreiben. Eine Zeile pro Person.' }
        Indexed = $true
        Unique = $true
        Xml = '<Field ID="{abd99f09-da41-5386-b2b2-f97111f29e73}" Name="Person" StaticName="Person" DisplayName="Person" Type="User" Required="TRUE" Indexed="TRUE" EnforceUniqueValues="TRUE" ShowField="ImnName" UserSelectionMode="PeopleOnly" UserSelectionScope="0" List="UserInfo" />'
      }
      @{
        Name = 'PrimaryCircle'
        Type = 'Lookup'
        Title = @{ fr = 'Cercle'; nl = 'Cirkel'; en = 'Circle'; de = 'Kreis' }
        Hint = @{ fr = 'Le cercle du rôle principal : ses collègues voient cette personne en premier.'; nl = 'De cirkel van de hoofdrol: collega’’s daar zien deze persoon eerst.'; en = 'The circle of the primary role: its colleagues see this person first.'; de = 'Der Kreis der Hauptrolle: Wer dort arbeitet, sieht diese Person zuerst.' }
        Target = 'Lists/Circles'
        Xml = '<Field ID="{95485565-0805-53c7-aa85-036b353649ae}" Name="PrimaryCircle" StaticName="PrimaryCircle" DisplayName="PrimaryCircle" Type="Lookup" Required="TRUE" ShowField="Title" List="{list}" />'
      }
      @{
        Name = 'OtherCircles'
        Type = 'LookupMulti'
        Title = @{ fr = 'Autres cercles'; nl = 'Andere cirkels'; en = 'Other circles'; de = 'Weitere Kreise' }
        Hint = @{ fr = 'Cercles où cette personne tient aussi un rôle : elle y est proposée juste après.'; nl = 'Cirkels waar deze persoon ook een rol heeft: daar komt ze meteen daarna.'; en = 'Circles where this person has a role as well: suggested there right after.'; de = 'Kreise, in denen diese Person auch eine Rolle hat: Dort wird sie gleich danach vorgeschlagen.' }
        Target = 'Lists/Circles'
        Xml = '<Field ID="{842f4e4d-99f1-5fa9-8f6e-9a0e4c8bb306}" Name="OtherCircles" StaticName="OtherCircles" DisplayName="OtherCircles" Type="LookupMulti" Required="FALSE" ShowField="Title" Mult="TRUE" List="{list}" />'
      }
      @{
        Name = 'PrimaryRole'
        Type = 'Text'
        Title = @{ fr = 'Rôle principal'; nl = 'Hoofdrol'; en = 'Primary role'; de = 'Hauptrolle' }
        Hint = @{ fr = 'La fonction affichée sous le nom. Vide : celle de l’’annuaire.'; nl = 'De functie onder de naam. Leeg: die uit de adreslijst.'; en = 'The job shown under the name. Empty: the one in the directory.'; de = 'Die Funktion unter dem Namen. Leer: die aus dem Verzeichnis.' }
        Xml = '<Field ID="{86102599-184d-5649-9e4e-bb67d2e29021}" Name="PrimaryRole" StaticName="PrimaryRole" DisplayName="PrimaryRole" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'Topics'
        Type = 'MultiChoice'
        Title = @{ fr = 'Sujets'; nl = 'Onderwerpen'; en = 'Topics'; de = 'Themen' }
        Hint = @{ fr = 'Ce sur quoi cette personne peut aider : la recherche et les filtres s’’en servent.'; nl = 'Waarmee deze persoon kan helpen: zoeken en filters gebruiken dit.'; en = 'What this person can help with: search and filters use it.'; de = 'Wobei diese Person helfen kann: Suche und Filter nutzen es.' }
        Choices = @(
          @{ fr = 'Teams'; nl = 'Teams'; en = 'Teams'; de = 'Teams' }
          @{ fr = 'SharePoint'; nl = 'SharePoint'; en = 'SharePoint'; de = 'SharePoint' }
          @{ fr = 'OneDrive'; nl = 'OneDrive'; en = 'OneDrive'; de = 'OneDrive' }
          @{ fr = 'Outlook'; nl = 'Outlook'; en = 'Outlook'; de = 'Outlook' }
          @{ fr = 'Word'; nl = 'Word'; en = 'Word'; de = 'Word' }
          @{ fr = 'Excel'; nl = 'Excel'; en = 'Excel'; de = 'Excel' }
          @{ fr = 'PowerPoint'; nl = 'PowerPoint'; en = 'PowerPoint'; de = 'PowerPoint' }
          @{ fr = 'OneNote'; nl = 'OneNote'; en = 'OneNote'; de = 'OneNote' }
          @{ fr = 'Forms'; nl = 'Forms'; en = 'Forms'; de = 'Forms' }
          @{ fr = 'Planner'; nl = 'Planner'; en = 'Planner'; de = 'Planner' }
          @{ fr = 'Power BI'; nl = 'Power BI'; en = 'Power BI'; de = 'Power BI' }
          @{ fr = 'Power Automate'; nl = 'Power Automate'; en = 'Power Automate'; de = 'Power Automate' }
          @{ fr = 'Copilot'; nl = 'Copilot'; en = 'Copilot'; de = 'Copilot' }
          @{ fr = 'Sécurité'; nl = 'Beveiliging'; en = 'Security'; de = 'Sicherheit' }
        )
        Xml = '<Field ID="{aebfcf7a-78ca-55a9-9f3e-9afb3a3661af}" Name="Topics" StaticName="Topics" DisplayName="Topics" Type="MultiChoice" Required="FALSE" FillInChoice="TRUE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Languages'
        Type = 'MultiChoice'
        Title = @{ fr = 'Langues'; nl = 'Talen'; en = 'Languages'; de = 'Sprachen' }
        Hint = @{ fr = 'Les langues dans lesquelles elle aide : les collègues qui en partagent une la voient plus haut.'; nl = 'De talen waarin ze helpt: wie er een deelt, ziet deze persoon hoger staan.'; en = 'The languages this person helps in: colleagues who share one see them higher up.'; de = 'Die Sprachen, in denen sie hilft: Wer eine davon teilt, sieht diese Person weiter oben.' }
        Choices = @(
          @{ fr = 'Français'; nl = 'Frans'; en = 'French'; de = 'Französisch' }
          @{ fr = 'Néerlandais'; nl = 'Nederlands'; en = 'Dutch'; de = 'Niederländisch' }
          @{ fr = 'Anglais'; nl = 'Engels'; en = 'English'; de = 'Englisch' }
          @{ fr = 'Allemand'; nl = 'Duits'; en = 'German'; de = 'Deutsch' }
        )
        Xml = '<Field ID="{2a443329-e122-5d69-91ee-e659705bbed1}" Name="Languages" StaticName="Languages" DisplayName="Languages" Type="MultiChoice" Required="FALSE" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Office'
        Type = 'Lookup'
        Title = @{ fr = 'Lieu de travail'; nl = 'Kantoor'; en = 'Office'; de = 'Standort' }
        Hint = @{ fr = 'Là où on la trouve. Les collègues du même lieu, puis de la même région, la voient plus haut.'; nl = 'Waar ze werkt. Collega’’s van hetzelfde kantoor en dan van dezelfde regio zien haar of hem hoger staan.'; en = 'Where this person works. Colleagues of the same office, then of the same region, see them higher up.'; de = 'Wo diese Person arbeitet. Wer am selben Standort oder in derselben Region ist, sieht sie weiter oben.' }
        Target = 'Lists/Offices'
        Xml = '<Field ID="{c7327d99-dd12-5111-affc-f5f4bcca8575}" Name="Office" StaticName="Office" DisplayName="Office" Type="Lookup" Required="FALSE" ShowField="Title" List="{list}" />'
      }
      @{
        Name = 'Status'
        Type = 'Choice'
        Title = @{ fr = 'Statut'; nl = 'Status'; en = 'Status'; de = 'Status' }
        Hint = @{ fr = 'Absence : après tout le monde, avec la date de retour. Rôle terminé : la fiche disparaît, la ligne reste.'; nl = 'Afwezig: na alle anderen, met de datum van terugkeer. Voormalig: de kaart verdwijnt, de rij blijft.'; en = 'Away: after everybody else, with the date of return. Former: the card disappears, the row stays.'; de = 'Abwesend: nach allen anderen, mit dem Datum der Rückkehr. Ehemalig: Die Karte verschwindet, die Zeile bleibt.' }
        Initially = 0
        Choices = @(
          @{ fr = 'Disponible'; nl = 'Actief'; en = 'Active'; de = 'Aktiv' }
          @{ fr = 'Absence'; nl = 'Afwezig'; en = 'Away'; de = 'Abwesend' }
          @{ fr = 'Rôle terminé'; nl = 'Voormalig'; en = 'Former'; de = 'Ehemalig' }
        )
        Xml = '<Field ID="{9e2191ac-df73-53da-9e82-f0d85d9ec744}" Name="Status" StaticName="Status" DisplayName="Status" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES><Default>{default}</Default></Field>'
      }
      @{
        Name = 'AwayUntil'
        Type = 'DateTime'
        Title = @{ fr = 'De retour le'; nl = 'Terug op'; en = 'Back on'; de = 'Zurück am' }
        Hint = @{ fr = 'Premier jour de retour, pour le statut « Absence ». Dès ce jour, la personne compte comme présente.'; nl = 'Eerste dag terug, bij de status ‘‘Afwezig’’. Vanaf die dag telt de persoon als aanwezig.'; en = 'First day back, for the status “Away”. From that day on the person counts as present.'; de = 'Erster Tag zurück, beim Status „Abwesend“. Ab diesem Tag gilt die Person als anwesend.' }
        Xml = '<Field ID="{dff23c10-8ccd-54ac-b990-a08a9c780eef}" Name="AwayUntil" StaticName="AwayUntil" DisplayName="AwayUntil" Type="DateTime" Required="FALSE" Format="DateOnly" FriendlyDisplayFormat="Disabled" />'
      }
      @{
        Name = 'Since'
        Type = 'DateTime'
        Title = @{ fr = 'Depuis'; nl = 'Sinds'; en = 'Since'; de = 'Seit' }
        Hint = @{ fr = 'Le jour où le rôle a commencé. Le mois est affiché, et les autocollants peuvent être choisis d’’après cette date.'; nl = 'De dag waarop de rol begon. De maand wordt getoond, en stickers kunnen op deze datum gekozen worden.'; en = 'The day the role began. The month is shown, and stickers can be chosen by this date.'; de = 'Der Tag, an dem die Rolle begann. Gezeigt wird der Monat, und Aufkleber lassen sich nach diesem Datum wählen.' }
        Xml = '<Field ID="{0f595343-65dc-5e51-a512-fc3305409a5e}" Name="Since" StaticName="Since" DisplayName="Since" Type="DateTime" Required="FALSE" Format="DateOnly" FriendlyDisplayFormat="Disabled" />'
      }
      @{
        Name = 'Cohort'
        Type = 'Text'
        Title = @{ fr = 'Vague'; nl = 'Lichting'; en = 'Cohort'; de = 'Jahrgang' }
        Hint = @{ fr = 'Le groupe arrivé en même temps, par exemple Printemps 2022. Écrivez-le toujours pareil : il sert à regrouper.'; nl = 'De groep die samen begon, bijvoorbeeld Lente 2022. Schrijf ze altijd hetzelfde: er wordt op gegroepeerd.'; en = 'The group that started together, such as Spring 2022. Always write it the same way: it is used for grouping.'; de = 'Die Gruppe, die zusammen begonnen hat, etwa Frühling 2022. Schreiben Sie sie immer gleich: Danach wird gruppiert.' }
        Xml = '<Field ID="{cc754730-b0f2-5751-a9de-653cce27c6c4}" Name="Cohort" StaticName="Cohort" DisplayName="Cohort" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'About'
        Type = 'Note'
        Title = @{ fr = 'En quelques mots'; nl = 'In enkele woorden'; en = 'In a few words'; de = 'In wenigen Worten' }
        Hint = @{ fr = 'Les 300 premiers caractères sont affichés.'; nl = 'De eerste 300 tekens worden getoond.'; en = 'The first 300 characters are shown.'; de = 'Die ersten 300 Zeichen werden angezeigt.' }
        Xml = '<Field ID="{d48a81da-01ac-501a-94ed-9236d2180448}" Name="About" StaticName="About" DisplayName="About" Type="Note" Required="FALSE" NumLines="4" RichText="FALSE" />'
      }
      @{
        Name = 'Visible'
        Type = 'Boolean'
        Title = @{ fr = 'Visible'; nl = 'Zichtbaar'; en = 'Visible'; de = 'Sichtbar' }
        Hint = @{ fr = 'Non : la fiche n’’apparaît nulle part. La ligne reste lisible dans la liste : ce n’’est pas un secret.'; nl = 'Nee: de kaart verschijnt nergens. De rij blijft leesbaar in de lijst: het is geen geheim.'; en = 'No: the card appears nowhere. The row can still be read in the list: it is not a secret.'; de = 'Nein: Die Karte erscheint nirgends. Die Zeile bleibt in der Liste lesbar: Sie ist kein Geheimnis.' }
        Xml = '<Field ID="{bd56bf61-a383-59bc-a6ea-65688afa9b0b}" Name="Visible" StaticName="Visible" DisplayName="Visible" Type="Boolean" Required="FALSE"><Default>1</Default></Field>'
      }
      @{
        Name = 'Spotlight'
        Type = 'Boolean'
        Title = @{ fr = 'Accepte la mise en lumière'; nl = 'Mag in de kijker'; en = 'Agrees to be featured'; de = 'Darf vorgestellt werden' }
        Hint = @{ fr = 'Oui : la personne accepte d’’être présentée à l’’honneur, à son tour, pendant une semaine.'; nl = 'Ja: de persoon wil op haar of zijn beurt een week lang in de kijker staan.'; en = 'Yes: the person agrees to be in the spotlight for a week, when their turn comes.'; de = 'Ja: Die Person ist einverstanden, eine Woche lang vorgestellt zu werden, wenn sie an der Reihe ist.' }
        Xml = '<Field ID="{b683dcb9-4166-5975-9422-c248ca10198b}" Name="Spotlight" StaticName="Spotlight" DisplayName="Spotlight" Type="Boolean" Required="FALSE"><Default>0</Default></Field>'
      }
      @{
        Name = 'ConsentDate'
        Type = 'DateTime'
        Title = @{ fr = 'Date de l’’accord'; nl = 'Datum van toestemming'; en = 'Date of consent'; de = 'Datum der Zustimmung' }
        Hint = @{ fr = 'Le jour où la personne a accepté de figurer dans la liste. C’’est votre preuve ; elle n’’est montrée à personne.'; nl = 'De dag waarop de persoon instemde om in de lijst te staan. Je bewijs; niemand krijgt het te zien.'; en = 'The day the person agreed to be listed. It is your record; no page shows it.'; de = 'Der Tag, an dem die Person der Nennung zugestimmt hat. Ihr Beleg; auf keiner Seite zu sehen.' }
        Xml = '<Field ID="{db7d3148-5f90-58ea-baa5-03a3570efe3b}" Name="ConsentDate" StaticName="ConsentDate" DisplayName="ConsentDate" Type="DateTime" Required="FALSE" Format="DateOnly" FriendlyDisplayFormat="Disabled" />'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Tout le monde'; nl = 'Alle'; en = 'All'; de = 'Alle' }
        Fields = @('LinkTitle', 'Person', 'PrimaryCircle', 'PrimaryRole', 'Topics', 'Languages', 'Office', 'Status', 'AwayUntil')
        Query = '<OrderBy><FieldRef Name="Title" /></OrderBy>'
      }
      @{
        Title = @{ fr = 'Par cercle'; nl = 'Per cirkel'; en = 'By circle'; de = 'Nach Kreis' }
        Fields = @('LinkTitle', 'Person', 'PrimaryRole', 'Status', 'Since', 'Cohort')
        Query = '<GroupBy Collapse="FALSE" GroupLimit="100"><FieldRef Name="PrimaryCircle" /></GroupBy><OrderBy><FieldRef Name="Title" /></OrderBy>'
      }
      @{
        Title = @{ fr = 'Absences'; nl = 'Afwezig'; en = 'Away'; de = 'Abwesend' }
        Fields = @('LinkTitle', 'Person', 'PrimaryCircle', 'AwayUntil')
        Column = 'Status'
        Word = @{ fr = 'Absence'; nl = 'Afwezig'; en = 'Away'; de = 'Abwesend' }
        FormerWord = @('Absent')
        Query = '<Where><Eq><FieldRef Name="Status" /><Value Type="Text">{word}</Value></Eq></Where><OrderBy><FieldRef Name="AwayUntil" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/BadgeAwards'
    Title = @{ fr = 'Badges attribués'; nl = 'Toegekende badges'; en = 'Badge awards'; de = 'Verliehene Badges' }
    Description = @{ fr = 'Une ligne par badge reçu ; un badge renouvelé est une nouvelle ligne.'; nl = 'Eén rij per ontvangen badge; een vernieuwde badge is een nieuwe rij.'; en = 'One row per badge received; a renewed badge is a new row.'; de = 'Eine Zeile pro erhaltenem Badge; ein erneuertes Badge ist eine neue Zeile.' }
    TitleLabel = @{ fr = 'Remarque'; nl = 'Opmerking'; en = 'Remark'; de = 'Bemerkung' }
    TitleRequired = $false
    Kind = @{ Readers = 'asOnSite'; SeeingThrough = 'asOnSite'; ReadSecurity = 1; WriteSecurity = 1 }
    OnQuickLaunch = $true
    Columns = @(
      @{
        Name = 'Ambassador'
        Type = 'Lookup'
        Title = @{ fr = 'Digital Ambassador'; nl = 'Digital Ambassador'; en = 'Digital Ambassador'; de = 'Digital Ambassador' }
        Hint = @{ fr = 'La personne qui reçoit le badge.'; nl = 'De persoon die de badge krijgt.'; en = 'The person who receives the badge.'; de = 'Die Person, die das Badge erhält.' }
        Target = 'Lists/Ambassadors'
        Xml = '<Field ID="{21b3962e-e328-5a31-b823-1c252585d7ae}" Name="Ambassador" StaticName="Ambassador" DisplayName="Ambassador" Type="Lookup" Required="TRUE" ShowField="Title" List="{list}" />'
      }
      @{
        Name = 'Badge'
        Type = 'Lookup'
        Title = @{ fr = 'Badge'; nl = 'Badge'; en = 'Badge'; de = 'Badge' }
        Hint = @{ fr = 'Le badge reçu.'; nl = 'De badge die ze krijgt.'; en = 'The badge received.'; de = 'Das Badge, das sie erhält.' }
        Target = 'Lists/Badges'
        Xml = '<Field ID="{b5b800a2-10e6-58ac-82f4-c2f1b68eba7a}" Name="Badge" StaticName="Badge" DisplayName="Badge" Type="Lookup" Required="TRUE" ShowField="Title" List="{list}" />'
      }
      @{
        Name = 'AwardedOn'
        Type = 'DateTime'
        Title = @{ fr = 'Reçu le'; nl = 'Ontvangen op'; en = 'Awarded on'; de = 'Erhalten am' }
        Hint = @{ fr = 'Le premier jour où le badge compte. Pour le renouveler, ajoutez une ligne.'; nl = 'De eerste dag dat de badge telt. Voeg een rij toe om hem te vernieuwen.'; en = 'The first day the badge counts. To renew it, add a row.'; de = 'Der erste Tag, an dem das Badge zählt. Zum Erneuern fügen Sie eine Zeile hinzu.' }
        Xml = '<Field ID="{1a5fa4bd-ab40-5692-80c5-f9183f2683ce}" Name="AwardedOn" StaticName="AwardedOn" DisplayName="AwardedOn" Type="DateTime" Required="FALSE" Format="DateOnly" FriendlyDisplayFormat="Disabled" />'
      }
      @{
        Name = 'ExpiresOn'
        Type = 'DateTime'
        Title = @{ fr = 'Expire le'; nl = 'Vervalt op'; en = 'Expires on'; de = 'Läuft ab am' }
        Hint = @{ fr = 'Le dernier jour où il compte. Vide : d’’après la durée de validité du badge.'; nl = 'De laatste dag dat hij telt. Leeg: volgens de geldigheid van de badge.'; en = 'The last day it counts. Empty: by the badge’’s own validity.'; de = 'Der letzte Tag, an dem es zählt. Leer: nach der Gültigkeit des Badges.' }
        Xml = '<Field ID="{772b5119-69b3-5195-91e3-f8420ede5dbc}" Name="ExpiresOn" StaticName="ExpiresOn" DisplayName="ExpiresOn" Type="DateTime" Required="FALSE" Format="DateOnly" FriendlyDisplayFormat="Disabled" />'
      }
      @{
        Name = 'Revoked'
        Type = 'Boolean'
        Title = @{ fr = 'Retiré'; nl = 'Ingetrokken'; en = 'Revoked'; de = 'Entzogen' }
        Hint = @{ fr = 'Oui : le badge n’’est plus montré, et la ligne reste comme trace.'; nl = 'Ja: de badge wordt niet meer getoond; de rij blijft als spoor.'; en = 'Yes: the badge is no longer shown; the row stays as a record.'; de = 'Ja: Das Badge wird nicht mehr gezeigt; die Zeile bleibt als Nachweis.' }
        Xml = '<Field ID="{ce66186a-66f8-58e5-8734-dadcabe6e7f6}" Name="Revoked" StaticName="Revoked" DisplayName="Revoked" Type="Boolean" Required="FALSE"><Default>0</Default></Field>'
      }
      @{
        Name = 'Evidence'
        Type = 'URL'
        Title = @{ fr = 'Justificatif'; nl = 'Bewijs'; en = 'Evidence'; de = 'Nachweis' }
        Hint = @{ fr = 'Lien vers ce qui justifie le badge, pour votre suivi. N’’apparaît pas dans les pages.'; nl = 'Link naar wat de badge staaft, voor je eigen opvolging. Niet te zien op de pagina’’s.'; en = 'Link to what supports the award, for your own records. Not shown on the pages.'; de = 'Link zu dem, was das Badge belegt, für Ihre Übersicht. Auf den Seiten nicht zu sehen.' }
        Xml = '<Field ID="{97f0a876-e495-5840-bbc4-b651057d89f4}" Name="Evidence" StaticName="Evidence" DisplayName="Evidence" Type="URL" Required="FALSE" Format="Hyperlink" />'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Les plus récents'; nl = 'Meest recent'; en = 'Newest first'; de = 'Neueste zuerst' }
        Fields = @('Ambassador', 'Badge', 'AwardedOn', 'ExpiresOn', 'Revoked', 'LinkTitle')
        Query = '<OrderBy><FieldRef Name="ID" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/TrainingCatalogue'
    Title = @{ fr = 'Catalogue de formations'; nl = 'Opleidingscatalogus'; en = 'Training catalogue'; de = 'Schulungskatalog' }
    Description = @{ fr = 'Les formations numériques, une ligne par langue.'; nl = 'De digitale opleidingen, één rij per taal.'; en = 'The digital trainings, one row per language.'; de = 'Die digitalen Schulungen, eine Zeile pro Sprache.' }
    TitleLabel = @{ fr = 'Titre'; nl = 'Titel'; en = 'Title'; de = 'Titel' }
    TitleRequired = $true
    Kind = @{ Readers = 'asOnSite'; SeeingThrough = 'asOnSite'; ReadSecurity = 1; WriteSecurity = 1 }
    OnQuickLaunch = $true
    Columns = @(
      @{
        Name = 'ModuleKey'
        Type = 'Text'
        Title = @{ fr = 'Clé du module'; nl = 'Modulesleutel'; en = 'Module key'; de = 'Modulschlüssel' }
        Hint = @{ fr = 'La même pour toutes les langues d’’un module.'; nl = 'Dezelfde voor alle talen van een module.'; en = 'The same for all languages of a module.'; de = 'Derselbe für alle Sprachen eines Moduls.' }
        Indexed = $true
        Xml = '<Field ID="{62e49817-4eb5-5a6a-a587-85ac025959f2}" Name="ModuleKey" StaticName="ModuleKey" DisplayName="ModuleKey" Type="Text" Required="TRUE" Indexed="TRUE" MaxLength="100" />'
      }
      @{
        Name = 'Language'
        Type = 'Choice'
        Title = @{ fr = 'Langue'; nl = 'Taal'; en = 'Language'; de = 'Sprache' }
        Hint = @{ fr = 'La langue de cette version. Chaque personne reçoit le module dans la sienne, s’’il existe.'; nl = 'De taal van deze versie. Iedereen krijgt de module in de eigen taal, als die er is.'; en = 'The language of this version. People are offered the module in their own, if there is one.'; de = 'Die Sprache dieser Fassung. Alle bekommen das Modul in ihrer Sprache angeboten, wenn es sie gibt.' }
        Choices = @(
          @{ fr = 'Français'; nl = 'Frans'; en = 'French'; de = 'Französisch' }
          @{ fr = 'Néerlandais'; nl = 'Nederlands'; en = 'Dutch'; de = 'Niederländisch' }
          @{ fr = 'Anglais'; nl = 'Engels'; en = 'English'; de = 'Englisch' }
          @{ fr = 'Allemand'; nl = 'Duits'; en = 'German'; de = 'Deutsch' }
        )
        Xml = '<Field ID="{4bf5a46d-d1a9-5cce-b3c2-f58040ce7186}" Name="Language" StaticName="Language" DisplayName="Language" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Url'
        Type = 'URL'
        Title = @{ fr = 'Adresse'; nl = 'Adres'; en = 'Address'; de = 'Adresse' }
        Hint = @{ fr = 'Là où le module s’’ouvre, dans un nouvel onglet. Commence par https://.'; nl = 'Waar de module opent, in een nieuw tabblad. Begint met https://.'; en = 'Where the module opens, in a new tab. Begins with https://.'; de = 'Wo sich das Modul in einem neuen Tab öffnet. Beginnt mit https://.' }
        Xml = '<Field ID="{aba43c75-339f-5310-8fb3-2708594ff6ca}" Name="Url" StaticName="Url" DisplayName="Url" Type="URL" Required="TRUE" Format="Hyperlink" />'
      }
      @{
        Name = 'Summary'
        Type = 'Note'
        Title = @{ fr = 'Résumé'; nl = 'Samenvatting'; en = 'Summary'; de = 'Zusammenfassung' }
        Hint = @{ fr = 'Une phrase pour donner envie, affichée quand c’’est le module suivant.'; nl = 'Eén zin die zin geeft, getoond als dit de volgende module is.'; en = 'One inviting sentence, shown when this module is up next.'; de = 'Ein einladender Satz, gezeigt, wenn dieses Modul als Nächstes kommt.' }
        Xml = '<Field ID="{63a81b37-f86b-5e38-8239-e5518bdecc4a}" Name="Summary" StaticName="Summary" DisplayName="Summary" Type="Note" Required="FALSE" NumLines="3" RichText="FALSE" />'
      }
      @{
        Name = 'Audience'
        Type = 'MultiChoice'
        Title = @{ fr = 'Public'; nl = 'Doelgroep'; en = 'Audience'; de = 'Zielgruppe' }
        Hint = @{ fr = 'À qui le module s’’adresse : le parcours d’’accueil montre ceux de « Arrivée récente ».'; nl = 'Voor wie de module is: het traject van starters toont die voor ‘‘Starters’’.'; en = 'Who the module is for: the starters’’ path shows those for “Starter”.'; de = 'Für wen das Modul ist: Der Lernweg der Neuen zeigt die für „Neue“.' }
        Choices = @(
          @{ fr = 'Arrivée récente'; nl = 'Starters'; en = 'Starter'; de = 'Neue' }
          @{ fr = 'Tout le monde'; nl = 'Iedereen'; en = 'Everyone'; de = 'Alle' }
          @{ fr = 'Digital Ambassadors'; nl = 'Digital Ambassadors'; en = 'Digital Ambassador'; de = 'Digital Ambassadors' }
        )
        Xml = '<Field ID="{525c0e1b-708b-57ee-a351-9ca371da5c0f}" Name="Audience" StaticName="Audience" DisplayName="Audience" Type="MultiChoice" Required="FALSE" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Stage'
        Type = 'Choice'
        Title = @{ fr = 'Étape'; nl = 'Fase'; en = 'Stage'; de = 'Etappe' }
        Hint = @{ fr = 'La partie du parcours où il se trouve. Vide : à la fin, sous « Plus tard ».'; nl = 'Het deel van het traject waarin hij staat. Leeg: aan het einde, onder ‘‘Later’’.'; en = 'The part of the path it belongs to. Empty: at the end, under “Later”.'; de = 'Der Teil des Lernwegs, zu dem es gehört. Leer: am Ende, unter „Später“.' }
        Choices = @(
          @{ fr = 'Jour 1'; nl = 'Dag 1'; en = 'Day 1'; de = 'Tag 1' }
          @{ fr = 'Semaine 1'; nl = 'Week 1'; en = 'Week 1'; de = 'Woche 1' }
          @{ fr = 'Mois 1'; nl = 'Maand 1'; en = 'Month 1'; de = 'Monat 1' }
        )
        Xml = '<Field ID="{cbd8b1f9-4fd1-56ab-aa03-dccf1f93550f}" Name="Stage" StaticName="Stage" DisplayName="Stage" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Position'
        Type = 'Number'
        Title = @{ fr = 'Position'; nl = 'Positie'; en = 'Position'; de = 'Position' }
        Hint = @{ fr = 'Ordre dans l’’étape : le plus petit nombre vient en premier.'; nl = 'Volgorde binnen de fase: het kleinste getal komt eerst.'; en = 'Order within the stage: the smallest number comes first.'; de = 'Reihenfolge innerhalb der Etappe: Die kleinste Zahl kommt zuerst.' }
        Xml = '<Field ID="{125c8380-bb54-5dc5-b46a-bd4b7298442f}" Name="Position" StaticName="Position" DisplayName="Position" Type="Number" Required="FALSE" Decimals="0" />'
      }
      @{
        Name = 'Minutes'
        Type = 'Number'
        Title = @{ fr = 'Minutes'; nl = 'Minuten'; en = 'Minutes'; de = 'Minuten' }
        Hint = @{ fr = 'Durée en minutes. Le parcours additionne ce qui reste.'; nl = 'Duur in minuten. Het traject telt op wat nog overblijft.'; en = 'Length in minutes. The path adds up what is left.'; de = 'Dauer in Minuten. Der Lernweg zählt zusammen, was noch bleibt.' }
        Xml = '<Field ID="{492cfc7f-c109-5b10-b5c6-ea1a7e8c509d}" Name="Minutes" StaticName="Minutes" DisplayName="Minutes" Type="Number" Required="FALSE" Decimals="0" Min="0" />'
      }
      @{
        Name = 'Format'
        Type = 'Choice'
        Title = @{ fr = 'Format'; nl = 'Vorm'; en = 'Format'; de = 'Format' }
        Hint = @{ fr = 'Choisit l’’icône du module et s’’affiche avec sa durée.'; nl = 'Bepaalt het pictogram en staat bij de duur.'; en = 'Chooses the module’’s icon and is shown with its length.'; de = 'Bestimmt das Symbol des Moduls und steht bei der Dauer.' }
        Choices = @(
          @{ fr = 'E-learning'; nl = 'E-learning'; en = 'E-learning'; de = 'E-Learning' }
          @{ fr = 'Vidéo'; nl = 'Video'; en = 'Video'; de = 'Video' }
          @{ fr = 'Atelier'; nl = 'Workshop'; en = 'Workshop'; de = 'Workshop' }
          @{ fr = 'Guide'; nl = 'Handleiding'; en = 'Guide'; de = 'Leitfaden' }
          @{ fr = 'Coaching'; nl = 'Coaching'; en = 'Coaching'; de = 'Coaching' }
        )
        Xml = '<Field ID="{00ee2739-b324-5d21-905b-447c88d122f1}" Name="Format" StaticName="Format" DisplayName="Format" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Topics'
        Type = 'MultiChoice'
        Title = @{ fr = 'Sujets'; nl = 'Onderwerpen'; en = 'Topics'; de = 'Themen' }
        Hint = @{ fr = 'Ce dont parle le module.'; nl = 'Waar de module over gaat.'; en = 'What the module is about.'; de = 'Worum es im Modul geht.' }
        Choices = @(
          @{ fr = 'Teams'; nl = 'Teams'; en = 'Teams'; de = 'Teams' }
          @{ fr = 'SharePoint'; nl = 'SharePoint'; en = 'SharePoint'; de = 'SharePoint' }
          @{ fr = 'OneDrive'; nl = 'OneDrive'; en = 'OneDrive'; de = 'OneDrive' }
          @{ fr = 'Outlook'; nl = 'Outlook'; en = 'Outlook'; de = 'Outlook' }
          @{ fr = 'Word'; nl = 'Word'; en = 'Word'; de = 'Word' }
          @{ fr = 'Excel'; nl = 'Excel'; en = 'Excel'; de = 'Excel' }
          @{ fr = 'PowerPoint'; nl = 'PowerPoint'; en = 'PowerPoint'; de = 'PowerPoint' }
          @{ fr = 'OneNote'; nl = 'OneNote'; en = 'OneNote'; de = 'OneNote' }
          @{ fr = 'Forms'; nl = 'Forms'; en = 'Forms'; de = 'Forms' }
          @{ fr = 'Planner'; nl = 'Planner'; en = 'Planner'; de = 'Planner' }
          @{ fr = 'Power BI'; nl = 'Power BI'; en = 'Power BI'; de = 'Power BI' }
          @{ fr = 'Power Automate'; nl = 'Power Automate'; en = 'Power Automate'; de = 'Power Automate' }
          @{ fr = 'Copilot'; nl = 'Copilot'; en = 'Copilot'; de = 'Copilot' }
          @{ fr = 'Sécurité'; nl = 'Beveiliging'; en = 'Security'; de = 'Sicherheit' }
        )
        Xml = '<Field ID="{f1c57464-e8cb-5daa-9e48-c46c519baa71}" Name="Topics" StaticName="Topics" DisplayName="Topics" Type="MultiChoice" Required="FALSE" FillInChoice="TRUE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Mandatory'
        Type = 'Boolean'
        Title = @{ fr = 'Obligatoire'; nl = 'Verplicht'; en = 'Mandatory'; de = 'Verpflichtend' }
        Hint = @{ fr = 'Oui : le parcours le dit, et n’’est terminé qu’’une fois ce module fait.'; nl = 'Ja: het traject zegt het, en is pas klaar als deze module gedaan is.'; en = 'Yes: the path says so, and is finished only once this module is done.'; de = 'Ja: Der Lernweg sagt es und ist erst abgeschlossen, wenn dieses Modul erledigt ist.' }
        Xml = '<Field ID="{ebf559b5-39d2-5763-8245-b8593fe0b908}" Name="Mandatory" StaticName="Mandatory" DisplayName="Mandatory" Type="Boolean" Required="FALSE"><Default>0</Default></Field>'
      }
      @{
        Name = 'Published'
        Type = 'Boolean'
        Title = @{ fr = 'Publié'; nl = 'Gepubliceerd'; en = 'Published'; de = 'Veröffentlicht' }
        Hint = @{ fr = 'Non : un brouillon, que ni le parcours ni le catalogue ne montrent.'; nl = 'Nee: een ontwerp, dat het traject en de catalogus niet tonen.'; en = 'No: a draft, which neither the path nor the catalogue shows.'; de = 'Nein: ein Entwurf, den weder der Lernweg noch der Katalog zeigt.' }
        Xml = '<Field ID="{74c046ba-4db1-5d09-81fb-a3f4c9d91c83}" Name="Published" StaticName="Published" DisplayName="Published" Type="Boolean" Required="FALSE"><Default>1</Default></Field>'
      }
      @{
        Name = 'Level'
        Type = 'Choice'
        Title = @{ fr = 'Niveau'; nl = 'Niveau'; en = 'Level'; de = 'Niveau' }
        Hint = @{ fr = 'À qui elle convient : pour débuter, pour le travail de tous les jours, ou pour en savoir plus.'; nl = 'Voor wie ze past: om te beginnen, voor het dagelijkse werk, of om verder te gaan.'; en = 'For whom it is right: newcomers to the topic, everybody’’s work, or those who want more.'; de = 'Für wen sie passt: zum Einstieg, für die tägliche Arbeit oder für alle, die mehr wollen.' }
        Choices = @(
          @{ fr = 'Premiers pas'; nl = 'Eerste stappen'; en = 'First steps'; de = 'Erste Schritte' }
          @{ fr = 'Au quotidien'; nl = 'Dagelijks gebruik'; en = 'Everyday'; de = 'Für den Alltag' }
          @{ fr = 'Pour aller plus loin'; nl = 'Voor wie verder wil'; en = 'Advanced'; de = 'Für Fortgeschrittene' }
        )
        Xml = '<Field ID="{448344b5-d046-5430-8726-651350ac45f8}" Name="Level" StaticName="Level" DisplayName="Level" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Featured'
        Type = 'Boolean'
        Title = @{ fr = 'À la une'; nl = 'Uitgelicht'; en = 'Featured'; de = 'Im Blickpunkt' }
        Hint = @{ fr = 'Oui : elle figure en tête du catalogue, sous « À la une ».'; nl = 'Ja: ze staat bovenaan in de catalogus, onder ‘‘Uitgelicht’’.'; en = 'Yes: it stands near the top of the catalogue, under “Featured”.'; de = 'Ja: Sie steht oben im Katalog, unter „Im Blickpunkt“.' }
        Xml = '<Field ID="{cf550ee5-9053-5049-82dd-58f446454c46}" Name="Featured" StaticName="Featured" DisplayName="Featured" Type="Boolean" Required="FALSE"><Default>0</Default></Field>'
      }
      @{
        Name = 'Owner'
        Type = 'User'
        Title = @{ fr = 'Responsable'; nl = 'Verantwoordelijke'; en = 'Looked after by'; de = 'Zuständig' }
        Hint = @{ fr = 'La personne qui la tient à jour et à qui l’’on signale un lien mort. Vide : l’’équipe de la liste.'; nl = 'Wie ze bijhoudt en hoort van een dode link. Leeg: het team van de lijst.'; en = 'Who keeps it up to date and hears of a dead link. Empty: those who look after the list.'; de = 'Wer sie aktuell hält und von einem toten Link erfährt. Leer: wer die Liste betreut.' }
        Xml = '<Field ID="{0d102b19-9e29-5d05-b916-93e0a94549dc}" Name="Owner" StaticName="Owner" DisplayName="Owner" Type="User" Required="FALSE" ShowField="ImnName" UserSelectionMode="PeopleOnly" UserSelectionScope="0" List="UserInfo" />'
      }
      @{
        Name = 'ReviewBy'
        Type = 'DateTime'
        Title = @{ fr = 'À revoir avant le'; nl = 'Na te kijken vóór'; en = 'Review by'; de = 'Zu prüfen bis' }
        Hint = @{ fr = 'Le jour avant lequel quelqu’’un la relit. Une fois passé, la vérification des listes le signale.'; nl = 'De dag waarvoor iemand ze opnieuw bekijkt. Is die voorbij, dan zegt de controle van de lijsten het.'; en = 'The day by which somebody looks at it again. Once it is past, the health check says so.'; de = 'Der Tag, bis zu dem jemand sie wieder durchsieht. Danach meldet es die Prüfung der Listen.' }
        Xml = '<Field ID="{ed74d132-9d1f-5dc4-93f4-c5965f1eee00}" Name="ReviewBy" StaticName="ReviewBy" DisplayName="ReviewBy" Type="DateTime" Required="FALSE" Format="DateOnly" FriendlyDisplayFormat="Disabled" />'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Par module'; nl = 'Per module'; en = 'By module'; de = 'Nach Modul' }
        Fields = @('LinkTitle', 'Language', 'Url', 'Audience', 'Stage', 'Minutes', 'Format', 'Published')
        Query = '<GroupBy Collapse="FALSE" GroupLimit="100"><FieldRef Name="ModuleKey" /></GroupBy><OrderBy><FieldRef Name="Position" /></OrderBy>'
      }
      @{
        Title = @{ fr = 'Parcours d’’accueil'; nl = 'Traject van starters'; en = 'Starters’’ path'; de = 'Lernweg der Neuen' }
        Former = @('Weg der Neuen')
        Fields = @('LinkTitle', 'Language', 'Position', 'Minutes', 'Mandatory', 'Published')
        Query = '<GroupBy Collapse="FALSE" GroupLimit="100"><FieldRef Name="Stage" /></GroupBy><OrderBy><FieldRef Name="Position" /></OrderBy>'
      }
      @{
        Title = @{ fr = 'À revoir'; nl = 'Na te kijken'; en = 'To review'; de = 'Zu prüfen' }
        Fields = @('LinkTitle', 'ModuleKey', 'Language', 'Level', 'Featured', 'Owner', 'ReviewBy', 'Published')
        Query = '<OrderBy><FieldRef Name="ReviewBy" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/LearningProgress'
    Title = @{ fr = 'Progression'; nl = 'Voortgang'; en = 'Learning progress'; de = 'Lernfortschritt' }
    Description = @{ fr = 'La progression de chaque personne, visible d’’elle seule.'; nl = 'Ieders voortgang, alleen zichtbaar voor wie het betreft.'; en = 'Each person’’s progress, visible to that person only.'; de = 'Der Fortschritt jeder Person, nur für sie selbst sichtbar.' }
    TitleLabel = @{ fr = 'Remarque'; nl = 'Opmerking'; en = 'Remark'; de = 'Bemerkung' }
    TitleRequired = $false
    TitleShown = $false
    Kind = @{ Readers = 'contribute'; SeeingThrough = 'contribute'; ReadSecurity = 2; WriteSecurity = 2; EnableVersioning = $false; EnableAttachments = $false; NoCrawl = $true }
    OnQuickLaunch = $false
    Columns = @(
      @{
        Name = 'LearnerId'
        Type = 'Number'
        Title = @{ fr = 'Personne (id)'; nl = 'Persoon (id)'; en = 'Learner (id)'; de = 'Person (ID)' }
        Hint = @{ fr = 'Numéro de la personne sur ce site. Le parcours l’’écrit lui-même.'; nl = 'Nummer van de persoon op deze site. Het traject schrijft dit zelf.'; en = 'Number of the person on this site. The path writes it itself.'; de = 'Nummer der Person auf dieser Website. Der Lernweg schreibt sie selbst.' }
        Indexed = $true
        Xml = '<Field ID="{4c91d038-5ce8-5ffd-a778-0818f40b9ffd}" Name="LearnerId" StaticName="LearnerId" DisplayName="LearnerId" Type="Number" Required="FALSE" Indexed="TRUE" Decimals="0" />'
      }
      @{
        Name = 'ModuleKey'
        Type = 'Text'
        Title = @{ fr = 'Clé du module'; nl = 'Modulesleutel'; en = 'Module key'; de = 'Modulschlüssel' }
        Hint = @{ fr = 'La clé du module dans le catalogue de formations. Le parcours l’’écrit lui-même.'; nl = 'De sleutel van de module in de opleidingscatalogus. Het traject schrijft dit zelf.'; en = 'The module’’s key in the training catalogue. The path writes it itself.'; de = 'Der Schlüssel des Moduls im Schulungskatalog. Der Lernweg schreibt ihn selbst.' }
        Indexed = $true
        Xml = '<Field ID="{33fc9c00-76a9-5ab9-a074-71c465fd20f4}" Name="ModuleKey" StaticName="ModuleKey" DisplayName="ModuleKey" Type="Text" Required="FALSE" Indexed="TRUE" MaxLength="100" />'
      }
      @{
        Name = 'State'
        Type = 'Choice'
        Title = @{ fr = 'État'; nl = 'Status'; en = 'State'; de = 'Stand' }
        Hint = @{ fr = 'Où en est la personne avec ce module.'; nl = 'Hoe ver de persoon met deze module staat.'; en = 'How far the person is with this module.'; de = 'Wie weit die Person mit diesem Modul ist.' }
        Choices = @(
          @{ fr = 'À faire'; nl = 'Te doen'; en = 'None'; de = 'Offen' }
          @{ fr = 'Commencé'; nl = 'Begonnen'; en = 'Started'; de = 'Begonnen' }
          @{ fr = 'Terminé'; nl = 'Klaar'; en = 'Done'; de = 'Erledigt' }
        )
        Xml = '<Field ID="{c6735ac0-63cb-5c1a-b2c0-67b7c7e078ee}" Name="State" StaticName="State" DisplayName="State" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'StartedOn'
        Type = 'DateTime'
        Title = @{ fr = 'Commencé le'; nl = 'Begonnen op'; en = 'Started on'; de = 'Begonnen am' }
        Hint = @{ fr = 'Le jour où le module a été ouvert pour la première fois.'; nl = 'De dag waarop de module voor het eerst geopend werd.'; en = 'The day the module was first opened.'; de = 'Der Tag, an dem das Modul zum ersten Mal geöffnet wurde.' }
        Xml = '<Field ID="{04efe00a-351e-57b7-a268-d887813e8eb2}" Name="StartedOn" StaticName="StartedOn" DisplayName="StartedOn" Type="DateTime" Required="FALSE" Format="DateOnly" FriendlyDisplayFormat="Disabled" />'
      }
      @{
        Name = 'DoneOn'
        Type = 'DateTime'
        Title = @{ fr = 'Terminé le'; nl = 'Klaar op'; en = 'Done on'; de = 'Erledigt am' }
        Hint = @{ fr = 'Le jour où la personne l’’a marqué comme terminé.'; nl = 'De dag waarop de persoon hem als klaar markeerde.'; en = 'The day the person marked it as done.'; de = 'Der Tag, an dem die Person es als erledigt markiert hat.' }
        Xml = '<Field ID="{e7c3099b-4f3e-5ff2-88d5-6b2e7a46cf96}" Name="DoneOn" StaticName="DoneOn" DisplayName="DoneOn" Type="DateTime" Required="FALSE" Format="DateOnly" FriendlyDisplayFormat="Disabled" />'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Mes modules'; nl = 'Mijn modules'; en = 'My modules'; de = 'Meine Module' }
        Fields = @('ModuleKey', 'State', 'StartedOn', 'DoneOn')
        Query = '<OrderBy><FieldRef Name="ID" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/SearchTerms'
    Title = @{ fr = 'Mots de recherche'; nl = 'Zoekwoorden'; en = 'Search terms'; de = 'Suchwörter' }
    Description = @{ fr = 'Les mots que les gens emploient, séparés par des points-virgules, et les sujets qu’’ils désignent.'; nl = 'De woorden die mensen gebruiken, gescheiden door puntkomma’’s, en de onderwerpen die ze bedoelen.'; en = 'The words people use, separated by semicolons, and the topics they mean.'; de = 'Die Wörter, die Menschen verwenden, durch Semikolons getrennt, und die Themen, die sie meinen.' }
    TitleLabel = @{ fr = 'Mots'; nl = 'Woorden'; en = 'Words'; de = 'Wörter' }
    TitleRequired = $true
    Kind = @{ Readers = 'asOnSite'; SeeingThrough = 'asOnSite'; ReadSecurity = 1; WriteSecurity = 1 }
    OnQuickLaunch = $true
    Columns = @(
      @{
        Name = 'Topics'
        Type = 'MultiChoice'
        Title = @{ fr = 'Sujets'; nl = 'Onderwerpen'; en = 'Topics'; de = 'Themen' }
        Hint = @{ fr = 'Les sujets que ces mots désignent : la recherche mène aux personnes qui les connaissent.'; nl = 'De onderwerpen die deze woorden bedoelen: zoeken leidt naar wie ze kent.'; en = 'The topics these words mean: the search leads to people who know them.'; de = 'Die Themen, die diese Wörter meinen: Die Suche führt zu Personen, die sich damit auskennen.' }
        Choices = @(
          @{ fr = 'Teams'; nl = 'Teams'; en = 'Teams'; de = 'Teams' }
          @{ fr = 'SharePoint'; nl = 'SharePoint'; en = 'SharePoint'; de = 'SharePoint' }
          @{ fr = 'OneDrive'; nl = 'OneDrive'; en = 'OneDrive'; de = 'OneDrive' }
          @{ fr = 'Outlook'; nl = 'Outlook'; en = 'Outlook'; de = 'Outlook' }
          @{ fr = 'Word'; nl = 'Word'; en = 'Word'; de = 'Word' }
          @{ fr = 'Excel'; nl = 'Excel'; en = 'Excel'; de = 'Excel' }
          @{ fr = 'PowerPoint'; nl = 'PowerPoint'; en = 'PowerPoint'; de = 'PowerPoint' }
          @{ fr = 'OneNote'; nl = 'OneNote'; en = 'OneNote'; de = 'OneNote' }
          @{ fr = 'Forms'; nl = 'Forms'; en = 'Forms'; de = 'Forms' }
          @{ fr = 'Planner'; nl = 'Planner'; en = 'Planner'; de = 'Planner' }
          @{ fr = 'Power BI'; nl = 'Power BI'; en = 'Power BI'; de = 'Power BI' }
          @{ fr = 'Power Automate'; nl = 'Power Automate'; en = 'Power Automate'; de = 'Power Automate' }
          @{ fr = 'Copilot'; nl = 'Copilot'; en = 'Copilot'; de = 'Copilot' }
          @{ fr = 'Sécurité'; nl = 'Beveiliging'; en = 'Security'; de = 'Sicherheit' }
        )
        Xml = '<Field ID="{bdb4aa6d-ed5c-5452-834e-eacc35b0d901}" Name="Topics" StaticName="Topics" DisplayName="Topics" Type="MultiChoice" Required="FALSE" FillInChoice="TRUE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Language'
        Type = 'Choice'
        Title = @{ fr = 'Langue'; nl = 'Taal'; en = 'Language'; de = 'Sprache' }
        Hint = @{ fr = 'La langue de ces mots, pour vous y retrouver. La recherche les comprend dans toutes les langues.'; nl = 'De taal van deze woorden, voor je eigen overzicht. Zoeken begrijpt ze in elke taal.'; en = 'The language of these words, for your own overview. The search understands them in every language.'; de = 'Die Sprache dieser Wörter, für Ihre Übersicht. Die Suche versteht sie in jeder Sprache.' }
        Choices = @(
          @{ fr = 'Français'; nl = 'Frans'; en = 'French'; de = 'Französisch' }
          @{ fr = 'Néerlandais'; nl = 'Nederlands'; en = 'Dutch'; de = 'Niederländisch' }
          @{ fr = 'Anglais'; nl = 'Engels'; en = 'English'; de = 'Englisch' }
          @{ fr = 'Allemand'; nl = 'Duits'; en = 'German'; de = 'Deutsch' }
        )
        Xml = '<Field ID="{6b909aca-b6a0-58ad-87dc-7a4345b7edad}" Name="Language" StaticName="Language" DisplayName="Language" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Par langue'; nl = 'Per taal'; en = 'By language'; de = 'Nach Sprache' }
        Fields = @('LinkTitle', 'Topics')
        Query = '<GroupBy Collapse="FALSE" GroupLimit="100"><FieldRef Name="Language" /></GroupBy><OrderBy><FieldRef Name="ID" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/Contacts'
    Title = @{ fr = 'Contacts'; nl = 'Contactpersonen'; en = 'Contacts'; de = 'Ansprechpersonen' }
    Description = @{ fr = 'Le coach, les spécialistes et l’’IT : à qui une question peut aussi être passée.'; nl = 'De coach, experts en IT: aan wie een vraag ook doorgegeven kan worden.'; en = 'The coach, experts and IT: who else a question can be passed to.'; de = 'Coach, Fachleute und IT: an wen eine Frage auch weitergegeben werden kann.' }
    TitleLabel = @{ fr = 'Nom affiché'; nl = 'Weergavenaam'; en = 'Display name'; de = 'Anzeigename' }
    TitleRequired = $true
    Kind = @{ Readers = 'asOnSite'; SeeingThrough = 'asOnSite'; ReadSecurity = 1; WriteSecurity = 1 }
    OnQuickLaunch = $true
    Columns = @(
      @{
        Name = 'Person'
        Type = 'User'
        Title = @{ fr = 'Personne'; nl = 'Persoon'; en = 'Person'; de = 'Person' }
        Hint = @{ fr = 'La personne, choisie dans l’’annuaire. Une ligne pour chaque rôle qu’’elle tient.'; nl = 'De persoon, gekozen uit de adreslijst. Eén rij voor elke rol.'; en = 'The person, chosen from the directory. One row for each role.'; de = 'Die Person, aus dem Verzeichnis gewählt. Eine Zeile für jede Rolle.' }
        Xml = '<Field ID="{e8fcfe6b-7ca6-5c46-8c1c-2e35d34c3885}" Name="Person" StaticName="Person" DisplayName="Person" Type="User" Required="TRUE" ShowField="ImnName" UserSelectionMode="PeopleOnly" UserSelectionScope="0" List="UserInfo" />'
      }
      @{
        Name = 'Kind'
        Type = 'Choice'
        Title = @{ fr = 'Rôle'; nl = 'Rol'; en = 'Role'; de = 'Rolle' }
        Hint = @{ fr = 'IT : peut recevoir une question à la place d’’un Digital Ambassador, et dire si c’’est vu, prévu ou fait.'; nl = 'IT: kan een vraag krijgen in plaats van een Digital Ambassador, en zegt of ze gezien, gepland of klaar is.'; en = 'IT: can be given a question instead of a Digital Ambassador, and says whether it is seen, planned or done.'; de = 'IT: kann eine Frage anstelle eines Digital Ambassadors erhalten und sagt, ob sie gesehen, geplant oder erledigt ist.' }
        Choices = @(
          @{ fr = 'Coach'; nl = 'Coach'; en = 'Coach'; de = 'Coach' }
          @{ fr = 'Spécialiste'; nl = 'Expert'; en = 'Expert'; de = 'Fachperson' }
          @{ fr = 'IT'; nl = 'IT'; en = 'IT'; de = 'IT' }
          @{ fr = 'Formation'; nl = 'Opleiding'; en = 'Learning'; de = 'Weiterbildung' }
          @{ fr = 'Communication'; nl = 'Communicatie'; en = 'Communication'; de = 'Kommunikation' }
        )
        Xml = '<Field ID="{29f72945-3032-5ea0-b5ae-00ef906efe3b}" Name="Kind" StaticName="Kind" DisplayName="Kind" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Topics'
        Type = 'MultiChoice'
        Title = @{ fr = 'Sujets'; nl = 'Onderwerpen'; en = 'Topics'; de = 'Themen' }
        Hint = @{ fr = 'Ce pour quoi on peut se tourner vers cette personne.'; nl = 'Waarvoor je bij deze persoon terechtkunt.'; en = 'What this person can be turned to for.'; de = 'Wofür man sich an diese Person wenden kann.' }
        Choices = @(
          @{ fr = 'Teams'; nl = 'Teams'; en = 'Teams'; de = 'Teams' }
          @{ fr = 'SharePoint'; nl = 'SharePoint'; en = 'SharePoint'; de = 'SharePoint' }
          @{ fr = 'OneDrive'; nl = 'OneDrive'; en = 'OneDrive'; de = 'OneDrive' }
          @{ fr = 'Outlook'; nl = 'Outlook'; en = 'Outlook'; de = 'Outlook' }
          @{ fr = 'Word'; nl = 'Word'; en = 'Word'; de = 'Word' }
          @{ fr = 'Excel'; nl = 'Excel'; en = 'Excel'; de = 'Excel' }
          @{ fr = 'PowerPoint'; nl = 'PowerPoint'; en = 'PowerPoint'; de = 'PowerPoint' }
          @{ fr = 'OneNote'; nl = 'OneNote'; en = 'OneNote'; de = 'OneNote' }
          @{ fr = 'Forms'; nl = 'Forms'; en = 'Forms'; de = 'Forms' }
          @{ fr = 'Planner'; nl = 'Planner'; en = 'Planner'; de = 'Planner' }
          @{ fr = 'Power BI'; nl = 'Power BI'; en = 'Power BI'; de = 'Power BI' }
          @{ fr = 'Power Automate'; nl = 'Power Automate'; en = 'Power Automate'; de = 'Power Automate' }
          @{ fr = 'Copilot'; nl = 'Copilot'; en = 'Copilot'; de = 'Copilot' }
          @{ fr = 'Sécurité'; nl = 'Beveiliging'; en = 'Security'; de = 'Sicherheit' }
        )
        Xml = '<Field ID="{73e4fbfb-66aa-5919-aa7e-f1d8bfaeb95c}" Name="Topics" StaticName="Topics" DisplayName="Topics" Type="MultiChoice" Required="FALSE" FillInChoice="TRUE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Languages'
        Type = 'MultiChoice'
        Title = @{ fr = 'Langues'; nl = 'Talen'; en = 'Languages'; de = 'Sprachen' }
        Hint = @{ fr = 'Les langues dans lesquelles elle répond.'; nl = 'De talen waarin deze persoon antwoordt.'; en = 'The languages this person answers in.'; de = 'Die Sprachen, in denen sie antwortet.' }
        Choices = @(
          @{ fr = 'Français'; nl = 'Frans'; en = 'French'; de = 'Französisch' }
          @{ fr = 'Néerlandais'; nl = 'Nederlands'; en = 'Dutch'; de = 'Niederländisch' }
          @{ fr = 'Anglais'; nl = 'Engels'; en = 'English'; de = 'Englisch' }
          @{ fr = 'Allemand'; nl = 'Duits'; en = 'German'; de = 'Deutsch' }
        )
        Xml = '<Field ID="{f7436ff7-c143-5de4-a74f-17971ac10869}" Name="Languages" StaticName="Languages" DisplayName="Languages" Type="MultiChoice" Required="FALSE" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'BookingsUrl'
        Type = 'URL'
        Title = @{ fr = 'Page de réservation'; nl = 'Boekingspagina'; en = 'Bookings page'; de = 'Buchungsseite' }
        Hint = @{ fr = 'L’’adresse de sa page Bookings, si elle en a une. Commence par https://.'; nl = 'Het adres van de Bookings-pagina, als die er is. Begint met https://.'; en = 'The address of their Bookings page, if they have one. Begins with https://.'; de = 'Die Adresse ihrer Bookings-Seite, falls es eine gibt. Beginnt mit https://.' }
        Xml = '<Field ID="{f972bb86-b802-55c5-b268-f96cefb08cd0}" Name="BookingsUrl" StaticName="BookingsUrl" DisplayName="BookingsUrl" Type="URL" Required="FALSE" Format="Hyperlink" />'
      }
      @{
        Name = 'Published'
        Type = 'Boolean'
        Title = @{ fr = 'Publié'; nl = 'Gepubliceerd'; en = 'Published'; de = 'Veröffentlicht' }
        Hint = @{ fr = 'Non : plus personne ne peut lui passer de question. Ce qu’’elle a déjà fait reste valable.'; nl = 'Nee: niemand kan nog een vraag aan deze persoon doorgeven. Wat al gedaan is, blijft gelden.'; en = 'No: nobody can pass them a question any more. What they have already done still counts.'; de = 'Nein: Niemand kann ihr mehr eine Frage weitergeben. Was sie schon getan hat, gilt weiterhin.' }
        Xml = '<Field ID="{4991cb04-ec44-59cd-8a37-805495cdb1e9}" Name="Published" StaticName="Published" DisplayName="Published" Type="Boolean" Required="FALSE"><Default>1</Default></Field>'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Par rôle'; nl = 'Per rol'; en = 'By role'; de = 'Nach Rolle' }
        Fields = @('LinkTitle', 'Person', 'Topics', 'Languages', 'Published')
        Query = '<GroupBy Collapse="FALSE" GroupLimit="100"><FieldRef Name="Kind" /></GroupBy><OrderBy><FieldRef Name="Title" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/Questions'
    Title = @{ fr = 'Questions'; nl = 'Vragen'; en = 'Questions'; de = 'Fragen' }
    Description = @{ fr = 'Les questions posées aux Digital Ambassadors, à l’’IT ou pour l’’heure du coach.'; nl = 'De vragen aan de Digital Ambassadors, aan IT of voor het coachuur.'; en = 'Questions to the Digital Ambassadors, to IT or for the coach’’s hour.'; de = 'Fragen an die Digital Ambassadors, an die IT oder für die Coach-Stunde.' }
    TitleLabel = @{ fr = 'Question'; nl = 'Vraag'; en = 'Question'; de = 'Frage' }
    TitleRequired = $true
    Kind = @{ Readers = 'contribute'; SeeingThrough = 'asOnSite'; ReadSecurity = 1; WriteSecurity = 2; EnableVersioning = $false; EnableAttachments = $false }
    OnQuickLaunch = $true
    Columns = @(
      @{
        Name = 'Details'
        Type = 'Note'
        Title = @{ fr = 'Détails'; nl = 'Details'; en = 'Details'; de = 'Einzelheiten' }
        Hint = @{ fr = 'Ce que la personne voit et ce qu’’elle a déjà essayé. Écrit par le formulaire.'; nl = 'Wat de persoon ziet en al geprobeerd heeft. Door het formulier ingevuld.'; en = 'What the person sees and has tried. Written by the form.'; de = 'Was die Person sieht und schon versucht hat. Vom Formular geschrieben.' }
        Xml = '<Field ID="{1f906d5d-9d0c-5c43-b968-2592fbde99a5}" Name="Details" StaticName="Details" DisplayName="Details" Type="Note" Required="FALSE" NumLines="4" RichText="FALSE" />'
      }
      @{
        Name = 'Kind'
        Type = 'Choice'
        Title = @{ fr = 'Genre'; nl = 'Soort'; en = 'Kind'; de = 'Art' }
        Hint = @{ fr = 'Une question, un retour pour l’’IT ou un sujet pour l’’heure du coach. Écrit par le formulaire.'; nl = 'Een vraag, feedback voor IT of een onderwerp voor het coachuur. Door het formulier ingevuld.'; en = 'A question, feedback for IT or a topic for the coach’’s hour. Written by the form.'; de = 'Eine Frage, Feedback für die IT oder ein Thema für die Coach-Stunde. Vom Formular geschrieben.' }
        Indexed = $true
        Initially = 0
        Choices = @(
          @{ fr = 'Question'; nl = 'Question'; en = 'Question'; de = 'Question' }
          @{ fr = 'Feedback'; nl = 'Feedback'; en = 'Feedback'; de = 'Feedback' }
          @{ fr = 'Topic'; nl = 'Topic'; en = 'Topic'; de = 'Topic' }
        )
        Xml = '<Field ID="{7e01b34d-ed0a-5a01-84d1-b67ec3ebfb01}" Name="Kind" StaticName="Kind" DisplayName="Kind" Type="Choice" Required="FALSE" Indexed="TRUE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES><Default>{default}</Default></Field>'
      }
      @{
        Name = 'Topics'
        Type = 'MultiChoice'
        Title = @{ fr = 'Sujets'; nl = 'Onderwerpen'; en = 'Topics'; de = 'Themen' }
        Hint = @{ fr = 'Les sujets reconnus dans la question. Écrit par le formulaire.'; nl = 'De onderwerpen die in de vraag herkend zijn. Door het formulier ingevuld.'; en = 'The topics recognised in the question. Written by the form.'; de = 'Die Themen, die in der Frage erkannt wurden. Vom Formular geschrieben.' }
        Choices = @(
          @{ fr = 'Teams'; nl = 'Teams'; en = 'Teams'; de = 'Teams' }
          @{ fr = 'SharePoint'; nl = 'SharePoint'; en = 'SharePoint'; de = 'SharePoint' }
          @{ fr = 'OneDrive'; nl = 'OneDrive'; en = 'OneDrive'; de = 'OneDrive' }
          @{ fr = 'Outlook'; nl = 'Outlook'; en = 'Outlook'; de = 'Outlook' }
          @{ fr = 'Word'; nl = 'Word'; en = 'Word'; de = 'Word' }
          @{ fr = 'Excel'; nl = 'Excel'; en = 'Excel'; de = 'Excel' }
          @{ fr = 'PowerPoint'; nl = 'PowerPoint'; en = 'PowerPoint'; de = 'PowerPoint' }
          @{ fr = 'OneNote'; nl = 'OneNote'; en = 'OneNote'; de = 'OneNote' }
          @{ fr = 'Forms'; nl = 'Forms'; en = 'Forms'; de = 'Forms' }
          @{ fr = 'Planner'; nl = 'Planner'; en = 'Planner'; de = 'Planner' }
          @{ fr = 'Power BI'; nl = 'Power BI'; en = 'Power BI'; de = 'Power BI' }
          @{ fr = 'Power Automate'; nl = 'Power Automate'; en = 'Power Automate'; de = 'Power Automate' }
          @{ fr = 'Copilot'; nl = 'Copilot'; en = 'Copilot'; de = 'Copilot' }
          @{ fr = 'Security'; nl = 'Security'; en = 'Security'; de = 'Security' }
        )
        Xml = '<Field ID="{b73eff33-1400-5df2-ae91-eae3ed27d767}" Name="Topics" StaticName="Topics" DisplayName="Topics" Type="MultiChoice" Required="FALSE" FillInChoice="TRUE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Language'
        Type = 'Choice'
        Title = @{ fr = 'Langue'; nl = 'Taal'; en = 'Language'; de = 'Sprache' }
        Hint = @{ fr = 'La langue de la question. Écrit par le formulaire.'; nl = 'De taal van de vraag. Door het formulier ingevuld.'; en = 'The language of the question. Written by the form.'; de = 'Die Sprache der Frage. Vom Formular geschrieben.' }
        Choices = @(
          @{ fr = 'FR'; nl = 'FR'; en = 'FR'; de = 'FR' }
          @{ fr = 'NL'; nl = 'NL'; en = 'NL'; de = 'NL' }
          @{ fr = 'EN'; nl = 'EN'; en = 'EN'; de = 'EN' }
          @{ fr = 'DE'; nl = 'DE'; en = 'DE'; de = 'DE' }
        )
        Xml = '<Field ID="{726d61eb-93e9-58a1-905c-f8cb37722d96}" Name="Language" StaticName="Language" DisplayName="Language" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'CircleKey'
        Type = 'Text'
        Title = @{ fr = 'Clé du cercle'; nl = 'Cirkelsleutel'; en = 'Circle key'; de = 'Kreisschlüssel' }
        Hint = @{ fr = 'Le cercle de la personne qui demande. Écrit par le formulaire.'; nl = 'De cirkel van wie de vraag stelt. Door het formulier ingevuld.'; en = 'The circle of whoever asks. Written by the form.'; de = 'Der Kreis der fragenden Person. Vom Formular geschrieben.' }
        Indexed = $true
        Xml = '<Field ID="{7968a5c9-3cef-54cc-9a10-3a8aa3fe761e}" Name="CircleKey" StaticName="CircleKey" DisplayName="CircleKey" Type="Text" Required="FALSE" Indexed="TRUE" MaxLength="100" />'
      }
      @{
        Name = 'Asked'
        Type = 'User'
        Title = @{ fr = 'Posée à'; nl = 'Gesteld aan'; en = 'Asked'; de = 'Gefragt' }
        Hint = @{ fr = 'La personne à qui la question est posée. Vide : à tout le monde. Une règle peut la prévenir.'; nl = 'Aan wie de vraag gesteld is. Leeg: aan iedereen. Een regel kan die persoon verwittigen.'; en = 'Who was asked. Empty: everybody. A rule can tell them.'; de = 'Wem die Frage gestellt wurde. Leer: allen. Eine Regel kann die Person benachrichtigen.' }
        Xml = '<Field ID="{636ff4f2-77f9-5846-a451-a2df5a2aa47e}" Name="Asked" StaticName="Asked" DisplayName="Asked" Type="User" Required="FALSE" ShowField="ImnName" UserSelectionMode="PeopleOnly" UserSelectionScope="0" List="UserInfo" />'
      }
      @{
        Name = 'AskerUser'
        Type = 'Number'
        Title = @{ fr = 'Demandé par (id)'; nl = 'Gesteld door (id)'; en = 'Asker (id)'; de = 'Gefragt von (ID)' }
        Hint = @{ fr = 'Numéro sur ce site de la personne qui demande. Il sert à retrouver ses questions.'; nl = 'Nummer op deze site van wie de vraag stelt. Daarmee zijn de eigen vragen terug te vinden.'; en = 'The number on this site of whoever asks. Their questions are found by it.'; de = 'Die Nummer der fragenden Person auf dieser Website. Damit findet sie ihre Fragen wieder.' }
        Indexed = $true
        Xml = '<Field ID="{2a10b066-25af-53db-8118-5479500db503}" Name="AskerUser" StaticName="AskerUser" DisplayName="AskerUser" Type="Number" Required="FALSE" Indexed="TRUE" Decimals="0" />'
      }
      @{
        Name = 'AskedUser'
        Type = 'Number'
        Title = @{ fr = 'Posée à (id)'; nl = 'Gesteld aan (id)'; en = 'Asked (id)'; de = 'Gefragt (ID)' }
        Hint = @{ fr = 'Numéro sur ce site de la personne à qui la question est posée.'; nl = 'Nummer op deze site van de persoon aan wie de vraag gesteld is.'; en = 'The number on this site of whoever was asked.'; de = 'Die Nummer der gefragten Person auf dieser Website.' }
        Indexed = $true
        Xml = '<Field ID="{fce8c618-e7f8-5e5a-a149-95d34aff7c48}" Name="AskedUser" StaticName="AskedUser" DisplayName="AskedUser" Type="Number" Required="FALSE" Indexed="TRUE" Decimals="0" />'
      }
      @{
        Name = 'ModuleKey'
        Type = 'Text'
        Title = @{ fr = 'Clé du module'; nl = 'Modulesleutel'; en = 'Module key'; de = 'Modulschlüssel' }
        Hint = @{ fr = 'La formation d’’où vient la question.'; nl = 'De opleiding waar de vraag vandaan komt.'; en = 'The training that the question came from.'; de = 'Die Schulung, aus der die Frage kommt.' }
        Xml = '<Field ID="{1ffa4268-6ddf-550b-bd4b-0e99c65064dd}" Name="ModuleKey" StaticName="ModuleKey" DisplayName="ModuleKey" Type="Text" Required="FALSE" MaxLength="100" />'
      }
      @{
        Name = 'SessionId'
        Type = 'Number'
        Title = @{ fr = 'Session (id)'; nl = 'Sessie (id)'; en = 'Session (id)'; de = 'Termin (ID)' }
        Hint = @{ fr = 'La session d’’où vient la question.'; nl = 'De sessie waar de vraag vandaan komt.'; en = 'The session that the question came from.'; de = 'Der Termin, aus dem die Frage kommt.' }
        Xml = '<Field ID="{bd0db2fa-0cc2-57d9-b117-295804af0dd2}" Name="SessionId" StaticName="SessionId" DisplayName="SessionId" Type="Number" Required="FALSE" Decimals="0" />'
      }
      @{
        Name = 'PostKey'
        Type = 'Text'
        Title = @{ fr = 'Clé d’’envoi'; nl = 'Verzendsleutel'; en = 'Post key'; de = 'Sendeschlüssel' }
        Hint = @{ fr = 'Empêche qu’’une question soit envoyée deux fois. À ne pas modifier.'; nl = 'Voorkomt dat een vraag twee keer verzonden wordt. Niet wijzigen.'; en = 'Keeps a question from being sent twice. Leave it as it is.'; de = 'Verhindert, dass eine Frage zweimal gesendet wird. Bitte nicht ändern.' }
        Indexed = $true
        Unique = $true
        Xml = '<Field ID="{b9905790-7d5f-50f5-8e6b-918f3fd394b8}" Name="PostKey" StaticName="PostKey" DisplayName="PostKey" Type="Text" Required="FALSE" Indexed="TRUE" EnforceUniqueValues="TRUE" MaxLength="100" />'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Les plus récentes'; nl = 'Nieuwste eerst'; en = 'Newest first'; de = 'Neueste zuerst' }
        Fields = @('LinkTitle', 'Kind', 'Topics', 'Language', 'Asked', 'Author', 'Created')
        Query = '<OrderBy><FieldRef Name="ID" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/Replies'
    Title = @{ fr = 'Réponses'; nl = 'Antwoorden'; en = 'Replies'; de = 'Antworten' }
    Description = @{ fr = 'Ce que devient chaque question, une ligne par étape.'; nl = 'Wat er met elke vraag gebeurt, één rij per stap.'; en = 'What becomes of each question, one row per step.'; de = 'Was aus jeder Frage wird, eine Zeile pro Schritt.' }
    TitleLabel = @{ fr = 'Remarque'; nl = 'Opmerking'; en = 'Remark'; de = 'Bemerkung' }
    TitleRequired = $false
    TitleShown = $false
    Kind = @{ Readers = 'contribute'; SeeingThrough = 'asOnSite'; ReadSecurity = 1; WriteSecurity = 2; EnableVersioning = $false; EnableAttachments = $false }
    OnQuickLaunch = $false
    Columns = @(
      @{
        Name = 'QuestionId'
        Type = 'Number'
        Title = @{ fr = 'Question (id)'; nl = 'Vraag (id)'; en = 'Question (id)'; de = 'Frage (ID)' }
        Hint = @{ fr = 'Numéro de la question à laquelle cette étape appartient.'; nl = 'Nummer van de vraag waar deze stap bij hoort.'; en = 'The number of the question that this step belongs to.'; de = 'Die Nummer der Frage, zu der dieser Schritt gehört.' }
        Indexed = $true
        Xml = '<Field ID="{ba2156c4-ea77-5b33-b026-40ae4025c382}" Name="QuestionId" StaticName="QuestionId" DisplayName="QuestionId" Type="Number" Required="FALSE" Indexed="TRUE" Decimals="0" />'
      }
      @{
        Name = 'Kind'
        Type = 'Choice'
        Title = @{ fr = 'Étape'; nl = 'Stap'; en = 'Step'; de = 'Schritt' }
        Hint = @{ fr = 'Ce qui a été fait. Une étape modifiée ici ne compte plus.'; nl = 'Wat er gedaan is. Een stap die hier gewijzigd wordt, telt niet meer.'; en = 'What was done. A step that is edited here no longer counts.'; de = 'Was getan wurde. Ein Schritt, der hier geändert wird, zählt nicht mehr.' }
        Choices = @(
          @{ fr = 'Answer'; nl = 'Answer'; en = 'Answer'; de = 'Answer' }
          @{ fr = 'Take'; nl = 'Take'; en = 'Take'; de = 'Take' }
          @{ fr = 'Hand over'; nl = 'Hand over'; en = 'Hand over'; de = 'Hand over' }
          @{ fr = 'Ask the community'; nl = 'Ask the community'; en = 'Ask the community'; de = 'Ask the community' }
          @{ fr = 'To IT'; nl = 'To IT'; en = 'To IT'; de = 'To IT' }
          @{ fr = 'From IT'; nl = 'From IT'; en = 'From IT'; de = 'From IT' }
          @{ fr = 'Me too'; nl = 'Me too'; en = 'Me too'; de = 'Me too' }
          @{ fr = 'Solved'; nl = 'Solved'; en = 'Solved'; de = 'Solved' }
          @{ fr = 'Reopen'; nl = 'Reopen'; en = 'Reopen'; de = 'Reopen' }
          @{ fr = 'Withdraw'; nl = 'Withdraw'; en = 'Withdraw'; de = 'Withdraw' }
        )
        Xml = '<Field ID="{c12de768-fddf-5225-850a-931d0caa1a9f}" Name="Kind" StaticName="Kind" DisplayName="Kind" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Text'
        Type = 'Note'
        Title = @{ fr = 'Texte'; nl = 'Tekst'; en = 'Text'; de = 'Text' }
        Hint = @{ fr = 'La réponse, le mot ou la raison.'; nl = 'Het antwoord, het woordje of de reden.'; en = 'The answer, the note or the reason.'; de = 'Die Antwort, die Notiz oder der Grund.' }
        Xml = '<Field ID="{a7091a9b-3382-5a3f-b56e-0c0ab63a7063}" Name="Text" StaticName="Text" DisplayName="Text" Type="Note" Required="FALSE" NumLines="4" RichText="FALSE" />'
      }
      @{
        Name = 'Tell'
        Type = 'User'
        Title = @{ fr = 'À prévenir'; nl = 'Te verwittigen'; en = 'Tell'; de = 'Zu benachrichtigen' }
        Hint = @{ fr = 'La personne à qui la question est passée. Une règle peut la prévenir.'; nl = 'Aan wie de vraag doorgegeven is. Een regel kan die persoon verwittigen.'; en = 'Who the question was passed to. A rule can tell them.'; de = 'An wen die Frage weitergegeben wurde. Eine Regel kann die Person benachrichtigen.' }
        Xml = '<Field ID="{f0a8845f-95dd-58df-b970-d22178dc5f0e}" Name="Tell" StaticName="Tell" DisplayName="Tell" Type="User" Required="FALSE" ShowField="ImnName" UserSelectionMode="PeopleOnly" UserSelectionScope="0" List="UserInfo" />'
      }
      @{
        Name = 'TellUser'
        Type = 'Number'
        Title = @{ fr = 'À prévenir (id)'; nl = 'Te verwittigen (id)'; en = 'Tell (id)'; de = 'Zu benachrichtigen (ID)' }
        Hint = @{ fr = 'Numéro sur ce site de la personne à qui la question est passée.'; nl = 'Nummer op deze site van de persoon aan wie de vraag doorgegeven is.'; en = 'The number on this site of whoever the question was passed to.'; de = 'Die Nummer auf dieser Website der Person, an die die Frage weitergegeben wurde.' }
        Indexed = $true
        Xml = '<Field ID="{db4d229b-9d31-5726-9478-b2f90d721ea6}" Name="TellUser" StaticName="TellUser" DisplayName="TellUser" Type="Number" Required="FALSE" Indexed="TRUE" Decimals="0" />'
      }
      @{
        Name = 'ByUser'
        Type = 'Number'
        Title = @{ fr = 'Écrit par (id)'; nl = 'Geschreven door (id)'; en = 'By (id)'; de = 'Geschrieben von (ID)' }
        Hint = @{ fr = 'Numéro sur ce site de la personne qui a écrit. Il sert à retrouver ses réponses.'; nl = 'Nummer op deze site van wie dit schreef. Daarmee zijn de eigen antwoorden terug te vinden.'; en = 'The number on this site of whoever wrote. Their replies are found by it.'; de = 'Die Nummer auf dieser Website der Person, die geschrieben hat. Damit findet sie ihre Antworten wieder.' }
        Indexed = $true
        Xml = '<Field ID="{cac341f3-3b8f-5cb3-adc7-0375601b3341}" Name="ByUser" StaticName="ByUser" DisplayName="ByUser" Type="Number" Required="FALSE" Indexed="TRUE" Decimals="0" />'
      }
      @{
        Name = 'AnswerId'
        Type = 'Number'
        Title = @{ fr = 'Réponse retenue (id)'; nl = 'Gekozen antwoord (id)'; en = 'Answer (id)'; de = 'Antwort (ID)' }
        Hint = @{ fr = 'La réponse qui a résolu la question.'; nl = 'Het antwoord dat de vraag oploste.'; en = 'The answer that solved the question.'; de = 'Die Antwort, die die Frage gelöst hat.' }
        Xml = '<Field ID="{2b6b433a-b503-5a82-bcdd-acc4341486df}" Name="AnswerId" StaticName="AnswerId" DisplayName="AnswerId" Type="Number" Required="FALSE" Decimals="0" />'
      }
      @{
        Name = 'SeenId'
        Type = 'Number'
        Title = @{ fr = 'Dernière étape vue (id)'; nl = 'Laatst geziene stap (id)'; en = 'Seen (id)'; de = 'Gesehen (ID)' }
        Hint = @{ fr = 'La dernière étape que la personne avait sous les yeux : départage deux gestes simultanés.'; nl = 'De laatste stap die de persoon op het scherm had: beslist wie eerst was.'; en = 'The last step that the person had on screen: it decides who was first.'; de = 'Der letzte Schritt, den die Person auf dem Bildschirm hatte: Er entscheidet, wer zuerst war.' }
        Xml = '<Field ID="{d6ff3902-a597-5c6a-9861-a5bc9630fc3b}" Name="SeenId" StaticName="SeenId" DisplayName="SeenId" Type="Number" Required="FALSE" Decimals="0" />'
      }
      @{
        Name = 'State'
        Type = 'Choice'
        Title = @{ fr = 'État à l’’IT'; nl = 'Stand bij IT'; en = 'State with IT'; de = 'Stand bei der IT' }
        Hint = @{ fr = 'Ce que l’’IT en dit : vu, prévu, fait ou pas maintenant.'; nl = 'Wat IT ervan zegt: gezien, gepland, klaar of nu niet.'; en = 'What IT says of it: seen, planned, done or not now.'; de = 'Was die IT dazu sagt: gesehen, geplant, erledigt oder derzeit nicht.' }
        Choices = @(
          @{ fr = 'Seen'; nl = 'Seen'; en = 'Seen'; de = 'Seen' }
          @{ fr = 'Planned'; nl = 'Planned'; en = 'Planned'; de = 'Planned' }
          @{ fr = 'Done'; nl = 'Done'; en = 'Done'; de = 'Done' }
          @{ fr = 'Not now'; nl = 'Not now'; en = 'Not now'; de = 'Not now' }
        )
        Xml = '<Field ID="{fc8dd9b1-bab9-5fd0-b99f-afac0798fe29}" Name="State" StaticName="State" DisplayName="State" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Url'
        Type = 'URL'
        Title = @{ fr = 'Lien'; nl = 'Link'; en = 'Link'; de = 'Link' }
        Hint = @{ fr = 'Un lien qui aide. Commence par https://.'; nl = 'Een link die helpt. Begint met https://.'; en = 'A link that helps. Begins with https://.'; de = 'Ein hilfreicher Link. Beginnt mit https://.' }
        Xml = '<Field ID="{363fbaf0-efb1-5ad3-9777-3d0e24299d17}" Name="Url" StaticName="Url" DisplayName="Url" Type="URL" Required="FALSE" Format="Hyperlink" />'
      }
      @{
        Name = 'PostKey'
        Type = 'Text'
        Title = @{ fr = 'Clé d’’envoi'; nl = 'Verzendsleutel'; en = 'Post key'; de = 'Sendeschlüssel' }
        Hint = @{ fr = 'Empêche qu’’une étape soit envoyée deux fois. À ne pas modifier.'; nl = 'Voorkomt dat een stap twee keer verzonden wordt. Niet wijzigen.'; en = 'Keeps a step from being sent twice. Leave it as it is.'; de = 'Verhindert, dass ein Schritt zweimal gesendet wird. Bitte nicht ändern.' }
        Indexed = $true
        Unique = $true
        Xml = '<Field ID="{42609a4b-1396-5b97-8839-49605e578890}" Name="PostKey" StaticName="PostKey" DisplayName="PostKey" Type="Text" Required="FALSE" Indexed="TRUE" EnforceUniqueValues="TRUE" MaxLength="100" />'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Par question'; nl = 'Per vraag'; en = 'By question'; de = 'Nach Frage' }
        Fields = @('Kind', 'Text', 'Tell', 'State', 'Author', 'Created')
        Query = '<GroupBy Collapse="FALSE" GroupLimit="100"><FieldRef Name="QuestionId" /></GroupBy><OrderBy><FieldRef Name="ID" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/Faq'
    Title = @{ fr = 'Questions fréquentes'; nl = 'Veelgestelde vragen'; en = 'Frequent questions'; de = 'Häufige Fragen' }
    Description = @{ fr = 'Les questions qui reviennent et leur réponse, une ligne par langue.'; nl = 'Vragen die terugkomen en hun antwoord, één rij per taal.'; en = 'Questions that keep coming back and their answer, one row per language.'; de = 'Fragen, die immer wieder kommen, und ihre Antwort, eine Zeile pro Sprache.' }
    TitleLabel = @{ fr = 'Question'; nl = 'Vraag'; en = 'Question'; de = 'Frage' }
    TitleRequired = $true
    Kind = @{ Readers = 'asOnSite'; SeeingThrough = 'asOnSite'; ReadSecurity = 1; WriteSecurity = 1 }
    OnQuickLaunch = $true
    Columns = @(
      @{
        Name = 'Key'
        Type = 'Text'
        Title = @{ fr = 'Clé'; nl = 'Sleutel'; en = 'Key'; de = 'Schlüssel' }
        Hint = @{ fr = 'La même pour toutes les langues d’’une question.'; nl = 'Dezelfde voor alle talen van een vraag.'; en = 'The same for all languages of a question.'; de = 'Derselbe für alle Sprachen einer Frage.' }
        Indexed = $true
        Xml = '<Field ID="{2943440e-786b-52fd-8d89-3d023a4b04c8}" Name="Key" StaticName="Key" DisplayName="Key" Type="Text" Required="TRUE" Indexed="TRUE" MaxLength="100" />'
      }
      @{
        Name = 'Language'
        Type = 'Choice'
        Title = @{ fr = 'Langue'; nl = 'Taal'; en = 'Language'; de = 'Sprache' }
        Hint = @{ fr = 'La langue de cette version.'; nl = 'De taal van deze versie.'; en = 'The language of this version.'; de = 'Die Sprache dieser Fassung.' }
        Choices = @(
          @{ fr = 'Français'; nl = 'Frans'; en = 'French'; de = 'Französisch' }
          @{ fr = 'Néerlandais'; nl = 'Nederlands'; en = 'Dutch'; de = 'Niederländisch' }
          @{ fr = 'Anglais'; nl = 'Engels'; en = 'English'; de = 'Englisch' }
          @{ fr = 'Allemand'; nl = 'Duits'; en = 'German'; de = 'Deutsch' }
        )
        Xml = '<Field ID="{a9a4bc53-1e4b-5d32-9347-dceb232afc15}" Name="Language" StaticName="Language" DisplayName="Language" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Answer'
        Type = 'Note'
        Title = @{ fr = 'Réponse'; nl = 'Antwoord'; en = 'Answer'; de = 'Antwort' }
        Hint = @{ fr = 'La réponse, en texte simple.'; nl = 'Het antwoord, in gewone tekst.'; en = 'The answer, in plain text.'; de = 'Die Antwort, als einfacher Text.' }
        Xml = '<Field ID="{09c67a21-8da6-52eb-a865-b39bf44a957f}" Name="Answer" StaticName="Answer" DisplayName="Answer" Type="Note" Required="FALSE" NumLines="8" RichText="FALSE" />'
      }
      @{
        Name = 'Topics'
        Type = 'MultiChoice'
        Title = @{ fr = 'Sujets'; nl = 'Onderwerpen'; en = 'Topics'; de = 'Themen' }
        Hint = @{ fr = 'Ce dont parle la question.'; nl = 'Waar de vraag over gaat.'; en = 'What the question is about.'; de = 'Worum es in der Frage geht.' }
        Choices = @(
          @{ fr = 'Teams'; nl = 'Teams'; en = 'Teams'; de = 'Teams' }
          @{ fr = 'SharePoint'; nl = 'SharePoint'; en = 'SharePoint'; de = 'SharePoint' }
          @{ fr = 'OneDrive'; nl = 'OneDrive'; en = 'OneDrive'; de = 'OneDrive' }
          @{ fr = 'Outlook'; nl = 'Outlook'; en = 'Outlook'; de = 'Outlook' }
          @{ fr = 'Word'; nl = 'Word'; en = 'Word'; de = 'Word' }
          @{ fr = 'Excel'; nl = 'Excel'; en = 'Excel'; de = 'Excel' }
          @{ fr = 'PowerPoint'; nl = 'PowerPoint'; en = 'PowerPoint'; de = 'PowerPoint' }
          @{ fr = 'OneNote'; nl = 'OneNote'; en = 'OneNote'; de = 'OneNote' }
          @{ fr = 'Forms'; nl = 'Forms'; en = 'Forms'; de = 'Forms' }
          @{ fr = 'Planner'; nl = 'Planner'; en = 'Planner'; de = 'Planner' }
          @{ fr = 'Power BI'; nl = 'Power BI'; en = 'Power BI'; de = 'Power BI' }
          @{ fr = 'Power Automate'; nl = 'Power Automate'; en = 'Power Automate'; de = 'Power Automate' }
          @{ fr = 'Copilot'; nl = 'Copilot'; en = 'Copilot'; de = 'Copilot' }
          @{ fr = 'Sécurité'; nl = 'Beveiliging'; en = 'Security'; de = 'Sicherheit' }
        )
        Xml = '<Field ID="{21992083-ccc8-5ab1-88f8-436fc3c0e9bc}" Name="Topics" StaticName="Topics" DisplayName="Topics" Type="MultiChoice" Required="FALSE" FillInChoice="TRUE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'SourceId'
        Type = 'Number'
        Title = @{ fr = 'Question d’’origine (id)'; nl = 'Oorspronkelijke vraag (id)'; en = 'Source (id)'; de = 'Ursprung (ID)' }
        Hint = @{ fr = 'Numéro de la question posée d’’où vient celle-ci.'; nl = 'Nummer van de gestelde vraag waar deze vandaan komt.'; en = 'The number of the question that this one came from.'; de = 'Die Nummer der gestellten Frage, aus der diese stammt.' }
        Xml = '<Field ID="{7c1c7082-5291-5c2e-84e4-ea673970b132}" Name="SourceId" StaticName="SourceId" DisplayName="SourceId" Type="Number" Required="FALSE" Decimals="0" />'
      }
      @{
        Name = 'ReviewBy'
        Type = 'DateTime'
        Title = @{ fr = 'À revoir avant le'; nl = 'Na te kijken vóór'; en = 'Review by'; de = 'Zu prüfen bis' }
        Hint = @{ fr = 'Le jour avant lequel quelqu’’un la relit.'; nl = 'De dag waarvóór iemand de tekst nakijkt.'; en = 'The day before which somebody reads it again.'; de = 'Der Tag, vor dem jemand sie noch einmal liest.' }
        Xml = '<Field ID="{c5b63616-660e-57ca-9b1b-fc4b57b524c3}" Name="ReviewBy" StaticName="ReviewBy" DisplayName="ReviewBy" Type="DateTime" Required="FALSE" Format="DateOnly" FriendlyDisplayFormat="Disabled" />'
      }
      @{
        Name = 'Published'
        Type = 'Boolean'
        Title = @{ fr = 'Publié'; nl = 'Gepubliceerd'; en = 'Published'; de = 'Veröffentlicht' }
        Hint = @{ fr = 'Non : un brouillon, que personne d’’autre ne voit.'; nl = 'Nee: een concept, dat niemand anders ziet.'; en = 'No: a draft that nobody else sees.'; de = 'Nein: ein Entwurf, den sonst niemand sieht.' }
        Xml = '<Field ID="{1e13330d-21a6-5ee8-b1db-4b63d949168a}" Name="Published" StaticName="Published" DisplayName="Published" Type="Boolean" Required="FALSE"><Default>1</Default></Field>'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Par question'; nl = 'Per vraag'; en = 'By question'; de = 'Nach Frage' }
        Fields = @('LinkTitle', 'Language', 'Topics', 'ReviewBy', 'Published')
        Query = '<GroupBy Collapse="FALSE" GroupLimit="100"><FieldRef Name="Key" /></GroupBy><OrderBy><FieldRef Name="Title" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/Sessions'
    Title = @{ fr = 'Sessions'; nl = 'Sessies'; en = 'Sessions'; de = 'Termine' }
    Description = @{ fr = 'Les sessions du programme et les créneaux de coaching individuel.'; nl = 'De sessies van het programma en de momenten voor individuele coaching.'; en = 'The programme’’s sessions and the slots for one-to-one coaching.'; de = 'Die Termine des Programms und die Zeiten für Einzelcoaching.' }
    TitleLabel = @{ fr = 'Titre'; nl = 'Titel'; en = 'Title'; de = 'Titel' }
    TitleRequired = $true
    Kind = @{ Readers = 'asOnSite'; SeeingThrough = 'asOnSite'; ReadSecurity = 1; WriteSecurity = 1 }
    OnQuickLaunch = $true
    Columns = @(
      @{
        Name = 'NameFr'
        Type = 'Text'
        Title = @{ fr = 'Titre français'; nl = 'Franse titel'; en = 'French title'; de = 'Französischer Titel' }
        Hint = @{ fr = 'Le titre pour qui lit le français. Vide : le titre ci-dessus.'; nl = 'De titel voor wie Frans leest. Leeg: de titel hierboven.'; en = 'The title for people who read French. Empty: the title above.'; de = 'Der Titel für alle, die Französisch lesen. Leer: der Titel oben.' }
        Xml = '<Field ID="{2f1352e8-316a-5f50-ab83-c8ea75a85671}" Name="NameFr" StaticName="NameFr" DisplayName="NameFr" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'NameNl'
        Type = 'Text'
        Title = @{ fr = 'Titre néerlandais'; nl = 'Nederlandse titel'; en = 'Dutch title'; de = 'Niederländischer Titel' }
        Hint = @{ fr = 'Le titre pour qui lit le néerlandais. Vide : le titre ci-dessus.'; nl = 'De titel voor wie Nederlands leest. Leeg: de titel hierboven.'; en = 'The title for people who read Dutch. Empty: the title above.'; de = 'Der Titel für alle, die Niederländisch lesen. Leer: der Titel oben.' }
        Xml = '<Field ID="{05457d1a-09c9-5c75-8b9a-2a2c90986268}" Name="NameNl" StaticName="NameNl" DisplayName="NameNl" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'NameEn'
        Type = 'Text'
        Title = @{ fr = 'Titre anglais'; nl = 'Engelse titel'; en = 'English title'; de = 'Englischer Titel' }
        Hint = @{ fr = 'Le titre pour qui lit l’’anglais. Vide : le titre ci-dessus.'; nl = 'De titel voor wie Engels leest. Leeg: de titel hierboven.'; en = 'The title for people who read English. Empty: the title above.'; de = 'Der Titel für alle, die Englisch lesen. Leer: der Titel oben.' }
        Xml = '<Field ID="{0bbb7ff7-df43-58ad-a999-d2a15797e402}" Name="NameEn" StaticName="NameEn" DisplayName="NameEn" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'NameDe'
        Type = 'Text'
        Title = @{ fr = 'Titre allemand'; nl = 'Duitse titel'; en = 'German title'; de = 'Deutscher Titel' }
        Hint = @{ fr = 'Le titre pour qui lit l’’allemand. Vide : le titre ci-dessus.'; nl = 'De titel voor wie Duits leest. Leeg: de titel hierboven.'; en = 'The title for people who read German. Empty: the title above.'; de = 'Der Titel für alle, die Deutsch lesen. Leer: der Titel oben.' }
        Xml = '<Field ID="{1fb11845-e01d-5fee-882c-24cfd36c093d}" Name="NameDe" StaticName="NameDe" DisplayName="NameDe" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'Kind'
        Type = 'Choice'
        Title = @{ fr = 'Genre'; nl = 'Soort'; en = 'Kind'; de = 'Art' }
        Hint = @{ fr = 'Heure du coach : les Digital Ambassadors en votent les sujets. Coaching individuel : un créneau pour une personne.'; nl = 'Coachuur: Digital Ambassadors stemmen over de onderwerpen. Individuele coaching: een moment voor één persoon.'; en = 'Coach hour: Digital Ambassadors vote on its topics. Coaching: a slot for one person.'; de = 'Coach-Stunde: Über ihre Themen stimmen die Digital Ambassadors ab. Einzelcoaching: eine Zeit für eine Person.' }
        Choices = @(
          @{ fr = 'Heure du coach'; nl = 'Coachuur'; en = 'Coach hour'; de = 'Coach-Stunde' }
          @{ fr = 'Demi-journée'; nl = 'Halve dag'; en = 'Half-day'; de = 'Halber Tag' }
          @{ fr = 'Atelier'; nl = 'Workshop'; en = 'Workshop'; de = 'Workshop' }
          @{ fr = 'Pilote'; nl = 'Pilot'; en = 'Pilot'; de = 'Pilot' }
          @{ fr = 'Formation'; nl = 'Opleiding'; en = 'Training'; de = 'Schulung' }
          @{ fr = 'Journée d’’accueil'; nl = 'Onthaaldag'; en = 'Welcome day'; de = 'Willkommenstag' }
          @{ fr = 'Coaching individuel'; nl = 'Individuele coaching'; en = 'Coaching'; de = 'Einzelcoaching' }
        )
        Xml = '<Field ID="{df579ab3-a4ac-5501-94aa-c9af34904eca}" Name="Kind" StaticName="Kind" DisplayName="Kind" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'StartsOn'
        Type = 'DateTime'
        Title = @{ fr = 'Début'; nl = 'Begin'; en = 'Starts on'; de = 'Beginn' }
        Hint = @{ fr = 'Le jour et l’’heure, dans le fuseau horaire de ce site.'; nl = 'Dag en uur, in de tijdzone van deze site.'; en = 'Day and time, in this site’’s time zone.'; de = 'Tag und Uhrzeit, in der Zeitzone dieser Website.' }
        Indexed = $true
        Xml = '<Field ID="{7b8ecbe5-3482-5761-8733-236021af3d61}" Name="StartsOn" StaticName="StartsOn" DisplayName="StartsOn" Type="DateTime" Required="TRUE" Indexed="TRUE" Format="DateTime" FriendlyDisplayFormat="Disabled" />'
      }
      @{
        Name = 'EndsOn'
        Type = 'DateTime'
        Title = @{ fr = 'Fin'; nl = 'Einde'; en = 'Ends on'; de = 'Ende' }
        Hint = @{ fr = 'Le jour et l’’heure. Vide : une heure après le début.'; nl = 'Dag en uur. Leeg: een uur na het begin.'; en = 'Day and time. Empty: an hour after the start.'; de = 'Tag und Uhrzeit. Leer: eine Stunde nach dem Beginn.' }
        Xml = '<Field ID="{afa9c3b4-3a54-5eb2-8685-cec650d56377}" Name="EndsOn" StaticName="EndsOn" DisplayName="EndsOn" Type="DateTime" Required="FALSE" Format="DateTime" FriendlyDisplayFormat="Disabled" />'
      }
      @{
        Name = 'Place'
        Type = 'Text'
        Title = @{ fr = 'Lieu'; nl = 'Plaats'; en = 'Place'; de = 'Ort' }
        Hint = @{ fr = 'La salle ou l’’adresse. Vide : uniquement dans Teams.'; nl = 'De zaal of het adres. Leeg: alleen in Teams.'; en = 'The room or the address. Empty: it takes place in Teams alone.'; de = 'Der Raum oder die Adresse. Leer: nur in Teams.' }
        Xml = '<Field ID="{41e0622f-7841-5258-a8ed-8022d2a26b20}" Name="Place" StaticName="Place" DisplayName="Place" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'MeetingUrl'
        Type = 'URL'
        Title = @{ fr = 'Réunion Teams'; nl = 'Teams-vergadering'; en = 'Teams meeting'; de = 'Teams-Besprechung' }
        Hint = @{ fr = 'L’’adresse de la réunion Teams, montrée aux personnes inscrites. Commence par https://.'; nl = 'Het adres van de Teams-vergadering, getoond aan wie ingeschreven is. Begint met https://.'; en = 'The address of the Teams meeting. Shown to those who are registered. Begins with https://.'; de = 'Die Adresse der Teams-Besprechung; Angemeldete sehen sie. Beginnt mit https://.' }
        Xml = '<Field ID="{bd28f444-8490-5bbd-94cf-b94036f54f72}" Name="MeetingUrl" StaticName="MeetingUrl" DisplayName="MeetingUrl" Type="URL" Required="FALSE" Format="Hyperlink" />'
      }
      @{
        Name = 'Capacity'
        Type = 'Number'
        Title = @{ fr = 'Nombre de places'; nl = 'Aantal plaatsen'; en = 'Places'; de = 'Plätze' }
        Hint = @{ fr = 'Le nombre de places. Vide : sans limite.'; nl = 'Hoeveel plaatsen er zijn. Leeg: onbeperkt.'; en = 'How many places there are. Empty: no limit.'; de = 'Wie viele Plätze es gibt. Leer: ohne Begrenzung.' }
        Xml = '<Field ID="{f7dfc390-f84d-5f4a-b6ca-14dc7af4091e}" Name="Capacity" StaticName="Capacity" DisplayName="Capacity" Type="Number" Required="FALSE" Decimals="0" Min="0" />'
      }
      @{
        Name = 'Audience'
        Type = 'MultiChoice'
        Title = @{ fr = 'Pour qui'; nl = 'Voor wie'; en = 'Audience'; de = 'Für wen' }
        Hint = @{ fr = 'À qui les places sont réservées. Digital Ambassadors : seules comptent les personnes dont le rôle est en cours.'; nl = 'Voor wie de plaatsen zijn. Digital Ambassadors: alleen wie nu Digital Ambassador is, telt mee.'; en = 'For whom the places are. Digital Ambassador: only whoever serves as a Digital Ambassador is counted.'; de = 'Für wen die Plätze sind. Digital Ambassadors: Es zählt nur, wer diese Rolle gerade hat.' }
        Choices = @(
          @{ fr = 'Arrivée récente'; nl = 'Starters'; en = 'Starter'; de = 'Neue' }
          @{ fr = 'Tout le monde'; nl = 'Iedereen'; en = 'Everyone'; de = 'Alle' }
          @{ fr = 'Digital Ambassadors'; nl = 'Digital Ambassadors'; en = 'Digital Ambassador'; de = 'Digital Ambassadors' }
        )
        Xml = '<Field ID="{4601310d-9613-5485-a8b4-a7e2398ca11f}" Name="Audience" StaticName="Audience" DisplayName="Audience" Type="MultiChoice" Required="FALSE" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Topics'
        Type = 'MultiChoice'
        Title = @{ fr = 'Sujets'; nl = 'Onderwerpen'; en = 'Topics'; de = 'Themen' }
        Hint = @{ fr = 'Ce dont il est question.'; nl = 'Waarover het gaat.'; en = 'What it is about.'; de = 'Worum es geht.' }
        Choices = @(
          @{ fr = 'Teams'; nl = 'Teams'; en = 'Teams'; de = 'Teams' }
          @{ fr = 'SharePoint'; nl = 'SharePoint'; en = 'SharePoint'; de = 'SharePoint' }
          @{ fr = 'OneDrive'; nl = 'OneDrive'; en = 'OneDrive'; de = 'OneDrive' }
          @{ fr = 'Outlook'; nl = 'Outlook'; en = 'Outlook'; de = 'Outlook' }
          @{ fr = 'Word'; nl = 'Word'; en = 'Word'; de = 'Word' }
          @{ fr = 'Excel'; nl = 'Excel'; en = 'Excel'; de = 'Excel' }
          @{ fr = 'PowerPoint'; nl = 'PowerPoint'; en = 'PowerPoint'; de = 'PowerPoint' }
          @{ fr = 'OneNote'; nl = 'OneNote'; en = 'OneNote'; de = 'OneNote' }
          @{ fr = 'Forms'; nl = 'Forms'; en = 'Forms'; de = 'Forms' }
          @{ fr = 'Planner'; nl = 'Planner'; en = 'Planner'; de = 'Planner' }
          @{ fr = 'Power BI'; nl = 'Power BI'; en = 'Power BI'; de = 'Power BI' }
          @{ fr = 'Power Automate'; nl = 'Power Automate'; en = 'Power Automate'; de = 'Power Automate' }
          @{ fr = 'Copilot'; nl = 'Copilot'; en = 'Copilot'; de = 'Copilot' }
          @{ fr = 'Sécurité'; nl = 'Beveiliging'; en = 'Security'; de = 'Sicherheit' }
        )
        Xml = '<Field ID="{3ebe9857-f249-50c9-8f36-26c71d8bc63f}" Name="Topics" StaticName="Topics" DisplayName="Topics" Type="MultiChoice" Required="FALSE" FillInChoice="TRUE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Language'
        Type = 'Choice'
        Title = @{ fr = 'Langue'; nl = 'Taal'; en = 'Language'; de = 'Sprache' }
        Hint = @{ fr = 'La langue parlée.'; nl = 'De taal die gesproken wordt.'; en = 'The language that is spoken.'; de = 'Die Sprache, die gesprochen wird.' }
        Choices = @(
          @{ fr = 'Français'; nl = 'Frans'; en = 'French'; de = 'Französisch' }
          @{ fr = 'Néerlandais'; nl = 'Nederlands'; en = 'Dutch'; de = 'Niederländisch' }
          @{ fr = 'Anglais'; nl = 'Engels'; en = 'English'; de = 'Englisch' }
          @{ fr = 'Allemand'; nl = 'Duits'; en = 'German'; de = 'Deutsch' }
        )
        Xml = '<Field ID="{1bd308de-e230-5829-ae64-17dec12f1055}" Name="Language" StaticName="Language" DisplayName="Language" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'ModuleKey'
        Type = 'Text'
        Title = @{ fr = 'Clé du module'; nl = 'Modulesleutel'; en = 'Module key'; de = 'Modulschlüssel' }
        Hint = @{ fr = 'La clé de la formation du catalogue à laquelle elle se rattache.'; nl = 'De sleutel van de opleiding in de catalogus waar de sessie bij hoort.'; en = 'The key of the training in the catalogue that it belongs to.'; de = 'Der Schlüssel der Schulung im Katalog, zu der der Termin gehört.' }
        Xml = '<Field ID="{6b0f0a61-45ce-537e-bb77-92c5823f1ff4}" Name="ModuleKey" StaticName="ModuleKey" DisplayName="ModuleKey" Type="Text" Required="FALSE" MaxLength="100" />'
      }
      @{
        Name = 'Host'
        Type = 'User'
        Title = @{ fr = 'Animation'; nl = 'Begeleiding'; en = 'Host'; de = 'Leitung' }
        Hint = @{ fr = 'La personne qui anime. Elle reçoit ensuite les retours.'; nl = 'Wie de sessie begeleidt. Krijgt achteraf de feedback.'; en = 'Who leads it. Hears of feedback afterwards.'; de = 'Wer den Termin leitet. Erhält danach die Rückmeldungen.' }
        Xml = '<Field ID="{8efcf862-3c2e-5870-982e-f3cf90b44049}" Name="Host" StaticName="Host" DisplayName="Host" Type="User" Required="FALSE" ShowField="ImnName" UserSelectionMode="PeopleOnly" UserSelectionScope="0" List="UserInfo" />'
      }
      @{
        Name = 'RegistrationFrom'
        Type = 'DateTime'
        Title = @{ fr = 'Inscription dès le'; nl = 'Inschrijven vanaf'; en = 'Registration from'; de = 'Anmeldung ab' }
        Hint = @{ fr = 'Dès quand l’’inscription est possible. Vide : tout de suite.'; nl = 'Vanaf wanneer inschrijven kan. Leeg: meteen.'; en = 'From when people can register. Empty: at once.'; de = 'Ab wann man sich anmelden kann. Leer: sofort.' }
        Xml = '<Field ID="{797137ef-ddb5-5f46-9f70-e35881a6aa28}" Name="RegistrationFrom" StaticName="RegistrationFrom" DisplayName="RegistrationFrom" Type="DateTime" Required="FALSE" Format="DateTime" FriendlyDisplayFormat="Disabled" />'
      }
      @{
        Name = 'RegistrationUntil'
        Type = 'DateTime'
        Title = @{ fr = 'Inscription jusqu’’au'; nl = 'Inschrijven tot'; en = 'Registration until'; de = 'Anmeldung bis' }
        Hint = @{ fr = 'Jusqu’’à quand l’’inscription est possible. Vide : jusqu’’au début.'; nl = 'Tot wanneer inschrijven kan. Leeg: tot het begin.'; en = 'Until when people can register. Empty: until it starts.'; de = 'Bis wann man sich anmelden kann. Leer: bis zum Beginn.' }
        Xml = '<Field ID="{fc91fd6f-b6eb-5c87-9577-fc066da5417e}" Name="RegistrationUntil" StaticName="RegistrationUntil" DisplayName="RegistrationUntil" Type="DateTime" Required="FALSE" Format="DateTime" FriendlyDisplayFormat="Disabled" />'
      }
      @{
        Name = 'State'
        Type = 'Choice'
        Title = @{ fr = 'État'; nl = 'Status'; en = 'State'; de = 'Stand' }
        Hint = @{ fr = 'Inscriptions clôturées : les places sont fixées. Le composant la modifie lui-même.'; nl = 'Inschrijvingen afgesloten: de plaatsen liggen vast. Het webonderdeel past dit zelf aan.'; en = 'Closed: registration is over and the places are fixed. The web part changes it.'; de = 'Geschlossen: Die Plätze stehen fest. Das Webpart ändert dies selbst.' }
        Initially = 0
        Choices = @(
          @{ fr = 'Prévue'; nl = 'Gepland'; en = 'Planned'; de = 'Geplant' }
          @{ fr = 'Inscriptions clôturées'; nl = 'Inschrijvingen afgesloten'; en = 'Closed'; de = 'Geschlossen' }
          @{ fr = 'A eu lieu'; nl = 'Doorgegaan'; en = 'Held'; de = 'Durchgeführt' }
          @{ fr = 'Annulée'; nl = 'Geannuleerd'; en = 'Cancelled'; de = 'Abgesagt' }
        )
        Xml = '<Field ID="{b53ee7d7-4dc5-5c6e-8ecd-0ce0fcb7b0d7}" Name="State" StaticName="State" DisplayName="State" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES><Default>{default}</Default></Field>'
      }
      @{
        Name = 'QuestionId'
        Type = 'Number'
        Title = @{ fr = 'Sujet voté (id)'; nl = 'Gekozen onderwerp (id)'; en = 'Topic voted (id)'; de = 'Gewähltes Thema (ID)' }
        Hint = @{ fr = 'Le numéro du sujet voté. Le composant l’’écrit lui-même.'; nl = 'Het nummer van het gekozen onderwerp. Het webonderdeel vult dit zelf in.'; en = 'The number of the topic that was voted. The web part writes it.'; de = 'Die Nummer des gewählten Themas. Das Webpart schreibt sie selbst.' }
        Xml = '<Field ID="{618c477a-8aab-548d-a4fa-d3eb8cbc5dfb}" Name="QuestionId" StaticName="QuestionId" DisplayName="QuestionId" Type="Number" Required="FALSE" Decimals="0" />'
      }
      @{
        Name = 'TakenRow'
        Type = 'Number'
        Title = @{ fr = 'Demande confirmée (id)'; nl = 'Bevestigde aanvraag (id)'; en = 'Request taken (id)'; de = 'Bestätigte Anfrage (ID)' }
        Hint = @{ fr = 'Coaching : le numéro de la demande qui a le créneau. Le composant l’’écrit lui-même.'; nl = 'Coaching: het nummer van de aanvraag die het moment heeft. Het webonderdeel vult dit zelf in.'; en = 'Coaching: the number of the request that has the slot. The web part writes it.'; de = 'Coaching: die Nummer der Anfrage, die die Zeit hat. Das Webpart schreibt sie selbst.' }
        Xml = '<Field ID="{7bf097bc-c3a7-5f42-b4ed-39077370a78a}" Name="TakenRow" StaticName="TakenRow" DisplayName="TakenRow" Type="Number" Required="FALSE" Decimals="0" />'
      }
      @{
        Name = 'InRows'
        Type = 'Note'
        Title = @{ fr = 'Inscriptions retenues'; nl = 'Vaste inschrijvingen'; en = 'Registrations with a place'; de = 'Anmeldungen mit Platz' }
        Hint = @{ fr = 'Les numéros des inscriptions retenues, écrits à la clôture. À laisser tel quel.'; nl = 'De nummers van de inschrijvingen met een plaats, ingevuld bij het afsluiten. Laat dit zo staan.'; en = 'The numbers of the registrations that have a place, written at closing. Leave it as it is.'; de = 'Die Nummern der Anmeldungen mit Platz, beim Schließen geschrieben. Bitte so lassen.' }
        Xml = '<Field ID="{8316490f-5d25-574b-b6a2-7e41b294d0d8}" Name="InRows" StaticName="InRows" DisplayName="InRows" Type="Note" Required="FALSE" NumLines="3" RichText="FALSE" />'
      }
      @{
        Name = 'Summary'
        Type = 'Note'
        Title = @{ fr = 'Résumé'; nl = 'Samenvatting'; en = 'Summary'; de = 'Zusammenfassung' }
        Hint = @{ fr = 'Ce qui a été dit, ou la raison de l’’annulation. Texte simple.'; nl = 'Wat er gezegd is, of waarom de sessie niet doorgaat. Gewone tekst.'; en = 'What was said, or why it is cancelled. Plain text.'; de = 'Was besprochen wurde, oder warum der Termin abgesagt ist. Einfacher Text.' }
        Xml = '<Field ID="{c0f613f4-e4d9-5b5d-91b2-18524e69f8e6}" Name="Summary" StaticName="Summary" DisplayName="Summary" Type="Note" Required="FALSE" NumLines="4" RichText="FALSE" />'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Par date'; nl = 'Op datum'; en = 'By date'; de = 'Nach Datum' }
        Fields = @('LinkTitle', 'Kind', 'StartsOn', 'EndsOn', 'Place', 'Host', 'Capacity', 'State')
        Query = '<OrderBy><FieldRef Name="StartsOn" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/Registrations'
    Title = @{ fr = 'Inscriptions'; nl = 'Inschrijvingen'; en = 'Registrations'; de = 'Anmeldungen' }
    Description = @{ fr = 'Les inscriptions aux sessions, une ligne par personne. Une ligne modifiée ne compte plus.'; nl = 'De inschrijvingen voor sessies, één rij per persoon. Een gewijzigde rij telt niet meer.'; en = 'Registrations for sessions, one row per person. An edited row no longer counts.'; de = 'Die Anmeldungen zu Terminen, eine Zeile pro Person. Eine geänderte Zeile zählt nicht mehr.' }
    TitleLabel = @{ fr = 'Remarque'; nl = 'Opmerking'; en = 'Remark'; de = 'Bemerkung' }
    TitleRequired = $false
    TitleShown = $false
    Kind = @{ Readers = 'contribute'; SeeingThrough = 'asOnSite'; ReadSecurity = 1; WriteSecurity = 2; EnableVersioning = $false; EnableAttachments = $false }
    OnQuickLaunch = $false
    Columns = @(
      @{
        Name = 'SessionId'
        Type = 'Number'
        Title = @{ fr = 'Session (id)'; nl = 'Sessie (id)'; en = 'Session (id)'; de = 'Termin (ID)' }
        Hint = @{ fr = 'Le numéro de la session. Une ligne modifiée ici ne compte plus.'; nl = 'Het nummer van de sessie. Een rij die hier gewijzigd wordt, telt niet meer.'; en = 'The number of the session. A row that is edited here no longer counts.'; de = 'Die Nummer des Termins. Eine hier geänderte Zeile zählt nicht mehr.' }
        Indexed = $true
        Xml = '<Field ID="{151f813d-a3c2-5297-ad0e-2d571b50d59f}" Name="SessionId" StaticName="SessionId" DisplayName="SessionId" Type="Number" Required="FALSE" Indexed="TRUE" Decimals="0" />'
      }
      @{
        Name = 'PersonUser'
        Type = 'Number'
        Title = @{ fr = 'Personne (id)'; nl = 'Persoon (id)'; en = 'Person (id)'; de = 'Person (ID)' }
        Hint = @{ fr = 'Le numéro, sur ce site, de la personne inscrite : ses lignes se retrouvent ainsi.'; nl = 'Het nummer op deze site van wie inschreef: zo worden de eigen rijen gevonden.'; en = 'The number on this site of whoever registered. Their rows are found by it.'; de = 'Die Nummer der angemeldeten Person auf dieser Website: So werden ihre Zeilen gefunden.' }
        Indexed = $true
        Xml = '<Field ID="{39b32213-11cb-51c6-b40d-240f5a209e4a}" Name="PersonUser" StaticName="PersonUser" DisplayName="PersonUser" Type="Number" Required="FALSE" Indexed="TRUE" Decimals="0" />'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Les plus récentes'; nl = 'Nieuwste eerst'; en = 'Newest first'; de = 'Neueste zuerst' }
        Fields = @('SessionId', 'Author', 'Created')
        Query = '<OrderBy><FieldRef Name="ID" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/Attendance'
    Title = @{ fr = 'Présences'; nl = 'Aanwezigheden'; en = 'Attendance'; de = 'Teilnahme' }
    Description = @{ fr = 'Qui a participé à chaque session. Visible des seules personnes qui gèrent le programme.'; nl = 'Wie aan elke sessie deelnam. Alleen zichtbaar voor wie het programma beheert.'; en = 'Who attended each session. Only those who handle the programme see it.'; de = 'Wer an welchem Termin teilgenommen hat. Nur für die, die das Programm betreuen.' }
    TitleLabel = @{ fr = 'Remarque'; nl = 'Opmerking'; en = 'Remark'; de = 'Bemerkung' }
    TitleRequired = $false
    TitleShown = $false
    Kind = @{ Readers = 'nothing'; SeeingThrough = 'nothing'; ReadSecurity = 1; WriteSecurity = 1; EnableVersioning = $false; EnableAttachments = $false; NoCrawl = $true }
    OnQuickLaunch = $false
    Columns = @(
      @{
        Name = 'SessionId'
        Type = 'Number'
        Title = @{ fr = 'Session (id)'; nl = 'Sessie (id)'; en = 'Session (id)'; de = 'Termin (ID)' }
        Hint = @{ fr = 'Le numéro de la session.'; nl = 'Het nummer van de sessie.'; en = 'The number of the session.'; de = 'Die Nummer des Termins.' }
        Indexed = $true
        Xml = '<Field ID="{5ef1eb56-8a5f-5b5e-8a4f-20660b078de6}" Name="SessionId" StaticName="SessionId" DisplayName="SessionId" Type="Number" Required="FALSE" Indexed="TRUE" Decimals="0" />'
      }
      @{
        Name = 'Person'
        Type = 'User'
        Title = @{ fr = 'Personne'; nl = 'Persoon'; en = 'Person'; de = 'Person' }
        Hint = @{ fr = 'La personne attendue, ou venue.'; nl = 'Wie verwacht wordt, of er was.'; en = 'Who is expected, or came.'; de = 'Wer erwartet wird oder da war.' }
        Xml = '<Field ID="{2cf4bfe2-c0ee-5053-8cf5-eeb4ea72c0de}" Name="Person" StaticName="Person" DisplayName="Person" Type="User" Required="FALSE" ShowField="ImnName" UserSelectionMode="PeopleOnly" UserSelectionScope="0" List="UserInfo" />'
      }
      @{
        Name = 'State'
        Type = 'Choice'
        Title = @{ fr = 'État'; nl = 'Status'; en = 'State'; de = 'Stand' }
        Hint = @{ fr = 'Si la personne est venue. Le composant l’’écrit lui-même.'; nl = 'Of de persoon er was. Het webonderdeel vult dit zelf in.'; en = 'Whether the person came. The web part writes it.'; de = 'Ob die Person da war. Das Webpart schreibt dies selbst.' }
        Initially = 0
        Choices = @(
          @{ fr = 'Expected'; nl = 'Expected'; en = 'Expected'; de = 'Expected' }
          @{ fr = 'Attended'; nl = 'Attended'; en = 'Attended'; de = 'Attended' }
          @{ fr = 'Excused'; nl = 'Excused'; en = 'Excused'; de = 'Excused' }
          @{ fr = 'Absent'; nl = 'Absent'; en = 'Absent'; de = 'Absent' }
          @{ fr = 'Added'; nl = 'Added'; en = 'Added'; de = 'Added' }
        )
        Xml = '<Field ID="{a7cce088-fa25-5c57-95d7-6ce9c05e750f}" Name="State" StaticName="State" DisplayName="State" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES><Default>{default}</Default></Field>'
      }
      @{
        Name = 'RowKey'
        Type = 'Text'
        Title = @{ fr = 'Clé'; nl = 'Sleutel'; en = 'Key'; de = 'Schlüssel' }
        Hint = @{ fr = 'Empêche qu’’une personne figure deux fois dans une session. À laisser tel quel.'; nl = 'Zorgt dat niemand twee keer in een sessie staat. Laat dit zo staan.'; en = 'Keeps a person from standing twice in a session. Leave it as it is.'; de = 'Verhindert, dass jemand zweimal in einem Termin steht. Bitte so lassen.' }
        Indexed = $true
        Unique = $true
        Xml = '<Field ID="{46e0759f-f9b1-545d-9d0a-86f770739ef8}" Name="RowKey" StaticName="RowKey" DisplayName="RowKey" Type="Text" Required="FALSE" Indexed="TRUE" EnforceUniqueValues="TRUE" MaxLength="50" />'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Les plus récentes'; nl = 'Nieuwste eerst'; en = 'Newest first'; de = 'Neueste zuerst' }
        Fields = @('SessionId', 'Person', 'State')
        Query = '<OrderBy><FieldRef Name="ID" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/CoachingRequests'
    Title = @{ fr = 'Demandes de coaching'; nl = 'Coachingaanvragen'; en = 'Coaching requests'; de = 'Coaching-Anfragen' }
    Description = @{ fr = 'Les demandes de coaching individuel, visibles de la personne et de l’’équipe de coaching.'; nl = 'De aanvragen voor individuele coaching, zichtbaar voor de persoon en het coachingteam.'; en = 'Requests for one-to-one coaching, seen by the person and the coaching team.'; de = 'Die Anfragen nach Einzelcoaching, sichtbar für die Person und das Coaching-Team.' }
    TitleLabel = @{ fr = 'Sujet'; nl = 'Onderwerp'; en = 'Subject'; de = 'Thema' }
    TitleRequired = $true
    Kind = @{ Readers = 'contribute'; SeeingThrough = 'contribute'; ReadSecurity = 2; WriteSecurity = 2; EnableVersioning = $false; EnableAttachments = $false; NoCrawl = $true }
    OnQuickLaunch = $false
    Columns = @(
      @{
        Name = 'SessionId'
        Type = 'Number'
        Title = @{ fr = 'Créneau (id)'; nl = 'Moment (id)'; en = 'Slot (id)'; de = 'Zeit (ID)' }
        Hint = @{ fr = 'Le numéro du créneau. Vide : un souhait sans créneau.'; nl = 'Het nummer van het moment. Leeg: een wens zonder moment.'; en = 'The number of the slot. Empty: a wish without a slot.'; de = 'Die Nummer der Zeit. Leer: ein Wunsch ohne Zeit.' }
        Indexed = $true
        Xml = '<Field ID="{8d6fe77f-8ae4-5d97-b2d8-3843951fe04b}" Name="SessionId" StaticName="SessionId" DisplayName="SessionId" Type="Number" Required="FALSE" Indexed="TRUE" Decimals="0" />'
      }
      @{
        Name = 'PersonUser'
        Type = 'Number'
        Title = @{ fr = 'Personne (id)'; nl = 'Persoon (id)'; en = 'Person (id)'; de = 'Person (ID)' }
        Hint = @{ fr = 'Le numéro, sur ce site, de la personne qui demande : ses demandes se retrouvent ainsi.'; nl = 'Het nummer op deze site van wie vraagt: zo worden de eigen aanvragen gevonden.'; en = 'The number on this site of whoever asks. Their requests are found by it.'; de = 'Die Nummer der anfragenden Person auf dieser Website: So werden ihre Anfragen gefunden.' }
        Indexed = $true
        Xml = '<Field ID="{3b253261-3443-5bbe-8aad-eef969b188eb}" Name="PersonUser" StaticName="PersonUser" DisplayName="PersonUser" Type="Number" Required="FALSE" Indexed="TRUE" Decimals="0" />'
      }
      @{
        Name = 'Topics'
        Type = 'MultiChoice'
        Title = @{ fr = 'Sujets'; nl = 'Onderwerpen'; en = 'Topics'; de = 'Themen' }
        Hint = @{ fr = 'Ce sur quoi doit porter le coaching.'; nl = 'Waarover de coaching moet gaan.'; en = 'What the coaching is to be about.'; de = 'Worum es im Coaching gehen soll.' }
        Choices = @(
          @{ fr = 'Teams'; nl = 'Teams'; en = 'Teams'; de = 'Teams' }
          @{ fr = 'SharePoint'; nl = 'SharePoint'; en = 'SharePoint'; de = 'SharePoint' }
          @{ fr = 'OneDrive'; nl = 'OneDrive'; en = 'OneDrive'; de = 'OneDrive' }
          @{ fr = 'Outlook'; nl = 'Outlook'; en = 'Outlook'; de = 'Outlook' }
          @{ fr = 'Word'; nl = 'Word'; en = 'Word'; de = 'Word' }
          @{ fr = 'Excel'; nl = 'Excel'; en = 'Excel'; de = 'Excel' }
          @{ fr = 'PowerPoint'; nl = 'PowerPoint'; en = 'PowerPoint'; de = 'PowerPoint' }
          @{ fr = 'OneNote'; nl = 'OneNote'; en = 'OneNote'; de = 'OneNote' }
          @{ fr = 'Forms'; nl = 'Forms'; en = 'Forms'; de = 'Forms' }
          @{ fr = 'Planner'; nl = 'Planner'; en = 'Planner'; de = 'Planner' }
          @{ fr = 'Power BI'; nl = 'Power BI'; en = 'Power BI'; de = 'Power BI' }
          @{ fr = 'Power Automate'; nl = 'Power Automate'; en = 'Power Automate'; de = 'Power Automate' }
          @{ fr = 'Copilot'; nl = 'Copilot'; en = 'Copilot'; de = 'Copilot' }
          @{ fr = 'Security'; nl = 'Security'; en = 'Security'; de = 'Security' }
        )
        Xml = '<Field ID="{30bb95ad-be54-515b-9de3-71ce6b5206f6}" Name="Topics" StaticName="Topics" DisplayName="Topics" Type="MultiChoice" Required="FALSE" FillInChoice="TRUE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Language'
        Type = 'Choice'
        Title = @{ fr = 'Langue'; nl = 'Taal'; en = 'Language'; de = 'Sprache' }
        Hint = @{ fr = 'La langue souhaitée.'; nl = 'De gewenste taal.'; en = 'The language wished for.'; de = 'Die gewünschte Sprache.' }
        Choices = @(
          @{ fr = 'FR'; nl = 'FR'; en = 'FR'; de = 'FR' }
          @{ fr = 'NL'; nl = 'NL'; en = 'NL'; de = 'NL' }
          @{ fr = 'EN'; nl = 'EN'; en = 'EN'; de = 'EN' }
          @{ fr = 'DE'; nl = 'DE'; en = 'DE'; de = 'DE' }
        )
        Xml = '<Field ID="{ce48f9ea-580d-5eed-a5ae-9aabb310fb36}" Name="Language" StaticName="Language" DisplayName="Language" Type="Choice" Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Wish'
        Type = 'Text'
        Title = @{ fr = 'Quand'; nl = 'Wanneer'; en = 'When'; de = 'Wann' }
        Hint = @{ fr = 'Quand cela convient, en toutes lettres.'; nl = 'Wanneer het past, in eigen woorden.'; en = 'When it suits, in the person’’s own words.'; de = 'Wann es passt, in eigenen Worten.' }
        Xml = '<Field ID="{a54f60a9-23ef-5dd4-8c7b-5be70cafce17}" Name="Wish" StaticName="Wish" DisplayName="Wish" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'Tell'
        Type = 'User'
        Title = @{ fr = 'À prévenir'; nl = 'Te verwittigen'; en = 'Tell'; de = 'Zu benachrichtigen' }
        Hint = @{ fr = 'La personne sollicitée. Une règle peut la prévenir.'; nl = 'De expert die gevraagd wordt. Een regel kan die verwittigen.'; en = 'The expert who is asked. A rule can tell them.'; de = 'Die gefragte Fachperson. Eine Regel kann sie benachrichtigen.' }
        Xml = '<Field ID="{a77b0fa3-8e89-52de-915a-fdd2a5a37ddc}" Name="Tell" StaticName="Tell" DisplayName="Tell" Type="User" Required="FALSE" ShowField="ImnName" UserSelectionMode="PeopleOnly" UserSelectionScope="0" List="UserInfo" />'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Les plus récentes'; nl = 'Nieuwste eerst'; en = 'Newest first'; de = 'Neueste zuerst' }
        Fields = @('LinkTitle', 'SessionId', 'Topics', 'Wish', 'Tell', 'Author', 'Created')
        Query = '<OrderBy><FieldRef Name="ID" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/Calls'
    Title = @{ fr = 'Appels à candidatures'; nl = 'Oproepen'; en = 'Calls'; de = 'Aufrufe' }
    Description = @{ fr = 'Les appels à candidatures : un par vague de Digital Ambassadors.'; nl = 'De oproepen tot kandidaten: één per lichting Digital Ambassadors.'; en = 'The calls for volunteers: one for each cohort of Digital Ambassadors.'; de = 'Die Aufrufe zur Kandidatur: einer je Jahrgang von Digital Ambassadors.' }
    TitleLabel = @{ fr = 'Titre'; nl = 'Titel'; en = 'Title'; de = 'Titel' }
    TitleRequired = $true
    Kind = @{ Readers = 'asOnSite'; SeeingThrough = 'asOnSite'; ReadSecurity = 1; WriteSecurity = 1 }
    OnQuickLaunch = $true
    Columns = @(
      @{
        Name = 'NameFr'
        Type = 'Text'
        Title = @{ fr = 'Titre français'; nl = 'Franse titel'; en = 'French title'; de = 'Französischer Titel' }
        Hint = @{ fr = 'Le titre pour qui lit le français. Vide : le titre ci-dessus.'; nl = 'De titel voor wie Frans leest. Leeg: de titel hierboven.'; en = 'The title for people who read French. Empty: the title above.'; de = 'Der Titel für alle, die Französisch lesen. Leer: der Titel oben.' }
        Xml = '<Field ID="{e477f65d-42f5-554c-af56-27a78252c14f}" Name="NameFr" StaticName="NameFr" DisplayName="NameFr" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'NameNl'
        Type = 'Text'
        Title = @{ fr = 'Titre néerlandais'; nl = 'Nederlandse titel'; en = 'Dutch title'; de = 'Niederländischer Titel' }
        Hint = @{ fr = 'Le titre pour qui lit le néerlandais. Vide : le titre ci-dessus.'; nl = 'De titel voor wie Nederlands leest. Leeg: de titel hierboven.'; en = 'The title for people who read Dutch. Empty: the title above.'; de = 'Der Titel für alle, die Niederländisch lesen. Leer: der Titel oben.' }
        Xml = '<Field ID="{7839f332-5afc-53d6-a5a2-bbac54fbdce8}" Name="NameNl" StaticName="NameNl" DisplayName="NameNl" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'NameEn'
        Type = 'Text'
        Title = @{ fr = 'Titre anglais'; nl = 'Engelse titel'; en = 'English title'; de = 'Englischer Titel' }
        Hint = @{ fr = 'Le titre pour qui lit l’’anglais. Vide : le titre ci-dessus.'; nl = 'De titel voor wie Engels leest. Leeg: de titel hierboven.'; en = 'The title for people who read English. Empty: the title above.'; de = 'Der Titel für alle, die Englisch lesen. Leer: der Titel oben.' }
        Xml = '<Field ID="{2240f767-bf88-5d41-a01c-17883eb8dc13}" Name="NameEn" StaticName="NameEn" DisplayName="NameEn" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'NameDe'
        Type = 'Text'
        Title = @{ fr = 'Titre allemand'; nl = 'Duitse titel'; en = 'German title'; de = 'Deutscher Titel' }
        Hint = @{ fr = 'Le titre pour qui lit l’’allemand. Vide : le titre ci-dessus.'; nl = 'De titel voor wie Duits leest. Leeg: de titel hierboven.'; en = 'The title for people who read German. Empty: the title above.'; de = 'Der Titel für alle, die Deutsch lesen. Leer: der Titel oben.' }
        Xml = '<Field ID="{a5029c44-16b9-5545-a7ca-18e591ce35f3}" Name="NameDe" StaticName="NameDe" DisplayName="NameDe" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'Text'
        Type = 'Note'
        Title = @{ fr = 'Texte'; nl = 'Tekst'; en = 'Text'; de = 'Text' }
        Hint = @{ fr = 'Ce qu’’est le rôle. Une ligne qui commence par « - » est un point de la liste au-dessus. Vide : notre texte.'; nl = 'Wat de rol inhoudt. Een regel die met ‘‘- ’’ begint, is een punt van de lijst erboven. Leeg: onze tekst.'; en = 'What the role is. A line that begins with “- ” is a point of the list above it. Empty: our text.'; de = 'Was die Rolle ist. Eine Zeile, die mit „- “ beginnt, ist ein Punkt der Liste darüber. Leer: unser Text.' }
        Xml = '<Field ID="{3981021a-9394-583d-9675-7c62ea26e385}" Name="Text" StaticName="Text" DisplayName="Text" Type="Note" Required="FALSE" NumLines="6" RichText="FALSE" />'
      }
      @{
        Name = 'TextFr'
        Type = 'Note'
        Title = @{ fr = 'Texte français'; nl = 'Franse tekst'; en = 'French text'; de = 'Französischer Text' }
        Hint = @{ fr = 'Le texte pour qui lit le français. Vide : le texte ci-dessus.'; nl = 'De tekst voor wie Frans leest. Leeg: de tekst hierboven.'; en = 'The text for people who read French. Empty: the text above.'; de = 'Der Text für alle, die Französisch lesen. Leer: der Text oben.' }
        Xml = '<Field ID="{7087a3ca-afbc-5816-aa02-41040900435f}" Name="TextFr" StaticName="TextFr" DisplayName="TextFr" Type="Note" Required="FALSE" NumLines="6" RichText="FALSE" />'
      }
      @{
        Name = 'TextNl'
        Type = 'Note'
        Title = @{ fr = 'Texte néerlandais'; nl = 'Nederlandse tekst'; en = 'Dutch text'; de = 'Niederländischer Text' }
        Hint = @{ fr = 'Le texte pour qui lit le néerlandais. Vide : le texte ci-dessus.'; nl = 'De tekst voor wie Nederlands leest. Leeg: de tekst hierboven.'; en = 'The text for people who read Dutch. Empty: the text above.'; de = 'Der Text für alle, die Niederländisch lesen. Leer: der Text oben.' }
        Xml = '<Field ID="{9cb517e0-b9fc-5f6b-b9b2-09b5a842c3c8}" Name="TextNl" StaticName="TextNl" DisplayName="TextNl" Type="Note" Required="FALSE" NumLines="6" RichText="FALSE" />'
      }
      @{
        Name = 'TextEn'
        Type = 'Note'
        Title = @{ fr = 'Texte anglais'; nl = 'Engelse tekst'; en = 'English text'; de = 'Englischer Text' }
        Hint = @{ fr = 'Le texte pour qui lit l’’anglais. Vide : le texte ci-dessus.'; nl = 'De tekst voor wie Engels leest. Leeg: de tekst hierboven.'; en = 'The text for people who read English. Empty: the text above.'; de = 'Der Text für alle, die Englisch lesen. Leer: der Text oben.' }
        Xml = '<Field ID="{189d5de3-34e7-5a80-b0ef-31df5f47d0de}" Name="TextEn" StaticName="TextEn" DisplayName="TextEn" Type="Note" Required="FALSE" NumLines="6" RichText="FALSE" />'
      }
      @{
        Name = 'TextDe'
        Type = 'Note'
        Title = @{ fr = 'Texte allemand'; nl = 'Duitse tekst'; en = 'German text'; de = 'Deutscher Text' }
        Hint = @{ fr = 'Le texte pour qui lit l’’allemand. Vide : le texte ci-dessus.'; nl = 'De tekst voor wie Duits leest. Leeg: de tekst hierboven.'; en = 'The text for people who read German. Empty: the text above.'; de = 'Der Text für alle, die Deutsch lesen. Leer: der Text oben.' }
        Xml = '<Field ID="{40abcf97-9e7e-51eb-8605-e94e2223a197}" Name="TextDe" StaticName="TextDe" DisplayName="TextDe" Type="Note" Required="FALSE" NumLines="6" RichText="FALSE" />'
      }
      @{
        Name = 'OpensOn'
        Type = 'DateTime'
        Title = @{ fr = 'Ouvert dès le'; nl = 'Open vanaf'; en = 'Opens on'; de = 'Offen ab' }
        Hint = @{ fr = 'Le premier jour, compris. Vide : tout de suite.'; nl = 'De eerste dag, inbegrepen. Leeg: meteen.'; en = 'The first day, included. Empty: at once.'; de = 'Der erste Tag, einschließlich. Leer: sofort.' }
        Xml = '<Field ID="{23f4ff4e-4127-5cce-8f40-cf84dd6082e5}" Name="OpensOn" StaticName="OpensOn" DisplayName="OpensOn" Type="DateTime" Required="FALSE" Format="DateOnly" FriendlyDisplayFormat="Disabled" />'
      }
      @{
        Name = 'ClosesOn'
        Type = 'DateTime'
        Title = @{ fr = 'Ouvert jusqu’’au'; nl = 'Open tot en met'; en = 'Closes on'; de = 'Offen bis' }
        Hint = @{ fr = 'Le dernier jour, compris. Les candidatures sont effacées 90 jours plus tard : à remplir toujours.'; nl = 'De laatste dag, inbegrepen. De kandidaturen worden 90 dagen later gewist: vul dit altijd in.'; en = 'The last day, included. Applications are erased 90 days later: always fill it in.'; de = 'Der letzte Tag, einschließlich. 90 Tage danach werden die Bewerbungen gelöscht: immer ausfüllen.' }
        Xml = '<Field ID="{af411032-9367-52f1-b109-3f0e80231d81}" Name="ClosesOn" StaticName="ClosesOn" DisplayName="ClosesOn" Type="DateTime" Required="FALSE" Format="DateOnly" FriendlyDisplayFormat="Disabled" />'
      }
      @{
        Name = 'Cohort'
        Type = 'Text'
        Title = @{ fr = 'Vague'; nl = 'Lichting'; en = 'Cohort'; de = 'Jahrgang' }
        Hint = @{ fr = 'Le nom de la vague, mot pour mot, dans les fiches des personnes accueillies. Vide : le titre.'; nl = 'De naam van de lichting, letterlijk zoals op de rijen van wie verwelkomd is. Leeg: de titel.'; en = 'The name of the cohort, word for word in the rows of whoever is welcomed. Empty: the title.'; de = 'Der Name des Jahrgangs, wörtlich in den Zeilen der Aufgenommenen. Leer: der Titel.' }
        Xml = '<Field ID="{0f7c175d-4c92-5805-9e73-f8039d02876b}" Name="Cohort" StaticName="Cohort" DisplayName="Cohort" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'Target'
        Type = 'Number'
        Title = @{ fr = 'Personnes souhaitées'; nl = 'Gezocht aantal'; en = 'People wanted'; de = 'Gesuchte Personen' }
        Hint = @{ fr = 'Le nombre de personnes souhaité. Vide : aucun n’’est annoncé.'; nl = 'Hoeveel personen er gezocht worden. Leeg: er wordt geen aantal genoemd.'; en = 'How many people are wanted. Empty: no number is told.'; de = 'Wie viele Personen gesucht werden. Leer: Es wird keine Zahl genannt.' }
        Xml = '<Field ID="{78810c5c-d2d5-567c-8bf7-e811b6fcc5af}" Name="Target" StaticName="Target" DisplayName="Target" Type="Number" Required="FALSE" Decimals="0" Min="0" />'
      }
      @{
        Name = 'Contact'
        Type = 'User'
        Title = @{ fr = 'Contact'; nl = 'Contactpersoon'; en = 'Contact'; de = 'Ansprechperson' }
        Hint = @{ fr = 'La personne qui suit l’’appel et répond aux questions.'; nl = 'Wie de oproep opvolgt en vragen beantwoordt.'; en = 'Who looks after the call and answers questions.'; de = 'Wer den Aufruf betreut und Fragen beantwortet.' }
        Xml = '<Field ID="{0c6a0996-3a66-5bb4-b4e8-f93c15cf2eee}" Name="Contact" StaticName="Contact" DisplayName="Contact" Type="User" Required="FALSE" ShowField="ImnName" UserSelectionMode="PeopleOnly" UserSelectionScope="0" List="UserInfo" />'
      }
      @{
        Name = 'FormUrl'
        Type = 'URL'
        Title = @{ fr = 'Formulaire externe'; nl = 'Extern formulier'; en = 'External form'; de = 'Externes Formular' }
        Hint = @{ fr = 'L’’adresse d’’un formulaire, s’’il remplace celui de la page. Commence par https://.'; nl = 'Het adres van een formulier, als dat in de plaats komt van dat op de pagina. Begint met https://.'; en = 'The address of a form, if it replaces the one on the page. Begins with https://.'; de = 'Die Adresse eines Formulars, wenn es das auf der Seite ersetzt. Beginnt mit https://.' }
        Xml = '<Field ID="{6717efe3-cf37-54f4-abf5-841c488ccd08}" Name="FormUrl" StaticName="FormUrl" DisplayName="FormUrl" Type="URL" Required="FALSE" Format="Hyperlink" />'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Par date'; nl = 'Op datum'; en = 'By date'; de = 'Nach Datum' }
        Fields = @('LinkTitle', 'Cohort', 'OpensOn', 'ClosesOn', 'Target', 'Contact')
        Query = '<OrderBy><FieldRef Name="ClosesOn" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/Applications'
    Title = @{ fr = 'Candidatures'; nl = 'Kandidaturen'; en = 'Applications'; de = 'Bewerbungen' }
    Description = @{ fr = 'Les candidatures, visibles de la personne et de l’’équipe de l’’appel.'; nl = 'De kandidaturen, zichtbaar voor de persoon en het team van de oproep.'; en = 'Applications, seen by the person and the team behind the call.'; de = 'Die Bewerbungen, sichtbar für die Person und das Team des Aufrufs.' }
    TitleLabel = @{ fr = 'Remarque'; nl = 'Opmerking'; en = 'Remark'; de = 'Bemerkung' }
    TitleRequired = $false
    TitleShown = $false
    Kind = @{ Readers = 'contribute'; SeeingThrough = 'contribute'; ReadSecurity = 2; WriteSecurity = 2; EnableVersioning = $false; EnableAttachments = $false; NoCrawl = $true }
    OnQuickLaunch = $false
    Columns = @(
      @{
        Name = 'CallId'
        Type = 'Number'
        Title = @{ fr = 'Appel (id)'; nl = 'Oproep (id)'; en = 'Call (id)'; de = 'Aufruf (ID)' }
        Hint = @{ fr = 'Le numéro de l’’appel.'; nl = 'Het nummer van de oproep.'; en = 'The number of the call.'; de = 'Die Nummer des Aufrufs.' }
        Indexed = $true
        Xml = '<Field ID="{95b5b1f9-ea0d-5ea4-9a38-465ba9e39918}" Name="CallId" StaticName="CallId" DisplayName="CallId" Type="Number" Required="FALSE" Indexed="TRUE" Decimals="0" />'
      }
      @{
        Name = 'PersonUser'
        Type = 'Number'
        Title = @{ fr = 'Personne (id)'; nl = 'Persoon (id)'; en = 'Person (id)'; de = 'Person (ID)' }
        Hint = @{ fr = 'Le numéro, sur ce site, de la personne : sa candidature se retrouve ainsi.'; nl = 'Het nummer van de persoon op deze site: zo wordt de kandidatuur teruggevonden.'; en = 'The number of the person on this site: their application is found by it.'; de = 'Die Nummer der Person auf dieser Website: So wird ihre Bewerbung gefunden.' }
        Indexed = $true
        Xml = '<Field ID="{fa2309a6-d4fd-5310-8073-4c84a5b13e4f}" Name="PersonUser" StaticName="PersonUser" DisplayName="PersonUser" Type="Number" Required="FALSE" Indexed="TRUE" Decimals="0" />'
      }
      @{
        Name = 'Affinity'
        Type = 'Boolean'
        Title = @{ fr = 'Affinité'; nl = 'Affiniteit'; en = 'Affinity'; de = 'Affinität' }
        Hint = @{ fr = 'Les outils numériques l’’intéressent. Non : pas encore.'; nl = 'Heeft iets met digitale tools. Nee: nog niet.'; en = 'Has an affinity with digital tools. No: not yet.'; de = 'Digitale Werkzeuge liegen der Person. Nein: noch nicht.' }
        Xml = '<Field ID="{567fc119-31e0-513f-a80e-fea105de6c71}" Name="Affinity" StaticName="Affinity" DisplayName="Affinity" Type="Boolean" Required="FALSE"><Default>0</Default></Field>'
      }
      @{
        Name = 'WillToDevelop'
        Type = 'Boolean'
        Title = @{ fr = 'Envie de progresser'; nl = 'Wil bijleren'; en = 'Will to develop'; de = 'Will dazulernen' }
        Hint = @{ fr = 'Envie d’’apprendre et de progresser. Non : pas encore.'; nl = 'Wil bijleren. Nee: nog niet.'; en = 'Wants to develop. No: not yet.'; de = 'Möchte dazulernen. Nein: noch nicht.' }
        Xml = '<Field ID="{e985eefc-27c7-533d-9a87-176d992b2e03}" Name="WillToDevelop" StaticName="WillToDevelop" DisplayName="WillToDevelop" Type="Boolean" Required="FALSE"><Default>0</Default></Field>'
      }
      @{
        Name = 'Availability'
        Type = 'Boolean'
        Title = @{ fr = 'Disponibilité'; nl = 'Beschikbaarheid'; en = 'Availability'; de = 'Verfügbarkeit' }
        Hint = @{ fr = 'Un peu de temps pour aider. Non : pas encore.'; nl = 'Heeft wat tijd om te helpen. Nee: nog niet.'; en = 'Has some time to help. No: not yet.'; de = 'Hat etwas Zeit zum Helfen. Nein: noch nicht.' }
        Xml = '<Field ID="{d11cb1e6-5b71-5c1c-972c-26db7c4158b9}" Name="Availability" StaticName="Availability" DisplayName="Availability" Type="Boolean" Required="FALSE"><Default>0</Default></Field>'
      }
      @{
        Name = 'Words'
        Type = 'Note'
        Title = @{ fr = 'Quelques mots'; nl = 'Enkele woorden'; en = 'A few words'; de = 'Ein paar Worte' }
        Hint = @{ fr = 'Ce qui donne envie, ce qui retient.'; nl = 'Wat aanspreekt, en wat tegenhoudt.'; en = 'What appeals, what holds back.'; de = 'Was reizt und was zögern lässt.' }
        Xml = '<Field ID="{64956654-abb2-54d7-a90c-8a962dad7a47}" Name="Words" StaticName="Words" DisplayName="Words" Type="Note" Required="FALSE" NumLines="4" RichText="FALSE" />'
      }
      @{
        Name = 'Topics'
        Type = 'MultiChoice'
        Title = @{ fr = 'Sujets'; nl = 'Onderwerpen'; en = 'Topics'; de = 'Themen' }
        Hint = @{ fr = 'Ce pour quoi la personne pourrait aider.'; nl = 'Waarmee de persoon zou kunnen helpen.'; en = 'What the person could help with.'; de = 'Wobei die Person helfen könnte.' }
        Choices = @(
          @{ fr = 'Teams'; nl = 'Teams'; en = 'Teams'; de = 'Teams' }
          @{ fr = 'SharePoint'; nl = 'SharePoint'; en = 'SharePoint'; de = 'SharePoint' }
          @{ fr = 'OneDrive'; nl = 'OneDrive'; en = 'OneDrive'; de = 'OneDrive' }
          @{ fr = 'Outlook'; nl = 'Outlook'; en = 'Outlook'; de = 'Outlook' }
          @{ fr = 'Word'; nl = 'Word'; en = 'Word'; de = 'Word' }
          @{ fr = 'Excel'; nl = 'Excel'; en = 'Excel'; de = 'Excel' }
          @{ fr = 'PowerPoint'; nl = 'PowerPoint'; en = 'PowerPoint'; de = 'PowerPoint' }
          @{ fr = 'OneNote'; nl = 'OneNote'; en = 'OneNote'; de = 'OneNote' }
          @{ fr = 'Forms'; nl = 'Forms'; en = 'Forms'; de = 'Forms' }
          @{ fr = 'Planner'; nl = 'Planner'; en = 'Planner'; de = 'Planner' }
          @{ fr = 'Power BI'; nl = 'Power BI'; en = 'Power BI'; de = 'Power BI' }
          @{ fr = 'Power Automate'; nl = 'Power Automate'; en = 'Power Automate'; de = 'Power Automate' }
          @{ fr = 'Copilot'; nl = 'Copilot'; en = 'Copilot'; de = 'Copilot' }
          @{ fr = 'Security'; nl = 'Security'; en = 'Security'; de = 'Security' }
        )
        Xml = '<Field ID="{d818815c-af4f-59cb-9e83-5ce12b6a4c62}" Name="Topics" StaticName="Topics" DisplayName="Topics" Type="MultiChoice" Required="FALSE" FillInChoice="TRUE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Languages'
        Type = 'MultiChoice'
        Title = @{ fr = 'Langues'; nl = 'Talen'; en = 'Languages'; de = 'Sprachen' }
        Hint = @{ fr = 'Les langues dans lesquelles elle aiderait.'; nl = 'De talen waarin de persoon zou helpen.'; en = 'The languages the person would help in.'; de = 'Die Sprachen, in denen sie helfen würde.' }
        Choices = @(
          @{ fr = 'FR'; nl = 'FR'; en = 'FR'; de = 'FR' }
          @{ fr = 'NL'; nl = 'NL'; en = 'NL'; de = 'NL' }
          @{ fr = 'EN'; nl = 'EN'; en = 'EN'; de = 'EN' }
          @{ fr = 'DE'; nl = 'DE'; en = 'DE'; de = 'DE' }
        )
        Xml = '<Field ID="{46ab84db-c9d8-505e-8e87-b549d8e911ef}" Name="Languages" StaticName="Languages" DisplayName="Languages" Type="MultiChoice" Required="FALSE" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'CircleKey'
        Type = 'Text'
        Title = @{ fr = 'Clé du cercle'; nl = 'Cirkelsleutel'; en = 'Circle key'; de = 'Kreisschlüssel' }
        Hint = @{ fr = 'La clé du cercle de la personne.'; nl = 'De sleutel van de cirkel van de persoon.'; en = 'The key of the person’’s circle.'; de = 'Der Schlüssel des Kreises der Person.' }
        Xml = '<Field ID="{d8386aab-66ba-567a-b196-3f69eb5bab4a}" Name="CircleKey" StaticName="CircleKey" DisplayName="CircleKey" Type="Text" Required="FALSE" MaxLength="100" />'
      }
      @{
        Name = 'ManagerInformed'
        Type = 'Boolean'
        Title = @{ fr = 'L’’équipe le sait'; nl = 'Leidinggevende weet het'; en = 'Manager informed'; de = 'Leitung weiß es' }
        Hint = @{ fr = 'La personne responsable de l’’équipe est au courant.'; nl = 'Wie het team leidt, is op de hoogte.'; en = 'Whoever leads the team knows.'; de = 'Die Teamleitung weiß Bescheid.' }
        Xml = '<Field ID="{1490b493-e867-5097-9909-f996f5540e56}" Name="ManagerInformed" StaticName="ManagerInformed" DisplayName="ManagerInformed" Type="Boolean" Required="FALSE"><Default>0</Default></Field>'
      }
      @{
        Name = 'ConsentToBeListed'
        Type = 'Boolean'
        Title = @{ fr = 'Accord pour la liste'; nl = 'Akkoord met de lijst'; en = 'Agrees to be listed'; de = 'Zustimmung' }
        Hint = @{ fr = 'La personne accepte de figurer dans la liste des Digital Ambassadors. Sans cela, pas d’’accueil.'; nl = 'Gaat akkoord met een plaats op de lijst van Digital Ambassadors. Zonder akkoord geen onthaal.'; en = 'Agrees to be listed as a Digital Ambassador. Without it nobody is welcomed.'; de = 'Ist mit dem Eintrag als Digital Ambassador einverstanden. Ohne das wird niemand aufgenommen.' }
        Xml = '<Field ID="{3a493712-5915-58fa-99d8-6a727b532c0d}" Name="ConsentToBeListed" StaticName="ConsentToBeListed" DisplayName="ConsentToBeListed" Type="Boolean" Required="FALSE"><Default>0</Default></Field>'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Par appel'; nl = 'Per oproep'; en = 'By call'; de = 'Nach Aufruf' }
        Fields = @('Author', 'CallId', 'CircleKey', 'Topics', 'Languages', 'Created')
        Query = '<OrderBy><FieldRef Name="ID" /></OrderBy>'
      }
    )
  }
  @{
    Url = 'Lists/Indicators'
    Title = @{ fr = 'Indicateurs'; nl = 'Indicatoren'; en = 'Indicators'; de = 'Kennzahlen' }
    Description = @{ fr = 'Les résultats des enquêtes sur le programme, une ligne par question et par vague.'; nl = 'De resultaten van de bevragingen over het programma, één rij per vraag en per meting.'; en = 'What surveys found of the programme, one row per question and wave.'; de = 'Die Ergebnisse der Umfragen zum Programm, eine Zeile pro Frage und Welle.' }
    TitleLabel = @{ fr = 'Question, mot pour mot'; nl = 'Vraag, woord voor woord'; en = 'Question, word for word'; de = 'Frage im Wortlaut' }
    TitleRequired = $true
    Kind = @{ Readers = 'asOnSite'; SeeingThrough = 'asOnSite'; ReadSecurity = 1; WriteSecurity = 1 }
    OnQuickLaunch = $true
    Columns = @(
      @{
        Name = 'Key'
        Type = 'Choice'
        Title = @{ fr = 'Indicateur'; nl = 'Indicator'; en = 'Indicator'; de = 'Kennzahl' }
        Hint = @{ fr = 'Ce qui est mesuré : les cinq premiers ont leur case, « Autre » reste dans la liste.'; nl = 'Wat gemeten wordt: de eerste vijf krijgen een tegel, ‘‘Andere’’ blijft in de lijst.'; en = 'What is measured: the first five have a tile, “Other” stays in the list.'; de = 'Was gemessen wird: Die ersten fünf haben eine Kachel, „Andere“ bleibt in der Liste.' }
        Choices = @(
          @{ fr = 'Notoriété'; nl = 'Bekendheid'; en = 'Awareness'; de = 'Bekanntheit' }
          @{ fr = 'Utilisation'; nl = 'Gebruik'; en = 'Use'; de = 'Nutzung' }
          @{ fr = 'Valeur ajoutée'; nl = 'Meerwaarde'; en = 'Added value'; de = 'Mehrwert' }
          @{ fr = 'Facilité d’’adoption'; nl = 'Gemak van adoptie'; en = 'Ease of adoption'; de = 'Leichtigkeit der Einführung' }
          @{ fr = 'Participation'; nl = 'Deelname'; en = 'Participation'; de = 'Teilnahme' }
          @{ fr = 'Autre'; nl = 'Andere'; en = 'Other'; de = 'Andere' }
        )
        Xml = '<Field ID="{b21eaeed-79d9-5d34-8bbb-f4f4744a73d3}" Name="Key" StaticName="Key" DisplayName="Key" Type="Choice" Required="TRUE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Wave'
        Type = 'Text'
        Title = @{ fr = 'Vague'; nl = 'Meting'; en = 'Wave'; de = 'Welle' }
        Hint = @{ fr = 'Le nom de l’’enquête, par exemple « Octobre 2026 ».'; nl = 'De naam van de bevraging, bijvoorbeeld ‘‘Oktober 2026’’.'; en = 'The name of the survey, “October 2026” for example.'; de = 'Der Name der Umfrage, zum Beispiel „Oktober 2026“.' }
        Xml = '<Field ID="{aced4176-201d-580e-835c-df18847de249}" Name="Wave" StaticName="Wave" DisplayName="Wave" Type="Text" Required="TRUE" MaxLength="100" />'
      }
      @{
        Name = 'MeasuredOn'
        Type = 'DateTime'
        Title = @{ fr = 'Mesuré le'; nl = 'Gemeten op'; en = 'Measured on'; de = 'Gemessen am' }
        Hint = @{ fr = 'Le jour qui range les vagues. La plus récente est montrée.'; nl = 'De dag die de metingen rangschikt. De recentste wordt getoond.'; en = 'The day by which waves are put in order. The newest is shown.'; de = 'Der Tag, nach dem die Wellen geordnet werden. Gezeigt wird die neueste.' }
        Indexed = $true
        Xml = '<Field ID="{0dd1e175-356e-5d2c-9897-e86f07ba83a2}" Name="MeasuredOn" StaticName="MeasuredOn" DisplayName="MeasuredOn" Type="DateTime" Required="TRUE" Indexed="TRUE" Format="DateOnly" FriendlyDisplayFormat="Disabled" />'
      }
      @{
        Name = 'Value'
        Type = 'Number'
        Title = @{ fr = 'Valeur'; nl = 'Waarde'; en = 'Value'; de = 'Wert' }
        Hint = @{ fr = 'Le résultat, dans l’’échelle choisie : 77 pour 77 %, 8,18 sur 10.'; nl = 'Het resultaat in de gekozen schaal: 77 voor 77 %, 8,18 op 10.'; en = 'The result on the chosen scale: 77 for 77%, 8.18 out of 10.'; de = 'Das Ergebnis auf der gewählten Skala: 77 für 77 %, 8,18 von 10.' }
        Xml = '<Field ID="{2f5b0741-aa34-516a-97bb-caaf77e849f1}" Name="Value" StaticName="Value" DisplayName="Value" Type="Number" Required="TRUE" />'
      }
      @{
        Name = 'Scale'
        Type = 'Choice'
        Title = @{ fr = 'Échelle'; nl = 'Schaal'; en = 'Scale'; de = 'Skala' }
        Hint = @{ fr = 'Pour cent : de 0 à 100. Sur 10 et sur 5 : jusqu’’à 10 et jusqu’’à 5.'; nl = 'Procent: van 0 tot 100. Op 10 en op 5: tot 10 en tot 5.'; en = 'Per cent: from 0 to 100. Out of 10 and out of 5: up to 10 and up to 5.'; de = 'Prozent: von 0 bis 100. Von 10 und von 5: bis 10 und bis 5.' }
        Choices = @(
          @{ fr = 'Pour cent'; nl = 'Procent'; en = 'Per cent'; de = 'Prozent' }
          @{ fr = 'Sur 10'; nl = 'Op 10'; en = 'Out of 10'; de = 'Von 10' }
          @{ fr = 'Sur 5'; nl = 'Op 5'; en = 'Out of 5'; de = 'Von 5' }
          @{ fr = 'Nombre'; nl = 'Aantal'; en = 'Count'; de = 'Anzahl' }
        )
        Xml = '<Field ID="{b369b228-484f-535a-8894-9f3acb4d62a5}" Name="Scale" StaticName="Scale" DisplayName="Scale" Type="Choice" Required="TRUE" Format="Dropdown" FillInChoice="FALSE"><CHOICES>{choices}</CHOICES></Field>'
      }
      @{
        Name = 'Invited'
        Type = 'Number'
        Title = @{ fr = 'Personnes invitées'; nl = 'Uitgenodigd'; en = 'Invited'; de = 'Eingeladen' }
        Hint = @{ fr = 'À combien de personnes la question a été posée.'; nl = 'Aan hoeveel mensen de vraag gesteld is.'; en = 'How many people were asked.'; de = 'Wie viele Personen gefragt wurden.' }
        Xml = '<Field ID="{d4ef18e3-b5da-5716-a83c-f9d1b6e1585f}" Name="Invited" StaticName="Invited" DisplayName="Invited" Type="Number" Required="FALSE" Decimals="0" Min="0" />'
      }
      @{
        Name = 'Answers'
        Type = 'Number'
        Title = @{ fr = 'Réponses'; nl = 'Antwoorden'; en = 'Answers'; de = 'Antworten' }
        Hint = @{ fr = 'Combien ont répondu. Sous 5, le chiffre n’’est pas montré ; sous 30, la page le dit.'; nl = 'Hoeveel mensen geantwoord hebben. Onder 5 wordt het cijfer niet getoond; onder 30 zegt de pagina het.'; en = 'How many answered. Under 5 the figure is not shown; under 30 the page says so.'; de = 'Wie viele geantwortet haben. Unter 5 wird die Zahl nicht gezeigt; unter 30 sagt es die Seite.' }
        Xml = '<Field ID="{4489cb6a-9dd0-5e38-aa0a-d7f6ce152359}" Name="Answers" StaticName="Answers" DisplayName="Answers" Type="Number" Required="FALSE" Decimals="0" Min="0" />'
      }
      @{
        Name = 'Entity'
        Type = 'Text'
        Title = @{ fr = 'Entité'; nl = 'Entiteit'; en = 'Entity'; de = 'Einheit' }
        Hint = @{ fr = 'À qui la question a été posée. Vide : à toute l’’organisation. Se compare d’’une vague à l’’autre.'; nl = 'Aan wie de vraag gesteld is. Leeg: aan de hele organisatie. Wordt van meting tot meting vergeleken.'; en = 'Who was asked. Empty: the whole organisation. It is compared from wave to wave.'; de = 'Wer gefragt wurde. Leer: die ganze Organisation. Wird von Welle zu Welle verglichen.' }
        Xml = '<Field ID="{de6d1fb0-0c66-58b2-b9c7-f8b319ca80e7}" Name="Entity" StaticName="Entity" DisplayName="Entity" Type="Text" Required="FALSE" MaxLength="255" />'
      }
      @{
        Name = 'Note'
        Type = 'Note'
        Title = @{ fr = 'Ce que cela veut dire'; nl = 'Wat dat betekent'; en = 'What follows from it'; de = 'Was daraus folgt' }
        Hint = @{ fr = 'Une phrase sous le chiffre, pour dire ce qu’’il veut dire.'; nl = 'Een zin onder het cijfer, om te zeggen wat het betekent.'; en = 'A sentence below the figure that says what it means.'; de = 'Ein Satz unter der Zahl, der sagt, was sie bedeutet.' }
        Xml = '<Field ID="{7c775c2f-978f-5f33-85aa-e85c3a114c74}" Name="Note" StaticName="Note" DisplayName="Note" Type="Note" Required="FALSE" NumLines="3" RichText="FALSE" />'
      }
      @{
        Name = 'SourceUrl'
        Type = 'URL'
        Title = @{ fr = 'Source'; nl = 'Bron'; en = 'Source'; de = 'Quelle' }
        Hint = @{ fr = 'L’’adresse de l’’enquête ou du rapport. Commence par https://.'; nl = 'Het adres van de bevraging of het rapport. Begint met https://.'; en = 'The address of the survey or report. It begins with https://.'; de = 'Die Adresse der Umfrage oder des Berichts. Beginnt mit https://.' }
        Xml = '<Field ID="{e19a2b22-207b-5b0a-8c4a-2b0384f49b97}" Name="SourceUrl" StaticName="SourceUrl" DisplayName="SourceUrl" Type="URL" Required="FALSE" Format="Hyperlink" />'
      }
      @{
        Name = 'Published'
        Type = 'Boolean'
        Title = @{ fr = 'Publié'; nl = 'Gepubliceerd'; en = 'Published'; de = 'Veröffentlicht' }
        Hint = @{ fr = 'Oui : tout le monde voit ce chiffre. Non : seules les personnes qui gèrent la liste le voient.'; nl = 'Ja: iedereen ziet dit cijfer. Nee: alleen wie de lijst beheert, ziet het.'; en = 'Yes: everybody sees this figure. No: only those who keep the list see it.'; de = 'Ja: Alle sehen diese Zahl. Nein: Nur wer die Liste pflegt, sieht sie.' }
        Xml = '<Field ID="{9810b663-f11a-55a1-9a2f-9d11e9c1580e}" Name="Published" StaticName="Published" DisplayName="Published" Type="Boolean" Required="FALSE"><Default>0</Default></Field>'
      }
    )
    Views = @(
      @{
        Title = @{ fr = 'Par vague'; nl = 'Per meting'; en = 'By wave'; de = 'Nach Welle' }
        Fields = @('LinkTitle', 'Key', 'Value', 'Scale', 'Answers', 'Invited', 'MeasuredOn', 'Published')
        Query = '<GroupBy Collapse="FALSE" GroupLimit="100"><FieldRef Name="Wave" /></GroupBy><OrderBy><FieldRef Name="MeasuredOn" /></OrderBy>'
      }
    )
  }
)

# What an option of a declaration holds; nothing when it is absent.
function Get-Option($Declared, [string] $Name) {
  if ($Declared.ContainsKey($Name)) { return $Declared[$Name] }
}

function Write-Remark([string] $Text) {
  $script:remarks++
  Write-Warning $Text
}

# Does one thing, or only says it. A refusal of SharePoint is said and the next thing is tried.
function Invoke-Step([string] $What, [scriptblock] $Work) {
  $script:steps++
  if ($DryRun) {
    Write-Host "would: $What"
    return
  }
  Write-Host $What
  try { & $Work } catch { Write-Remark "$What - refused: $($_.Exception.Message)" }
}

function ConvertTo-XmlText([string] $Text) {
  return [System.Security.SecurityElement]::Escape($Text)
}

# The XML of a column, with its words in the language and the id of the list that it points at.
function Get-FieldXml($Column, [hashtable] $Ids) {
  $xml = [string] $Column.Xml
  $target = Get-Option $Column 'Target'
  if ($target) {
    if (-not $Ids.ContainsKey($target)) { throw "the list $target, which $($Column.Name) points at, is not there" }
    $xml = $xml.Replace('{list}', "{$($Ids[$target])}")
  }
  $choices = @(Get-Option $Column 'Choices')
  if ($choices.Count -gt 0) {
    $written = foreach ($choice in $choices) { '<CHOICE>' + (ConvertTo-XmlText $choice[$Language]) + '</CHOICE>' }
    $xml = $xml.Replace('{choices}', ($written -join ''))
    $initially = Get-Option $Column 'Initially'
    if ($null -ne $initially) { $xml = $xml.Replace('{default}', (ConvertTo-XmlText $choices[$initially][$Language])) }
  }
  return $xml
}

# Makes the column under its ASCII name, then gives it its title: a title alone would become the name.
function Add-Column($List, $Column, [hashtable] $Ids) {
  Invoke-Step "  column $($Column.Name)" {
    $field = Add-PnPFieldFromXml -List $List -FieldXml (Get-FieldXml $Column $Ids)
    Set-ColumnTitle $List $Column $field
  }
}

function Set-ColumnTitle($List, $Column, $Field) {
  $values = @{ Title = [string] $Column.Title[$Language] }
  $hint = Get-Option $Column 'Hint'
  if ($hint) { $values.Description = [string] $hint[$Language] }
  Set-PnPField -List $List -Identity $Field.Id -Values $values | Out-Null
}

# A column that is there keeps its title, its words and its values; what is missing of index and unique values is added.
function Complete-Column($List, $Column, $Field) {
  if ($Field.TypeAsString -cne $Column.Type) {
    Write-Remark "$($List.Title): the column $($Column.Name) is of type $($Field.TypeAsString), it should be $($Column.Type). Left as it is."
    return
  }
  if ($Field.Title -ceq $Column.Name -and $Column.Title[$Language] -cne $Column.Name) {
    Invoke-Step "  title of $($Column.Name)" { Set-ColumnTitle $List $Column $Field }
  }
  if ((Get-Option $Column 'Indexed') -and -not $Field.Indexed) {
    Invoke-Step "  index on $($Column.Name)" {
      Set-PnPField -List $List -Identity $Field.Id -Values @{ Indexed = $true } | Out-Null
    }
  }
  if ((Get-Option $Column 'Unique') -and -not $Field.EnforceUniqueValues) {
    Invoke-Step "  unique values in $($Column.Name)" {
      Set-PnPField -List $List -Identity $Field.Id -Values @{ Indexed = $true; EnforceUniqueValues = $true } | Out-Null
    }
  }
}

function Set-Columns($List, $Declared, [hashtable] $Ids) {
  $fields = @(Get-PnPField -List $List)
  foreach ($column in $Declared.Columns) {
    $field = $fields | Where-Object { $_.InternalName -ceq $column.Name } | Select-Object -First 1
    if ($field) { Complete-Column $List $column $field } else { Add-Column $List $column $Ids }
  }
  $title = $fields | Where-Object { $_.InternalName -ceq 'Title' } | Select-Object -First 1
  if ('Title', 'Titre', 'Titel' -ccontains $title.Title -and $title.Title -cne $Declared.TitleLabel[$Language]) {
    Invoke-Step "  title of Title" {
      $values = @{ Title = [string] $Declared.TitleLabel[$Language]; Required = [bool] $Declared.TitleRequired }
      Set-PnPField -List $List -Identity $title.Id -Values $values | Out-Null
    }
  }
  # Where it means nothing no form shows it.
  if ($Declared.ContainsKey('TitleShown') -and $title.SchemaXml -notmatch 'ShowInNewForm="FALSE"') {
    Invoke-Step "  Title in no form" {
      $title.SetShowInNewForm($false)
      $title.SetShowInEditForm($false)
      $title.SetShowInDisplayForm($false)
      $title.Update()
      Invoke-PnPQuery
    }
  }
}

# The word that the list itself uses for a choice: it may have been made in another language.
function Get-Word($List, $View) {
  $field = Get-PnPField -List $List | Where-Object { $_.InternalName -ceq $View.Column } | Select-Object -First 1
  $known = @($View.Word.Values) + @(Get-Option $View 'FormerWord')
  $used = @($field.Choices) | Where-Object { $known -ccontains $_ } | Select-Object -First 1
  if ($used) { return [string] $used }
  return [string] $View.Word[$Language]
}

function Get-ViewQuery($List, $View) {
  if (-not (Get-Option $View 'Column')) { return [string] $View.Query }
  return ([string] $View.Query).Replace('{word}', (ConvertTo-XmlText (Get-Word $List $View)))
}

# The first view of a declaration takes the place of the one that SharePoint made, while nobody has changed that.
function Set-Views($List, $Declared) {
  $views = @(Get-PnPView -List $List)
  $first = $views | Where-Object { $_.DefaultView } | Select-Object -First 1
  $touched = @($first.ViewFields | Where-Object { $_ -notin 'LinkTitle', 'Title', 'Attachments' }).Count -gt 0
  for ($place = 0; $place -lt $Declared.Views.Count; $place++) {
    $view = $Declared.Views[$place]
    $titles = @($view.Title.Values) + @(Get-Option $view 'Former')
    if ($views | Where-Object { $_.Title -in $titles }) { continue }
    if ($place -eq 0 -and $touched) { continue }
    $name = [string] $view.Title[$Language]
    Invoke-Step "  view $name" {
      $query = Get-ViewQuery $List $view
      if ($place -eq 0) {
        $values = @{ Title = $name; ViewQuery = [string] $query; RowLimit = [uint32] 100; Paged = $true }
        Set-PnPView -List $List -Identity $first.Id -Values $values -Fields ([string[]] $view.Fields) | Out-Null
      } else {
        Add-PnPView -List $List -Title $name -Fields ([string[]] $view.Fields) -Query $query -RowLimit 100 -Paged | Out-Null
      }
    }
  }
}

function Test-Right($Rights, [string[]] $Kinds) {
  return @($Rights | Where-Object {
      $right = $_
      @($Kinds | Where-Object { $right.Has([Microsoft.SharePoint.Client.PermissionKind] $_) }).Count -gt 0
    }).Count -gt 0
}

# Who may read, add rows, see those of others and give rights, by the id of the group or person.
function Get-Grants($Securable) {
  $grants = @{}
  Get-PnPProperty -ClientObject $Securable -Property 'RoleAssignments' | Out-Null
  foreach ($assignment in $Securable.RoleAssignments) {
    Get-PnPProperty -ClientObject $assignment -Property @('Member', 'RoleDefinitionBindings') | Out-Null
    $rights = @($assignment.RoleDefinitionBindings | ForEach-Object { $_.BasePermissions })
    $grants[$assignment.Member.Id] = @{
      Member = $assignment.Member
      Reads  = Test-Right $rights 'ViewListItems'
      Writes = Test-Right $rights 'AddListItems'
      SeesThrough = Test-Right $rights 'ManageLists', 'CancelCheckout'
      Governs = Test-Right $rights 'ManagePermissions'
    }
  }
  return $grants
}

function Grant-Role($List, $Role, $Member) {
  if ($Member.PrincipalType -eq 'SharePointGroup') {
    Set-PnPListPermission -Identity $List -Group $Member.Id -AddRole $Role.Name
  } else {
    Set-PnPListPermission -Identity $List -User $Member.LoginName -AddRole $Role.Name
  }
}

# Whoever can read the site may write in this list, and in this list only; nobody loses anything.
function Grant-Contribute($List) {
  $role = Get-PnPRoleDefinition | Where-Object { $_.RoleTypeKind -eq 'Contributor' } | Select-Object -First 1
  if (-not $role) {
    Write-Remark "$($List.Title): the site has no permission level Contribute; give readers the right to add and edit their rows by hand."
    return
  }
  $there = Get-Grants $List
  foreach ($grant in (Get-Grants (Get-PnPWeb)).Values) {
    $member = $grant.Member
    $writes = $there.ContainsKey($member.Id) -and $there[$member.Id].Writes
    if (-not $grant.Reads -or $writes) { continue }
    Invoke-Step "  $($role.Name) for $($member.Title)" { Grant-Role $List $role $member }
  }
}

# Whoever has Full Control on the site gets it on a list that nobody else may open.
function Grant-Owners($List) {
  $role = Get-PnPRoleDefinition | Where-Object { $_.RoleTypeKind -eq 'Administrator' } | Select-Object -First 1
  if (-not $role) {
    Write-Remark "$($List.Title): the site has no permission level Full Control; give it to the owners by hand."
    return
  }
  foreach ($grant in (Get-Grants (Get-PnPWeb)).Values) {
    if ($grant.Governs) { Grant-Role $List $role $grant.Member }
  }
}

# Whoever sees through item-level security without Full Control: set-up in the browser names them and takes it from them.
function Find-SeeingThrough($List, $Kind) {
  $through = @((Get-Grants $List).Values | Where-Object {
      -not $_.Governs -and ($_.SeesThrough -or ($Kind.Readers -eq 'nothing' -and $_.Reads))
    })
  if ($through.Count -eq 0) { return }
  $names = ($through | ForEach-Object { $_.Member.Title } | Sort-Object) -join ', '
  Write-Remark "$($List.Title): $names may see rows of others. If they do not handle this list, run set-up in the browser: it takes that away."
}

# Which rows each person reads and writes, by the kind of the list.
function Set-ItemSecurity($List, $Kind) {
  if ($List.ReadSecurity -eq $Kind.ReadSecurity -and $List.WriteSecurity -eq $Kind.WriteSecurity) { return }
  # As the REST API numbers them: 1 everybody's rows, 2 one's own.
  $read = @{ 1 = 'AllUsersReadAccess'; 2 = 'AllUsersReadAccessOnItemsTheyCreate' }[[int] $Kind.ReadSecurity]
  $write = @{ 1 = 'WriteAllItems'; 2 = 'WriteOnlyMyItems' }[[int] $Kind.WriteSecurity]
  Invoke-Step "  item-level security: $read, $write" {
    Set-PnPList -Identity $List -ReadSecurity $read -WriteSecurity $write | Out-Null
  }
}

# Versions, files and search, where the kind of the list says something of them.
function Set-Settings($List, $Kind) {
  if ($Kind.ContainsKey('EnableVersioning') -and $List.EnableVersioning -ne $Kind.EnableVersioning) {
    Invoke-Step "  no versions" { Set-PnPList -Identity $List -EnableVersioning $Kind.EnableVersioning | Out-Null }
  }
  if ($Kind.ContainsKey('EnableAttachments') -and $List.EnableAttachments -ne $Kind.EnableAttachments) {
    Invoke-Step "  no files" { Set-PnPList -Identity $List -EnableAttachments $Kind.EnableAttachments | Out-Null }
  }
  if ($Kind.ContainsKey('NoCrawl') -and $List.NoCrawl -ne $Kind.NoCrawl) {
    Invoke-Step "  not in search" {
      $List.NoCrawl = $Kind.NoCrawl
      $List.Update()
      Invoke-PnPQuery
    }
  }
}

# Permissions of its own, and who may write at all.
function Set-Permissions($List, $Kind) {
  if ($SkipPermissions) {
    Write-Remark "$($List.Title): permissions left as they are. Our parts write nothing into it before it has permissions of its own."
    return
  }
  if (-not $List.HasUniqueRoleAssignments) {
    Invoke-Step "  permissions of its own" {
      if ($Kind.Readers -eq 'nothing') {
        Set-PnPList -Identity $List -BreakRoleInheritance | Out-Null
        Grant-Owners $List
      } else {
        Set-PnPList -Identity $List -BreakRoleInheritance -CopyRoleAssignments | Out-Null
      }
    }
  }
  if ($Kind.Readers -eq 'contribute') { Grant-Contribute $List }
  if ($Kind.SeeingThrough -ne 'asOnSite') { Find-SeeingThrough $List $Kind }
}

# What curators keep has the rights and the settings that they give it.
function Set-Kind($List, $Kind) {
  if ($Kind.Readers -eq 'asOnSite') { return }
  Set-ItemSecurity $List $Kind
  Set-Settings $List $Kind
  Set-Permissions $List $Kind
}

function Get-DeclaredList($Declared) {
  return Get-PnPList -Identity $Declared.Url -Includes @(
    'ReadSecurity', 'WriteSecurity', 'HasUniqueRoleAssignments', 'EnableVersioning', 'EnableAttachments', 'NoCrawl'
  )
}

function New-DeclaredList($Declared) {
  New-PnPList -Title $Declared.Title[$Language] -Url $Declared.Url -Template GenericList -OnQuickLaunch:$Declared.OnQuickLaunch | Out-Null
  # A folder would come back as a row without a person.
  Set-PnPList -Identity $Declared.Url -Description $Declared.Description[$Language] -EnableFolderCreation $false | Out-Null
}

Connect-PnPOnline -Url $SiteUrl -Interactive -ClientId $ClientId
$ids = @{}
foreach ($declared in $lists) {
  Write-Host $declared.Url
  $list = Get-DeclaredList $declared
  if (-not $list) {
    Invoke-Step "  list, with $($declared.Columns.Count) columns and $($declared.Views.Count) views" { New-DeclaredList $declared }
    $list = Get-DeclaredList $declared
  }
  # Nothing more can be seen of a list that is not there: a dry run, or a refusal that has been said.
  if (-not $list) { continue }
  if ($list.BaseTemplate -ne 100) {
    Write-Remark "$($declared.Url) is not a list but something else (template $($list.BaseTemplate)). Left as it is."
    continue
  }
  $ids[$declared.Url] = $list.Id
  Set-Columns $list $declared $ids
  Set-Views $list $declared
  Set-Kind $list $declared.Kind
}
$did = if ($DryRun) { 'to do' } else { 'done' }
Write-Host "$($script:steps) step(s) $did, $($script:remarks) remark(s)."
