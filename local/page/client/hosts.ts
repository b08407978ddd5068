import type { HostName } from '../start.ts';
import { framework, type HostClass, type ServiceScope } from './framework.ts';

/** A host of the framework that also hears when a web part's data changed. */
const hearing = (base: HostClass, scope: ServiceScope, dirty: (instanceId: string) => void): object => {
  class Host extends base {
    setDirty(instanceId: string): void {
      dirty(instanceId);
    }
  }
  return new Host(scope);
};

/** The framework's host for this kind of page; in Teams the one that starts TeamsJS. */
export const hostFor = (name: HostName, scope: ServiceScope, dirty: (instanceId: string) => void): object => {
  const { _BaseWebPartHost, _TeamsAwareWebPartHost } = framework.base;
  const teams = name === 'teams' || name === 'teams-personal';
  return hearing(teams ? _TeamsAwareWebPartHost : _BaseWebPartHost, scope, dirty);
};
