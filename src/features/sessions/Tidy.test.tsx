import { waitFor } from '@testing-library/react';
import * as React from 'react';
import { memoryProgramme } from '../../testing/memoryProgramme';
import { memorySeatRoom, memorySeats } from '../../testing/memorySeats';
import { renderFeature } from '../../testing/renderFeature';
import { registrationRow, sessionRow } from '../../testing/sessionRows';
import Tidy from './Tidy';

const me = 7;

/** One of last summer, one of yesterday, and what the person wrote for both. */
const ground = () => {
  const room = memorySeatRoom();
  for (const sessionId of [1, 2]) room.registrations.write(me, { personUser: me, sessionId });
  room.registrations.write(8, { personUser: 8, sessionId: 1 });
  const programme = memoryProgramme({
    sessions: [
      { ...sessionRow(1, { startsOn: '2026-07-01T10:00:00Z' }), created: '2026-06-01T10:00:00Z' },
      { ...sessionRow(2, { startsOn: '2026-11-23T10:00:00Z' }), created: '2026-11-01T10:00:00Z' }
    ] as never,
    registrations: [registrationRow(1, 1, me), registrationRow(2, 2, me), registrationRow(3, 1, 8)]
  });
  return { room, programme, seats: memorySeats(room, me) };
};

const left = (room: ReturnType<typeof memorySeatRoom>): readonly unknown[] =>
  room.registrations.rows().map(({ author, sessionId }) => [author, sessionId]);

test('the person’s own registrations of long ago are deleted, and nobody else’s', async () => {
  const { room, programme, seats } = ground();
  renderFeature(<Tidy />, programme, { seats: async () => seats });
  await waitFor(() =>
    expect(left(room)).toEqual([
      [me, 2],
      [8, 1]
    ])
  );
});

test('without a list of requests the registrations are looked after all the same', async () => {
  const { room, programme, seats } = ground();
  programme.fail('coachingRequests', { kind: 'missing' });
  renderFeature(<Tidy />, programme, { seats: async () => seats });
  await waitFor(() => expect(left(room)).toHaveLength(2));
});

test('what cannot be read deletes nothing', async () => {
  const { room, programme, seats } = ground();
  programme.fail('sessions', { kind: 'offline' });
  renderFeature(<Tidy />, programme, { seats: async () => seats });
  await waitFor(() => expect(programme.asked.some((each) => each.startsWith('sessions'))).toBe(true));
  expect(left(room)).toHaveLength(3);
});
