import '@testing-library/jest-dom';
import { fireEvent, screen, within } from '@testing-library/react';
import * as React from 'react';
import { circles as circleList } from '../../lists/reading/circles';
import { itemOf } from '../../data/rows/row';
import { memoryProgramme, type Holdings } from '../../testing/memoryProgramme';
import { aBadge, anAmbassador, anAward, aProfile, aSmallOrganisation } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import Roster from './Roster';

const places = aSmallOrganisation();
const ann = anAmbassador('Ann Peeters', { primaryCircle: places.brussels.id });
const wim = anAmbassador('Wim De Ridder', { primaryCircle: places.support.id });
const coach = aBadge('Teams coach', { validMonths: 24 });
const lately = { awardedOn: '2026-03-01' };

const show = async (given: Partial<Holdings>, address = '/') => {
  window.history.replaceState(null, '', address);
  const held = {
    profile: aProfile(),
    circles: places.circles,
    ambassadors: [ann, wim],
    badges: [coach],
    curator: true
  };
  renderFeature(<Roster />, memoryProgramme({ ...held, ...given }));
  await screen.findByText(/in \d of \d circles/);
};
const badgePage = `/?roster-view=badges&roster-open=${coach.id}`;
const holders = () => screen.queryAllByRole('heading', { level: 5 }).map(({ textContent }) => textContent);

beforeEach(() => window.localStorage.clear());

test('awards for people or badges that are gone are nobody’s, and the people who are there keep theirs', async () => {
  await show({
    awards: [
      anAward({ ...ann, id: 4 }, coach, lately),
      anAward(ann, { ...coach, id: 5 }, lately),
      anAward(ann, coach, lately),
      { ...anAward(wim, coach, lately), ambassador: undefined }
    ]
  });
  expect(await screen.findByRole('button', { name: 'Teams coach 1' })).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Sales Brussels' })).getAllByText('Teams coach')).toHaveLength(1);
  expect(within(screen.getByRole('region', { name: 'IT' })).queryByText('Teams coach')).not.toBeInTheDocument();
});

test('two of the same award are one badge, held since the newer', async () => {
  const twice = [anAward(ann, coach, { awardedOn: '2025-03-01' }), anAward(ann, coach, { awardedOn: '2026-03-01' })];
  await show({ awards: [...twice, ...twice.map((award) => ({ ...award, id: award.id + 9000 }))] }, badgePage);
  expect(await screen.findByText(/March 1/)).not.toHaveTextContent('2025');
  expect(holders()).toEqual(['Ann Peeters']);
});

test('an award of tomorrow is not held yet, one of an impossible day is held without a day', async () => {
  await show(
    { awards: [anAward(ann, coach, { awardedOn: '2026-11-25' }), anAward(wim, coach, { awardedOn: '2026-02-31' })] },
    badgePage
  );
  expect(await screen.findByRole('heading', { level: 5 })).toHaveTextContent('Wim De Ridder');
  expect(document.body).not.toHaveTextContent(/Invalid|NaN|February 31|March 3/);
});

test('an impossible day of expiry does not take a badge away; a day long past does', async () => {
  await show(
    {
      awards: [
        anAward(ann, coach, { expiresOn: '2026-99-99', awardedOn: '2026-01-01' }),
        anAward(wim, coach, { expiresOn: '1026-01-01' })
      ]
    },
    badgePage
  );
  expect(await screen.findByRole('heading', { level: 5 })).toHaveTextContent('Ann Peeters');
  expect(holders()).toHaveLength(1);
});

test('a badge without a picture, with one that cannot be had, or of another tenant shows its icon', async () => {
  const badges = [
    coach,
    aBadge('Gone', { picture: 'https://contoso.example/sites/intranet/gone.png' }),
    aBadge('Elsewhere', { picture: 'https://elsewhere.example/badge.png' }),
    aBadge('No address', { picture: 'javascript:alert(1)' }),
    aBadge('No port', { picture: 'https://contoso.example:99999/x.png' })
  ];
  await show({ badges, awards: [] }, '/?roster-view=badges');
  expect(await screen.findByRole('heading', { name: 'Elsewhere' })).toBeVisible();
  const pictures = document.querySelectorAll('img');
  expect(pictures).toHaveLength(1);
  expect(pictures[0]).toHaveAttribute('src', badges[1]?.picture);
  fireEvent.error(pictures[0]!);
  expect(document.querySelectorAll('img')).toHaveLength(0);
  expect(document.querySelectorAll('.disc svg')).toHaveLength(5);
});

test('a headcount of text is a headcount that nobody gave: said, and nothing is divided by it', async () => {
  const odd = itemOf(circleList, { Id: places.brussels.id, Title: 'Sales Brussels', Headcount: 'a lot', Active: true });
  await show({ circles: odd === undefined ? [] : [odd] }, '/?roster-view=coverage');
  expect(await screen.findByRole('row', { name: /^Sales Brussels/ })).toHaveTextContent('Headcount not given');
  expect(document.body).not.toHaveTextContent(/NaN|Infinity|∞/);
});

test('a headcount of nought or less divides nothing either', async () => {
  const circles = [
    { ...places.brussels, parent: undefined, headcount: 0 },
    { ...places.support, parent: undefined, headcount: -4 }
  ];
  await show({ circles }, '/?roster-view=coverage');
  expect(await screen.findByRole('row', { name: /^IT/ })).toHaveTextContent('Headcount not given');
  expect(document.body).not.toHaveTextContent(/NaN|Infinity|∞/);
});

test('people since an impossible day stand without one', async () => {
  const odd = anAmbassador('Odd Since', { primaryCircle: places.brussels.id, since: '2026-13-45', cohort: '  ' });
  await show({ ambassadors: [ann, odd] });
  expect(await screen.findByRole('link', { name: 'Odd Since' })).toBeVisible();
  expect(document.body).not.toHaveTextContent(/Invalid Date|Since {2}|NaN/);
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  '%s in the address and as the key of a badge is a word like any other',
  async (word) => {
    const odd = aBadge(word);
    await show(
      { badges: [coach, odd], awards: [anAward(ann, odd)] },
      `/?roster-${word}=1&roster-badge=${word}&roster-view=badges`
    );
    expect(await screen.findByRole('heading', { name: word })).toBeVisible();
  }
);
