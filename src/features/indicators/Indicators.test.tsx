import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { IndicatorRow } from '../../lists';
import { indicators } from '../../lists/indicators';
import { indicatorRow } from '../../testing/indicatorRows';
import { memoryCuration } from '../../testing/memoryCuration';
import { type Holdings, memoryProgramme } from '../../testing/memoryProgramme';
import { renderFeature } from '../../testing/renderFeature';
import { ambassadorRow, circleRow } from '../../testing/rows';
import { attendanceRow, sessionRow } from '../../testing/sessionRows';
import Indicators from './Indicators';

const waves: readonly IndicatorRow[] = [
  indicatorRow(1, { wave: 'October 2025', measuredOn: '2025-10-11', value: 71, answers: 480 }),
  indicatorRow(2),
  indicatorRow(3, { key: 'Use', title: 'Asked for help?', value: 35 }),
  indicatorRow(4, { key: 'Added value', title: 'Worth?', value: 8.18, scale: 'Out of 10', note: 'for their help' })
];

const drawn = async (rows: readonly IndicatorRow[] = waves, held: Partial<Holdings> = {}) => {
  const programme = memoryProgramme({ indicators: rows, circles: [circleRow({ id: 1, headcount: 34 })], ...held });
  const curation = memoryCuration({ lax: true, lists: [indicators], rows: { [indicators.url]: rows } });
  const user = userEvent.setup();
  renderFeature(<Indicators />, programme, { curation: async () => curation });
  await screen.findByRole('heading', { level: 2, name: 'Programme indicators' });
  return { programme, curation, user };
};

const tile = async (name: string): Promise<HTMLElement> => {
  const heading = await screen.findByRole('heading', { level: 3, name });
  return heading.closest('li')!;
};

/** Cells of the table whose first head is this, line by line. */
const table = (first: string): readonly string[] => {
  const found = screen.getByRole('columnheader', { name: first }).closest('table')!;
  return within(found)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent?.trim()).join('|'));
};

test('shows the figures of the last wave, of how many answers, and how they stand to the wave before', async () => {
  await drawn();
  expect(await tile('Awareness')).toHaveTextContent(
    'Awareness77% know that the Digital Ambassadors exist+6 points since October 2025612 answers'
  );
  expect(await tile('Added value')).toHaveTextContent('8.18 out of 10for their help');
  expect(screen.getByText(/October 2026.*published for everybody/)).toBeVisible();
});

test('the table says what the lines draw, and where a question is another one', async () => {
  await drawn([
    ...waves,
    indicatorRow(9, { wave: 'October 2024', measuredOn: '2024-10-11', value: 60, title: 'Other?' })
  ]);
  await tile('Awareness');
  expect(table('Wave')).toEqual([
    'Wave|Awareness|Use',
    'October 2024|60|',
    'October 2025|71 question reworded|',
    'October 2026|77|35'
  ]);
});

test('what is not published stands only before those who keep the list', async () => {
  const draft = waves.map((row) => (row.id === 2 ? { ...row, published: false } : row));
  await drawn(draft);
  expect(await tile('Awareness')).toHaveTextContent('71%');
  expect(screen.queryByRole('button', { name: 'Enter a wave' })).toBeNull();
  expect(screen.queryByText('Computed from the lists')).toBeNull();
});

test('four answers hide a figure in its tile and in the file', async () => {
  const saved: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob) && 'blob:1', revokeObjectURL: jest.fn() });
  const { user } = await drawn(waves.map((row) => ({ ...row, answers: 4 })));
  expect(await tile('Awareness')).toHaveTextContent('not shown');
  expect(await tile('Awareness')).not.toHaveTextContent(/77|71|4 answers/);
  await user.click(await screen.findByRole('button', { name: 'Export as CSV' }));
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(saved[0]!);
  });
  expect(text).not.toMatch(/\b(77|71|35|8\.18)\b/);
  expect(text).toContain('not shown');
});

test('few answers and few of those invited are said', async () => {
  await drawn([
    indicatorRow(1, { answers: 12, invited: 20 }),
    indicatorRow(2, { key: 'Use', answers: 312, invited: 2487 })
  ]);
  expect(await tile('Awareness')).toHaveTextContent('Fewer than 30 answers');
  expect(await tile('Use')).toHaveTextContent('12.5% answered');
  expect(screen.getByText('12.5% of those invited answered (312 of 2,487).')).toBeVisible();
});

test('people who cannot be read leave the figures of surveys as they are', async () => {
  const programme = memoryProgramme({ indicators: waves });
  programme.fail('ambassadors', { kind: 'busy' });
  renderFeature(<Indicators />, programme);
  expect(await tile('Awareness')).toHaveTextContent('77%');
  expect(await screen.findByText(/could not be read: what depends on them/)).toBeVisible();
});

const team: Partial<Holdings> = {
  curator: true,
  ambassadors: [1, 2].map((id) =>
    ambassadorRow({ id, primaryCircle: 1, cohort: 'Wave 1', ...(id === 2 ? { status: 'Former' as const } : {}) })
  ),
  circles: [circleRow({ id: 1, headcount: 34 }), circleRow({ id: 2, title: 'Legal', headcount: 6 })],
  sessions: [sessionRow(1, { kind: 'Pilot', state: 'Held', startsOn: '2026-09-08T11:00:00Z' })],
  attendance: Array.from({ length: 6 }, (_none, at) => attendanceRow(at, 1, { state: 'Attended' }))
};

test('the team reads what the lists tell, and computes the rest on a press', async () => {
  const { user, programme } = await drawn(waves, team);
  expect(await screen.findByText('1 per 40')).toBeVisible();
  expect(screen.getByText('1 of 2 circles')).toBeVisible();
  expect(screen.getByText('With nobody: Legal')).toBeVisible();
  expect(screen.getByText('Wave 1').closest('li')).toHaveTextContent('1 of 2');
  const before = programme.asked.length;
  await user.click(screen.getByRole('button', { name: /^Compute/ }));
  expect(await screen.findByText('July 2026 to September 2026')).toBeVisible();
  expect(table('Attendance')).toEqual(['Sessions|Held|Attendance', 'Pilot|1|6', 'All|1|6']);
  expect(screen.getByText(/Could not be read:.*Starters’ paths/)).toBeVisible();
  expect(programme.asked.length - before).toBeLessThanOrEqual(60);
});

test('a press that was stopped keeps nothing and asks nothing further', async () => {
  const { user, programme } = await drawn(waves, team);
  const answer = programme.delay('sessions');
  await user.click(await screen.findByRole('button', { name: /^Compute/ }));
  await user.click(await screen.findByRole('button', { name: 'Stop' }));
  answer();
  expect(await screen.findByText('Stopped. Nothing was kept.')).toBeVisible();
  await waitFor(() => expect(screen.queryByText('July 2026 to September 2026')).toBeNull());
  expect(programme.asked.filter((asked) => asked.startsWith('attendance'))).toEqual([]);
});

const line = (name: string): HTMLElement => screen.getByRole('group', { name: (said) => said.startsWith(name) });
const type = async (
  user: ReturnType<typeof userEvent.setup>,
  name: string,
  field: string,
  text: string
): Promise<void> => {
  const input = within(line(name)).getByLabelText((said) => said.startsWith(field));
  await user.clear(input);
  await user.type(input, text);
};
beforeEach(() => window.localStorage.clear());

const entering = async () => {
  const desk = await drawn(waves, team);
  await desk.user.click(await screen.findByRole('button', { name: 'Enter a wave' }));
  await desk.user.type(await screen.findByLabelText('Name of the wave'), 'October 2026');
  return desk;
};

test('a wave is typed, says what readers will see, changes the row that is there and adds the others', async () => {
  const { user, curation } = await entering();
  await type(user, 'Awareness', 'Value', '79');
  await type(user, 'Adoption'.replace('Adoption', 'Ease of adoption'), 'Question asked, word for word', 'Easier?');
  await type(user, 'Ease of adoption', 'Value', '4,5');
  await type(user, 'Ease of adoption', 'Answers', '12');
  expect(screen.getByText('Awareness: replaces 77% in this wave.')).toBeVisible();
  expect(
    screen.getByText('Ease of adoption: fewer than 30 answers, this will be said beside the figure.')
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Save 2 indicators' }));
  expect(await screen.findByText('2 indicators are saved.')).toBeVisible();
  const rows = curation.held(indicators).map(({ item }) => item as unknown as IndicatorRow);
  expect(rows.find(({ id }) => id === 2)).toMatchObject({ value: 79, wave: 'October 2026', published: false });
  expect(rows.at(-1)).toMatchObject({ key: 'Adoption', value: 4.5, scale: 'Out of 5', answers: 12 });
  expect(rows).toHaveLength(5);
});

test('what somebody else changed meanwhile is said, and replaced only by a second press', async () => {
  const { user, curation } = await entering();
  await type(user, 'Awareness', 'Value', '79');
  curation.touch(indicators, 2, { value: 78 } as never);
  await user.click(screen.getByRole('button', { name: 'Save 1 indicator' }));
  expect(await screen.findByText(/Somebody else has just changed: Awareness/)).toBeVisible();
  expect(await screen.findByText('Awareness: replaces 78% in this wave.')).toBeVisible();
  const value = (): unknown =>
    (curation.held(indicators).find(({ item }) => item.id === 2)?.item as unknown as IndicatorRow).value;
  expect(value()).toBe(78);
  await user.click(screen.getByRole('button', { name: 'Save 1 indicator' }));
  expect(await screen.findByText('1 indicator is saved.')).toBeVisible();
  expect(value()).toBe(79);
});

const drafts = (): string => window.localStorage.getItem('digital-ambassadors:test:drafts') ?? '';

test('what is typed stays on the device until it is saved, and is found again', async () => {
  const { user } = await entering();
  await type(user, 'Awareness', 'Value', '79');
  expect(screen.getByText('Draft kept on this device')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Back to the indicators' }));
  await user.click(await screen.findByRole('button', { name: 'Enter a wave' }));
  expect(await screen.findByLabelText('Name of the wave')).toHaveValue('October 2026');
  expect(within(line('Awareness')).getByLabelText(/^Value/)).toHaveValue('79');
  await user.click(screen.getByRole('button', { name: 'Save 1 indicator' }));
  expect(await screen.findByText('1 indicator is saved.')).toBeVisible();
  expect(drafts()).toBe('');
  expect(screen.queryByText('Draft kept on this device')).toBeNull();
});

test('a draft is cleared on a press, and the form is as it began', async () => {
  const { user } = await entering();
  await user.click(screen.getByRole('button', { name: 'Clear the draft' }));
  expect(drafts()).toBe('');
  expect(screen.getByLabelText('Name of the wave')).toHaveValue('');
  expect(screen.getByLabelText('Name of the wave')).toHaveFocus();
});

test('a draft stays when somebody else changed a row, and other people’s goes', async () => {
  window.localStorage.setItem('digital-ambassadors:somebody:drafts', '{"wave":{"fields":{"wave":"x"},"at":1}}');
  const { user, curation } = await entering();
  await type(user, 'Awareness', 'Value', '79');
  curation.touch(indicators, 2, { value: 78 } as never);
  await user.click(screen.getByRole('button', { name: 'Save 1 indicator' }));
  expect(await screen.findByText(/Somebody else has just changed: Awareness/)).toBeVisible();
  expect(drafts()).toContain('October 2026');
  expect(window.localStorage.getItem('digital-ambassadors:somebody:drafts')).toBeNull();
});

test('120 % is not saved, and nothing typed is lost', async () => {
  const { user, curation } = await entering();
  await type(user, 'Awareness', 'Value', '120 %');
  await user.click(screen.getByRole('button', { name: 'Save 1 indicator' }));
  expect(screen.getByText('From 0 to 100.')).toBeVisible();
  expect(within(line('Awareness')).getByLabelText(/^Value/)).toHaveValue('120 %');
  expect(curation.batches).toEqual([]);
});
