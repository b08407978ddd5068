import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { memoryProgramme } from '../testing/memoryProgramme';
import { surroundings } from '../testing/renderFeature';
import { mount, unmount } from './mount';
import { type Surroundings, useSurroundings } from './ProgrammeContext';

const Feature = () => <p>Lists of {useSurroundings().site.url}</p>;

const at = (url: string, given: Partial<Surroundings> = {}): Surroundings =>
  surroundings(memoryProgramme(), { site: { url, name: url }, edgeToEdge: true, ...given });

/** A personal app: the tenant answers so, and addresses that begin with a slash are of this tenant. */
const personal = (tenantSite: () => Promise<string | undefined>): Surroundings => {
  const asking = (): Surroundings =>
    at('', {
      siteQuestion: {
        tenantSite,
        open: (site) => (site.startsWith('/') ? at(site, { chooseSite: asking }) : undefined)
      }
    });
  return asking();
};

let element: HTMLElement;
const show = (surroundings: Surroundings) => mount(element, <Feature />, surroundings, 'Find somebody');
beforeEach(() => {
  element = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  unmount(element);
  element.remove();
});

test('what the administrator set for the tenant is opened without a question', async () => {
  show(personal(() => Promise.resolve('/sites/intranet')));
  expect(await screen.findByText('Lists of /sites/intranet')).toBeVisible();
});

test.each([
  ['set nothing', () => Promise.resolve(undefined)],
  ['does not answer', () => Promise.reject(new Error('busy'))],
  ['set another tenant', () => Promise.resolve('https://elsewhere.example')]
])('the person is asked once when the tenant %s, and may choose anew', async (_what, tenantSite) => {
  const user = userEvent.setup();
  show(personal(tenantSite));
  const address = await screen.findByRole('textbox', { name: 'Address of the site' });
  await user.type(address, 'nonsense{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Give an address of your organisation’s SharePoint');
  expect(address).toBeInvalid();
  await user.clear(address);
  await user.type(address, '/sites/help');
  await user.click(screen.getByRole('button', { name: 'Open' }));
  expect(await screen.findByText('Lists of /sites/help')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Choose another site' }));
  await waitFor(() => expect(screen.getByRole('textbox')).toBeVisible());
});

test('a page that knows its site asks nothing', () => {
  show(at('/sites/intranet'));
  expect(screen.getByText('Lists of /sites/intranet')).toBeVisible();
  expect(screen.queryByText('Choose another site')).not.toBeInTheDocument();
});
