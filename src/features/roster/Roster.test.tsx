import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { memoryProgramme, type Holdings } from '../../testing/memoryProgramme';
import { aBadge, anAmbassador, anAward, aProfile, aSmallOrganisation } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import Roster from './Roster';

const world = () => {
  const places = aSmallOrganisation();
  const ann = anAmbassador('Ann Peeters', { primaryCircle: places.brussels.id, cohort: 'Wave 1' });
  const wim = anAmbassador('Wim De Ridder', {
    primaryCircle: places.support.id,
    status: 'Away',
    awayUntil: '2026-12-02'
  });
  const coach = aBadge('Teams coach', { icon: 'Chat' });
  const pilot = aBadge('Copilot pilot', { icon: 'NoSuchIcon' });
  const held: Partial<Holdings> = {
    profile: aProfile({ department: 'Sales Brussels' }),
    circles: places.circles,
    ambassadors: [ann, wim],
    badges: [coach, pilot],
    awards: [anAward(ann, coach), anAward(wim, pilot, { expiresOn: '2025-01-01' })]
  };
  return { ...places, ann, wim, coach, held };
};

const circle = (name: string) => screen.getByRole('region', { name });

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

test('shows everybody by circle, with since, cohort and the badges that are held', async () => {
  renderFeature(<Roster />, memoryProgramme(world().held));
  expect(await screen.findByText('2 people, in 2 of 5 circles')).toBeVisible();
  const brussels = circle('Sales Brussels');
  expect(brussels).toHaveTextContent('Your circle · Business line');
  expect(brussels).toHaveTextContent('Since May 2022 · Wave 1');
  expect(await within(brussels).findByText('Teams coach')).toBeVisible();
  expect(circle('IT')).toHaveTextContent('Back on December 2');
  expect(within(circle('IT')).queryByText('Copilot pilot')).not.toBeInTheDocument();
});

test('a name leads to the card in the Finder', async () => {
  const { held, ann } = world();
  renderFeature(<Roster />, memoryProgramme(held));
  expect(await screen.findByRole('link', { name: 'Ann Peeters' })).toHaveAttribute(
    'href',
    `https://contoso.example/sites/intranet?finder-person=${ann.id}`
  );
});

test('a circle with nobody names the one that helps out and leads there', async () => {
  const user = userEvent.setup();
  renderFeature(<Roster />, memoryProgramme(world().held));
  await screen.findByRole('region', { name: 'Sales Ghent' });
  const ghent = circle('Sales Ghent');
  expect(ghent).toHaveTextContent('Nobody for now');
  expect(ghent).toHaveTextContent('The nearest circle, Sales Brussels, helps out.');
  await user.click(within(ghent).getByRole('button', { name: 'See its 1 person' }));
  expect(screen.getByRole('heading', { name: 'Sales Brussels' })).toHaveFocus();
  expect(screen.queryByRole('region', { name: 'IT' })).not.toBeInTheDocument();
});

test('a badge leaves only those who hold it, and the address says so', async () => {
  const user = userEvent.setup();
  const { held, coach } = world();
  renderFeature(<Roster />, memoryProgramme(held));
  const chip = await screen.findByRole('button', { name: 'Teams coach 1' });
  await user.click(chip);
  expect(chip).toHaveAttribute('aria-pressed', 'true');
  expect(screen.queryByRole('region', { name: 'IT' })).not.toBeInTheDocument();
  expect(window.location.search).toBe(`?roster-badge=${coach.id}`);
  expect(screen.queryByRole('button', { name: /Copilot pilot/ })).not.toBeInTheDocument();
});

test('the rail chooses a circle; six people show, the others on request', async () => {
  const user = userEvent.setup();
  const { held, brussels } = world();
  const crowd = Array.from({ length: 9 }, (_nothing, index) =>
    anAmbassador(`Person ${'ABCDEFGHI'[index]}`, { primaryCircle: brussels.id })
  );
  renderFeature(<Roster />, memoryProgramme({ ...held, ambassadors: crowd }));
  const rail = await screen.findByRole('navigation', { name: 'Circles' });
  await user.click(within(rail).getByRole('button', { name: /Sales Brussels/ }));
  expect(within(rail).getByRole('button', { name: /Sales Brussels/ })).toHaveAttribute('aria-current', 'true');
  expect(within(circle('Sales Brussels')).getAllByRole('heading', { level: 4 })).toHaveLength(6);
  await user.click(screen.getByRole('button', { name: 'Show the other 3' }));
  expect(within(circle('Sales Brussels')).getAllByRole('heading', { level: 4 })).toHaveLength(9);
  expect(screen.getByRole('link', { name: 'Person G' })).toHaveFocus();
});

test('people whose circle is gone stand at the end', async () => {
  const { held } = world();
  renderFeature(
    <Roster />,
    memoryProgramme({ ...held, ambassadors: [anAmbassador('Lost Soul', { primaryCircle: 9 })] })
  );
  expect(await screen.findByRole('region', { name: 'Without a circle' })).toHaveTextContent('Lost Soul');
});

test('badges that cannot be read are said; people stand', async () => {
  const programme = memoryProgramme(world().held);
  programme.fail('badges', { kind: 'busy' });
  renderFeature(<Roster />, programme);
  expect(await screen.findByText('Badges could not be read.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ann Peeters' })).toBeVisible();
});

test('a list that does not answer and an empty one are told', async () => {
  const user = userEvent.setup();
  const programme = memoryProgramme();
  programme.fail('ambassadors', { kind: 'unexpected' });
  renderFeature(<Roster />, programme);
  expect(await screen.findByRole('heading', { name: 'The list did not answer' })).toBeVisible();
  programme.fail('ambassadors', undefined);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'The list is on its way' })).toBeVisible();
});
