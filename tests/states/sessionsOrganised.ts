import type { Locator } from '@playwright/test';
import { all, answerParts, type Before, done, notDone, writesAnswered } from './answers.ts';
import { accountGone, button, hoursAgo, otherwise, personOf, text } from './questionsMade.ts';
import { numbers, organised, press, registered, registering, stands } from './sessionsMade.ts';
import type { Place, State } from './state.ts';

const { coachHour, closed } = numbers;

const state = (name: string, seen: string, more: Partial<State> = {}): State => ({
  ...organised(coachHour),
  name: `sessions/${name}`,
  seen: text(seen),
  ...more
});

/** The session of these states, with places for so many. */
const room = (capacity: number, who: Parameters<typeof registered>[1], more: object = {}): Before =>
  all(stands(coachHour, { Capacity: capacity, Audience: ['Tout le monde'], ...more }), registered(coachHour, who));

const written = writesAnswered(answerParts(done));

/** Somebody changed it meanwhile. */
const conflict = writesAnswered(answerParts(() => notDone(412)));

const list = press('SessionsShowList');

const closing: Before = press('SessionsClose');

const cancels =
  (reason: string): Before =>
  async (place) => {
    await press('SessionsCancelIt')(place);
    await place.part.getByRole('textbox').fill(reason);
    await press('SessionsCancelIt')(place);
  };

const places = ({ part, says }: Place): Locator => part.getByLabel(says('SessionsPlacesField'));

/** The form of a change, with fewer places. */
const fewer = (capacity: number): Before =>
  all(press('SessionsChange'), (place) => places(place).fill(String(capacity)));

/** What those who organise see of a session, and what becomes of it when they press. */
export const organisedSessions: readonly State[] = [
  { part: 'sessions', as: 'editor', name: 'sessions/to-organise', seen: text('SessionsOrganise') },
  state('organised', 'SessionsClose', { rich: true }),
  state('organised-closed', 'SessionsPlanAgain', organised(closed)),
  state('organised-cancelled', 'SessionsPlanAgain', organised(numbers.cancelled)),
  state('organised-gone', 'SessionsGone', organised(99_999)),
  state('cancelling', 'SessionsReasonMailMany', { reach: press('SessionsCancelIt') }),
  state('changing', 'SessionsSave', { reach: press('SessionsChange') }),
  state('organised-list', 'SessionsCsv', { ...organised(closed), rich: true, reach: list }),
  {
    part: 'sessions',
    as: 'editor',
    name: 'sessions/new-without-a-title',
    and: 'sessions-view=new',
    reach: press('SessionsCreateOne'),
    seen: text('SessionsLacksTitle')
  },
  {
    part: 'sessions',
    as: 'editor',
    name: 'sessions/new',
    rich: true,
    and: 'sessions-view=new',
    seen: text('SessionsRepeat')
  },
  {
    part: 'sessions',
    as: 'editor',
    name: 'sessions/new-from-the-list',
    reach: press('SessionsNew'),
    seen: text('SessionsRepeat')
  },
  state('nobody-registered', 'SessionsNobodyYet', { before: room(2, [], { Capacity: null }), reach: list }),
  state('one-registered', 'SessionsCloseTextOne', {
    before: room(2, ['chloe'], { RegistrationUntil: '2026-11-25T10:30:00Z' })
  }),
  state('two-registered', 'SessionsCloseTextMany', {
    before: room(2, ['chloe', 'lieve'], { RegistrationUntil: '2026-11-24T11:30:00Z' })
  }),
  state('one-and-a-queue', 'SessionsCloseTextQueueOne', {
    before: room(1, ['chloe', 'lieve'], { RegistrationUntil: '2026-11-24T10:30:00Z' })
  }),
  state('registration-to-begin', 'SessionsOpensText', {
    before: room(2, [], { RegistrationFrom: '2026-11-25T08:00:00Z' })
  }),
  state('registration-over', 'SessionsEndedText', {
    before: room(2, [], { RegistrationUntil: hoursAgo(3), EndsOn: '2026-11-25T11:00:00Z' })
  }),
  state('odd-end', 'SessionsOddEnd', { before: room(2, [], { EndsOn: '2026-11-20T11:00:00Z' }) }),
  state('half-closed', 'SessionsClosedNow', {
    before: room(2, ['chloe', 'lieve', 'yasmina']),
    reach: async (place) => {
      await button(place, 'SessionsClose').waitFor();
      await all(
        written,
        room(2, ['chloe', 'lieve', 'yasmina'], { State: 'Inscriptions clôturées', InRows: '' }),
        closing
      )(place);
    }
  }),
  state('closed-by-somebody-else', 'SessionsClosedTheirs', {
    before: room(2, ['chloe']),
    reach: async (place) => {
      await button(place, 'SessionsClose').waitFor();
      await all(conflict, room(2, ['chloe'], { State: 'Inscriptions clôturées', InRows: '9000' }), closing)(place);
    }
  }),
  state('closing-off', 'SessionsClosingOff', {
    before: room(2, ['chloe']),
    reach: async (place) => {
      await button(place, 'SessionsClose').waitFor();
      await all(conflict, room(2, ['chloe'], { State: 'Annulée' }), closing)(place);
    }
  }),
  state('changed-meanwhile', 'SessionsChangedIn', {
    before: room(2, ['chloe']),
    reach: async (place) => {
      await button(place, 'SessionsClose').waitFor();
      await all(conflict, room(3, ['chloe']), closing)(place);
    }
  }),
  state('changed-in-nothing-that-shows', 'SessionsChanged', {
    before: room(2, ['chloe']),
    reach: all(conflict, closing)
  }),
  state('not-allowed-to-close', 'SessionsMayNotEdit', {
    before: room(2, ['chloe']),
    reach: all(writesAnswered(answerParts(() => notDone(403))), closing)
  }),
  state('not-closed', 'SessionsNoAnswer', {
    before: room(2, ['chloe']),
    reach: all(
      writesAnswered((route) => route.abort()),
      closing
    )
  }),
  state('place-to-give', 'SessionsGivePlace', {
    before: room(3, ['chloe', 'lieve', 'yasmina'], { State: 'Inscriptions clôturées', InRows: '9000, 8999' }),
    reach: list
  }),
  state('place-given', 'SessionsGaveTo', {
    before: room(3, ['chloe', 'lieve'], { State: 'Inscriptions clôturées', InRows: '8998, 8999' }),
    reach: all(written, (place) => button(place, 'SessionsGivePlaceTo').first().click())
  }),
  state('planned-again', 'SessionsPlannedNow', {
    before: room(2, ['chloe'], { State: 'Inscriptions clôturées', InRows: '9000' }),
    reach: all(written, press('SessionsPlanAgain'))
  }),
  state('held', 'SessionsHeldText', { before: room(2, ['chloe'], { State: 'A eu lieu', InRows: '9000' }) }),
  state('cancelling-for-one', 'SessionsReasonMailOne', {
    before: room(2, ['chloe']),
    reach: press('SessionsCancelIt')
  }),
  state('cancelling-without-a-reason', 'SessionsReasonLacks', { before: room(2, []), reach: cancels(' ') }),
  state('cancelled-now', 'SessionsCancelledNow', {
    before: room(2, ['chloe']),
    reach: async (place) => {
      await button(place, 'SessionsCancelIt').waitFor();
      await all(written, room(2, ['chloe'], { State: 'Annulée', Summary: 'Bienvenue' }), cancels('Bienvenue'))(place);
    }
  }),
  state('changing-for-fewer', 'SessionsPlacesGoMany', {
    before: room(3, ['chloe', 'lieve', 'yasmina']),
    reach: fewer(1)
  }),
  state('changing-for-one-fewer', 'SessionsPlacesGoOne', { before: room(2, ['chloe', 'lieve']), reach: fewer(1) }),
  state('changed-now', 'SessionsSaved', {
    before: room(2, ['chloe']),
    // Half an hour later: everybody is to be told.
    reach: all(
      written,
      fewer(5),
      ({ part, says }) => part.getByLabel(says('SessionsBegins', true)).fill('12:30'),
      press('SessionsSave')
    )
  }),
  state('who-does-not-count', 'SessionsBecauseEdited', {
    rich: true,
    before: all(
      stands(coachHour, {
        Capacity: 9,
        Created: hoursAgo(18),
        RegistrationFrom: hoursAgo(17),
        RegistrationUntil: hoursAgo(10)
      }),
      registering(coachHour, [
        { who: 'chloe', owshiddenversion: 2 },
        { who: 'lieve', Created: hoursAgo(19) },
        { who: 'yasmina', Created: hoursAgo(17.5) },
        { who: 'karim', Created: hoursAgo(9) },
        { who: 'nathalie', Created: hoursAgo(12) },
        { who: 'amelie', Created: hoursAgo(12), ...accountGone, AuthorId: 4712 }
      ])
    ),
    reach: list
  }),
  state('moved-up', 'SessionsMovedUp', {
    before: room(1, ['chloe', 'lieve']),
    reach: async (place) => {
      await list(place);
      await button(place, 'SessionsReadAgain').waitFor();
      await room(1, ['lieve'])(place);
      await press('SessionsReadAgain')(place);
    }
  }),
  state('without-mailboxes', 'SessionsNoMailboxMany', {
    before: all(
      room(9, []),
      registering(coachHour, [
        { who: 'chloe' },
        ...(['lieve', 'yasmina'] as const).map((who) => ({ who, Author: { ...personOf(who), EMail: '' } }))
      ])
    )
  }),
  state('without-a-mailbox', 'SessionsNoMailboxOne', {
    before: all(
      room(9, []),
      registering(coachHour, [{ who: 'chloe' }, { who: 'lieve', Author: { ...personOf('lieve'), EMail: '' } }])
    )
  }),
  state('too-many-to-write-to', 'SessionsWriteCopiedMany', {
    before: all(
      room(99, []),
      otherwise('Registrations', (rows) =>
        rows
          .filter(({ SessionId }) => SessionId !== coachHour)
          .concat(
            Array.from({ length: 90 }, (_none, at) => ({
              ...rows[0],
              Id: 9000 + at,
              ID: 9000 + at,
              SessionId: coachHour,
              AuthorId: 5000 + at,
              Author: {
                Id: 5000 + at,
                Title: `Zzxqv ${at}`,
                EMail: `zzxqv.of.a.long.name.${at}@lecercle.example`,
                Name: ''
              },
              Created: hoursAgo(20),
              owshiddenversion: 1
            }))
          )
      )
    )
  })
];
