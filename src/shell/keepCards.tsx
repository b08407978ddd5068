import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { CardPlace, KeptCards } from '../device/keptCard';
import { forgetCards, remember } from '../device/memory';
import { noteFailure } from '../device/noted';
import { type Day, daysLater, workingDay } from '../domain/common/day';
import { captured, type CapturedNode, capturedWhole, inWords, rulesOf } from './captured';
import { type OnDay, ProgrammeContext, type Surroundings } from './ProgrammeContext';

/** Days ahead, and working days among them, beside today. What is older than a week is not drawn. */
const farthest = 7;
const workingDays = 5;
const dayLength = 24 * 60 * 60 * 1000;

/** When the day that a clock shows at an instant ends. */
const endOf = (instant: number, dayAt: Surroundings['dayAt']): number => {
  const day = dayAt(instant);
  let [before, after] = [instant, instant + dayLength + dayLength / 12];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayAt(middle) === day) before = middle;
    else after = middle;
  }
  return after;
};

interface DayAhead {
  readonly day: Day;
  readonly from: number;
  readonly until: number;
}

/** On other days it is nobody else's turn than the day before. */
const isWorkingDay = (day: Day): boolean => workingDay(day) !== workingDay(daysLater(day, -1));

/** Today and the next five working days, as far as a week goes. */
export const daysAhead = (now: number, dayAt: Surroundings['dayAt']): readonly DayAhead[] => {
  const days: DayAhead[] = [{ day: dayAt(now), from: now, until: endOf(now, dayAt) }];
  for (let ahead = 0; ahead < farthest; ahead += 1) {
    const from = days[days.length - 1]!.until;
    days.push({ day: dayAt(from), from, until: Math.min(endOf(from, dayAt), now + farthest * dayLength) });
  }
  return days.filter(({ day }, ahead) => ahead === 0 || isWorkingDay(day)).slice(0, workingDays + 1);
};

/** The page has nothing else to do. Safari has no idle callbacks. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof window.requestIdleCallback === 'function')
      window.requestIdleCallback(() => resolve(), { timeout: 1000 });
    else window.setTimeout(resolve);
  });

/** An element as a feature draws it, beside the page. */
const drawn = (element: React.ReactElement, surroundings: Surroundings): CapturedNode | undefined => {
  const aside = document.createElement('div');
  ReactDOM.render(<ProgrammeContext.Provider value={surroundings}>{element}</ProgrammeContext.Provider>, aside);
  const first = aside.firstElementChild;
  const node = first === null ? undefined : capturedWhole(first);
  ReactDOM.unmountComponentAtNode(aside);
  return node;
};

const coloursOf = ({ style }: HTMLElement): KeptCards['colours'] =>
  Object.fromEntries(Array.from(style, (name) => [name, style.getPropertyValue(name)]));

/** Counts what was begun for each place: what is begun anew ends what is under way. */
const begun = new Map<string, number>();

/**
 * Works out the first cards of the next working days and keeps them on this device: what stands on screen, and for the other
 * days with the piece that changes as `onDay` draws it. Each day is a task of its own, when the page has nothing to do.
 */
export const keepCards = async (
  surroundings: Surroundings,
  { owner, key, isPlain, element }: CardPlace & { readonly element: HTMLElement },
  onDay?: OnDay
): Promise<void> => {
  const turn = (begun.get(owner) ?? 0) + 1;
  begun.set(owner, turn);
  const goesOn = (): boolean => begun.get(owner) === turn && element.isConnected && isPlain();
  try {
    await idle();
    const section = element.querySelector('section');
    const words = section?.firstElementChild?.firstElementChild;
    if (!goesOn() || section === null || !(words instanceof HTMLElement)) return;
    const today = captured(words);
    // A browser that translates the page puts elements of its own into it: those words are not ours to keep.
    if (today === undefined || words.querySelector('font') !== null) return;
    // Whoever used this browser before.
    forgetCards(owner.slice(0, owner.lastIndexOf(' ') + 1));
    const name = `first:${owner}`;
    const colours = coloursOf(section);
    const cards: CapturedNode[] = [];
    const texts: string[] = [];
    const days: [number, number, number][] = [];
    for (const { day, from, until } of daysAhead(Date.now(), surroundings.dayAt)) {
      const other = days.length === 0 ? undefined : onDay?.(day);
      const node = other === undefined ? undefined : drawn(other, surroundings);
      const card = (node && captured(words, node)) ?? today;
      const text = JSON.stringify(card);
      if (!texts.includes(text)) {
        texts.push(text);
        cards.push(card);
      }
      days.push([from, until, texts.indexOf(text)]);
      const kept: KeptCards = { key, colours, css: rulesOf(cards), ...inWords(cards), days };
      remember(name, JSON.stringify(kept));
      await idle();
      if (!goesOn()) return;
    }
  } catch (error) {
    // The next visit begins as the first one did.
    noteFailure('first card', error);
  }
};
