import { kinds } from '../../lists/kinds';
import type { Words } from '../../lists/columns';
import type { List } from '../../lists/list';
import { handles } from '../privacy/rights';
import type { Action, Handlers, Wishes } from './setup';
import type { ListState, SiteGroup, SiteState } from './site';

/** What the group is called that set-up makes, in the site's language. */
export const handlersName: Words = {
  fr: 'Digital Ambassadors – suivi',
  nl: 'Digital Ambassadors – opvolging',
  en: 'Digital Ambassadors – handlers',
  de: 'Digital Ambassadors – Betreuung'
};

/** Lists on which nobody sees through who does not handle them. */
export const isHandled = ({ kind }: Pick<List, 'kind'>): boolean => kinds[kind].seeingThrough !== 'asOnSite';

const handlersOn = (now: ListState | undefined, site: SiteState): readonly Handlers[] =>
  now?.ownPermissions === true
    ? (now.grants ?? [])
        .filter((grant) => !grant.mayGovern && handles(grant, site.grants ?? []))
        .map(({ principal, name }) => ({ principal, name }))
    : [];

/** Who handles private lists now: was let see all rows there, and not because they do on the site. */
export const handlersNow = (declared: readonly List[], site: SiteState): readonly Handlers[] => {
  const found = declared.filter(isHandled).flatMap(({ url }) => handlersOn(site.lists.get(url), site));
  return [...new Map(found.map((each) => [each.principal, each])).values()];
};

/**
 * Groups that may be chosen: those that the site itself gives nothing, for whoever is in a group of visitors or members
 * would see everybody's private rows; and one that is yet to be made.
 */
export const possibleHandlers = ({ groups = [], grants = [], language }: SiteState): readonly Handlers[] => {
  const known = new Set(grants.map(({ principal }) => principal));
  const free = groups.filter(({ id }: SiteGroup) => !known.has(id));
  const name = handlersName[language];
  const isMade = groups.some(({ title }) => title.toLowerCase() === name.toLowerCase());
  return [...free.map(({ id, title }) => ({ principal: id, name: title })), ...(isMade ? [] : [{ name }])];
};

/** Lets the group that was chosen handle a list. */
export const handlerActions = (
  list: List,
  now: ListState | undefined,
  site: SiteState,
  { handlers }: Wishes
): readonly Action[] => {
  if (handlers === undefined || !isHandled(list)) return [];
  const { principal: chosen, name } = handlers;
  const is = handlersOn(now, site).some((each) =>
    chosen === undefined ? each.name.toLowerCase() === name.toLowerCase() : each.principal === chosen
  );
  return is ? [] : [{ kind: 'letHandle', list: list.url, group: handlers }];
};
