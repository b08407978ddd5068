import { globals } from './globals.ts';

/** What an error says, in one line: without its stack, and without what the framework adds for its own people. */
export const reasonOf = (reason: unknown): string => {
  if (typeof reason === 'object' && reason !== null && 'error' in reason) return reasonOf(reason.error);
  const text = reason instanceof Error ? reason.message : String(reason);
  const [line = ''] = text.trim().split('\n');
  return line.replace(/^\*+|\*+$/g, '').replace(/[\s.]+$/, '');
};

/** Puts a sentence into the place of something that cannot be shown. */
export const say = (place: HTMLElement, sentence: string): void => {
  place.classList.add('notice');
  place.setAttribute('role', 'alert');
  place.textContent = sentence;
};

/** Shows on the page why it did not start: the loader would otherwise reload it for ever. */
export const showFailure = (reason: unknown): void => {
  console.error(reason);
  const text = document.createElement('p');
  (document.querySelector('#canvas') ?? document.body).append(text);
  say(text, `${globals.localPage.words.startFailed} ${reasonOf(reason)}`);
};
