import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import { type FailureKind, ProgrammeError } from '../domain/port/programme';
import { drawable, type Recalled, useLoad } from './useLoad';

/** Draws what is loaded as plain words, and a way to read again. */
const Probe = ({
  load,
  recall
}: {
  readonly load: () => Promise<string>;
  readonly recall?: () => Promise<Recalled<string> | undefined>;
}): React.ReactElement => {
  const { now, retry } = useLoad(load, 'people', recall);
  return (
    <>
      <p>{`${now.state} ${drawable(now) ?? ''} ${now.state === 'failed' ? (now.again ?? '') : ''}`.trim()}</p>
      <button type="button" onClick={retry}>
        retry
      </button>
    </>
  );
};

const failing = (kind: FailureKind, retryAfter?: number) =>
  new ProgrammeError({ kind, what: 'people', ...(retryAfter === undefined ? {} : { retryAfter }) });

const settle = () => act(async () => undefined);
const readAgain = async () => {
  act(() => screen.getByRole('button').click());
  await settle();
};

test('what was read stays drawn when it cannot be read again', async () => {
  const load = jest.fn<Promise<string>, []>().mockResolvedValueOnce('Ann').mockRejectedValue(failing('unexpected'));
  render(<Probe load={load} />);
  await settle();
  expect(screen.getByText('ready Ann')).toBeTruthy();
  await readAgain();
  expect(screen.getByText('stale Ann')).toBeTruthy();
});

const Remembering = ({
  load,
  recall
}: {
  readonly load: () => Promise<string>;
  readonly recall: () => Promise<Recalled<string>>;
}): React.ReactElement => {
  const { now } = useLoad(load, 'people', recall);
  return <p>{`${now.state} ${drawable(now) ?? ''}`.trim()}</p>;
};

test('what the device remembers is drawn while the list is read, and never over what was read', async () => {
  let remember = (_kept: Recalled<string>): void => undefined;
  let answer = (_value: string): void => undefined;
  const recall = () => new Promise<Recalled<string>>((resolve) => (remember = resolve));
  const load = () => new Promise<string>((resolve) => (answer = resolve));
  const early = { load, recall };
  const { unmount } = render(<Remembering {...early} />);
  await act(async () => remember({ value: 'Ann of yesterday', at: 1 }));
  expect(screen.getByText('stale Ann of yesterday')).toBeTruthy();
  await act(async () => answer('Ann'));
  expect(screen.getByText('ready Ann')).toBeTruthy();
  unmount();

  const late = { load: () => Promise.resolve('Ann'), recall: () => recall() };
  render(<Remembering {...late} />);
  await settle();
  await act(async () => remember({ value: 'Ann of yesterday', at: 1 }));
  expect(screen.getByText('ready Ann')).toBeTruthy();
});

test('who may no longer see it sees nothing of it', async () => {
  const load = jest.fn<Promise<string>, []>().mockResolvedValueOnce('Ann').mockRejectedValue(failing('forbidden'));
  render(<Probe load={load} />);
  await settle();
  await readAgain();
  expect(screen.getByText('failed')).toBeTruthy();
});

test('a busy SharePoint is asked again after what it said, then less and less often', async () => {
  jest.useFakeTimers();
  const load = jest.fn<Promise<string>, []>().mockRejectedValue(failing('busy', 10));
  render(<Probe load={load} />);
  await settle();
  for (const wait of [10, 20, 40, 60, 60]) {
    expect(screen.getByText(`failed  ${wait}`, { normalizer: (text) => text })).toBeTruthy();
    await act(async () => {
      jest.advanceTimersByTime(wait * 1000);
    });
  }
  expect(load).toHaveBeenCalledTimes(6);
  jest.useRealTimers();
});

test('a session that ended leaves what was read, and is looked for when the page is looked at again and once a minute', async () => {
  jest.useFakeTimers();
  const load = jest.fn<Promise<string>, []>().mockResolvedValueOnce('Ann').mockRejectedValue(failing('signedOut'));
  render(<Probe load={load} />);
  await settle();
  await readAgain();
  expect(screen.getByText('stale Ann')).toBeTruthy();
  const asked = () => {
    const { length } = load.mock.calls;
    load.mockClear();
    return length;
  };
  asked();
  await act(async () => void (await jest.advanceTimersByTimeAsync(59_000)));
  expect(asked()).toBe(0);
  await act(async () => void (await jest.advanceTimersByTimeAsync(120_000)));
  expect(asked()).toBe(2);
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  expect(asked()).toBe(1);
  load.mockResolvedValue('Ann');
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  expect(screen.getByText('ready Ann')).toBeTruthy();
  asked();
  await act(async () => void (await jest.advanceTimersByTimeAsync(600_000)));
  expect(asked()).toBe(0);
  jest.useRealTimers();
});

test('what cannot be reached though the device is online is tried again by itself, offline only when the network is back', async () => {
  jest.useFakeTimers();
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
  const load = jest.fn<Promise<string>, []>().mockRejectedValue(failing('offline'));
  const { unmount } = render(<Probe load={load} />);
  await settle();
  expect(screen.getByText('failed  20', { normalizer: (text) => text })).toBeTruthy();
  unmount();
  online.mockReturnValue(false);
  render(<Probe load={load} />);
  await settle();
  expect(screen.getByText('failed', { normalizer: (text) => text.trim() })).toBeTruthy();
  online.mockRestore();
  jest.useRealTimers();
});

describe('what the device remembers, when the refusal was faster', () => {
  const drawnAfter = async (kind: FailureKind) => {
    const load = jest.fn<Promise<string>, []>().mockRejectedValue(failing(kind));
    let recalled: (kept: Recalled<string>) => void = () => undefined;
    const memory = new Promise<Recalled<string>>((resolve) => (recalled = resolve));
    const recall = () => memory;
    render(<Probe load={load} recall={recall} />);
    await settle();
    await act(async () => recalled({ value: 'Ann', at: 1 }));
    return document.querySelector('p')?.textContent;
  };

  test.each(['signedOut', 'offline', 'busy', 'unexpected', 'invalid'] as const)('is drawn after %s', async (kind) => {
    expect(await drawnAfter(kind)).toBe('stale Ann');
  });

  test.each(['forbidden', 'missing'] as const)('is not drawn after %s', async (kind) => {
    expect(await drawnAfter(kind)).toMatch(/^failed/);
  });
});
