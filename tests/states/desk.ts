import type { CDPSession, Page } from '@playwright/test';
import { type Answering, answeringOf, askedIn, type Meant, type Paused } from './answering.ts';
import { askedApart, batchPattern, isWriting, questionsIn } from './batches.ts';

/** Whoever answers what is meant. */
interface Answerer {
  readonly meant: Meant;
  readonly answer: (answering: Answering) => Promise<void>;
}

/** What is answered on a page. */
interface Desk {
  readonly session: CDPSession;
  readonly answerers: Answerer[];
  /** Whoever waits for what the server says. */
  readonly served: Map<string, (paused: Paused) => void>;
  /** What nobody has answered yet. */
  readonly waiting: Map<string, Paused>;
}

/** Lets a request be sent, and waits for what the server says. */
const servedBy = async ({ session, served }: Desk, { requestId }: Paused): Promise<Paused> => {
  const said = new Promise<Paused>((resolve) => served.set(requestId, resolve));
  await session.send('Fetch.continueRequest', { requestId, interceptResponse: true });
  return said;
};

/** Whose answer is meant: whoever was told last, first. */
const meantFor = (url: string, answerers: readonly Answerer[]): number => {
  // SharePoint takes `roleAssignments` for `roleassignments`; a space is a plus where a query went by itself.
  const address = decodeURIComponent(url.replaceAll('+', ' ')).toLowerCase();
  return answerers.findLastIndex(({ meant }) => address.includes(meant.toLowerCase()));
};

/** Asks about a part of a batch as if it were asked by itself. */
const askPart = async (part: Answering, answerers: readonly Answerer[]): Promise<void> => {
  const at = meantFor(part.request().url(), answerers);
  await (at < 0
    ? part.fallback()
    : answerers[at]?.answer({ ...part, fallback: () => askPart(part, answerers.slice(0, at)) }));
};

const ask = async (desk: Desk, paused: Paused, answerers: readonly Answerer[]): Promise<void> => {
  const { session } = desk;
  const { requestId, request } = paused;
  const stopped = { session, paused, served: () => servedBy(desk, paused) };
  const questions = questionsIn(askedIn(request));
  if (questions.some((question) => meantFor(question.url(), answerers) >= 0)) {
    const whole = answeringOf(stopped, () => Promise.resolve());
    return askedApart(whole, questions, (part) => askPart(part, answerers));
  }
  const at = meantFor(request.url, answerers);
  if (at < 0) return void (await session.send('Fetch.continueRequest', { requestId }));
  await answerers[at]?.answer(answeringOf(stopped, () => ask(desk, paused, answerers.slice(0, at))));
};

const desks = new WeakMap<Page, Promise<Desk>>();

const openDesk = async (page: Page): Promise<Desk> => {
  const desk: Desk = {
    session: await page.context().newCDPSession(page),
    answerers: [],
    served: new Map(),
    waiting: new Map()
  };
  desk.session.on('Fetch.requestPaused', (paused) => {
    const wanted = desk.served.get(paused.requestId);
    desk.served.delete(paused.requestId);
    if (wanted !== undefined) return wanted(paused);
    desk.waiting.set(paused.requestId, paused);
    const over = (): void => void desk.waiting.delete(paused.requestId);
    // Whoever left the page in the meantime wants no answer any more.
    ask(desk, paused, desk.answerers).then(over, over);
  });
  return desk;
};

/** As the browser wants it: it encodes some of what stands between the words, and tells small letters from capitals. */
const patternOf = ({ meant }: Answerer): { readonly urlPattern: string } => ({
  urlPattern: `*${meant.replace(/[^a-z\d]+/g, '*')}*`
});

/** The browser asks for it once, and has it at hand in the states that follow. */
const isKept = (meant: Meant): boolean => /chunk\.|\.aspx/.test(meant);

/** What is at hand is asked for again: this is what makes a page dearer, and the questions to the lists need none of it. */
const keepNothing = async (session: CDPSession): Promise<void> => {
  for (const cacheDisabled of [true, false]) await session.send('Network.setCacheDisabled', { cacheDisabled });
};

/**
 * From here on the page's requests of this address are answered so. Playwright's own way stops every request, and the
 * browser keeps nothing as long: that made a page a third dearer.
 */
export const answer = async (page: Page, answerer: Answerer): Promise<void> => {
  const opening = desks.get(page) ?? openDesk(page);
  desks.set(page, opening);
  const { session, answerers } = await opening;
  answerers.push(answerer);
  if (isKept(answerer.meant)) await keepNothing(session);
  await session.send('Fetch.enable', { patterns: [batchPattern, ...answerers.map(patternOf)] });
};

/** What still waits and was to be written is written by nobody; whoever goes elsewhere does this first: to go sends it. */
export const dropWrites = async (page: Page): Promise<void> => {
  const desk = await desks.get(page);
  for (const { requestId, request } of desk?.waiting.values() ?? [])
    if (isWriting(askedIn(request)))
      await desk?.session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => undefined);
};

/** From here on the server answers for itself again, what waits for an answer too; but for what was to be written. */
export const answerNothing = async (page: Page): Promise<void> => {
  const desk = await desks.get(page);
  if (desk === undefined || desk.answerers.length === 0) return;
  desk.answerers.length = 0;
  desk.served.clear();
  await dropWrites(page);
  desk.waiting.clear();
  await desk.session.send('Fetch.disable');
};
