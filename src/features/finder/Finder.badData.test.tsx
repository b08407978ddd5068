import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import type { Ambassador } from '../../lists';
import { memoryProgramme, type Holdings } from '../../testing/memoryProgramme';
import { aCircle, anAmbassador, anOffice, aPerson, aProfile, aSmallOrganisation } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import Finder from './Finder';

const places = aSmallOrganisation();
const ann = anAmbassador('Ann Peeters', { primaryCircle: places.brussels.id });

const show = async (odd: readonly Ambassador[], given: Partial<Holdings> = {}) => {
  renderFeature(
    <Finder layout="list" />,
    memoryProgramme({
      profile: aProfile({ department: 'Sales Brussels' }),
      circles: places.circles,
      offices: places.offices,
      ambassadors: [ann, ...odd],
      ...given
    })
  );
  await screen.findByRole('searchbox');
};
const names = () => [...document.querySelectorAll('.cards h3')].map(({ textContent }) => textContent);
const cardOf = (name: string) => within(screen.getByRole('heading', { name }).closest('li')!);

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

test('a row without a person is shown by its name and cannot be written to; without a name it is left out', async () => {
  await show([anAmbassador('Only A Name', { person: undefined }), anAmbassador('', { person: undefined })]);
  expect(names()).toEqual(['Ann Peeters', 'Only A Name']);
  expect(cardOf('Only A Name').queryByRole('link', { name: /Chat|Email/ })).not.toBeInTheDocument();
});

test('somebody whose account was deleted keeps the card, without ways to write', async () => {
  const gone = aPerson('Deleted Account', { email: '', login: 'i:0#.f|membership|deleted_1' });
  await show([anAmbassador('', { person: gone })]);
  expect(names()).toContain('Deleted Account');
  expect(cardOf('Deleted Account').queryByRole('link', { name: /Chat|Email/ })).not.toBeInTheDocument();
});

test('a circle or an office that no longer exists leaves no trace on the card', async () => {
  await show([anAmbassador('Lost Circle', { primaryCircle: 999_999, otherCircles: [888_888], office: 777_777 })]);
  const card = screen.getByRole('heading', { name: 'Lost Circle' }).closest('li')!;
  expect(card).not.toHaveTextContent(/999|888|777|undefined|NaN|·/);
});

test('the name of a circle that is missing in the page’s language says in which it is', async () => {
  const dutch = { ...aCircle('Verkoop'), title: '', nameEn: '', nameFr: '', nameNl: 'Verkoop', nameDe: '' };
  await show([anAmbassador('In Sales', { primaryCircle: dutch.id })], { circles: [...places.circles, dutch] });
  const card = cardOf('In Sales');
  expect(card.getByText('Verkoop')).toHaveAttribute('lang', 'nl');
});

test('circles that contain themselves or each other are a tree all the same', async () => {
  const self = aCircle('Own Ancestor');
  const one = aCircle('One');
  const other = aCircle('Other', { parent: one.id });
  const loop = [{ ...self, parent: self.id }, { ...one, parent: other.id }, other];
  await show(
    [anAmbassador('In Self', { primaryCircle: self.id }), anAmbassador('In Loop', { primaryCircle: other.id })],
    { circles: [...places.circles, ...loop], profile: aProfile({ department: 'Other' }) }
  );
  expect(names().slice(0, 1)).toEqual(['In Loop']);
  expect(cardOf('In Loop').getByText(/In your circle/)).toBeVisible();
  expect(names()).toContain('In Self');
});

test('somebody entered twice is shown once', async () => {
  const { person } = ann;
  await show([anAmbassador('Ann Again', { person })]);
  expect(names()).toEqual(['Ann Peeters']);
});

test('values that nobody declared are shown as they stand, and filter', async () => {
  await show([
    anAmbassador('Odd Values', {
      topics: [{ undeclared: 'Viva Engage' }],
      languages: [{ undeclared: 'Klingon' }],
      status: { undeclared: 'Sabbatical?' }
    })
  ]);
  const card = cardOf('Odd Values');
  expect(card.getByText('Viva Engage')).toBeVisible();
  expect(card.getByText('Klingon')).toBeVisible();
  expect(await screen.findByRole('button', { name: /^Viva Engage/ })).toBeVisible();
});

test('a name of 200 characters is whole, wraps, and its card has initials', async () => {
  const long = `${'Wilhelmina '.repeat(18)}Q`.slice(0, 200).trim();
  await show([anAmbassador(long)]);
  expect(names()).toContain(long);
  expect(cardOf(long).getByText('WW')).toBeInTheDocument();
});

test('a right-to-left name stays within its own direction', async () => {
  await show([anAmbassador('ليلى حداد', { primaryRole: 'Payroll' })]);
  expect(screen.getByRole('heading', { name: 'ليلى حداد' }).querySelector('bdi')).toHaveTextContent('ليلى حداد');
});

test('HTML and scripts in names, roles, topics, circles and offices are letters', async () => {
  const script = '<script>document.title="x"</script>';
  const circle = aCircle(script);
  const office = anOffice('<img src=x onerror=alert(1)>');
  await show(
    [
      anAmbassador('<b>Bold</b>', {
        primaryCircle: circle.id,
        office: office.id,
        primaryRole: script,
        about: script,
        topics: [{ undeclared: script }]
      })
    ],
    { circles: [...places.circles, circle], offices: [...places.offices, office] }
  );
  expect(names()).toContain('<b>Bold</b>');
  expect(document.querySelector('script, b, img')).toBeNull();
});

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  '//evil.example'
])('a community at %j is not shown', async (community) => {
  renderFeature(<Finder community={community} />, memoryProgramme({ ambassadors: [ann] }));
  await screen.findByText('1 person');
  expect(screen.queryByText('Ask the community')).not.toBeInTheDocument();
});

test('a filter in the address that means nothing finds nobody and can be cleared', async () => {
  window.history.replaceState(null, '', '/?finder-circle=%3Cscript%3E&finder-person=abc&finder-office=9e99');
  await show([]);
  expect(screen.getByText('Nobody matches these filters')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Clear search and filters' })).toBeEnabled();
});

test('half an emoji in a topic, searched for, is asked about in a chat and of the community', async () => {
  const half = 'Zorgbot \ud83d';
  window.history.replaceState(null, '', '/?finder-search=zorgbot');
  renderFeature(
    <Finder layout="list" community="https://contoso.example/ask?q={question}" />,
    memoryProgramme({
      profile: aProfile(),
      circles: places.circles,
      offices: places.offices,
      ambassadors: [anAmbassador('Wim De Ridder', { topics: [{ undeclared: half }] })]
    })
  );
  expect(await screen.findByRole('heading', { name: 'Wim De Ridder' })).toBeVisible();
  const chat = await screen.findByRole('link', { name: /Chat/ });
  await waitFor(() => expect(chat).toHaveAttribute('href', expect.stringContaining('%EF%BF%BD')));
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  '%s in the address, as a topic, a language and the key of a circle is a word like any other',
  async (word) => {
    const own = { undeclared: word };
    const circle = aCircle('Odd circle', { key: word });
    window.history.replaceState(null, '', `/?finder-${word}=1&finder-language=${word}`);
    await show([anAmbassador('Wim De Ridder', { primaryCircle: circle.id, topics: [own], languages: [own] })], {
      circles: [...places.circles, circle]
    });
    expect(await screen.findByRole('heading', { name: 'Wim De Ridder' })).toBeVisible();
    expect(names()).toEqual(['Wim De Ridder']);
    expect(screen.getByRole('button', { name: (name) => /^Remove/.test(name) && name.includes(word) })).toBeVisible();
  }
);
