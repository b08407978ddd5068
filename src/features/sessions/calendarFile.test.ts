import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';
import { signedSession } from '../../testing/sessionRows';
import { calendarFile, type CalendarFile, type CalendarText } from './calendarFile';
import type { SignedSession } from '../../domain/sessions/model';

const place = { uniqueId: '{5F0A1B2C-0000-4000-8000-00000000000A}', host: 'Contoso.SharePoint.com' };
const text: CalendarText = { title: 'Heure du coach', details: '' };
const fileOf = (
  values: Partial<SignedSession> = {},
  words: Partial<CalendarText> = {},
  method: CalendarFile = 'PUBLISH'
): string =>
  calendarFile(
    signedSession(7, { version: 4, modified: '2026-11-20T10:00:00Z', ...values }),
    { ...text, ...words },
    place,
    method
  ) ?? '';

/** What a parser reads, as both have to. */
interface Read {
  readonly method: string | undefined;
  readonly uid: string;
  readonly sequence: number | undefined;
  readonly stamp: string;
  readonly starts: string;
  readonly ends: string;
  readonly summary: string;
  readonly details: string | undefined;
  readonly where: string | undefined;
  readonly status: string | undefined;
}

const iso = (time: ICAL.Time): string => time.toJSDate().toISOString();
const byMozilla = (file: string): Read => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('no event');
  const event = new ICAL.Event(component);
  return {
    method: calendar.getFirstPropertyValue('method') as string,
    uid: event.uid,
    sequence: event.sequence,
    stamp: iso(component.getFirstPropertyValue('dtstamp') as unknown as ICAL.Time),
    starts: iso(event.startDate),
    ends: iso(event.endDate),
    summary: event.summary,
    details: event.description ?? undefined,
    where: event.location ?? undefined,
    status: component.getFirstPropertyValue('status') as string
  };
};
const byNodeIcal = (file: string): Read => {
  const calendar = sync.parseICS(file);
  const event = Object.values(calendar).find((each) => each?.type === 'VEVENT') as VEvent;
  return {
    method: event.method,
    uid: event.uid,
    sequence: Number(event.sequence),
    stamp: event.dtstamp.toISOString(),
    starts: event.start.toISOString(),
    ends: event.end?.toISOString() ?? '',
    summary: event.summary as string,
    details: event.description as string | undefined,
    where: event.location as string | undefined,
    status: event.status
  };
};

const odd = 'Excel; «\u202fles bases\u202f», partie 1\\2: "où?"';
it.each<[string, string, Partial<Read>]>([
  [
    'an hour',
    fileOf(),
    {
      method: 'PUBLISH',
      uid: '5f0a1b2c-0000-4000-8000-00000000000a@contoso.sharepoint.com',
      sequence: 4,
      stamp: '2026-11-20T10:00:00.000Z',
      starts: '2026-12-08T11:00:00.000Z',
      ends: '2026-12-08T12:00:00.000Z',
      summary: 'Heure du coach',
      details: undefined,
      where: undefined,
      status: 'CONFIRMED'
    }
  ],
  ['cancelled', fileOf({ state: 'Cancelled' }, {}, 'CANCEL'), { method: 'CANCEL', status: 'CANCELLED', sequence: 4 }],
  [
    'in a room, with a link',
    fileOf(
      { place: 'Salle 4, Bruxelles', meetingUrl: 'https://teams.microsoft.com/l/x?a=1,2;b' },
      { details: 'Apportez un classeur' }
    ),
    { where: 'Salle 4, Bruxelles', details: 'Apportez un classeur\n\nhttps://teams.microsoft.com/l/x?a=1,2;b' }
  ],
  [
    'online',
    fileOf({ meetingUrl: 'https://teams.microsoft.com/l/x' }),
    { where: 'https://teams.microsoft.com/l/x', details: 'https://teams.microsoft.com/l/x' }
  ],
  ['with a link that is none', fileOf({ meetingUrl: 'javascript:alert(1)' }), { where: undefined, details: undefined }],
  [
    'with signs of its own',
    fileOf({}, { title: odd, details: `${odd}\n${odd}` }),
    { summary: odd, details: `${odd}\n${odd}` }
  ],
  [
    'with more than a line holds',
    fileOf({}, { title: `${'é'.repeat(90)}${'😀'.repeat(60)}` }),
    { summary: `${'é'.repeat(90)}${'😀'.repeat(60)}` }
  ],
  [
    'with lines that would be properties',
    fileOf({}, { title: 'One\r\nATTENDEE:mailto:x@y.z', details: 'a\r\nEND:VEVENT\rb' }),
    { summary: 'One ATTENDEE:mailto:x@y.z', details: 'a\nEND:VEVENT\nb' }
  ],
  ['with signs that nobody sees', fileOf({}, { title: 'A\u0007B\ud83d\u0000' }), { summary: 'AB' }],
  [
    'over the night in which clocks change',
    fileOf({ startsOn: '2026-10-24T22:30:00Z', endsOn: '2026-10-25T02:30:00Z' }),
    { starts: '2026-10-24T22:30:00.000Z', ends: '2026-10-25T02:30:00.000Z' }
  ],
  [
    'with an end before its start',
    fileOf({ endsOn: '2026-12-01T12:00:00Z' }),
    { starts: '2026-12-08T11:00:00.000Z', ends: '2026-12-08T12:00:00.000Z' }
  ]
])('two parsers by others read the same: %s', (_what, file, expected) => {
  const read = byMozilla(file);
  expect(read).toMatchObject(expected);
  expect(byNodeIcal(file)).toEqual(read);
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n(?:[^\r\n]+\r\n)+END:VCALENDAR\r\n$/);
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

it('keeps its name, and rises, when the session is moved', () => {
  const before = byMozilla(fileOf());
  const after = byMozilla(fileOf({ startsOn: '2026-12-17T11:00:00Z', version: 5 }));
  expect(after.uid).toBe(before.uid);
  expect(after.sequence).toBe(5);
  expect(fileOf()).toBe(fileOf());
});

it('in four languages only the words differ', () => {
  const [first, ...others] = ['Heure du coach', 'Coachuur', 'Coach’s hour', 'Coach-Stunde'].map((title) =>
    fileOf({}, { title }).replace(`SUMMARY:${title}`, 'SUMMARY:')
  );
  for (const other of others) expect(other).toBe(first);
});

it('there is no file of a session without a start', () => {
  expect(calendarFile(signedSession(7, { startsOn: undefined }), text, place, 'PUBLISH')).toBeUndefined();
});
