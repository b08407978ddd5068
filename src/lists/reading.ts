// Written by tools/lists.mjs from the declarations beside it: what reading a row needs of them, and no more.
import type * as declared from '.';
import type { Reading } from './list';
import { spoken, topics } from './topics';

export const circles: Reading<typeof declared.circles> = {
  url: 'Lists/Circles',
  device: 'remembered',
  columns: {
    Key: { kind: 'text' },
    NameFr: { kind: 'text' },
    NameNl: { kind: 'text' },
    NameEn: { kind: 'text' },
    NameDe: { kind: 'text' },
    Parent: { kind: 'lookup' },
    Kind: {
      kind: 'choice',
      choices: {
        Encompassing: { fr: 'Cercle englobant', nl: 'Omvattende cirkel', en: 'Encompassing', de: 'Umfassender Kreis' },
        'Business line': { fr: 'Ligne métier', nl: 'Businesslijn', en: 'Business line', de: 'Geschäftsbereich' },
        Support: { fr: 'Service de soutien', nl: 'Ondersteunende dienst', en: 'Support', de: 'Unterstützung' }
      }
    },
    Headcount: { kind: 'number' },
    Position: { kind: 'number' },
    ProfileNames: { kind: 'note' },
    Entity: { kind: 'text' },
    Active: { kind: 'yesNo', initially: true }
  }
};

export const offices: Reading<typeof declared.offices> = {
  url: 'Lists/Offices',
  device: 'remembered',
  columns: {
    NameFr: { kind: 'text' },
    NameNl: { kind: 'text' },
    NameEn: { kind: 'text' },
    NameDe: { kind: 'text' },
    Region: {
      kind: 'choice',
      choices: {
        Brussels: { fr: 'Bruxelles', nl: 'Brussel', en: 'Brussels', de: 'Brüssel' },
        Flanders: { fr: 'Flandre', nl: 'Vlaanderen', en: 'Flanders', de: 'Flandern' },
        Wallonia: { fr: 'Wallonie', nl: 'Wallonië', en: 'Wallonia', de: 'Wallonien' }
      }
    },
    Headcount: { kind: 'number' },
    ProfileNames: { kind: 'note' }
  }
};

export const badges: Reading<typeof declared.badges> = {
  url: 'Lists/Badges',
  columns: {
    NameFr: { kind: 'text' },
    NameNl: { kind: 'text' },
    NameEn: { kind: 'text' },
    NameDe: { kind: 'text' },
    Description: { kind: 'note' },
    DescriptionFr: { kind: 'note' },
    DescriptionNl: { kind: 'note' },
    DescriptionEn: { kind: 'note' },
    DescriptionDe: { kind: 'note' },
    Icon: { kind: 'text' },
    Picture: { kind: 'url' },
    Criterion: { kind: 'note' },
    ValidMonths: { kind: 'number' },
    Position: { kind: 'number' },
    Active: { kind: 'yesNo', initially: true }
  }
};

export const ambassadors: Reading<typeof declared.ambassadors> = {
  url: 'Lists/Ambassadors',
  device: 'remembered',
  columns: {
    Person: { kind: 'user' },
    PrimaryCircle: { kind: 'lookup' },
    OtherCircles: { kind: 'lookups' },
    PrimaryRole: { kind: 'text' },
    Topics: { kind: 'choices', choices: topics },
    Languages: { kind: 'choices', choices: spoken },
    Office: { kind: 'lookup' },
    Status: {
      kind: 'choice',
      choices: {
        Active: { fr: 'Disponible', nl: 'Actief', en: 'Active', de: 'Aktiv' },
        Away: { fr: 'Absent', nl: 'Afwezig', en: 'Away', de: 'Abwesend' },
        Former: { fr: 'Rôle terminé', nl: 'Voormalig', en: 'Former', de: 'Ehemalig' }
      },
      initially: 'Active'
    },
    AwayUntil: { kind: 'date' },
    Since: { kind: 'date' },
    Cohort: { kind: 'text' },
    About: { kind: 'note' },
    Visible: { kind: 'yesNo', initially: true },
    Spotlight: { kind: 'yesNo' },
    ConsentDate: { kind: 'date' }
  }
};

export const awards: Reading<typeof declared.awards> = {
  url: 'Lists/BadgeAwards',
  columns: {
    Ambassador: { kind: 'lookup' },
    Badge: { kind: 'lookup' },
    AwardedOn: { kind: 'date' },
    ExpiresOn: { kind: 'date' },
    Revoked: { kind: 'yesNo' },
    Evidence: { kind: 'url' }
  }
};

export const trainings: Reading<typeof declared.trainings> = {
  url: 'Lists/TrainingCatalogue',
  device: 'remembered',
  columns: {
    ModuleKey: { kind: 'text' },
    Language: { kind: 'choice', choices: spoken },
    Url: { kind: 'url' },
    Summary: { kind: 'note' },
    Audience: {
      kind: 'choices',
      choices: {
        Starter: { fr: 'Arrivée récente', nl: 'Starters', en: 'Starter', de: 'Neue' },
        Everyone: { fr: 'Tout le monde', nl: 'Iedereen', en: 'Everyone', de: 'Alle' },
        Ambassador: { fr: 'Ambassadors', nl: 'Ambassadors', en: 'Ambassador', de: 'Ambassadors' }
      }
    },
    Stage: {
      kind: 'choice',
      choices: {
        'Day 1': { fr: 'Jour 1', nl: 'Dag 1', en: 'Day 1', de: 'Tag 1' },
        'Week 1': { fr: 'Semaine 1', nl: 'Week 1', en: 'Week 1', de: 'Woche 1' },
        'Month 1': { fr: 'Mois 1', nl: 'Maand 1', en: 'Month 1', de: 'Monat 1' }
      }
    },
    Position: { kind: 'number' },
    Minutes: { kind: 'number' },
    Format: {
      kind: 'choice',
      choices: {
        'E-learning': { fr: 'E-learning', nl: 'E-learning', en: 'E-learning', de: 'E-Learning' },
        Video: { fr: 'Vidéo', nl: 'Video', en: 'Video', de: 'Video' },
        Workshop: { fr: 'Atelier', nl: 'Workshop', en: 'Workshop', de: 'Workshop' },
        Guide: { fr: 'Guide', nl: 'Handleiding', en: 'Guide', de: 'Leitfaden' },
        Coaching: { fr: 'Coaching', nl: 'Coaching', en: 'Coaching', de: 'Coaching' }
      }
    },
    Topics: { kind: 'choices', choices: topics },
    Mandatory: { kind: 'yesNo' },
    Published: { kind: 'yesNo', initially: true }
  }
};

export const progress: Reading<typeof declared.progress> = {
  url: 'Lists/LearningProgress',
  columns: {
    LearnerId: { kind: 'number' },
    ModuleKey: { kind: 'text' },
    State: {
      kind: 'choice',
      choices: {
        None: { fr: 'À faire', nl: 'Te doen', en: 'None', de: 'Offen' },
        Started: { fr: 'Commencé', nl: 'Begonnen', en: 'Started', de: 'Begonnen' },
        Done: { fr: 'Terminé', nl: 'Klaar', en: 'Done', de: 'Erledigt' }
      }
    },
    StartedOn: { kind: 'date' },
    DoneOn: { kind: 'date' }
  }
};

export const searchTerms: Reading<typeof declared.searchTerms> = {
  url: 'Lists/SearchTerms',
  columns: { Topics: { kind: 'choices', choices: topics }, Language: { kind: 'choice', choices: spoken } }
};

/** Every list, in the order of the declarations. */
export const lists = [circles, offices, badges, ambassadors, awards, trainings, progress, searchTerms] as const;
