// Compiled by itself and served to every page of a watch: it imports nothing but types.
import type { Problem, WatchState } from '../watch.ts';

const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
const loadedBuild = new URL(own).searchParams.get('build');

/** How long the server may be away before that is worth a word: it is started again when `local` changes. */
const patience = 4000;

const style = `
:host { all: initial }
section {
  position: fixed; inset: auto 0 0 0; z-index: 2147483647; box-sizing: border-box; max-height: 60vh; overflow: auto;
  padding: 16px 56px 16px 24px; border-top: 4px solid #a4262c; background: #fff; color: #1b1a19;
  font: 14px/1.5 system-ui, sans-serif; color-scheme: light; box-shadow: 0 -4px 24px rgb(0 0 0 / 30%);
}
h2 { margin: 0 0 8px; font-size: 16px }
ul { margin: 0; padding: 0; list-style: none }
li + li { margin-top: 8px }
code { font: 600 14px/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
pre { margin: 0; font: 13px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
button {
  position: absolute; inset-block-start: 12px; inset-inline-end: 12px; width: 32px; height: 32px; padding: 0;
  border: 1px solid currentcolor; border-radius: 4px; background: none; color: inherit; font: 18px/1 system-ui; cursor: pointer;
}
button:focus-visible, section:focus-visible { outline: 2px solid currentcolor; outline-offset: 2px }
section[data-dark] { background: #1b1a19; color: #f3f2f1; border-top-color: #f1707b; color-scheme: dark }
@media (forced-colors: active) { section { border-top-color: CanvasText } }
`;

/** The page is dark: by its own switch, or, where it has none yet, by what the person's system prefers. */
const isDark = (): boolean => {
  const theme = document.documentElement.dataset['theme'];
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : /dark|contrast/.test(theme);
};

const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

const placeOf = ({ file, line, column }: Problem): string =>
  [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');

const itemOf = (problem: Problem): HTMLLIElement => {
  const item = element('li');
  if (problem.file !== undefined) item.append(element('code', placeOf(problem)));
  item.append(element('pre', problem.text));
  return item;
};

const host = element('div');
host.id = 'local-watch';
host.lang = 'en';
const shadow = host.attachShadow({ mode: 'open' });
const alert = element('div');
alert.setAttribute('role', 'alert');
shadow.append(element('style', style), alert);
document.body.append(host);

let shown = '';

/** Shows a sentence and its problems over the page; the same ones are not told twice, so that closing them lasts. */
const show = (title: string, problems: readonly Problem[]): void => {
  const asked = JSON.stringify([title, problems]);
  if (asked === shown) return;
  shown = asked;
  const box = element('section');
  box.setAttribute('aria-label', title);
  // What is longer than the box is read with the arrow keys.
  box.tabIndex = 0;
  if (isDark()) box.dataset['dark'] = '';
  const list = element('ul');
  list.append(...problems.map(itemOf));
  const close = element('button', '×');
  close.type = 'button';
  close.setAttribute('aria-label', 'Close');
  close.addEventListener('click', () => alert.replaceChildren());
  box.append(element('h2', title), list, close);
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') alert.replaceChildren();
  });
  alert.replaceChildren(box);
};

const hide = (): void => {
  shown = '';
  alert.replaceChildren();
};

let away: ReturnType<typeof setTimeout> | undefined;

const hear = ({ data }: MessageEvent<string>): void => {
  clearTimeout(away);
  away = undefined;
  const { build, problems, title } = JSON.parse(data) as WatchState;
  if (build !== loadedBuild) location.reload();
  else if (problems.length > 0) show(title, problems);
  else hide();
};

const miss = (): void => {
  // An answer that is no stream ends a source for good.
  if (source?.readyState === EventSource.CLOSED) {
    source = undefined;
    setTimeout(connect, 1000);
  }
  away ??= setTimeout(
    () => show('The local intranet does not answer', [{ text: 'The terminal in which it was started says why.' }]),
    patience
  );
};

let source: EventSource | undefined;

/** A browser has six connections for all its tabs on one server: those that nobody looks at give theirs back. */
const connect = (): void => {
  if (document.hidden) {
    source?.close();
    source = undefined;
  } else if (source === undefined) {
    source = new EventSource('/_local/watch');
    source.addEventListener('message', hear);
    source.addEventListener('error', miss);
  }
};

document.addEventListener('visibilitychange', connect);
connect();
