import type { IRoleAssignments } from '@pnp/sp/security/types.js';
import { lists } from '../../lists';
import { type Language, languages } from '../../lists/languages';
import { hintsIn } from '../../lists/hintsIn';
import type { List } from '../../lists/list';
import { customList } from '../../domain/setup/plan';
import { ProgrammeError } from '../../domain/port/programme';
import type { Grant, ListState, SiteGroup, SiteState } from '../../domain/setup/site';
import { failureFrom } from '../connection/failures';
import {
  byAddress,
  columnsFrom,
  fieldParts,
  grantsFrom,
  listFrom,
  listParts,
  rawOf,
  severalOf,
  textFact,
  viewParts,
  viewsFrom
} from './listFacts';
import { mayManageLists, mayManagePermissions } from '../connection/permissions';
import type { Place, SharePoint } from './sharePoint';
import { missingRows } from './startingRows';

/** Primary languages of Windows' locale ids: 1036 and 2060 are both French. */
const primaryIds: Readonly<Record<Language, number>> = { fr: 0x0c, nl: 0x13, en: 0x09, de: 0x07 };

export const siteLanguage = (lcid: unknown): Language =>
  languages.find((language) => primaryIds[language] === (Number(lcid) & 0x3ff)) ?? 'en';

/** What may be kept from the person without harm: undefined then. A site that is busy or far away is another matter. */
const ifTold = async <Answer>(answer: Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await answer;
  } catch (error) {
    const failure = await failureFrom(error, 'site');
    if (['busy', 'offline', 'signedOut'].includes(failure.kind)) throw new ProgrammeError(failure);
    return undefined;
  }
};

/** Who has which levels, as SharePoint says it; undefined: the person may not know. */
const assignmentsIn = (assignments: IRoleAssignments): Promise<unknown> =>
  ifTold<unknown>(
    assignments
      .select(
        'PrincipalId',
        'Member/Title',
        'RoleDefinitionBindings/BasePermissions',
        'RoleDefinitionBindings/Id',
        'RoleDefinitionBindings/RoleTypeKind'
      )
      .expand('Member', 'RoleDefinitionBindings')()
  );

export const assignmentsOn = (place: Place, list: List): Promise<unknown> =>
  assignmentsIn(place.list(list).roleAssignments);

const grantsIn = async (asked: Promise<unknown>): Promise<readonly Grant[] | undefined> => {
  const assignments = await asked;
  return assignments === undefined ? undefined : grantsFrom(assignments);
};

/** Who has which rights on the site; undefined: the person may not know. */
export const grantsOnSite = async ({ sp }: Place): Promise<readonly Grant[] | undefined> =>
  grantsIn(assignmentsIn(sp.web.roleAssignments));

/** Who has which rights on a list; undefined: the person may not know. */
const grantsOn = async (place: Place, list: List): Promise<readonly Grant[] | undefined> =>
  grantsIn(assignmentsOn(place, list));

const groupsOf = async ({ sp }: Place): Promise<readonly SiteGroup[] | undefined> => {
  const groups = await ifTold(sp.web.siteGroups.select('Id', 'Title')());
  return groups && severalOf(groups).map(({ Id, Title }) => ({ id: Number(Id), title: textFact(Title) }));
};

/** Names of the site's owners; empty: they are kept from the person. */
export const siteOwners = async ({ sp }: Place): Promise<readonly string[]> => {
  const users = await ifTold(sp.web.associatedOwnerGroup.users.select('Title')());
  return severalOf(users).flatMap(({ Title }) => textFact(Title) || []);
};

interface ListThere {
  readonly list: List;
  readonly facts: Omit<ListState, 'columns' | 'views'>;
  readonly inNavigation: boolean;
}

/** Found at their addresses, whatever their titles. */
const listsThere = (answer: unknown, site: string, declared: readonly List[]): readonly ListThere[] => {
  const there = byAddress(answer, site);
  return declared.flatMap((list) => {
    const raw = there.get(list.url.toLowerCase());
    return raw === undefined ? [] : { list, facts: listFrom(raw, list.url), inNavigation: raw.OnQuickLaunch === true };
  });
};

/** What has to be asked of a list besides: two or three parts of the batch in which it is asked of all. */
const partsOf =
  ({ list, facts }: ListThere) =>
  (place: Place) =>
    Promise.all([
      place.list(list).fields.select(fieldParts)().then(columnsFrom),
      place.list(list).views.select(viewParts).expand('ViewFields')().then(viewsFrom),
      facts.ownPermissions ? grantsOn(place, list) : undefined
    ]);

/** Titles of starting rows are read page by page, in no batch: a list may be long. */
const missingOf = (site: SharePoint, found: readonly ListThere[], language: Language) =>
  Promise.all(
    found.map(({ list, facts }) =>
      list.startingRows === 'none' ? undefined : missingRows(site, list, { language, rows: facts.rows })
    )
  );

const mayOf = (permissions: unknown): SiteState['may'] => ({
  manageLists: mayManageLists(permissions),
  managePermissions: mayManagePermissions(permissions)
});

/** Looks at a site as it is now: three requests, one batch about the lists that are there, and rows where some are missing. */
export const siteState = async (site: SharePoint, declared: readonly List[] = lists): Promise<SiteState> => {
  const [web, all, place] = await Promise.all([
    site.sp.web.select('Title', 'Url', 'Language', 'EffectiveBasePermissions')().then(rawOf),
    site.sp.web.lists.select(listParts).expand('RootFolder')(),
    ifTold(site.siteCollection().select('ReadOnly')())
  ]);
  const may = mayOf(web.EffectiveBasePermissions);
  const language = siteLanguage(web.Language);
  const found = listsThere(all, site.connection.site, declared);
  // A library at a list's address is none of ours.
  const ours = found.filter(({ facts }) => facts.template === customList);
  const [[grants, owners, groups, ...parts], missing, hints] = await Promise.all([
    site.together(
      async (there) => (may.manageLists ? grantsOnSite(there) : undefined),
      async (there) => (may.manageLists && may.managePermissions ? [] : siteOwners(there)),
      async (there) => (may.managePermissions ? groupsOf(there) : undefined),
      ...ours.map(partsOf)
    ),
    missingOf(site, ours, language),
    hintsIn(language)
  ]);
  const whole = found.map((each): ListState => {
    const at = ours.indexOf(each);
    const [columns, views, own] = parts[at] ?? [[], []];
    const rights = at === -1 ? undefined : each.facts.ownPermissions ? own : grants;
    const startingRows = missing[at]?.length;
    return {
      ...each.facts,
      columns,
      views,
      ...(rights === undefined ? {} : { grants: rights }),
      ...(startingRows === undefined ? {} : { startingRows })
    };
  });
  return {
    url: textFact(web.Url),
    title: textFact(web.Title),
    language,
    may,
    owners,
    readOnly: rawOf(place).ReadOnly === true,
    lists: new Map(whole.map((list) => [list.url, list])),
    ...(grants === undefined ? {} : { grants }),
    ...(groups === undefined ? {} : { groups }),
    hints,
    navigation: found.flatMap(({ list, inNavigation }) => (inNavigation ? list.url : []))
  };
};
