/** One for each card that React goes through. */
let mockFaces = 0;
jest.mock('../../ui/Face', () => ({
  Face: () => {
    mockFaces += 1;
    return null;
  }
}));

import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import type { Ambassador } from '../../lists';
import { memoryProgramme } from '../../testing/memoryProgramme';
import { anAmbassador, aPerson, aProfile, aSmallOrganisation } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import Finder from './Finder';

/**
 * How much is done for a letter, counted, not timed: bench/keystroke.ts has the milliseconds. A letter may look through
 * everybody, but it words and draws only the cards that were not there before, and reads nobody's row.
 */

const people = 120;
const first = ['Anne', 'Annie', 'Ann'];

/** A row that tells when its circle is read: the ranking, the filters and the search read it, once each. */
const told = (row: Ambassador, onRead: () => void): Ambassador =>
  Object.defineProperty({ ...row }, 'primaryCircle', {
    enumerable: true,
    get: () => {
      onRead();
      return row.primaryCircle;
    }
  });

const typing = async () => {
  const places = aSmallOrganisation();
  const work = { read: 0, worded: 0 };
  const ambassadors = Array.from({ length: people }, (_nothing, at) => {
    const name = `${first[at % 3]} Number${at}`;
    return told(
      anAmbassador(name, { primaryCircle: places.brussels.id, person: aPerson(name, { login: `p${at}` }) }),
      () => work.read++
    );
  });
  const { circles, offices } = places;
  const profile = aProfile({ department: 'Sales Brussels' });
  renderFeature(<Finder layout="list" />, memoryProgramme({ profile, circles, offices, ambassadors }), {
    photoOf: () => void work.worded++
  });
  const box = await screen.findByRole('searchbox', {}, { timeout: 10_000 });
  // The search has come and the chips are counted.
  const type = (text: string) => fireEvent.change(box, { target: { value: text } });
  type('zzz');
  await screen.findByText(/^Nobody matches/, {}, { timeout: 10_000 });
  type('');
  await waitFor(() => expect(names()).toHaveLength(9));
  return { work, type };
};

const list = () => document.querySelector('.cards')!;
const names = () => [...list().querySelectorAll('h3')].map(({ textContent }) => textContent);
/** Behind whatever was put off until after the painting, however slow the machine is. */
const settled = () =>
  act(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve, 20))))
      )
  );

/** Changes of the list's own elements, but for how many there are. */
const drawing = () => {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(list(), { childList: true, subtree: true, attributes: true, characterData: true });
  return () => {
    records.push(...observer.takeRecords());
    observer.disconnect();
    return records.filter(({ attributeName }) => attributeName !== 'aria-setsize' && attributeName !== 'aria-posinset');
  };
};

// The first of them waits for chunks to be compiled.
jest.setTimeout(30_000);

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
});

test('a letter reads nobody’s row and words only whoever was not shown before', async () => {
  const { work, type } = await typing();
  type('annie');
  await settled();
  const before = names();
  work.read = 0;
  work.worded = 0;
  type('anni');
  await settled();
  expect(names()).toEqual(before);
  expect(work).toMatchObject({ read: 0, worded: 0 });
  type('ann');
  await settled();
  expect(names()).not.toEqual(before);
  expect(work.read).toBe(0);
  expect(work.worded).toBeLessThanOrEqual(9);
});

test('a letter that changes nothing about who is shown draws no card again', async () => {
  const { type } = await typing();
  type('annie');
  await settled();
  const changes = drawing();
  mockFaces = 0;
  type('anni');
  await settled();
  expect(changes()).toEqual([]);
  expect(mockFaces).toBe(0);
});

test('a letter draws the first row at once, the others a frame later, and what is gone is taken away once', async () => {
  const { type } = await typing();
  type('annie');
  await settled();
  const before = names();
  const changes = drawing();
  type('anne');
  const now = names();
  expect(now.slice(0, 3).every((name) => name?.startsWith('Anne '))).toBe(true);
  expect(now.slice(3)).toEqual(before.slice(3));
  expect(now).toHaveLength(9);
  await settled();
  expect(names().every((name) => name?.startsWith('Anne '))).toBe(true);
  expect(changes().length).toBeLessThanOrEqual(18);
});

test('the words of numbers, days and languages are made once, not for each card', async () => {
  const { type } = await typing();
  const made = (['NumberFormat', 'DateTimeFormat', 'PluralRules', 'DisplayNames'] as const).map((name) =>
    jest.spyOn(Intl, name as 'NumberFormat')
  );
  type('annie');
  await settled();
  type('ann');
  await settled();
  for (const maker of made) expect(maker).not.toHaveBeenCalled();
  jest.restoreAllMocks();
});
