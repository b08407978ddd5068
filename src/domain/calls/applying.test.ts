import { applicationRow } from '../../testing/callRows';
import { anAmbassador, aPerson } from '../../testing/people';
import { applicationsFor, changedParts, ambassadorStanding } from './applying';
import {
  applicationKept,
  emptyApplication,
  formOfApplication,
  keptApplication,
  unanswered,
  valuesToSend
} from './form';

const ann = aPerson('Ann Peeters', { id: 7 });

test('whoever serves in one row serves, hidden or away; a former one may apply', () => {
  const row = (given: object) => anAmbassador('Ann Peeters', { person: ann, ...given });
  expect([
    ambassadorStanding(7, []),
    ambassadorStanding(7, [row({ status: 'Former' })]),
    ambassadorStanding(7, [row({ status: 'Former' }), row({ status: 'Away', visible: false })]),
    ambassadorStanding(7, [anAmbassador('Zoé Claes')])
  ]).toEqual(['nobody', 'former', 'serving', 'nobody']);
});

test('of two applications of one person the last one counts; somebody else’s number makes nobody an author', () => {
  const rows = [
    applicationRow(1, 7),
    applicationRow(2, 8, { personUser: 7 }),
    applicationRow(4, 7, { words: 'Again' }),
    applicationRow(5, 9, { callId: 2 }),
    applicationRow(6, 0)
  ];
  expect(applicationsFor(1, rows).map(({ id, author }) => [id, author])).toEqual([
    [2, 8],
    [4, 7]
  ]);
});

test('what changed is told part by part, the order of topics is no change', () => {
  const row = applicationRow(1, 7, { topics: ['Teams', { undeclared: 'Whiteboard' }] });
  const again = (given: object) => changedParts(row, { ...row, ...given });
  expect(again({ topics: [{ undeclared: 'Whiteboard' }, 'Teams'], words: '  ' })).toEqual([]);
  expect(again({ availability: false, words: 'Hello', topics: ['Teams'], languages: [] })).toEqual([
    'conditions',
    'words',
    'topics',
    'languages'
  ]);
  expect(again({ circleKey: 'X', managerInformed: false, consentToBeListed: false })).toEqual([
    'circle',
    'manager',
    'consent'
  ]);
});

test('an application is sent when all three conditions are answered, not yet is an answer', () => {
  const begun = emptyApplication({ topics: ['Teams'], circleKey: 'BRU' });
  expect(unanswered(begun)).toEqual(['affinity', 'willToDevelop', 'availability']);
  const two = { ...begun, answers: { affinity: true, willToDevelop: true } };
  expect([unanswered(two), valuesToSend(two, 3)]).toEqual([['availability'], undefined]);
  const whole = { ...two, answers: { ...two.answers, availability: false }, words: '  Why not ' };
  expect(valuesToSend(whole, 3)).toEqual({
    callId: 3,
    affinity: true,
    willToDevelop: true,
    availability: false,
    words: 'Why not',
    topics: ['Teams'],
    languages: [],
    circleKey: 'BRU',
    managerInformed: false,
    consentToBeListed: false
  });
});

test('what a device keeps is read back; what it cannot hold is as it was at first', () => {
  const form = formOfApplication(applicationRow(1, 7, { words: 'Hello', topics: ['Teams', { undeclared: 'Loop' }] }));
  expect(applicationKept(keptApplication(form), emptyApplication())).toEqual(form);
  const begun = emptyApplication({ topics: ['Excel'], circleKey: 'BRU' });
  for (const text of [undefined, '', '7', 'null', '{'] as const) expect(applicationKept(text, begun)).toBeUndefined();
  const odd = '{"answers":{"affinity":"yes","availability":false},"topics":[1],"circleKey":4,"consentToBeListed":"1"}';
  expect(applicationKept(odd, begun)).toEqual({ ...begun, answers: { availability: false } });
});
