import { globals } from './globals.ts';
import { seenEvent, witness, type SeenRequest } from './requests.ts';
import { lookEvent, type Look } from './lookEvent.ts';
import { fill } from '../words/fill.ts';
import { element, openBox } from './editParts.ts';
import { noteIn } from './notes.ts';

const { words } = globals.localPage;
const root = document.documentElement;
const one = <Found extends Element>(selector: string) => document.querySelector<Found>(selector);
const onChange = (name: string, changed: (value: string) => void) => {
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="local-${name}"]`))
    field.addEventListener('change', () => changed(field.value));
};

const fold = (folded: boolean) => {
  root.dataset['tools'] = folded ? 'folded' : 'open';
  try {
    localStorage.setItem('local-tools', folded ? 'folded' : 'open');
  } catch {
    // Storage is switched off: the drawer is as it is on each page.
  }
  dispatchEvent(new Event('resize'));
};

const foldable = () => {
  one('[data-tools-fold]')?.addEventListener('click', () => {
    fold(true);
    const openers = [...document.querySelectorAll<HTMLElement>('[data-tools-open]')];
    (openers.find((opener) => opener.matches('.tools-tab') && opener.offsetWidth > 0) ?? openers[0])?.focus();
  });
  for (const opener of document.querySelectorAll('[data-tools-open]'))
    opener.addEventListener('click', () => {
      fold(false);
      one<HTMLElement>('.people input:checked')?.focus();
    });
};

/** This address with one of the page's own parameters changed; what web parts put there stays. */
const addressWith = (name: string, value: string) => {
  const address = new URL(location.href);
  if (value === '') address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  return address.href;
};

const go = (name: string, value: string) => location.assign(addressWith(name, value));

const frame = () => one<HTMLIFrameElement>('iframe[name="embedded-page-container"]');

/** Theme and background change without a reload, here and inside the frame of Teams. */
const changeLook = (name: 'theme' | 'section', value: string) => {
  history.replaceState(history.state, '', addressWith(name, value));
  const chosen = (field: string) => one<HTMLInputElement>(`[name="local-${field}"]:checked`)?.value ?? '';
  const section = chosen('section');
  const look = { theme: chosen('theme'), ...(section === '' ? {} : { section }) } as Look;
  for (const page of [globalThis, frame()?.contentWindow]) {
    if (page === undefined || page === null) continue;
    page.document.documentElement.dataset['theme'] = look.theme;
    page.dispatchEvent(new CustomEvent(lookEvent, { detail: look }));
  }
  // The links of the frame lead to pages with the same look.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/sites/"]')) {
    const address = new URL(link.href);
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
    link.href = address.pathname + address.search;
  }
};

const become = async (person: string) => {
  await fetch('/_local/person', { method: 'POST', body: person });
  location.reload();
};

interface Found {
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

/** Anybody of the organisation, found by name: whoever is chosen from the suggestions looks on. */
const findAnybody = () => {
  const field = one<HTMLInputElement>('[name="local-anybody"]');
  const list = one<HTMLDataListElement>('#local-people');
  if (field === null || list === null) return;
  let found: readonly Found[] = [];
  const suggestionOf = ({ name, email }: Found) => `${name}, ${email}`;
  const suggest = async () => {
    const named = field.value;
    const answer = await fetch(`/_local/people?named=${encodeURIComponent(named)}`);
    // Whoever typed on has asked again.
    if (!answer.ok || named !== field.value) return;
    found = (await answer.json()) as readonly Found[];
    list.replaceChildren(...found.map((one) => new Option(one.role, suggestionOf(one))));
  };
  const chosen = () => found.find((one) => suggestionOf(one) === field.value);
  field.addEventListener('input', () => {
    const person = chosen();
    void (person === undefined ? suggest() : become(person.email));
  });
  const enter = async () => {
    // Whoever is quick has typed more than the suggestions know.
    if (chosen() === undefined) await suggest();
    const [only, ...others] = found;
    const person = chosen() ?? (others.length === 0 ? only : undefined);
    if (person !== undefined) await become(person.email);
  };
  field.addEventListener('keydown', ({ key }) => void (key === 'Enter' && enter()));
};

const switchNetwork = async (mode: string) => {
  const answer = await fetch('/_local/network', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mode })
  });
  const sum = one<HTMLElement>('[data-requests-sum]');
  if (!answer.ok && sum !== null) sum.textContent = words.networkUnknown;
};

/** The mode that the server is in now, when it has modes. */
const showNetwork = async () => {
  const field = one<HTMLSelectElement>('[name="local-network"]');
  const answer = await fetch('/_local/network');
  if (!answer.ok || field === null) return;
  const { mode } = (await answer.json()) as { readonly mode?: string };
  if (mode !== undefined) field.value = mode;
};

const switches = () => {
  onChange('person', (value) => void become(value));
  onChange('lang', (value) => go('lang', value));
  onChange('Mode', (value) => go('Mode', value));
  onChange('host', (value) => go('host', value === 'sharepoint' ? '' : value));
  onChange('theme', (value) => changeLook('theme', value));
  onChange('section', (value) => changeLook('section', value));
  onChange('network', (value) => void switchNetwork(value));
};

const told = (seen: SeenRequest) => {
  const item = document.createElement('li');
  const add = (tag: string, className: string, text: string) => {
    const part = document.createElement(tag);
    part.className = className;
    part.textContent = text;
    item.append(part);
    return part;
  };
  add('span', 'verb', seen.method);
  add('code', 'where', seen.short).title = seen.address;
  add('span', 'status', seen.status === 0 ? words.requestFailed : String(seen.status));
  add('span', 'time', `${seen.milliseconds} ms`);
  if (seen.note !== undefined) add('span', 'note', noteIn(words, seen.note));
  item.classList.toggle('told', seen.note !== undefined);
  item.classList.toggle('bad', seen.status === 0 || seen.status >= 400);
  return item;
};

const requests = () => {
  const list = one<HTMLOListElement>('[data-requests]');
  const sum = one<HTMLElement>('[data-requests-sum]');
  const there = witness();
  if (list === null || sum === null) return;
  const summarise = () => {
    const all = there.localRequests;
    const bytes = all.reduce((total, { bytes: size = 0 }) => total + size, 0);
    const time = all.reduce((total, { milliseconds }) => total + milliseconds, 0);
    sum.textContent =
      all.length === 0
        ? words.requestsNone
        : fill(words.requestsOf, { count: all.length, size: Math.ceil(bytes / 1024), time });
  };
  list.append(...there.localRequests.map(told));
  summarise();
  there.addEventListener(seenEvent, (event) => {
    list.append(told((event as CustomEvent<SeenRequest>).detail));
    list.scrollTop = list.scrollHeight;
    summarise();
  });
  one('[data-requests-clear]')?.addEventListener('click', () => {
    there.localRequests.length = 0;
    list.replaceChildren();
    summarise();
  });
};

/** Menus close when something else is clicked or with Escape. */
const menus = () => {
  const close = (but: EventTarget | null) => {
    for (const open of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]'))
      if (!(but instanceof Node && open.contains(but))) open.open = false;
  };
  document.addEventListener('click', ({ target }) => close(target));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    one<HTMLElement>('details.menu[open] > summary')?.focus();
    close(null);
  });
};

const follow = () => {
  const button = one<HTMLButtonElement>('[data-follow]');
  if (button === null) return;
  const show = (on: boolean) => {
    button.setAttribute('aria-pressed', String(on));
    const label = button.querySelector('span');
    if (label !== null) label.textContent = (on ? button.dataset['on'] : button.dataset['off']) ?? '';
  };
  show(localStorage.getItem('local-follow') === 'yes');
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    localStorage.setItem('local-follow', on ? 'yes' : 'no');
    show(on);
  });
};

const details = () => {
  const { layout, key, packages } = globals.localPage;
  const saved =
    layout.saved === undefined
      ? words.detailsNever
      : new Date(layout.saved).toLocaleString(root.lang, { dateStyle: 'long', timeStyle: 'short' });
  const parts = layout.sections.flatMap(({ columns }) => columns.flat()).map(({ title }) => title);
  const rows: readonly (readonly [string, string])[] = [
    [words.detailsPage, `${layout.title} (${key}.aspx)`],
    [words.detailsAddress, location.href],
    [words.detailsSaved, saved],
    [words.detailsParts, parts.join(', ')],
    [words.detailsPackages, packages.join('\n')]
  ];
  const list = element('dl', '');
  for (const [term, text] of rows) list.append(element('dt', '', term), element('dd', '', text));
  const body = element('div', '');
  body.append(list);
  openBox(words.details, words.close, body);
};

one('[data-details]')?.addEventListener('click', details);
foldable();
switches();
findAnybody();
requests();
menus();
follow();
void showNetwork();
