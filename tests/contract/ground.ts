import type { VisitorKey } from '../../local/http.ts';
import { connectTo } from '../../src/data/connection/connection';
import { provisioning } from '../../src/data/curation/provisioning';
import { sharePoint } from '../../src/data/curation/sharePoint';
import { setUpPlanOf } from '../../src/domain/setup/plan';
import { settingUp, type SetUpReport, type SetUpDesk } from '../../src/domain/setup/settingUp';
import type { Provisioning, Wishes } from '../../src/domain/setup/setup';
import type { SiteState } from '../../src/domain/setup/site';
import { lists } from '../../src/lists';
import type { List } from '../../src/lists/list';
import type { Desk } from './desk';

const network = globalThis.fetch;

export interface Sent {
  /** From 0. */
  readonly at: number;
  /** Method, path and body: two requests that ask for the same are the same. */
  readonly what: string;
}

/** What happens to a request; undefined: nothing. */
export type FaultOf = (request: Sent) => string | undefined;

/** From now on requests go out as this visitor, over a network that may be bad. */
export const visit = (visitor: VisitorKey, faultOf: FaultOf = () => undefined): void => {
  let at = 0;
  globalThis.fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('X-Local-Person', visitor);
    // Nothing is gained on the way to oneself by making it short; what comes compressed is read in the port's contract.
    headers.set('Accept-Encoding', 'identity');
    const path = decodeURIComponent(new URL(String(input)).pathname + new URL(String(input)).search);
    // Ids and ports are other ones on each site.
    const what = `${init?.method ?? 'GET'} ${path} ${String(init?.body ?? '')}`
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
      .replace(/localhost:\d+/g, 'localhost');
    const fault = faultOf({ at, what });
    at += 1;
    if (fault !== undefined) headers.set('X-Local-Fault', fault);
    return network(input, { ...init, headers });
  };
};

export const leave = (): void => {
  globalThis.fetch = network;
};

export const groundOf = (desk: Desk, declared: readonly List[] = lists): Provisioning => {
  return provisioning(sharePoint(connectTo(desk.url)), declared);
};

export const everything: Wishes = { startingRows: true };
export const listsOnly: Wishes = { startingRows: false };

/** Looks, plans and sets up, without waiting. */
export const setUp = async (
  ground: Provisioning,
  wishes: Wishes,
  given: Partial<SetUpDesk> = {}
): Promise<SetUpReport> => {
  const site: SiteState = await ground.inspect();
  return settingUp(setUpPlanOf(site, wishes, given.declared), site, {
    provisioning: ground,
    wishes,
    pause: async () => undefined,
    stopped: () => false,
    tell: () => undefined,
    ...given
  });
};
