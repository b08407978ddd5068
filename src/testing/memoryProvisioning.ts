import { ProgrammeError, type Failure } from '../domain/port/programme';
import type { Action, Provisioning } from '../domain/setup/setup';
import type { SiteState } from '../domain/setup/site';
import { lists } from '../lists';
import type { List } from '../lists/list';
import { applied, emptySite } from './siteModel';

export interface MemoryProvisioning extends Provisioning {
  /** The site as it is now. */
  site(): SiteState;
  /** Somebody else changes the site. */
  become(site: SiteState): void;
  /** What was asked for, in order, refused things too. */
  readonly asked: readonly Action[];
  /**
   * What happens to an action, by how often it was asked for, from 1; undefined: it is carried out. `lost`: it is carried
   * out and fails all the same, as when the answer does not come back.
   */
  meet(fate: (action: Action, attempt: number) => (Partial<Failure> & { readonly lost?: boolean }) | undefined): void;
  /** The site cannot be looked at. */
  blind(failure: Partial<Failure> | undefined): void;
}

const errorOf = (failure: Partial<Failure>, what: string): ProgrammeError =>
  new ProgrammeError({ kind: 'unexpected', what, ...failure });

/** A site in memory that set-up can be tried on, and told to fail. */
export const memoryProvisioning = (
  start: SiteState = emptySite(),
  declared: readonly List[] = lists
): MemoryProvisioning => {
  let site = start;
  let fateOf: Parameters<MemoryProvisioning['meet']>[0] = () => undefined;
  let blindness: Partial<Failure> | undefined;
  const asked: Action[] = [];
  return {
    asked,
    site: () => site,
    become: (next) => (site = next),
    meet: (fate) => (fateOf = fate),
    blind: (failure) => (blindness = failure),
    inspect: async () => {
      if (blindness !== undefined) throw errorOf(blindness, 'site');
      return site;
    },
    owners: async () => site.owners,
    carryOut: async (action) => {
      const what = 'list' in action ? action.list : 'navigation';
      asked.push(action);
      const attempt = asked.filter((before) => JSON.stringify(before) === JSON.stringify(action)).length;
      const { lost = false, ...fate } = fateOf(action, attempt) ?? {};
      const fails = lost || Object.keys(fate).length > 0;
      if (!fails || lost) site = applied(site, action, declared);
      if (fails) throw errorOf(lost ? { kind: 'offline', ...fate } : fate, what);
    }
  };
};
