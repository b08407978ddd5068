import type { Curation } from '../../../domain/port/curation';
import type { Notes } from '../../../domain/port/notes';
import type { AtWorkNow, SiteMark } from '../../../domain/port/siteMark';
import type { RunKind } from '../../../domain/runs/run';
import { noted } from '../../../device/noted';
import type { Surroundings } from '../../../shell/ProgrammeContext';

/** What changes a site's lists from here. */
export type AtWork = RunKind | 'mending';

/** What stands in the way of beginning: another tab is at work, or another part in this one, or somebody else. */
export type RunHindrance =
  | { readonly by: 'tab' }
  | { readonly by: 'part'; readonly part: AtWork }
  | { readonly by: 'somebody'; readonly at: AtWorkNow };

/** Where one person changes one site's lists in this page: one thing at a time. */
export interface Workplace {
  /** Absent: nothing, in this page. */
  atWork?: AtWork | undefined;
  /** Present: another tab is at work, and its end is waited for. */
  waiting?: AbortController | undefined;
  /** Present: somebody else is at work, in another browser, and is looked for again and again. */
  somebody?: { readonly at: AtWorkNow; readonly timer: ReturnType<typeof setInterval> } | undefined;
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

/** Milliseconds between two looks for somebody else who is at work. */
const glance = 20_000;

/** Milliseconds after which a mark is renewed: several times before it runs out. */
const renewal = 60_000;

const forgetSomebody = (place: Workplace): void => {
  clearInterval(place.somebody?.timer);
  place.somebody = undefined;
};

/** Somebody else is at work: that is so here until they are no more, as long as anybody looks. */
const awaitSomebody = (place: Workplace, mark: SiteMark, at: AtWorkNow): void => {
  forgetSomebody(place);
  const look = async (): Promise<void> => {
    const now = await mark.holder();
    if (now !== undefined || place.somebody?.timer !== timer) return;
    forgetSomebody(place);
    drawAgain(place);
  };
  const timer = setInterval(() => void look(), glance);
  place.somebody = { at, timer };
  drawAgain(place);
};

/** Draws when something changes at a place, until it is called off. */
export const watchPlace = (place: Workplace, draw: () => void): (() => void) => {
  place.viewers.add(draw);
  return () => {
    place.viewers.delete(draw);
    if (place.viewers.size > 0) return;
    place.waiting?.abort();
    place.waiting = undefined;
    forgetSomebody(place);
  };
};

/** What hinders one of these from beginning. */
export const hindranceOf = ({ atWork, waiting, somebody }: Workplace, who: AtWork): RunHindrance | undefined => {
  if (atWork !== undefined) return atWork === who ? undefined : { by: 'part', part: atWork };
  if (waiting !== undefined) return { by: 'tab' };
  return somebody === undefined ? undefined : { by: 'somebody', at: somebody.at };
};

const leave = (place: Workplace): void => {
  place.atWork = undefined;
  drawAgain(place);
};

interface Work {
  readonly who: AtWork;
  readonly ports: Pick<Curation, 'notes' | 'mark'>;
  /** The mark was taken for left behind: somebody else may be at work. */
  readonly onLost: () => void;
}

/** Under which this browser notes the mark that it has left. */
const markNote = 'mark';

type Worked<Answer> = { readonly is: Answer } | undefined;

/** Does the work with a mark on the site, so that nobody else begins any; undefined: somebody else is at it. */
const marked = async <Answer>(
  place: Workplace,
  { who, ports: { mark, notes }, onLost }: Work,
  work: () => Promise<Answer>
): Promise<Worked<Answer>> => {
  // Nobody else is at work in this browser: what it marked and did not take away was left behind by a page that went.
  const left = await notes.read(markNote);
  const taken = await mark.take(who, typeof left === 'number' ? left : undefined);
  if (taken.is === 'none') return { is: await work() };
  if (taken.is === 'others') {
    awaitSomebody(place, mark, taken.by);
    return undefined;
  }
  forgetSomebody(place);
  await notes.write(markNote, taken.mark.id);
  const renew = async (): Promise<void> => {
    if (await taken.mark.renew()) return;
    clearInterval(timer);
    onLost();
  };
  const timer = setInterval(() => void renew(), renewal);
  try {
    return { is: await work() };
  } finally {
    clearInterval(timer);
    await taken.mark.leave();
    await notes.forget([markNote]);
  }
};

/** Does the work while nothing else does any, here, in another tab or in another browser; undefined: something does. */
export const workAt = async <Answer>(
  place: Workplace,
  asked: Work,
  work: () => Promise<Answer>
): Promise<Answer | undefined> => {
  if (place.atWork !== undefined) return undefined;
  place.atWork = asked.who;
  try {
    const { notes } = asked.ports;
    const alone = await notes.alone(async () => [await marked(place, asked, work)] as const);
    if (alone === undefined) awaitOther(place, notes);
    return alone?.[0]?.is;
  } finally {
    leave(place);
  }
};
