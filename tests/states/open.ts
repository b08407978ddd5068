import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from '@playwright/test';
import { openAs, type Visit } from '../browser/intranet';
import type { Look, Part, Place, State } from './state.ts';
import { wordsIn } from './words.ts';

/** The page that shows a part alone, and what the part is to SharePoint. */
const stands = {
  finder: { page: 'Home', id: idOf('ambassadorFinder/AmbassadorFinderWebPart'), as: 'colleague' },
  roster: { page: 'Ambassadors', id: idOf('badgeRoster/BadgeRosterWebPart'), as: 'colleague' },
  starter: { page: 'Welcome', id: idOf('starterLauncher/StarterLauncherWebPart'), as: 'starter' },
  catalogue: { page: 'Trainings', id: idOf('trainingCatalogue/TrainingCatalogueWebPart'), as: 'colleague' },
  questions: { page: 'Questions', id: idOf('questions/QuestionsWebPart'), as: 'colleague' },
  sessions: { page: 'Sessions', id: idOf('sessions/SessionsWebPart'), as: 'colleague' },
  call: { page: 'Join', id: idOf('callForAmbassadors/CallForAmbassadorsWebPart'), as: 'colleague' },
  indicators: { page: 'Indicators', id: idOf('indicators/IndicatorsWebPart'), as: 'colleague' },
  setup: { page: 'Lists', id: idOf('setup/SetupWebPart'), as: 'owner' }
} as const satisfies Readonly<Record<Part, object>>;

/** Every state is looked at on this day, so that two packages and two runs show the same dates. */
export const moment = new Date('2026-11-24T10:00:00+01:00');

function idOf(path: string): string {
  const manifest = readFileSync(join(__dirname, '..', '..', 'src', 'webparts', `${path}.manifest.json`), 'utf8');
  return (JSON.parse(manifest) as { readonly id: string }).id;
}

/** Sets properties of a web part where the page's script reads them: as if an author had saved the page so. */
const set = (page: Page, id: string, properties: Readonly<Record<string, unknown>>): Promise<unknown> =>
  page.addInitScript(
    ([part, given]) => {
      interface Start {
        readonly layout: {
          readonly sections: readonly {
            readonly columns: readonly (readonly { readonly id: string; properties: Record<string, unknown> }[])[];
          }[];
        };
      }
      let start: Start | undefined;
      Object.defineProperty(self, 'localPage', {
        configurable: true,
        get: () => start,
        set: (told: Start) => {
          for (const placed of told.layout.sections.flatMap(({ columns }) => columns.flat()))
            if (placed.id === part) placed.properties = { ...placed.properties, ...given };
          start = told;
        }
      });
    },
    [id, properties] as const
  );

/** The page in the look, the clock at its day; nothing is opened yet. */
const placeOf = async (page: Page, origin: string, state: State, look: Look): Promise<Place> => {
  const { host } = state;
  await page.setViewportSize({ width: look.width, height: 900 });
  // The local page's own tools would take a quarter of the width.
  await page.addInitScript(() => localStorage.setItem('local-tools', 'folded'));
  const around =
    host === 'teams' || host === 'teams-personal'
      ? page.frameLocator('iframe[name="embedded-page-container"]').locator('body')
      : page.locator('body');
  return {
    page,
    // The local page's frame of the part: the first one, for a page in SharePoint's host may hold others.
    part: around.locator('.webpart-body').first(),
    says: wordsIn(look.lang),
    origin,
    look,
    open: () => openAs(page, origin, visitOf(state, look))
  };
};

/** How the page of a state is opened: states that agree in it may follow one another on one page. */
export const visitOf = (state: State, look: Look): Visit => {
  const { page, as } = stands[state.part];
  const host = state.host === 'sharepoint' ? [] : [`host=${state.host ?? 'fullpage'}`];
  const and = [...host, ...(state.and === undefined ? [] : [state.and])].join('&');
  return { page, as: state.as ?? as, lang: look.lang, theme: look.theme, and };
};

const named = (state: State, look: Look, error: unknown, instead = ''): Error =>
  new Error(
    `The state ${state.name} cannot be reached in ${look.lang}, ${look.theme}, ${look.width} px: ${(error as Error).message}${instead}`
  );

/** What stands there instead of a state that was not reached, for whoever reads of it in another place. */
const standing = async ({ part }: Place): Promise<string> => {
  const seen = await part.ariaSnapshot({ timeout: 2000 }).catch((error: unknown) => String(error));
  return `\nThere stands:\n${seen.slice(0, 1500)}`;
};

/** From the opened page to a state; throws with the state's name when it cannot be reached. */
export const reachState = async (place: Place, state: State): Promise<void> => {
  try {
    await state.reach?.(place);
    await state.seen(place).first().waitFor();
  } catch (error) {
    throw named(state, place.look, error, await standing(place));
  }
};

/** Opens a page and goes to a state; throws with the state's name when it cannot be reached. */
export const openState = async (page: Page, origin: string, state: State, look: Look): Promise<Place> => {
  const place = await placeOf(page, origin, state, look);
  try {
    if (state.properties !== undefined) await set(page, stands[state.part].id, state.properties);
    await state.before?.(place);
    await place.open();
  } catch (error) {
    throw named(state, look, error);
  }
  await reachState(place, state);
  return place;
};
