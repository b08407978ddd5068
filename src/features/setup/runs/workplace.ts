import type { Notes } from '../../../domain/port/notes';
import type { RunKind } from '../../../domain/runs/run';
import { noted } from '../../../device/noted';
import type { Surroundings } from '../../../shell/ProgrammeContext';

/** What changes a site's lists from here. */
export type AtWork = RunKind | 'mending';

/** What stands in the way of beginning: another tab is at work, or another part in this one. */
export type RunHindrance = { readonly by: 'tab' } | { readonly by: 'part'; readonly part: AtWork };

/** Where one person changes one site's lists in this page: one thing at a time. */
export interface Workplace {
  /** Absent: nothing, in this page. */
  atWork?: AtWork | undefined;
  /** Present: another tab is at work, and its end is waited for. */
  waiting?: AbortController | undefined;
  readonly viewers: Set<() => void>;
}

/** One for each person and site, whose port there is one of. */
const places = new WeakMap<Surroundings['curation'], Workplace>();

export const workplaceOf = (curation: Surroundings['curation']): Workplace => {
  const place = places.get(curation) ?? { viewers: new Set() };
  places.set(curation, place);
  return place;
};

export const drawAgain = ({ viewers }: Workplace): void => {
  for (const draw of [...viewers]) draw();
};

/** Another tab is at work: that is so here until it is over, as long as anybody looks. */
export const awaitOther = (place: Workplace, notes: Notes): void => {
  if (place.waiting !== undefined) return;
  const control = new AbortController();
  place.waiting = control;
  drawAgain(place);
  const over = async (): Promise<void> => {
    await notes.whileIdle(async () => true, control.signal);
    if (place.waiting !== control) return;
    place.waiting = undefined;
    drawAgain(place);
  };
  over().catch(noted('locks'));
};

/** Draws when something changes at a place, until it is called off. */
export const watchPlace = (place: Workplace, draw: () => void): (() => void) => {
  place.viewers.add(draw);
  return () => {
    place.viewers.delete(draw);
    if (place.viewers.size > 0) return;
    place.waiting?.abort();
    place.waiting = undefined;
  };
};

/** What hinders one of these from beginning. */
export const hindranceOf = ({ atWork, waiting }: Workplace, who: AtWork): RunHindrance | undefined => {
  if (atWork !== undefined) return atWork === who ? undefined : { by: 'part', part: atWork };
  return waiting === undefined ? undefined : { by: 'tab' };
};

const leave = (place: Workplace): void => {
  place.atWork = undefined;
  drawAgain(place);
};

/** Does the work while nothing else does any, here or in another tab; undefined: something does. */
export const workAt = async <Answer>(
  place: Workplace,
  { who, notes }: { readonly who: AtWork; readonly notes: Notes },
  work: () => Promise<Answer>
): Promise<Answer | undefined> => {
  if (place.atWork !== undefined) return undefined;
  place.atWork = who;
  try {
    const answer = await notes.alone(work);
    if (answer === undefined) awaitOther(place, notes);
    return answer;
  } finally {
    leave(place);
  }
};
