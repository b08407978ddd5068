import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { Chip, Chips } from './Chip';
import { Face } from './Face';
import { Tabs } from './Tabs';
import { Tags } from './Tag';

test('of several views exactly the one that is open is told to be the current one', () => {
  const open = jest.fn();
  render(
    <Tabs
      label="Views"
      views={[
        ['people', 'People'],
        ['badges', 'Badges']
      ]}
      current="badges"
      onView={open}
    />
  );
  expect(screen.getByRole('navigation', { name: 'Views' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Badges' })).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('button', { name: 'People' })).not.toHaveAttribute('aria-current');
  fireEvent.click(screen.getByRole('button', { name: 'People' }));
  expect(open).toHaveBeenCalledWith('people');
});

test('a choice says whether it is on, by more than its colour', () => {
  const nothing = (): void => undefined;
  render(
    <Chips label="Topics">
      <Chip label="Excel" on onClick={nothing} />
      <Chip label="Teams" on={false} count="12" onClick={nothing} />
    </Chips>
  );
  expect(screen.getByRole('button', { name: 'Excel', pressed: true }).querySelector('svg')).not.toBeNull();
  expect(screen.getByRole('button', { name: 'Teams 12', pressed: false }).querySelector('svg')).toBeNull();
});

const tags = (...labels: readonly string[]) => labels.map((label) => ({ key: label, label }));
const others = (n: number) => ({ short: `+${n}`, long: `and ${n} more` });

test.each([
  [['a', 'b'], []],
  [
    ['a', 'b', 'c'],
    ['+1', 'and 1 more']
  ],
  [
    ['a', 'b', 'c', 'd'],
    ['+2', 'and 2 more']
  ]
])('of the topics %p two are shown, and how many there are besides', (labels, said) => {
  render(<Tags tags={tags(...labels)} most={2} others={others} label="Topics" />);
  const items = screen.getAllByRole('listitem');
  expect(items).toHaveLength(said.length === 0 ? 2 : 3);
  for (const words of said) expect(items[2]).toHaveTextContent(words);
  if (said.length > 0) expect(items[2]).toHaveAttribute('title', labels.slice(2).join(', '));
});

test('the others come with a press, and the focus goes to the first of them', () => {
  render(<Tags tags={tags('a', 'b', 'c', 'd')} most={2} others={others} label="Topics" />);
  fireEvent.click(screen.getByRole('button', { name: 'and 2 more' }));
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['a', 'b', 'c', 'd']);
  expect(screen.getAllByRole('listitem')[2]).toHaveFocus();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a photo that does not come leaves the initials, and another one is tried', () => {
  const { container, rerender } = render(<Face initials="AR" photo="/one" size={40} />);
  const photo = (): Element | null => container.querySelector('img');
  fireEvent.error(photo() as Element);
  expect(photo()).toBeNull();
  expect(container).toHaveTextContent('AR');
  rerender(<Face initials="AR" photo="/other" size={40} />);
  expect(photo()).toHaveAttribute('src', '/other');
});
