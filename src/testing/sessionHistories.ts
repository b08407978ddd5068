import { array, type Arbitrary, constant, constantFrom, oneof, record, uniqueArray } from 'fast-check';
import type { SignedRegistration, SignedSession } from '../domain/sessions/model';
import { registrationRow, signedSession } from './sessionRows';

const mostly = <Value>(usual: Value, ...others: readonly Value[]): Arbitrary<Value> =>
  oneof({ weight: 8, arbitrary: constant(usual) }, { weight: 1, arbitrary: constantFrom(...others) });

/** Ambassadors who serve, in these histories. */
export const serving = { serves: (user: number): boolean => user % 2 === 1 };

/** Moments around those of `anySession`, in their order. */
const moments = [
  '',
  '2026-11-16T09:00:00Z',
  '2026-11-17T09:00:00Z',
  '2026-11-20T09:00:00Z',
  '2026-11-24T09:00:00Z',
  '2026-12-01T09:00:00Z',
  '2026-12-08T11:00:00Z',
  '2026-12-09T11:00:00Z'
];

/** Session 7, in every state, with whatever people type into it. */
export const anySession: Arbitrary<SignedSession> = record({
  capacity: constantFrom<number | undefined>(undefined, 0, 1, 2, 3, 5, -1, 2.5, 1e9, NaN),
  state: constantFrom<SignedSession['state']>('Planned', 'Planned', 'Closed', 'Closed', 'Held', 'Cancelled', undefined),
  inRows: oneof(
    constantFrom('', ' ', '0', 'nobody', '3, 3; 77 x9'),
    uniqueArray(constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), { maxLength: 4 }).map((ids) => ids.join(', '))
  ),
  kind: constantFrom<SignedSession['kind']>('Coach hour', 'Workshop', undefined),
  audience: constantFrom<SignedSession['audience']>([], ['Everyone'], ['Ambassador'], ['Ambassador', 'Starter']),
  registrationFrom: mostly<string | undefined>(undefined, '2026-11-20T09:00:00Z', 'soon'),
  registrationUntil: mostly<string | undefined>(undefined, '2026-12-01T09:00:00Z', '2026-12-09T11:00:00Z', 'later'),
  startsOn: mostly<string | undefined>('2026-12-08T11:00:00Z', undefined),
  created: mostly('2026-11-17T09:00:00Z', '')
}).map((values) => signedSession(7, values));

/** Rows of a dozen people for session 7, in the order of ids; some edited, some aimed elsewhere, some of odd moments. */
export const anyRegistrations: Arbitrary<readonly SignedRegistration[]> = array(
  record({
    author: constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 0),
    version: mostly(1, 2, 3),
    sessionId: mostly<number | undefined>(7, 8, undefined),
    created: oneof(
      { weight: 4, arbitrary: constant('2026-11-24T09:00:00Z') },
      { weight: 2, arbitrary: constantFrom(...moments) }
    ),
    gap: mostly(1, 2)
  }),
  { maxLength: 14 }
).map((drawn) => {
  let id = 0;
  return drawn.map(({ gap, author, ...values }) => {
    id += gap;
    return registrationRow(id, 7, author, values);
  });
});
