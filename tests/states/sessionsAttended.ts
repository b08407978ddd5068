import { all, answerParts, type Before, done, notDone, type Row, writesAnswered } from './answers.ts';
import { button, hoursAgo, type Known, otherwise, people, personOf, text } from './questionsMade.ts';
import { numbers, organised, press, registered, stands } from './sessionsMade.ts';
import type { State } from './state.ts';

const { closed } = numbers;

/** It began an hour ago, and these three have a place. */
const begun: Before = all(
  stands(closed, {
    StartsOn: hoursAgo(1),
    EndsOn: '2026-11-24T11:00:00Z',
    RegistrationUntil: hoursAgo(2),
    InRows: '9000, 9001, 9002'
  }),
  registered(closed, ['chloe', 'lieve', 'yasmina'])
);

type Standing = readonly [who: Known, state: string];

const attended = (...standing: readonly Standing[]): Before =>
  otherwise('Attendance', () =>
    standing.map(([who, State], at): Row => ({
      Id: 9100 + at,
      ID: 9100 + at,
      SessionId: closed,
      State,
      RowKey: `${closed}-${people[who].id}`,
      Person: personOf(who),
      PersonId: people[who].id,
      owshiddenversion: 1
    }))
  );

const expected = attended(['chloe', 'Expected'], ['lieve', 'Expected'], ['yasmina', 'Expected']);

const state = (name: string, seen: string, more: Partial<State> = {}): State => ({
  ...organised(closed),
  name: `sessions/${name}`,
  before: all(begun, expected),
  seen: text(seen),
  ...more
});

/** Who came to a session, as those who handle attendance see it. */
export const attendedSessions: readonly State[] = [
  state('attendance', 'SessionsTicksFrom', {
    before: all(stands(closed, { InRows: '9000' }), registered(closed, ['chloe']), attended(['chloe', 'Expected']))
  }),
  state('attendance-begun', 'SessionsTickAll', { rich: true }),
  state('attendance-of-each-kind', 'SessionsExcusedCountOne', {
    rich: true,
    before: all(begun, attended(['chloe', 'Attended'], ['lieve', 'Excused'], ['yasmina', 'Absent'], ['karim', 'Added']))
  }),
  state('attendance-of-many', 'SessionsExcusedCountMany', {
    before: all(
      begun,
      attended(
        ['chloe', 'Excused'],
        ['lieve', 'Excused'],
        ['yasmina', 'Absent'],
        ['karim', 'Added'],
        ['nathalie', 'Added'],
        ['amelie', 'Absent']
      )
    )
  }),
  state('attendance-ticked', 'SessionsCameOne', {
    reach: async (place) => {
      const box = place.part.getByRole('checkbox').first();
      await box.waitFor();
      await writesAnswered(answerParts(done))(place);
      await attended(['chloe', 'Attended'], ['lieve', 'Expected'], ['yasmina', 'Expected'])(place);
      await box.click();
    }
  }),
  state('attendance-not-saved', 'SessionsTickFailed', {
    reach: async (place) => {
      const box = place.part.getByRole('checkbox').first();
      await box.waitFor();
      await writesAnswered(answerParts(() => notDone(403)))(place);
      await box.click();
    }
  }),
  state('attendance-adding', 'SessionsNobodyFound', {
    reach: async (place) => {
      await press('SessionsAddSomebody')(place);
      await place.part.getByRole('searchbox').fill('zzxqv');
    }
  }),
  state('took-place', 'SessionsHold', {
    reach: async (place) => {
      await button(place, 'SessionsHold').waitFor();
    }
  })
];
