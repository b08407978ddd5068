import type { Signature } from '../domain/port/rows';
import type { ApplicationRow, CallRow } from '../lists';

/** A call for thirty people until the middle of December, in our own words. */
export const callRow = (id: number, values: Partial<CallRow> = {}): CallRow => ({
  id,
  title: `Call ${id}`,
  nameFr: '',
  nameNl: '',
  nameEn: '',
  nameDe: '',
  text: '',
  textFr: '',
  textNl: '',
  textEn: '',
  textDe: '',
  opensOn: '2026-06-01',
  closesOn: '2026-12-15',
  cohort: 'Wave 2027',
  target: 30,
  contact: undefined,
  formUrl: undefined,
  ...values
});

/** Somebody who says yes to everything and agrees to be listed. */
export const applicationRow = (
  id: number,
  author: number,
  values: Partial<ApplicationRow & Signature> = {}
): ApplicationRow & Signature => ({
  id,
  title: '',
  callId: 1,
  personUser: author,
  affinity: true,
  willToDevelop: true,
  availability: true,
  words: '',
  topics: ['Teams'],
  languages: ['FR'],
  circleKey: 'BRU',
  managerInformed: true,
  consentToBeListed: true,
  author,
  editor: author,
  created: '2026-11-18T09:42:00Z',
  modified: '2026-11-18T09:42:00Z',
  version: 1,
  guid: '',
  writer: undefined,
  ...values
});
