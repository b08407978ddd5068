import * as React from 'react';
import { dayAt } from '../domain/common/day';
import type { KeptCards } from '../device/keptCard';
import { daysAhead, keepCards } from './keepCards';
import type { Surroundings } from './ProgrammeContext';

const brussels = (instant: number): string => dayAt(instant, 60);

test('today and the next five working days have a card, the day ends where the site’s clock says so, and none is older than a week', () => {
  const thursday = Date.parse('2026-11-26T15:00:00Z');
  const days = daysAhead(thursday, brussels);
  expect(days.map(({ day }) => day)).toEqual([
    '2026-11-26',
    '2026-11-27',
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2026-12-03'
  ]);
  expect(new Date(days[0]!.until).toISOString()).toBe('2026-11-26T23:00:00.000Z');
  expect(days[2]!.from).toBe(Date.parse('2026-11-29T23:00:00Z'));
  expect(days[5]!.until).toBe(thursday + 7 * 24 * 60 * 60 * 1000);
});

const around = { dayAt: brussels } as unknown as Surroundings;

const standing = (): HTMLElement => {
  const element = document.body.appendChild(document.createElement('div'));
  element.innerHTML =
    '<section style="--da-text: #111"><div><div class="words"><h2 data-first="head">Finder</h2><p data-first="day">Nathalie</p></div></div></section>';
  return element;
};

const place = (element: HTMLElement, isPlain = true) => ({
  owner: 'chloe 1',
  key: 'k',
  isPlain: () => isPlain,
  element
});

const keptNow = (): KeptCards | undefined =>
  JSON.parse(window.localStorage.getItem('digital-ambassadors:first:chloe 1') ?? 'null') ?? undefined;

beforeAll(() => Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, value: [] }));
beforeEach(() => window.localStorage.clear());
afterEach(() => document.body.replaceChildren());

test('the card of today is what stands there, those of other days are drawn for their day, equal ones once', async () => {
  await keepCards(around, place(standing()), (day) => <p>{`Mehdi, ${day < '2100' ? 'soon' : 'never'}`}</p>);
  const kept = keptNow()!;
  expect(kept.words).toEqual(expect.arrayContaining(['Nathalie', 'Mehdi, soon']));
  expect(kept.cards).toHaveLength(2);
  expect(kept.days.map(([, , card]) => card)).toEqual([0, ...kept.days.slice(1).map(() => 1)]);
  expect(kept.colours).toEqual({ '--da-text': '#111' });
});

test('those of whoever used this browser before are taken away, one’s own on other pages stay', async () => {
  window.localStorage.setItem('digital-ambassadors:first:somebody 1', 'theirs');
  window.localStorage.setItem('digital-ambassadors:first:chloe 2', 'mine');
  await keepCards(around, place(standing()));
  expect(Object.keys(window.localStorage).sort()).toEqual([
    'digital-ambassadors:first:chloe 1',
    'digital-ambassadors:first:chloe 2'
  ]);
});

test('what a browser has translated is not kept', async () => {
  const element = standing();
  element.querySelector('p')!.innerHTML = '<font>Nathalie, translated</font>';
  await keepCards(around, place(element));
  expect(keptNow()).toBeUndefined();
});

test('nothing is kept of a part that is gone, and nothing while the address asks for something', async () => {
  const element = standing();
  await keepCards(around, place(element, false));
  element.remove();
  await keepCards(around, place(element));
  expect(keptNow()).toBeUndefined();
});
