import type { Locator } from '@playwright/test';
import { all, type Before, partOf, refused, rowsOf, withRows } from './answers.ts';
import { accountGone, otherwise, text } from './questionsMade.ts';
import type { Place, State } from './state.ts';

const handled = { part: 'call', as: 'editor', and: 'call-view=applications' } as const;

const manyTopics = ['Teams', 'Outlook', 'OneDrive', 'Excel', 'Planner', 'Forms', 'Power BI', 'SharePoint', 'OneNote'];

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

/** Two who applied have their row, the first with a badge; the ids are no one's here. */
const welcomed = (haveBadges: 1 | 2): Before =>
  all(
    otherwise('Applications', (rows) =>
      rows.slice(0, haveBadges === 2 ? 1 : 2).map((row, at) => ({ ...row, AuthorId: 9001 + at }))
    ),
    withRows('Ambassadors', (rows) =>
      rows.slice(0, 2).map((row, at) => ({
        ...row,
        Id: 9101 + at,
        ID: 9101 + at,
        Cohort: 'Vague 2027',
        Status: 'Disponible',
        Person: { ...(row['Person'] as object), Id: 9001 + at }
      }))
    ),
    withRows('BadgeAwards', (rows) => rows.slice(0, 1).map((row) => ({ ...row, AmbassadorId: 9101, Revoked: false })))
  );
const showWelcomed: Before = ({ part, says }) => part.getByRole('button', { name: says('CallWelcomed') }).click();
const edit: Before = ({ page, says }) =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: says('CallRowEdit') })
    .first()
    .click();
const acceptAll: Before = async (place) => {
  await chooseAll(place);
  await accept(place);
};

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
    reach: acceptAll,
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
    reach: acceptAll,
    seen: inPanel('CallRowsNone')
  },
  {
    ...handled,
    name: 'call/applications-row-changed',
    rich: true,
    reach: async (place) => {
      await acceptAll(place);
      await edit(place);
    },
    seen: inPanel('CallRowDone')
  },
  {
    ...handled,
    name: 'call/applications-account-gone',
    before: otherwise('Applications', (rows) => rows.map((row) => ({ ...row, ...accountGone }))),
    reach: async (place) => {
      await chooseFirst(place);
      await accept(place);
    },
    seen: inPanel('CallBarAccount')
  },
  {
    ...handled,
    name: 'call/applications-without-address',
    before: otherwise('Applications', (rows) =>
      rows.map((row) => ({ ...row, Author: { ...(row['Author'] as object), EMail: '', Name: '' } }))
    ),
    reach: acceptAll,
    seen: inPanel('CallNoAddress')
  },
  {
    ...handled,
    name: 'call/applications-of-one-who-serves',
    before: all(
      welcomed(1),
      withRows('Calls', (rows) => rows.map((row) => ({ ...row, Cohort: 'EASYPAY 2024' })))
    ),
    reach: acceptAll,
    seen: inPanel('CallBarServes')
  },
  {
    ...handled,
    name: 'call/applications-of-many-topics',
    before: otherwise('Applications', (rows) => rows.map((row) => ({ ...row, Topics: manyTopics }))),
    seen: text('CallMoreTopicsMany')
  },
  {
    ...handled,
    name: 'call/applications-of-one-topic-more',
    before: otherwise('Applications', (rows) => rows.map((row) => ({ ...row, Topics: manyTopics.slice(0, 7) }))),
    seen: text('CallMoreTopicsOne')
  },
  {
    ...handled,
    name: 'call/applications-welcomed-with-badge-and-without',
    before: welcomed(1),
    reach: showWelcomed,
    seen: text('CallNoBadge')
  },
  {
    ...handled,
    name: 'call/applications-welcomed-all-with-badge',
    before: welcomed(2),
    reach: showWelcomed,
    seen: text('CallBadgeAll')
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
    reach: showWelcomed,
    seen: text('CallNoneWelcomed')
  },
  {
    ...handled,
    name: 'call/applications-welcomed',
    before: all(
      withRows('Calls', (rows) => rows.map((row) => ({ ...row, Cohort: 'EASYPAY 2024' }))),
      otherwise('Applications', (rows) => rows)
    ),
    reach: showWelcomed,
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
