import type { Answering, Meant } from './answering.ts';
import { answered, type Before, refuse, signIn } from './answers.ts';
import { moment } from './open.ts';
import type { Place } from './state.ts';

const day = 24 * 60 * 60 * 1000;

/** Whether the device keeps these answers, told by the ends of their keys. */
const isKept = (page: Place['page'], questions: readonly string[]): Promise<boolean> =>
  page.evaluate(
    (wanted) =>
      new Promise<boolean>((resolve) => {
        const request = indexedDB.open('digital-ambassadors');
        // Nobody kept anything yet: what was made by asking is taken back.
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onerror = () => resolve(false);
        request.onsuccess = () => {
          const database = request.result;
          const keys = database.transaction('answers').objectStore('answers').getAllKeys();
          keys.onsuccess = () => {
            database.close();
            // Behind the name of a list stands which of its rows were asked for, if not all.
            const isKeptOf = (question: string) => (key: IDBValidKey) =>
              String(key).endsWith(` ${question}`) || String(key).includes(` ${question} [`);
            resolve(wanted.every((question) => keys.result.some(isKeptOf(question))));
          };
        };
      }),
    questions
  );

/** The page was opened some days before, and the device keeps what it read then. */
export const visited =
  (daysAgo: number, questions: readonly string[]): Before =>
  async ({ page, open }) => {
    await page.clock.setFixedTime(moment.getTime() - daysAgo * day - 60 * 60 * 1000);
    await open();
    for (let tries = 0; !(await isKept(page, questions)); tries++) {
      if (tries > 100) throw new Error(`The earlier visit kept no ${questions.join(', ')}.`);
      await page.waitForTimeout(50);
    }
    await page.clock.setFixedTime(moment);
  };

/** Answered once the device has had time to remember: what comes first is another matter. */
const later = (meant: Meant, answer: (route: Answering) => Promise<void>): Before =>
  answered(meant, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await answer(route);
  });

/** Refused after a while. */
export const refusedLater = (meant: Meant, status: number): Before => later(meant, refuse(status));

/** The session has ended, which is told after a while. */
export const signedOutLater = (meant: Meant): Before => later(meant, signIn);

/** No network, noticed after a while. */
export const cutLater = (meant: Meant): Before => later(meant, (route) => route.abort());
