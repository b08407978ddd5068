jest.mock('@microsoft/sp-core-library', () => ({ DisplayMode: { Read: 1 } }));
jest.mock('@microsoft/sp-webpart-base', () => ({
  BaseClientSideWebPart: class {
    public onInit(): Promise<void> {
      return Promise.resolve();
    }
  }
}));
// The first file that is asked for is the one that all parts share.
jest.mock('../../device/arriving', () => {
  const { arriving } = jest.requireActual<typeof device>('../../device/arriving');
  let first = true;
  return {
    arriving: <Module,>(load: () => Promise<Module>): Arriving<Module> => {
      if (!first) return arriving(load);
      first = false;
      return arriving(() => mockShared.load().then(load));
    }
  };
});
jest.mock('../standing', () => {
  const { createElement } = jest.requireActual<typeof React>('react');
  const { render } = jest.requireActual<typeof ReactDOM>('react-dom');
  return {
    askAhead: (_standing: unknown, name: string) => void mockAhead.push(name),
    draw: ({ domElement }: StandingPart<object>, { name }: Part<object>, { module }: Arriving<unknown>) =>
      render(createElement('p', {}, `The ${name} ${module === undefined ? 'did not come' : 'is here'}`), domElement)
  };
});

import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import type * as React from 'react';
import type * as ReactDOM from 'react-dom';
import type { Arriving } from '../../device/arriving';
import type * as device from '../../device/arriving';
import type * as doors from './doorOf';
import type { DoorSettings, Part, StandingPart } from './part';

/** One file of the package on a network that the test rules. */
interface File {
  /** It comes, or does not come, from now on; what was asked for before is answered the same. */
  readonly comes: () => void;
  readonly fails: () => void;
  /** Nobody answers from now on. */
  readonly waits: () => void;
  readonly load: () => Promise<void>;
  readonly asked: () => number;
}

const file = (): File => {
  let answer: boolean | undefined;
  let asked = 0;
  const waiting: (() => void)[] = [];
  const answered = (given: boolean) => () => {
    answer = given;
    for (const wake of waiting.splice(0)) wake();
  };
  return {
    comes: answered(true),
    fails: answered(false),
    waits: () => void (answer = undefined),
    asked: () => asked,
    load: async () => {
      asked += 1;
      if (answer === undefined) await new Promise<void>((resolve) => waiting.push(resolve));
      if (answer === false) throw new Error('offline');
    }
  };
};

let mockShared: File;
const mockAhead: string[] = [];

/** A web part as SPFx treats it. */
interface Opened {
  readonly element: HTMLElement;
  readonly render: () => void;
  readonly themed: (semanticColors: object) => void;
  readonly dispose: () => void;
}

let doorOf: typeof doors.doorOf;
const elements: HTMLElement[] = [];

const opened = (own: File, { name = 'Finder', ...given }: Partial<Part<DoorSettings>> = {}): Opened => {
  const element = document.body.appendChild(document.createElement('div'));
  elements.push(element);
  const Door = doorOf<DoorSettings>({
    name,
    load: () => own.load().then(() => ({ default: () => null })),
    ...given
  });
  const door = Object.assign(new Door(), {
    domElement: element,
    properties: {},
    displayMode: 1,
    context: {
      sdks: {},
      instanceId: '1',
      manifest: { loaderConfig: { entryModuleId: 'door', scriptResources: { door: { path: 'door.js' } } } },
      pageContext: { cultureInfo: { currentCultureName: 'en-GB' }, user: { loginName: 'Chloe@contoso.com' } }
    }
  }) as unknown as {
    onInit(): Promise<void>;
    render(): void;
    onThemeChanged(theme: object): void;
    onDispose(): void;
  };
  void door.onInit();
  door.render();
  return {
    element,
    render: () => door.render(),
    themed: (semanticColors) => {
      door.onThemeChanged({ semanticColors });
      door.render();
    },
    dispose: () => door.onDispose()
  };
};

/** What was promised comes, and so much time goes by. */
const wait = async (milliseconds = 0): Promise<void> => {
  await jest.advanceTimersByTimeAsync(milliseconds);
};

const press = async (name: string): Promise<void> => {
  screen.getByRole('button', { name }).click();
  await wait();
};

beforeEach(() => {
  jest.useFakeTimers();
  jest.resetModules();
  mockShared = file();
  mockAhead.length = 0;
  ({ doorOf } = jest.requireActual<typeof doors>('./doorOf'));
});
afterEach(() => {
  for (const element of elements.splice(0)) element.remove();
  jest.useRealTimers();
});

test('what all parts share is asked for before any web part stands, once; a part’s own with its door', () => {
  expect(mockShared.asked()).toBe(1);
  const own = file();
  opened(own);
  opened(file());
  expect([mockShared.asked(), own.asked()]).toEqual([1, 1]);
});

test('until its script is there a part has its name, its language and the shape of what comes', () => {
  opened(file());
  const part = screen.getByRole('region', { name: 'Find a Digital Ambassador' });
  expect(part).toHaveAttribute('lang', 'en-GB');
  expect(screen.getByRole('status')).toHaveTextContent('Loading…');
  expect(screen.queryByRole('button')).toBeNull();
});

test('a part is drawn when both scripts are there, whichever comes last', async () => {
  const [first, second] = [file(), file()];
  opened(first);
  opened(second, { name: 'Roster' });
  first.comes();
  await wait();
  expect(screen.queryByText('The Finder is here')).toBeNull();
  mockShared.comes();
  await wait();
  expect(screen.getByText('The Finder is here')).toBeVisible();
  expect(screen.queryByText(/The Roster/)).toBeNull();
  expect(screen.getByRole('region', { name: 'Our Digital Ambassadors' })).toBeVisible();
  second.comes();
  await wait();
  expect(screen.getByText('The Roster is here')).toBeVisible();
});

test('its questions are sent as soon as somebody can send them, once', async () => {
  const own = file();
  const { render } = opened(own);
  expect(mockAhead).toEqual([]);
  mockShared.comes();
  await wait();
  expect(mockAhead).toEqual(['Finder']);
  own.comes();
  await wait();
  render();
  expect(mockAhead).toEqual(['Finder']);
});

test('what was taken away before its script came stays away', async () => {
  const own = file();
  const { element, dispose } = opened(own);
  dispose();
  mockShared.comes();
  own.comes();
  await wait();
  expect(element).toBeEmptyDOMElement();
  expect(mockAhead).toEqual([]);
});

test('a theme that comes before the script colours what stands there', () => {
  const { themed } = opened(file());
  const colour = (): string => screen.getByRole('region').style.getPropertyValue('--da-text');
  themed({ bodyText: 'white', bodyDivider: 'grey' });
  expect(colour()).toBe('white');
  const shape = screen.getByRole('status');
  themed({ bodyText: 'black' });
  expect(colour()).toBe('black');
  expect(screen.getByRole('status')).toBe(shape);
});

test('a shared script that did not come at first comes by itself', async () => {
  const own = file();
  own.comes();
  opened(own);
  mockShared.fails();
  await wait(500);
  expect(screen.getByRole('status')).toHaveTextContent('Loading…');
  mockShared.comes();
  await wait(1000);
  expect(screen.getByText('The Finder is here')).toBeVisible();
});

test('its loss is said in the place of every part; one press brings them all', async () => {
  const [first, second] = [file(), file()];
  first.comes();
  second.comes();
  opened(first);
  opened(second, { name: 'Roster' });
  mockShared.fails();
  await wait(1500);
  expect(screen.getAllByText('This part could not be loaded.')).toHaveLength(2);
  mockShared.comes();
  screen.getAllByRole('button', { name: 'Try again' })[1]!.click();
  await wait();
  expect(screen.getByText('The Finder is here')).toBeVisible();
  expect(screen.getByText('The Roster is here')).toBeVisible();
});

test('what is pressed in vain keeps the focus and says that it asks; after the second press the page can be reloaded', async () => {
  opened(file());
  mockShared.fails();
  await wait(1500);
  const again = screen.getByRole('button', { name: 'Try again' });
  again.focus();
  again.click();
  expect(screen.getByRole('status')).toHaveTextContent('Loading…');
  await wait();
  expect(screen.getByRole('status')).toHaveTextContent('This part could not be loaded.');
  expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
  await press('Try again');
  expect(again).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});

test('a part that was lost with what all share is asked for again with it', async () => {
  const own = file();
  own.fails();
  opened(own);
  mockShared.fails();
  await wait(1500);
  own.waits();
  mockShared.comes();
  await press('Try again');
  expect(screen.queryByText('The Finder did not come')).toBeNull();
  expect(screen.getByRole('region', { name: 'Find a Digital Ambassador' })).toBeVisible();
  own.comes();
  await wait();
  expect(screen.getByText('The Finder is here')).toBeVisible();
});

test('the loss of a part alone is told by what all share', async () => {
  const own = file();
  own.fails();
  opened(own);
  mockShared.comes();
  await wait();
  expect(screen.queryByText(/The Finder/)).toBeNull();
  await wait(1500);
  expect(screen.getByText('The Finder did not come')).toBeVisible();
});
