import type { Page, Request } from '@playwright/test';
import type { Asked } from './answering.ts';
import { isAnswered, unwrittenOn } from './answers.ts';
import type { State } from './state.ts';

/** What a page says and asks for while a state is looked at. */
export interface Noise {
  /** What a quiet page would not say or ask for. */
  readonly said: (state: State) => readonly string[];
  /** Resolves once no request is under way; for three seconds at most, for some are held back on purpose. */
  readonly quiet: () => Promise<void>;
  /** Whether something was written to the server since the page was opened. */
  readonly wrote: () => boolean;
  /** Forgets what was said. */
  readonly forget: () => void;
  /** Another page is opened there, of this origin: nothing was said or asked for yet. */
  readonly begin: (origin: string) => void;
}

const patience = 3000;

/** A request that changes something: reading with a query too long for an address is a POST as well. */
const writes = (request: Asked): boolean =>
  request.method() !== 'GET' &&
  /\/_api\//i.test(request.url()) &&
  !/\/(contextinfo|getitems|getchanges|renderlistdataasstream|GetClientSideComponents|[\w.]*PeoplePicker[\w.]*)/i.test(
    request.url()
  ) &&
  !(/\/\$batch/i.test(request.url()) && !/^(POST|MERGE|PATCH|PUT|DELETE) /m.test(request.postData() ?? ''));

/** Asks for what is not there, or not theirs: for whoever handles nothing, a list of handlers is not there. */
const meetsRefusals = ({ world, as, before, part }: State): boolean =>
  world === 'empty' || as === 'outsider' || before !== undefined || (part === 'setup' && as === 'reader');

/** A machine that has much to do is told that it fetched too early. */
const isLate = (words: string): boolean => words.includes('was preloaded using link preload but not used');

/**
 * Where somebody has asked for the names and roles of a page, as a screen reader does, the browser notes that Fluent's
 * panel hides the page an instant before it takes the focus from there.
 */
const isOfPanel = (words: string): boolean => words.includes('Blocked aria-hidden on an element');

/** Listens to a page from now on. */
export const listen = (page: Page): Noise => {
  let origin = 'about:blank';
  let said: string[] = [];
  let writing = 0;
  const underWay = new Set<Request>();
  const isExpected = (words: string, state: State): boolean =>
    // A state that answers requests itself makes the network bad, and the console tells so.
    /^error: (Failed to load resource|ChunkLoadError)/.test(words) && (isAnswered(page) || meetsRefusals(state));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isLate(message.text()) && !isOfPanel(message.text()))
      said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    underWay.add(request);
    if (writes(request)) writing++;
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      said.push(`outside: ${request.url()}`);
  });
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return {
    said: (state) => said.filter((words) => !isExpected(words, state)).map((words) => words.replaceAll(origin, '')),
    quiet: async () => {
      const until = Date.now() + patience;
      while (underWay.size > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    wrote: () => writing > unwrittenOn(page).filter(writes).length,
    forget: () => {
      said = [];
    },
    begin: (its) => {
      origin = its;
      said = [];
      writing = 0;
      underWay.clear();
    }
  };
};
