import { ambassadors as ambassadorList, type Ambassador, type CallRow, type Circle } from '../../lists';
import type { Person } from '../../lists/columns';
import { type Day, dayOf } from '../common/day';
import { visible } from '../common/text';
import { keyOf } from '../common/words';
import { identityOf } from '../importing/keys';
import type { ImportStep } from '../importing/steps';
import type { RegisterRow } from '../port/register';
import type { Values } from '../port/rowWriter';
import { applicationsFor, type ChangedPart, changedParts } from './applying';
import { circleWithKey, isWelcomed } from './handled';
import type { SignedApplication } from './model';
import { cohortOfCall } from './openCall';

/** An application whose author is known by name. */
export type NamedApplication = SignedApplication & { readonly writer: Person | undefined };

/** Why nobody can be welcomed by an application; there is only writing to them then. */
export type NotAccepted =
  /** They did not agree to be listed. */
  | 'noConsent'
  /** Their row is there: with this call's cohort, or with another one. */
  | 'welcomed'
  | 'serving'
  /** Their circle is not in the list any more, which wants one of each ambassador. */
  | 'noCircle'
  /** Nobody has that account any more. */
  | 'noAccount';

/** The row of Ambassadors that welcoming would make, or wake. */
export interface Acceptance {
  readonly application: NamedApplication;
  readonly person: Person;
  readonly circle: Circle;
  readonly values: Values;
  /** The row of somebody whose role ended, which is woken; absent: a new row. */
  readonly before?: RegisterRow<Ambassador>;
}

/** What whoever welcomes puts right in a row before it is made; the application stays as its author sent it. */
export type RowEdits = Partial<Pick<SignedApplication, 'circleKey' | 'topics' | 'languages'>> & {
  /** Absent: the person is shown. */
  readonly visible?: boolean;
};

interface Deciding {
  readonly call: CallRow;
  readonly ambassadors: readonly RegisterRow<Ambassador>[];
  readonly circles: readonly Circle[];
  readonly today: Day;
  /** The site's day at an instant, in milliseconds since 1970. */
  readonly dayAt: (instant: number) => Day;
}

/**
 * What welcoming somebody would write: person, circle, topics, languages, the cohort word for word, and as the day of consent the one on
 * which the version that is accepted was written. A row of somebody whose role ended is woken, and keeps its _Since_: what was said then
 * is judged by it. `edits`: what was put right since.
 */
export const acceptanceOf = (
  application: NamedApplication,
  { call, ambassadors, circles, today, dayAt }: Deciding,
  { visible: isVisible = true, ...edits }: RowEdits = {}
): Acceptance | NotAccepted => {
  const { author, writer, consentToBeListed, circleKey, topics, languages } = { ...application, ...edits };
  const own = ambassadors.filter(({ item }) => item.person?.id === author);
  const items = own.map(({ item }) => item);
  if (isWelcomed(author, cohortOfCall(call), items)) return 'welcomed';
  if (items.some(({ status }) => keyOf(status) !== 'Former')) return 'serving';
  if (!consentToBeListed) return 'noConsent';
  if (writer === undefined) return 'noAccount';
  const circle = circleWithKey(circleKey, circles);
  if (circle?.active !== true) return 'noCircle';
  const [before] = [...own].sort((one, other) => one.item.id - other.item.id);
  const consent = dayAt(Date.parse(application.modified || application.created));
  const said: Values = {
    primaryCircle: circle.id,
    topics,
    languages,
    status: 'Active',
    cohort: cohortOfCall(call),
    visible: isVisible,
    consentDate: consent
  };
  if (before === undefined)
    return {
      application,
      person: writer,
      circle,
      values: { title: visible(writer.name), person: writer, since: today, ...said }
    };
  return {
    application,
    person: writer,
    circle,
    before,
    values: {
      ...said,
      awayUntil: undefined,
      ...(dayOf(before.item.since) === undefined ? { since: today } : {})
    }
  };
};

/** Whether it is one. */
export const isAcceptance = (one: Acceptance | NotAccepted): one is Acceptance => typeof one === 'object';

/** As work for what writes imports: `place` tells one from another. */
export const stepOfAcceptance = ({ person, values, before }: Acceptance, place: number): ImportStep => {
  const name = visible(person.name);
  const identity = identityOf(ambassadorList, values);
  return before === undefined
    ? { row: place, name, ...(identity === undefined ? {} : { identity }), write: { kind: 'add', values } }
    : {
        row: place,
        name,
        before,
        write: { kind: 'change', id: before.item.id, version: before.version, values }
      };
};

/** What became of the applications that somebody chose, when they are read again before anything is written. */
export interface ReadAgain<Row extends SignedApplication> {
  /** They say what was read. */
  readonly same: readonly Row[];
  /** They wait: what is new has to be seen first. */
  readonly changed: readonly { readonly row: Row; readonly parts: readonly ChangedPart[] }[];
  /** They were withdrawn. */
  readonly gone: readonly Row[];
}

/** Compares what was chosen with what the list says now. A version that says the same is the same, and its day counts. */
export const readAgain = <Row extends SignedApplication>(
  chosen: readonly Row[],
  now: readonly Row[]
): ReadAgain<Row> => {
  const found = chosen.map((row) => ({
    row,
    fresh: applicationsFor(row.callId ?? 0, now).find(({ author }) => author === row.author)
  }));
  return {
    same: found.flatMap(({ row, fresh }) =>
      fresh !== undefined && changedParts(row, fresh).length === 0 ? [fresh] : []
    ),
    changed: found.flatMap(({ row, fresh }) => {
      const parts = fresh === undefined ? [] : changedParts(row, fresh);
      return fresh === undefined || parts.length === 0 ? [] : [{ row: fresh, parts }];
    }),
    gone: found.flatMap(({ row, fresh }) => (fresh === undefined ? [row] : []))
  };
};
