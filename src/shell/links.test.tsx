import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { surroundings } from '../testing/renderFeature';
import { memoryProgramme } from '../testing/memoryProgramme';
import { Frame } from './Frame';
import { ProgrammeContext, type TeamsHost } from './ProgrammeContext';

const chatLink = 'https://teams.microsoft.com/l/chat/0/0?users=ann%40contoso.example&message=Hello';
const draw = (link: React.ReactElement, teams?: TeamsHost) =>
  render(
    <ProgrammeContext.Provider value={surroundings(memoryProgramme(), teams === undefined ? {} : { teams })}>
      <Frame label="Web part">{link}</Frame>
    </ProgrammeContext.Provider>
  );
/** Presses it; where it would lead is read when everybody has heard of the press. */
const pressed = () => {
  const link = screen.getByRole<HTMLAnchorElement>('link');
  const event = createEvent.click(link);
  fireEvent(link, event);
  return { target: link.target, stays: event.defaultPrevented };
};
beforeEach(() => void document.addEventListener('click', (event) => void event.preventDefault(), { once: true }));

test('in Teams a name leads into a tab of its own, on a page of SharePoint it does not', () => {
  const { unmount } = draw(<a href="https://contoso.example/sites/intranet?finder-person=1">Ann</a>, {});
  expect(pressed().target).toBe('_blank');
  unmount();
  draw(<a href="https://contoso.example/sites/intranet?finder-person=1">Ann</a>);
  expect(pressed().target).toBe('');
});

test('what is opened in the part itself, and a mail, stay as they are', () => {
  const { unmount } = draw(
    <a href="https://contoso.example/?finder-person=1" onClick={(event) => event.preventDefault()}>
      Ann
    </a>,
    {}
  );
  expect(pressed()).toEqual({ target: '', stays: true });
  unmount();
  draw(<a href="mailto:ann@contoso.example">Ann</a>, {});
  expect(pressed().target).toBe('');
});

test('a chat of any part is the host’s own, where it has one', () => {
  const chat = jest.fn(() => Promise.resolve());
  const { unmount } = draw(<a href={chatLink}>Chat</a>, { chat });
  expect(pressed().stays).toBe(true);
  expect(chat).toHaveBeenCalledWith('ann@contoso.example', 'Hello');
  unmount();
  draw(<a href={chatLink}>Chat</a>, {});
  expect(pressed().target).toBe('_blank');
});

test('a link of any part tells nobody the page’s address, with the middle button neither', () => {
  for (const press of [
    fireEvent.click,
    (link: Element) => fireEvent(link, new MouseEvent('auxclick', { bubbles: true }))
  ]) {
    const { unmount } = draw(<a href="https://contoso.example/sites/intranet">Ann</a>);
    const link = screen.getByRole<HTMLAnchorElement>('link');
    press(link);
    expect(link.referrerPolicy).toBe('strict-origin');
    unmount();
  }
});
