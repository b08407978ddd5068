import { globals } from './globals.ts';

/** Shows on the page why it did not start: the loader would otherwise reload it for ever. */
export const showFailure = (reason: unknown): void => {
  const canvas = document.querySelector('#canvas') ?? document.body;
  const text = document.createElement('p');
  text.className = 'notice';
  text.setAttribute('role', 'alert');
  const detail = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  text.textContent = `${globals.localPage.words.startFailed} ${detail}`;
  canvas.append(text);
};
