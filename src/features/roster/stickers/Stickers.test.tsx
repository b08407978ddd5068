import '@testing-library/jest-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { circleTree } from '../../../domain/circles/circles';
import { ProgrammeContext, type Surroundings } from '../../../shell/ProgrammeContext';
import { memoryProgramme } from '../../../testing/memoryProgramme';
import { anAmbassador, aPerson, aSmallOrganisation } from '../../../testing/people';
import { surroundings } from '../../../testing/renderFeature';
import type { RosterSettings } from '../settings';
import Stickers, { type StickersProps } from './Stickers';

const places = aSmallOrganisation();
const ann = anAmbassador('Ann Peeters', { primaryCircle: places.brussels.id, cohort: 'Wave 1', since: '2022-05-02' });
const wim = anAmbassador('Wim De Ridder', { primaryCircle: places.support.id, since: '2026-09-01' });
const longer = anAmbassador('Anne-Sophie de Wouters d’Oplinter', { primaryCircle: places.ghent.id });

const open = async (given: Partial<StickersProps> = {}, around: Partial<Surroundings> = {}) => {
  const settings: RosterSettings = given.settings ?? {};
  render(
    <ProgrammeContext.Provider value={surroundings(memoryProgramme(), around)}>
      <Stickers
        ambassadors={[ann, wim]}
        tree={circleTree(places.circles)}
        held={undefined}
        settings={settings}
        onClose={() => undefined}
        {...given}
      />
    </ProgrammeContext.Provider>
  );
  // The words on the labels come a moment later.
  await screen.findAllByText('A question? Ask me.');
  return within(screen.getByRole('dialog', { name: 'Print stickers' }));
};

const labelOf = (id: number, where: Element = document.body): Element => {
  const label = where.querySelector(`[data-label="${id}"]`);
  if (label === null) throw new Error(`No label of ${id}.`);
  return label;
};
/** Size in millimetres of the line on a label that holds a text. */
const sizeOf = (label: Element, text: string): number =>
  Number(
    [...label.querySelectorAll('text')].find((line) => line.textContent?.includes(text))?.getAttribute('font-size')
  );

let print: jest.SpyInstance;
beforeEach(() => {
  print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  // jsdom draws nothing and says so; widths are estimated then.
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterEach(() => jest.restoreAllMocks());

test('those whom the page shows are chosen beforehand, and nobody prints for nobody', async () => {
  const user = userEvent.setup();
  const dialog = await open({ view: [wim] });
  expect(dialog.getByRole('combobox', { name: 'People' })).toHaveDisplayValue('The people shown');
  expect(document.querySelector(`[data-label="${ann.id}"]`)).toBeNull();
  expect(labelOf(wim.id)).toBeInTheDocument();
  await user.selectOptions(dialog.getByRole('combobox', { name: 'People' }), 'picked');
  const button = dialog.getByRole('button', { name: 'Print' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(button).toHaveAccessibleDescription('Choose at least one person.');
});

test('a long name is set smaller before it is cut, and a cut one is told', async () => {
  const endless = anAmbassador('Maximilianus-Alexandrinus Vandenbroucke-Vanderstichelen van Steenkerque', {});
  const dialog = await open({ ambassadors: [ann, longer, endless] });
  expect(sizeOf(labelOf(ann.id), 'Ann')).toBeCloseTo((12.5 * 25.4) / 72, 3);
  expect(sizeOf(labelOf(longer.id), 'Oplinter')).toBeLessThan(sizeOf(labelOf(ann.id), 'Ann'));
  expect(labelOf(longer.id)).not.toHaveTextContent('…');
  expect(sizeOf(labelOf(endless.id), 'Max')).toBeCloseTo((8 * 25.4) / 72, 3);
  expect(dialog.getByText(/^Name too long for the label, cut short: Maximilianus/)).toBeInTheDocument();
});

test('an accent that white paper would swallow prints black; nothing on a label needs a colour', async () => {
  const theme = (themePrimary: string): IReadonlyTheme => ({ palette: { themePrimary } }) as IReadonlyTheme;
  const inks = (): Set<string | null> =>
    new Set(
      [...labelOf(ann.id).querySelectorAll('[fill]:not([data-code] rect), [stroke]')].flatMap((drawn) =>
        [drawn.getAttribute('fill'), drawn.getAttribute('stroke')].filter((ink) => ink !== null && ink !== 'none')
      )
    );
  await open({}, { theme: theme('#ffd400') });
  expect([...inks()].sort()).toEqual(['#000', '#000000']);
  cleanup();
  await open({}, { theme: theme('#00797e') });
  expect([...inks()].sort()).toEqual(['#000', '#00797e']);
});

test.each([
  ['a short one', 'https://contoso.example/sites/intranet/SitePages/Who.aspx', 20],
  [
    'an ordinary one',
    'https://tenant.sharepoint.com/sites/communication-interne/SitePages/Digital-Ambassadors.aspx',
    26
  ],
  ['a long one', `https://tenant.sharepoint.com/sites/communication/SitePages/${'Ambassadors-'.repeat(14)}.aspx`, 26]
])('the code of %s is as large as it needs to be on the small label', async (_what, finderPage, side) => {
  const dialog = await open({}, { finderPage });
  expect(dialog.queryByText(/^The address of the card is too long/)).not.toBeInTheDocument();
  const sides = [...document.querySelectorAll('[data-code] rect')].map((box) => Number(box.getAttribute('width')));
  expect(new Set(sides)).toEqual(new Set([side]));
});

test('an address too long for a code that phones can read is refused with a sentence; a larger label has room', async () => {
  const user = userEvent.setup();
  const dialog = await open(
    {},
    { finderPage: `https://contoso.example/sites/intranet/SitePages/${'Ambassadors'.repeat(24)}.aspx` }
  );
  const words = /^The address of the card is too long/;
  expect(dialog.getByText(words)).toBeInTheDocument();
  expect(document.querySelector('[data-code]')).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Print' }));
  expect(print).not.toHaveBeenCalled();
  await user.click(dialog.getByRole('radio', { name: /8 per sheet/ }));
  expect(dialog.queryByText(words)).not.toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Print' }));
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
});

test('a thousand labels at a time, no more', async () => {
  const user = userEvent.setup();
  const crowd = Array.from({ length: 1001 }, (_nothing, at) =>
    anAmbassador(`Person ${at}`, {
      person: aPerson('Person', { login: `person${at}` }),
      cohort: at === 0 ? 'First' : ''
    })
  );
  const dialog = await open({ ambassadors: crowd });
  expect(dialog.getByText(/^At most 1,000 labels at a time/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Print' }));
  expect(document.querySelectorAll('[data-stickers]')).toHaveLength(0);
  await user.selectOptions(dialog.getByLabelText('People'), 'cohort');
  await user.selectOptions(dialog.getByLabelText('Cohort'), 'First');
  await user.click(dialog.getByRole('button', { name: 'Print' }));
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
});

test('those of a circle with everything inside it, and those new since a day', async () => {
  const user = userEvent.setup();
  const dialog = await open({ ambassadors: [ann, wim, longer] });
  await user.selectOptions(dialog.getByLabelText('People'), 'circle');
  expect(dialog.getByText('Choose at least one person.')).toBeInTheDocument();
  await user.selectOptions(dialog.getByLabelText('Circle'), String(places.sales.id));
  expect(dialog.getByText('2 labels on 1 sheet, 19 stay free')).toBeInTheDocument();
  await user.selectOptions(dialog.getByLabelText('People'), 'since');
  fireEvent.change(dialog.getByLabelText('Digital Ambassador since'), { target: { value: '2026-09-01' } });
  expect(dialog.getByText('1 label on 1 sheet, 20 stay free')).toBeInTheDocument();
  expect(document.querySelector(`[data-label="${wim.id}"]`)).not.toBeNull();
});

test('one label is seen close by: the first, the next one, the one that is pointed at', async () => {
  const user = userEvent.setup();
  const dialog = await open();
  const close = within(dialog.getByRole('region', { name: 'True size' }));
  expect(close.getByRole('group', { name: 'Ann Peeters' })).toBeInTheDocument();
  expect(close.getByText('63.5 mm')).toBeInTheDocument();
  await user.click(close.getByRole('button', { name: 'Next label' }));
  expect(close.getByRole('group', { name: 'Wim De Ridder' })).toBeInTheDocument();
  // The last one: pressed once more, the button does nothing and keeps the focus.
  expect(close.getByRole('button', { name: 'Next label' })).toHaveAttribute('aria-disabled', 'true');
  await user.click(close.getByRole('button', { name: 'Next label' }));
  expect(close.getByRole('button', { name: 'Next label' })).toHaveFocus();
  expect(close.getByRole('group', { name: 'Wim De Ridder' })).toBeInTheDocument();
  fireEvent.click(labelOf(ann.id, screen.getByRole('region', { name: 'Preview' })));
  expect(close.getByRole('group', { name: 'Ann Peeters' })).toBeInTheDocument();
});

test('the sheet is as large as paper on request, and a label for each page always', async () => {
  const user = userEvent.setup();
  const dialog = await open();
  await user.click(dialog.getByRole('button', { name: 'Sheet at true size' }));
  expect(dialog.getByRole('group', { name: 'True size' }).firstElementChild).toHaveStyle({ inlineSize: '210mm' });
  await user.click(dialog.getByRole('radio', { name: /One per page/ }));
  expect(dialog.getByRole('group', { name: 'True size' }).firstElementChild).toHaveStyle({ inlineSize: '99.1mm' });
  expect(dialog.getByText('2 labels on 2 sheets, 0 stay free')).toBeInTheDocument();
  // The last sheet, and back at the first: an arrow that leads no further keeps the focus.
  for (const name of ['Next sheet', 'Previous sheet']) {
    const arrow = dialog.getByRole('button', { name });
    arrow.focus();
    await user.keyboard('{Enter}');
    expect(arrow).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter}');
    expect(arrow).toHaveFocus();
  }
});

describe('the logo', () => {
  /** Pictures that a test lets come or fail. */
  const asked: HTMLImageElement[] = [];
  beforeEach(() => {
    asked.length = 0;
    jest.spyOn(window, 'Image').mockImplementation(() => {
      const picture = document.createElement('img');
      asked.push(picture);
      return picture;
    });
  });
  const gone = 'The logo could not be read: a ring stands in for it.';

  test('stands on each label once it has come, a ring until then', async () => {
    const dialog = await open({ settings: { stickerLogo: '/sites/intranet/SiteAssets/logo.png' } });
    expect(labelOf(ann.id).querySelector('image')).toBeNull();
    expect(dialog.queryByText(gone)).not.toBeInTheDocument();
    act(() => void fireEvent.load(asked[0]!));
    expect(labelOf(ann.id).querySelector('image')).toHaveAttribute(
      'href',
      'https://contoso.example/sites/intranet/SiteAssets/logo.png'
    );
  });

  test('that cannot be had, or of another tenant, is a ring, and said', async () => {
    const dialog = await open({ settings: { stickerLogo: '/gone.png' } });
    act(() => void fireEvent.error(asked[0]!));
    expect(dialog.getByText(gone)).toBeInTheDocument();
    expect(labelOf(ann.id).querySelector('circle')).not.toBeNull();
    cleanup();
    asked.length = 0;
    const other = await open({ settings: { stickerLogo: 'https://elsewhere.example/logo.png' } });
    expect(other.getByText(gone)).toBeInTheDocument();
    expect(asked).toHaveLength(0);
  });
});
