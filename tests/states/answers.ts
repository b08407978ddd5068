import type { Page } from '@playwright/test';
import type { Answering, Asked, Meant } from './answering.ts';
import { batchAnswer, isMark, isWriting, partText } from './batches.ts';
import { answer as answerOn, answerNothing } from './desk.ts';
import type { Place } from './state.ts';

/** The lists by the last part of their addresses. */
export type ListName =
  | 'Circles'
  | 'Offices'
  | 'Ambassadors'
  | 'Badges'
  | 'BadgeAwards'
  | 'TrainingCatalogue'
  | 'LearningProgress'
  | 'SearchTerms'
  | 'Questions'
  | 'Replies'
  | 'Faq'
  | 'Contacts'
  | 'Sessions'
  | 'Registrations'
  | 'Attendance'
  | 'CoachingRequests'
  | 'Calls'
  | 'Applications'
  | 'Indicators';

/** A row as SharePoint sends it. */
export type Row = Readonly<Record<string, unknown>>;

/** What a state does before its page is opened, or on the way from there. */
export type Before = (place: Place) => Promise<void>;

/** The rows of a list, read or written one by one. */
export const rowsOf = (list: ListName): Meant => `/Lists/${list}')/items`;

/** What is asked of a list apart from its rows: `fields`, `views`, `roleassignments`. */
export const partOf = (list: ListName, part: string): Meant => `/Lists/${list}')/${part}`;

/** One after the other. */
export const all =
  (...each: readonly Before[]): Before =>
  async (place) => {
    for (const before of each) await before(place);
  };

const answeredOn = new WeakSet<Page>();
const unwritten = new WeakMap<Page, readonly Asked[]>();

/** Answers requests of the page itself instead of the server. */
export const answered =
  (meant: Meant, answer: (route: Answering) => Promise<void>): Before =>
  async ({ page }) => {
    answeredOn.add(page);
    await answerOn(page, { meant, answer });
  };

/** Some of what this page asked for was answered otherwise than by the server. */
export const isAnswered = (page: Page): boolean => answeredOn.has(page);

/** From here on the server answers for itself again. */
export const freed: Before = ({ page }) => {
  answeredOn.delete(page);
  return answerNothing(page);
};

/** The page is given to another state. */
export const forgetAnswers = async (page: Page): Promise<void> => {
  answeredOn.delete(page);
  unwritten.delete(page);
  await answerNothing(page);
};

/** As SharePoint words a refusal. What it says is a name and no sentence: it is of no language. */
const refusal = (detail: string): string =>
  JSON.stringify({ 'odata.error': { code: '-1, Microsoft.SharePoint.Client', message: { value: detail } } });

/** Refuses; 429 tells to wait two minutes, so that nothing is tried again while a state is looked at. */
export const refuse =
  (status: number, { detail = 'AwayUntil', seconds = 120 } = {}) =>
  (route: Answering): Promise<void> =>
    route.fulfill({
      status,
      contentType: 'application/json',
      headers: status === 429 ? { 'Retry-After': String(seconds) } : {},
      body: refusal(detail)
    });

/** Refused with a status. */
export const refused = (meant: Meant, status: number): Before => answered(meant, refuse(status));

/** The browser knows that it has no network. */
export const offline: Before = async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => false })
  );
};

/** Nothing comes through. */
export const cut = (meant: Meant): Before => answered(meant, (route) => route.abort());

/** Never answered: what waits for it stays as it is. */
export const hold = (): Promise<void> => new Promise(() => undefined);

/** Never answered. */
export const held = (meant: Meant): Before => answered(meant, hold);

/** Answered, but only after so many milliseconds. */
export const slow = (meant: Meant, milliseconds: number): Before =>
  answered(meant, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.fallback();
  });

/** So many are answered, and no more. */
export const heldAfter = (meant: Meant, many: number): Before => {
  let asked = 0;
  return all(
    () => Promise.resolve(void (asked = 0)),
    answered(meant, (route) => (++asked > many ? hold() : route.fallback()))
  );
};

/** A page to sign in, where an answer was expected. */
export const signIn = (route: Answering): Promise<void> =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><form/>' });

/** The session has ended. */
export const signedOut = (meant: Meant): Before => answered(meant, signIn);

/** What the server answers, some of it changed on the way. */
export const changed = (meant: Meant, change: (body: never) => unknown): Before =>
  answered(meant, (route) => route.change(change));

interface Rows {
  readonly value: readonly Row[];
}

/** A list whose rows are otherwise than on the server. */
export const withRows = (list: ListName, change: (rows: readonly Row[]) => readonly Row[]): Before =>
  changed(rowsOf(list), (body: Rows) => {
    if (!Array.isArray(body.value)) return body;
    // Some lists are asked for their newest rows first: the same rows are changed all the same.
    const idOf = (row: Row | undefined): number => Number(row?.['Id']);
    const isReversed = idOf(body.value[0]) > idOf(body.value[body.value.length - 1]);
    const inOrder = (rows: readonly Row[]): readonly Row[] => (isReversed ? [...rows].reverse() : rows);
    return { ...body, value: inOrder(change(inOrder(body.value))) };
  });

/** What this page was to write, and what nobody has written. */
export const unwrittenOn = (page: Page): readonly Asked[] => unwritten.get(page) ?? [];

/** Answers what is to be written, and nothing is; whatever is read comes from the server. */
export const writesAnswered =
  (answer: (route: Answering) => Promise<void>): Before =>
  (place) =>
    answered('/_api/', (route) => {
      // Nobody leaves a mark: the next state on this server would be kept away.
      if (isMark(route.request())) return refuse(403)(route);
      if (!isWriting(route.request())) return route.fallback();
      unwritten.set(place.page, [...unwrittenOn(place.page), route.request()]);
      return answer(route);
    })(place);

/** Presses, and a first change is on its way: whoever stops before that has stopped at once. */
export const onItsWay =
  (press: Before): Before =>
  async (place) => {
    // Together: what is waited for alone, while the press fails, fails where nobody listens.
    await Promise.all([place.page.waitForRequest(isWriting), press(place)]);
  };

/** The answer to one part of a batch. */
export interface PartAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** Answers a batch part by part, as SharePoint does: `answer` is told the place of the part and what it asks. */
export const answerParts =
  (answer: (at: number, asked: string) => PartAnswer) =>
  (route: Answering): Promise<void> => {
    const [, ...asked] = (route.request().postData() ?? '').split(/(?=^(?:POST|MERGE|DELETE) http)/m);
    const parts = asked.map((each, at) => {
      const { status, body } = answer(at, each);
      return partText({ status, headers: { ETag: '"2"' }, json: body });
    });
    return route.fulfill(batchAnswer(parts));
  };

/** A part that was carried out. */
export const done = (at: number): PartAnswer => ({ status: 200, body: { Id: 9000 + at, Title: '', LoginName: '' } });

/** A part that was not. */
export const notDone = (status: number, detail = 'AwayUntil'): PartAnswer => ({
  status,
  body: JSON.parse(refusal(detail)) as unknown
});

/** No administrator has said where the lists are. */
export const noTenantProperty: Before = answered('GetStorageEntity', (route) =>
  route.fulfill({ contentType: 'application/json', body: '{"odata.null":true}' })
);

/** A browser that stores nothing for anybody. */
export const storesNothing: Before = async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    Storage.prototype.setItem = refuse;
  });
};

/** Writing to the list of progress is refused. */
export const ticksRefused: Before = writesAnswered((route) =>
  route.fulfill({
    status: 403,
    json: {
      'odata.error': {
        code: '-2147024891, System.UnauthorizedAccessException',
        message: { value: 'LearningProgress' }
      }
    }
  })
);
