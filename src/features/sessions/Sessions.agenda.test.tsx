import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { sessions as sessionList } from '../../lists/reading/sessions';
import { renderFeature } from '../../testing/renderFeature';
import { signedSession } from '../../testing/sessionRows';
import { sessionDesk, type SessionsToHold, stoppedClock } from '../../testing/sessionDesk';
import type { Surroundings } from '../../shell/ProgrammeContext';
import Sessions from './Sessions';
import type { SessionsSettings } from './settings';

const drawn = async (toHold: SessionsToHold, given: Partial<Surroundings> = {}, settings: SessionsSettings = {}) => {
  const desk = sessionDesk(toHold);
  renderFeature(<Sessions {...settings} />, desk.programme, { ...desk.given, ...given });
  await screen.findByRole('heading', { level: 2 });
  await waitFor(() => expect(screen.queryByText('Loading …')).toBeNull());
  return desk;
};

const at = (id: number, day: string, from: string, to: string, more: object = {}) => ({
  id,
  title: `Session ${id}`,
  startsOn: `2026-${day}T${from}:00Z`,
  endsOn: `2026-${day}T${to}:00Z`,
  ...more
});

const weeks = (): readonly (readonly string[])[] =>
  screen
    .getAllByRole('region')
    .filter(
      (region) =>
        region.firstElementChild?.tagName === 'H3' && within(region).queryAllByRole('heading', { level: 4 }).length > 0
    )
    .map((region) => [
      within(region).getByRole('heading', { level: 3 }).firstElementChild?.textContent ?? '',
      ...within(region)
        .getAllByRole('heading', { level: 4 })
        .map(({ textContent }) => textContent ?? '')
    ]);

const row = async (title: string): Promise<HTMLElement> => screen.findByRole('listitem', { name: title });

/** The stopped clock has an Intl of its own, which asks the real one. */
const formats = Intl.DateTimeFormat.prototype;

/** The reader's own clock, and the name of its zone. */
const readersClock = (minutesEast: number, timeZone: string): void => {
  jest.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-minutesEast);
  jest.spyOn(formats, 'resolvedOptions').mockReturnValue({ timeZone } as Intl.ResolvedDateTimeFormatOptions);
};

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
  jest.useFakeTimers(stoppedClock());
  readersClock(60, 'Europe/Brussels');
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('what comes', () => {
  test('stands by week, the earliest first; what is over, held or coaching does not', async () => {
    await drawn({
      sessions: [
        at(5, '12-10', '11:00', '12:00'),
        at(4, '12-01', '11:00', '12:00'),
        at(2, '11-26', '11:00', '12:00'),
        at(1, '11-24', '08:30', '10:00'),
        at(6, '11-24', '07:00', '08:00'),
        at(7, '11-27', '07:00', '08:00', { state: 'Held' }),
        at(8, '11-27', '07:00', '08:00', { kind: 'Coaching' }),
        { id: 9, startsOn: undefined, endsOn: undefined }
      ]
    });
    expect(weeks()).toEqual([
      ['This week', 'Session 1', 'Session 2'],
      ['Next week', 'Session 4'],
      [expect.stringMatching(/^Week of (December 7|7 December)/), 'Session 5']
    ]);
    expect(screen.getByText('4 sessions to come')).toBeVisible();
  });

  test('eight at first, then eight more; the focus goes to the first of those', async () => {
    await drawn({ sessions: Array.from({ length: 18 }, (_none, id) => at(id + 1, '12-10', '11:00', '12:00')) });
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(8);
    await userEvent.click(screen.getByRole('button', { name: 'Show the next 8 sessions' }));
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(16);
    expect(await row('Session 9')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Show the next 2 sessions' }));
    expect(screen.queryByRole('button', { name: /^Show the next/ })).toBeNull();
  });

  test('a row says when, where, in which language and by whom, and marks of lists are text', async () => {
    await drawn({
      sessions: [
        at(1, '11-26', '11:00', '12:00', {
          title: '<b>Excel</b>',
          place: 'Room Meuse',
          meetingUrl: 'https://teams.microsoft.com/l/meetup-join/1'
        })
      ]
    });
    const it = await row('<b>Excel</b>');
    expect(it).toHaveTextContent(/12:00 PM – 1:00 PM · Room Meuse, Teams · in French · Claire Fontaine/);
    expect(it).not.toHaveTextContent('(');
    expect(document.querySelector('li b')).toBeNull();
    // Hidden until one has a place.
    expect(within(it).queryByRole('link')).toBeNull();
  });

  test('without a title, a host or a language it still stands there', async () => {
    await drawn({
      sessions: [
        at(1, '11-26', '11:00', '12:00', { title: ' ', host: undefined, language: undefined, kind: undefined })
      ]
    });
    expect(await row('Session without a title')).toBeVisible();
  });

  test('a link to a session marks it, however far down it is', async () => {
    window.history.replaceState(null, '', '/?sessions-session=12');
    const into = jest.fn();
    Element.prototype.scrollIntoView = into;
    await drawn({ sessions: Array.from({ length: 18 }, (_none, id) => at(id + 1, '12-10', '11:00', '12:00')) });
    expect(await row('Session 12')).toHaveClass('current');
    expect(into).toHaveBeenCalled();
  });
});

describe('times', () => {
  test('whose clock differs reads their own beside the site’s', async () => {
    readersClock(540, 'Asia/Tokyo');
    await drawn({ sessions: [at(1, '11-26', '11:00', '12:00'), at(2, '11-26', '16:00', '17:00')] });
    expect(await row('Session 1')).toHaveTextContent('12:00 PM – 1:00 PM (8:00 PM, Tokyo)');
    expect(await row('Session 2')).toHaveTextContent('5:00 PM – 6:00 PM (Fri 1:00 AM, Tokyo)');
  });

  test('over two days, and until midnight', async () => {
    await drawn({
      sessions: [at(1, '11-26', '08:00', '12:00', { endsOn: '2026-11-27T15:00:00Z' }), at(2, '11-26', '20:00', '23:00')]
    });
    expect(await row('Session 1')).toHaveTextContent(/9:00 AM – (November 27|27 November), 4:00 PM/);
    expect(await row('Session 2')).toHaveTextContent('9:00 PM – 12:00 AM');
  });

  test('an end before the start is one hour', async () => {
    await drawn({ sessions: [at(1, '11-26', '11:00', '09:00')] });
    expect(await row('Session 1')).toHaveTextContent('12:00 PM – 1:00 PM');
  });
});

describe('my next session', () => {
  const meeting = { meetingUrl: 'https://teams.microsoft.com/l/meetup-join/1' };
  const hero = async (): Promise<HTMLElement> => screen.findByRole('article', { name: 'Session 1' });

  test('is put into a calendar first; joining stands beside it', async () => {
    await drawn({ sessions: [at(1, '11-26', '11:00', '12:00', meeting)], registered: [[7, 1]] });
    const it = await hero();
    expect(it).toHaveTextContent('Your next session');
    expect(within(it).getByRole('button', { name: 'Add to Outlook' })).toHaveClass('primary');
    expect(within(it).getByRole('link', { name: /^Join in Teams/ })).not.toHaveClass('primary');
    // The row offers it from a quarter of an hour before.
    expect(within(await row('Session 1')).queryByRole('link', { name: /^Join in Teams/ })).toBeNull();
  });

  test('from a quarter of an hour before, joining is the thing to do', async () => {
    await drawn({ sessions: [at(1, '11-24', '09:15', '10:00', meeting)], registered: [[7, 1]] });
    const join = within(await hero()).getByRole('link', { name: /^Join in Teams/ });
    expect(join).toHaveClass('primary');
    expect(join).toHaveAttribute('href', meeting.meetingUrl);
    expect(within(await row('Session 1')).getByRole('link', { name: /^Join in Teams/ })).toBeVisible();
  });

  test('a link that runs a script is none', async () => {
    await drawn({
      sessions: [at(1, '11-24', '09:15', '10:00', { meetingUrl: 'javascript:alert(1)' })],
      registered: [[7, 1]]
    });
    await hero();
    expect(screen.queryByRole('link', { name: /^Join/ })).toBeNull();
  });

  test('whoever waits has none', async () => {
    await drawn({
      sessions: [at(1, '11-26', '11:00', '12:00', { capacity: 0 })],
      registered: [[7, 1]]
    });
    await row('Session 1');
    expect(screen.queryByRole('article')).toBeNull();
  });

  test('a file for the calendar is handed over, and said', async () => {
    const made: Blob[] = [];
    const [create, revoke] = [jest.fn((blob: Blob) => `blob:${made.push(blob)}`), jest.fn()];
    // Browsers have one, the test's page has none.
    const encode = (text: string): Uint8Array => new Uint8Array(new Blob([text]).size);
    Object.assign(globalThis, {
      TextEncoder: class {
        public encode = encode;
      }
    });
    Object.assign(URL, { createObjectURL: create, revokeObjectURL: revoke });
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await drawn({ sessions: [at(1, '11-26', '11:00', '12:00', meeting)], registered: [[7, 1]] });
    await userEvent.click(within(await hero()).getByRole('button', { name: 'Add to Outlook' }));
    expect(await screen.findByText(/^The file is downloaded: open it to add the session/)).toBeVisible();
    expect(click).toHaveBeenCalledTimes(1);
    expect(made[0]?.type).toBe('text/calendar;charset=utf-8');
  });
});

describe('without sessions', () => {
  test('while they are read', async () => {
    const desk = sessionDesk();
    desk.programme.delay('sessions');
    renderFeature(<Sessions />, desk.programme, desk.given);
    expect(screen.getByRole('heading', { level: 2, name: 'Sessions & coaching' })).toBeVisible();
    expect(screen.queryByText('No sessions yet')).toBeNull();
  });

  test('none was planned', async () => {
    await drawn({});
    expect(await screen.findByText('No sessions yet')).toBeVisible();
  });

  test('all are over', async () => {
    await drawn({ sessions: [at(1, '11-20', '11:00', '12:00')] });
    expect(await screen.findByText('Nothing is planned for now.')).toBeVisible();
  });

  test.each([
    ['a colleague reads that they come', false, 'Sessions are on their way'],
    ['a curator is led to set-up', true, 'The lists for sessions are still missing']
  ])('the lists are absent: %s', async (_who, curator, words) => {
    const desk = sessionDesk({ held: { curator } });
    desk.programme.withoutList(sessionList);
    const openCuration = jest.fn();
    renderFeature(<Sessions />, desk.programme, { ...desk.given, openCuration } as never);
    expect(await screen.findByText(words)).toBeVisible();
    const setUp = screen.queryByRole('button', { name: 'Set up lists' });
    expect(setUp === null).toBe(!curator);
    if (setUp !== null) {
      await userEvent.click(setUp);
      expect(openCuration).toHaveBeenCalledWith('lists');
    }
  });

  test('they could not be read: it is said, and read again on a press', async () => {
    const desk = sessionDesk({ sessions: [at(1, '11-26', '11:00', '12:00')] });
    desk.programme.fail('sessions', { kind: 'forbidden' } as never);
    renderFeature(<Sessions />, desk.programme, desk.given);
    await screen.findByRole('alert');
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('what an earlier visit saw stands there until it was read anew', async () => {
    const desk = sessionDesk({ sessions: [at(1, '11-26', '11:00', '12:00')] });
    const release = desk.programme.delay('sessions');
    desk.programme.remember({ sessions: [signedSession(1)] }, Date.now());
    renderFeature(<Sessions />, desk.programme, desk.given);
    release();
    expect(await row('Session 1')).toBeVisible();
  });
});

test('a title of one’s own stands above', async () => {
  await drawn({}, {}, { title: 'Agenda du coach' });
  expect(screen.getByRole('heading', { level: 2, name: 'Agenda du coach' })).toBeVisible();
});
