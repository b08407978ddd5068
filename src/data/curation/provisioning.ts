import { late } from '../../device/late';
import type { Provisioning } from '../../domain/setup/setup';
import { lists } from '../../lists';
import type { Language } from '../../lists/columns';
import type { List } from '../../lists/list';
import type { CarryingOut } from './carryingOut';
import { crossing } from '../connection/crossing';
import { Unreached } from '../connection/failures';
import type { SharePoint } from './sharePoint';
import { siteLanguage, siteOwners, siteState } from './siteState';

/** The site's language does not change: asked once, and again after a failure; whoever has looked at the site knows it. */
const askedLanguage = ({ sp }: SharePoint) => {
  let asked: Promise<Language> | undefined;
  return {
    language: (): Promise<Language> => {
      asked ??= sp.web
        .select('Language')()
        .then((web) => siteLanguage(web.Language));
      asked.catch(() => (asked = undefined));
      return asked;
    },
    learn: (language: Language): void => {
      asked = Promise.resolve(language);
    }
  };
};

/** Set-up over SharePoint's REST API. `declared`: absent, the lists of this package. */
export const provisioning = (there: SharePoint, declared: readonly List[] = lists): Provisioning => {
  const { language, learn } = askedLanguage(there);
  let work: CarryingOut | undefined;
  // Its script comes with the first action: whoever only looks at a site waits for less.
  const working = late(async () => {
    const { carryingOut } = await import(/* webpackChunkName: 'importing' */ './carryingOut').catch(() => {
      throw new Unreached('The script did not come.');
    });
    work = carryingOut(there, declared, language);
    return work;
  });
  return {
    inspect: () =>
      crossing('site', async () => {
        work?.forget();
        const state = await siteState(there, declared);
        learn(state.language);
        return state;
      }),
    owners: () => crossing('site', () => siteOwners(there)),
    carryOut: (action) =>
      crossing('list' in action ? action.list : 'navigation', async () => (await working()).carryOut(action))
  };
};
