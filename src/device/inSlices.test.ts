import { inSlices } from './inSlices';

/** Work of so many steps of five milliseconds each, and how many of them are done. */
const work = (steps: number) => {
  const state = { done: 0 };
  const made = (function* (): Generator<undefined, string> {
    for (; state.done < steps; state.done++) {
      clock += 5;
      yield;
    }
    return 'result';
  })();
  return { made, state };
};

let clock = 0;
beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  delete (window as Partial<Window>).requestIdleCallback;
  delete (window as Partial<Window>).cancelIdleCallback;
});

test('little work is done at once', () => {
  const done = jest.fn();
  inSlices(work(1).made, { hurry: () => false, done });
  expect(done).toHaveBeenCalledWith('result');
});

test('no slice takes more than a step beyond its eight milliseconds, and all are done in the end', () => {
  const done = jest.fn();
  const { made, state } = work(20);
  inSlices(made, { hurry: () => true, done });
  for (let before = 0; state.done < 20; before = state.done) {
    expect(state.done - before).toBeLessThanOrEqual(2);
    expect(done).not.toHaveBeenCalled();
    jest.runOnlyPendingTimers();
  }
  expect(done).toHaveBeenCalledTimes(1);
});

test('waits for the page to have nothing to do, unless somebody waits for the result', () => {
  const idle: (() => void)[] = [];
  Object.assign(window, { requestIdleCallback: (next: () => void) => idle.push(next), cancelIdleCallback: jest.fn() });
  let hurry = false;
  const { made, state } = work(20);
  inSlices(made, { hurry: () => hurry, done: jest.fn() });
  jest.runAllTimers();
  expect([state.done, idle.length]).toEqual([1, 1]);
  hurry = true;
  idle[0]?.();
  jest.runAllTimers();
  expect([state.done, idle.length]).toEqual([20, 1]);
});

test('what was ended neither goes on nor is done', () => {
  const done = jest.fn();
  const { made, state } = work(20);
  const end = inSlices(made, { hurry: () => true, done });
  end();
  jest.runAllTimers();
  expect(state.done).toBeLessThan(3);
  expect(done).not.toHaveBeenCalled();
});
