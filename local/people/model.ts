import type { VisitorKey } from '../http.ts';
import type { DirectoryPerson } from '../site/definitions.ts';

/** The languages people help and learn in, as keys; a site stores the word of its own language. */
export type Spoken = 'FR' | 'NL' | 'EN' | 'DE';

/** A name in each of the four languages. */
export type Names = Readonly<Record<'fr' | 'nl' | 'en' | 'de', string>>;

/** A day, `2026-11-24`. */
export type Day = string;

export type Region = 'Brussels' | 'Flanders' | 'Wallonia';

export interface Circle {
  readonly key: string;
  /** Key of the circle around it; absent: the outermost. */
  readonly parent?: string;
  readonly kind: 'Encompassing' | 'Business line' | 'Support';
  readonly names: Names;
  /** Own people, without those of the circles inside it. */
  readonly headcount: number;
  /** Departments as the directory spells them. */
  readonly profileNames: readonly string[];
  readonly entity: 'GROUP' | 'EASYPAY';
}

interface Office {
  readonly key: string;
  readonly region: Region;
  readonly names: Names;
  readonly headcount: number;
  /** Offices as the directory spells them. */
  readonly profileNames: readonly string[];
}

export interface Employee {
  readonly person: DirectoryPerson;
  /** Key of the circle of the primary role. */
  readonly circle: string;
  /** Key of the office. */
  readonly office: string;
  /** First the person's own language. */
  readonly speaks: readonly Spoken[];
  /** The first day of work; absent: too long ago to matter here. */
  readonly joinedOn?: Day;
}

export type Cohort = 'wave1' | 'questionnaire' | 'easypay' | 'proposed';

export interface Ambassador {
  readonly employee: Employee;
  readonly otherCircles: readonly string[];
  /** Keys of topics. */
  readonly topics: readonly string[];
  readonly status: 'Active' | 'Away' | 'Former';
  readonly awayUntil?: Day;
  readonly since: Day;
  readonly cohort: Cohort;
  /** Empty for those who wrote nothing. */
  readonly about: string;
  readonly spotlight: boolean;
  readonly consentDate: Day;
}

export interface Badge {
  readonly key: string;
  readonly names: Names;
  readonly descriptions: Names;
  /** Name of a Fluent icon. */
  readonly icon: string;
  /** What it takes, as the curators write it (in French). */
  readonly criterion: string;
  /** Absent: held for good. */
  readonly validMonths?: number;
  readonly active: boolean;
}

export interface Award {
  /** Position in the organisation's ambassadors. */
  readonly ambassador: number;
  /** Key of the badge. */
  readonly badge: string;
  readonly awardedOn: Day;
  readonly expiresOn?: Day;
  readonly revoked: boolean;
  /** A curator's remark, the row's title; mostly empty. */
  readonly remark: string;
}

export interface Training {
  readonly module: string;
  readonly language: Spoken;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly audience: readonly ('Starter' | 'Everyone' | 'Ambassador')[];
  /** Starters only. */
  readonly stage?: 'Day 1' | 'Week 1' | 'Month 1';
  readonly position: number;
  readonly minutes: number;
  readonly format: 'E-learning' | 'Video' | 'Workshop' | 'Guide' | 'Coaching';
  readonly topics: readonly string[];
  readonly mandatory: boolean;
  readonly level: 'First steps' | 'Everyday' | 'Advanced';
  readonly featured: boolean;
  /** The visitor who looks after it; absent: nobody does. */
  readonly owner?: VisitorKey;
  /** Absent: nobody said when it is looked at again. */
  readonly reviewBy?: Day;
  readonly addedOn: Day;
}

export interface Progress {
  readonly learner: Employee;
  readonly module: string;
  readonly state: 'None' | 'Started' | 'Done';
  readonly startedOn?: Day;
  readonly doneOn?: Day;
  /** The day of the last change. */
  readonly on: Day;
}

export interface SearchTerm {
  readonly language: Spoken;
  /** Words and phrases that mean the same. */
  readonly words: readonly string[];
  readonly topics: readonly string[];
}

/** The whole invented company: choices and references are keys, days are days; nothing of SharePoint is in it. */
export interface Organisation {
  readonly today: Day;
  readonly circles: readonly Circle[];
  readonly offices: readonly Office[];
  readonly employees: readonly Employee[];
  readonly ambassadors: readonly Ambassador[];
  readonly badges: readonly Badge[];
  readonly awards: readonly Award[];
  readonly trainings: readonly Training[];
  /** Oldest change first. */
  readonly progress: readonly Progress[];
  readonly searchTerms: readonly SearchTerm[];
}

export interface OrganisationOptions {
  /** Employees; absent: 2,500. */
  readonly size?: number;
  /** Serving ambassadors; absent: 117 for 2,500 employees, in proportion. */
  readonly ambassadors?: number;
  /** What "away until" and "about to expire" are counted from. */
  readonly today: Date;
}
