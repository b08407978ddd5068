import { invalidRequest } from '../site/refusal.ts';
import type { Answer, Call } from './call.ts';
import type { Argument, Segment } from './path.ts';
import type { Value } from './shape.ts';

export const verbs = ['GET', 'POST', 'MERGE', 'PUT', 'DELETE'] as const;
export type Verb = (typeof verbs)[number];

/** How much of SharePoint's endpoint is here; the table in local/README.md is written from it. */
interface Operation<Context> {
  readonly answer: (context: Context, call: Call) => Answer;
  /** What SharePoint does here and this does not; absent: nothing, it is full. */
  readonly lacks?: string;
  /** Query options that are understood; absent: $select and $expand. */
  readonly options?: readonly string[];
  /** A write that needs no digest: contextinfo, which gives them. */
  readonly withoutDigest?: boolean;
}

/** Something with an address, described: what it says unasked and what it says when asked. */
export interface Described {
  readonly type: string;
  /** Behind `/_api/`. */
  readonly path: string;
  readonly id?: string;
  readonly etag?: string;
  readonly properties: Readonly<Record<string, Value>>;
  /** Computed when $select or $expand names them. */
  readonly onRequest?: Readonly<Record<string, () => Value>>;
}

/** A kind of resource, what can be done with it and where it leads. */
export interface Kind<Context> {
  /** For the table: `list`. */
  readonly name: string;
  /** Undefined: nothing is there, and nothing of it. */
  readonly describe?: (context: Context, call: Call) => Described | undefined;
  readonly verbs: Readonly<Partial<Record<Verb, Operation<Context>>>>;
  /** By name in lower case. */
  readonly steps: Readonly<Record<string, Step<Context>>>;
  /** `lists('…')`: the step that a key in parentheses takes. */
  readonly byKey?: Step<Context>;
  /** SharePoint's steps that answer 501 here. */
  readonly unbuilt?: readonly string[];
}

/** From one resource to the next. */
export interface Step<Context> {
  /** As it is written, `getByTitle('…')`. */
  readonly signature: string;
  readonly kind: () => Kind<unknown>;
  readonly open: (context: Context, given: Arguments, call: Call) => unknown;
}

/** The arguments of a segment, by position or name. */
export class Arguments {
  readonly #segment: Segment;

  constructor(segment: Segment) {
    this.#segment = segment;
  }

  get count(): number {
    return (this.#segment.positional?.length ?? 0) + Object.keys(this.#segment.named ?? {}).length;
  }

  value(position: number, name: string): Argument | undefined {
    return this.#segment.named?.[name.toLowerCase()] ?? this.#segment.positional?.[position];
  }

  text(position: number, name: string): string {
    const value = this.value(position, name);
    if (typeof value !== 'string') throw this.#missing(name);
    return value;
  }

  number(position: number, name: string): number {
    const value = this.value(position, name);
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isInteger(number)) throw this.#missing(name);
    return number;
  }

  boolean(position: number, name: string): boolean {
    const value = this.value(position, name);
    if (value === undefined || value === null) return false;
    return value === true || value === 1;
  }

  #missing(name: string): Error {
    return invalidRequest(`The parameter ${name} does not exist in method ${this.#segment.name}.`);
  }
}

export const step = <From, To>(
  signature: string,
  kind: () => Kind<To>,
  open: (context: From, given: Arguments, call: Call) => To
): Step<From> => ({ signature, kind: kind as () => Kind<unknown>, open });

/** A step that ends in one operation: `recycle`, `ensureUser`. */
export const action = <Context>(
  signature: string,
  verb: Verb | readonly Verb[],
  answer: (context: Context, given: Arguments, call: Call) => Answer,
  more: Omit<Operation<unknown>, 'answer'> = {}
): Step<Context> => {
  interface Bound {
    readonly context: Context;
    readonly given: Arguments;
  }
  const operation: Operation<Bound> = {
    options: [],
    ...more,
    answer: ({ context, given }, call) => answer(context, given, call)
  };
  const kind: Kind<Bound> = {
    name: signature,
    verbs: Object.fromEntries([verb].flat().map((one) => [one, operation])),
    steps: {}
  };
  return step<Context, Bound>(
    signature,
    () => kind,
    (context, given) => ({ context, given })
  );
};
