import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { FeatureBoundary } from './FeatureBoundary';

test('what nobody foresaw stops one part only, which can be tried again', async () => {
  // React tells of what was caught, too.
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  const Part = (): React.ReactElement => {
    if (broken) throw new Error('nobody foresaw it');
    return <p>Your Digital Ambassador</p>;
  };
  render(
    <>
      <h1>The page</h1>
      <FeatureBoundary>
        <Part />
      </FeatureBoundary>
    </>
  );
  expect(screen.getByRole('heading', { name: 'The page' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Something unexpected happened' })).toBeVisible();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('Your Digital Ambassador')).toBeVisible();
  told.mockRestore();
});
