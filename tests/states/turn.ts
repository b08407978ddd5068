import type { Part, Place, State, Theme } from './state.ts';
import type { Run } from './plan.ts';

/** As SharePoint changes it: the page and its part are told, and nothing is loaded anew. */
export const dress = ({ part }: Place, theme: Theme): Promise<void> =>
  part.evaluate(async (element, to) => {
    const { ownerDocument: document } = element;
    const coloursOf = (): string | null | undefined => element.querySelector('section')?.getAttribute('style');
    const before = coloursOf();
    const section = new URL(document.URL).searchParams.get('section');
    document.documentElement.dataset['theme'] = to;
    document.defaultView?.dispatchEvent(
      new CustomEvent('local-look', { detail: { theme: to, ...(section === null ? {} : { section }) } })
    );
    // The colours of a theme are asked for when they are wanted first.
    for (let tries = 0; tries < 50 && coloursOf() === before; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
  }, theme);

/** In Teams the part has a frame, with an address and a theme of its own. */
const isFramed = ({ host }: State): boolean => host === 'teams' || host === 'teams-personal';

const isFollowed = (part: Part, parameter: string): boolean => parameter.startsWith(`${part}-`);

const parametersOf = ({ and = '' }: State): readonly string[] => and.split('&').filter((each) => each !== '');

/** What a standing page can be turned to: where the part's own share of the address leads, another theme, another width. */
export const isTurned = (state: State): boolean => !isFramed(state);

/** What of a state's address has to be loaded. */
export const loadedOf = (state: State): string =>
  parametersOf(state)
    .filter((each) => !isFollowed(state.part, each))
    .join('&');

/** To the part's share of the address, as Back and Forward do; the rest of it stays. */
const goTo = ({ page }: Place, state: State): Promise<void> => {
  const query = parametersOf(state).filter((each) => isFollowed(state.part, each));
  return page.evaluate(
    ([prefix, wanted]) => {
      const there = new URL(location.href);
      const own = [...there.searchParams.keys()].filter((name) => name.startsWith(prefix));
      for (const name of own) there.searchParams.delete(name);
      for (const [name, value] of new URLSearchParams(wanted)) there.searchParams.append(name, value);
      if (there.href === location.href) return;
      history.pushState(history.state, '', there.href);
      dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    },
    [`${state.part}-`, query.join('&')] as const
  );
};

/** The page that stands there, as another state has it opened. */
export const turn = async (place: Place, { state, look }: Run): Promise<Place> => {
  if (!isTurned(state)) return place;
  const { page, look: before } = place;
  if (look.width !== before.width) await page.setViewportSize({ width: look.width, height: 900 });
  if (look.theme !== before.theme) await dress(place, look.theme);
  await goTo(place, state);
  return { ...place, look };
};
