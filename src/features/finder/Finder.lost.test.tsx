const mockNetwork = { there: false };
jest.mock('../../ui/Popover', () => {
  if (!mockNetwork.there) throw new Error('The file did not come.');
  return jest.requireActual('../../ui/Popover') as unknown;
});

import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { memoryProgramme } from '../../testing/memoryProgramme';
import { anAmbassador, aProfile, aSmallOrganisation } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import Finder from './Finder';

const places = aSmallOrganisation();

test('a filter whose file is lost leaves the Finder standing, and opens once the file can be had', async () => {
  renderFeature(
    <Finder />,
    memoryProgramme({
      profile: aProfile({ department: 'Sales Brussels' }),
      circles: places.circles,
      offices: places.offices,
      ambassadors: [
        anAmbassador('Ann Peeters', { primaryCircle: places.brussels.id, languages: ['FR'] }),
        anAmbassador('Bo Claes', { primaryCircle: places.brussels.id, languages: ['NL'] })
      ]
    })
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Language' }));
  expect(await screen.findByText('This part could not be loaded.', undefined, { timeout: 10_000 })).toBeVisible();
  expect(screen.getByRole('searchbox')).toBeVisible();
  expect(screen.getAllByRole('heading', { name: 'Ann Peeters' })[0]).toBeVisible();
  mockNetwork.there = true;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('dialog', { name: 'Language' })).toBeInTheDocument();
  expect(screen.queryByText('This part could not be loaded.')).toBeNull();
});
