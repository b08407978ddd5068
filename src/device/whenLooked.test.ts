import { whenLooked } from './whenLooked';

let state: DocumentVisibilityState = 'visible';
const look = (next: DocumentVisibilityState): void => {
  state = next;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  state = 'visible';
  jest.useFakeTimers();
  jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => state);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test('once a minute while the page is looked at, never while it is not, and when it is again', () => {
  const work = jest.fn();
  const stop = whenLooked(work);
  jest.advanceTimersByTime(150_000);
  expect(work).toHaveBeenCalledTimes(2);
  look('hidden');
  jest.advanceTimersByTime(600_000);
  expect(work).toHaveBeenCalledTimes(2);
  look('visible');
  expect(work).toHaveBeenCalledTimes(3);
  jest.advanceTimersByTime(59_000);
  expect(work).toHaveBeenCalledTimes(3);
  stop();
  look('visible');
  jest.advanceTimersByTime(600_000);
  expect(work).toHaveBeenCalledTimes(3);
});

test('all who wait are called in the same moment', () => {
  const [one, other] = [jest.fn(), jest.fn()];
  const stopOne = whenLooked(one);
  jest.advanceTimersByTime(45_000);
  const stopOther = whenLooked(other);
  jest.advanceTimersByTime(15_000);
  expect([one, other].map((work) => work.mock.calls.length)).toEqual([1, 1]);
  stopOne();
  stopOther();
});
