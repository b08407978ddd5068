import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { addressWith, readAddress, useAddress, type AddressValues } from './address';

const page =
  'https://lecercle.example/sites/intranet/SitePages/Home.aspx?Mode=Edit&finder-search=excel&roster-by=office#top';

test('a web part reads its own share of the address and no other', () => {
  const query = new URL(page).search;
  expect(readAddress('finder', query)).toEqual({ search: ['excel'] });
  expect(readAddress('roster', query)).toEqual({ by: ['office'] });
  expect(readAddress('starter', query)).toEqual({});
  expect(readAddress('finder', '?finder-topic=a&finder-topic=b&finderx=1')).toEqual({ topic: ['a', 'b'] });
});

test('writing it leaves what SharePoint and the other web parts keep there', () => {
  const written = new URL(addressWith('finder', { topic: ['Excel', 'Teams'], search: [''] }, page));
  expect([...written.searchParams]).toEqual([
    ['Mode', 'Edit'],
    ['roster-by', 'office'],
    ['finder-topic', 'Excel'],
    ['finder-topic', 'Teams']
  ]);
  expect(written.hash).toBe('#top');
});

const Probe = ({
  how,
  next
}: {
  readonly how: 'push' | 'replace';
  readonly next: AddressValues;
}): React.ReactElement => {
  const [values, write] = useAddress('finder');
  return (
    <button type="button" onClick={() => write(next, how)}>
      {JSON.stringify(values)}
    </button>
  );
};
const press = (): void => act(() => screen.getByRole('button').click());

beforeEach(() => {
  jest.useFakeTimers();
  window.history.replaceState({ router: 1 }, '', '/?finder-search=excel');
});
afterEach(() => jest.useRealTimers());

test('a step that Back undoes keeps the state of SharePoint’s router, and Back brings the values back', () => {
  render(<Probe how="push" next={{ search: ['teams'] }} />);
  const before = window.history.length;
  press();
  expect(window.location.search).toBe('?finder-search=teams');
  expect([window.history.state, window.history.length]).toEqual([{ router: 1 }, before + 1]);
  act(() => {
    window.history.replaceState(null, '', '/?finder-search=excel');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(screen.getByRole('button').textContent).toBe('{"search":["excel"]}');
});

test('typing is written once it pauses, in place, and keeps that state too', () => {
  render(<Probe how="replace" next={{ search: ['word'] }} />);
  const before = window.history.length;
  press();
  expect(window.location.search).toBe('?finder-search=excel');
  act(() => void jest.advanceTimersByTime(300));
  expect(window.location.search).toBe('?finder-search=word');
  expect([window.history.state, window.history.length]).toEqual([{ router: 1 }, before]);
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s is a parameter like any other', (name) => {
  const values = readAddress('finder', `?finder-${name}=1&finder-${name}=2&finder-search=excel`);
  expect(Object.entries(values)).toEqual([
    [name, ['1', '2']],
    ['search', ['excel']]
  ]);
  expect(readAddress('finder', '?finder-search=excel')[name]).toBeUndefined();
  expect(new URL(addressWith('finder', values, page)).searchParams.getAll(`finder-${name}`)).toEqual(['1', '2']);
});

test('whoever goes Back in the instant in which the page appears is followed', () => {
  const element = document.createElement('div');
  // No act: what React leaves for later has not happened yet.
  ReactDOM.render(<Probe how="push" next={{}} />, element);
  window.history.replaceState(null, '', '/?finder-search=teams');
  act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
  expect(element.textContent).toBe('{"search":["teams"]}');
  ReactDOM.unmountComponentAtNode(element);
});

describe.each(['the Navigation API', 'presses'])('somebody else changes the address, which %s tell', (teller) => {
  const navigation = new EventTarget();
  beforeEach(() => {
    Object.defineProperty(window, 'navigation', {
      configurable: true,
      value: teller === 'presses' ? undefined : navigation
    });
  });
  afterEach(() => Reflect.deleteProperty(window, 'navigation'));
  /** As SharePoint's router does when a link of the page is pressed: no event of ours comes of it. */
  const routed = (address: string): void =>
    act(() => {
      window.history.pushState({ router: 2 }, '', address);
      navigation.dispatchEvent(new Event('currententrychange'));
      document.body.click();
      jest.advanceTimersByTime(1);
    });

  test('a link of the page is followed', () => {
    render(<Probe how="push" next={{}} />);
    routed('/?finder-topic=Excel&roster-by=office');
    expect(screen.getByRole('button').textContent).toBe('{"topic":["Excel"]}');
    expect(window.location.search).toBe('?finder-topic=Excel&roster-by=office');
  });

  test('what was typed a moment before does not take the link’s place', () => {
    render(<Probe how="replace" next={{ search: ['wor'] }} />);
    press();
    routed('/?finder-topic=Excel');
    act(() => void jest.advanceTimersByTime(1000));
    expect(window.location.search).toBe('?finder-topic=Excel');
    expect(screen.getByRole('button').textContent).toBe('{"topic":["Excel"]}');
  });

  test('another part’s share changes nothing here, and what is being typed is written all the same', () => {
    render(<Probe how="replace" next={{ search: ['wor'] }} />);
    press();
    routed('/?finder-search=excel&roster-by=office');
    act(() => void jest.advanceTimersByTime(1000));
    expect(window.location.search).toBe('?roster-by=office&finder-search=wor');
  });
});

test('what somebody put into the address without a sign is taken over by the next letter, not deleted', () => {
  render(<Probe how="replace" next={{ search: ['wor'] }} />);
  window.history.replaceState(null, '', '/?finder-topic=Excel');
  press();
  act(() => void jest.advanceTimersByTime(1000));
  expect(window.location.search).toBe('?finder-topic=Excel');
  expect(screen.getByRole('button').textContent).toBe('{"topic":["Excel"]}');
});

test('whoever is on another page by then takes nothing along', () => {
  render(<Probe how="replace" next={{ search: ['wor'] }} />);
  press();
  window.history.pushState(null, '', '/sites/other?finder-search=excel');
  act(() => void jest.advanceTimersByTime(1000));
  expect(window.location.href).toMatch(/\/sites\/other\?finder-search=excel$/);
});
