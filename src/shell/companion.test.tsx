import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { circles } from '../lists/reading/circles';
import { memoryProgramme, type MemoryProgramme } from '../testing/memoryProgramme';
import { renderFeature, surroundings } from '../testing/renderFeature';
import { Failed } from './Failed';
import { mount, unmount } from './mount';
import type { Companion } from './ProgrammeContext';
import { useSurroundings } from './ProgrammeContext';

/** A feature that shows what it read, and a way to set-up. */
const Feature = (): React.ReactElement => {
  const { programme, openCuration } = useSurroundings();
  const [read, setRead] = React.useState(0);
  React.useEffect(() => {
    void programme.rows(circles).then(() => setRead((count) => count + 1));
  }, [programme]);
  return (
    <button type="button" onClick={() => openCuration?.('health')}>
      read {read}
    </button>
  );
};

const Panel: Companion['Panel'] = ({ part, onClose }) => (
  <div role="dialog" aria-label={part}>
    <button type="button" onClick={onClose}>
      Close
    </button>
  </div>
);

const elements: HTMLElement[] = [];
const open = (programme: MemoryProgramme, companion?: Companion): HTMLElement => {
  const element = document.body.appendChild(document.createElement('div'));
  elements.push(element);
  act(() => mount(element, <Feature />, surroundings(programme, companion === undefined ? {} : { companion }), 'Part'));
  return element;
};
afterEach(() => {
  for (const element of elements.splice(0)) {
    unmount(element);
    element.remove();
  }
});

test('set-up opens over a web part at the part that was asked for', async () => {
  open(memoryProgramme(), { Panel });
  await userEvent.click(await screen.findByRole('button', { name: 'read 1' }));
  expect(screen.getByRole('dialog', { name: 'health' })).toBeVisible();
});

test('once it closes, every web part of the page reads the lists again', async () => {
  const [one, other] = [memoryProgramme(), memoryProgramme()];
  const forgot: string[] = [];
  open({ ...one, forget: () => void forgot.push('one') }, { Panel });
  open(other);
  const [button] = await screen.findAllByRole('button', { name: 'read 1' });
  await userEvent.click(button!);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await screen.findAllByRole('button', { name: 'read 1' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(forgot).toEqual(['one']);
  expect(one.asked).toEqual(['circles', 'circles']);
  expect(other.asked).toEqual(['circles', 'circles']);
});

test('once it closes, the focus is in the web part that it was opened from', async () => {
  open(memoryProgramme());
  const element = open(memoryProgramme(), { Panel });
  const buttons = await screen.findAllByRole('button', { name: 'read 1' });
  await userEvent.click(buttons[1]!);
  const close = screen.getByRole('button', { name: 'Close' });
  close.focus();
  await userEvent.click(close);
  await screen.findAllByRole('button', { name: 'read 1' });
  await waitFor(() => expect(element.querySelector('section')).toHaveFocus());
});

test('what accompanies an edited page stands above the web part, and nothing does on a page that is read', async () => {
  open(memoryProgramme(), { Panel, share: <p>Its share</p> });
  const share = await screen.findByText('Its share');
  expect(share).toBeVisible();
  const feature = screen.getByRole('button', { name: 'read 1' });
  expect(share.compareDocumentPosition(feature)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  open(memoryProgramme(), { Panel });
  expect(screen.getAllByText('Its share')).toHaveLength(1);
});

test.each([
  ['missing', 'Set up lists'],
  ['invalid', 'Check the lists']
] as const)('whoever may manage lists is led from a list that is %s to set-up', async (kind, name) => {
  const opened: string[] = [];
  renderFeature(<Failed failure={{ kind, what: 'ambassadors' }} onRetry={() => undefined} />, memoryProgramme(), {
    mayManageLists: true,
    openCuration: (part) => opened.push(part)
  });
  await userEvent.click(await screen.findByRole('button', { name }));
  expect(opened).toEqual(['lists']);
});

test('of another source site SharePoint is asked who may set up; a reader is offered nothing', async () => {
  const lead = { openCuration: () => undefined };
  const failed = <Failed failure={{ kind: 'missing', what: 'ambassadors' }} onRetry={() => undefined} />;
  const keeper = memoryProgramme({ curator: true });
  renderFeature(failed, keeper, lead).unmount();
  renderFeature(failed, keeper, lead);
  expect(await screen.findByRole('button', { name: 'Set up lists' })).toBeVisible();
  const reader = memoryProgramme({ curator: false });
  renderFeature(failed, reader, lead);
  await screen.findByRole('heading', { name: 'There is nothing to see here yet' });
  expect(reader.asked).toEqual(['curator']);
  expect(screen.getAllByRole('button', { name: 'Set up lists' })).toHaveLength(1);
});

test('a web part that is given the lists of another site begins anew: what was chosen on the one is nothing for the other', async () => {
  const [one, other] = [memoryProgramme(), memoryProgramme()];
  const Chosen = (): React.ReactElement => {
    const { memoryKey } = useSurroundings();
    const [from] = React.useState(memoryKey);
    return <p>chosen on {from}</p>;
  };
  const element = document.body.appendChild(document.createElement('div'));
  elements.push(element);
  const give = (programme: MemoryProgramme, memoryKey: string): void =>
    act(() => mount(element, <Chosen />, surroundings(programme, { memoryKey }), 'Part'));
  give(one, 'this site');
  expect(await screen.findByText('chosen on this site')).toBeVisible();
  // The same site, drawn anew by SharePoint.
  give(one, 'this site');
  give(other, 'another site');
  expect(await screen.findByText('chosen on another site')).toBeVisible();
});
