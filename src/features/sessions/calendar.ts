import { download, savesFiles } from '../../device/download';
import { addressFrom } from '../../domain/common/address';
import type { SharedProgramme } from '../../domain/port/programme';
import type { SignedSession } from '../../domain/sessions/model';
import { sessions } from '../../lists/reading/sessions';
import { say } from '../../strings/say';
import { type CalendarFile, calendarFile } from './calendarFile';
import { kindWord, sessionTitle } from '../../shell/sessionWords';

/** Signs that no file system takes in a name. */
const fileName = (title: string): string =>
  `${title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)}.ics`;

/**
 * Hands the reader a file that puts a session into their calendar, or takes it out. The row's own GUID, which names the event, is
 * read when it is wanted. Resolves with what is said then.
 */
export const handCalendarFile = async (
  programme: SharedProgramme,
  site: string,
  session: SignedSession,
  what: CalendarFile
): Promise<string> => {
  if (!savesFiles()) return say('SessionsFileBarred');
  const [row] = await programme.rows(sessions, {
    columns: ['Guid'],
    which: { column: 'ID', oneOf: [session.id] }
  });
  const host = addressFrom(site)?.host ?? window.location.host;
  const text = calendarFile(
    session,
    { title: sessionTitle(session), details: kindWord(session) },
    { uniqueId: row?.guid || `${session.id}`, host },
    what
  );
  if (text === undefined) return say('SessionsFileNone');
  download(fileName(sessionTitle(session)), new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  return say(what === 'CANCEL' ? 'SessionsFileRemoves' : 'SessionsFileAdds');
};
