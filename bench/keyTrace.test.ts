import { keyTimes, type KeyEvent } from './keyTrace.ts';

const task = (name: string, from: number, to: number, work = to - from): KeyEvent => ({
  name,
  ph: 'X',
  tid: 1,
  ts: from * 1000,
  dur: (to - from) * 1000,
  tdur: work * 1000
});
const mark = (name: string, at: number): KeyEvent => ({ name, ph: 'R', tid: 1, ts: at * 1000 });

test('a key costs the script from its task to the frame after the list changed', () => {
  const times = keyTimes([
    task('EventDispatch', 0, 4),
    mark('key', 1),
    // Inside the other: not counted twice.
    task('FunctionCall', 2, 3),
    task('Paint', 5, 6),
    task('TimerFire', 8, 14, 5),
    mark('list', 13),
    task('Paint', 15, 16),
    // After the list is on screen.
    task('FireIdleCallback', 20, 90)
  ]);
  expect(times).toEqual([9]);
});

test('a key that changes nothing costs until the next frame, and never the next key’s work', () => {
  const times = keyTimes([
    task('EventDispatch', 0, 3),
    mark('key', 1),
    task('Paint', 4, 5),
    task('TimerFire', 6, 9),
    task('EventDispatch', 100, 107),
    mark('key', 101),
    mark('list', 106),
    task('Paint', 108, 109)
  ]);
  expect(times).toEqual([3, 7]);
});

test('work of other threads is nobody’s waiting', () => {
  expect(keyTimes([mark('key', 0), { ...task('FunctionCall', 1, 50), tid: 2 }, task('Paint', 60, 61)])).toEqual([0]);
});
