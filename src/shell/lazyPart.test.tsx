import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { lazyPart } from './lazyPart';

interface ListProps {
  readonly of: string;
}

const List = ({ of }: ListProps): React.ReactElement => <p>Languages of {of}</p>;

/** A file of which the first few askings come to nothing. */
const missing = (times: number) => {
  let asked = 0;
  return jest.fn(() => (++asked > times ? Promise.resolve({ default: List }) : Promise.reject(new Error('offline'))));
};

const web = (Part: React.ComponentType<ListProps>): React.ReactElement => (
  <>
    <h2>Your Digital Ambassador</h2>
    <React.Suspense fallback={<p>Just a moment</p>}>
      <Part of="Ann" />
    </React.Suspense>
  </>
);

const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });

/** What was promised comes, and a second and a half goes by. */
const wait = async (): Promise<void> => {
  for (let step = 0; step < 3; step++)
    await act(async () => {
      jest.advanceTimersByTime(500);
      await Promise.resolve();
    });
  await act(async () => {
    for (let step = 0; step < 10; step++) await Promise.resolve();
  });
};

const again = (): HTMLElement => screen.getByRole('button', { name: 'Try again' });
const reload = (): HTMLElement | null => screen.queryByRole('button', { name: 'Reload the page' });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a part is asked for when it is drawn, once for all places', async () => {
  const load = missing(0);
  const Part = lazyPart(load);
  expect(load).not.toHaveBeenCalled();
  const { unmount } = render(web(Part));
  expect(screen.getByText('Just a moment')).toBeVisible();
  await wait();
  expect(screen.getByText('Languages of Ann')).toBeVisible();
  unmount();
  render(web(Part));
  expect(screen.getByText('Languages of Ann')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

test('a part that did not come at first comes by itself', async () => {
  render(web(lazyPart(missing(1))));
  await wait();
  expect(screen.getByText('Languages of Ann')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('what does not come is said in its place, and the rest stays', async () => {
  render(web(lazyPart(missing(2))));
  await wait();
  expect(screen.getByRole('status')).toHaveTextContent('This part could not be loaded.');
  expect(screen.getByRole('heading', { name: 'Your Digital Ambassador' })).toBeVisible();
  expect(reload()).toBeNull();
});

test('somebody asks again, and there it is', async () => {
  render(web(lazyPart(missing(2))));
  await wait();
  await user.click(again());
  await wait();
  expect(screen.getByText('Languages of Ann')).toBeVisible();
  expect(screen.queryByRole('status')).toBeNull();
});

test('what is pressed in vain keeps the focus; after the second press the page can be reloaded', async () => {
  render(web(lazyPart(missing(5))));
  await wait();
  await user.click(again());
  await wait();
  expect(again()).toHaveFocus();
  expect(reload()).toBeNull();
  await user.click(again());
  await wait();
  expect(again()).toHaveFocus();
  expect(reload()).toBeVisible();
  await user.click(again());
  await wait();
  await user.click(again());
  await wait();
  expect(screen.getByText('Languages of Ann')).toBeVisible();
});

test('while it is asked for again the notice says so', async () => {
  const load = missing(2);
  render(web(lazyPart(load)));
  await wait();
  load.mockImplementationOnce(() => new Promise(() => undefined));
  await user.click(again());
  expect(screen.getByRole('status')).toHaveTextContent('Loading…');
  expect(again()).toHaveFocus();
});

test('whoever opens it anew asks anew', async () => {
  const Part = lazyPart(missing(2));
  const { unmount } = render(web(Part));
  await wait();
  unmount();
  render(web(Part));
  await wait();
  expect(screen.getByText('Languages of Ann')).toBeVisible();
});

test('a part may say by itself what is missing without it', async () => {
  render(web(lazyPart(missing(2), 'PartlyAmbassador')));
  await wait();
  expect(screen.getByRole('status')).toHaveTextContent('Your Digital Ambassador could not be looked up.');
});
