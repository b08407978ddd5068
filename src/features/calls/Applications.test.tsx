import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { ListRights } from '../../domain/port/rowWriter';
import { ambassadors, type Ambassador } from '../../lists';
import { applicationRow, callRow } from '../../testing/callRows';
import { applicant, callCircles, callPeople } from '../../testing/callDesk';
import { memoryApplying } from '../../testing/memoryApplying';
import { memoryCuration } from '../../testing/memoryCuration';
import { memoryProgramme } from '../../testing/memoryProgramme';
import { aBadge, anAmbassador, anAward } from '../../testing/people';
import { renderFeature } from '../../testing/renderFeature';
import type { CurationPart } from '../../shell/ProgrammeContext';
import Importing from '../setup/importing/Importing';
import Call from './Call';

type Applied = ReturnType<typeof applicationRow>;
const by = (id: number, author: 11 | 12 | 13 | 21, given: Partial<Applied> = {}): Applied =>
  applicationRow(id, author, { writer: callPeople[author], ...given });

interface ToHold {
  readonly applied?: readonly Applied[];
  readonly people?: readonly Ambassador[];
  readonly rights?: Partial<ListRights>;
  readonly handles?: boolean;
}

const desk = ({ applied = [], people = [], rights = {}, handles = true }: ToHold = {}) => {
  const applying = memoryApplying();
  applying.room.guarded({ mayTotal: handles });
  const site = memoryCuration({ rows: { [ambassadors.url]: people }, rights });
  const coach = aBadge('Coach');
  const programme = memoryProgramme({
    person: applicant,
    calls: [
      callRow(1, { title: 'More of us' }),
      callRow(2, { title: 'Before', closesOn: '2026-07-01', cohort: 'Wave 1' })
    ],
    circles: callCircles,
    ambassadors: people,
    applications: applied,
    awards: people.slice(0, 1).map((person) => anAward(person, coach))
  });
  const opened: CurationPart[] = [];
  const draw = () =>
    renderFeature(<Call sessionsPage="/sites/intranet/SitePages/Sessions.aspx" />, programme, {
      applying: async () => applying,
      curation: async () => site,
      openCuration: (part) => void opened.push(part)
    });
  return { programme, site, opened, draw, user: userEvent.setup() };
};

const open = async (toHold: ToHold) => {
  const it = desk(toHold);
  it.draw();
  await it.user.click(await screen.findByRole('button', { name: 'Applications' }));
  await screen.findByRole('heading', { level: 3, name: 'Applications' });
  await screen.findByText(/By circle, in order of arrival/);
  return it;
};

const names = (): readonly (string | null)[][] =>
  screen.getAllByRole('region').flatMap((region) => {
    const title = region.getAttribute('aria-label');
    const people = within(region).queryAllByRole('checkbox');
    return people.length === 0 || region.querySelector('section') !== null
      ? []
      : [[title, ...people.map((box) => box.getAttribute('aria-label'))]];
  });

beforeEach(() => {
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
});

test('whoever handles no call is offered none of it, by a link neither', async () => {
  window.history.replaceState(null, '', '/?call-view=applications');
  const { draw, programme } = desk({ handles: false, applied: [by(1, 11)] });
  draw();
  expect(await screen.findByRole('button', { name: 'Send my application' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Applications' })).toBeNull();
  expect(screen.queryByText('Ann Peeters')).toBeNull();
  expect(programme.asked.filter((question) => question.includes('CallId'))).toEqual(
    programme.asked.filter((question) => question.includes('PersonUser') && question.includes('CallId'))
  );
});

test('applications stand by circle and by arrival, with how the circle stands and would stand', async () => {
  await open({
    applied: [
      by(1, 13, { circleKey: 'GHE' }),
      by(2, 11, { circleKey: 'BRU', availability: false, words: 'Hello <b>all</b>' }),
      by(3, 12, { circleKey: 'BRU', consentToBeListed: false, managerInformed: false })
    ],
    people: [anAmbassador('Lieve Dhaenens', { id: 90, person: callPeople[21], primaryCircle: 1 })]
  });
  expect(names()).toEqual([
    ['Brussels', 'Choose Ann Peeters', 'Choose Bob Maes'],
    ['Ghent', 'Choose Zoé Lambert']
  ]);
  const brussels = within(screen.getByRole('region', { name: 'Brussels' }));
  expect(brussels.getByText('1 for 34')).toBeVisible();
  expect(brussels.getByText('1 missing')).toBeVisible();
  expect(brussels.getByText('3 with these applications')).toBeVisible();
  expect(brussels.getByText('“Hello <b>all</b>”')).toBeVisible();
  expect(brussels.getByText('Availability: not yet, to be talked about')).toBeVisible();
  expect(brussels.getByText('Does not agree to be listed')).toBeVisible();
  expect(screen.getByText('3 applications')).toBeVisible();
});

test('two are welcomed: rows are shown before they are made, written as an import is, and both are welcomed then', async () => {
  const former = anAmbassador('Bob Maes', {
    id: 91,
    person: callPeople[12],
    status: 'Former',
    visible: false,
    since: '2022-05-02',
    cohort: 'Wave 1',
    primaryCircle: 2
  });
  const { user, site, opened } = await open({
    applied: [by(1, 11, { circleKey: 'BRU', topics: ['Teams', 'Excel'] }), by(2, 12, { circleKey: 'GHE' })],
    people: [former]
  });
  await user.click(screen.getByRole('checkbox', { name: 'Choose Ann Peeters' }));
  await user.click(screen.getByRole('checkbox', { name: 'Choose Bob Maes' }));
  await user.click(screen.getByRole('button', { name: 'Welcome 2 people' }));
  const panel = within(await screen.findByRole('dialog'));
  expect(
    panel.getByText('2 rows of Digital Ambassadors will be made or woken. Nothing else changes.')
  ).toBeInTheDocument();
  expect(panel.getAllByText('given on November 18')).toHaveLength(2);
  expect(panel.getByText('The row of before is woken.')).toBeInTheDocument();
  expect(panel.getByRole('link', { name: 'Ann Peeters: Welcome message' })).toHaveAttribute(
    'href',
    expect.stringContaining('Hello%20Ann')
  );
  expect(panel.getByRole('link', { name: 'Invite to the first session' })).toHaveAttribute(
    'href',
    'https://contoso.example/sites/intranet/SitePages/Sessions.aspx'
  );
  expect(site.batches).toEqual([]);
  await user.click(panel.getByRole('button', { name: 'Make 2 rows' }));
  expect(opened).toEqual(['import']);
  // Set-up opens over the page and writes what lies ready.
  renderFeature(<Importing />, undefined, { curation: async () => site });
  expect(await screen.findByText('2 rows of 2 were written.')).toBeVisible();
  const rows = site.held(ambassadors).map(({ item }) => item as unknown as Ambassador);
  expect(
    rows.map(({ title, status, visible, cohort, primaryCircle, since, consentDate }) => [
      title,
      status,
      visible,
      cohort,
      primaryCircle,
      since,
      consentDate
    ])
  ).toEqual([
    ['Bob Maes', 'Active', true, 'Wave 2027', 2, '2022-05-02', '2026-11-18'],
    ['Ann Peeters', 'Active', true, 'Wave 2027', 1, '2026-11-24', '2026-11-18']
  ]);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Welcomed (2)' })).toBeVisible());
  await user.click(screen.getByRole('button', { name: 'Welcomed (2)' }));
  expect(screen.getByRole('link', { name: 'Print the cohort’s stickers' })).toHaveAttribute(
    'href',
    expect.stringContaining('roster-stickers=')
  );
  expect(await screen.findByRole('button', { name: /Undo this import/ })).toBeVisible();
});

test('what changed since it was read waits and says what; who withdrew is told', async () => {
  const { user, programme } = await open({ applied: [by(1, 11), by(2, 12), by(3, 13)] });
  for (const name of ['Ann Peeters', 'Bob Maes', 'Zoé Lambert'])
    await user.click(screen.getByRole('checkbox', { name: `Choose ${name}` }));
  programme.hold({ applications: [by(1, 11), by(2, 12, { version: 2, topics: ['Excel'], consentToBeListed: false })] });
  await user.click(screen.getByRole('button', { name: 'Welcome 3 people' }));
  const panel = within(await screen.findByRole('dialog'));
  expect(
    panel.getByText('Bob Maes changed: the topics and the consent. Read the new version before you welcome.')
  ).toBeInTheDocument();
  expect(panel.getByText('Zoé Lambert withdrew.')).toBeInTheDocument();
  expect(panel.getByRole('button', { name: 'Make 1 row' })).toBeInTheDocument();
});

test.each<readonly [string, Partial<Applied>, readonly Ambassador[], RegExp]>([
  ['without consent', { consentToBeListed: false }, [], /does not agree to be listed: write to them/],
  ['of a circle that is gone', { circleKey: 'GONE' }, [], /The circle of Ann Peeters is not in the list/],
  [
    'who serves already',
    {},
    [anAmbassador('Ann Peeters', { id: 90, person: callPeople[11] })],
    /Ann Peeters has a row already/
  ]
])('somebody %s is not welcomed, and no button makes a row', async (_who, given, people, words) => {
  const { user } = await open({ applied: [by(1, 11, { circleKey: 'BRU', ...given })], people });
  await user.click(screen.getByRole('checkbox', { name: 'Choose Ann Peeters' }));
  await user.click(screen.getByRole('button', { name: 'Welcome 1 person' }));
  const panel = within(await screen.findByRole('dialog'));
  expect(panel.getByText(words)).toBeInTheDocument();
  expect(panel.getByText('No row can be made now.')).toBeInTheDocument();
  expect(panel.queryByRole('button', { name: /^Make/ })).toBeNull();
});

test('whoever may not write into the list of ambassadors reads applications and is told what is missing', async () => {
  await open({ applied: [by(1, 11)], rights: { mayAdd: false } });
  expect(screen.getByText(/To welcome somebody you have to be able to write/)).toBeVisible();
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.getByText('Ann Peeters')).toBeVisible();
});

test('an account that is gone, a row that somebody else changed, and another call', async () => {
  const { user } = await open({ applied: [by(1, 11, { writer: undefined, editor: 21 }), by(2, 12, { callId: 2 })] });
  expect(screen.getByText('Account not found')).toBeVisible();
  expect(screen.getByText('Somebody else changed this row.')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Call' }), '2');
  expect(await screen.findByText('Bob Maes')).toBeVisible();
  expect(screen.getByText('closed on July 1')).toBeVisible();
  await waitFor(() => expect(window.location.search).toContain('call-call=2'));
  await user.click(screen.getByRole('button', { name: 'Back to the call' }));
  expect(screen.getByRole('button', { name: 'Applications' })).toHaveFocus();
});

test('cohorts tell how many came and how many serve', async () => {
  await open({
    people: [
      anAmbassador('Ann Peeters', { id: 90, person: callPeople[11], cohort: 'Wave 1' }),
      anAmbassador('Bob Maes', { id: 91, person: callPeople[12], cohort: 'Wave 1', status: 'Former' }),
      anAmbassador('Zoé Lambert', { id: 92, person: callPeople[13], cohort: 'Proposed', since: '2023-01-01' })
    ]
  });
  const cohorts = within(screen.getByRole('region', { name: 'Still here, wave by wave' }));
  expect(cohorts.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Wave 11 of 2',
    'Proposed · without a call1 of 1'
  ]);
  expect(screen.getByText('No application is waiting for you here.')).toBeVisible();
});

const accepting = async (toHold: ToHold, ...chosen: readonly string[]) => {
  const it = await open(toHold);
  for (const name of chosen) await it.user.click(screen.getByRole('checkbox', { name: `Choose ${name}` }));
  await it.user.click(screen.getByRole('button', { name: /^Welcome \d/ }));
  return { ...it, panel: within(await screen.findByRole('dialog')) };
};

test('a row is put right before it is made', async () => {
  const { user, panel, site } = await accepting(
    { applied: [by(1, 11, { circleKey: 'BRU', topics: ['Teams', 'Excel'], languages: ['FR'] })] },
    'Ann Peeters'
  );
  await user.click(panel.getByRole('button', { name: 'Ann Peeters: Change' }));
  await user.selectOptions(panel.getByLabelText('Circle'), 'Ghent');
  await user.click(panel.getByRole('button', { name: 'Excel' }));
  await user.click(panel.getByRole('checkbox', { name: 'Dutch' }));
  await user.click(panel.getByRole('checkbox', { name: 'Visible' }));
  await user.click(panel.getByRole('button', { name: 'Ann Peeters: Done' }));
  expect(panel.getByText('Ghent')).toBeInTheDocument();
  expect(panel.getByText('French and Dutch')).toBeInTheDocument();
  expect(panel.getByText('Not yet')).toBeInTheDocument();
  await user.click(panel.getByRole('button', { name: 'Make 1 row' }));
  renderFeature(<Importing />, undefined, { curation: async () => site });
  expect(await screen.findByText('1 row of 1 was written.')).toBeVisible();
  expect(site.held(ambassadors).map(({ item }) => item)).toMatchObject([
    { primaryCircle: 2, topics: ['Teams'], languages: ['FR', 'NL'], visible: false, cohort: 'Wave 2027' }
  ]);
});

test('a circle that is gone is chosen anew, and the row comes at once', async () => {
  const { user, panel } = await accepting({ applied: [by(1, 11, { circleKey: 'OLD' })] }, 'Ann Peeters');
  expect(panel.getByText(/The circle of Ann Peeters is not in the list any more/)).toBeInTheDocument();
  expect(panel.queryByRole('button', { name: /^Make/ })).toBeNull();
  await user.click(panel.getByRole('button', { name: 'Ann Peeters: Change' }));
  await user.selectOptions(panel.getByLabelText('Circle'), 'Mons');
  expect(panel.getByLabelText('Circle')).toHaveFocus();
  expect(panel.queryByText(/not in the list any more/)).toBeNull();
  expect(panel.getByRole('button', { name: 'Make 1 row' })).toBeInTheDocument();
});

test('who has no address is told as one: no message can be begun', async () => {
  const { panel } = await accepting(
    { applied: [by(1, 11, { writer: { ...callPeople[11], email: '', login: '' } })] },
    'Ann Peeters'
  );
  expect(panel.getByText(/No address/)).toBeInTheDocument();
  expect(panel.queryByRole('link', { name: /Welcome message/ })).toBeNull();
});

test('the welcome list has a check where rows prove it, and a way where they do not', async () => {
  const welcomedRow = (name: string, id: number, author: 11 | 12) =>
    anAmbassador(name, { id, person: callPeople[author], primaryCircle: 1, cohort: 'Wave 2027' });
  const ann = welcomedRow('Ann Peeters', 91, 11);
  const { user } = await open({ applied: [by(1, 11), by(2, 12)], people: [ann, welcomedRow('Bob Maes', 92, 12)] });
  await user.click(screen.getByRole('button', { name: 'Welcomed (2)' }));
  const list = within(screen.getByRole('region', { name: 'Next, for a good welcome' }));
  // Ann has a badge, Bob has none.
  expect(list.getByRole('link', { name: 'Give a badge' })).toHaveAttribute(
    'href',
    expect.stringContaining('/Lists/BadgeAwards/NewForm.aspx?Source=')
  );
  expect(list.queryByText('Everybody welcomed has a badge')).toBeNull();
});

test('everybody who was welcomed has a badge: a check, and no way to give one', async () => {
  const ann = anAmbassador('Ann Peeters', { id: 91, person: callPeople[11], primaryCircle: 1, cohort: 'Wave 2027' });
  const { user } = await open({ applied: [by(1, 11), by(2, 12)], people: [ann] });
  await user.click(screen.getByRole('button', { name: 'Welcomed (1)' }));
  const list = within(screen.getByRole('region', { name: 'Next, for a good welcome' }));
  expect(list.getByText('Everybody welcomed has a badge')).toBeVisible();
  expect(list.queryByRole('link', { name: 'Give a badge' })).toBeNull();
});
