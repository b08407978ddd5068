import type { RememberingProgramme, SharedProgramme } from '../domain/programme';

/** Milliseconds during which an answer serves everybody on the page; after that it is asked anew. */
const freshness = 60_000;

interface Shared<Answer> {
  (): Promise<Answer>;
  readonly forget: () => void;
}

/** Asks once for all who ask within the freshness; a failed answer is shared only while it is under way. */
const once = <Answer>(ask: () => Promise<Answer>, now: () => number): Shared<Answer> => {
  let last: { readonly promise: Promise<Answer>; readonly at: number } | undefined;
  const shared = (): Promise<Answer> => {
    if (last !== undefined && now() - last.at < freshness) return last.promise;
    const mine = { promise: ask(), at: now() };
    last = mine;
    // A retry has to reach SharePoint.
    mine.promise.catch(() => {
      if (last === mine) last = undefined;
    });
    return mine.promise;
  };
  return Object.assign(shared, { forget: () => (last = undefined) });
};

/** A programme that several web parts of a page ask together: the same question at the same time is one request. */
export const sharing = (programme: RememberingProgramme, now: () => number): SharedProgramme => {
  const shared = {
    profile: once(programme.profile, now),
    circles: once(programme.circles, now),
    offices: once(programme.offices, now),
    ambassadors: once(programme.ambassadors, now),
    badges: once(programme.badges, now),
    awards: once(programme.awards, now),
    trainings: once(programme.trainings, now),
    searchTerms: once(programme.searchTerms, now),
    curator: once(programme.curator, now)
  };
  return {
    ...shared,
    remembered: programme.remembered,
    forget: () => {
      for (const question of Object.values(shared)) question.forget();
    }
  };
};
