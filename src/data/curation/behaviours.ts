import { InjectHeaders, parseBinderWithErrorCheck, type Queryable, RejectOnError, ResolveOnData } from '@pnp/queryable';
import { type Fetch, plainHeaders, plainInit, saidIn } from '../connection/sending';

/** How PnPjs's own modules ask: with the connection's headers and ways of sending, which every page has. */
export const behaviourOver =
  (send: Fetch) =>
  (instance: Queryable): Queryable => {
    instance.on.pre(async (url, init, result) => [url, { ...init, ...plainInit }, result]);
    instance.on.send.replace((url: URL, init: RequestInit) => send(url.toString(), init));
    return instance.using(
      InjectHeaders({ ...plainHeaders }),
      RejectOnError(),
      ResolveOnData(),
      parseBinderWithErrorCheck(saidIn)
    );
  };
