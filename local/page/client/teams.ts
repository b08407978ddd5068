import { globals } from './globals.ts';
import { answersOf, type TeamsRequest } from './teamsAnswers.ts';

/** The local Teams: answers what TeamsJS in the frame asks by messages. */
const frame = document.querySelector<HTMLIFrameElement>('iframe[name="embedded-page-container"]');
const said = document.querySelector<HTMLElement>('[data-teams-said]');
const { localPage } = globals;

const answers = answersOf(localPage, new URL(location.href), (text) => {
  if (said !== null) said.textContent = text;
});

addEventListener('message', (event: MessageEvent<TeamsRequest>) => {
  const there = frame?.contentWindow;
  if (event.origin !== location.origin || there === null || there === undefined || event.source !== there) return;
  const { id, uuid, uuidAsString, func, args } = event.data;
  if (typeof func !== 'string') return;
  const answer = answers(func, args ?? []);
  if (answer !== undefined) there.postMessage({ id, uuid, uuidAsString, args: answer }, location.origin);
});
