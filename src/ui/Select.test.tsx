import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { Select } from './Select';

/** As a browser does it. */
const choose = (select: HTMLSelectElement, value: string): void => {
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

const options = ['a', 'b', 'c'].map((value) => (
  <option key={value} value={value}>
    {value}
  </option>
));

const Busy = ({ onChoice }: { readonly onChoice: (value: string) => void }): React.ReactElement => {
  const [, draw] = React.useState(0);
  React.useEffect(() => draw(1), []);
  return (
    <Select value="a" onChoice={onChoice}>
      {options}
    </Select>
  );
};

test('a choice in the instant in which everything is drawn anew is heard', () => {
  const room = document.createElement('div');
  document.body.append(room);
  const heard: string[] = [];
  ReactDOM.render(<Busy onChoice={(value) => heard.push(value)} />, room);
  choose(room.querySelector('select')!, 'b');
  expect(heard).toEqual(['b']);
  ReactDOM.unmountComponentAtNode(room);
});

test('it shows its value, a later one, and one whose option comes later', () => {
  const drawn = (value: string, count: number): React.ReactElement => (
    <Select aria-label="choice" value={value} onChoice={() => undefined}>
      {options.slice(0, count)}
    </Select>
  );
  const { rerender } = render(drawn('b', 2));
  const select = screen.getByRole<HTMLSelectElement>('combobox');
  expect(select.value).toBe('b');
  rerender(drawn('a', 2));
  expect(select.value).toBe('a');
  rerender(drawn('c', 2));
  expect(select.value).toBe('a');
  rerender(drawn('c', 3));
  expect(select.value).toBe('c');
});

test('a choice that is not taken is taken back', () => {
  const onChoice = jest.fn();
  render(
    <Select aria-label="choice" value="a" onChoice={onChoice}>
      {options}
    </Select>
  );
  const select = screen.getByRole<HTMLSelectElement>('combobox');
  act(() => choose(select, 'c'));
  expect(onChoice).toHaveBeenCalledWith('c');
  expect(select.value).toBe('a');
});
