import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { memoryProgramme } from '../../testing/memoryProgramme';
import { aCircle, anAmbassador, aPerson, aProfile } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import Roster from './Roster';

/** What keeps typing light when there are thousands of people: counted, not timed. */

const circles = Array.from({ length: 40 }, (_nothing, at) => aCircle(`Circle ${String(at + 1).padStart(2, '0')}`));

const crowd = Array.from({ length: 3200 }, (_nothing, at) => {
  const name = `${at % 2 === 0 ? 'Ann' : 'Bob'} Number${at}`;
  const person = aPerson(name, { login: `i:0#.f|membership|${at}@lecercle.example` });
  return anAmbassador(name, { person, primaryCircle: circles[Math.floor(at / 2) % 40]?.id });
});

const seen = new Map<Element, (entries: readonly unknown[]) => void>();

/** The names of the people of a circle; the ways to write to them stand between. */
const nameLinks = (circle: HTMLElement): readonly (Element | null)[] =>
  within(circle)
    .getAllByRole('heading', { level: 4 })
    .map((heading) => heading.querySelector('a'));

/** A browser that tells nothing by itself: a test says what comes near. */
class Observer {
  private readonly look: (entries: readonly unknown[]) => void;
  public constructor(look: (entries: readonly unknown[]) => void) {
    this.look = look;
  }
  public observe(element: Element): void {
    seen.set(element, this.look);
  }
  public disconnect(): void {
    for (const [element, look] of seen) if (look === this.look) seen.delete(element);
  }
}

/** Brings a part of the page near, or takes it away; a part that has been drawn is 300 pixels high. */
const bring = (place: number, isIntersecting: boolean): void => {
  const [element, look] = [...seen][place] ?? [];
  act(() => look?.([{ target: element, isIntersecting, boundingClientRect: { height: 300 } }]));
};

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
  seen.clear();
  Object.assign(window, { IntersectionObserver: Observer });
});
afterEach(() => {
  delete (window as Partial<typeof globalThis>).IntersectionObserver;
});

const draw = async () => {
  const worded = jest.fn(() => undefined);
  const programme = memoryProgramme({ profile: aProfile(), circles, ambassadors: crowd });
  renderFeature(<Roster />, programme, { photoOf: worded });
  await screen.findByText('3,200 people, in 40 of 40 circles');
  return { worded };
};

/** Of thousands, what a browser draws is read as it stands: roles and names of all would take longer than the drawing. */
const names = (): readonly string[] => [...document.querySelectorAll('h4')].map(({ textContent }) => textContent ?? '');
const cards = (): number => names().length;

test('of thousands only those near what is seen are drawn or even put into words; every circle keeps its heading', async () => {
  const { worded } = await draw();
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(40);
  expect(cards()).toBe(18);
  // Twice: offices and badges come after the first screen.
  expect(worded.mock.calls.length).toBeLessThanOrEqual(4 * 18);
});

test('a key draws no more than what is near, and rewords nobody who stays', async () => {
  const { worded } = await draw();
  const box = screen.getByRole('searchbox', { name: 'Search' });
  fireEvent.change(box, { target: { value: 'bo' } });
  await waitFor(() => expect(names().filter((name) => !name.startsWith('Bob'))).toEqual([]));
  expect(cards()).toBe(18);
  const before = worded.mock.calls.length;
  fireEvent.change(box, { target: { value: 'bob' } });
  expect(cards()).toBe(18);
  expect(worded.mock.calls.length).toBe(before);
});

test('a circle that comes near is drawn, keeps its room when it leaves, and stays while it has the focus', async () => {
  await draw();
  bring(0, true);
  expect(cards()).toBe(24);
  const circle = screen.getByRole('region', { name: 'Circle 04' });
  const [link] = within(circle).getAllByRole('link');
  link?.focus();
  bring(0, false);
  expect(link).toHaveFocus();
  link?.blur();
  bring(0, false);
  expect(cards()).toBe(18);
  expect(circle.querySelector('[style]')).toHaveStyle({ blockSize: '300px' });
});

test('the others of a large circle come sixty at a time, the focus with them', async () => {
  const user = userEvent.setup();
  await draw();
  const circle = screen.getByRole('region', { name: 'Circle 01' });
  await user.click(within(circle).getByRole('button', { name: 'Show 60 more people' }));
  expect(within(circle).getAllByRole('heading', { level: 4 })).toHaveLength(66);
  expect(nameLinks(circle)[6]).toHaveFocus();
  await user.click(within(circle).getByRole('button', { name: 'Show 14 more people' }));
  expect(within(circle).getAllByRole('heading', { level: 4 })).toHaveLength(80);
  expect(nameLinks(circle)[66]).toHaveFocus();
  await user.click(within(circle).getByRole('button', { name: 'Show fewer' }));
  expect(within(circle).getAllByRole('heading', { level: 4 })).toHaveLength(6);
});

test('a wall of thousands of faces grows by what fits a screen', async () => {
  const user = userEvent.setup();
  renderFeature(<Roster layout="faces" />, memoryProgramme({ circles, ambassadors: crowd }));
  await user.click(await screen.findByRole('button', { name: 'Show 96 more people' }));
  expect(screen.getAllByRole('link')).toHaveLength(192);
});
