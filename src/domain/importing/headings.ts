import type { Language } from '../../lists/languages';

/**
 * What personnel systems, directories and people call our columns, by internal name; of two columns that claim one field
 * the word that stands first here wins. SAP, Workday, Entra ID and Active Directory as they write their exports.
 */
const alsoCalled = new Map(
  Object.entries({
    Person:
      'email, e-mail, e mail, mail, work email, work email address, primary work email, email primary work, email address, business email, business email address, business e mail, email work, courriel, adresse e-mail, adresse email, adresse mail, adresse électronique, adresse de messagerie, mél, courriel professionnel, e-mail professionnel, adresse mail professionnelle, adresse e-mail professionnelle, e-mailadres, emailadres, mailadres, zakelijk e-mailadres, e-mail werk, e-mail-adresse, mailadresse, geschäftliche e-mail, dienstliche e-mail, emailaddress, userprincipalname, user principal name, nom d’utilisateur principal, user-principal-name, benutzerprinzipalname, upn, compte, account, konto, login, user name, username, login name, identifiant, benutzername, gebruikersnaam, collaborateur, employé, medewerker, mitarbeiter, mitarbeiterin, employee, worker, colleague',
    PrimaryCircle:
      'cercle principal, hoofdcirkel, primary circle, hauptkreis, department, département, departement, service, dienst, afdeling, abteilung, équipe, team, entité, unité organisationnelle, organizational unit, org unit, organisational unit, supervisory organization, organisatie eenheid, org eenheid, organisationseinheit, orgeinheit, oe, bereich, direction, business unit, division, divisie, libellé service, libellé du service, libellé unité, unité, structure, pôle, secteur, fachbereich, sachgebiet',
    PrimaryRole:
      'fonction, functie, job title, jobtitle, job, business title, position title, position, poste, intitulé de fonction, intitulé du poste, titre de fonction, titre du poste, function, functietitel, functiebenaming, functieomschrijving, rol, rôle, role, funktion, position text, planstelle, stelle, stellenbezeichnung, berufsbezeichnung, tätigkeit, job profile, job code title, emploi, emploi repère, libellé emploi, libellé de l’emploi, libellé fonction, libellé de la fonction, libellé poste, métier, beroep, beruf',
    Topics:
      'thèmes, compétences, skills, topics, expertise, outils, tools, competenties, vaardigheden, kompetenzen, themen, sujets',
    Languages: 'langue, langues parlées, taal, language, sprache',
    Office:
      'bureau, site, lieu, agence, implantation, office location, location, work location, lieu d’affectation, kantoor, werkplek, werkplaats, plaats, vestiging, locatie, standort, arbeitsort, dienstort, niederlassung, physicaldeliveryofficename, standplaats, localisation, site de rattachement, einsatzort, office',
    Status: 'état, statut ambassadeur, toestand',
    AwayUntil: 'absent jusqu’au, retour le, afwezig tot, away until, absent until, abwesend bis, rückkehr am',
    Since:
      'date, datum, depuis le, ambassadeur depuis, ambassadrice depuis, date d’adhésion, ambassador since, start date as ambassador, joined, date of joining, joined on, ambassador sinds, lid sinds, ambassador seit, date de début, startdatum, begindatum, start date, beginn',
    Cohort: 'cohorte, promotion, wave, golf, welle',
    About: 'présentation, bio, à propos, about, voorstelling, over mij, über mich, vorstellung',
    ConsentDate: 'date de consentement, datum toestemming, consent date, datum der einwilligung',
    ProfileNames: 'profile names, departments, services, diensten, abteilungen',
    Key: 'code, code unité, code service, abréviation, objektkürzel, afkorting, abbreviation, abkürzung, kürzel, organization id, org id, kostenplaats, cost center, centre de coûts, kostenstelle',
    Parent:
      'parent, cercle parent, cercle supérieur, unité supérieure, service supérieur, bovenliggende cirkel, bovenliggend, parent circle, superior organization, parent department, übergeordnet, oberkreis, niveau supérieur',
    NameFr: 'nom fr, naam fr, name fr, libellé fr, benaming fr, bezeichnung fr, titre fr',
    NameNl: 'nom nl, naam nl, name nl, libellé nl, benaming nl, bezeichnung nl, titel nl',
    NameEn: 'nom en, naam en, name en, libellé en, benaming en, bezeichnung en, title en',
    NameDe: 'nom de, naam de, name de, libellé de, benaming de, bezeichnung de, titel de',
    Headcount:
      'headcount, effectifs, nombre de personnes, nombre, personnes, aantal, aantal personen, medewerkers, personeel, employees, people, count, nombre d’employés, nombre de collaborateurs, aantal werknemers, aantal collega’s, number of employees, anzahl mitarbeiter, anzahl mitarbeitende, anzahl personen, anzahl, mitarbeiterzahl, personen, fte, etp, vte',
    Kind: 'catégorie, categorie, category, kategorie',
    Region: 'province, provincie, provinz',
    Active: 'en service, in gebruik, in use',
    Ambassador:
      'personne, persoon, person, ambassadeur, ambassadrice, nom, naam, name, collaborateur, medewerker, mitarbeiter, employee, email, e-mail, mail, courriel, e-mailadres, e-mail-adresse, adresse e-mail, upn, userprincipalname',
    Badge: 'insigne, certification, certificat, certificaat, zertifikat, abzeichen, award',
    AwardedOn:
      'date, datum, date d’obtention, obtenu le, attribué le, behaald op, toegekend op, verliehen am, award date, awarded, earned on',
    ExpiresOn:
      'expiration, valable jusqu’au, geldig tot, expires, expiry, expiry date, valid until, gültig bis, ablaufdatum, vervaldatum',
    Evidence: 'preuve, lien, link, beleg',
    Url: 'lien, url, link, adresse web, webadres, web address, webadresse, hyperlink',
    ModuleKey: 'module, code, code module, course id, item id, kurs id',
    Minutes: 'durée, duur, duration, dauer, durée (min), duration (minutes)',
    Summary: 'description, beschrijving, beschreibung, omschrijving',
    Language: 'language, lang'
  } satisfies Readonly<Record<string, string>> & Readonly<Record<`Name${Capitalize<Language>}`, string>>)
);

/** Names of rows that are no people. */
const placeNames =
  'nom, naam, name, titre, titel, title, libellé, benaming, bezeichnung, objektbezeichnung, kurstitel, course title, cursustitel, intitulé, omschrijving, label';

/** What the rows of a list are, which heads a column of their names. */
const kindsOfRows: ReadonlyMap<string, string> = new Map([
  [
    'Lists/Circles',
    'cercle, cirkel, circle, kreis, département, department, service, dienst, afdeling, abteilung, équipe, team, organisation, organization, organisatie, organizational unit, unité organisationnelle'
  ],
  [
    'Lists/Offices',
    'lieu de travail, bureau, site, agence, lieu, implantation, kantoor, vestiging, locatie, office, location, work location, standort, niederlassung, ville, stad, city, stadt'
  ],
  ['Lists/Badges', 'badge, insigne, abzeichen']
]);

/** Words for somebody's whole name, however it is written. */
const wholeNames =
  'nom complet, nom et prénom, prénom et nom, prénom nom, nom prénom, nom affiché, nom d’affichage, volledige naam, naam en voornaam, voornaam en naam, voornaam naam, naam voornaam, weergavenaam, full name, fullname, display name, displayname, preferred name, legal name, worker name, employee name, formatted name, name of employee or applicant, anzeigename, vollständiger name, name und vorname, vor- und nachname, vor und nachname, name vorname, vorname name, nom, naam, name';

/** A family name, unless a column with given names is missing. */
export const bareNames = 'nom, naam, name';

/** The parts of a name that stand in columns of their own. */
export const namePartWords = {
  given:
    'prénom, prénoms, prénom usuel, voornaam, voornamen, roepnaam, first name, firstname, given name, givenname, preferred first name, legal first name, legal name first name, preferred name first name, first name preferred, vorname, vornamen, rufname, first',
  infix:
    'tussenvoegsel, tussenvoegsels, voorvoegsel, voorvoegsels, particule, name prefix, nobiliary particle, namenszusatz, vorsatzwort',
  family:
    'nom de famille, nom usuel, nom d’usage, nom marital, nom patronymique, nom de naissance, familienaam, achternaam, last name, lastname, family name, surname, sn, preferred last name, legal last name, legal name last name, preferred name last name, last name preferred, nachname, familienname, zuname, last'
} as const;

const listed = (words: string): readonly string[] => words.split(', ');

/** The words for a field of a list; titles are names of people, of something else, or say nothing. */
export const wordsFor = (url: string, name: string, titles: 'people' | 'others' | 'nothing'): readonly string[] => {
  if (name === 'Title')
    return titles === 'nothing'
      ? []
      : [...listed(titles === 'people' ? wholeNames : placeNames), ...listed(kindsOfRows.get(url) ?? '')].filter(
          Boolean
        );
  return listed(alsoCalled.get(name) ?? '').filter(Boolean);
};

/** Columns with addresses of others: a manager’s, somebody’s own at home. */
export const ofOthers =
  /\b(manager|responsable|leidinggevende|vorgesetzte[rn]?|superviseur|supervisor|chef|sup[eé]rieur|perso|priv[eé]e?|privat|private|personal|home|backup|assistant|assistante|cr[eé][eé]|created|modified|modifi[eé]|author|auteur|coach|parrain|buddy|hrbp)\b/;
