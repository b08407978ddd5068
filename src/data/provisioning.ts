import type { Provisioning } from '../domain/setup';
import type { Connection } from './connection';

/** Set-up over SharePoint's REST API. */
export const provisioning = (_connection: Connection): Provisioning => ({
  inspect: () => Promise.reject(new Error('not yet')),
  carryOut: () => Promise.reject(new Error('not yet'))
});
