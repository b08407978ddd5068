import { brussels } from '../../testing/brussels';
import { sessionRow } from '../../testing/sessionRows';
import { changedValues, emptyForm, formOf, formValues, lacksOf, seriesOfForm } from './form';

const form = emptyForm('2027-01-07', 7, { title: 'The coach’s hour' });

it('what is typed on the web’s wall is an instant', () =>
  expect(formValues(form, brussels)).toMatchObject({
    startsOn: '2027-01-07T11:00:00Z',
    endsOn: '2027-01-07T12:00:00Z',
    registrationUntil: '2027-01-06T11:00:00Z',
    capacity: undefined,
    audience: ['Ambassador'],
    host: { id: 7 }
  }));

it('a series keeps its hour on the wall across summer time', () => {
  const series = seriesOfForm(
    { ...form, day: '2027-03-18', lastDay: '2027-03-18', times: '3', everyWeeks: '1' },
    brussels
  );
  expect(series.map(({ startsOn }) => startsOn)).toEqual([
    '2027-03-18T11:00:00Z',
    '2027-03-25T11:00:00Z',
    '2027-04-01T10:00:00Z'
  ]);
  expect(series[2]?.registrationUntil).toBe('2027-03-31T10:00:00Z');
});

it.each([
  ['title', { title: ' ' }],
  ['day', { day: '' }],
  ['from', { from: '9' }],
  ['to', { to: '12:00' }],
  ['to', { lastDay: '2027-01-06' }],
  ['repeat', { times: '53' }],
  ['repeat', { everyWeeks: '0' }],
  ['places', { places: '-1' }],
  ['places', { places: 'many' }],
  ['until', { until: 'own', untilOwn: '2027-01-08T12:00' }],
  ['until', { until: 'own', untilOwn: '' }],
  ['opens', { opens: 'own', opensOwn: '' }],
  // Noon of the day before is the end of registration.
  ['opens', { opens: 'own', opensOwn: '2027-01-06T12:00' }],
  ['opens', { opens: 'own', until: 'start', opensOwn: '2027-01-07T12:00' }],
  ['opens', { opens: 'own', until: 'own', untilOwn: '2027-01-05T12:00', opensOwn: '2027-01-05T13:00' }],
  ['meetingUrl', { meetingUrl: 'javascript:alert(1)' }],
  ['host', { kind: 'Coaching', host: undefined }]
] as const)('%s is to be put right: %o', (lack, given) => expect(lacksOf({ ...form, ...given })).toContain(lack));

it('a whole form lacks nothing', () => expect(lacksOf(form)).toEqual([]));

it('registration begins at once, or at a moment of its own that moves along with a series', () => {
  expect(formValues(form, brussels).registrationFrom).toBeUndefined();
  const own = { ...form, opens: 'own', opensOwn: '2027-01-04T08:00', times: '2' } as const;
  expect(lacksOf(own)).toEqual([]);
  expect(seriesOfForm(own, brussels).map(({ registrationFrom }) => registrationFrom)).toEqual([
    '2027-01-04T07:00:00Z',
    '2027-01-18T07:00:00Z'
  ]);
});

it('a slot of coaching has no registration that could begin too late', () =>
  expect(lacksOf({ ...form, kind: 'Coaching', opens: 'own', opensOwn: '' })).toEqual([]));

it('a training that a session is about is kept by its key', () =>
  expect(formValues({ ...form, moduleKey: ' pivot ' }, brussels).moduleKey).toBe('pivot'));

it('over midnight it ends the day after', () =>
  expect(formValues({ ...form, lastDay: '2027-01-08', to: '01:00' }, brussels).endsOn).toBe('2027-01-08T00:00:00Z'));

it('a slot of coaching has one place, and nobody registers', () =>
  expect(formValues({ ...form, kind: 'Coaching', places: '20' }, brussels)).toMatchObject({
    capacity: 1,
    audience: [],
    registrationUntil: undefined
  }));

it('opened and saved, nothing of a session changes', () => {
  const session = sessionRow(1, {
    place: 'Namur',
    capacity: 12,
    meetingUrl: 'https://teams.microsoft.com/l/meetup-join/1',
    moduleKey: 'pivot',
    registrationFrom: '2026-12-01T07:00:00Z',
    registrationUntil: '2026-12-07T15:30:00Z'
  });
  expect(formOf(session, brussels)).toMatchObject({ opens: 'own', opensOwn: '2026-12-01T08:00', moduleKey: 'pivot' });
  expect(changedValues(session, formOf(session, brussels), brussels)).toEqual({});
  expect(changedValues(session, { ...formOf(session, brussels), places: '10' }, brussels)).toEqual({ capacity: 10 });
});

it('a session without an end, or with one before its start, is opened with what is shown of it', () =>
  expect(formOf(sessionRow(1, { endsOn: undefined }), brussels)).toMatchObject({ from: '12:00', to: '13:00' }));
