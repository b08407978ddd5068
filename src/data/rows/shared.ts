import { nameOfList } from '../../domain/port/listNames';
import type { RememberingProgramme, SharedProgramme } from '../../domain/port/programme';
import { questionOf, type ReadRows } from '../../domain/port/rows';

/** Milliseconds during which an answer serves everybody on the page; after that it is asked anew. */
const freshness = 60_000;

/** Asks a question, unless it was asked just now. */
type Once = <Asked extends Promise<unknown>>(question: string, ask: () => Asked) => Asked;

/** Asks once for all who ask within the freshness; a failed answer is shared only while it is under way. */
const onceEach = (now: () => number): { readonly once: Once; readonly forget: () => void } => {
  const asked = new Map<string, { readonly promise: Promise<unknown>; readonly at: number }>();
  return {
    once: <Asked extends Promise<unknown>>(question: string, ask: () => Asked): Asked => {
      const last = asked.get(question);
      if (last !== undefined && now() - last.at < freshness) return last.promise as Asked;
      const promise = ask();
      const mine = { promise, at: now() };
      asked.set(question, mine);
      // A retry has to reach SharePoint.
      promise.catch(() => {
        if (asked.get(question) === mine) asked.delete(question);
      });
      return promise;
    },
    forget: () => asked.clear()
  };
};

/** A programme that several web parts of a page ask together: the same question at the same time is one request. */
export const sharing = (programme: RememberingProgramme, now: () => number): SharedProgramme => {
  const { once, forget } = onceEach(now);
  const sharedRows =
    (rows: ReadRows): ReadRows =>
    (list, shape) =>
      once(questionOf(nameOfList(list), shape), () => rows(list, shape));
  return {
    profile: () => once('profile', programme.profile),
    person: () => once('person', programme.person),
    curator: () => once('curator', programme.curator),
    rows: sharedRows(programme.rows),
    inStages: (list) => once(questionOf(nameOfList(list)), () => programme.inStages(list)),
    // Each token is asked for once.
    changes: programme.changes,
    together: (ask) => programme.together((rows) => ask(sharedRows(rows))),
    remembered: programme.remembered,
    forget
  };
};
