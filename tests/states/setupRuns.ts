import type { Answering } from './answering.ts';
import { all, answered, type Before, writesAnswered } from './answers.ts';

/** As often as it is asked: first one answer, then another. */
export const first = (
  times: number,
  one: (route: Answering) => Promise<void>,
  then: (route: Answering) => Promise<void>
): Before => {
  let asked = 0;
  return all(
    () => Promise.resolve(void (asked = 0)),
    writesAnswered((route) => (asked++ < times ? one(route) : then(route)))
  );
};

/** The lock that a tab at work holds is held, by whoever is at the screen. */
export const inAnotherTab: Before = ({ page, origin }) =>
  page.evaluate(async (site) => {
    const answer = await fetch(`${site}/_api/web/currentuser`, { headers: { accept: 'application/json' } });
    const { LoginName } = (await answer.json()) as { readonly LoginName: string };
    await new Promise<void>((granted) => {
      const lock = `digital-ambassadors-work ${site} ${LoginName}`.toLowerCase();
      void navigator.locks.request(lock, () => {
        granted();
        return new Promise(() => undefined);
      });
    });
  }, `${origin}/sites/intranet`);

const at = '2026-11-24T09:05:00Z';

/** Somebody else has left a mark, from another browser; whoever comes after them finds it first. */
export const somebodyAtWork = (name: string): Before =>
  answered('DigitalAmbassadorsWork', (route) => {
    const mark = (id: number, Title: string) => ({
      Id: id,
      Title: 'import',
      Created: at,
      Modified: at,
      Author: { Title }
    });
    const isAsked = route.request().method() === 'GET';
    return route.fulfill({ json: isAsked ? { value: [mark(1, name), mark(2, '')] } : mark(2, '') });
  });

/** What the device has noted of a run so far; empty: nothing was done. */
const notedOf = (page: Parameters<Before>[0]['page'], run: string): Promise<string> =>
  page.evaluate(
    (name) =>
      new Promise<string>((resolve) => {
        const request = indexedDB.open('digital-ambassadors-work');
        // Nobody noted anything yet: what was made by asking is taken back.
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onerror = () => resolve('');
        request.onsuccess = () => {
          const database = request.result;
          const notes = database.transaction('works').objectStore('works').openCursor();
          const tell = (noted: string): void => {
            database.close();
            resolve(noted);
          };
          notes.onsuccess = () => {
            const note = notes.result;
            if (note === null) return tell('');
            const { value } = note.value as { readonly value: { readonly results?: unknown } };
            // Something was done: a number that is not nothing, or a first answer.
            const results = JSON.stringify(value.results ?? []);
            const isSome = /true|[1-9]/.test(results.replace(/"of":\d+/, ''));
            if (String(note.key).endsWith(` ${name} results`) && isSome) return tell(results);
            note.continue();
          };
        };
      }),
    run
  );

/** The page goes in the middle of a run, and is opened again. */
export const cutOff =
  (run: 'set-up' | 'erasing'): Before =>
  async ({ page, open }) => {
    // The last write is held back: after half a second without a note there comes none any more, on a slow machine as well.
    let noted = '';
    for (let [tries, same] = [0, 0]; same < 10; tries++) {
      if (tries > 100) throw new Error(`Nothing of the ${run} was noted, or too much.`);
      await page.waitForTimeout(50);
      const now = await notedOf(page, run);
      same = now !== '' && now === noted ? same + 1 : 0;
      noted = now;
    }
    await open();
  };
