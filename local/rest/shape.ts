import type { Mode } from './mode.ts';

/** A part of an answer before it takes a shape. */
export type Value =
  | string
  | number
  | boolean
  | null
  | Entity
  | Complex
  | Collection
  | Feed
  | Link
  | { readonly kind: 'raw'; readonly value: unknown };

/** Something with an address and an etag: an item, a list, a user. */
export interface Entity {
  readonly kind: 'entity';
  /** `SP.Data.CirclesListItem` */
  readonly type: string;
  /** Behind `/_api/`: `Web/Lists(guid'…')/Items(5)`; empty: an expanded lookup, which has no address of its own. */
  readonly path: string;
  /** What odata.id says instead of the address, for items a GUID. */
  readonly id?: string;
  /** With its quotes, `"3"`. */
  readonly etag?: string;
  readonly properties: Readonly<Record<string, Value>>;
  /** What it says only when it is named; no answer shows it otherwise. */
  readonly onRequest?: Readonly<Record<string, () => Value>>;
}
export interface Complex {
  readonly kind: 'complex';
  readonly type: string;
  readonly properties: Readonly<Record<string, Value>>;
}
/** Values without addresses: choices, ids. */
export interface Collection {
  readonly kind: 'collection';
  /** `Edm.Int32` */
  readonly type: string;
  readonly values: readonly Value[];
}
/** Entities: the items of a list. */
export interface Feed {
  readonly kind: 'feed';
  /** Behind `$metadata#`. */
  readonly set: string;
  readonly entities: readonly Entity[];
  /** Absolute address of the next page. */
  readonly next?: string;
}
/** What is not there but can be fetched: a link where metadata is wanted. */
export interface Link {
  readonly kind: 'link';
  readonly path: string;
  /** Only a verbose answer names it. */
  readonly verboseOnly?: boolean;
}

const isObject = (value: Value): value is Exclude<Value, string | number | boolean | null> =>
  typeof value === 'object' && value !== null;

/** Writes values in one of SharePoint's shapes. */
export class Shaper {
  readonly #mode: Mode;
  /** Absolute address of `_api`, without a slash at the end. */
  readonly #api: string;

  constructor(mode: Mode, api: string) {
    this.#mode = mode;
    this.#api = api;
  }

  /** A whole answer. `name` is what a scalar is called in a verbose one; `set` its place in the metadata document. */
  whole(value: Value, name: string, set: string): unknown {
    if (this.#mode.metadata === 'verbose') return { d: this.#verboseWhole(value, name) };
    const context = this.#context(value, set);
    if (!isObject(value)) return value === null ? this.#nothing(context) : { ...context, value };
    if (value.kind === 'raw') return value.value;
    if (value.kind === 'link') return { ...context };
    if (value.kind === 'collection') return { ...context, value: value.values.map((one) => this.#light(one)) };
    if (value.kind === 'feed') {
      const next = value.next === undefined ? {} : { [this.#v4('@odata.nextLink', 'odata.nextLink')]: value.next };
      // OData 3 writes the link before the rows and OData 4 behind them; readers must not mind.
      const rows = { value: value.entities.map((entity) => this.#light(entity)) };
      return this.#mode.version === 4 ? { ...context, ...rows, ...next } : { ...context, ...next, ...rows };
    }
    return { ...context, ...(this.#light(value) as object) };
  }

  #v4<Name extends string>(four: Name, three: Name): Name {
    return this.#mode.version === 4 ? four : three;
  }

  #nothing(context: object): unknown {
    return { ...context, [this.#v4('@odata.null', 'odata.null')]: true };
  }

  #context(value: Value, set: string): Readonly<Record<string, string>> {
    if (this.#mode.metadata === 'none') return {};
    const entity = isObject(value) && value.kind === 'entity' && set.startsWith('SP.ListData.');
    const suffix = entity ? (this.#mode.version === 4 ? '/$entity' : '/@Element') : '';
    return { [this.#v4('@odata.context', 'odata.metadata')]: `${this.#api}/$metadata#${set}${suffix}` };
  }

  #light(value: Value): unknown {
    if (!isObject(value)) return value;
    switch (value.kind) {
      case 'raw':
        return value.value;
      case 'link':
        return undefined;
      case 'collection':
        return value.values.map((one) => this.#light(one));
      case 'feed':
        return value.entities.map((entity) => this.#light(entity));
      case 'complex':
        return this.#properties(value.properties);
      case 'entity':
        return { ...this.#annotations(value), ...this.#properties(value.properties, value.path) };
    }
  }

  #annotations(entity: Entity): Readonly<Record<string, string>> {
    // An OData 4 caller gets the etag even without metadata (measured).
    const four = this.#mode.version === 4;
    const etag: Readonly<Record<string, string>> =
      entity.etag === undefined ? {} : { [this.#v4('@odata.etag', 'odata.etag')]: entity.etag };
    if (this.#mode.metadata === 'none') return four ? etag : {};
    const id = entity.id ?? `${this.#api}/${entity.path}`;
    const link: Readonly<Record<string, string>> =
      entity.path === '' ? {} : { [this.#v4('@odata.editLink', 'odata.editLink')]: entity.path };
    return four
      ? { '@odata.type': `#${entity.type}`, '@odata.id': id, ...etag, ...link }
      : { 'odata.type': entity.type, 'odata.id': id, ...etag, ...link };
  }

  #properties(properties: Readonly<Record<string, Value>>, path?: string): Record<string, unknown> {
    const written: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(properties)) {
      const navigates = isObject(value) && (value.kind === 'entity' || value.kind === 'feed' || value.kind === 'link');
      if (
        navigates &&
        path !== undefined &&
        this.#mode.metadata === 'minimal' &&
        !(value.kind === 'link' && value.verboseOnly === true)
      )
        written[`${name}@odata.${this.#v4('navigationLink', 'navigationLinkUrl')}`] = `${path}/${name}`;
      if (isObject(value) && value.kind === 'link') continue;
      written[name] = this.#light(value);
    }
    return written;
  }

  #verboseWhole(value: Value, name: string): unknown {
    if (!isObject(value)) return { [name]: value };
    if (value.kind === 'collection' || value.kind === 'feed') {
      const next = value.kind === 'feed' && value.next !== undefined ? { __next: value.next } : {};
      const { __metadata: _, ...rest } = this.#verbose(value) as Record<string, unknown>;
      return value.kind === 'feed' ? { ...rest, ...next } : { [name]: this.#verbose(value) };
    }
    return value.kind === 'complex' ? { [name]: this.#verbose(value) } : this.#verbose(value);
  }

  #verbose(value: Value): unknown {
    if (!isObject(value)) return value;
    switch (value.kind) {
      case 'raw':
        return value.value;
      case 'link':
        return { __deferred: { uri: `${this.#api}/${value.path}` } };
      case 'collection':
        return {
          __metadata: { type: `Collection(${value.type})` },
          results: value.values.map((one) => this.#verbose(one))
        };
      case 'feed':
        return { results: value.entities.map((entity) => this.#verbose(entity)) };
      case 'complex':
        return { __metadata: { type: value.type }, ...this.#verboseProperties(value.properties) };
      case 'entity': {
        if (value.path === '')
          return { __metadata: { id: value.id ?? '', type: value.type }, ...this.#verboseProperties(value.properties) };
        const uri = `${this.#api}/${value.path}`;
        const etag = value.etag === undefined ? {} : { etag: value.etag };
        const __metadata = {
          id: value.id === undefined ? uri : `${this.#api}/${value.path}`,
          uri,
          ...etag,
          type: value.type
        };
        return { __metadata, ...this.#verboseProperties(value.properties) };
      }
    }
  }

  #verboseProperties(properties: Readonly<Record<string, Value>>): Record<string, unknown> {
    return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, this.#verbose(value)]));
  }
}

/** An error as the caller's shape has it. */
export const shapedError = (mode: Mode | undefined, code: string, message: string): string => {
  if (mode === undefined) {
    const escaped = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<?xml version="1.0" encoding="utf-8"?><m:error xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><m:code>${code}</m:code><m:message xml:lang="en-US">${escaped}</m:message></m:error>`;
  }
  if (mode.version === 4) return JSON.stringify({ error: { code, message } });
  const error = { code, message: { lang: 'en-US', value: message } };
  return JSON.stringify(mode.metadata === 'verbose' ? { error } : { 'odata.error': error });
};
