import type { Before } from './answers.ts';
import { button, text } from './questionsMade.ts';
import { numbers } from './sessionsMade.ts';
import type { State } from './state.ts';

const organised = { part: 'sessions', as: 'editor' } as const;

const one = (id: number): string => `sessions-view=one&sessions-session=${id}`;

const press =
  (key: string): Before =>
  (place) =>
    button(place, key).click();

/** What those who organise see of a session, and how they make one. */
export const organisedSessions: readonly State[] = [
  { ...organised, name: 'sessions/to-organise', seen: text('SessionsOrganise') },
  { ...organised, name: 'sessions/organised', rich: true, and: one(numbers.coachHour), seen: text('SessionsClose') },
  { ...organised, name: 'sessions/organised-closed', and: one(numbers.closed), seen: text('SessionsPlanAgain') },
  { ...organised, name: 'sessions/organised-cancelled', and: one(numbers.cancelled), seen: text('SessionsPlanAgain') },
  { ...organised, name: 'sessions/organised-gone', and: one(99_999), seen: text('SessionsGone') },
  {
    ...organised,
    name: 'sessions/cancelling',
    and: one(numbers.coachHour),
    reach: press('SessionsCancelIt'),
    seen: text('SessionsReasonMailMany')
  },
  {
    ...organised,
    name: 'sessions/changing',
    and: one(numbers.coachHour),
    reach: press('SessionsChange'),
    seen: text('SessionsSave')
  },
  {
    ...organised,
    name: 'sessions/organised-list',
    rich: true,
    and: one(numbers.closed),
    reach: press('SessionsShowList'),
    seen: text('SessionsCsv')
  },
  { ...organised, name: 'sessions/attendance', and: one(numbers.closed), seen: text('SessionsAttendance') },
  {
    ...organised,
    name: 'sessions/new-without-a-title',
    and: 'sessions-view=new',
    reach: press('SessionsCreateOne'),
    seen: text('SessionsLacksTitle')
  },
  { ...organised, name: 'sessions/new', rich: true, and: 'sessions-view=new', seen: text('SessionsRepeat') },
  {
    ...organised,
    name: 'sessions/new-from-the-list',
    reach: press('SessionsNew'),
    seen: text('SessionsRepeat')
  }
];
