import { lists } from '../../lists';
import { kinds } from '../../lists/kinds';
import type { List } from '../../lists/list';
import type { Action, Plan } from '../setup/setup';
import type { Grant, ListState, Narrowed, SiteState } from '../setup/site';

/**
 * Sees rows of others where each person sees only their own. Which of the two permissions it takes only a tenant can tell:
 * either counts.
 */
export const seesThrough = ({ mayManage, mayOverride }: Grant): boolean => mayManage || mayOverride;

/** Who reads the site and cannot write in a list; nobody, as far as it may be known. */
export const shutOut = (here: readonly Grant[] | undefined, site: readonly Grant[] = []): readonly Grant[] => {
  if (here === undefined) return [];
  const writers = new Set(here.filter(({ mayWrite }) => mayWrite).map(({ principal }) => principal));
  return site.filter(({ principal, mayRead }) => mayRead && !writers.has(principal));
};

const both = ({ mayManage, mayOverride }: Grant): boolean => mayManage && mayOverride;

/** Was let see the rows here: has both permissions on the list, and not because it has them on the site. */
export const handles = (grant: Grant, site: readonly Grant[]): boolean =>
  both(grant) && !site.some((other) => other.principal === grant.principal && both(other));

/**
 * Who has more on a list than its kind allows, by inheritance mostly; nobody, as far as it may be known. Whoever handles
 * the list keeps what they were given, and Full Control stays.
 */
export const narrowedOn = (
  list: List,
  now: Pick<ListState, 'ownPermissions' | 'grants'> | undefined,
  site: readonly Grant[] = []
): readonly Narrowed[] => {
  const { seeingThrough } = kinds[list.kind];
  if (seeingThrough === 'asOnSite') return [];
  const here = now?.ownPermissions === true ? (now.grants ?? []) : site;
  const tooMuch = (grant: Grant): boolean => (seeingThrough === 'nothing' ? grant.mayRead : seesThrough(grant));
  return here
    .filter((grant) => !grant.mayGovern && !handles(grant, site) && tooMuch(grant))
    .map(({ principal, name }) => ({ principal, name }));
};

/**
 * A list of handlers may be there without this person seeing it: SharePoint answers as if there were none. So it is where
 * others of its group stand, for whoever gives no rights on the site: they could not close a new one either.
 */
export const mayBeHidden = (list: List, { lists: there, may }: Pick<SiteState, 'lists' | 'may'>): boolean =>
  kinds[list.kind].readers === 'nothing' &&
  !there.has(list.url) &&
  !may.managePermissions &&
  lists.some(({ url, group }) => group === list.group && there.has(url));

/** The plan without taking anything from somebody of whom an earlier plan, which people saw, did not say so. */
export const withoutSurprise = (plan: Plan, shown: Plan): Plan => {
  const said = new Set(
    shown.flatMap(({ actions }) =>
      actions.flatMap((action) =>
        action.kind === 'narrowList' ? action.from.map(({ principal }) => `${action.list} ${principal}`) : []
      )
    )
  );
  return plan.map((step) => ({
    ...step,
    actions: step.actions.flatMap((action): readonly Action[] => {
      if (action.kind !== 'narrowList') return [action];
      const from = action.from.filter(({ principal }) => said.has(`${action.list} ${principal}`));
      return from.length === 0 ? [] : [{ ...action, from }];
    })
  }));
};
