import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { KeptCard } from '../../device/keptCard';
import { ProgrammeContext, type Surroundings } from '../../shell/ProgrammeContext';
import { useReachedFor } from './useReachedFor';

const cardOf = (name: string): KeptCard => {
  const element = document.body.appendChild(document.createElement('div'));
  element.innerHTML = `<h3>${name}</h3><a href="/">Write</a>`;
  return { element, colours: {} };
};

const Told = ({ name }: { readonly name: string }): React.ReactElement => (
  <p>{useReachedFor(name) ? 'the card stays' : 'the person is drawn'}</p>
);

const drawn = (card: KeptCard, name: string): void => {
  const around = { firstCard: { owner: 'ann 1', key: '', isPlain: () => true, card, element: document.body } };
  render(
    <ProgrammeContext.Provider value={around as unknown as Surroundings}>
      <Told name={name} />
    </ProgrammeContext.Provider>
  );
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  document.body.replaceChildren();
});

test('a card that somebody has the focus in is not replaced by another person’s before they leave it', () => {
  const card = cardOf('Ann');
  card.element.querySelector('a')!.focus();
  drawn(card, 'Bea');
  expect(screen.getByText('the card stays')).toBeVisible();
  act(() => {
    card.element.querySelector('a')!.blur();
    jest.advanceTimersByTime(500);
  });
  expect(screen.getByText('the person is drawn')).toBeVisible();
});

test('the same person comes at once, and another one where nobody reaches for the card', () => {
  const card = cardOf('Ann');
  drawn(card, 'Bea');
  card.element.querySelector('a')!.focus();
  drawn(cardOf('Bea'), 'Bea');
  drawn(card, 'Ann');
  expect(screen.getAllByText('the person is drawn')).toHaveLength(3);
});

test('a card that is over holds nothing', () => {
  const card: KeptCard = { ...cardOf('Ann'), over: true };
  card.element.querySelector('a')!.focus();
  drawn(card, 'Bea');
  expect(screen.getByText('the person is drawn')).toBeVisible();
});
