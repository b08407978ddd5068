import { action, step } from './kind.ts';
import type { Kind } from './kind.ts';
import { listsKind } from './lists.ts';
import { peopleManager, peoplePicker } from './profiles.ts';
import { searchKind } from './search.ts';
import { contextInformation, siteKind, webKind } from './web.ts';

/** What stands behind `/_api/`. */
export const rootKind: Kind<unknown> = {
  name: '_api',
  verbs: {},
  steps: {
    web: step(
      'web',
      () => webKind,
      () => undefined
    ),
    site: step(
      'site',
      () => siteKind,
      () => undefined
    ),
    lists: step(
      'lists',
      () => listsKind,
      () => undefined
    ),
    contextinfo: action('contextinfo', 'POST', (_, _given, call) => contextInformation(call), { withoutDigest: true }),
    search: step(
      'search',
      () => searchKind,
      () => undefined
    ),
    'sp.userprofiles.peoplemanager': peopleManager,
    ...peoplePicker
  },
  unbuilt: [
    'social.feed',
    'sp.userprofiles.profileloader.getprofileloader',
    'sp.appcontextsite',
    'sitepages',
    'v2.1',
    'sp.utilities.utility',
    'groupsitemanager',
    'navigation',
    'thememanager',
    'hubsites',
    'apps'
  ]
};
