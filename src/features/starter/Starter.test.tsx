import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { memoryProgramme, type Holdings } from '../../testing/memoryProgramme';
import { anAmbassador, aProfile, aSmallOrganisation, aTraining } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import Starter from './Starter';

const world = () => {
  const places = aSmallOrganisation();
  const ann = anAmbassador('Ann Peeters', { primaryCircle: places.brussels.id, languages: ['FR', 'NL'] });
  const held: Partial<Holdings> = {
    profile: aProfile({ name: 'Chloé Baudoux', department: 'Sales Brussels', languages: ['fr'] }),
    circles: places.circles,
    offices: places.offices,
    ambassadors: [ann],
    trainings: [
      aTraining('Teamwork', { language: 'EN', moduleKey: 'team', stage: 'Week 1', minutes: 55, mandatory: false }),
      aTraining('Sign in', {
        language: 'EN',
        moduleKey: 'sign-in',
        position: 1,
        minutes: 12,
        summary: 'The first time.'
      }),
      aTraining('Premiers pas', { language: 'FR', moduleKey: 'steps', position: 2, minutes: 0, mandatory: false })
    ]
  };
  return { ...places, ann, held };
};

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

test('greets by name, says how much there is, and what to open first', async () => {
  renderFeature(<Starter />, memoryProgramme(world().held));
  expect(await screen.findByRole('heading', { level: 2, name: 'Welcome, Chloé' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 2 }).parentElement).toHaveTextContent(
    '1 h 07 in all: 3 modules, 1 of them mandatory.'
  );
  const next = screen.getByRole('article', { name: 'Sign in' });
  expect(next).toHaveTextContent('To begin with');
  expect(next).toHaveTextContent('E-learning · 12 min · mandatory · in English');
  const open = within(next).getByRole('link', { name: /^Open module: Sign in/ });
  expect(open).toHaveAttribute('target', '_blank');
  expect(open).toHaveAttribute('rel', 'noreferrer');
});

test('the path stands in stages and says what is in another language', async () => {
  renderFeature(<Starter />, memoryProgramme(world().held));
  const day = await screen.findByRole('region', { name: 'Day 1' });
  expect(within(day).getAllByRole('listitem')).toHaveLength(2);
  expect(day).toHaveTextContent('In French: not translated yet');
  expect(
    within(day)
      .getByRole('link', { name: /Sign in/ })
      .closest('li')
  ).toHaveAttribute('aria-current', 'step');
  expect(screen.getByRole('region', { name: 'Week 1' })).toHaveTextContent('55 min');
});

test('the link of the welcome mail opens on its module', async () => {
  window.history.replaceState(null, '', '/?module=team');
  renderFeature(<Starter />, memoryProgramme(world().held));
  expect(await screen.findByRole('article', { name: 'Teamwork' })).toHaveTextContent('Your module');
});

test('a module with a script for an address is not in the path', async () => {
  const { held } = world();
  renderFeature(
    <Starter />,
    memoryProgramme({
      ...held,

      trainings: [...held.trainings!, aTraining('Evil', { url: 'javascript:alert(1)' })]
    })
  );
  await screen.findByRole('region', { name: 'Day 1' });
  expect(screen.queryByText('Evil')).not.toBeInTheDocument();
});

test('ends with your ambassador and the message as it will begin', async () => {
  renderFeature(<Starter />, memoryProgramme(world().held));
  const helper = await screen.findByRole('article', { name: 'Ann Peeters' });
  await waitFor(() => expect(helper).toHaveTextContent('“Bonjour Ann, je viens d’arriver (cercle Sales Brussels).'));
  expect(
    decodeURIComponent(
      within(helper)
        .getByRole('link', { name: /^Chat in Teams/ })
        .getAttribute('href')!
    )
  ).toContain('je viens d’arriver');
});

test('without an ambassador list the modules are there all the same', async () => {
  const programme = memoryProgramme(world().held);
  programme.fail('ambassadors', { kind: 'forbidden' });
  renderFeature(<Starter />, programme);
  expect(await screen.findByText(/Your Digital Ambassador could not be looked up/)).toBeVisible();
  expect(screen.getByRole('region', { name: 'Day 1' })).toBeVisible();
});

test('a stage unfolds by its button', async () => {
  const user = userEvent.setup();
  renderFeature(<Starter />, memoryProgramme(world().held));
  const toggle = await screen.findByRole('button', { name: 'Show the modules: Week 1' });
  expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await user.click(toggle);
  expect(toggle).toHaveAttribute('aria-expanded', 'true');
});

test('an empty catalogue says one thing to a starter and another to a curator', async () => {
  const { unmount } = renderFeature(<Starter />, memoryProgramme());
  expect(await screen.findByRole('heading', { name: 'The path is on its way' })).toBeVisible();
  unmount();
  renderFeature(<Starter />, memoryProgramme({ curator: true }));
  expect(await screen.findByRole('heading', { name: 'The path has no modules yet' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open the list' })).toHaveAttribute(
    'href',
    'https://contoso.example/sites/intranet/Lists/TrainingCatalogue'
  );
});

test('a catalogue that does not answer can be tried again', async () => {
  const user = userEvent.setup();
  const programme = memoryProgramme(world().held);
  programme.fail('trainings', { kind: 'unexpected' });
  renderFeature(<Starter />, programme);
  await user.click(
    await screen.findByRole('button', { name: 'Try again' }).then((button) => {
      programme.fail('trainings', undefined);
      return button;
    })
  );
  expect(await screen.findByRole('region', { name: 'Day 1' })).toBeVisible();
});
