import type { VisitorKey } from '../http.ts';
import { differences, filledIn, shown } from './matching.ts';
import type { Values } from './matching.ts';

/**
 * PnPjs, as a test hands it over: rows import nothing of it, so that the replay needs none. It adds its methods by
 * augmenting modules without extensions, which Node's resolution does not type.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
export type Pnp = any;

/** Why a row is not tried through PnPjs; nothing else counts as a reason. */
export type NoTwin =
  /** It is about a header that PnPjs never shows. */
  | 'only in headers'
  /** It is about the text of an answer that PnPjs unwraps. */
  | 'only in the raw answer'
  /** PnPjs has a call for it that never sends this. */
  | 'PnPjs never sends it'
  /** PnPjs has no call for it. */
  | 'PnPjs has no call for it';

/** What makes PnPjs meet a row's behaviour. */
export interface Twin {
  readonly call: (through: ThroughPnp) => Promise<unknown>;
  /** What PnPjs returns, in part, as in a row's body. */
  readonly gives?: unknown;
  /** The HttpRequestError that it throws instead. */
  readonly refused?: { readonly status: number; readonly says: RegExp };
}

/** The call is answered, and what PnPjs makes of the answer holds this. */
export const gives = (call: Twin['call'], given: unknown): Twin => ({ call, gives: given });
/** The call is refused, and the error that PnPjs throws has this status and this sentence. */
export const refuses = (call: Twin['call'], status: number, says: RegExp): Twin => ({
  call,
  refused: { status, says }
});

/** PnPjs over the fixture's lists, for one row; `who` is the row's visitor unless it is given. */
export interface ThroughPnp {
  readonly sp: Pnp;
  /** PnPjs as somebody. */
  readonly as: (who: VisitorKey) => Pnp;
  readonly values: Values;
  /** A value of the fixture that is a number. */
  readonly id: (name: string) => number;
  readonly list: (name?: string, who?: VisitorKey) => Pnp;
  readonly items: (name?: string, who?: VisitorKey) => Pnp;
  readonly item: (id: number, name?: string, who?: VisitorKey) => Pnp;
  /** The id of a new item. */
  readonly added: (body: object, name?: string, who?: VisitorKey) => Promise<number>;
  /** A new item. */
  readonly made: (body: object, name?: string, who?: VisitorKey) => Promise<Pnp>;
}

/** PnPjs and the fixture, as the calls of twins want them. */
export const throughPnp = (as: (who: VisitorKey) => Pnp, visitor: VisitorKey, values: Values): ThroughPnp => {
  const list: ThroughPnp['list'] = (name = 'list', who = visitor) => as(who).web.lists.getById(values[name]);
  const items: ThroughPnp['items'] = (name, who) => list(name, who).items;
  const item: ThroughPnp['item'] = (id, name, who) => items(name, who).getById(id);
  const added: ThroughPnp['added'] = async (body, name, who) => Number((await items(name, who).add(body)).Id);
  return {
    sp: as(visitor),
    as,
    values,
    id: (name) => Number(values[name]),
    list,
    items,
    item,
    added,
    made: async (body, name, who) => item(await added(body, name, who), name, who)
  };
};

/** Makes PnPjs meet a row's behaviour and says what was not as expected; nothing: it was. */
export const runTwin = async (twin: Twin, through: ThroughPnp): Promise<readonly string[]> => {
  try {
    const given = await twin.call(through);
    if (twin.refused !== undefined) return [`a refusal expected, ${shown(given)} given`];
    return differences(filledIn(twin.gives, through.values), given, 'given');
  } catch (error) {
    const { status, message } = error as { readonly status?: number; readonly message: string };
    if (twin.refused === undefined) return [`nothing thrown expected, ${message}`];
    return [
      ...differences(twin.refused.status, status, 'status'),
      ...differences(filledIn(twin.refused.says, through.values), message, 'message')
    ];
  }
};
