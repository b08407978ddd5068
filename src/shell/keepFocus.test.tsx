import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { renderFeature } from '../testing/renderFeature';
import SidePanel from '../ui/SidePanel';
import { keepsFocus } from './Frame';

interface StepsProps {
  /** What stands there before and after the press. */
  readonly before: (press: () => void) => React.ReactElement;
  readonly after: React.ReactElement;
}

const Steps = ({ before, after }: StepsProps): React.ReactElement => {
  const [pressed, setPressed] = React.useState(false);
  return (
    <>
      <h2>People</h2>
      <div>{pressed ? after : before(() => setPressed(true))}</div>
    </>
  );
};

const go = (press: () => void): React.ReactElement => (
  <button type="button" onClick={press}>
    Go
  </button>
);

/** Presses by keyboard, as whoever needs the focus does. */
const press = async (name: string): Promise<void> => {
  screen.getByRole('button', { name }).focus();
  // The file that keeps the focus has come.
  await new Promise((resolve) => setTimeout(resolve, 20));
  await userEvent.keyboard('{Enter}');
};

test('a button that goes with its press leaves the focus at the heading of what comes instead', async () => {
  renderFeature(<Steps before={go} after={<h3>Done</h3>} />);
  await press('Go');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Done' })).toHaveFocus());
});

test('without a heading it is at the one above, and nobody comes there by Tab afterwards', async () => {
  renderFeature(<Steps before={go} after={<a href="#next">Next</a>} />);
  await press('Go');
  const heading = screen.getByRole('heading', { name: 'People' });
  await waitFor(() => expect(heading).toHaveFocus());
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'Next' })).toHaveFocus();
  expect(heading).not.toHaveAttribute('tabindex');
});

test('where nothing stands that could be named, it is at the web part', async () => {
  const Bare = (): React.ReactElement => {
    const [gone, setGone] = React.useState(false);
    return gone ? <p>Gone</p> : go(() => setGone(true));
  };
  renderFeature(<Bare />);
  await press('Go');
  await waitFor(() => expect(screen.getByRole('region', { name: 'Web part' })).toHaveFocus());
});

test('no frame is waited for: on a busy machine it may be long in coming', async () => {
  const frames = jest.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  renderFeature(<Steps before={go} after={<h3>Done</h3>} />);
  await press('Go');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Done' })).toHaveFocus());
  frames.mockRestore();
});

test('a view that takes the focus by itself has it', async () => {
  const View = (): React.ReactElement => {
    const field = React.useRef<HTMLInputElement>(null);
    React.useEffect(() => field.current?.focus(), []);
    return (
      <>
        <h3>Next</h3>
        <input ref={field} aria-label="Name" />
      </>
    );
  };
  renderFeature(<Steps before={go} after={<View />} />);
  await press('Go');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
});

test('a panel over the page that goes gives the focus back to the web part', async () => {
  const Over = (): React.ReactElement => {
    const [open, setOpen] = React.useState(true);
    const panel = (
      <div role="dialog" aria-label="Panel">
        {go(() => setOpen(false))}
      </div>
    );
    return open ? ReactDOM.createPortal(panel, document.body) : <p>Closed</p>;
  };
  renderFeature(<Over />);
  await press('Go');
  await waitFor(() => expect(screen.getByRole('region', { name: 'Web part' })).toHaveFocus());
});

test('a side panel that goes together with its opener gives the focus back to the web part', async () => {
  const Opened = (): React.ReactElement => {
    const [open, setOpen] = React.useState<'not yet' | 'now' | 'no more'>('not yet');
    return (
      <>
        {open === 'no more' ? <h3>Elsewhere</h3> : go(() => setOpen('now'))}
        {open === 'now' && (
          <SidePanel
            title="Panel"
            closeLabel="Close"
            colours={{}}
            lang="en"
            onDismiss={() => setOpen('no more')}
            onFocus={keepsFocus}
          >
            <p>Things</p>
          </SidePanel>
        )}
      </>
    );
  };
  renderFeature(<Opened />);
  await press('Go');
  await press('Close');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Elsewhere' })).toHaveFocus());
});

test('a button that goes inside a side panel leaves the focus in the panel', async () => {
  renderFeature(
    <SidePanel title="Panel" closeLabel="Close" colours={{}} lang="en" onDismiss={jest.fn()} onFocus={keepsFocus}>
      <Steps before={go} after={<h3>Done</h3>} />
    </SidePanel>
  );
  await press('Go');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Done' })).toHaveFocus());
});

test('a side panel that goes with what had the focus in it gives it back to what the web part shows now', async () => {
  const Over = (): React.ReactElement => {
    const [open, setOpen] = React.useState<'not yet' | 'now' | 'no more'>('not yet');
    if (open === 'not yet') return go(() => setOpen('now'));
    return open === 'no more' ? (
      <h3>Read again</h3>
    ) : (
      <SidePanel title="Panel" closeLabel="Close" colours={{}} lang="en" onDismiss={jest.fn()} onFocus={keepsFocus}>
        <button type="button" onClick={() => setOpen('no more')}>
          Finish
        </button>
      </SidePanel>
    );
  };
  renderFeature(<Over />);
  await press('Go');
  await press('Finish');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Read again' })).toHaveFocus());
});

test('whoever left the web part is not called back when something goes there', async () => {
  const later: { go?: () => void } = {};
  renderFeature(<Steps before={(done) => <>{go((later.go = done))}</>} after={<h3>Done</h3>} />);
  const button = screen.getByRole('button', { name: 'Go' });
  button.focus();
  await new Promise((resolve) => setTimeout(resolve, 20));
  button.blur();
  await new Promise((resolve) => setTimeout(resolve, 20));
  act(() => later.go?.());
  await screen.findByRole('heading', { name: 'Done' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(document.body).toHaveFocus();
});

test('nor is whoever went on to the page around it, and left that too', async () => {
  const later: { go?: () => void } = {};
  renderFeature(<Steps before={(done) => <>{go((later.go = done))}</>} after={<h3>Done</h3>} />);
  const around = document.body.appendChild(document.createElement('input'));
  for (const step of [() => screen.getByRole('button', { name: 'Go' }).focus(), () => around.focus()]) {
    step();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  around.blur();
  act(() => later.go?.());
  await screen.findByRole('heading', { name: 'Done' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(document.body).toHaveFocus();
  around.remove();
});
