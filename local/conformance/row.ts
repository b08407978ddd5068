import type { VisitorKey } from '../http.ts';
import type { NoTwin, Twin } from './twin.ts';

/**
 * How a behaviour is known: P PnPjs's source, D Microsoft's documentation, C captured traffic of PnPjs, I a public
 * issue, V and B measured on SharePoint Online by others, M general knowledge, T nobody has tried it on a tenant.
 */
export type Evidence = 'P' | 'D' | 'C' | 'I' | 'V' | 'B' | 'M' | 'T';

/** What an answer must hold: objects in part, arrays place by place, patterns as regular expressions. */
export interface Expected {
  readonly status: number;
  /** `null`: the header must be missing. */
  readonly headers?: Readonly<Record<string, RegExp | string | null>>;
  readonly body?: unknown;
  readonly text?: RegExp;
  /** Paths into the body that must lead to nothing: `odata.nextLink`, `value/0/Circle`. */
  readonly lacks?: readonly string[];
}

export interface StepOfRow {
  /** Absent: the row's. */
  readonly as?: VisitorKey;
  readonly method: string;
  /** Behind `/_api`; `{name}` stands for a value of the fixture or of an earlier answer. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** No digest is sent though the method asks for one. */
  readonly bare?: boolean;
  readonly expected: Expected;
  /** Values of the answer for later steps: name → path into the body, `value/0/Id`, or `header:etag`. */
  readonly captured?: Readonly<Record<string, string>>;
}

/** One behaviour of SharePoint: what it says, how we know, and the requests that show it. */
export interface Row {
  readonly id: string;
  readonly says: string;
  readonly evidence: readonly Evidence[];
  readonly as?: VisitorKey;
  /** The list of more rows than the threshold. */
  readonly many?: true;
  /** Why no tenant can be asked: it takes a fault on demand, or a clock that is set. */
  readonly onlyHere?: string;
  /** Why it cannot be tried here, though on a tenant it can; its steps say what SharePoint does. */
  readonly notHere?: string;
  readonly steps: readonly StepOfRow[];
  /** The same behaviour as PnPjs meets it, or why PnPjs does not. */
  readonly pnp: Twin | NoTwin;
}

/** Paths of the fixture's lists. */
export const list = "/web/lists(guid'{list}')";
export const items = `${list}/items`;
export const targets = "/web/lists(guid'{targets}')/items";
export const many = "/web/lists(guid'{many}')/items";
export const shape = "/web/lists(guid'{shape}')";
export const own = "/web/lists(guid'{own}')/items";

/** What SPHttpClient sends. */
export const v4 = { 'odata-version': '4.0', accept: 'application/json;odata.metadata=minimal' };
export const verbose = { accept: 'application/json;odata=verbose' };
export const verboseBody = { ...verbose, 'content-type': 'application/json;odata=verbose' };
export const bare = { accept: 'application/json;odata=nometadata' };

type More = Partial<Omit<StepOfRow, 'method' | 'path' | 'expected'>>;

/** A reading step. */
export const get = (path: string, expected: Partial<Expected>, more: More = {}): StepOfRow => ({
  ...more,
  method: 'GET',
  path,
  expected: { status: 200, ...expected }
});

/** A writing step; 201 unless something else is expected. */
export const post = (path: string, body: unknown, expected: Partial<Expected> = {}, more: More = {}): StepOfRow => ({
  ...more,
  method: 'POST',
  path,
  body,
  expected: { status: 201, ...expected }
});

/** PnPjs's way to change: POST, X-HTTP-Method and If-Match. */
export const merge = (
  path: string,
  body: unknown,
  expected: Partial<Expected> = {},
  match: string | undefined = '*',
  more: More = {}
): StepOfRow => ({
  ...more,
  method: 'POST',
  path,
  body,
  headers: { 'x-http-method': 'MERGE', ...(match === undefined ? {} : { 'if-match': match }), ...more.headers },
  expected: { status: 204, ...expected }
});

/** PnPjs's way to delete. */
export const remove = (path: string, expected: Partial<Expected> = {}, match: string | undefined = '*'): StepOfRow => ({
  method: 'POST',
  path,
  headers: { 'x-http-method': 'DELETE', ...(match === undefined ? {} : { 'if-match': match }) },
  expected: { status: 200, ...expected }
});

/** A new item whose id later steps know as `{id}`. */
export const made = (body: unknown, name = 'id', path = items): StepOfRow =>
  post(path, body, {}, { captured: { [name]: 'Id' } });

/** An error as OData 3 writes it. */
export const refused = (status: number, code: RegExp | string, value: RegExp | string): Expected => ({
  status,
  body: { 'odata.error': { code, message: { value } } }
});

export const clientError = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
