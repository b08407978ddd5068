import { act, screen } from '@testing-library/react';
import * as React from 'react';
import { ambassadors } from '../lists/reading/ambassadors';
import { awards } from '../lists/reading/awards';
import { badges } from '../lists/reading/badges';
import { circles } from '../lists/reading/circles';
import { offices } from '../lists/reading/offices';
import { type MemoryProgramme, memoryProgramme } from '../testing/memoryProgramme';
import { aCircle, anAmbassador } from '../testing/people';
import { renderFeature } from '../testing/renderFeature';
import { profile, rowsOf } from './question';
import { drawable } from './useLoad';
import { readingPlan, useReading } from './useReading';

const plan = readingPlan({
  first: { people: rowsOf(ambassadors) },
  optional: { profile, circles: rowsOf(circles) },
  recalledWith: ['profile', 'circles'],
  later: { badges: { badges: rowsOf(badges), awards: rowsOf(awards) }, places: { offices: rowsOf(offices) } }
});

/** Draws what is there as plain words. */
const Probe = (): React.ReactElement => {
  const { now, later, retry } = useReading(plan);
  const read = drawable(now);
  const words = [
    now.state,
    now.state === 'stale' ? now.at : '',
    read === undefined
      ? ''
      : `${read.people.length} people, ${read.circles.failure?.kind ?? read.circles.value.length}`,
    later.badges === undefined ? '' : `badges ${later.badges.awards.failure?.kind ?? 'ready'}`,
    later.places === undefined ? '' : 'places'
  ];
  return (
    <>
      <p>{words.filter((word) => word !== '').join('; ')}</p>
      <button type="button" onClick={retry}>
        retry
      </button>
    </>
  );
};

const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 0)));
const shown = () => document.querySelector('p')?.textContent;
const open = async (memory: MemoryProgramme) => {
  renderFeature(<Probe />, memory);
  await settle();
};
const retry = async () => {
  act(() => screen.getByRole('button').click());
  await settle();
};

const holding = () => memoryProgramme({ ambassadors: [anAmbassador('Ann')], circles: [aCircle('Paie')] });

test('the first questions go side by side, the later ones once there is something to draw', async () => {
  const memory = holding();
  const release = memory.delay('ambassadors');
  await open(memory);
  expect(shown()).toBe('loading');
  expect([...memory.asked].sort()).toEqual(['ambassadors', 'circles', 'profile']);
  await act(async () => release());
  await settle();
  expect(shown()).toBe('ready; 1 people, 1; badges ready; places');
  expect([...memory.asked.slice(3)].sort()).toEqual(['awards', 'badges', 'offices']);
});

test('a slow group keeps no other one waiting', async () => {
  const memory = holding();
  const release = memory.delay('awards');
  await open(memory);
  expect(shown()).toBe('ready; 1 people, 1; places');
  await act(async () => release());
  await settle();
  expect(shown()).toBe('ready; 1 people, 1; badges ready; places');
});

test('without the first there is nothing to draw, and nothing waits for the others to say so', async () => {
  const memory = holding();
  memory.delay('circles');
  memory.fail('ambassadors', { kind: 'unexpected' });
  await open(memory);
  expect(shown()).toBe('failed');
});

test('what fails beside the first is told, and a retry asks for that alone', async () => {
  const memory = holding();
  memory.fail('circles', { kind: 'unexpected' });
  memory.fail('awards', { kind: 'busy' });
  await open(memory);
  expect(shown()).toBe('ready; 1 people, unexpected; badges busy; places');
  memory.fail('circles', undefined);
  memory.fail('awards', undefined);
  const before = memory.asked.length;
  await retry();
  expect(shown()).toBe('ready; 1 people, 1; badges ready; places');
  expect([...memory.asked.slice(before)].sort()).toEqual(['awards', 'circles']);
});

test.each(['signedOut', 'offline'] as const)(
  'after %s what failed beside the first, and later, is asked again when the page is looked at, and nothing else is',
  async (kind) => {
    const memory = holding();
    memory.fail('circles', { kind });
    memory.fail('awards', { kind });
    await open(memory);
    expect(shown()).toBe(`ready; 1 people, ${kind}; badges ${kind}; places`);
    memory.fail('circles', undefined);
    memory.fail('awards', undefined);
    const before = memory.asked.length;
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await settle();
    expect(shown()).toBe('ready; 1 people, 1; badges ready; places');
    expect([...memory.asked.slice(before)].sort()).toEqual(['awards', 'circles']);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await settle();
    expect(memory.asked.length).toBe(before + 2);
  }
);

test('a retry after the first failed asks for it alone, and keeps what came beside it', async () => {
  const memory = holding();
  memory.fail('ambassadors', { kind: 'unexpected' });
  await open(memory);
  memory.fail('ambassadors', undefined);
  await retry();
  expect(shown()).toBe('ready; 1 people, 1; badges ready; places');
  expect(memory.asked.filter((each) => each === 'circles')).toHaveLength(1);
});

test('what the device remembers is drawn as old as the oldest list of it', async () => {
  const memory = holding();
  memory.delay('ambassadors');
  memory.remember({ ambassadors: [] }, 5);
  memory.remember({ circles: [] }, 3);
  memory.remember({ profile: await memory.profile() }, 1);
  await open(memory);
  expect(shown()).toBe('stale; 3; 0 people, 0; badges ready; places');
});

test('without what belongs to it nothing is drawn from memory', async () => {
  const memory = holding();
  memory.delay('ambassadors');
  memory.remember({ ambassadors: [] }, 5);
  await open(memory);
  expect(shown()).toBe('loading');
});
