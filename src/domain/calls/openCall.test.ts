import { assert, array, constantFrom, option, property, record } from 'fast-check';
import { callRow } from '../../testing/callRows';
import { cohortOfCall, callDaysLeft, lastClosed, openCall, stateOfCall, peopleWanted } from './openCall';
import { blocksOf, textOfCall } from './callText';

const today = '2026-11-24';
const on = (opensOn: string | undefined, closesOn: string | undefined) => stateOfCall({ opensOn, closesOn }, today);

test('both days of a call are included', () => {
  expect([
    on(today, today),
    on('2026-11-25', '2026-12-01'),
    on('2026-11-01', '2026-11-23'),
    on(undefined, today)
  ]).toEqual(['open', 'coming', 'closed', 'open']);
});

test('a call that closes before it opens is never open, and one without a last day does not open', () => {
  expect([on(today, '2026-11-23'), on(today, undefined), on(today, '2026-02-30')]).toEqual([
    'never',
    'endless',
    'endless'
  ]);
});

test('of two open calls the one that closes first is shown', () => {
  const calls = [callRow(1, { closesOn: '2026-12-20' }), callRow(2, { closesOn: '2026-12-01' }), callRow(3)];
  expect(openCall(calls, today)?.id).toBe(2);
  expect(openCall([callRow(5), callRow(4)], today)?.id).toBe(4);
  expect(openCall(calls, '2026-12-21')).toBeUndefined();
  expect(lastClosed(calls, '2026-12-21')?.id).toBe(1);
});

test('on the last day one day is left', () => {
  const call = callRow(1, { closesOn: '2026-12-15' });
  expect([callDaysLeft(call, '2026-12-15'), callDaysLeft(call, today)]).toEqual([1, 22]);
});

test('a call without a cohort goes by its title, a target that is none is not told', () => {
  expect([cohortOfCall(callRow(1, { cohort: '  ' })), cohortOfCall(callRow(1))]).toEqual(['Call 1', 'Wave 2027']);
  expect([30, 0, undefined, Number.NaN, 12.5].map((target) => peopleWanted({ target }))).toEqual([
    30,
    undefined,
    undefined,
    undefined,
    12
  ]);
});

const days = constantFrom('2026-11-22', '2026-11-23', today, '2026-11-25', '2026-11-26', 'soon');
test('whatever the list holds, what is shown is open, and nothing open closes before it', () => {
  const any = array(record({ opensOn: option(days, { nil: undefined }), closesOn: option(days, { nil: undefined }) }));
  assert(
    property(any, (all) => {
      const calls = all.map((each, at) => callRow(at + 1, each));
      const shown = openCall(calls, today);
      const open = calls.filter((call) => stateOfCall(call, today) === 'open');
      expect(shown === undefined).toBe(open.length === 0);
      if (shown === undefined) return;
      expect(stateOfCall(shown, today)).toBe('open');
      for (const call of open) expect((call.closesOn ?? '') >= (shown.closesOn ?? '')).toBe(true);
    })
  );
});

test('a text is paragraphs, and points under the line above them', () => {
  expect(blocksOf('One\r\n- a\n  - b\n\nTwo\n-not a point')).toEqual([
    { line: 'One', points: ['a', 'b'] },
    { line: 'Two', points: [] },
    { line: '-not a point', points: [] }
  ]);
  expect(blocksOf('- alone')).toEqual([{ line: '', points: ['alone'] }]);
  const call = callRow(1, { text: 'For all', textNl: 'Voor wie Nederlands leest' });
  expect([textOfCall(call, 'nl'), textOfCall(call, 'fr'), textOfCall(callRow(2), 'fr')]).toEqual([
    'Voor wie Nederlands leest',
    'For all',
    ''
  ]);
});
