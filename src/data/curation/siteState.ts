import { lists } from '../../lists';
import { type Language, languages } from '../../lists/languages';
import type { List } from '../../lists/list';
import { customList } from '../../domain/setup/plan';
import { ProgrammeError } from '../../domain/port/programme';
import type { Grant, ListState, SiteState } from '../../domain/setup/site';
import type { Connection } from '../connection/connection';
import { failureFrom } from '../connection/failures';
import {
  addressOf,
  columnsFrom,
  fieldParts,
  grantsFrom,
  listFrom,
  listParts,
  rawOf,
  severalOf,
  textFact,
  viewParts,
  viewsFrom,
  type Raw
} from './listFacts';
import { mayManageLists, mayManagePermissions } from '../connection/permissions';
import { listPath } from '../rows/rows';
import { gate } from '../../device/sideBySide';
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
    if (failure.kind === 'busy' || failure.kind === 'offline') throw new ProgrammeError(failure);
    return undefined;
  }
};

/** Who has which rights on the site or a list; undefined: the person may not know. */
export const grantsOf = async (connection: Connection, path: string): Promise<readonly Grant[] | undefined> =>
  ifTold(
    connection
      .ask(`${path}/roleassignments`, {
        $select: 'PrincipalId,Member/Title,RoleDefinitionBindings/BasePermissions',
        $expand: 'Member,RoleDefinitionBindings'
      })
      .then(grantsFrom)
  );

/** Names of the site's owners; empty: they are kept from the person. */
export const siteOwners = async (connection: Connection): Promise<readonly string[]> => {
  const users = await ifTold(connection.ask('_api/web/associatedownergroup/users', { $select: 'Title' }));
  return severalOf(users).flatMap(({ Title }) => textFact(Title) || []);
};

/** What the lists of a site have in common. */
interface Around {
  readonly connection: Connection;
  readonly language: Language;
  /** Whoever can read the site; undefined: the person may not know. */
  readonly grants: readonly Grant[] | undefined;
}

const rightsOf = (path: string, own: boolean, { connection, grants }: Around) =>
  own ? grantsOf(connection, path) : Promise.resolve(grants);

/** Found at its address, whatever its title; with its columns, views and rights. */
const wholeList = async (list: List, raw: Raw, around: Around): Promise<ListState> => {
  const facts = listFrom(raw, list.url);
  if (facts.template !== customList) return { ...facts, columns: [], views: [] };
  const { connection, language } = around;
  const path = listPath(connection, list);
  const [fields, views, grants, starting] = await Promise.all([
    connection.ask(`${path}/fields`, { $select: fieldParts }),
    connection.ask(`${path}/views`, { $select: viewParts, $expand: 'ViewFields' }),
    rightsOf(path, facts.ownPermissions, around),
    list.startingRows === 'none' ? undefined : missingRows(connection, list, { language, rows: facts.rows })
  ]);
  return {
    ...facts,
    columns: columnsFrom(fields),
    views: viewsFrom(views),
    ...(grants === undefined ? {} : { grants }),
    ...(starting === undefined ? {} : { startingRows: starting.length })
  };
};

/** At most six questions at a time. */
const unhurried = (connection: Connection): Connection => {
  const through = gate();
  return { ...connection, ask: (...question) => through(() => connection.ask(...question)) };
};

interface ListThere {
  readonly list: List;
  readonly raw: Raw;
}

const listsThere = (answer: unknown, site: string, declared: readonly List[]): readonly ListThere[] => {
  const there = new Map(severalOf(answer).map((raw) => [addressOf(raw, site).toLowerCase(), raw]));
  return declared.flatMap((list) => {
    const raw = there.get(list.url.toLowerCase());
    return raw === undefined ? [] : { list, raw };
  });
};

const mayOf = (permissions: unknown): SiteState['may'] => ({
  manageLists: mayManageLists(permissions),
  managePermissions: mayManagePermissions(permissions)
});

/** Looks at a site as it is now: four requests, then two for each list that is there and what only some of them need. */
export const siteState = async (given: Connection, declared: readonly List[] = lists): Promise<SiteState> => {
  const connection = unhurried(given);
  const [web, all, place] = await Promise.all([
    connection.ask('_api/web', { $select: 'Title,Url,Language,EffectiveBasePermissions' }).then(rawOf),
    connection.ask('_api/web/lists', { $select: listParts, $expand: 'RootFolder' }),
    ifTold(connection.ask('_api/site', { $select: 'ReadOnly' }))
  ]);
  const may = mayOf(web.EffectiveBasePermissions);
  const language = siteLanguage(web.Language);
  const [grants, owners] = await Promise.all([
    may.manageLists ? grantsOf(connection, '_api/web') : undefined,
    may.manageLists && may.managePermissions ? [] : siteOwners(connection)
  ]);
  const ours = listsThere(all, connection.site, declared);
  const whole = await Promise.all(ours.map(({ list, raw }) => wholeList(list, raw, { connection, language, grants })));
  return {
    url: textFact(web.Url),
    title: textFact(web.Title),
    language,
    may,
    owners,
    readOnly: rawOf(place).ReadOnly === true,
    lists: new Map(whole.map((list) => [list.url, list])),
    ...(grants === undefined ? {} : { grants }),
    navigation: ours.flatMap(({ list, raw }) => (raw.OnQuickLaunch === true ? list.url : []))
  };
};
