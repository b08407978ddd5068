import type { CardKind } from './watching.ts';

/** What is opened: an empty web part, a Finder as samples write it, our parts one by one, the page that everybody meets. */
export const subjectKeys = [
  'floor',
  'naive',
  'finder',
  'roster',
  'starter',
  'catalogue',
  'questions',
  'sessions',
  'calls',
  'indicators',
  'floorAtHome',
  'home'
] as const;
export type SubjectKey = (typeof subjectKeys)[number];

/** Cases in the order in which one browser profile lives through them. */
export type CaseKey = 'cold' | 'revisit' | 'changed';

/** A list with the column of it that the bench changes in its last row. */
export interface ChangedRow {
  readonly list: 'Ambassadors' | 'TrainingCatalogue';
  readonly column: string;
}

export interface Subject {
  readonly key: SubjectKey;
  /** As tables call it. */
  readonly name: string;
  /** Parameters of the page's address. */
  readonly search: string;
  /** First cards that have to stand, one for each web part in the order of the page. */
  readonly cards: readonly CardKind[];
  /** The subject on the same page that it is compared with; absent: it is one of those. */
  readonly floor?: SubjectKey;
  /** What changes before its third visit; nothing that its first card says. */
  readonly changes: ChangedRow;
}

const alone = (id: string): string => `host=fullpage&part=${id}`;

const people: ChangedRow = { list: 'Ambassadors', column: 'PrimaryRole' };

/** The component ids of the floor (bench/floor.mjs) and of the naive Finder (bench/naive). */
export const floorId = 'f1000000-0000-4000-8000-00000000be01';
export const naiveId = 'f2000000-0000-4000-8000-00000000be02';

/** Parts that were promised to stand no later than the Finder at the same size. */
export const heldToFinder: readonly SubjectKey[] = ['catalogue', 'questions', 'sessions', 'calls', 'indicators'];

/** The component ids of our manifests. */
const partIds = {
  finder: '4d96fc9f-4c13-4b1f-a3fa-f3e4d14b64c5',
  roster: '1ba54e2e-4393-4f29-b976-e0fd476f7af5',
  starter: '254bec86-cffe-4213-b006-129de53c66b2',
  catalogue: '7c0b6c0e-51a7-4d0c-9d0e-3f4f3a6a2f51',
  questions: 'b5f1d0c4-2c6e-4f0b-9a63-0d6a7c1e8f42',
  sessions: 'e0a7b3d2-5f4c-4a1e-8b6d-2c9f7d3e1a54',
  calls: '9d3e6a1c-8f25-4b7e-a6c4-5e1b2f7d8093',
  indicators: '5d0c2b7e-9a41-4f68-b3c5-71e8f0a6d294'
} as const;

export const subjects: Readonly<Record<SubjectKey, Subject>> = {
  floor: { key: 'floor', name: 'empty web part', search: alone(floorId), cards: ['floor'], changes: people },
  naive: {
    key: 'naive',
    name: 'naive Finder',
    search: alone(naiveId),
    cards: ['naive'],
    floor: 'floor',
    changes: people
  },
  finder: {
    key: 'finder',
    name: 'Finder',
    search: alone(partIds.finder),
    cards: ['article'],
    floor: 'floor',
    changes: people
  },
  roster: {
    key: 'roster',
    name: 'Roster',
    search: alone(partIds.roster),
    cards: ['member'],
    floor: 'floor',
    changes: people
  },
  starter: {
    key: 'starter',
    name: 'Starter',
    search: alone(partIds.starter),
    cards: ['article'],
    floor: 'floor',
    changes: { list: 'TrainingCatalogue', column: 'Summary' }
  },
  catalogue: {
    key: 'catalogue',
    name: 'Catalogue',
    search: alone(partIds.catalogue),
    cards: ['training'],
    floor: 'floor',
    changes: { list: 'TrainingCatalogue', column: 'Summary' }
  },
  questions: {
    key: 'questions',
    name: 'Questions',
    search: alone(partIds.questions),
    cards: ['question'],
    floor: 'floor',
    changes: people
  },
  sessions: {
    key: 'sessions',
    name: 'Sessions',
    search: alone(partIds.sessions),
    cards: ['session'],
    floor: 'floor',
    changes: people
  },
  calls: {
    key: 'calls',
    name: 'Call',
    search: alone(partIds.calls),
    cards: ['call'],
    floor: 'floor',
    changes: people
  },
  indicators: {
    key: 'indicators',
    name: 'Indicators',
    search: alone(partIds.indicators),
    cards: ['tile'],
    floor: 'floor',
    changes: people
  },
  // A page in SharePoint's own frame, where the floor stands alone too.
  floorAtHome: {
    key: 'floorAtHome',
    name: 'empty web part on Home',
    search: `part=${floorId}`,
    cards: ['floor'],
    changes: people
  },
  home: {
    key: 'home',
    name: 'Home',
    search: '',
    cards: ['article', 'article'],
    floor: 'floorAtHome',
    changes: people
  }
};
