import type { Locator } from '@playwright/test';
import { all, type Before, partOf, refused, rowsOf, withRows } from './answers.ts';
import { otherwise, text } from './questionsMade.ts';
import type { Place, State } from './state.ts';

const handled = { part: 'call', as: 'editor', and: 'call-view=applications' } as const;

const boxes = ({ part, says }: Place): Locator => part.getByRole('checkbox', { name: says('CallChoose') });
const chooseAll: Before = async (place) => {
  await boxes(place).first().waitFor();
  for (const box of await boxes(place).all()) await box.check();
};
const chooseFirst: Before = async (place) => boxes(place).first().check();
const accept: Before = ({ part, says }) => part.getByRole('button', { name: says('CallAccept') }).click();
const inPanel =
  (key: string) =>
  ({ page, says }: Place): Locator =>
    page.getByRole('dialog').getByText(says(key)).filter({ visible: true }).first();

/** Everybody's applications of the open call, as its handlers meet them. */
export const handledCalls: readonly State[] = [
  { part: 'call', as: 'editor', name: 'call/to-handle', seen: text('CallHandle') },
  { ...handled, name: 'call/applications', rich: true, seen: text('CallOrder') },
  { ...handled, name: 'call/applications-chosen', reach: chooseFirst, seen: text('CallChosenOne') },
  {
    ...handled,
    name: 'call/applications-accepting',
    properties: { community: 'https://teams.microsoft.com/l/team/x' },
    rich: true,
    reach: async (place) => {
      await chooseAll(place);
      await accept(place);
    },
    seen: inPanel('CallThen')
  },
  {
    ...handled,
    name: 'call/applications-accepting-one',
    reach: async (place) => {
      await chooseFirst(place);
      await accept(place);
    },
    seen: inPanel('CallRowsOne')
  },
  {
    ...handled,
    name: 'call/applications-none-accepted',
    before: otherwise('Applications', (rows) => rows.map((row) => ({ ...row, CircleKey: 'GONE' }))),
    reach: async (place) => {
      await chooseAll(place);
      await accept(place);
    },
    seen: inPanel('CallRowsNone')
  },
  {
    ...handled,
    name: 'call/applications-not-read-again',
    reach: async (place) => {
      await chooseFirst(place);
      await refused(partOf('Applications', 'getItems'), 500)(place);
      await accept(place);
    },
    seen: text('CallNotRead')
  },
  {
    ...handled,
    name: 'call/applications-welcomed-none',
    reach: ({ part, says }) => part.getByRole('button', { name: says('CallWelcomed') }).click(),
    seen: text('CallNoneWelcomed')
  },
  {
    ...handled,
    name: 'call/applications-welcomed',
    before: all(
      withRows('Calls', (rows) => rows.map((row) => ({ ...row, Cohort: 'EASYPAY 2024' }))),
      otherwise('Applications', (rows) => rows)
    ),
    reach: ({ part, says }) => part.getByRole('button', { name: says('CallWelcomed') }).click(),
    seen: text('CallOrder')
  },
  {
    ...handled,
    name: 'call/applications-none',
    before: otherwise('Applications', () => []),
    seen: text('CallNoneReceived')
  },
  {
    ...handled,
    name: 'call/applications-failed',
    before: refused(rowsOf('Circles'), 500),
    seen: text('FailedUnexpectedTitle')
  },
  {
    ...handled,
    name: 'call/applications-of-another-call',
    reach: ({ part, says }) =>
      part
        .getByRole('combobox', { name: says('CallWhich') })
        .selectOption({ index: 1 })
        .then(() => undefined),
    seen: text('CallClosedOn')
  }
];
