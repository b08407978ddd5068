import type { SessionRow } from '../../lists';
import type { Language } from '../../lists/languages';
import { type Day, dayOf, daysLater } from '../common/day';
import { safeLink } from '../common/links';
import { instantAt, wallClockAt } from '../common/zone';
import { isCoaching } from './coaching';
import { instantIn, spanOf } from './moments';
import { seriesOf } from './series';

/** Where the form keeps the title in each language that people speak. */
export const nameFields = { FR: 'nameFr', NL: 'nameNl', EN: 'nameEn', DE: 'nameDe' } as const satisfies Record<
  Uppercase<Language>,
  keyof SessionRow
>;

/** When registration ends: `own` is a moment of its own. */
export type UntilChoice = 'start' | 'dayBefore' | 'weekBefore' | 'own';

/** A session as it is typed: days and times on the web's wall, numbers as texts. */
export interface SessionForm extends Pick<
  SessionRow,
  | 'kind'
  | 'language'
  | 'title'
  | 'nameFr'
  | 'nameNl'
  | 'nameEn'
  | 'nameDe'
  | 'audience'
  | 'topics'
  | 'place'
  | 'moduleKey'
  | 'questionId'
  | 'takenRow'
> {
  readonly day: Day;
  readonly from: string;
  /** The day on which it ends. */
  readonly lastDay: Day;
  readonly to: string;
  readonly times: string;
  readonly everyWeeks: string;
  /** Empty: as many as come. */
  readonly places: string;
  /** When registration begins: as soon as the session is there, or at a moment of its own. */
  readonly opens: 'atOnce' | 'own';
  /** `2026-11-30T12:00`, where the choice is `own`. */
  readonly opensOwn: string;
  readonly until: UntilChoice;
  readonly untilOwn: string;
  readonly where: 'teams' | 'room' | 'both';
  readonly meetingUrl: string;
  /** Site user id; absent: nobody. */
  readonly host: number | undefined;
}

/** What is missing or cannot be meant, in the order of the fields. */
export type FormLack =
  'title' | 'day' | 'from' | 'to' | 'repeat' | 'places' | 'opens' | 'until' | 'meetingUrl' | 'host';

/** What a session is from what was typed. */
export type SessionFormValues = Pick<
  SessionRow,
  | 'kind'
  | 'language'
  | 'title'
  | 'nameFr'
  | 'nameNl'
  | 'nameEn'
  | 'nameDe'
  | 'audience'
  | 'topics'
  | 'place'
  | 'moduleKey'
  | 'questionId'
  | 'takenRow'
  | 'startsOn'
  | 'endsOn'
  | 'capacity'
  | 'registrationFrom'
  | 'registrationUntil'
  | 'meetingUrl'
> & { readonly host: { readonly id: number } | undefined };

/** A coach's hour for ambassadors, registration until noon of the day before. */
export const emptyForm = (day: Day, host: number | undefined, given: Partial<SessionForm> = {}): SessionForm => ({
  kind: 'Coach hour',
  language: undefined,
  title: '',
  nameFr: '',
  nameNl: '',
  nameEn: '',
  nameDe: '',
  audience: ['Ambassador'],
  topics: [],
  place: '',
  moduleKey: '',
  questionId: undefined,
  takenRow: undefined,
  day,
  from: '12:00',
  lastDay: day,
  to: '13:00',
  times: '1',
  everyWeeks: '2',
  places: '',
  opens: 'atOnce',
  opensOwn: '',
  until: 'dayBefore',
  untilOwn: '',
  where: 'teams',
  meetingUrl: '',
  host,
  ...given
});

const noonBefore = (day: Day, days: number): string => `${daysLater(day, -days)}T12:00`;

const untilWall = ({ until, untilOwn, day }: SessionForm): string | undefined => {
  if (until === 'start') return undefined;
  return until === 'own' ? untilOwn : noonBefore(day, until === 'dayBefore' ? 1 : 7);
};

/** A session that is there, to be changed. */
export const formOf = (session: SessionRow, zone: unknown): SessionForm => {
  const span = spanOf(session);
  const wall = (instant: number | undefined): string => (instant === undefined ? '' : wallClockAt(instant, zone));
  const [starts, ends] = [wall(span?.starts), wall(span?.ends)];
  const day = starts.slice(0, 10);
  const opensOwn = wall(instantIn(session.registrationFrom));
  const untilOwn = wall(instantIn(session.registrationUntil));
  const meetingUrl = session.meetingUrl ?? '';
  const choices: Readonly<Record<string, UntilChoice>> =
    day === '' ? {} : { [noonBefore(day, 1)]: 'dayBefore', [noonBefore(day, 7)]: 'weekBefore' };
  return {
    ...session,
    day,
    from: starts.slice(11),
    lastDay: ends.slice(0, 10),
    to: ends.slice(11),
    times: '1',
    everyWeeks: '2',
    places: session.capacity === undefined ? '' : String(session.capacity),
    opens: opensOwn === '' ? 'atOnce' : 'own',
    opensOwn,
    until: untilOwn === '' ? 'start' : (choices[untilOwn] ?? 'own'),
    untilOwn,
    where: session.place.trim() === '' ? 'teams' : meetingUrl === '' ? 'room' : 'both',
    meetingUrl,
    host: session.host?.id
  };
};

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

const isRepeat = (text: string): boolean => /^\d{1,2}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 52;

/** It ends before the session begins, and the session is told when. */
const endsTooLate = ({ until, untilOwn, day, from }: SessionForm): boolean =>
  until === 'own' && (dayOf(untilOwn) === undefined || untilOwn > `${day}T${from}`);

/** Registration begins before it ends, and before the session does. */
const opensTooLate = (form: SessionForm): boolean => {
  const { opens, opensOwn, day, from } = form;
  if (opens !== 'own') return false;
  const ends = [`${day}T${from}`, ...(endsTooLate(form) ? [] : [untilWall(form) ?? ''])].filter((each) => each !== '');
  return dayOf(opensOwn) === undefined || ends.some((end) => opensOwn >= end);
};

/** What is to be put right before it is written. */
export const lacksOf = (form: SessionForm): readonly FormLack[] => {
  const { day, from, lastDay, to, places, meetingUrl, where } = form;
  const isWhen = dayOf(day) !== undefined && isTime(from);
  const lacks: Readonly<Record<FormLack, boolean>> = {
    title: form.title.trim() === '',
    day: dayOf(day) === undefined,
    from: !isTime(from),
    to: !isTime(to) || dayOf(lastDay) === undefined || (isWhen && `${lastDay}T${to}` <= `${day}T${from}`),
    repeat: !isRepeat(form.times) || !isRepeat(form.everyWeeks),
    places: !/^\d{0,5}$/.test(places.trim()),
    opens: isWhen && !isCoaching(form) && opensTooLate(form),
    until: isWhen && !isCoaching(form) && endsTooLate(form),
    meetingUrl: where !== 'room' && meetingUrl.trim() !== '' && !/^https?:/i.test(safeLink(meetingUrl) ?? ''),
    host: isCoaching(form) && form.host === undefined
  };
  return (Object.keys(lacks) as FormLack[]).filter((each) => lacks[each]);
};

const momentOf = (wall: string | undefined, zone: unknown): string | undefined => {
  const instant = wall === undefined ? undefined : instantAt(wall.slice(0, 16), zone);
  return instant === undefined ? undefined : new Date(instant).toISOString().replace('.000Z', 'Z');
};

/** What is written of it; a slot of coaching has one place, for which nobody registers. */
export const formValues = (form: SessionForm, zone: unknown): SessionFormValues => {
  const isSlot = isCoaching(form);
  const places = form.places.trim();
  return {
    kind: form.kind,
    language: form.language,
    title: form.title.trim(),
    nameFr: form.nameFr.trim(),
    nameNl: form.nameNl.trim(),
    nameEn: form.nameEn.trim(),
    nameDe: form.nameDe.trim(),
    audience: isSlot ? [] : form.audience,
    topics: form.topics,
    place: form.where === 'teams' ? '' : form.place.trim(),
    moduleKey: form.moduleKey.trim(),
    questionId: form.questionId,
    takenRow: form.takenRow,
    startsOn: momentOf(`${form.day}T${form.from}`, zone),
    endsOn: momentOf(`${form.lastDay}T${form.to}`, zone),
    capacity: isSlot ? 1 : places === '' ? undefined : Number(places),
    registrationFrom: isSlot || form.opens === 'atOnce' ? undefined : momentOf(form.opensOwn, zone),
    registrationUntil: isSlot ? undefined : momentOf(untilWall(form), zone),
    meetingUrl: form.where === 'room' || form.meetingUrl.trim() === '' ? undefined : form.meetingUrl.trim(),
    host: form.host === undefined ? undefined : { id: form.host }
  };
};

/** Each session of a series as it would be made, the first one first; none while the form lacks when. */
export const seriesOfForm = (form: SessionForm, zone: unknown): readonly SessionFormValues[] => {
  const lacks = lacksOf(form);
  if (lacks.some((each) => each === 'day' || each === 'from' || each === 'to' || each === 'repeat')) return [];
  const values = formValues(form, zone);
  return seriesOf(values, Number(form.times), Number(form.everyWeeks), zone).map((moments) => ({
    ...values,
    ...moments
  }));
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? '') === JSON.stringify(other ?? '');

/** What differs from the session as the form was filled from it: nothing else is written, so that what others change meanwhile stays. */
export const changedValues = (read: SessionRow, form: SessionForm, zone: unknown): Partial<SessionFormValues> => {
  const [before, now] = [formValues(formOf(read, zone), zone), formValues(form, zone)];
  return Object.fromEntries(
    (Object.keys(now) as (keyof SessionFormValues)[])
      .filter((name) => !same(before[name], now[name]))
      .map((name) => [name, now[name]])
  );
};
